"""Headlines known by their look alone, on pages that call themselves by the name of their site.

Pages of the nineties and the forums of the years after have one `<title>` for all their articles.
Their headlines are short lines above the text that stand out: centred, bold, coloured, or named.
"""

from __future__ import annotations

import re

from reader.datamodel.page import BlockKind
from reader.extraction.classification.furniture import TOPICS
from reader.extraction.features.reading import Reading
from reader.extraction.features.vocabulary import name_topics
from reader.extraction.markup.outline import Element
from reader.text import dates

#: So many blocks above the first of the article is it looked for.
_REACH = 10
#: Its length in words.
_SHORTEST, _LONGEST = 2.5, 40.0
#: What each mark speaks for it; a block of distance takes some of that away.
_NAMED, _MARKED, _COLOURED, _DISTANCE = 2.0, 1.0, 0.5, 0.05
_LEAST = 0.3
_FURNITURE = TOPICS | {"navigation", "legal", "byline", "editor"}
#: How the frame of a site greets, whatever page is in it.
_GREETING = re.compile(
    r"(?:热烈|熱烈)?(?:欢迎|歡迎)(?:光临|光臨|来到|來到|访问|訪問|您)|welcome (?:to|,)"
    r"|willkommen (?:bei|auf|im)\b"
    r"|bienvenue (?:sur|à|dans)\b|bienvenid[oa]s? a\b|.{0,20}へようこそ",
    re.IGNORECASE,
)
_CENTRED = re.compile(r"text-align\s{0,3}:\s{0,3}center", re.IGNORECASE)


def find(reading: Reading, first_body: int) -> int | None:
    """The block above the text that looks like its headline, or None.

    Args:
        reading: the page.
        first_body: the first block of the article; that may be the headline itself.
    """
    best, highest = None, _LEAST
    for index in range(min(first_body, len(reading.facts) - 1), max(-1, first_body - _REACH), -1):
        if not _may_be(reading, index):
            continue
        score = _marks(reading, index) - _DISTANCE * (first_body - index)
        if score >= highest:
            best, highest = index, score
    return best


def greets(text: str) -> bool:
    """Whether a line greets those who come to the site."""
    return _GREETING.match(text) is not None


def is_doubtful(reading: Reading, headline: int, first_body: int) -> bool:
    """Whether what was taken for the headline is rather the name of the site, or a link to it."""
    if greets(reading.outline.pieces[headline].text):
        return True
    if reading.outline.pieces[headline].kind is BlockKind.HEADING:
        return False
    fact = reading.facts[headline]
    return fact.linked > 0.9 or fact.words < _SHORTEST or first_body - headline > _REACH


def _may_be(reading: Reading, index: int) -> bool:
    fact, piece = reading.facts[index], reading.outline.pieces[index]
    if not _SHORTEST <= fact.words <= _LONGEST or piece.concealment:
        return False
    if piece.kind not in (BlockKind.PARAGRAPH, BlockKind.HEADING) or greets(piece.text):
        return False
    open_end = fact.final == "none" or piece.text.endswith(("?", "？", "!", "！"))
    named = bool(fact.near & name_topics().bit("title"))
    plain = fact.linked < 0.5 or (named and fact.linked > 0.9)
    return (
        open_end and plain and _FURNITURE.isdisjoint(fact.phrases) and not dates.first(piece.text)
    )


def _marks(reading: Reading, index: int) -> float:
    """How much a block stands out."""
    fact, piece = reading.facts[index], reading.outline.pieces[index]
    around = list(reading.outline.ancestors(piece.element))[:2]
    score = _NAMED * (
        piece.kind is BlockKind.HEADING or bool(fact.near & name_topics().bit("title"))
    )
    score += _MARKED * fact.strong + _MARKED * any(map(_is_centred, around))
    return score + _COLOURED * any(element.tag == "font" for element in around)


def _is_centred(element: Element) -> bool:
    attributes = element.attributes
    return (
        element.tag == "center"
        or attributes.get("align", "").lower() in ("center", "middle")
        or bool(_CENTRED.search(attributes.get("style", "")))
    )
