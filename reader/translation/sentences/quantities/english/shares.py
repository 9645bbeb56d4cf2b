"""Shares of a whole: “two thirds”, 三分之二, “one in five”, 五分之一."""

from __future__ import annotations

from reader.translation.sentences.quantities.english.numbers import (
    NUMBER,
    SMALL,
    WORD,
    number_written,
    spelled_value,
)
from reader.translation.sentences.quantities.rewriting import Rules
from reader.translation.sentences.quantities.words import HAN_DIGITS, ORDINALS

#: The parts of a whole by their names.
PARTS = {name: number for number, name in enumerate(ORDINALS) if number > 2} | {"quarter": 4}


_FEW = "(?i:two|three|four|five|six|seven|eight|nine)"
#: What is so much more or less of it: “a third smaller”, 小三分之一.
_COMPARED = {
    "smaller": "小", "larger": "大", "bigger": "大", "higher": "高", "lower": "低", "more": "多",
    "less": "少", "fewer": "少", "cheaper": "便宜", "longer": "长", "shorter": "短", "faster": "快",
    "slower": "慢", "lighter": "轻", "heavier": "重",
}  # fmt: skip
#: Behind a fraction that is no ordinal: “by a third party” is no third.
_NO_NOUN = r"[.,;:]|$| (?:within|in|this|last|to|from|since|over|after|before|and|compared|on)\b"


def shares() -> Rules:
    """Yields rules for fractions, and for what grows or shrinks by one."""
    yield (
        rf"\b({WORD}|a)[ -]({'|'.join(PARTS)})s?(?= of\b|\b[ -](?:majority|the|this|that)\b)",
        lambda m: _fraction(m[1], m[2]),
    )
    yield (
        rf"\b(one|two|three|four|five|six|seven|eight|nine)-({'|'.join(PARTS)})s?\b",
        lambda m: _fraction(m[1], m[2]),
    )
    yield (
        rf"\b(two|three|four|five) ({'|'.join(PARTS)})s\b",
        lambda m: _fraction(m[1], m[2]),
    )
    yield (
        rf"\b(?:a|one) ({'|'.join(PARTS)}) ({'|'.join(_COMPARED)})\b",
        lambda m: _COMPARED[m[2]] + _fraction("one", m[1]),
    )
    yield (
        rf"\bby (?:a|one) ({'|'.join(PARTS)})(?={_NO_NOUN})",
        lambda m: _fraction("one", m[1]),
    )
    yield (
        rf"\bby ({NUMBER}) ?(?:percent|per cent|%)(?! of\b|\w)",
        lambda m: f"{number_written(m[1])}%",
    )
    yield (
        rf"\b({_FEW}) out of (?:every )?({_FEW}|ten)\b",
        lambda m: _one_in(m[2])[:-1] + HAN_DIGITS[SMALL[m[1].lower()]],
    )
    yield (
        rf"(?<![\d.,:–-])\b(?:[Oo]ne|1) (?:in|out of) (?:every )?({WORD}|\d+)\b",
        lambda m: _one_in(m[1]),
    )


def _fraction(over: str, under: str) -> str:
    number = SMALL.get(over.lower(), 1)
    return f"{HAN_DIGITS[PARTS[under.lower().rstrip('s')]]}分之{HAN_DIGITS[number]}"


def _one_in(number: str) -> str:
    value = int(spelled_value(number))
    return f"{HAN_DIGITS[value] if value <= 10 else value}分之一"
