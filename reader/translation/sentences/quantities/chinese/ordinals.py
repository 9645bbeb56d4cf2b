"""Ordinals with what is counted by them: “第三次”, third time, “第二大”, second largest."""

from __future__ import annotations

from reader.translation.sentences.quantities.chinese.numbers import NUMERALS, ordinal, spelled_value
from reader.translation.sentences.quantities.rewriting import Rules, looked_up, table
from reader.translation.sentences.quantities.words import ORDINALS

_COUNTED_BY_ORDINAL = {
    "次": " time",
    "个": "",
    "届": "",
    "位": "",
    "项": "",
    "名": "",
    "[家座艘条首张本架颗枚所]": "",
    "部(?=小说|电影|影片|作品|专辑|纪录片|长篇|书|电视|法律|宪法)": "",
    "批": " batch",
    "集": " episode",
    "代": " generation",
    "年": " year",
    "周": " week",
    "局": " game",
    "版": " edition",
    "轮": " round",
    "天": " day",
    "分钟": " minute",
    "季度": " quarter",
    "阶段": " stage",
    "节(?![课目气能假车])": " quarter",  # of a match
}
_WORDS = table(_COUNTED_BY_ORDINAL)
_MOST = {"大": "largest", "高": "highest", "长": "longest", "多": "most"}


#: What 次 counts without a word for it: “第三次会议” is the third meeting.
_HELD = (
    "[^，。；、参出举召是来到去将被能在有]{0,6}(?:会议|峰会|例会|会晤|大会|学习|行动|飞行|任务|考察)"
    "|世界大战|工业革命|浪潮"
)


def ordinals() -> Rules:
    """Yields rules for ordinals."""
    yield rf"第(\d+|[{NUMERALS}]+)次(?={_HELD})", lambda m: _ordinal(m[1])
    yield (
        r"第(\d+|[一二三四五六七八九十]+)([大高长多])(?![街道桥学会厦型校雨中期久时])",
        lambda m: f"{_ordinal(m[1])} {_MOST[m[2]]}".removeprefix("first "),
    )
    yield (
        rf"第(\d+|[{NUMERALS}]+)(?!方|产业|世界|者|国|人称)({'|'.join(_COUNTED_BY_ORDINAL)})?(?![{NUMERALS}])",
        lambda m: _ordinal(m[1]) + (looked_up(m[2], _WORDS) if m[2] else ""),
    )


def _ordinal(number: str) -> str:
    value = spelled_value(number)
    spelled = not number[0].isdigit() and value <= 10
    return ORDINALS[int(value)] if spelled else ordinal(int(value))
