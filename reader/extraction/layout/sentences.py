"""Sentences of a block, as offsets: sentences and the gaps between them give the text back."""

from __future__ import annotations

import re
from collections.abc import Iterator

import sentencex

from reader.datamodel.page import Sentence
from reader.languages import base_language
from reader.limits import MAX_SENTENCE_CHARACTERS, MAX_SPLIT_CHARACTERS

_WEAKER = "；;，,、 "
#: Without this a text is one sentence; asking the splitter takes a millisecond in some languages.
_END_WITHIN = re.compile(r"[.!?。！？…｡؟।\n\t].{3}", re.DOTALL)
#: Where a long text may be parted before it is split: behind what surely ends a sentence.
_SURE_END = re.compile(r"[。！？\n][”’」』）]?|[^\W\d_A-Z]{2}[.!?][\"”’)]?\s")
_ROW_END = re.compile(r"[\n\t]")


def split(text: str, language: str = "") -> tuple[Sentence, ...]:
    """Split a text of one block.

    Args:
        text: the block's text.
        language: its language code ("zh-Hant" is read as "zh"); English rules where it is unknown.
    """
    if not _END_WITHIN.search(text):
        return tuple(_trimmed(text, 0, len(text)))
    found: list[Sentence] = []
    code = base_language(language) or "en"
    for first, last in _parts(text):
        position = first
        for part in sentencex.segment(code, text[first:last]):
            start = text.find(part, position, last)
            if start < 0:
                continue
            position = start + len(part)
            found.extend(_trimmed(text, start, position))
        if position == first:
            found.extend(_trimmed(text, first, last))
    return tuple(found)


def _parts(text: str) -> Iterator[tuple[int, int]]:
    """The stretches in which a text is handed to the splitter: all of it, where it is not long."""
    start = 0
    while len(text) - start > 2 * MAX_SPLIT_CHARACTERS:
        end = start + MAX_SPLIT_CHARACTERS
        middle = start + MAX_SPLIT_CHARACTERS // 2
        ends = [match.end() for match in _SURE_END.finditer(text, middle, end)]
        cut = ends[-1] if ends else _weak_cut(text, start, end)
        yield start, cut
        start = cut
    yield start, len(text)


def _trimmed(text: str, start: int, end: int) -> list[Sentence]:
    """A stretch without the space around it, in pieces a translator can take."""
    parts: list[Sentence] = []
    for first, last in _lines(text, start, end):
        while first < last and text[first].isspace():
            first += 1
        while first < last and text[last - 1].isspace():
            last -= 1
        while last - first > MAX_SENTENCE_CHARACTERS:
            cut = _weak_cut(text, first, first + MAX_SENTENCE_CHARACTERS)
            parts.append(Sentence(first, cut))
            first = cut
            while first < last and text[first].isspace():
                first += 1
        if first < last:
            parts.append(Sentence(first, last))
    return parts


def _lines(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Cells and rows of a table are sentences of their own."""
    bounds, first = [], start
    for match in _ROW_END.finditer(text, start, end):
        bounds.append((first, match.start()))
        first = match.end()
    return [*bounds, (first, end)]


def _weak_cut(text: str, start: int, end: int) -> int:
    cut = max(text.rfind(mark, (start + end) // 2, end) for mark in _WEAKER)
    return cut + 1 if cut >= 0 else end
