"""A small model of what a reader marked as spam and as none, by site and in general.

The words of a block are weighed as in naive Bayes with Robinson's shrinkage (G. Robinson, "A
statistical approach to the spam problem", 2003): a word seen once says little, one seen often much.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from reader.datamodel.page import Block
from reader.spam.lexicon.folding import fold

#: How much is believed of a word before it was seen, in sightings.
_CAUTION = 1.0
#: So many words, the most telling ones, speak for a block.
_SPEAKERS = 12
#: No more than this is said, in log-odds; and a word must be at least this telling.
_LOUDEST, _LEAST_TELLING = 6.0, 0.2
#: Marks needed before the model says anything, and known words before it does so about a block.
_FEWEST_MARKS, _FEWEST_WORDS = 2, 3
#: What is learned on other sites counts so much.
_GENERAL = 0.4
_WORD = re.compile(r"[^\W\d_一-鿿぀-ヿ]{3,}|\d+")
_HAN_RUN = re.compile("[一-鿿぀-ヿ]{2,}")
_LONGEST = 2000


def words_of(block: Block) -> frozenset[str]:
    """What of a block is learned: its words, pairs of Chinese characters, and where it stands."""
    text = fold(block.text[:_LONGEST])
    words = set(_WORD.findall(text))
    for run in _HAN_RUN.findall(text):
        words.update(run[start : start + 2] for start in range(len(run) - 1))
    if block.origin.selector:
        words.add(f"@{block.origin.selector}")
    return frozenset(words)


@dataclass(frozen=True, slots=True)
class Example:
    """The words of a marked block, on which site, and whether it was marked as spam."""

    site: str
    spam: bool
    words: frozenset[str]


@dataclass(slots=True)
class _Counts:
    spam: Counter[str] = field(default_factory=Counter)
    fair: Counter[str] = field(default_factory=Counter)
    spam_blocks: int = 0
    fair_blocks: int = 0

    def add(self, example: Example) -> None:
        (self.spam if example.spam else self.fair).update(example.words)
        if example.spam:
            self.spam_blocks += 1
        else:
            self.fair_blocks += 1

    def log_odds(self, words: frozenset[str]) -> float:
        if self.spam_blocks + self.fair_blocks < _FEWEST_MARKS:
            return 0.0
        told = sorted((self._telling(word) for word in words), key=abs, reverse=True)[:_SPEAKERS]
        told = [value for value in told if abs(value) >= _LEAST_TELLING]
        if len(told) < _FEWEST_WORDS:
            return 0.0
        return max(-_LOUDEST, min(_LOUDEST, sum(told) / math.sqrt(len(told)) * 2))

    def _telling(self, word: str) -> float:
        spam, fair = self.spam[word], self.fair[word]
        seen = spam + fair
        if not seen:
            return 0.0
        in_spam, in_fair = spam / max(self.spam_blocks, 1), fair / max(self.fair_blocks, 1)
        share = in_spam / (in_spam + in_fair)
        shrunk = (_CAUTION * 0.5 + seen * share) / (_CAUTION + seen)
        return math.log(shrunk / (1 - shrunk))


class Learned:
    """What the marks teach.

    Args:
        examples: the marked blocks, and unmarked ones of the same pages as fair examples.
    """

    def __init__(self, examples: Iterable[Example] = ()) -> None:
        self._by_site: dict[str, _Counts] = {}
        self._general = _Counts()
        for example in examples:
            self._by_site.setdefault(example.site, _Counts()).add(example)
            self._general.add(example)

    def __bool__(self) -> bool:
        return bool(self._by_site)

    def log_odds(self, site: str, block: Block) -> float:
        """What speaks for a block being spam to this reader, in log-odds; 0 says nothing."""
        if not self._by_site:
            return 0.0
        words = words_of(block)
        if counts := self._by_site.get(site):
            said = counts.log_odds(words)
            if said:
                return said
        return _GENERAL * self._general.log_odds(words)


def fair_sample(blocks: Sequence[Block], most: int = 20) -> list[Block]:
    """Some of a page's unmarked blocks, spread over it, to learn what is ordinary there."""
    long = [block for block in blocks if len(block.text) >= 20]
    step = max(1, len(long) // most)
    return long[::step][:most]
