"""What is taken out again of what was taken for the article: captions, comments, boxes."""

from __future__ import annotations

from bisect import bisect_left
from functools import cache
from itertools import accumulate

from reader.document import BlockKind
from reader.extraction.facts import Facts
from reader.extraction.outline import Element, Piece
from reader.extraction.reading import Reading
from reader.extraction.vocabulary import name_topics

#: What a block speaks of that is none of an article.
FURNITURE = frozenset(("related", "comments", "share", "subscribe", "advert"))
#: A heading of comments is this short; what stands under it is at most this share of the article.
_LONGEST_HEADING, _FEW_COMMENTS = 10.0, 0.5
#: What stands in boxes with such names is none of the article, unless it is most.
_BOXES = ("comments", "sidebox", "signup", "cards", "apparatus")
_LONGEST_CAPTION, _MOST_CAPTIONS = 80.0, 0.3
#: Script notices and lines about related pages are shorter.
_LONGEST_NOTICE = 25
#: An `<article>` with the headline and this share of the text is the article of the page.
_MAIN_ARTICLE = 0.3


def trim(reading: Reading, inside: list[bool]) -> None:
    """Take out all that is none of the article, whatever its chances are.

    Args:
        reading: the judged blocks.
        inside: by block, whether it is taken for article text; it is changed.
    """
    _drop_captions(reading, inside)
    pieces = reading.outline.pieces
    for index, (piece, fact) in enumerate(zip(pieces, reading.facts, strict=True)):
        concealed = piece.concealment and not reading.revealed
        if inside[index] and (concealed or _is_certainly_furniture(fact, piece)):
            inside[index] = False
    _drop_comments(reading, inside)
    _drop_named(reading, inside)
    _keep_one_article(reading, inside)


def _drop_captions(reading: Reading, inside: list[bool]) -> None:
    """Take out captions, unless they are much of the article, as in a story told in pictures."""
    facts, pieces = reading.facts, reading.outline.pieces
    alternatives = {image.text for _, image in reading.outline.images if image.text}
    captions = [
        i
        for i, fact in enumerate(facts)
        if inside[i] and (is_caption(fact) or pieces[i].text in alternatives)
    ]
    total = sum(fact.words for fact, good in zip(facts, inside, strict=True) if good)
    if sum(facts[i].words for i in captions) < _MOST_CAPTIONS * total:
        for i in captions:
            inside[i] = False


def _drop_comments(reading: Reading, inside: list[bool]) -> None:
    """Take out what stands under a heading that announces comments, in the same element.

    An element that holds most of the article is not believed to be one of comments.
    """
    outline, facts = reading.outline, reading.facts
    taken = [index for index, good in enumerate(inside) if good]
    words = [0.0, *accumulate(facts[index].words for index in taken)]
    dropped = 0
    for index, (piece, fact) in enumerate(zip(outline.pieces, facts, strict=True)):
        if "comments" not in fact.phrases or fact.words > _LONGEST_HEADING or piece.element < 0:
            continue
        holder = outline.elements[piece.element]
        if piece.kind is BlockKind.HEADING and holder.parent >= 0:
            holder = outline.elements[holder.parent]
        first = max(bisect_left(taken, index), dropped)
        last = bisect_left(taken, holder.last)
        if first < last and words[last] - words[first] < _FEW_COMMENTS * words[-1]:
            for i in taken[first:last]:
                inside[i] = False
            dropped = last


def is_caption(fact: Facts) -> bool:
    """Whether a block is the caption of a picture by its names, or by its place and its credit."""
    vocabulary = name_topics()
    if fact.words > _LONGEST_CAPTION:
        return False
    if fact.near & vocabulary.bit("captiontext"):
        return True
    return fact.pictured and bool(fact.near & vocabulary.bit("caption"))


def _keep_one_article(reading: Reading, inside: list[bool]) -> None:
    """Leave out small `<article>` elements beside the one that is the article of the page.

    That is the one with the headline; else the longest, where the others are several of one kind.
    """
    outline, facts = reading.outline, reading.facts
    articles = [element for element in outline.elements if element.tag == "article"]
    if len(articles) < 2:
        return

    def words(element: Element) -> float:
        span = range(element.first, min(element.last, len(inside)))
        return sum(facts[i].words for i in span if inside[i])

    def is_titled(element: Element) -> bool:
        return any(likeness > 0.8 for likeness in reading.headline[element.first : element.last])

    titled = [element for element in articles if is_titled(element)]
    main = max(titled or articles, key=words)
    total = sum(fact.words for fact, good in zip(facts, inside, strict=True) if good)
    if words(main) < _MAIN_ARTICLE * total:
        return
    for element in articles:
        beside = element.first >= main.last or element.last <= main.first
        other_kind = bool(titled) or _kind(element) != _kind(main)
        if beside and other_kind and words(element) < _MAIN_ARTICLE * total:
            for i in range(element.first, min(element.last, len(inside))):
                inside[i] = False


def _kind(element: Element) -> str:
    """The names of an element without numbers: what it is, not which one."""
    return "".join(char for char in element.names if not char.isdigit())


def _drop_named(reading: Reading, inside: list[bool]) -> None:
    """Take out what stands in boxes named as none of an article, unless that is most of it."""
    facts, vocabulary = reading.facts, name_topics()
    total = sum(fact.words for fact, good in zip(facts, inside, strict=True) if good)
    for topic in _BOXES:
        bit = vocabulary.bit(topic)
        named = [i for i, fact in enumerate(facts) if inside[i] and (fact.near | fact.far) & bit]
        if sum(facts[i].words for i in named) < _FEW_COMMENTS * total:
            for i in named:
                inside[i] = False


def _is_certainly_furniture(fact: Facts, piece: Piece) -> bool:
    """Whether name and words agree that a block is none of the article, whatever is round it."""
    kind = piece.kind
    if _is_control(fact, piece):
        return True
    near = _furniture_names() & fact.near
    said = FURNITURE & set(fact.phrases)
    if "script" in fact.phrases and fact.words < _LONGEST_NOTICE:
        return True
    if fact.linked > 0.9 and near & name_topics().bit("related"):
        return True
    if kind is BlockKind.HEADING and fact.words < 8 and said & {"related", "comments", "share"}:
        return True
    if "related" in said and fact.words < 5:
        return True
    if "related" in said and fact.linked > 0.5 and fact.words < _LONGEST_NOTICE:
        return True
    if fact.words > 40 and not (fact.sentences or fact.commas) and kind is BlockKind.PARAGRAPH:
        return True
    if "editor" in fact.phrases or ("share" in said and fact.words < 14):
        return True
    return bool(near and said and fact.words < 40 and fact.final != "colon")


def _is_control(fact: Facts, piece: Piece) -> bool:
    """Whether a block is to be chosen from, or the markup that a script keeps in a form."""
    names = name_topics()
    markup = piece.text.startswith("<") and bool(fact.near & names.bit("tag-textarea"))
    return markup or bool(fact.near & names.bit("tag-select"))


@cache
def _furniture_names() -> int:
    """The names of elements that hold none of the article, as a mask."""
    vocabulary = name_topics()
    names = ("related", "subscribe", "share", "comments", "tag-noscript")
    return sum(vocabulary.bit(name) for name in names)
