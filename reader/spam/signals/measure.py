"""Takes the signs of the table from the blocks of a page."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cache
from types import ModuleType
from typing import Any

from reader.datamodel.page import Page
from reader.spam.blocks.features import BlockFeatures
from reader.spam.blocks.reading import read_blocks
from reader.spam.lexicon.knowledge import Knowledge
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

#: The modules of the groups: `look` gives what its signs are taken from, or None where there is
#: nothing to be seen; each sign is a function of its name. These may speak for spam by themselves;
EVIDENCE: Mapping[Group, ModuleType] = {
    Group.WORDS: words,
    Group.SHAPE: shape,
    Group.TRACES: traces,
    Group.SCRIPTS: scripts,
    Group.DISGUISE: disguise,
    Group.MARKUP: markup,
}
#: these are looked at where something does.
CIRCUMSTANCES: Mapping[Group, ModuleType] = {
    Group.PLACE: place,
    Group.LANGUAGE: language,
    Group.LINKS: links,
}

_Look = Callable[[BlockFeatures, int, PageFeatures], Any]
_Groups = tuple[tuple[Group, _Look, tuple[tuple[str, Callable[[Any], float]], ...]], ...]
_Numbered = Sequence[tuple[int, BlockFeatures]]


@cache
def _groups() -> tuple[_Groups, _Groups]:
    """What looks at a block, and the functions of the signs by name: evidence, circumstances."""
    evidence, circumstances = (
        tuple(
            (
                group,
                module.look,
                tuple((r.name, getattr(module, r.name)) for r in SIGNALS if r.group is group),
            )
            for group, module in modules.items()
        )
        for modules in (EVIDENCE, CIRCUMSTANCES)
    )
    return evidence, circumstances


def observe(page: Page, knowledge: Knowledge) -> list[BlockFeatures]:
    """All blocks of a page, in order, with their own signs filled in."""
    blocks, around = first_pass(page, knowledge)
    second_pass(blocks, around)
    return blocks


def first_pass(page: Page, knowledge: Knowledge) -> tuple[list[BlockFeatures], PageFeatures]:
    """All blocks of a page, in order, and the page, with the signs that tell whether it has spam.

    What tells something only beside other signs is left out.
    """
    blocks = read_blocks(page, knowledge)
    around = PageFeatures(page, blocks, knowledge)
    _measure(blocks, around)
    return blocks, around


def second_pass(blocks: Sequence[BlockFeatures], around: PageFeatures) -> None:
    """Fill in the signs that the first pass left out."""
    if not around.is_second_pass:
        around.is_second_pass = True
        _measure(blocks, around)


def _measure(blocks: Sequence[BlockFeatures], around: PageFeatures) -> None:
    """Fill in the signs of blocks by name; those that are 0 are left out.

    They are none where nothing speaks for spam, neither in the block nor in its page.
    """
    evidence, circumstances = _groups()
    numbered = list(enumerate(blocks))
    for block in blocks:
        block.signals = {}
    _take(evidence, _concerned(numbered, around), around)
    if not around.is_combed:
        second = around.is_second_pass
        numbered = [
            (number, block)
            for number, block in numbered
            if block.signals or (second and place.is_set_apart(block))
        ]
    _take(circumstances, dict.fromkeys(CIRCUMSTANCES, numbered), around)


def _concerned(numbered: _Numbered, around: PageFeatures) -> dict[Group, _Numbered]:
    """The blocks in which each group may see something: most are plain text in plain sight."""
    odd = [pair for pair in numbered if pair[1].is_odd]
    return {
        **dict.fromkeys(EVIDENCE, odd),
        Group.WORDS: [pair for pair in numbered if pair[1].hits],
        Group.SCRIPTS: odd if around.is_uniform else numbered,
    }


def _take(groups: _Groups, concerned: Mapping[Group, _Numbered], around: PageFeatures) -> None:
    for group, look, measures in groups:
        for number, block in concerned[group]:
            if (seen := look(block, number, around)) is not None:
                for name, measure in measures:
                    if value := measure(seen):
                        block.signals[name] = value
