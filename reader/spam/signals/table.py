"""The table of the signs that the model weighs: of a block, of a block in its page, of a page.

It is read by what measures, weighs, guards, explains and fits, and is data
(`resources/lexicons/signals.toml`), so that the window can show reasons before anything is judged.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from reader.resources import resource_path
from reader.untrusted import read_toml


class Group(StrEnum):
    """What a sign is taken from; each is a module of this package."""

    PLACE = "place"
    WORDS = "words"
    SHAPE = "shape"
    TRACES = "traces"
    SCRIPTS = "scripts"
    LANGUAGE = "language"
    DISGUISE = "disguise"
    LINKS = "links"
    MARKUP = "markup"
    NEIGHBOURS = "neighbours"
    WHOLE = "whole"


class Of(StrEnum):
    """What a sign of a block in its page is weighed for."""

    ALL = "all"
    BARE = "bare"
    PROSE = "prose"


@dataclass(frozen=True, slots=True)
class Ground:
    """What a sign tells a person: a code, words with "{detail}", and from which value on."""

    code: str
    words: str
    above: float


@dataclass(frozen=True, slots=True)
class Signal:
    """One sign.

    Attributes:
        name: that of the function in the module of the group, and of the weight in the model.
        group: what it is taken from.
        structural: whether it tells of more than words: of form, place, links or markup.
        against: whether it speaks against spam; all others speak for it.
        weight: log-odds set by hand; None is fitted, 0 only explains or guards.
        of: what it is weighed for, in the step of the page.
        ground: the reason it gives, if any.
    """

    name: str
    group: Group
    structural: bool
    against: bool
    weight: float | None
    of: Of
    ground: Ground | None

    def is_weighed(self, of: Of) -> bool:
        """Whether it counts for bare text, for prose, or (`ALL`) for a page as a whole."""
        return self.of in (of, Of.ALL)


def _signals(part: str, group: Group | None = None) -> tuple[Signal, ...]:
    rows: Mapping[str, Mapping[str, Any]] = _TABLE[part]
    return tuple(
        Signal(
            name,
            group or Group(row["group"]),
            structural=row.get("structural", False),
            against=row.get("against", False),
            weight=row.get("weight"),
            of=Of(row.get("for", Of.ALL)),
            ground=Ground(row["code"], row["says"], row.get("above", 0.0))
            if "code" in row
            else None,
        )
        for name, row in rows.items()
    )


_TABLE = read_toml(resource_path("lexicons", "signals.toml").read_bytes())
#: The signs of a block by itself; those that give reasons in the order of how much these tell.
SIGNALS = _signals("block")
#: The signs of a block in its page.
PAGE_SIGNALS = _signals("in_page", Group.NEIGHBOURS)
#: The signs of a page as a whole.
WHOLE_SIGNALS = _signals("page", Group.WHOLE)
