"""What Chinese measures, as English writes it: units, ranges, ages."""

from __future__ import annotations

import re

from reader.translation.builtin.chinese.numbers import (
    DIGITS,
    FIGURES,
    NUMBER,
    NUMERALS,
    TO,
    figures,
    ordinal,
    small,
    spelled_value,
    whole,
)
from reader.translation.builtin.rules import ONES, Rules, by_pattern, looked_up
from reader.translation.builtin.vocabulary import table

_UNITS = table("chinese", "amounts", "units")
#: A pattern of a unit, without groups.
UNIT = "|".join(f"(?:{unit})" for unit in _UNITS)
_UNIT_WORDS = by_pattern(_UNITS)
#: What has a point before it, which elsewhere may be o'clock: “零点五个百分点”.
_DECIMAL_UNIT = (
    "个百分点|美元|欧元|元|平方公里|平方米|公里|千米|厘米|毫米|海里|米|公顷|吨|公斤|千克|倍|个?小时"
)
_PLURALS = table("chinese", "amounts", "plurals")
_HALVES = {"小时": "hours", "月": "months", "年": "years", "天": "days"}
#: “More than”; what is left over (“余额”) is none.
_MORE = r"(?:多|余(?![额款震热温下音]))"
#: A number, perhaps with a unit, or a range of such; it has no groups.
AMOUNT = (
    rf"(?:(?:{FIGURES})[%％]?{TO})?{NUMBER}[多余]?"
    rf"(?:[%％]|{UNIT}|[名个位家项件例辆](?![百年月]))?"
)


def temperatures() -> Rules:
    """Yields the rule for temperatures below zero."""
    yield rf"零下({NUMBER})(摄氏度|度)", lambda m: f"minus {measure_written(m[1], m[2])}"


def measures() -> Rules:
    """Yields rules for all that is measured, and for numbers that are exceeded."""
    yield (
        rf"(?<![{NUMERALS}\d])([零一二三四五六七八九]|[一二三四五六七八九]?十[一二三四五六七八九]?)"
        rf"点([零一二三四五六七八九]{{1,4}})(万亿|[万亿])?({_DECIMAL_UNIT})",
        lambda m: measure_written(
            f"{whole(m[1])}.{''.join(str(DIGITS[c]) for c in m[2])}{m[3] or ''}", m[4]
        ),
    )
    yield rf"前({NUMBER})个月", lambda m: f"the first {small(m[1])} months"
    yield (
        rf"({NUMBER}){_MORE}(万亿|[万亿])({UNIT})?",
        lambda m: _more_than(m[1] + m[2], m[3]),
    )
    yield rf"({NUMBER})个半(小时|月)", lambda m: f"{small(m[1])} and a half {_HALVES[m[2]]}"
    yield (
        rf"({NUMBER})(年|天)半(?![数价夜途个])",
        lambda m: f"{small(m[1])} and a half {_HALVES[m[2]]}",
    )
    yield (
        rf"({NUMBER})(个?小时|个月|年|天|元|米|公里|吨|分钟|岁)多(?![次名个家种元方少年国数样民处])",
        lambda m: (
            measure_written(m[1], m[2], "多")
            if m[2] != "岁"
            else f"more than {small(m[1])} years old"
        ),
    )
    yield rf"({NUMBER})([多余几])?({UNIT})", lambda m: measure_written(m[1], m[3], m[2] or "")
    yield rf"({NUMBER}){_MORE}([名个位家项])?", lambda m: f"more than {small(m[1])}"


def measure_written(number: str, unit: str, more: str = "") -> str:
    """A Chinese measure in English: “三”, “公里” as “three kilometres”.

    Args:
        number: in figures or written out.
        unit: as it stands in the text; it may have 多, “more than”, in it.
        more: what says “more than” between the two, if anything does.
    """
    name = looked_up(unit, _UNIT_WORDS)
    if "多" in unit:
        more = "多"
    value = spelled_value(number)
    plural = _PLURALS.get(name, f"{name}s") if value != 1 else name
    made = f"{small(number)} {plural}"
    return f"more than {made}" if more else made


def _more_than(number: str, unit: str | None) -> str:
    return measure_written(number, unit, "多") if unit else f"more than {small(number)}"


def ranges() -> Rules:
    """Yields rules for ranges, guesses and scores."""
    yield (
        rf"({FIGURES})({UNIT})?{TO}({FIGURES})({UNIT})",
        lambda m: f"{_beginning(m[1], m[2], m[3], m[4])} to {measure_written(m[3], m[4])}",
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


def _beginning(first: str, unit: str | None, last: str, other: str) -> str:
    """The first amount of a range: its unit is left to the second, unless it is another."""
    return _ranged(first, last) if unit in (None, other) else measure_written(first, unit or "")


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
    value = spelled_value(number)
    if more:
        return f"in their {value}s" if value % 10 == 0 else f"more than {value} years old"
    return f"{value}-year-old" if old and not value % 1 else f"{value} years old"
