"""Pages of encyclopedias: their text without notes, boxes, tables of contents and edit links.

MediaWiki names its parts alike in every language and on every site, so nothing has to be known of
the site. Names of its kin (Baidu Baike, Fandom) are in the topic "apparatus" of `names.toml`, those
of boxes that other pages may use for text in "encyclopedia".
"""

from __future__ import annotations

from collections.abc import Sequence

from reader.datamodel.page import BlockKind
from reader.extraction.features.reading import Reading
from reader.extraction.features.vocabulary import name_topics
from reader.extraction.markup.outline import Element

_CONTENT = ("mw-parser-output", "mw-content-text")
_TEXT = (BlockKind.PARAGRAPH, BlockKind.HEADING, BlockKind.LIST_ITEM, BlockKind.QUOTE)


def keep_whole_text(reading: Reading, inside: list[bool]) -> bool:
    """Keep the text of an encyclopedia's page whole; whether the page is one."""
    holder = _holder(reading.outline.elements)
    if holder is None:
        return False
    pieces, facts = reading.outline.pieces, reading.facts
    apparatus = name_topics().bit("apparatus") | name_topics().bit("encyclopedia")
    for index in range(len(inside)):
        piece, fact = pieces[index], facts[index]
        own = holder.first <= index < holder.last and piece.kind in _TEXT
        inside[index] = own and not ((fact.near | fact.far) & apparatus or piece.concealment)
    _drop_empty_parts(reading, inside, reading.outline.span(holder))
    return True


def _holder(elements: Sequence[Element]) -> Element | None:
    for name in _CONTENT:
        found = [element for element in elements if name in element.names.split()]
        if found:
            return max(found, key=lambda element: element.last - element.first)
    return None


def _drop_empty_parts(reading: Reading, inside: list[bool], span: range) -> None:
    """Leave out headings under which nothing is left.

    It goes from the end backwards, so that a heading is kept by what is kept under it.
    """
    has_text = False
    kept: set[int] = set()  # levels of the headings kept since the last one of a higher level
    for index in reversed(span):
        piece = reading.outline.pieces[index]
        if not inside[index]:
            continue
        if piece.kind is not BlockKind.HEADING:
            has_text = True
            continue
        inside[index] = has_text or any(level > piece.level for level in kept)
        kept = {level for level in kept if level <= piece.level}
        if inside[index]:
            kept.add(piece.level)
        has_text = False
