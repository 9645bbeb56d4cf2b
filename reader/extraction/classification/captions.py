"""Captions of pictures, recognised by names, by credits and by the picture they stand under."""

from __future__ import annotations

import re

from reader.datamodel.page import BlockKind
from reader.extraction.features.facts import Facts
from reader.extraction.features.reading import Reading
from reader.extraction.features.vocabulary import name_topics
from reader.extraction.markup.outline import Piece

#: The lengths of a caption and of a line of credit under it, in words; captions are at most this
#: share of an article, as in a story told in pictures.
_LONGEST, _LONGEST_CREDIT, _MOST = 80.0, 8.0, 0.3
#: A caption that is a line of the text but for what it says is shorter.
_LONGEST_LINE = 30.0
#: The maker of a picture, marked up as a heading.
_CREDIT = re.compile(
    r"(?:photo(?:graph)?s?|images?|pictures?|illustration|fotos?|bild|写真|사진|фото|图片?|圖片?|摄影|攝影)"
    r"(?: credits?| courtesy)?(?:\s(?:by|of|von|par|de|di|por)\s|\s?[:：])",
    re.IGNORECASE,
)
#: Where a picture is from, in a line of its own.
_SOURCE = re.compile(r"(?:[图圖]源|[图圖]片[来來]源|[图圖]\s?[/／])\s?[:：/|｜]?\s?\S{1,20}$")


def drop(reading: Reading, inside: list[bool]) -> None:
    """Take out captions, unless they are much of the article, as in a story told in pictures."""
    facts, pieces = reading.facts, reading.outline.pieces
    alternatives = {image.text for _, image in reading.outline.images if image.text}
    under = {at for at, _ in reading.outline.images}
    credited = {i for at in under for i in _credited(reading, at)}
    captions = [
        i
        for i, fact in enumerate(facts)
        if inside[i]
        and (
            is_caption(fact)
            or pieces[i].text in alternatives
            or i in credited
            or names_maker(pieces[i], fact)
            or (i in under and _says_so(fact))
        )
    ]
    total = sum(fact.words for fact, good in zip(facts, inside, strict=True) if good)
    if sum(facts[i].words for i in captions) < _MOST * total:
        for i in captions:
            inside[i] = False


def _credited(reading: Reading, index: int) -> tuple[int, ...]:
    """The block under a picture and the line below it, where that names the maker."""
    facts = reading.facts
    if index + 1 >= len(facts) or facts[index].words > _LONGEST:
        return ()
    below = facts[index + 1]
    if not below.pictured or below.words > _LONGEST_CREDIT:
        return ()
    return index, index + 1


def names_maker(piece: Piece, fact: Facts) -> bool:
    """Whether a heading, or any line in Chinese, is nothing but the credit of a picture."""
    if fact.words > _LONGEST_CREDIT or fact.final == "sentence":
        return False
    credit = _CREDIT if piece.kind is BlockKind.HEADING else _SOURCE
    return credit.match(piece.text) is not None


def _says_so(fact: Facts) -> bool:
    """Whether a line under a picture points to it, or names its maker."""
    return fact.pictured and fact.words <= _LONGEST_LINE


def is_caption(fact: Facts) -> bool:
    """Whether a block is the caption of a picture by its names, or by its place and its credit."""
    vocabulary = name_topics()
    if fact.words > _LONGEST:
        return False
    if fact.near & vocabulary.bit("captiontext"):
        return True
    return fact.pictured and bool(fact.near & vocabulary.bit("caption"))
