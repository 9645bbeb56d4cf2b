"""What readers say under an article, and the rules they are told for it, taken out of its text."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from itertools import accumulate

from reader.datamodel.page import BlockKind
from reader.extraction.features.facts import Facts
from reader.extraction.features.members import AGO, SAID
from reader.extraction.features.reading import Reading
from reader.extraction.features.vocabulary import name_topics
from reader.extraction.markup.outline import Element, Outline
from reader.text import dates

#: A heading of comments is this short; what stands under it is at most this share of the article.
_LONGEST_HEADING, _FEW_COMMENTS = 10.0, 0.5
#: So many words make an article, however many more its readers say.
_ARTICLE = 60.0
#: A name over comments, in words.
_LONGEST_NAME = 5.0
#: A page's own paragraphs in elements named as comments: their words, number, share of the prose.
_OWN_PARAGRAPH, _LEAST_OWN, _MOST_OWN = 25.0, 4, 0.5
#: A chapter of a scientific text; sites call their readers' comments so, too. It heads so many
#: words in sentences, and within so many blocks nobody is named.
_CHAPTER = re.compile(
    r"(?:[(（]?[一二三四五六七八九十\d]{1,3}[)）]?[、.．]?\s?)?"
    r"(?:(?:结果[与和及])?[讨討][论論](?:[与和及](?:结论|展望))?"
    r"|(?:general )?discussion|diskussion|discusión|discussione)\s?[:：]?$",
    re.IGNORECASE,
)
_LEAST_CHAPTER, _CHAPTER_REACH, _LONGEST_LINE = 20.0, 10, 25.0
#: The line that boards and old blogs set below an answer: when, and its length or its readers.
_FOOTED = re.compile(
    r"\d{1,6}\s?(?:字节?|bytes|次|views|reads)|(?:阅读|閱讀|点击|點擊|浏览|瀏覽|人气|reads?|views?|hits)\s?[:：]?\s?\d",
    re.IGNORECASE,
)
_LEAST_FOOTED = 2
#: Of the rules for comments so many lines say so; they are at most this share of the text. A line
#: with the last chance is of the text.
_MOST_RULES, _FEW_RULES, _SURE = 0.4, 0.5, 0.97


def release_own(outline: Outline, facts: Sequence[Facts]) -> None:
    """Forget that elements are named as comments where they hold the page's own paragraphs.

    What readers say is dated, signed, and may be answered; the remarks on a row of pictures are
    not. `facts` are changed.
    """
    bit, pieces = name_topics().bit("comments"), outline.pieces
    prose = [i for i, fact in enumerate(facts) if fact.final == "sentence"]
    groups: dict[str, list[int]] = {}
    for index in prose:
        if facts[index].near & bit and facts[index].words >= _OWN_PARAGRAPH:
            names = outline.elements[pieces[index].element].names
            groups.setdefault(names, []).append(index)
    whole = sum(facts[i].words for i in prose)
    for names, members in groups.items():
        most = sum(facts[i].words for i in members) > _MOST_OWN * whole
        if most and len(members) >= _LEAST_OWN and not _may_be_answered(outline, members):
            for piece, fact in zip(pieces, facts, strict=True):
                if piece.element >= 0 and outline.elements[piece.element].names == names:
                    fact.near &= ~bit
                    fact.far &= ~bit


def _may_be_answered(outline: Outline, members: Sequence[int]) -> bool:
    """Whether a line between these paragraphs has a date, or offers an answer."""
    own = set(members)
    lines = (i for i in range(members[0] - 1, members[-1] + 1) if i not in own and i >= 0)
    texts = (outline.pieces[i].text for i in lines)
    return any(map(_tells_of_somebody, texts))


def drop(reading: Reading, inside: list[bool]) -> None:
    """Take out what stands in elements of comments, and under a heading that announces them.

    Args:
        reading: the judged blocks.
        inside: by block, whether it is taken for article text; it is changed.
    """
    _drop_named(reading, inside)
    _drop_announced(reading, inside)
    _drop_footed(reading, inside)
    _drop_rules(reading, inside)


def _drop_announced(reading: Reading, inside: list[bool]) -> None:
    """Take out what stands under a line that announces comments, in the same element.

    What is most of the text is not believed to be comments, unless an article stands before it, and
    none of it is a heading, or declared as text. Where the line stands in an element of its own, a
    name tells comments.
    """
    facts, pieces = reading.facts, reading.outline.pieces
    taken = [index for index, good in enumerate(inside) if good]
    words = _sums(facts[i].words for i in taken)
    prose = _sums(facts[i].words * (facts[i].final == "sentence") for i in taken)
    owned = _sums(pieces[i].kind is BlockKind.HEADING or facts[i].told == "in" for i in taken)
    dropped = 0
    for index, fact in enumerate(facts):
        announces = "comments" in fact.phrases and fact.words <= _LONGEST_HEADING
        if not announces or pieces[index].element < 0:
            continue
        holder, alone = _holder(reading.outline, index)
        first = max(bisect_left(taken, index + 1), dropped)
        last = bisect_left(taken, holder.last)
        few = not alone and words[last] - words[first] < _FEW_COMMENTS * words[-1]
        follow = prose[first] >= _ARTICLE and owned[last] == owned[first] and fact.linked < 0.5
        inside[index] = inside[index] and not (alone or few or follow)
        signed = first < last and (not alone or _is_name(facts[taken[first]]))
        if first < last and (few or (follow and signed)):
            for i in taken[first:last]:
                inside[i] = False
            dropped = last


def release_chapters(outline: Outline, facts: Sequence[Facts]) -> None:
    """Forget that a line announces comments where it heads a chapter of the text. It is changed."""
    for index, fact in enumerate(facts):
        if "comments" not in fact.phrases or not _CHAPTER.match(outline.pieces[index].text):
            continue
        below = range(index + 1, min(index + 1 + _CHAPTER_REACH, len(facts)))
        texts = [outline.pieces[i].text for i in below if facts[i].words < _LONGEST_LINE]
        prose = sum(facts[i].words for i in below if facts[i].final == "sentence")
        if prose >= _LEAST_CHAPTER and not any(map(_tells_of_somebody, texts)):
            fact.phrases = tuple(topic for topic in fact.phrases if topic != "comments")


def _tells_of_somebody(text: str) -> bool:
    """Whether a line tells when somebody said something, or offers to answer."""
    return bool(SAID.search(text) or AGO.search(text) or dates.first(text))


def _drop_footed(reading: Reading, inside: list[bool]) -> None:
    """Take out answers below the text that end with a line on when, how long and how often read."""
    facts, pieces = reading.facts, reading.outline.pieces
    prose = list(accumulate(f.words * (f.final == "sentence") for f in facts))
    footed = [
        i
        for i, piece in enumerate(pieces)
        if inside[i] and prose[i] >= _ARTICLE
        if _FOOTED.search(piece.text) and dates.first(piece.text)
    ]
    if len(footed) >= _LEAST_FOOTED:
        for i in footed:
            inside[i] = False


def _sums(values: Iterable[float]) -> list[float]:
    """The sum of the first values, for every number of them."""
    return [0.0, *accumulate(values)]


def _holder(outline: Outline, index: int) -> tuple[Element, bool]:
    """The element that a line heads, and whether the line has an inner element to itself."""
    piece = outline.pieces[index]
    holder = outline.elements[piece.element]
    if piece.kind is BlockKind.HEADING and holder.parent >= 0:
        return outline.elements[holder.parent], False
    alone = holder.last - holder.first <= 1
    while holder.last - holder.first <= 1 and holder.parent >= 0:
        holder = outline.elements[holder.parent]
    return holder, alone


def _is_name(fact: Facts) -> bool:
    """Whether a block may name who speaks below it: it has few words and ends as no sentence."""
    return fact.words <= _LONGEST_NAME and fact.final == "none"


def _drop_named(reading: Reading, inside: list[bool]) -> None:
    """Take out what stands in elements named as comments, unless that is most of the text.

    It may be most of it where an article stands before.
    """
    facts, bit = reading.facts, name_topics().bit("comments")
    taken = [index for index, good in enumerate(inside) if good]
    named = [index for index in taken if (facts[index].near | facts[index].far) & bit]
    total, theirs = (sum(facts[i].words for i in part) for part in (taken, named))
    if not named or (theirs >= _FEW_COMMENTS * total and not _stand_apart(reading, taken, named)):
        return
    for index in named:
        inside[index] = False


def _stand_apart(reading: Reading, taken: Sequence[int], named: Sequence[int]) -> bool:
    """Whether named comments stand below an article."""
    facts = reading.facts
    before = taken[: bisect_left(taken, named[0])]
    return sum(facts[i].words for i in before if facts[i].final == "sentence") >= _ARTICLE


def _drop_rules(reading: Reading, inside: list[bool]) -> None:
    """Take out the rules for comments that end the text: few lines, many or two running say so."""
    facts = reading.facts
    taken = [index for index, good in enumerate(inside) if good]
    words = _sums(facts[i].words for i in taken)
    said = _sums("rules" in facts[i].phrases for i in taken)
    for at in range(len(taken) // 3, len(taken)):
        rest = len(taken) - at
        surely = rest == 1 and reading.chances[taken[at]] >= _SURE
        many = (
            said[-1] - said[at] >= _MOST_RULES * rest
            or said[min(at + 2, len(taken))] - said[at] > 1
        )
        many = many and said[at + 1] > said[at]
        if many and not surely and words[-1] - words[at] < _FEW_RULES * words[-1]:
            for index in taken[at:]:
                inside[index] = False
            return
