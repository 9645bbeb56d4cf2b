"""Quantities in English text, as Chinese writes them."""

from __future__ import annotations

import re

from reader.translation.sentences.quantities.english.ages import ages
from reader.translation.sentences.quantities.english.dates import dates
from reader.translation.sentences.quantities.english.measures import measures
from reader.translation.sentences.quantities.english.money import money
from reader.translation.sentences.quantities.english.numbers import SCALE, WORD, numbers
from reader.translation.sentences.quantities.english.ordinals import ordinals
from reader.translation.sentences.quantities.english.ranges import measured_ranges, ranges
from reader.translation.sentences.quantities.english.shares import PARTS, shares
from reader.translation.sentences.quantities.english.spans import spans
from reader.translation.sentences.quantities.rewriting import compiled, rewrites

__all__ = ["quantities_in"]

#: What is more special stands before.
_RULES = compiled(
    dates(),
    shares(),
    money(),
    measured_ranges(),
    spans(),
    ages(),
    measures(),
    ordinals(),
    ranges(),
    numbers(),
)
_ANY = re.compile(rf"\d|\b(?:{WORD}|{SCALE}|a (?:{'|'.join(PARTS)}))", re.IGNORECASE)


def quantities_in(text: str) -> list[tuple[int, int, str]]:
    """What to write in place of the quantities of an English text.

    Args:
        text: a sentence, or more.

    Returns:
        start, end, and what Chinese writes instead, in order; offsets are code points.
    """
    return rewrites(text, _RULES) if _ANY.search(text) else []
