"""Shares of a whole: “三分之二”, two thirds, “百分之十”, 10%, “三成”, 30%."""

from __future__ import annotations

from reader.translation.sentences.quantities.chinese.numbers import (
    FIGURES,
    NUMBER,
    NUMERALS,
    TO,
    figures,
    spelled_value,
)
from reader.translation.sentences.quantities.rewriting import Rules
from reader.translation.sentences.quantities.words import ONES, ORDINALS, in_figures

#: The parts of a whole by their number.
_PARTS = dict(enumerate(ORDINALS[3:], 3)) | {2: "half", 4: "quarter"}


def shares() -> Rules:
    """Yields rules for fractions, tenths, and ranges of percentages."""
    yield (
        rf"(百|{NUMBER})分之(?!一百)({FIGURES}|[{NUMERALS}]+(?:点[{NUMERALS}]+)?)",
        lambda m: _fraction("100" if m[1] == "百" else m[1], _pointed(m[2])),
    )
    yield (
        rf"({NUMBER})成(?![为立功本员果熟就长千家])",
        lambda m: f"{in_figures(spelled_value(m[1]) * 10)}%",
    )
    yield rf"({FIGURES})[%％]?{TO}({FIGURES})[%％]", lambda m: f"{m[1]}% to {m[2]}%"


def _fraction(under: str, over: str) -> str:
    low, high = spelled_value(under), spelled_value(over)
    if low == 100:
        return f"{figures(over) if over[0].isdigit() else in_figures(high)}%"
    if low not in _PARTS or high > 10 or high % 1:
        return f"{in_figures(high)}/{in_figures(low)}"
    name = _PARTS[int(low)]
    if high == 1:
        return f"one {name}" if name != "half" else "half"
    return f"{ONES[int(high)]} {name}s" if name != "half" else f"{in_figures(high)}/2"


def _pointed(text: str) -> str:
    whole, _, part = text.partition("点")
    return f"{in_figures(spelled_value(whole))}.{in_figures(spelled_value(part))}" if part else text
