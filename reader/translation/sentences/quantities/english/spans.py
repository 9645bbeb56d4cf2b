"""Spans of time in English text with the words around them: “over the past three years”, 过去三年.

Chinese says behind the span what English says before it, so both are read as one.
"""

from __future__ import annotations

import re

from reader.translation.sentences.quantities.english.measures import span_written
from reader.translation.sentences.quantities.english.numbers import NUMBER
from reader.translation.sentences.quantities.rewriting import Rules

_UNIT = r"(?i:years?|months?|weeks?|days?|nights?|hours?|minutes?|seconds?|decades?)"
_ABOUT = {
    "more than": "超过",
    "over": "超过",
    "less than": "不到",
    "under": "不到",
    "nearly": "近",
    "almost": "近",
    "about": "约",
    "around": "约",
    "roughly": "约",
    "approximately": "约",
    "at least": "至少",
    "just over": "略超过",
    "just under": "略少于",
    "up to": "最多",
    "just": "仅",
    "only": "仅",
}
_WHICH = {
    "past": "过去",
    "last": "过去",
    "previous": "此前",
    "preceding": "此前",
    "next": "未来",
    "coming": "未来",
    "following": "随后",
    "first": "前",
}
#: What is said behind a span for the word before it.
_BEHIND = {"within": "内", "in": "内", "after": "后"}
_THEN = {"ago": "前", "earlier": "前", "later": "后", "afterwards": "后"}
_ONE_OF_ABOUT = "|".join(sorted(_ABOUT, key=len, reverse=True))


def spans() -> Rules:
    """Yields rules for spans of time, those of decades alone included."""
    span = rf"(?:({_ONE_OF_ABOUT}) )?({NUMBER})[ -]({_UNIT})\b(?! old\b| of age\b|['’-])"

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
        rf"\b(?i:in) ({NUMBER}) ({_UNIT})['’] time\b",
        lambda m: span_written(m[1], m[2]) + _BEHIND["after"],
    )
    # “For six hours before it stops” is no time six hours before.
    yield rf"\b(?i:for) {span}(?= (?:before|after)\b)", lambda m: f"{said(m, 1)}之久"
    yield rf"\b(?i:for) {span}", lambda m: said(m, 1)
    yield rf"\b(?i:every) {span}", lambda m: f"每{said(m, 1)}"
    yield rf"({NUMBER}) decades\b", lambda m: span_written(m[1], "decades")
