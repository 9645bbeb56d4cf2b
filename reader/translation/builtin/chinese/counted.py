"""What Chinese counts in ways of its own: measure words, lines, points, congresses of a party."""

from __future__ import annotations

import re

from reader.translation.builtin.chinese.amounts import UNIT
from reader.translation.builtin.chinese.numbers import HAN, NUMBER, SCALES, ordinal, whole
from reader.translation.builtin.chinese.plain import written
from reader.translation.builtin.rules import Rules
from reader.translation.builtin.vocabulary import patterns

#: Measure words that mean something else alone, with what shows that they are none. What follows
#: a 个 becomes a plural, and 个 itself says nothing.
_MEASURES = patterns("chinese", "amounts", "measures")
#: What may be spent, time or money.
_SPENT = rf"{NUMBER}[多余]?(?:{UNIT})"
_COUNTED = "|".join(f"(?:{measure})" for measure in _MEASURES)
_SCALES = "".join(SCALES)
_FEW = "两三四五六七八九"
_PLENARY = {
    "一": "First", "二": "Second", "三": "Third", "四": "Fourth", "五": "Fifth", "六": "Sixth",
    "七": "Seventh",
}  # fmt: skip
_POINTS = "(?<=[涨跌升降挫低高])了?|(?<=收于)|(?<=报收)"
#: What lasts for so many days, where a date would be an adverb.
_HELD = (
    "(?:(?<=监禁)|(?<=拘留)|(?<=羁押)|(?<=隔离)|(?<=停职)|(?<=停课)|(?<=停赛)|(?<=休假)|(?<=为期))"
)
_SCORED = "(?:(?<=[得献先后砍胜差轰])|(?<=得到)|(?<=[拿砍轰]下)|(?<=得了)|(?<=贡献))"


def counted() -> Rules:
    """Yields rules for what is counted in ways of its own."""
    yield from _congresses()
    yield from _of_a_kind()
    yield rf"(?<=[需要会将可能须])花费?(?={_SPENT})", lambda _: "spend"
    yield rf"花(?:费|掉)?了?(?=近|约|超过|不到|整整)?(?={_SPENT})", lambda _: "spent"
    yield (
        rf"(?<![\d.第])(?!一[^{_SCALES}])({NUMBER})(?:{_COUNTED})(?!次)(?=[{HAN}，。；、）]|$)",
        lambda m: f"{m[1] if m[1] in _FEW else written(m[1])}个",
    )
    yield rf"(?<![{HAN}\d])([{_FEW}])(?:{_COUNTED})(?=[{HAN}])", lambda m: f"{m[1]}个"


def _congresses() -> Rules:
    yield (
        r"(?:党的|中共)?第?(十[一二三四五六七八九]|二十一?|1[1-9]|20)届([一二三四五六七])中全会",
        lambda m: f"the {_PLENARY[m[2]]} Plenary Session of the {_nth(m[1])} CPC Central Committee",
    )
    yield (
        r"(?:党的|中共)(十[一二三四五六七八九]?|二十[一二]?|[七八九])大(以来)?(?!会|[力型])",
        lambda m: f"{'since ' if m[2] else ''}the {_nth(m[1])} Party Congress",
    )
    yield (
        r"(?<![一二三四五六七八九])(十[五六七八九]|二十)大(?=以来|报告|精神|代表|召开|提出|[，、。])",
        lambda m: f"the {_nth(m[1])} Party Congress",
    )
    plan = "“?(十[一二三四])五”?"
    yield rf"{plan}(?:规划|计划)", lambda m: f"the {_nth(m[1])} Five-Year Plan"
    yield rf"{plan}以来", lambda m: f"since the {_nth(m[1])} Five-Year Plan"
    yield rf"在?{plan}(?:时期|期间)", lambda m: f"during the {_nth(m[1])} Five-Year Plan period"
    yield (
        r"第([\d一二三四五六七八九十]+)个五年(?:规划|计划)",
        lambda m: f"{_nth(m[1])} Five-Year Plan",
    )


def _nth(number: str) -> str:
    return ordinal(whole(number))


def _of_a_kind() -> Rules:
    yield rf"(?:{_POINTS})(\d[\d,]*(?:\.\d+)?)点(?![钟半整\d多])", lambda m: f"{m[1]} points"
    yield r"(?<![\d.,])(\d[\d,]*\.\d+|\d{3,}|[3-9]\d)点(?![钟半整\d])", lambda m: f"{m[1]} points"
    yield rf"{_SCORED}(\d+)分(?![钟之\d])", lambda m: f"{m[1]} points"
    yield r"(?<!\d)(\d+)分(?=、?\d+个?(?:篮板|助攻))", lambda m: f"{m[1]} points"
    yield r"(?<![\d.,])(\d+\.\d+)分(?![钟之贝])", lambda m: f"{m[1]} points"
    yield rf"{_HELD}(\d+)日", lambda m: f" {m[1]} days"
    yield r"(?<!\d)(\d+)号线", lambda m: f"Line {m[1]}"
    yield r"(?<!\d)(\d+)路(?=公交|巴士|车)", lambda m: f"No. {m[1]}"
    yield (
        r"第?(?<!\d)(\d+)号(?=楼|馆|门|机组|院|仓|井|洞|文件|台风|种子|球衣|泊位|航站|高速|公路|厅|病)",
        lambda m: f"No. {m[1]}",
    )
    yield (
        r"(?:里氏)?(?<!\d)(\d+(?:\.\d+)?)级(?=[强大余]?地?震(?!度))",
        lambda m: f"{m[1]}-magnitude",
    )
    yield r"里氏(\d+(?:\.\d+)?)级?", lambda m: f"magnitude {m[1]}"
    yield (
        r"(?<!\d)(\d+)层(?:高)?的?(?=大楼|高楼|楼|建筑|住宅|公寓|办公)",
        lambda m: f"{m[1]}-storey",
    )
    yield r"(?<=[高共])(\d+)层", lambda m: f"{m[1]} storeys"
    yield r"(?<!\d)(\d+)强(?![烈调大度制劲])", lambda m: f"top {m[1]}"
    yield r"第(\d+)号", lambda m: f"No. {m[1]}"
    yield r"(?<![\d:：])(\d{1,3})：(\d{1,3})(?![\d:：])", lambda m: f"{m[1]}:{m[2]}"
    yield rf"(?<=\))(?=[\d{HAN}])", lambda _: " "
    yield r"(?:增长|增加|上涨|提高|上升|扩大|翻)了?(近|约)?一倍", _doubled
    yield r"(?<=小时)(\d+)分(?=\d+秒)", lambda m: f" {m[1]} minutes "
    yield r"(?<=小时)(\d+)分钟?(?=\d|[^之\d]|$)", lambda m: f" {m[1]} minutes"
    yield r"(?<!\d)(\d+)分(?=\d+(?:\.\d+)?秒)", lambda m: f"{m[1]} minutes "


def _doubled(match: re.Match[str]) -> str:
    return {"近": "nearly doubled", "约": "about doubled"}.get(match[1], "doubled")
