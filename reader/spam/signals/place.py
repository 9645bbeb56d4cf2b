"""Signs that every block has: where it stands, how long and of how many parts, what sites say."""

from __future__ import annotations

import math
from dataclasses import dataclass

from reader.datamodel.page import Role
from reader.spam.blocks.features import BlockFeatures, letters
from reader.spam.lexicon.terms import Lexicons
from reader.spam.signals.page import PageFeatures

#: A chain has so many parts, each of so many letters or fewer.
_FEWEST_PARTS, _LONGEST_PART = 4, 25
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


def is_set_apart(block: BlockFeatures) -> bool:
    """Whether a block is kept from being seen, stands behind the page's end, or is a chain."""
    origin = block.source.origin
    return bool(origin.concealment) or origin.outside or _is_chain(block)


def _is_chain(block: BlockFeatures) -> bool:
    parts = len(block.parts)
    return parts >= _FEWEST_PARTS and block.length / parts <= _LONGEST_PART


def edge(seen: Place) -> float:
    """Whether the block stands at an end of the page."""
    return float(seen.place < 2 or seen.place >= seen.count - max(1, seen.count // 10))


def title(seen: Place) -> float:
    """Whether it is the title."""
    return float(seen.block.role is Role.TITLE)


def length(seen: Place) -> float:
    """The logarithm of its length."""
    return math.log10(seen.block.length)


def concealed(seen: Place) -> float:
    """Whether the page keeps it from being seen."""
    return float(bool(seen.block.source.origin.concealment))


def outside(seen: Place) -> float:
    """Whether it stands behind the end of the page."""
    return float(seen.block.source.origin.outside)


def chain(seen: Place) -> float:
    """Whether it is a chain of short parts, and no sentence with many commas."""
    return float(not seen.block.is_prose and _is_chain(seen.block))


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
