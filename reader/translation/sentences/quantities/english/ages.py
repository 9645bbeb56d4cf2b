"""Ages: “a six-year-old”, “aged 12”, “in her mid-30s”."""

from __future__ import annotations

from reader.translation.sentences.quantities.english.numbers import NUMBER, number_written
from reader.translation.sentences.quantities.rewriting import Rules

_AGES = {"year": "岁的", "month": "个月大的", "week": "周大的", "day": "天大的"}

_THAN = {"under": "以下", "over": "以上"}


def ages() -> Rules:
    """Yields rules for ages that are no plain measure; “12 years old” is one."""
    yield (
        r"\b[Ii]n (?:his|her|their|my|our) (?:(early|mid|late)[ -])?([2-9]0)s\b",
        lambda m: _aged(m[1], m[2]),
    )
    yield (
        rf"({NUMBER})-(year|month|week|day)s?-old(s)?\b",
        lambda m: number_written(m[1]) + _AGES[m[2]] + ("人" if m[3] else ""),
    )
    yield (
        rf"\b([Cc]hildren|[Bb]oys|[Gg]irls|[Pp]eople|[Tt]hose)(?: aged)? (under|over) ({NUMBER})\b"
        r"(?! ?(?:percent|%|kilo|met|mile|pound|dollar|hour|day|week|month|million))",
        lambda m: f"{number_written(m[3])}岁{_THAN[m[2]]}的 {m[1]}",
    )
    yield rf"\baged ({NUMBER})\b", lambda m: f"{number_written(m[1])}岁"


def _aged(part: str | None, tens: str) -> str:
    return f"{tens}岁出头" if part and part.lower() == "early" else f"{tens}多岁"
