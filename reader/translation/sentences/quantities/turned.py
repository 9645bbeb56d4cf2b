"""Chinese times and amounts with the word behind them that English says before: 三年后, 20%以上.

The time or amount itself is written by the plain rules, so that no number is read in two ways.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import partial

from reader.translation.sentences.quantities.rewriting import Rewrite

#: What 前, 后, 内 and 来 begin words with: 前往, 后来, 内部, 来自.
_BEFORE = r"(?:[之以]前|前(?![往来进夕沿景线途列言台提瞻锋哨卫方任者奏期后]))"
_AFTER = r"(?:[之以]后|后(?![来续方勤备台果面裔卫座辈世天退援遗事期]))"
_WITHIN = r"(?:[之以]内|内(?![容部外陆蒙政阁战涵心幕存需地阻科定在]))"
_SINCE = r"(?:以来|来(?![自到往源访临电函宾]))"
_FROM = r"起(?![飞诉源步火到草义身点伏])"
#: A date before these is no adverb: “12月3日的会议”.
_NO_ADVERB = (
    "的至到和与及、底初末版期间左内号刊报度级款份前后以起止中夏秋冬春之者时上下半新电讯晚夜凌早"
    "一二三四五六七八九十"
)
_HAN = "\u4e00-\u9fff"
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
_PART_PATTERNS = [(re.compile(part), made) for part, made in _PARTS.items()]
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
_PARTS_OF_DAY = "上午|早上|早晨|清晨|凌晨|中午|下午|傍晚|晚上|晚间|晚|夜间"
_AT_PART = {"中午": "at ", "凌晨": "in "}
_YEAR = "|".join(_YEARS)
_MONTH = "|".join(_MONTHS)

Written = Callable[[str], str]


def spans(span: str, written: Written) -> Iterator[tuple[str, Rewrite]]:
    """Yields rules for spans of time: 三年前, 10天后, 过去5年.

    Args:
        span: pattern of a span, without groups.
        written: what plain rules make of it.
    """
    whole = r"(?:(?:的?时间)?(?:里|中(?!国)|间|以来|来|之内|内))?"
    yield rf"过去的?({span})(?=的(?!时间))", lambda m: _span("the past", written(m[1]))
    yield rf"在?(?:过去|最近)的?({span}){whole}", lambda m: _span("over the past", written(m[1]))
    yield (
        rf"在?(?:未来|今后|接下来)的?({span}){whole}",
        lambda m: _span("over the next", written(m[1])),
    )
    yield rf"(?:在?近|这)({span}){_SINCE}", lambda m: _past(written(m[1]))
    yield rf"({span}){_SINCE}首次", lambda m: f"for the first time in {written(m[1])}"
    yield rf"({span}){_SINCE}(?=的?[最新第])", lambda m: f"in {written(m[1])}"
    yield rf"({span}){_SINCE}", lambda m: _past(written(m[1]))
    # Behind a span, 前来到 is 前 and 来到.
    yield rf"(?<![前第每])在?({span})(?:{_BEFORE}|前(?=来))", lambda m: f"{written(m[1])} ago"
    yield rf"(?<![前第每])在?({span})(?:{_AFTER}|后(?=来))", lambda m: f"{written(m[1])} later"
    yield rf"在?({span}){_WITHIN}", lambda m: f"within {written(m[1])}"
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


def dates(date: str, day: str, clock: str, written: Written) -> Iterator[tuple[str, Rewrite]]:
    """Yields rules for dates: 自2015年以来, 3月底前, 去年12月, 2018年下半年, 30日上午.

    Args:
        date: pattern of a date, perhaps of a range of them, without groups.
        day: pattern of a day of a month, perhaps of a range, without groups.
        clock: pattern of a time of day, without groups.
        written: what plain rules make of them.
    """
    year = rf"(?:{_YEAR}|(?<!\d)(?:1[5-9]|20)\d\d年)"
    parted = rf"{year}(?:{_PART})(?![小央国学期])"
    relative = rf"(?:{_YEAR}){date}|(?:{_MONTH})(?:{day}|\d\d?号)"
    any_date = rf"(?:{relative}|{parted}|{date}(?!{_PART}))"
    said = partial(_dated, written=written)
    on_day = rf"(?:{date}|(?<![月\d年]){day})"

    yield (
        rf"({on_day})[电讯](?![视影话力子台网动气信价费缆厂源脑池竞商报站梯器邮路流能业压])",
        lambda m: said(m[1]) + ("" if re.match(r"\s?[(（]", m.string[m.end() :]) else " —"),
    )
    yield (
        r"(?<!\d)((?:1[5-9]|20)\d\d)年度",
        lambda m: m[1] + (" annual" if _ANNUAL.match(m.string, m.end()) else ""),
    )
    yield rf"(?<![至到年–—~～-])(?:在|从)?({date})(?:之间|期?间)", lambda m: _during(said(m[1]))
    yield rf"(?:自从?|从)?({any_date})(?:以来|至今)", lambda m: f"since {said(m[1])}"
    yield rf"(?:自从?|从)({any_date})(?:{_FROM}|开始)", lambda m: f"from {said(m[1])}"
    yield rf"在?({any_date})前后", lambda m: f"around {said(m[1])}"
    yield (
        rf"(?:在|赶在)?({any_date}){_BEFORE}",
        lambda m: f"{'by' if m[1][-1] in '底末' else 'before'} {said(m[1])}",
    )
    yield rf"在?({any_date}){_AFTER}", lambda m: f"after {said(m[1])}"
    yield (
        rf"{_NO_TIME_BEFORE}(?:{_NO_AT}于|在)?({on_day})(?:当天|当地时间)?({clock})(?:{_FROM})?",
        lambda m: _at_hour(m, f"{_o_clock(m[2], written)} on {said(m[1])}"),
    )
    yield rf"({on_day})({clock})", lambda m: f"{_o_clock(m[2], written)} on {said(m[1])}"
    yield (
        rf"{_NO_TIME_BEFORE}(?:{_NO_AT}于|在)?({on_day})({_PARTS_OF_DAY})(?=[{_HAN}，])(?![的报])",
        lambda m: _AT_PART.get(m[2], "on ") + _of_day(m[2], said(m[1]), written),
    )
    yield rf"({date})({_PARTS_OF_DAY})", lambda m: _of_day(m[2], said(m[1]), written)
    yield (
        rf"{_NO_TIME_BEFORE}(?:{_NO_AT}于|在)?({any_date}|(?<![月\d年]){day})(?=[{_HAN}，])(?![{_NO_ADVERB}])",
        lambda m: _adverb(m, said(m[1])),
    )
    yield (
        rf"({relative}|{parted}|(?<![至到年—–~～-]){date}(?<=日)(?![至到—–~～-]))",
        lambda m: said(m[1]),
    )
    parts = "|".join(sorted(_CENTURY_PARTS, key=len, reverse=True))
    yield (
        rf"在?([上本]|\d\d|二?十[一二三四五六七八九]?)世纪({parts})",
        lambda m: _CENTURY_PARTS[m[2]].format(_CENTURIES.get(m[1]) or written(f"{m[1]}世纪")),
    )


def _during(said: str) -> str:
    return f"{'from' if ' to ' in said else 'during'} {said}"


def _of_day(part: str, day: str, written: Written) -> str:
    """A part of a day, written as of the first day of a month."""
    return written(f"1日{part}").replace("the 1st", day)


def _o_clock(text: str, written: Written) -> str:
    made = written(text)
    return made if made != text else written(text.replace("点", "时"))


def _dated(text: str, written: Written) -> str:
    """A date as English says it, with the year or month that it belongs to behind it."""
    for name, made in (_YEARS | _MONTHS).items():
        rest = text.removeprefix(name)
        if rest and rest != text:
            part = _part(rest) or _first_months(rest, written)
            return _of(part, made) if part else f"{written(rest.replace('号', '日'))} {made}"
    first, _, second = text.partition("、")
    if second:
        return f"{written(first)} and {second.rstrip('日')}"
    part = _part(text[5:]) or _first_months(text[5:], written)
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


def _first_months(text: str, written: Written) -> str:
    return written(text) if text.startswith("前") else ""


def _part(text: str) -> str:
    return next((made for pattern, made in _PART_PATTERNS if pattern.fullmatch(text)), "")


def amounts(amount: str, written: Written) -> Iterator[tuple[str, Rewrite]]:
    """Yields rules for amounts that are no exact ones: 20%以上, 100元左右, 18岁以下.

    Args:
        amount: pattern of an amount, without groups.
        written: what plain rules make of it.
    """
    yield (
        rf"({amount})岁[及或和]?以上(?:的)?",
        lambda m: f"aged {written(m[1])} and over",
    )
    yield rf"({amount})岁以下(?:的)?", lambda m: f"under the age of {written(m[1])}"
    yield rf"约?({amount}岁?)(?:左右|上下)(?![翼手摇为])", lambda m: f"about {written(m[1])}"
    yield rf"({amount})(?:[及或和]以上|以上)(?!述)", lambda m: f"more than {written(m[1])}"
    yield rf"({amount})(?:[及或和]以下|以下)(?![简称是为])", lambda m: f"less than {written(m[1])}"
    yield rf"({amount})以内", lambda m: f"within {written(m[1])}"
