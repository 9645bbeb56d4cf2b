"""Sentences of a block, as offsets: sentences and the gaps between them give the text back."""

from __future__ import annotations

import re

import sentencex

from reader.document import Sentence
from reader.languages import base_language

#: A "sentence" longer than this is cut at the weaker marks below, so that a translator can take it.
_LONGEST = 600
_WEAKER = "；;，,、 "
#: Without this a text is one sentence; asking the splitter takes a millisecond in some languages.
_END_WITHIN = re.compile(r"[.!?。！？…｡؟।\n\t].{3}", re.DOTALL)


def split(text: str, language: str = "") -> tuple[Sentence, ...]:
    """Split a text of one block.

    Args:
        text: the block's text.
        language: its language code ("zh-Hant" is read as "zh"); English rules where it is unknown.
    """
    if not _END_WITHIN.search(text):
        return tuple(_trimmed(text, 0, len(text)))
    found: list[Sentence] = []
    position = 0
    for part in sentencex.segment(base_language(language) or "en", text):
        start = text.find(part, position)
        if start < 0:
            continue
        position = start + len(part)
        found.extend(_trimmed(text, start, position))
    if not found and text.strip():
        found.extend(_trimmed(text, 0, len(text)))
    return tuple(found)


def _trimmed(text: str, start: int, end: int) -> list[Sentence]:
    """A stretch without the space around it, in pieces a translator can take."""
    parts: list[Sentence] = []
    for first, last in _lines(text, start, end):
        while first < last and text[first].isspace():
            first += 1
        while first < last and text[last - 1].isspace():
            last -= 1
        while last - first > _LONGEST:
            cut = _weak_cut(text, first, first + _LONGEST)
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
    for index in range(start, end):
        if text[index] in "\n\t":
            bounds.append((first, index))
            first = index + 1
    return [*bounds, (first, end)]


def _weak_cut(text: str, start: int, end: int) -> int:
    cut = max(text.rfind(mark, start + _LONGEST // 2, end) for mark in _WEAKER)
    return cut + 1 if cut >= 0 else end
