"""What an English number is worth, and how Chinese writes it."""

from __future__ import annotations

import re
from decimal import Decimal

from reader.translation.sentences.quantities.rewriting import Rules
from reader.translation.sentences.quantities.words import HAN_DIGITS, ONES, YEAR, in_figures

_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_SCALES = {
    "hundred": 10**2,
    "thousand": 10**3,
    "million": 10**6,
    "mn": 10**6,
    "billion": 10**9,
    "bn": 10**9,
    "trillion": 10**12,
    "tn": 10**12,
}
#: The value of each word below a hundred.
SMALL = {word: value for value, word in enumerate(ONES)} | {
    word: 10 * value for value, word in enumerate(_TENS, start=2)
}

#: Patterns of a word below a hundred, of a word of scale, and of figures.
WORD = rf"(?i:{'|'.join(sorted(SMALL, key=len, reverse=True))})"
SCALE = rf"(?i:{'|'.join(_SCALES)})"  # headlines have capitals
DIGITS = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?"
#: A number written out, of at least one word: “twenty-five”, “two hundred and fifty”, “a million”.
_SPELLED = (
    rf"(?:{WORD}|(?i:a|an|half an?)(?=[ -]{SCALE}\b))"
    rf"(?:(?:[ -]|,? and )(?:{WORD}|{SCALE}\b)){{0,12}}"
)
#: A number in figures, in words, or in both; it has no groups.
NUMBER = rf"(?:(?<![\d.,])(?:{DIGITS})(?:[ -]?{SCALE}\b)*|\b{_SPELLED}\b)"
#: What leads from a number to another.
DASH = r"(?: ?[-–—] ?| to )"


def spelled_value(text: str) -> Decimal:
    """The value of a number in figures, in words, or in both."""
    total = current = Decimal(0)
    begun = False
    for word in re.findall(r"[a-z]+|\d+(?:[.,]\d+)*", text.lower()):
        if word[0].isdigit():
            current, begun = current + Decimal(word.replace(",", "")), True
        elif word in SMALL:
            current, begun = current + SMALL[word], True
        elif word == "half":
            current, begun = Decimal("0.5"), True
        elif word == "hundred":
            current, begun = (current if begun else Decimal(1)) * 100, True
        elif word in _SCALES:
            total += (current if begun else Decimal(1)) * _SCALES[word]
            current, begun = Decimal(0), True
    return total + current


def chinese_number(value: Decimal, *, rounded: bool = False) -> str:
    """A value in figures with 万 and 亿 where they make it shorter.

    Args:
        value: what to write.
        rounded: whether it was said with a word of scale, so that decimals of 万 are usual.
    """
    for size, name in ((10**12, "万亿"), (10**8, "亿"), (10**4, "万")):
        if value >= size and (rounded or value % (size // 10) == 0):
            part = value / size
            if part == part.quantize(Decimal("0.0001")):
                return f"{in_figures(part)}{name}"
    return in_figures(value)


def number_written(text: str) -> str:
    """An English number as Chinese writes it: “3.5 million” as “350万”; decimals as they are."""
    whole, _, part = text.partition(".")
    if whole.isdecimal() and part.isdecimal():
        return text
    spelled = re.search("[a-z]", text, re.IGNORECASE)
    return chinese_number(spelled_value(text), rounded=bool(spelled))


def before_measure(text: str) -> str:
    """An English number as Chinese writes it before a measure: “two” as “两”, “three” as “三”."""
    value = SMALL.get(text.lower())
    if value is None or value > 10:
        return number_written(text)
    return "两" if value == 2 else HAN_DIGITS[value]


def numbers() -> Rules:
    """Yields the rule for numbers without a measure, which reads what all others leave."""
    yield rf"\b(?:About|Around) (?={NUMBER}(?! ?(?:of|the)\b))", lambda _: "约"
    yield rf"({NUMBER})", _alone


def _alone(match: re.Match[str]) -> str:
    """A number without a measure: small ones in words are for the package, with their nouns."""
    text = match[1]
    if re.fullmatch(YEAR, text):
        return text
    if text[0].isdigit() and not re.search("[a-z]", text, re.IGNORECASE):
        return number_written(text) if "," in text else text
    value = spelled_value(text)
    return match[0] if value <= 10 else number_written(text)
