"""Dates, years, decades and times of day."""

from __future__ import annotations

import re

from reader.translation.sentences.numerals import MONTH_NAMES
from reader.translation.sentences.quantities.english.measures import UNIT
from reader.translation.sentences.quantities.english.numbers import DASH, SCALE
from reader.translation.sentences.quantities.rewriting import Rules
from reader.translation.sentences.quantities.words import DAY, YEAR

_MONTHS = {name.lower(): number for number, name in enumerate(MONTH_NAMES, 1)}
_MONTHS |= {name[:3]: number for name, number in _MONTHS.items()} | {"sept": 9}

_MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\b\.?)"
)
_DAY = rf"(?:{DAY})(?:st|nd|rd|th)?"
_TO = r"(?: ?[-–—] ?| to | and | through | until )"

_PARTS = {"early": "初", "mid": "年中", "late": "底"}
_DECADE_PARTS = {"early": "初", "mid": "中期", "late": "末"}
_SEASONS = {"spring": "春天", "summer": "夏天", "autumn": "秋天", "fall": "秋天", "winter": "冬天"}
_ENDS = {"end": "底", "beginning": "初", "start": "初", "middle": "中"}
_BEFORE_ENDS = {"by": "到{}", "until": "直到{}", "since": "自{}以来", "from": "从{}"}
_BEFORE_YEAR = {
    "in": "{}年",
    "In": "{}年",
    "since": "自{}年以来",
    "Since": "自{}年以来",
    "by": "到{}年",
    "By": "到{}年",
    "until": "直到{}年",
    "before": "在{}年之前",
    "after": "在{}年之后",
    "from": "从{}年",
    "of": "{}年",
    "the": "{}年",
    "for": "{}年",
    "during": "{}年期间",
}


def dates() -> Rules:
    """Yields rules for dates, years and times of day."""
    yield (
        r"\b(?:([Bb]y|[Uu]ntil|[Ss]ince|[Ff]rom|[Aa]t|[Ii]n) )?the (end|beginning|start|middle) of "
        rf"(?:({_MONTH})(?:,? ({YEAR}))?|({YEAR}))\b(?![,.-]\d)",
        lambda m: _end(m[1] or "", m[2], m[3], m[4] or m[5]),
    )
    yield (
        rf"(?:\b[Oo]n )?(?:the )?\b({_MONTH}) ({_DAY})(?:{DASH}({_DAY}))?"
        rf"(?:,? ({YEAR}))?(?![\d:])",
        lambda m: _date(m[1], m[2], m[3], m[4]),
    )
    yield (
        rf"(?:\b[Oo]n )?(?:the )?(?<![\d.,:])({_DAY})(?:{DASH}({_DAY}))?(?: of)? ({_MONTH})"
        rf"(?:,? ({YEAR}))?\b",
        lambda m: _date(m[3], m[1], m[2], m[4]),
    )
    yield (
        rf"(?:\b[Ii]n )?\b({_MONTH})(?:,| of)? ({YEAR})\b",
        lambda m: _date(m[1], "", None, m[2]),
    )
    yield (
        rf"(?:\b[Ii]n )?(?:\bthe )?\b(?:(early|mid|late)[ -])?({YEAR[:-2]}0)['’]?s\b",
        lambda m: _decade(m[1], m[2]),
    )
    yield (
        rf"(?:\b[Ii]n )?(?:the )?\b(early|mid|late)[ -]({YEAR})\b",
        lambda m: f"{m[2]}年{_PARTS[m[1]]}",
    )
    yield (
        rf"\b(?:[Ii]n )?(?:the )?(spring|summer|autumn|fall|winter) of ({YEAR})\b",
        lambda m: f"{m[2]}年{_SEASONS[m[1]]}",
    )
    yield (
        rf"\b(?:[Ff]rom|[Bb]etween) ({YEAR}){_TO}({YEAR})\b",
        lambda m: f"{m[1]}年至{m[2]}年",
    )
    yield (
        rf"\b({'|'.join(_BEFORE_YEAR)}) ({YEAR})(?![\d,.%-]\d|[-–]|s\b| (?:{UNIT}|{SCALE})\b)\b",
        lambda m: _BEFORE_YEAR[m[1]].format(m[2]),
    )
    yield (
        r"(?:\bat )?(?<![\d.,:])(1[0-2]|0?[1-9])(?:[:.]([0-5]\d))? ?([ap])\.?m\b\.?",
        lambda m: _clock(int(m[1]), m[2], m[3]),
    )


def _end(before: str, part: str, month: str | None, year: str | None) -> str:
    """The beginning, middle or end of a month or a year."""
    made = f"{_date(month, '', None, year) if month else f'{year}年'}{_ENDS[part]}"
    return _BEFORE_ENDS.get(before.lower(), "{}").format(made)


def _date(month: str, day: str, to: str | None, year: str | None) -> str:
    number = _MONTHS[month.lower().rstrip(".")]
    first, last = (re.sub(r"\D", "", one or "").lstrip("0") for one in (day, to))
    made = f"{year}年" if year else ""
    made += f"{number}月{first}日" if first else f"{number}月"
    return made + (f"至{last}日" if last else "")


def _clock(hour: int, minute: str | None, half: str) -> str:
    afternoon = half.lower().startswith("p")
    if hour == 12:
        part = "中午" if afternoon else "凌晨"
    elif afternoon:
        part = "下午" if hour < 6 else "晚上"
    else:
        part = "凌晨" if hour < 5 else "上午"
    minutes = f"{int(minute)}分" if minute and int(minute) else ""
    return f"{part}{0 if part == '凌晨' and hour == 12 else hour}点{minutes}"


def _decade(part: str | None, years: str) -> str:
    century = int(years[:2]) + 1
    return f"{century}世纪{years[2:]}年代{_DECADE_PARTS[part.lower()] if part else ''}"
