"""Boxes that stand among the paragraphs of an article and are none of it: teasers, offers, forms.

A box is a small element of its own. What it is, is told by what it holds, not by names.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import partial
from itertools import accumulate

from reader.datamodel.page import BlockKind, SpanKind
from reader.extraction.features.facts import Facts
from reader.extraction.features.reading import Reading
from reader.extraction.features.vocabulary import phrases
from reader.extraction.markup.outline import Element, Piece

#: A box holds so many blocks, and this share of the article's words at most, as do all together.
_LARGEST, _FEW, _ALL = 16, 0.25, 0.34
_LIKE_HEADLINE = 0.8
#: A headline that is a link has so many words; what a teaser says below it, and all of an offer.
_SHORTEST_HEADLINE, _LONGEST_TEASER, _LONGEST_OFFER = 2.5, 60.0, 90.0
#: A link is so far linked; a button has no more words.
_LINKED, _LONGEST_BUTTON = 0.9, 7.0
#: Blocks of a box that is refused for the most part, and how much of it that is.
_LEAST_REFUSED, _MOST_REFUSED = 4, 0.7
#: What a line begins with that leads elsewhere.
_POINTING = frozenset("▶►▷▸☞➤➡👉■◆▼⇒")
#: What asks to subscribe, to sign in or to follow.
_OFFERS = frozenset(("subscribe", "appeal", "share"))
#: What a script was to fill in: names in braces, as the engines for templates write them.
_TEMPLATE = re.compile(
    r"\{\{[^{}\n]{1,80}\}\}|\{[*%#][^{}\n]{1,80}[*%#]\}|<%[^<>\n]{1,80}%>|\$\{[\w.]{2,60}\}"
)

#: Of what is likely the text, a summary is at most this share, and hardly any stands before it.
_MOST_SUMMARY, _LIKELY, _BEFORE = 0.5, 0.5, 0.1


def drop(reading: Reading, inside: list[bool]) -> None:
    """Take such boxes out of the article, unless they are much of it.

    Args:
        reading: the judged blocks.
        inside: by block, whether it is taken for article text; it is changed.
    """
    if True not in inside:
        return
    first = inside.index(True)  # what stands above the text may sum it up
    words = [fact.words * good for fact, good in zip(reading.facts, inside, strict=True)]
    sums = [0.0, *accumulate(words)]
    found: set[int] = set()
    for element in _boxes(reading, sums):
        box = reading.outline.span(element)
        foreign = _is_offer(reading, box) or _is_refused(reading, inside, box)
        if _is_form(reading, box) or (box.start > first and (foreign or _is_teaser(reading, box))):
            found.update(box)
    found.update(i for i in _links_alone(reading, inside) if i > first)
    if sum(words[i] for i in found) <= _ALL * sums[-1]:
        for i in found:
            inside[i] = False


def _boxes(reading: Reading, sums: Sequence[float]) -> Iterator[Element]:
    """Small elements that hold something of the article and not its headline."""
    for element in reading.outline.elements:
        first, last = element.first, element.last
        held = sums[last] - sums[first]
        small = 1 < last - first <= _LARGEST and 0 < held <= _FEW * sums[-1]
        if small and max(reading.headline[first:last]) <= _LIKE_HEADLINE:
            yield element


def _is_form(reading: Reading, box: range) -> bool:
    """Whether a script was to fill in a box."""
    return any(is_template(reading.outline.pieces[i]) for i in box)


def is_template(piece: Piece) -> bool:
    """Whether a block has places that a script was to fill in, and is no code."""
    text = piece.text
    if piece.kind is BlockKind.CODE or not ("{" in text or "<%" in text):
        return False
    return bool(_TEMPLATE.search(text)) and not piece.marked(SpanKind.CODE)


def _links_alone(reading: Reading, inside: Sequence[bool]) -> Iterator[int]:
    """The lines that are one link each, with a picture of their own or a mark that points there."""
    outline = reading.outline
    pictured = {image.element for _, image in outline.images}
    for index, (piece, fact) in enumerate(zip(outline.pieces, reading.facts, strict=True)):
        if not inside[index] or fact.linked < _LINKED or fact.words < _SHORTEST_HEADLINE:
            continue
        alone = (e for e in outline.ancestors(piece.element) if e.last - e.first == 1)
        if piece.text[0] in _POINTING or any(element.index in pictured for element in alone):
            yield index


def _is_teaser(reading: Reading, box: range) -> bool:
    """Whether a headline that is a link stands above a line or two of what it leads to."""
    facts, pieces = reading.facts, reading.outline.pieces
    first, rest = facts[box.start], box[1:]
    headline = first.linked >= _LINKED and first.words >= _SHORTEST_HEADLINE
    if not headline or pieces[box.start].kind is BlockKind.LIST_ITEM:
        return False
    return sum(facts[i].words for i in rest) <= _LONGEST_TEASER


def _is_offer(reading: Reading, box: range) -> bool:
    """Whether a box has little more than a button to subscribe, and what that is praised with.

    So has one that offers a subscription below a heading, or asks for something beside a button.
    """
    facts, outline = reading.facts, reading.outline
    if sum(facts[i].words for i in box) > _LONGEST_OFFER:
        return False
    texts = [outline.pieces[i].text for i in box]
    if any(_is_button(facts[i], text) for i, text in zip(box, texts, strict=True)):
        return True
    if any(outline.elements[outline.pieces[i].element].tag == "button" for i in box):
        return any("subscribe" in facts[i].phrases for i in box)
    headed = outline.pieces[box.start].kind is BlockKind.HEADING
    return headed and any(map(partial(phrases().says, "paywall"), texts))


def _is_button(fact: Facts, text: str) -> bool:
    """Whether a block is a short link that asks to subscribe, to sign in or to follow."""
    if fact.linked < _LINKED or fact.words > _LONGEST_BUTTON:
        return False
    return not _OFFERS.isdisjoint(fact.phrases) or phrases().says("offer", text)


def _is_refused(reading: Reading, inside: Sequence[bool], box: range) -> bool:
    """Whether a box has a heading of its own, and neither that nor most below it was taken."""
    heading = reading.outline.pieces[box.start].kind is BlockKind.HEADING
    if not heading or inside[box.start] or len(box) < _LEAST_REFUSED:
        return False
    refused = sum(not inside[i] for i in box)
    return refused >= _MOST_REFUSED * len(box)


def machine_summaries(reading: Reading) -> frozenset[int]:
    """The blocks of boxes above the text that begin or end by saying that a machine summed it up.

    An element with most of the text is none, and what an article says of machines is its own.
    """
    outline, facts = reading.outline, reading.facts
    pairs = zip(facts, reading.chances, strict=True)
    words = [0.0, *accumulate(fact.words * (chance >= _LIKELY) for fact, chance in pairs)]
    found: set[int] = set()
    for index, fact in enumerate(facts):
        if words[index] > _MOST_SUMMARY * words[-1]:
            break
        if "machine" not in fact.phrases or index in found:
            continue
        box = outline.box(index)
        if box is None:
            continue
        if words[box.first] <= _BEFORE * words[-1]:
            found.update(range(box.first, box.last))
    return frozenset(found)
