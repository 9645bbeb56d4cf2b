"""Ages and anniversaries: “三岁”, three years old, “10周年”, 10th anniversary."""

from __future__ import annotations

from reader.translation.sentences.quantities.chinese.numbers import (
    NUMBER,
    ordinal,
    small,
    whole,
)
from reader.translation.sentences.quantities.rewriting import Rules


def ages_in_months() -> Rules:
    """Yields the rule for ages of so many months."""
    yield rf"({NUMBER})个月大(的)?", lambda m: _months_old(m[1], m[2] or "")


def ages() -> Rules:
    """Yields rules for ages in years, and anniversaries."""
    yield rf"({NUMBER})(多|余)?岁(的)?", lambda m: _aged(m[1], m[2], m[3] or "")
    yield rf"({NUMBER})(多|余)?周年", lambda m: f"{ordinal(whole(m[1]))} anniversary"


def _months_old(number: str, old: str) -> str:
    return f"{small(number)}-month-old" if old else f"{small(number)} months old"


def _aged(number: str, more: str | None, old: str) -> str:
    value = whole(number)
    if more:
        return f"in their {value}s" if value % 10 == 0 else f"more than {value} years old"
    return f"{value}-year-old" if old else f"{value} years old"
