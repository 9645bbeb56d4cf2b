"""Chinese times and amounts with the words around them: 三年后, 去年12月, 20%以上.

What English says before a time or an amount, Chinese says behind it. The time itself is written by
the plain rules, so that no number is read in two ways.
"""

from __future__ import annotations

import re

from reader.translation.builtin.chinese.amounts import AMOUNT
from reader.translation.builtin.chinese.numbers import HAN, NUMBER
from reader.translation.builtin.chinese.plain import written
from reader.translation.builtin.chinese.times import CLOCK, DATE, ONE_DAY, PARTS_OF_DAY, YEAR
from reader.translation.builtin.rules import Rules, by_pattern, looked_up
from reader.translation.builtin.vocabulary import table

#: What 前, 后, 内 and 来 begin words with: 前往, 后来, 内部, 来自.
BEFORE = r"(?:[之以]前|前(?![往来进夕沿景线途列言台提瞻锋哨卫方任者奏期后]))"
AFTER = r"(?:[之以]后|后(?![来续方勤备台果面裔卫座辈世天退援遗事期]))"
_WITHIN = r"(?:[之以]内|内(?![容部外陆蒙政阁战涵心幕存需地阻科定在]))"
_SINCE = r"(?:以来|来(?![自到往源访临电函宾]))"

_SPAN = (
    rf"(?!{YEAR}年)(?:{NUMBER}个半(?:小时|月)|{NUMBER}年半"
    rf"|{NUMBER}[多余]?(?:年|个多?月|天|个?星期|周|个?小时|分钟|秒)多?)"
)


def spans() -> Rules:
    """Yields rules for spans of time."""
    whole = r"(?:(?:的?时间)?(?:里|中(?!国)|间|以来|来|之内|内))?"
    yield rf"过去的?({_SPAN})(?=的(?!时间))", lambda m: _span("the past", written(m[1]))
    yield rf"在?(?:过去|最近)的?({_SPAN}){whole}", lambda m: _span("over the past", written(m[1]))
    yield (
        rf"在?(?:未来|今后|接下来)的?({_SPAN}){whole}",
        lambda m: _span("over the next", written(m[1])),
    )
    yield rf"在?最后的?({_SPAN}){whole}", lambda m: _span("in the last", written(m[1]))
    yield rf"(?:在?近|这)({_SPAN}){_SINCE}", lambda m: _past(written(m[1]))
    yield rf"({_SPAN}){_SINCE}首次", lambda m: f"for the first time in {written(m[1])}"
    yield rf"({_SPAN}){_SINCE}(?=的?[最新第])", lambda m: f"in {written(m[1])}"
    yield rf"({_SPAN}){_SINCE}", lambda m: _past(written(m[1]))
    # Behind a span, 前来到 is 前 and 来到.
    yield rf"(?<![前第每])在?({_SPAN})(?:{BEFORE}|前(?=来))", lambda m: f"{written(m[1])} ago"
    yield rf"(?<![前第每])在?({_SPAN})(?:{AFTER}|后(?=来))", lambda m: f"{written(m[1])} later"
    yield rf"在?({_SPAN}){_WITHIN}", lambda m: f"within {written(m[1])}"
    yield (
        r"(?:(?<=进行)|(?<=为期)|(?<=隔离)|(?<=检疫)|(?<=观察)|(?<=超过)|(?<=[满共]))(\d+)日(?![元圆])",
        lambda m: f"{m[1]} days",
    )
    yield rf"(?<![月\d])(\d+)日{_WITHIN}", lambda m: f"within {m[1]} days"


def _past(span: str) -> str:
    return f"for {span}" if span.startswith("more than") else _span("over the past", span)


def _span(which: str, span: str) -> str:
    """“The past year”, but “the past three years”."""
    return f"{which} {span.removeprefix('one ').removeprefix('1 ')}"


_FROM = r"起(?![飞诉源步火到草义身点伏])"
#: A date before these is no adverb: “12月3日的会议”.
_NO_ADVERB = (
    "的至到和与及、底初末版期间左内号刊报度级款份前后以起止中夏秋冬春之者时上下半新电讯晚夜凌早"
    "一二三四五六七八九十"
)
#: 于 in these is no “on”: 相当于, 早于.
_NO_AT = r"(?<![当低高早晚由等小大多少关对处介鉴])"
_NO_TIME_BEFORE = (
    r"(?<![行满达共每第期《“「计自从至到截和与及是据由距为对定比迄日月年即用、（(\d—–~～-])"
)

_ANNUAL = re.compile("报告|预算|会议|计划|财报|业绩|总结|大会|论坛|评选")

#: What leads from a time to another.
_LEADING_ON = tuple("至到—–-~～")

_YEARS = table("chinese", "times", "years")
_MONTHS = table("chinese", "times", "months")
_PARTS = table("chinese", "times", "parts")
_PART_WORDS = by_pattern(_PARTS)
_PART = "|".join(_PARTS)
_CENTURY_PARTS = table("chinese", "times", "century_parts")
_CENTURIES = {"上": "the last century", "本": "this century"}
_PART_OF_DAY = "|".join(PARTS_OF_DAY)
_AT_PART = {"中午": "at ", "凌晨": "in "}
_YEAR_WORD = "|".join(_YEARS)
_MONTH_WORD = "|".join(_MONTHS)


def turned_dates() -> Rules:
    """Yields rules for dates: 自2015年以来, 3月底前, 去年12月, 2018年下半年, 30日上午."""
    year = rf"(?:{_YEAR_WORD}|{YEAR}年)"
    parted = rf"{year}(?:{_PART})(?![小央国学期])"
    relative = rf"(?:{_YEAR_WORD}){DATE}|(?:{_MONTH_WORD})(?:{ONE_DAY}|\d\d?号)"
    any_date = rf"(?:{relative}|{parted}|{DATE}(?!{_PART}))"
    on_day = rf"(?:{DATE}|(?<![月\d年]){ONE_DAY})"

    yield (
        rf"({on_day})[电讯](?![视影话力子台网动气信价费缆厂源脑池竞商报站梯器邮路流能业压])",
        lambda m: _dated(m[1]) + ("" if re.match(r"\s?[(（]", m.string[m.end() :]) else " —"),
    )
    yield (
        rf"({YEAR})年度",
        lambda m: m[1] + (" annual" if _ANNUAL.match(m.string, m.end()) else ""),
    )
    yield rf"(?<![至到年–—~～-])(?:在|从)?({DATE})(?:之间|期?间)", lambda m: _during(_dated(m[1]))
    yield rf"(?:自从?|从)?({any_date})(?:以来|至今)", lambda m: f"since {_dated(m[1])}"
    yield rf"(?:自从?|从)({any_date})(?:{_FROM}|开始)", lambda m: f"from {_dated(m[1])}"
    yield rf"在?({any_date})前后", lambda m: f"around {_dated(m[1])}"
    yield (
        rf"(?:在|赶在)?({any_date}){BEFORE}",
        lambda m: f"{'by' if m[1][-1] in '底末' else 'before'} {_dated(m[1])}",
    )
    yield rf"在?({any_date}){AFTER}", lambda m: f"after {_dated(m[1])}"
    yield (
        rf"{_NO_TIME_BEFORE}(?:{_NO_AT}于|在)?({on_day})(?:当天|当地时间)?({CLOCK})(?:{_FROM})?",
        lambda m: _at_hour(m, f"{_o_clock(m[2])} on {_dated(m[1])}"),
    )
    yield rf"({on_day})({CLOCK})", lambda m: f"{_o_clock(m[2])} on {_dated(m[1])}"
    yield (
        rf"{_NO_TIME_BEFORE}(?:{_NO_AT}于|在)?({on_day})({_PART_OF_DAY})(?=[{HAN}，])(?![的报])",
        lambda m: _AT_PART.get(m[2], "on ") + _of_day(m[2], _dated(m[1])),
    )
    yield rf"({DATE})({_PART_OF_DAY})", lambda m: _of_day(m[2], _dated(m[1]))
    yield (
        rf"{_NO_TIME_BEFORE}(?:{_NO_AT}于|在)?({any_date}|(?<![月\d年]){ONE_DAY})(?=[{HAN}，])(?![{_NO_ADVERB}])",
        lambda m: _adverb(m, _dated(m[1])),
    )
    yield (
        rf"({relative}|{parted}|(?<![至到年—–~～-]){DATE}(?<=日)(?![至到—–~～-]))",
        lambda m: _dated(m[1]),
    )
    parts = "|".join(sorted(_CENTURY_PARTS, key=len, reverse=True))
    yield (
        rf"在?([上本]|\d\d|二?十[一二三四五六七八九]?)世纪({parts})",
        lambda m: _CENTURY_PARTS[m[2]].format(_CENTURIES.get(m[1]) or written(f"{m[1]}世纪")),
    )


def _during(said: str) -> str:
    return f"{'from' if ' to ' in said else 'during'} {said}"


def _of_day(part: str, day: str) -> str:
    """A part of a day, written as of the first day of a month."""
    return written(f"1日{part}").replace("the 1st", day)


def _o_clock(text: str) -> str:
    made = written(text)
    return made if made != text else written(text.replace("点", "时"))


def _dated(text: str) -> str:
    """A date as English says it, with the year or month that it belongs to behind it."""
    for name, made in (_YEARS | _MONTHS).items():
        rest = text.removeprefix(name)
        if rest and rest != text:
            part = looked_up(rest, _PART_WORDS) or _first_months(rest)
            return _of(part, made) if part else f"{written(rest.replace('号', '日'))} {made}"
    first, _, second = text.partition("、")
    if second:
        return f"{written(first)} and {second.rstrip('日')}"
    part = looked_up(text[5:], _PART_WORDS) or _first_months(text[5:])
    return _of(part, text[:4]) if part and text[4] == "年" else written(text)


def _of(part: str, year: str) -> str:
    return f"early {year}" if part == "the beginning" else f"{part} of {year}"


def _at_hour(match: re.Match[str], made: str) -> str:
    begins = match[0].endswith("起") or match.string[match.end() : match.end() + 1] in _LEADING_ON
    return f"{'from' if begins else 'at'} {made}"


def _adverb(match: re.Match[str], said: str) -> str:
    """A date that says when; a bare year before a noun says which one."""
    date, after = match[1], match.string[match.end() : match.end() + 1]
    if date.endswith("年") and after != "，" and match[0][0] not in "于在":
        return said
    if " to " in said:
        return f"from {said}"
    if said.startswith("the end"):
        return f"at {said}"
    if said.startswith("early") and said.endswith("year"):
        return said
    return f"{'on' if date[-1] in '日号' else 'in'} {said}"


def _first_months(text: str) -> str:
    return written(text) if text.startswith("前") else ""


def turned_amounts() -> Rules:
    """Yields rules for amounts that are no exact ones."""
    yield (
        rf"({AMOUNT})岁[及或和]?以上(?:的)?",
        lambda m: f"aged {written(m[1])} and over",
    )
    yield rf"({AMOUNT})岁以下(?:的)?", lambda m: f"under the age of {written(m[1])}"
    yield rf"约?({AMOUNT}岁?)(?:左右|上下)(?![翼手摇为])", lambda m: f"about {written(m[1])}"
    share = rf"(?:(?:[百千万]|{NUMBER})分之)?{AMOUNT}"
    yield rf"({share})[及或和]?以上(?!述)", lambda m: f"more than {written(m[1])}"
    yield rf"({share})[及或和]?以下(?![简称是为])", lambda m: f"less than {written(m[1])}"
    yield rf"({AMOUNT})以内", lambda m: f"within {written(m[1])}"
