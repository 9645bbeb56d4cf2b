"""Quantities in Chinese text, as English writes them."""

from __future__ import annotations

import re

from reader.translation.builtin.chinese.counted import counted
from reader.translation.builtin.chinese.numbers import HAN, NUMERALS
from reader.translation.builtin.chinese.plain import PLAIN
from reader.translation.builtin.chinese.settings import spans, turned_amounts, turned_dates
from reader.translation.builtin.rules import Change, compiled, rewrites

#: What is more special stands before.
_RULES = [*compiled(counted(), turned_dates(), spans(), turned_amounts()), *PLAIN]
_ANY = re.compile(rf"[\d{NUMERALS}年月]|世纪")
#: Full-width figures, which the rules need not know.
_NARROW = {ord("０") + digit: str(digit) for digit in range(10)} | {ord("．"): "."}
_HAN = re.compile(f"[{HAN}]")


def quantities_in(text: str) -> list[Change]:
    """The quantities of a text in simplified characters, as English writes them."""
    if not _ANY.search(text):
        return []
    found = rewrites(text.translate(_NARROW), _RULES)
    return [(start, end, _ended(made, text[end : end + 1])) for start, end, made in found]


def _ended(made: str, after: str) -> str:
    """A figure apart from the character behind it: “2010人” would be so many people."""
    return f"{made} " if made[-1:].isdigit() and _HAN.match(after) else made
