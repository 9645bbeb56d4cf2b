"""What English counts and measures, as Chinese writes it: numbers, shares, ranges, money, units."""

from __future__ import annotations

import re
from decimal import Decimal

from reader.translation.builtin.rules import (
    HAN_DIGITS,
    ONES,
    ORDINALS,
    YEAR,
    Rules,
    by_pattern,
    in_figures,
    looked_up,
)
from reader.translation.builtin.vocabulary import numbers as numbers_of
from reader.translation.builtin.vocabulary import patterns, table

_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_SCALES = {word: int(value) for word, value in numbers_of("english", "amounts", "scales").items()}
#: What these letters are right behind a figure of money: “£4.5m”. Elsewhere “5m” may be metres.
_LETTERS = {"k": 10**3, "m": 10**6, "b": 10**9}
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
#: A sum, perhaps with such a letter; it has no groups.
_SUM = rf"(?:(?<![\d.,])(?:{DIGITS})[{''.join(_LETTERS)}]\b|{NUMBER})"
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
        elif (scale := _SCALES.get(word) or _LETTERS.get(word)) is not None:
            total += (current if begun else Decimal(1)) * scale
            current, begun = Decimal(0), True
    return total + current


def chinese_number(value: Decimal, *, rounded: bool = False) -> str:
    """A value in figures with 万 and 亿 where they make it shorter.

    It is rounded if it was said with a word of scale, so that decimals of 万 are usual.
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


_UNITS = table("english", "amounts", "units")
#: A pattern of a unit, without groups.
UNIT = f"(?i:{'|'.join(f'(?:{unit})' for unit in _UNITS)})"
#: What takes an apostrophe: “ten years' experience”.
_TIME_UNITS = "(?i:years|months|weeks|days|nights|hours|minutes|seconds|decades)"
_UNIT_WORDS = by_pattern(_UNITS, re.IGNORECASE)
#: What is so many times as much: “five times as large”, “ten times the size”.
_MULTIPLIED = (
    r"(?:(?:as(?! likely)|more|less|fewer|\w+er)\b(?! (?:the|a|his|her|their|he|she|it|they|in)\b)"
    r"|th(?:at|ose) of\b|(?:the|its|their) (?:size|number|amount|limit|rate|average|price|level"
    r"|usual|normal|population|cost|speed|weight|length)\b)"
)
#: The same, with “%”, behind a space or a hyphen.
_MEASURE = rf"%|(?<=[ -]){UNIT}"


def measures() -> Rules:
    """Yields rules for temperatures below zero and all that is measured."""
    yield (
        rf"\b({WORD}) and a half ({SCALE})\b",
        lambda m: number_written(f"{SMALL[m[1].lower()]}.5 {m[2]}"),
    )
    yield (
        rf"\b[Mm]inus ({NUMBER}) (degrees?(?: (?:celsius|fahrenheit|Celsius|Fahrenheit))?)\b",
        lambda m: f"零下{number_written(m[1])}{unit_written(m[2])}",
    )
    yield (
        rf"({NUMBER}) ({_TIME_UNITS})['’](?= [a-z])",
        lambda m: f"{span_written(m[1], m[2])}的",
    )
    yield rf"({NUMBER})(?: ?(%)|[ -]({UNIT}))(?![\w])", _measured
    yield rf"({NUMBER}) times(?= {_MULTIPLIED})", lambda m: f"{before_measure(m[1])}倍"


def unit_written(text: str) -> str:
    """An English unit in Chinese: “kilometres” as “公里”."""
    return looked_up(text, _UNIT_WORDS)


def span_written(number: str, unit: str) -> str:
    """An English number with a unit of time in Chinese: “two decades” as “20年”."""
    if unit.lower().startswith("decade"):
        return f"{chinese_number(spelled_value(number) * 10)}年"
    return before_measure(number) + unit_written(unit)


def _measured(match: re.Match[str]) -> str:
    unit = "%" if match[2] else unit_written(match[3])
    number = number_written(match[1]) if unit == "%" else before_measure(match[1])
    return number + unit


# Between words a hyphen makes one number of two: “twenty-five”.
_PERCENT = "(?:percent|per cent|%)"
_HOURS = r"[ap]\.?m\b|o'clock"
_TO_NUMBER = rf"(?: to ({NUMBER})| ?[-–—] ?((?:{DIGITS})(?: {SCALE}\b)?))"


def measured_ranges() -> Rules:
    """Yields rules for ranges of percentages and measures, and for what changes between them."""
    yield (
        rf"\b[Ff]rom ({NUMBER})(?: ?{_PERCENT})? to ({NUMBER}) ?{_PERCENT}(?!\w)",
        lambda m: change_written(m[1], m[2], "%"),
    )
    yield (
        rf"\b[Ff]rom ({NUMBER})(?:[ -]?{UNIT})? to ({NUMBER})[ -]?({UNIT})(?![\w-])",
        lambda m: change_written(m[1], m[2], unit_written(m[3])),
    )
    yield (
        rf"\b[Bb]etween ({NUMBER})(?:[ -]?({_MEASURE}))? and ({NUMBER})[ -]?({_MEASURE})(?![\w-])",
        _between,
    )
    yield (
        rf"({NUMBER})(?: ?{_PERCENT})?{_TO_NUMBER} ?{_PERCENT}(?!\w)",
        lambda m: f"{number_written(m[1])}%至{number_written(m[2] or m[3])}%",
    )
    yield (
        rf"({NUMBER}){_TO_NUMBER}[ -]?({UNIT})(?![\w-])",
        lambda m: range_written(m[1], m[2] or m[3]) + unit_written(m[4]),
    )


def _between(match: re.Match[str]) -> str:
    """“Between six hours and two days”: each has its unit, unless it is the same."""
    first, last = unit_written(match[2] or match[4]), unit_written(match[4])
    if first == last == "%":
        return f"{number_written(match[1])}%至{number_written(match[3])}%"
    if first == last:
        return range_written(match[1], match[3]).replace("比", "至") + last
    return f"{before_measure(match[1])}{first}至{before_measure(match[3])}{last}"


def ranges() -> Rules:
    """Yields rules for ranges of numbers without a measure."""
    yield (
        rf"\b[Bb]etween ({NUMBER}) and ({NUMBER})(?![\d:%-]|[.,]\d)(?! (?:{_HOURS}|B\.?C))",
        lambda m: range_written(m[1], m[2]).replace("比", "至"),
    )
    yield (
        rf"\b[Ff]rom ({NUMBER}) to ({NUMBER})(?![\d:-]|[.,]\d)(?! (?:{_HOURS}))",
        lambda m: change_written(m[1], m[2]),
    )
    yield (
        rf"(?<![\d.,:])({DIGITS}(?: {SCALE})?){DASH}((?:{DIGITS}) {SCALE})\b",
        lambda m: range_written(m[1], m[2]),
    )
    yield (
        rf"(?<![\d.,:])({DIGITS}) to ({DIGITS})(?![\d:-])",
        lambda m: range_written(m[1], m[2]),
    )


def change_written(first: str, last: str, unit: str = "") -> str:
    """What something was and what it became: “from £900 to £1,200” as 从900英镑到1200英镑."""
    return f"从{number_written(first)}{unit}到{number_written(last)}{unit}"


def range_written(first: str, last: str) -> str:
    """Two English numbers as a Chinese range, or a score where the first is larger.

    A scale behind the second number counts for the first too.
    """
    scale = re.search(SCALE, last)
    if scale and not re.search("[a-z]", first):
        first = f"{first} {scale[0]}"
    to = "比" if spelled_value(first) > spelled_value(last) else "至"
    return f"{number_written(first)}{to}{number_written(last)}"


_CURRENCIES = table("english", "amounts", "currencies")
_SIGN = r"(?:(?:US|A|C|HK|NT|S)?\$|€|£|(?:CN)?¥|\b(?:RMB|CNY)) ?"
#: Before pounds these tell of money, not of weight; so do millions.
_PAID = "|".join(f"(?<={word} )" for word in patterns("english", "amounts", "paying"))


def money() -> Rules:
    """Yields rules for sums and ranges of them."""
    yield rf"(?:{_PAID})({NUMBER}) pounds?\b", lambda m: f"{number_written(m[1])}英镑"
    yield (
        r"(?<![\d.,])(\d[\d,.]* (?:million|billion|trillion)) pounds?\b(?! of\b)",
        lambda m: f"{number_written(m[1])}英镑",
    )
    yield (
        rf"\b[Ff]rom ({_SIGN})({_SUM}) to (?:\1)?({_SUM})",
        lambda m: change_written(m[2], m[3], _CURRENCIES[m[1].strip()]),
    )
    yield (
        rf"({_SIGN})({_SUM}){DASH}(?:\1)?({_SUM})",
        lambda m: range_written(m[2], m[3]) + _CURRENCIES[m[1].strip()],
    )
    yield rf"({_SIGN})({_SUM})", lambda m: number_written(m[2]) + _CURRENCIES[m[1].strip()]


#: The parts of a whole by their names.
PARTS = {name: number for number, name in enumerate(ORDINALS) if number > 2} | {"quarter": 4}


#: Where a subject begins; what it is a share of stays behind the share there.
_BEGINS = "(?:^|(?<=, )|(?<=; )|(?<=“)|(?<=and )|(?<=that )|(?<=but )|(?<=while ))"
_WHOSE = "(?:(?:the|its|their|his|her|our|all|these|those) )?"
_PARTS_OF_POINTS = {"quarter": "0.25", "half": "0.5", "three-quarter": "0.75"}
_FEW = "(?i:two|three|four|five|six|seven|eight|nine)"
#: What is so much more or less of it: “a third smaller”, 小三分之一.
_COMPARED = table("english", "amounts", "compared")
#: Behind a fraction that is no ordinal: “by a third party” is no third.
_NO_NOUN = r"[.,;:]|$| (?:within|in|this|last|to|from|since|over|after|before|and|compared|on)\b"


def shares() -> Rules:
    """Yields rules for fractions, and for what grows or shrinks by one."""
    yield (
        rf"{_BEGINS}({WORD}|a|A)[ -]({'|'.join(PARTS)})s? of {_WHOSE}(?=[a-z])",
        lambda m: f"{_fraction(m[1], m[2])}的 ",
    )
    yield (
        rf"{_BEGINS}({NUMBER}) ?{_PERCENT} of {_WHOSE}(?=[a-z])",
        lambda m: f"{number_written(m[1])}%的 ",
    )
    yield (
        r"\b(?:by )?(?:an? )?(three-quarter|quarter|half)(?:[ -]of)?(?: an?)?[ -]"
        r"(?:percentage[ -])?points?\b",
        lambda m: f"{_PARTS_OF_POINTS[m[1]]}个百分点",
    )
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
        rf"\bby ({NUMBER}) ?{_PERCENT}(?! of\b|\w)",
        lambda m: f"{number_written(m[1])}%",
    )
    yield (
        rf"\b({_FEW}) (?:in|out of) (?:every )?({_FEW}|ten|10)\b(?! (?:{_TIME_UNITS}|games)\b)",
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
