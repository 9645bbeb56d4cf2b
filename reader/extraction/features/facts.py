"""What is measured of each block by itself: length in words, links, punctuation, names."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from reader.datamodel.page import SpanKind
from reader.extraction.features.claims import NO_CLAIMS, Claims
from reader.extraction.features.vocabulary import (
    NameTopics,
    Phrases,
    function_words,
    name_topics,
    phrases,
)
from reader.extraction.markup.outline import Outline, Piece
from reader.extraction.markup.tags import HEADINGS
from reader.text.tokenization import CJK_CHARACTER, UNSPACED, count_words

#: Scripts whose function words are not known: Greek to Mongolian, kana, Hangul.
_OTHER_SCRIPT = re.compile(r"[\u0370-\u1dff\u3040-\u30ff\uac00-\ud7af]")
_SHORTEST_SENTENCE = 8.0
_SENTENCE_END = re.compile(r"[.!?…。！？；;।॥؟۔។။]")
_FINAL = re.compile(r"[.!?…。！？।॥؟۔។။][\s\"'”’»」』）)\]】]*$")
_COMMA = re.compile(r"[,，、:：—–،؛]")
_DIGIT = re.compile(r"\d")
#: Longer blocks are not looked at for phrases of furniture: those are short.
_PHRASE_WORDS, _SEARCHED_WORDS, _CONSENT_WORDS = 90, 45, 150
_WRAPPER_SHARE = 0.85
#: Blocks are the same that begin alike in so many characters; so many of them are many.
_KEY, _OFTEN = 200, 3
_SUMMARY_WORDS = 6.0


@dataclass(slots=True)
class Facts:
    """The measures of a block. Shares are 0 to 1; masks are those of `name_topics`.

    `script` is "han" (Chinese), "latin" or "other"; `told` and `described` are those of `Claims`.
    """

    words: float
    linked: float
    function_share: float
    sentences: int
    commas: int
    digits: float
    final: str
    script: str
    strong: bool
    capitals: bool
    slanted: bool
    pictured: bool
    phrases: tuple[str, ...]
    near: int
    far: int
    parent: int
    repeated: bool
    often: bool
    told: str
    described: bool

    @property
    def plain_words(self) -> float:
        """Words that are not links."""
        return self.words * (1 - self.linked)


def gather(outline: Outline, claims: Claims = NO_CLAIMS) -> list[Facts]:
    """The facts of every block of a page, which may declare its article to machines."""
    vocabulary, said = name_topics(), phrases()
    words = [count_words(piece.text) for piece in outline.pieces]
    near, far, parents = _masks(outline, words, vocabulary)
    times = Counter(piece.text[:_KEY] for piece in outline.pieces)
    seen: set[str] = set()
    facts = []
    for piece, count in zip(outline.pieces, words, strict=True):
        fact = _measure(piece, count, said)
        facts.append(fact)
        fact.near, fact.far = near[piece.element], far[piece.element]
        fact.parent = parents[piece.element]
        key = piece.text[:_KEY]
        fact.repeated = key in seen
        fact.often = times[key] >= _OFTEN
        fact.told = claims.tells(piece.text)
        fact.described = count > _SUMMARY_WORDS and claims.describes(piece.text)
        seen.add(key)
    return facts


def _measure(piece: Piece, words: float, said: Phrases) -> Facts:
    text = piece.text
    length = len(text) or 1
    script = _script_of(text)
    sentences, commas, final = (
        len(_SENTENCE_END.findall(text)),
        len(_COMMA.findall(text)),
        _final(text),
    )
    if script == "other" and len(UNSPACED.findall(text)) > 0.3 * length:
        commas += text.count(" ")  # clauses are parted by them, and sentences end without a mark
        if words >= _SHORTEST_SENTENCE:
            sentences, final = max(sentences, 1), "sentence"
    return Facts(
        words=words,
        linked=min(piece.marked(SpanKind.LINK) / length, 1.0),
        function_share=_function_share(text, script),
        sentences=sentences,
        commas=commas,
        digits=len(_DIGIT.findall(text)) / length,
        final=final,
        script=script,
        strong=piece.marked(SpanKind.STRONG) >= 0.9 * length,
        capitals=length > 9 and text.isupper(),
        slanted=piece.marked(SpanKind.EMPHASIS) >= 0.9 * length,
        pictured=words < _PHRASE_WORDS and said.credits_picture(text),
        phrases=_topics(text, words, said),
        near=0,
        far=0,
        parent=-1,
        repeated=False,
        often=False,
        told="",
        described=False,
    )


def _topics(text: str, words: float, said: Phrases) -> tuple[str, ...]:
    """What a block speaks of that is furniture, where it is short enough for that."""
    asks = words < _CONSENT_WORDS and said.asks_for_consent(text)
    if words >= _PHRASE_WORDS:
        return ("consent",) if asks else ()
    topics = said.topics(text, thorough=words < _SEARCHED_WORDS)
    return (*topics, "consent") if asks else topics


def _script_of(text: str) -> str:
    """What a text is written in: "han", "latin", or "other"."""
    if text.isascii():
        return "latin"
    if len(_OTHER_SCRIPT.findall(text)) > 0.3 * len(text):
        return "other"
    return "han" if len(CJK_CHARACTER.findall(text)) > 0.2 * len(text) else "latin"


def _function_share(text: str, script: str) -> float:
    """How much of a text is function words: of its words, or of its Chinese characters."""
    latin, han = function_words()
    if script == "han":
        return sum(char in han for char in text) / len(CJK_CHARACTER.findall(text))
    tokens = text.lower().split()
    return sum(token in latin for token in tokens) / (len(tokens) or 1)


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
    apparatus = vocabulary.bit("apparatus")
    whole = before[-1] or 1.0
    own: list[int] = []
    near: list[int] = []
    everything: list[int] = []
    far: list[int] = []
    parents: list[int] = []
    for element in outline.elements:
        share = (before[element.last] - before[element.first]) / whole
        names = "" if share > _WRAPPER_SHARE else element.names
        mask = vocabulary.mask(element.tag, names)
        if element.tag in HEADINGS:
            mask &= ~apparatus  # the place that a table of contents points to is none of it
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
