"""The word at a place of a text, and the words before and after it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPoint

from reader.languages import is_spaceless
from reader.ui.reading.modes import Side

_WORD = re.compile(r"[^\W_]+(?:['’\-][^\W_]+)*")


@dataclass(frozen=True, slots=True)
class WordRequest:
    """A word somebody wants to know about.

    `text` is the sentence, or the paragraph, it stands in; `start` and `end` are code points into
    it. `offset` is the character that was pointed at. `position` is the lower left corner of the
    word on screen. `sentence` is the one it stands in, and `counterpart` that of the other side, ""
    where it is not there.
    """

    text: str
    offset: int
    start: int
    end: int
    language: str
    side: Side
    position: QPoint
    sentence: str = ""
    counterpart: str = ""

    @property
    def word(self) -> str:
        """The word."""
        return self.text[self.start : self.end]


@lru_cache(maxsize=64)
def words(text: str, language: str) -> tuple[tuple[int, int], ...]:
    """Where the words of a text begin and end, in code points; punctuation is no word."""
    if not is_spaceless(language):
        return tuple(match.span() for match in _WORD.finditer(text))
    return tuple(_segmented(text))


def _segmented(text: str) -> Iterator[tuple[int, int]]:
    # The segmenter reads its dictionary at first use: not before somebody wants a word.
    from reader.dictionary import segment

    at = 0
    for piece in segment(text):
        at = text.index(piece, at)
        if _WORD.match(piece):
            yield at, at + len(piece)
        at += len(piece)


def word_at(text: str, offset: int, language: str) -> tuple[int, int] | None:
    """The word a character belongs to, or that ends before it."""
    found = words(text, language)
    inside = next((span for span in found if span[0] <= offset < span[1]), None)
    return inside or next((span for span in found if span[1] == offset), None)


def word_beside(
    text: str, span: tuple[int, int], step: int, language: str
) -> tuple[int, int] | None:
    """The next (1) or previous (-1) word of a text, or None at its end."""
    found = words(text, language)
    if step > 0:
        return next((other for other in found if other[0] >= span[1]), None)
    return next((other for other in reversed(found) if other[1] <= span[0]), None)
