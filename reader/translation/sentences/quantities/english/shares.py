"""Shares of a whole: “two thirds”, 三分之二, “one in five”, 五分之一."""

from __future__ import annotations

from reader.translation.sentences.quantities.english.numbers import SMALL, WORD, spelled_value
from reader.translation.sentences.quantities.rewriting import Rules
from reader.translation.sentences.quantities.words import HAN_DIGITS, ORDINALS

#: The parts of a whole by their names.
PARTS = {name: number for number, name in enumerate(ORDINALS) if number > 2} | {"quarter": 4}


def shares() -> Rules:
    """Yields rules for fractions."""
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
        rf"(?<![\d.,:–-])\b(?:[Oo]ne|1) (?:in|out of) (?:every )?({WORD}|\d+)\b",
        lambda m: _one_in(m[1]),
    )


def _fraction(over: str, under: str) -> str:
    number = SMALL.get(over.lower(), 1)
    return f"{HAN_DIGITS[PARTS[under.lower().rstrip('s')]]}分之{HAN_DIGITS[number]}"


def _one_in(number: str) -> str:
    value = int(spelled_value(number))
    return f"{HAN_DIGITS[value] if value <= 10 else value}分之一"
