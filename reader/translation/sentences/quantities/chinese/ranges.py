"""Ranges, guesses and scores: “3至5万”, 30,000 to 50,000, “两三天”, two or three days."""

from __future__ import annotations

import re

from reader.translation.sentences.quantities.chinese.measures import UNIT, measure_written
from reader.translation.sentences.quantities.chinese.numbers import (
    DIGITS,
    FIGURES,
    TO,
    figures,
    spelled_value,
)
from reader.translation.sentences.quantities.rewriting import Rules
from reader.translation.sentences.quantities.words import ONES


def ranges() -> Rules:
    """Yields rules for ranges, guesses and scores."""
    yield (
        rf"({FIGURES})({UNIT})?{TO}({FIGURES})({UNIT})",
        lambda m: f"{_ranged(m[1], m[3])} to {measure_written(m[3], m[4])}",
    )
    yield (
        rf"({FIGURES})[至到]({FIGURES})",
        lambda m: f"{_ranged(m[1], m[2])} to {figures(m[2])}",
    )
    yield rf"([一两三四五六七八])([二三四五六七八九])(十|百|千|万)?({UNIT})", _guessed
    yield (
        r"(?<![\d.性价])(\d+|[一二三四五六七八九])比(\d+|[零一二三四五六七八九])(?!分)",
        lambda m: f"{spelled_value(m[1])}-{spelled_value(m[2])}",
    )


def _ranged(first: str, last: str) -> str:
    """The first number of a range, which may leave its scale to the second: “3至5万”."""
    scale = last[len(last.rstrip("万亿")) :]
    if scale and first[-1].isdigit() and spelled_value(first) < spelled_value(last) / 10:
        first += scale
    return figures(first)


def _guessed(match: re.Match[str]) -> str:
    """“两三天”: two or three days."""
    first, last, scale, unit = match.groups()
    if DIGITS[last] != DIGITS[first] + 1:
        return match[0]
    if scale:
        return f"{figures(first + scale)} to {measure_written(last + scale, unit)}"
    return f"{ONES[DIGITS[first]]} or {measure_written(last, unit)}"
