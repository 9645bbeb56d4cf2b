"""What Chinese compares and what changes, in the order of English.

比旧的便宜 is “cheaper than the old”, 从900元涨到1200元 “rose from 900 yuan to 1,200 yuan”.
"""

from __future__ import annotations

import re

from reader.translation.builtin.rules import Change, Rules, compiled, rewrites
from reader.translation.builtin.vocabulary import table

_HOW = table("chinese", "grammar", "comparatives")
_CHANGES = "增长|增加|上升|下降|减少|提高|上涨|下跌|降低|缩短|延长|下滑|回落|提升|扩大|缩小"
#: 比 before what is compared; not in 比赛, 对比 and the like.
_THAN = (
    "(?<![对相评好无占同环正反攀百之逊者价])比"
    "(?![如赛例率较分重方特喻尔萨亚起拼利邻值试作])([^，。；、：！？,.;:!?“”比]{1,14}?)"
)
_RISES = table("chinese", "grammar", "changes")
#: A number is taken whole: to begin within one would cost the square of its length.
_AMOUNT = r"(?:about |nearly |more than )?(?<![0-9.,])[0-9][0-9.,]*(?:%| ?[a-z]+(?: [a-z]+)?)?"
_ENDS = r"(?=[，。；！？,;!?”）)]|\.(?!\d)|$)"
#: How much: as quantities write it, in English.
_MUCH = r"了?(?: ?((?:about |nearly |more than |over )?[0-9][0-9.,]*(?:[%]| ?[a-z]+(?: [a-z]+)?)))?"


def _rules() -> Rules:
    """Yields rules for changes and comparisons; what is compared ends with the clause."""
    rises = "|".join(_RISES)
    how = "|".join(sorted(_HOW, key=len, reverse=True))
    yield (
        rf"[由从自]?(?:原来的?|此前的?)?({_AMOUNT})({rises})了?[到至为]了? ?({_AMOUNT})",
        lambda m: f" {_RISES[m[2]]} from {m[1]} to {m[3]}",
    )
    yield (  # before 长, which is in 增长, too
        rf"{_THAN}((?:{_CHANGES})[^，。；、！？,;!?的]{{0,32}}?) ?{_ENDS}",
        lambda m: f"{m[2]} compared with {m[1]}",
    )
    yield (
        rf"{_THAN}(?:还要|更加|更|还|要)?({how})(?:得多|多了|很多){_ENDS}",
        lambda m: f" much {_HOW[m[2]]} than {m[1]}",
    )
    yield (
        rf"{_THAN}(?:还要|更加|更|还|要)?({how}){_MUCH} ?{_ENDS}",
        lambda m: f"{_much(m[3])} {_HOW[m[2]]} than {m[1]}",
    )
    yield rf"{_THAN}(更[^，。；、！？,;!?的]{{1,6}}){_ENDS}", lambda m: f"{m[2]} than {m[1]}"


def _much(quantity: str | None) -> str:
    return f" {quantity}" if quantity else ""


_RULES = compiled(_rules())
_ANY = re.compile("比|[到至为]")


def comparisons(text: str) -> list[Change]:
    """The comparisons of a Chinese sentence, whose quantities are in English."""
    return rewrites(text, _RULES) if _ANY.search(text) else []
