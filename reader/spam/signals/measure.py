"""Takes the signs of the table from the blocks of a page."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from types import ModuleType
from typing import Any

from reader.document import Page
from reader.spam.features import BlockFeatures
from reader.spam.knowledge import Knowledge
from reader.spam.reading import read_blocks
from reader.spam.signals import (
    disguise,
    language,
    links,
    markup,
    place,
    scripts,
    shape,
    traces,
    words,
)
from reader.spam.signals.page import PageFeatures
from reader.spam.signals.table import SIGNALS, Group

#: The module of each group: `look` gives what its signs are taken from, or None where there is
#: nothing to be seen; each sign is a function of its name.
MODULES: Mapping[Group, ModuleType] = {
    Group.PLACE: place,
    Group.WORDS: words,
    Group.SHAPE: shape,
    Group.TRACES: traces,
    Group.SCRIPTS: scripts,
    Group.LANGUAGE: language,
    Group.DISGUISE: disguise,
    Group.LINKS: links,
    Group.MARKUP: markup,
}

_Look = Callable[[BlockFeatures, int, PageFeatures], Any]
_Measures = tuple[tuple[str, Callable[[Any], float]], ...]


@cache
def _groups() -> tuple[tuple[_Look, _Measures], ...]:
    """For each group, what looks at a block, and the functions of its signs by name."""
    return tuple(
        (
            module.look,
            tuple((row.name, getattr(module, row.name)) for row in SIGNALS if row.group is group),
        )
        for group, module in MODULES.items()
    )


def observe(page: Page, knowledge: Knowledge) -> list[BlockFeatures]:
    """All blocks of a page, in order, with their own signs filled in."""
    blocks = read_blocks(page, knowledge)
    around = PageFeatures(page, blocks, knowledge)
    for number, block in enumerate(blocks):
        block.signals = _signals(block, number, around)
    return blocks


def _signals(block: BlockFeatures, number: int, around: PageFeatures) -> dict[str, float]:
    """The signs of a block by name; those that are 0 are left out."""
    found: dict[str, float] = {}
    for look, measures in _groups():
        if (seen := look(block, number, around)) is not None:
            for name, measure in measures:
                if value := measure(seen):
                    found[name] = value
    return found
