"""Ranges and scores: “10 to 15 percent”, 10%至15%, “3-1”, 3比1."""

from __future__ import annotations

import re

from reader.translation.sentences.quantities.english.measures import UNIT, unit_written
from reader.translation.sentences.quantities.english.numbers import (
    DASH,
    DIGITS,
    NUMBER,
    SCALE,
    number_written,
    spelled_value,
)
from reader.translation.sentences.quantities.rewriting import Rules

# Between words a hyphen makes one number of two: “twenty-five”.
_TO_NUMBER = rf"(?: to ({NUMBER})| ?[-–—] ?((?:{DIGITS})(?: {SCALE}\b)?))"


def measured_ranges() -> Rules:
    """Yields rules for ranges of percentages and measures."""
    yield (
        rf"({NUMBER})(?: ?(?:percent|per cent|%))?{_TO_NUMBER} ?(?:percent|per cent|%)(?!\w)",
        lambda m: f"{number_written(m[1])}%至{number_written(m[2] or m[3])}%",
    )
    yield (
        rf"({NUMBER}){_TO_NUMBER}[ -]?({UNIT})(?![\w-])",
        lambda m: range_written(m[1], m[2] or m[3]) + unit_written(m[4]),
    )


def ranges() -> Rules:
    """Yields rules for ranges of numbers without a measure."""
    yield (
        rf"(?<![\d.,:])({DIGITS}){DASH}((?:{DIGITS}) {SCALE})\b",
        lambda m: range_written(m[1], m[2]),
    )
    yield (
        rf"(?<![\d.,:])({DIGITS}) to ({DIGITS})(?![\d:-])",
        lambda m: range_written(m[1], m[2]),
    )


def range_written(first: str, last: str) -> str:
    """Two English numbers as a Chinese range, or a score where the first is larger.

    A scale behind the second number counts for the first too.
    """
    scale = re.search(SCALE, last)
    if scale and not re.search("[a-z]", first):
        first = f"{first} {scale[0]}"
    to = "比" if spelled_value(first) > spelled_value(last) else "至"
    return f"{number_written(first)}{to}{number_written(last)}"
