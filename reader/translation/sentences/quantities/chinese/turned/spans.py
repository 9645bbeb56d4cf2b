"""Spans of time with the words around them: 三年前, 10天后, 过去5年."""

from __future__ import annotations

from reader.translation.sentences.quantities.chinese.dates import YEAR
from reader.translation.sentences.quantities.chinese.numbers import NUMBER
from reader.translation.sentences.quantities.chinese.plain import written
from reader.translation.sentences.quantities.rewriting import Rules

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
