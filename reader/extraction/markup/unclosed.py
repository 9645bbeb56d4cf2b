"""Links that a page forgot to close, and that run on over its paragraphs."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from reader.datamodel.page import SpanKind
from reader.extraction.markup.outline import Outline, Piece
from reader.text.words import count_words

#: A card that is one link has a headline, a summary and a date; what is longer is no link.
_MOST_BLOCKS, _MOST_WORDS = 3, 100.0


def release(outline: Outline) -> None:
    """Unmark the links that hold more than a card does. The text of the page stays as it is."""
    for element, pieces in groupby(outline.pieces, key=lambda piece: piece.element):
        if element >= 0 and outline.elements[element].tag == "a":
            _release(list(pieces))


def _release(pieces: Sequence[Piece]) -> None:
    if len(pieces) <= _MOST_BLOCKS or sum(count_words(p.text) for p in pieces) <= _MOST_WORDS:
        return
    for piece in pieces:
        piece.spans = tuple(span for span in piece.spans if span.kind is not SpanKind.LINK)
