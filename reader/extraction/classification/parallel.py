"""Headings and lists of an article that are marked up as its others are, and judged otherwise.

A round-up of links, or the notes of a week, has headings that are links and lists of nothing but
links. By themselves they look like what stands between the paragraphs of other pages; that several
of their like, in the same element, are of the article tells that they are its parts.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from reader.datamodel.page import BlockKind
from reader.extraction.classification.furniture import TOPICS
from reader.extraction.features.reading import Reading
from reader.extraction.markup.outline import Element, Outline
from reader.extraction.markup.tags import HEADINGS, LISTS

#: So many others of a kind have to be of the article; more for what is mostly links.
_LEAST_ALIKE, _LEAST_LINKED = 2, 3
_LINKED = 0.5
#: By kind of block: the elements that are compared, and those between one and another around it.
_WITHIN = {BlockKind.HEADING: (HEADINGS, ()), BlockKind.LIST_ITEM: (LISTS, ("li",))}
_Kind = tuple[int, str, str]


def take_parallel(reading: Reading, inside: list[bool]) -> None:
    """Take in lists, then headings, that stand among several of their kind.

    Args:
        reading: the judged blocks.
        inside: by block, whether it is taken for article text; it is changed.
    """
    if True not in inside:
        return
    first, last = inside.index(True), len(inside) - 1 - inside[::-1].index(True)
    kinds = [_kind(reading.outline, index) for index in range(len(inside))]
    own: dict[_Kind, set[int]] = defaultdict(set)
    for found, good in zip(kinds, inside, strict=True):
        if found and good:
            own[found[0]].add(found[1])
    among = range(first + 1, last)
    alike = {
        index
        for index in among
        if (found := kinds[index]) and len(own.get(found[0], ())) >= _least(reading, index)
    }
    for index in _listed(reading, inside, alike):
        inside[index] = True
    for index in among:
        is_heading = reading.outline.pieces[index].kind is BlockKind.HEADING
        if index in alike and is_heading and inside[index + 1]:
            inside[index] = True


def _listed(reading: Reading, inside: list[bool], alike: set[int]) -> Iterator[int]:
    """The items of lists of the kind that stand under no heading of another."""
    under_own = True
    for index, piece in enumerate(reading.outline.pieces):
        if piece.kind is BlockKind.HEADING:
            under_own = inside[index] or index in alike
        elif index in alike and under_own:
            yield index


def _least(reading: Reading, index: int) -> float:
    """How many of its kind have to be of the article for a block to be; no number is enough."""
    fact, piece = reading.facts[index], reading.outline.pieces[index]
    if piece.concealment or not TOPICS.isdisjoint(fact.phrases):
        return float("inf")
    return _LEAST_LINKED if fact.linked > _LINKED else _LEAST_ALIKE


def _kind(outline: Outline, index: int) -> tuple[_Kind, int] | None:
    """How the heading or the outermost list a block stands in is marked up, and its number."""
    piece = outline.pieces[index]
    if piece.kind not in _WITHIN:
        return None
    homes, around = _WITHIN[piece.kind]
    home: Element | None = None
    for element in outline.ancestors(piece.element):
        if element.tag in homes:
            home = element
        elif home and element.tag not in around:
            break
    return ((home.parent, home.tag, home.names), home.index) if home else None
