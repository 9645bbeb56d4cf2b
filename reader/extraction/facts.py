"""What is measured of each block by itself: length in words, links, punctuation, names."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from reader.document import SpanKind
from reader.extraction.outline import Outline, Piece
from reader.extraction.vocabulary import NameTopics, Phrases, function_words, name_topics, phrases

CJK = (
    r"\u3005-\u3007\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uac00-\ud7af"
    r"\U00020000-\U0003134f"
)
_CJK_CHARACTER = re.compile(f"[{CJK}]")
_WORD = re.compile(rf"(?:(?![{CJK}])\w)+(?:['’](?:(?![{CJK}])\w)+)*")
#: So many Chinese characters carry what one English word carries (our parallel texts: 1.6 to 1.8).
CHARACTERS_A_WORD = 1.7
_SENTENCE_END = re.compile(r"[.!?…。！？；;]")
_FINAL = re.compile(r"[.!?…。！？][\s\"'”’»」』）)\]】]*$")
_COMMA = re.compile(r"[,，、:：—–]")
_DIGIT = re.compile(r"\d")
_PIPES = re.compile(r"\s[|｜·•/>»_-]\s|[|｜]")
#: Longer blocks are not looked at for phrases of furniture: those are short.
_PHRASE_WORDS, _SEARCHED_WORDS = 90, 45
_WRAPPER_SHARE = 0.85


@dataclass(slots=True)
class Facts:
    """The measures of a block. Shares are 0 to 1; masks are those of `name_topics`."""

    words: float
    linked: float
    function_share: float
    sentences: int
    commas: int
    digits: float
    final: str
    han: bool
    strong: bool
    capitals: bool
    slanted: bool
    pictured: bool
    phrases: tuple[str, ...]
    near: int
    far: int
    parent: int
    repeated: bool

    @property
    def plain_words(self) -> float:
        """Words that are not links."""
        return self.words * (1 - self.linked)


def count_words(text: str) -> float:
    """The length of a text in words; Chinese characters count as a part of one."""
    if text.isascii():
        return len(text.split())
    characters = len(_CJK_CHARACTER.findall(text))
    if not characters:
        return len(text.split())
    return len(_WORD.findall(text)) + characters / CHARACTERS_A_WORD


def gather(outline: Outline) -> list[Facts]:
    """The facts of every block of a page."""
    vocabulary, said = name_topics(), phrases()
    words = [count_words(piece.text) for piece in outline.pieces]
    near, far, parents = _masks(outline, words, vocabulary)
    seen: set[str] = set()
    facts = []
    for piece, count in zip(outline.pieces, words, strict=True):
        fact = _measure(piece, count, said)
        facts.append(fact)
        fact.near, fact.far = near[piece.element], far[piece.element]
        fact.parent = parents[piece.element]
        key = piece.text[:200]
        fact.repeated = key in seen
        seen.add(key)
    return facts


def _measure(piece: Piece, words: float, said: Phrases) -> Facts:
    text = piece.text
    length = len(text) or 1
    latin, han = function_words()
    characters = len(_CJK_CHARACTER.findall(text)) if not text.isascii() else 0
    is_han = characters > 0.2 * length
    if is_han:
        function_share = sum(char in han for char in text) / characters
    else:
        tokens = text.lower().split()
        function_share = sum(token in latin for token in tokens) / (len(tokens) or 1)
    return Facts(
        words=words,
        linked=min(piece.marked(SpanKind.LINK) / length, 1.0),
        function_share=function_share,
        sentences=len(_SENTENCE_END.findall(text)),
        commas=len(_COMMA.findall(text)),
        digits=len(_DIGIT.findall(text)) / length,
        final=_final(text),
        han=is_han,
        strong=piece.marked(SpanKind.STRONG) >= 0.9 * length,
        capitals=length > 9 and text.isupper(),
        slanted=piece.marked(SpanKind.EMPHASIS) >= 0.9 * length,
        pictured=words < _PHRASE_WORDS and said.credits_picture(text),
        phrases=said.topics(text, thorough=words < _SEARCHED_WORDS)
        if words < _PHRASE_WORDS
        else (),
        near=0,
        far=0,
        parent=-1,
        repeated=False,
    )


def _final(text: str) -> str:
    """How a block ends: a sentence end, a colon, dots, or nothing of these."""
    if text.endswith(("...", "…", "……")):
        return "dots"
    if _FINAL.search(text[-6:]):
        return "sentence"
    if text.endswith((":", "：")):
        return "colon"
    return "none"


def _masks(
    outline: Outline, words: Sequence[float], vocabulary: NameTopics
) -> tuple[list[int], list[int], list[int]]:
    """By element: topics of it and its nearest two parents, of those further out, its parent.

    An element that holds nearly the whole page says nothing by its name.
    """
    before = [0.0]
    for count in words:
        before.append(before[-1] + count)
    whole = before[-1] or 1.0
    last = len(words)
    own: list[int] = []
    near: list[int] = []
    everything: list[int] = []
    far: list[int] = []
    parents: list[int] = []
    for element in outline.elements:
        share = (before[min(element.last, last)] - before[min(element.first, last)]) / whole
        names = "" if share > _WRAPPER_SHARE else element.names
        mask = vocabulary.mask(element.tag, names)
        up = element.parent
        own.append(mask)
        everything.append(mask | (everything[up] if up >= 0 else 0))
        second = outline.elements[up].parent if up >= 0 else -1
        near.append(mask | (own[up] if up >= 0 else 0) | (own[second] if second >= 0 else 0))
        third = outline.elements[second].parent if second >= 0 else -1
        far.append(everything[third] if third >= 0 else 0)
        parents.append(up)
    near.append(0)
    far.append(0)
    parents.append(-1)
    return near, far, parents
