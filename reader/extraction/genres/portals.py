"""Pages that hold nothing but headlines: front pages, channels, boards, lists of notices.

No group of like elements is needed: such a page has many links as long as headlines, and hardly a
sentence beside them.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from reader.datamodel.page import BlockKind, SpanKind
from reader.extraction.features.facts import Facts
from reader.extraction.features.reading import Reading
from reader.extraction.genres.kin import Entry
from reader.extraction.markup.outline import Piece
from reader.text.tokenization import count_words

#: So many headlines make a page of them; they hold this share of its words.
LEAST, _OF_PAGE = 8, 0.3
#: A headline in words; labels of a menu are shorter.
_SHORTEST, _LONGEST = 4.5, 40.0
#: A line that holds a headline is linked at least so far; beside it stand a date, a name, a number.
_LINKED = 0.4
#: Beside so much running text, in words, headlines are not what a page is about.
_PROSE = 20.0
#: A paragraph of running text has so many words and ends as a sentence does.
_PARAGRAPH = 12.0
_SURE, _CLAUSES = 0.85, 2
#: Excerpts below a headline are shorter; what is longer is running text, also where it breaks off.
_EXCERPT = 80.0
#: A front page sets excerpts below at least so many of its headlines; a shorter line between the
#: two names an author or a time.
_LEAST_TEASERS, _BETWEEN = 4, 9.0
_RUNNING = frozenset((BlockKind.PARAGRAPH, BlockKind.QUOTE, BlockKind.CODE))
_NO_PROSE = frozenset(("legal", "script", "subscribe"))


def headlines(reading: Reading) -> list[Entry]:
    """The headlines of a page that holds nothing else; empty for any other page."""
    pieces, facts = reading.outline.pieces, reading.facts
    found: dict[str, Entry] = {}
    for index, (piece, fact) in enumerate(zip(pieces, facts, strict=True)):
        if fact.linked >= _LINKED and not piece.concealment:
            for title, target in _links(piece):
                blocks = range(index, index + 1)
                found.setdefault(target, Entry(index, blocks, target, title))
    listed = _listed(reading, found.values())
    if len(found) < LEAST or listed < _OF_PAGE * sum(fact.words for fact in facts):
        return []
    running = [index for index in range(len(pieces)) if _runs(reading, index)]
    teasers = _teasers(running, facts, {entry.heading for entry in found.values()})
    prose = sum(facts[index].words for index in running if index not in teasers.values())
    if prose >= _PROSE:
        return []
    return [
        replace(entry, blocks=range(entry.heading, teasers.get(entry.heading, entry.heading) + 1))
        for entry in found.values()
    ]


def _listed(reading: Reading, entries: Collection[Entry]) -> float:
    """The words of headlines, and all that stands beside them in a table: names and times."""
    pieces = reading.outline.pieces
    tables = {e.heading for e in entries if pieces[e.heading].kind is BlockKind.TABLE}
    titles = (count_words(e.title) for e in entries if e.heading not in tables)
    return sum(titles) + sum(reading.facts[index].words for index in tables)


def _runs(reading: Reading, index: int) -> bool:
    """Whether a block is a paragraph of running text that says nothing of the site.

    One that is surely of an article may be an item of a list, for whole pages are set in one; and
    it needs no full stop at its end if it has clauses.
    """
    piece, fact = reading.outline.pieces[index], reading.facts[index]
    sure = reading.chances[index] >= _SURE
    ended = fact.final == "sentence" or (sure and fact.commas >= _CLAUSES)
    return (
        (piece.kind in _RUNNING or (sure and piece.kind is BlockKind.LIST_ITEM))
        and fact.words >= (_PARAGRAPH if ended else _EXCERPT)
        and fact.linked < 0.3
        and _NO_PROSE.isdisjoint(fact.phrases)
    )


def _teasers(running: Sequence[int], facts: Sequence[Facts], headings: set[int]) -> dict[int, int]:
    """By headline, the paragraph below it, or below its author, that says what it leads to.

    A single one may be an article of one paragraph whose headline is linked to itself.
    """
    found = {}
    for index in running:
        above = index - 2 if facts[index - 1].words < _BETWEEN else index - 1
        heading = index - 1 if index - 1 in headings else above
        if heading in headings and facts[index].words < _EXCERPT:
            found[heading] = index
    return found if len(found) >= _LEAST_TEASERS else {}


def _links(piece: Piece) -> list[tuple[str, str]]:
    """The links of a block that are as long as headlines: text, address."""
    links = [
        (" ".join(piece.text[span.start : span.end].split()), span.target)
        for span in piece.spans
        if span.kind is SpanKind.LINK and span.target
    ]
    return [(text, to) for text, to in links if _SHORTEST <= count_words(text) < _LONGEST]
