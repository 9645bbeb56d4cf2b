"""Signs that every block has: where it stands, how long it is, what every site says."""

from __future__ import annotations

import math
from dataclasses import dataclass

from reader.document import Role
from reader.spam.features import BlockFeatures, letters
from reader.spam.lexicon import Lexicons
from reader.spam.signals.page import PageFeatures

#: No text of this length is without a word.
_SHORT = 60
#: Furniture has fewer letters than this.
_LONGEST_FURNITURE = 160


@dataclass(frozen=True, slots=True)
class Place:
    """A block, its place among the blocks of the page, their number, and the words of furniture."""

    block: BlockFeatures
    place: int
    count: int
    furniture: Lexicons


def look(block: BlockFeatures, place: int, page: PageFeatures) -> Place:
    """What the signs of this group are taken from."""
    return Place(block, place, page.count, page.knowledge.furniture)


def edge(seen: Place) -> float:
    """Whether the block stands at an end of the page."""
    return float(seen.place < 2 or seen.place >= seen.count - max(1, seen.count // 10))


def title(seen: Place) -> float:
    """Whether it is the title."""
    return float(seen.block.role is Role.TITLE)


def length(seen: Place) -> float:
    """The logarithm of its length."""
    return math.log10(seen.block.length)


def furniture(seen: Place) -> float:
    """What share of it every site says."""
    text = seen.block.text
    if len(text) >= _LONGEST_FURNITURE:
        return 0.0
    covered = sum(hit.length for hit in seen.furniture.find(text))
    return min(covered / max(letters(text), 1), 1.0)


def wordless(seen: Place) -> float:
    """Whether it is short and has no word."""
    return float(len(seen.block.text) < _SHORT and letters(seen.block.text) < 2)
