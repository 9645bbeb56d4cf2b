"""Cutting what is to be translated into pieces a model can hold."""

from __future__ import annotations

import re
from itertools import pairwise

import sentencex

from reader.languages import base_language
from reader.translation.tokens import Tokens

#: What stands before a sentence and is no part of it: white space, bullets, numbers of lists.
_LEAD = re.compile(
    r"\s*(?:(?:[•·‣▪■□◆◇●○★☆►▶→※*–—-]|[0-9]{1,2}[.)、]|[(（][0-9]{1,2}[)）]|[①-⑳])(?:\s+|(?<=、)))?"
)
_SYMBOLS = r"\U0001f000-\U0001faff\u2600-\u27bf\ufe0f\u200d"
_TAIL = re.compile(rf"[\s{_SYMBOLS}]")

#: A sentence may end inside the text; only then is it worth to look closer.
_MAYBE_MORE = re.compile(r"[。！？!?…\n]\s{0,9}\S|\.\s{1,9}\S")
_SURROGATE = re.compile("[\ud800-\udfff]")  # half a character, which sentencex does not take

#: Where long sentences are cut, the best places first.
_CUTS = (
    re.compile(r"[;；。！？]\s*|[.!?][\"”’)]*\s+|\s[–—]\s|——"),
    re.compile(r"[,，:：、](?!\d)\s*"),
    re.compile(r"\s+"),
)


def content(text: str) -> tuple[int, int]:
    """Where the sentence in a line begins and ends, without bullets, spaces and trailing emoji."""
    lead = _LEAD.match(text)
    start = lead.end() if lead else 0
    end = len(text)
    while end > start and _TAIL.match(text, end - 1):
        end -= 1
    return start, end


def sentences(text: str, language: str) -> list[str]:
    """A text as sentences; joined, they give it back."""
    if not _MAYBE_MORE.search(text) or _SURROGATE.search(text):
        return [text]
    parts = [part for part in sentencex.segment(base_language(language), text) if part]
    return parts if "".join(parts) == text else [text]


def cut(tokens: Tokens, limit: int) -> list[str]:
    """A sentence as clauses of about `limit` pieces at most; joined, they give it back.

    It is cut in the middle third at the best mark found there, else at any space there, else in the
    very middle; the halves are cut again.
    """
    if len(tokens.pieces) <= limit or len(tokens.text) < 2:
        return [tokens.text]
    ends = sorted(_ends(tokens.text, 0, len(tokens.text), len(tokens.pieces) / limit))
    return [tokens.text[a:b] for a, b in pairwise([0, *ends, len(tokens.text)])]


def _ends(text: str, start: int, end: int, parts: float) -> list[int]:
    """Where to cut `text[start:end]` for it to fall into so many parts."""
    if parts <= 1 or end - start < 2:
        return []
    low, middle, high = (start + (end - start) * n // 6 for n in (1, 3, 5))
    place = max(middle, start + 1)
    for pattern in _CUTS:
        found = [m.end() for m in pattern.finditer(text, low, high) if start < m.end() < end]
        if found:
            place = min(found, key=lambda p: abs(p - middle))
            break
    share = (place - start) / (end - start)
    return [
        *_ends(text, start, place, parts * share),
        place,
        *_ends(text, place, end, parts * (1 - share)),
    ]
