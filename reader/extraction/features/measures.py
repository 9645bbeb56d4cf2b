"""Measures cut into bins, so that a weight a bin can follow any shape."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from reader.extraction.features.facts import Facts
from reader.extraction.markup.outline import Outline

WORD_BINS = (1.5, 3.5, 6.5, 10, 15, 25, 40, 80)
SHARE_BINS = (0.01, 0.12, 0.35, 0.6, 0.9)
COUNT_BINS = (1, 2, 4, 8)
CHANCE_BINS = (0.03, 0.1, 0.25, 0.5, 0.75, 0.9, 0.97)
DISTANCE_BINS = (1, 2, 3, 5, 9, 17, 40)
PART_BINS = (0.02, 0.1, 0.3, 0.6, 0.9)
#: A block's words count up to so many when the weight of a part of the page is summed.
CAP = 120.0
#: Tags that are told apart.
BLOCK_TAGS = frozenset(
    ("p", "div", "td", "li", "span", "a", "h1", "h2", "h3", "h4", "h5", "h6", "dd", "dt",
     "section", "article", "body", "pre")
)  # fmt: skip


def bin_of(value: float, bins: Sequence[float]) -> int:
    """The number of the bin that a value falls into."""
    return bisect_right(bins, value)


def size_of(fact: Facts) -> str:
    """How long a block is, in a word."""
    return "long" if fact.words > 25 else "short" if fact.words > 8 else "tiny"


def span_of(outline: Outline, element: int) -> tuple[int, int]:
    """The blocks of an element; -1 is the page."""
    if element < 0:
        return 0, len(outline.pieces)
    found = outline.elements[element]
    return found.first, found.last
