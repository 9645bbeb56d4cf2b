"""Quantities in English text, as Chinese writes them."""

from __future__ import annotations

import re

from reader.translation.builtin.english import amounts, times
from reader.translation.builtin.rules import Change, compiled, rewrites

#: What is more special stands before.
_RULES = compiled(
    times.dates(),
    amounts.shares(),
    amounts.money(),
    amounts.measured_ranges(),
    times.spans(),
    times.ages(),
    amounts.measures(),
    times.ordinals(),
    amounts.ranges(),
    amounts.numbers(),
)
_ANY = re.compile(
    rf"\d|\b(?:{amounts.WORD}|{amounts.SCALE}|a (?:{'|'.join(amounts.PARTS)}))", re.IGNORECASE
)


def quantities_in(text: str) -> list[Change]:
    """The quantities of an English text, as Chinese writes them."""
    return rewrites(text, _RULES) if _ANY.search(text) else []
