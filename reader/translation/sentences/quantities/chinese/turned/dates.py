"""Dates with the words around them: 自2015年以来, 3月底前, 去年12月, 30日上午."""

from __future__ import annotations

import re

from reader.translation.sentences.quantities.chinese.dates import DATE, ONE_DAY, YEAR
from reader.translation.sentences.quantities.chinese.numbers import HAN
from reader.translation.sentences.quantities.chinese.plain import written
from reader.translation.sentences.quantities.chinese.times import CLOCK, PARTS_OF_DAY
from reader.translation.sentences.quantities.chinese.turned.spans import AFTER, BEFORE
from reader.translation.sentences.quantities.rewriting import Rules, looked_up, table

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
_TO = tuple("至到—–-~～")

_YEARS = {
    "去年": "last year",
    "前年": "the year before last",
    "明年": "next year",
    "后年": "the year after next",
    "今年": "this year",
    "当年": "that year",
    "同年": "the same year",
    "次年": "the following year",
    "翌年": "the following year",
}
_MONTHS = {
    "本月": "this month",
    "上月": "last month",
    "上个月": "last month",
    "下月": "next month",
    "下个月": "next month",
    "当月": "that month",
    "同月": "the same month",
}
_PARTS = {
    "年?初": "the beginning",
    "年?[底末]": "the end",
    "年中": "the middle",
    "上半年": "the first half",
    "下半年": "the second half",
    r"前[\d两三四五六七八九十]+个月": "",
    "第?一季度|首季": "the first quarter",
    "第?二季度": "the second quarter",
    "第?三季度": "the third quarter",
    "第?四季度|末季": "the fourth quarter",
    "前两季度": "the first two quarters",
    "前三季度": "the first three quarters",
    "春[天季](?!奥)": "the spring",
    "夏[天季](?!奥)": "the summer",
    "秋[天季]": "the autumn",
    "冬[天季](?!奥)": "the winter",
}
_PART_WORDS = table(_PARTS)
_PART = "|".join(_PARTS)
_CENTURY_PARTS = {
    "初": "the beginning of {}",
    "末": "the end of {}",
    "末期": "the end of {}",
    "后期": "the later part of {}",
    "前期": "the early part of {}",
    "中叶": "the middle of {}",
    "中期": "the middle of {}",
    "上半叶": "the first half of {}",
    "下半叶": "the second half of {}",
}
_CENTURIES = {"上": "the last century", "本": "this century"}
_PART_OF_DAY = "|".join(PARTS_OF_DAY)
_AT_PART = {"中午": "at ", "凌晨": "in "}
_YEAR = "|".join(_YEARS)
_MONTH = "|".join(_MONTHS)


def turned_dates() -> Rules:
    """Yields rules for dates: 自2015年以来, 3月底前, 去年12月, 2018年下半年, 30日上午."""
    year = rf"(?:{_YEAR}|{YEAR}年)"
    parted = rf"{year}(?:{_PART})(?![小央国学期])"
    relative = rf"(?:{_YEAR}){DATE}|(?:{_MONTH})(?:{ONE_DAY}|\d\d?号)"
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
    begins = match[0].endswith("起") or match.string[match.end() : match.end() + 1] in _TO
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
