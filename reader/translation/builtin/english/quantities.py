"""Quantities in English text, as Chinese writes them."""

from __future__ import annotations

import re

from reader.translation.builtin.english.amounts import (
    PARTS,
    SCALE,
    WORD,
    measured_ranges,
    measures,
    money,
    numbers,
    ranges,
    shares,
)
from reader.translation.builtin.english.times import ages, dates, ordinals, spans
from reader.translation.builtin.rules import Change, compiled, rewrites

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


def quantities_in(text: str) -> list[Change]:
    """The quantities of an English text, as Chinese writes them."""
    return rewrites(text, _RULES) if _ANY.search(text) else []
