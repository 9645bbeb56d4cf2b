"""How alike two short texts are, for headlines and the many forms a page gives them in."""

from __future__ import annotations

from reader.text.words import tokens


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
