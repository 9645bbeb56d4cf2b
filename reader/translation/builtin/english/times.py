"""When something is in English text, as Chinese writes it: dates, hours, spans, ages, ordinals."""

from __future__ import annotations

import re

from reader.translation.builtin.english.amounts import (
    DASH,
    NUMBER,
    SCALE,
    UNIT,
    number_written,
    range_written,
    span_written,
)
from reader.translation.builtin.english.split_tokens import kept_whole
from reader.translation.builtin.rules import DAY, YEAR, Rules
from reader.translation.builtin.vocabulary import table
from reader.translation.sentences.numerals import MONTH_NAMES

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
_BEFORE_DATE = "[Bb]y|[Uu]ntil|[Ss]ince|From"
_BEFORE_YEAR = table("english", "times", "before_year")


def dates() -> Rules:
    """Yields rules for dates, years and times of day."""
    yield (
        r"\b(?:([Bb]y|[Uu]ntil|[Ss]ince|[Ff]rom|[Aa]t|[Ii]n) )?the (end|beginning|start|middle) of "
        rf"(?:({_MONTH})(?:,? ({YEAR}))?|({YEAR}))\b(?![,.-]\d)",
        lambda m: _end(m[1] or "", m[2], m[3], m[4] or m[5]),
    )
    yield (  # “since 2023” is a phrase of the package, whatever follows
        rf"\b({_BEFORE_DATE}) ({_MONTH})(?: ({_DAY}))?(?:,? ({YEAR}))?\b(?![\d:])(?!{_TO}\d)",
        lambda m: _BEFORE_ENDS[m[1].lower()].format(_date(m[2], m[3] or "", None, m[4])),
    )
    yield rf"\b{YEAR}/\d\d\b", lambda m: kept_whole(m[0])  # a season
    yield rf"\b[Ii]n the ({YEAR}) (?=[A-Za-z])", lambda m: f"在{m[1]}年 "
    yield rf"\b[Ss]ince the ({YEAR}) (?=[A-Za-z])", lambda m: f"自{m[1]}年 "
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


_SPAN_UNIT = r"(?i:years?|months?|weeks?|days?|nights?|hours?|minutes?|seconds?|decades?)"
_ABOUT = table("english", "times", "about")
_WHICH = table("english", "times", "which")
#: What is said behind a span for the word before it.
_BEHIND = {"within": "内", "in": "内", "after": "后"}
_THEN = {"ago": "前", "earlier": "前", "later": "后", "afterwards": "后"}
_ONE_OF_ABOUT = "|".join(sorted(_ABOUT, key=len, reverse=True))


def spans() -> Rules:
    """Yields rules for spans of time, those of decades alone included."""
    span = rf"(?:({_ONE_OF_ABOUT}) )?({NUMBER})[ -]({_SPAN_UNIT})\b(?! old\b| of age\b|['’-])"

    def said(match: re.Match[str], first: int) -> str:
        """Returns the span whose groups begin with the one named."""
        about, count, unit = match.group(first, first + 1, first + 2)
        return _ABOUT.get(about or "", "") + span_written(count, unit)

    yield (
        rf"\b(?:(?i:over|in|during|for|within|throughout) )?(?i:the) ({'|'.join(_WHICH)}) {span}",
        lambda m: _WHICH[m[1]] + said(m, 2),
    )
    yield (
        rf"\b(?i:for the first time in) {span}",
        lambda m: f"{said(m, 1)}来首次",
    )
    yield (
        rf"\b(?i:after) {span} of\b",
        lambda m: f"经过{said(m, 1)}的",
    )
    yield (
        rf"\b(?i:(within|in|after)) {span}",
        lambda m: said(m, 2) + _BEHIND[m[1].lower()],
    )
    yield (
        rf"\b(?:(?i:for) )?{span} ({'|'.join(_THEN)})\b(?! than\b)",
        lambda m: said(m, 1) + _THEN[m[4]],
    )
    yield (
        rf"\b(?i:in) ({NUMBER}) ({_SPAN_UNIT})['’] time\b",
        lambda m: span_written(m[1], m[2]) + _BEHIND["after"],
    )
    # “For six hours before it stops” is no time six hours before.
    yield rf"\b(?i:for) {span}(?= (?:before|after)\b)", lambda m: f"{said(m, 1)}之久"
    yield rf"\b(?i:for) {span}", lambda m: said(m, 1)
    yield rf"\b(?i:every) {span}", lambda m: f"每{said(m, 1)}"
    yield rf"({NUMBER}) decades\b", lambda m: span_written(m[1], "decades")


_AGES = {"year": "岁的", "month": "个月大的", "week": "周大的", "day": "天大的"}

_OLDER_THAN = {"under": "以下", "over": "以上"}


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
        lambda m: f"{number_written(m[3])}岁{_OLDER_THAN[m[2]]}的 {m[1]}",
    )
    yield (
        rf"\b(?:aged|(?:between )?the ages of) (?:between )?({NUMBER})(?: to | and |-)({NUMBER})\b",
        lambda m: f"{range_written(m[1], m[2])}岁",
    )
    yield rf"\baged ({NUMBER})\b", lambda m: f"{number_written(m[1])}岁"


def _aged(part: str | None, tens: str) -> str:
    return f"{tens}岁出头" if part and part.lower() == "early" else f"{tens}多岁"


_COUNTED_BY_ORDINAL = table("english", "times", "ordinals")


def ordinals() -> Rules:
    """Yields rules for ordinals."""
    yield (
        r"(?<![\d.,])(\d+)(?:st|nd|rd|th)[ -](century|anniversary|birthday|floor|minute|day|time"
        r"|round)\b",
        lambda m: _COUNTED_BY_ORDINAL[m[2]].format(m[1]),
    )
    yield r"\b[Oo]n the (\d{1,2})(?:st|nd|rd|th)\b", lambda m: f"{m[1]}日"
    yield r"(?:\bthe )?(?<![\d.,])(\d+)(?:st|nd|rd|th)\b", lambda m: f"第{m[1]}"
