"""Numbers in texts, found by value, so that “1.2 million”, “120万” and “1,200,000” are the same."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

#: Full-width letters, digits and signs as ASCII ones; every character stays one character.
_NARROW = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}

_SCALES = {
    "thousand": 1e3, "lakh": 1e5, "million": 1e6, "mn": 1e6, "crore": 1e7, "billion": 1e9,
    "bn": 1e9, "trillion": 1e12, "tn": 1e12,
}  # fmt: skip
#: Letters that may be a scale or a unit: “5m” is five million, or five metres.
_UNSURE = {"k": 1e3, "m": 1e6, "b": 1e9}
_HAN_SCALES = {
    "十": 10.0, "百": 100.0, "千": 1e3, "万": 1e4, "萬": 1e4, "亿": 1e8, "億": 1e8, "兆": 1e12,
}  # fmt: skip
_HAN_DIGITS = {c: i for i, c in enumerate("〇一二三四五六七八九")} | {"零": 0, "两": 2, "兩": 2}

_FIGURE = re.compile("[0-9]")
_FIGURES = re.compile(
    r"[0-9]+(?:,[0-9]{3})+(?![0-9])(?:\.[0-9]+)?|[0-9]+(?:\.[0-9]+)?",
)
#: A point between thousands, or three places behind one.
_POINTED_THOUSANDS = re.compile(r"[0-9]{1,9}\.[0-9]{3}")
# A Chinese character ends an English word, but is no end for “\b”.
_ENDS = "(?![a-z0-9_])"
# “600多万” is more than six million; “千瓦” and “兆瓦” are no numbers, but units.
_SCALE = re.compile(
    rf"[\s-]?({'|'.join(_SCALES)}){_ENDS}|\s?({'|'.join(_UNSURE)}){_ENDS}"
    rf"|\s?[多余]?((?:(?!千[瓦米克]|兆[瓦赫])[{''.join(_HAN_SCALES)}])+)",
    re.IGNORECASE,
)
#: The figures of a name that has none in Chinese: 新冠肺炎.
_NAMED = re.compile("covid[-‐‑ ](?=19(?![0-9]))", re.IGNORECASE)
#: “5 to 10 million”, “3至5万”: the scale may count for the first number, too.
_RANGE = re.compile(
    r"\s?(?:to|[-–—~～至到])\s?[$€£]?[0-9]{1,9}(?:\.[0-9]{1,9})?(?=[\s-]?[a-z百千万萬亿億])",
    re.IGNORECASE,
)
_DECADE = re.compile("世纪([1-9]0)年代")
_HALF_DAY = re.compile(r"(?::[0-9]{2})?\s?[ap]\.?m" + _ENDS, re.IGNORECASE)
_DIGITS_IN_A_ROW = re.compile(f"[{''.join(_HAN_DIGITS.keys() - {'零', '〇'})}]{{2}}")
_HAN = re.compile(f"[{''.join(_HAN_DIGITS)}{''.join(_HAN_SCALES)}]+")

_WORDS = {
    word: value
    for value, words in enumerate(
        [
            "zero none nil",
            "one first once single a an",
            "two second twice pair both double couple",
            "three third triple",
            "four fourth",
            "five fifth",
            "six sixth",
            "seven seventh",
            "eight eighth",
            "nine ninth",
            "ten tenth",
            "eleven eleventh",
            "twelve twelfth dozen noon midday",
            "thirteen thirteenth",
            "fourteen fourteenth",
            "fifteen fifteenth",
            "sixteen sixteenth",
            "seventeen seventeenth",
            "eighteen eighteenth",
            "nineteen nineteenth",
        ]
    )
    for word in words.split()
}
_TENS = {
    stem + end: 10 * value
    for value, stem in enumerate(
        ["twent", "thirt", "fort", "fift", "sixt", "sevent", "eight", "ninet"], start=2
    )
    for end in ("y", "ieth", "ies")
}
_MONTHS = {
    name: number
    for number, names in enumerate(
        [
            "january jan",
            "february feb",
            "march mar",
            "april apr",
            "may",
            "june jun",
            "july jul",
            "august aug",
            "september sept sep",
            "october oct",
            "november nov",
            "december dec",
        ],
        start=1,
    )
    for name in names.split()
}
MONTH_NAMES = tuple(
    name.title() for name in _MONTHS if len(name) > 4 or name in ("may", "june", "july")
)
_ENGLISH = re.compile(r"[a-z]+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Number:
    """A number written in figures: its place in the text and the values it may stand for."""

    start: int
    end: int
    values: frozenset[float]


def find_numbers(text: str) -> list[Number]:
    """The numbers written in figures, in order."""
    text = narrow(text)
    if not _FIGURE.search(text):
        return []
    found = _FIGURES.finditer(text)
    return [_number(text, m) for m in found if not _NAMED.match(text, max(0, m.start() - 6))]


def narrow(text: str) -> str:
    """A text with ASCII characters for full-width ones; its length stays."""
    return text if text.isascii() else text.translate(_NARROW)


def _number(text: str, match: re.Match[str]) -> Number:
    value = float(match[0].replace(",", ""))
    values, end = {value}, match.end()
    if scale := _SCALE.match(text, end):
        unsure, factor = scale[2], _factor(scale)
        values = {value, value * factor} if unsure else {value * factor}
        end = scale.end() if not unsure else end
    elif _HALF_DAY.match(text, end):
        values.add((value + 12) % 24)
    elif text[end : end + 1] == "s" and value >= 1000:  # “1980s” is “80年代”
        values.add(value % 100)
    elif decade := _DECADE.match(text, end):  # “20世纪60年代” is “the 1960s”
        values.add((value - 1) * 100 + float(decade[1]))
    elif text[end : end + 1] == "成":  # tenths
        values.add(value * 10)
    elif (span := _RANGE.match(text, end)) and (scale := _SCALE.match(text, span.end())):
        values.add(value * _factor(scale))
    if _POINTED_THOUSANDS.fullmatch(match[0]):
        values.add(float(match[0].replace(".", "")))
    return Number(match.start(), end, frozenset(round(v, 6) for v in values))


def _factor(scale: re.Match[str]) -> float:
    """What a scale behind a number multiplies it by."""
    sure, unsure, han = scale.groups()
    factor = _SCALES.get((sure or "").lower()) or _UNSURE.get((unsure or "").lower(), 1.0)
    for character in han or "":
        factor *= _HAN_SCALES[character]
    return factor


def values_in_words(text: str) -> set[float]:
    """The values of the numbers written in words, in English or Chinese, and of month names."""
    return set(_han_values(text)) | set(_english_values(text))


def figures(text: str) -> str:
    """A number that is written out in Chinese as figures: “四十五” as “45”, “三万” as “30,000”.

    Gives back what is no such number: a single character, several digits in a row, which may be a
    year or a guess (“两三万”), or what begins with a scale (“千万”, “万一”).
    """
    percent, digits = text.startswith("百分之"), text.removeprefix("百分之")
    spelled = len(digits) > 1 and digits[0] not in _HAN_SCALES.keys() - {"十"}
    spelled = spelled and any(c in _HAN_DIGITS for c in digits)
    spelled = spelled and any(c in _HAN_SCALES for c in digits)
    if not (spelled or (percent and digits)) or _DIGITS_IN_A_ROW.search(digits):
        return text
    value = next(_han_values(digits))
    written = f"{value:,.0f}" if value >= 10_000 else f"{value:.0f}"
    return f"{written}%" if percent else written


def _han_values(text: str) -> Iterator[float]:
    for match in _HAN.finditer(text):
        characters = match[0]
        if not any(c in _HAN_SCALES for c in characters):
            yield float("".join(str(_HAN_DIGITS[c]) for c in characters))
            for c in characters:
                yield float(_HAN_DIGITS[c])
            continue
        total = section = digit = 0.0
        for c in characters:
            if c in _HAN_DIGITS:
                digit = _HAN_DIGITS[c]
            elif (scale := _HAN_SCALES[c]) < 1e4:
                section, digit = section + (digit or 1) * scale, 0.0
            else:
                total, section, digit = total + ((section + digit) or 1) * scale, 0.0, 0.0
        yield total + section + digit


def _english_values(text: str) -> Iterator[float]:
    total = current = 0.0
    for word in _ENGLISH.findall(text.lower()):
        if word in _MONTHS:
            yield float(_MONTHS[word])
        if word in _TENS:
            current += _TENS[word]
        elif word == "half":
            current += 0.5
        elif word in _WORDS:  # “half a million”
            current += _WORDS[word] if (current, word) != (0.5, "a") else 0
        elif word in ("decade", "decades"):
            current *= 10
        elif word.rstrip("s") == "hundred":
            current = (current or 1) * 100
        elif (scale := _SCALES.get(word.rstrip("s"))) is not None:
            total, current = total + (current or 1) * scale, 0.0
        elif word != "and":
            yield total + current
            total = current = 0.0
            continue
        yield total + current
    yield total + current


def missing_numbers(source: str, target: str) -> list[Number]:
    """The numbers of the source, in figures, whose value is nowhere in the target."""
    wanted = find_numbers(source)
    if not wanted:
        return []
    present = {v for number in find_numbers(target) for v in number.values}
    missing = [n for n in wanted if not n.values & present]
    if missing:
        in_words = values_in_words(target)
        missing = [n for n in missing if not n.values & in_words]
    return missing
