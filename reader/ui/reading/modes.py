"""How an article is laid out: the four modes, and which columns each has."""

from __future__ import annotations

from enum import StrEnum


class Mode(StrEnum):
    """The reading modes, by the values of `AppearanceSettings.mode`."""

    SIDE_BY_SIDE = "side-by-side"
    INTERLEAVED = "interleaved"
    ORIGINAL = "original"
    TRANSLATION = "translation"


class Side(StrEnum):
    """The two halves of every pair."""

    SOURCE = "source"
    TARGET = "target"


#: The sides whose texts follow each other in a column.
Sides = tuple[Side, ...]


def columns(mode: Mode, translation_first: bool) -> tuple[Sides, ...]:
    """The columns of a mode, left to right, each with its sides from above to below."""
    order = (Side.TARGET, Side.SOURCE) if translation_first else (Side.SOURCE, Side.TARGET)
    match mode:
        case Mode.SIDE_BY_SIDE:
            return tuple((side,) for side in order)
        case Mode.INTERLEAVED:
            return (order,)
        case Mode.ORIGINAL:
            return ((Side.SOURCE,),)
        case Mode.TRANSLATION:
            return ((Side.TARGET,),)
