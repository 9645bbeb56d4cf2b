"""Highlights, notes and tags of a story."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Colour(StrEnum):
    """The colours of highlights."""

    YELLOW = "yellow"
    GREEN = "green"
    BLUE = "blue"
    RED = "red"


@dataclass(frozen=True, slots=True)
class TextRange:
    """A stretch of a block's text: the ordinal of the block in the page, and code points."""

    block: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Note:
    """A highlight, a note, or both; `place` is None for a note on the story as a whole.

    `quote` is the text that was marked, so that it can be found again when the page changed.
    """

    id: int
    story: int
    made: datetime
    text: str = ""
    place: TextRange | None = None
    quote: str = ""
    colour: Colour = Colour.YELLOW


@dataclass(frozen=True, slots=True)
class Tag:
    """A word that a reader sorts stories by."""

    id: int
    name: str
