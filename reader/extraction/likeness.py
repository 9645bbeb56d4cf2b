"""How alike two short texts are, for headlines and the many forms a page gives them in."""

from __future__ import annotations

import re

CJK = (
    r"\u3005-\u3007\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uac00-\ud7af"
    r"\U00020000-\U0003134f"
)

_TOKEN = re.compile(rf"[{CJK}]|(?:(?![{CJK}])\w)+")


def tokens(text: str) -> list[str]:
    """Words, and single Chinese characters, in lower case."""
    return _TOKEN.findall(text.lower())


def headline_likeness(text: str, titles: list[frozenset[str]]) -> float:
    """How much a block looks like a headline: the share of its words that a title of the page has.

    It falls where the block has only a small part of the title.
    """
    own = set(tokens(text))
    best = 0.0
    for title in titles:
        if not own or not title:
            continue
        common = len(own & title)
        best = max(best, common / len(own) * min(1.0, 2.2 * common / len(title)))
    return best
