"""Signs of how a text is written: as language or as gibberish, as advertising or as news."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from itertools import pairwise

from reader.spam.blocks.features import BlockFeatures
from reader.spam.signals.page import PageFeatures

_WORD, _ANY_WORD = re.compile(r"[^\W\d_]+"), re.compile(r"\w+")
#: Texts with fewer pairs of characters, or fewer words, tell nothing about how they are written.
_FEWEST_PAIRS, _FEWEST_WORDS = 10, 8
#: The share of uncommon pairs that running Chinese keeps below, and from which on none is left.
_RUNNING, _GIBBERISH = 0.4, 0.75
#: The share of function words that running text of languages with spaces has at least.
_FUNCTION_SHARE = 0.15
#: Rates are of so many letters.
_RATE_LETTERS = 100
#: So many parts, of which so many have a word in common, are made from it.
_FEWEST_PARTS, _MOST_PARTS, _IN_COMMON = 3, 40, 0.5
_SHORTEST_WORD = 3
#: Shorter texts repeat nothing.
_FEWEST_LETTERS = 80


@dataclass(frozen=True, slots=True)
class Wording:
    """A block of a suspect page: the share of uncommon pairs, of function words, calls, reports.

    A share is None where the text is too short for it.
    """

    uncommon: float | None
    function: float | None
    calls: int
    reports: int
    block: BlockFeatures


def look(block: BlockFeatures, place: int, page: PageFeatures) -> Wording | None:
    """What the signs of this group are taken from; None for a block that nothing speaks against."""
    if not (page.is_combed or block.is_telling):
        return None
    known, text = page.knowledge, block.text
    uncommon, pairs = known.pairs.uncommon(text) if block.script == "han" else (0, 0)
    words = _WORD.findall(text) if block.script in ("latin", "cyrillic") else []
    function = sum(map(known.function_words.__contains__, words))
    calls, reports = page.wording[place]
    return Wording(
        uncommon=uncommon / pairs if pairs >= _FEWEST_PAIRS else None,
        function=function / len(words) if len(words) >= _FEWEST_WORDS else None,
        calls=calls,
        reports=reports,
        block=block,
    )


def gibberish(wording: Wording) -> float:
    """How far the pairs of Chinese characters are from those of running text."""
    if wording.uncommon is None:
        return 0.0
    return max(0.0, min(1.0, (wording.uncommon - _RUNNING) / (_GIBBERISH - _RUNNING)))


def functionless(wording: Wording) -> float:
    """How much is missing of the function words that running text has."""
    if wording.function is None:
        return 0.0
    return max(0.0, 1 - wording.function / _FUNCTION_SHARE)


def repeats(wording: Wording) -> float:
    """The share of word triples that were seen before in the same text."""
    words = _ANY_WORD.findall(wording.block.text) if wording.block.length >= _FEWEST_LETTERS else ()
    if len(words) < 3:
        return 0.0
    triples = list(zip(words, words[1:], words[2:], strict=False))
    return 1 - len(set(triples)) / len(triples)


def calls(wording: Wording) -> float:
    """How often it asks something of its readers, or promises it."""
    return min(wording.calls * _RATE_LETTERS / wording.block.length, 3.0)


def reports(wording: Wording) -> float:
    """How often it says what news says."""
    return min(wording.reports * _RATE_LETTERS / wording.block.length, 3.0)


def same_word(wording: Wording) -> float:
    """The share of its parts that have the same word, if it is no running text."""
    block = wording.block
    if block.is_prose or not _FEWEST_PARTS <= len(block.parts) <= _MOST_PARTS:
        return 0.0
    counts = Counter(word for part in block.parts for word in _words_of(part, block.script))
    share = max(counts.values(), default=0) / len(block.parts)
    return share if share >= _IN_COMMON else 0.0


def _words_of(part: str, script: str) -> set[str]:
    """The words of a part that tell what it is of; for Chinese, the pairs of characters."""
    if script == "han":
        return {first + second for first, second in pairwise(part)}
    return {word for word in _WORD.findall(part) if len(word) >= _SHORTEST_WORD}
