"""The second step: a block is weighed again, knowing what is held of the others of its page."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache

from reader.spam.blocks.features import BlockFeatures
from reader.spam.blocks.reading import is_suspect
from reader.spam.classification.model import Step
from reader.spam.signals import neighbours
from reader.spam.signals.neighbours import SEED, InPage, PageView
from reader.spam.signals.table import PAGE_SIGNALS

#: A page on which no block has this chance by itself has no spam, whatever stands beside what. One
#: without a strong term or the mark of a kit has none without a seed.
NOTHING = 0.3


@cache
def _measures() -> tuple[tuple[str, Callable[[InPage], float]], ...]:
    return tuple((row.name, getattr(neighbours, row.name)) for row in PAGE_SIGNALS)


def page_signals(
    blocks: Sequence[BlockFeatures], chances: Sequence[float], own: Sequence[float] | None = None
) -> list[dict[str, float]]:
    """The signs of the second step, for each block.

    Args:
        blocks: the blocks of the page, in order.
        chances: what is held of each so far.
        own: the chance of each by itself, where that is something else.
    """
    page = PageView(blocks, chances)
    alone = own or chances
    return [
        {name: measure(seen) for name, measure in _measures()}
        for seen in (InPage(page, place, alone[place]) for place in range(len(blocks)))
    ]


def weigh_alone(blocks: Sequence[BlockFeatures], step: Step) -> list[float]:
    """The first step: the chance of spam of each block by itself."""
    return [step.chance(block.signals, is_prose=block.is_prose) for block in blocks]


def has_nothing(blocks: Sequence[BlockFeatures], alone: Sequence[float]) -> bool:
    """Whether a page needs no second look, by what is held of each of its blocks."""
    most = max(alone, default=0.0)
    return most < NOTHING or (most < SEED and not is_suspect(blocks))


def weigh_in_page(
    blocks: Sequence[BlockFeatures], alone: Sequence[float], step: Step
) -> tuple[list[dict[str, float]], list[float]]:
    """The second step: the signs of each block in its page, and its chance of spam.

    It is taken twice, the second time knowing what each block is in its page: what is spam together
    then speaks for its neighbours, and what only looked like it does not.

    Args:
        blocks: the blocks of the page, in order.
        alone: the chance of each from the first step.
        step: the weights.
    """
    chances = alone
    if has_nothing(blocks, alone):
        return [{} for _ in blocks], [min(held, NOTHING) for held in alone]
    # Without a seed there is nothing to pass on to neighbours.
    for _ in range(2 if max(alone, default=0.0) >= SEED else 1):
        signals = page_signals(blocks, chances, own=alone)
        chances = [
            step.chance(row, is_prose=block.is_prose)
            for row, block in zip(signals, blocks, strict=True)
        ]
    return signals, list(chances)
