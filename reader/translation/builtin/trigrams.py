"""How likely English words are behind one another: a trigram model with back-off.

`resources/builtin/english.trigrams` is made by `training/translation/trigrams.py`. It is packed
with LZMA and holds a line of JSON with the lengths of what follows: the words (a line each, the
commonest first), the forms of words (a line for those of one word), and the arrays of the model.
Every word has its bigrams, and every bigram its trigrams, sorted by their last words; a cost is
-16 ln p.
"""

from __future__ import annotations

import lzma
import sys
from array import array
from bisect import bisect_left
from collections.abc import Iterable
from functools import cache, lru_cache
from itertools import accumulate

from reader.resources import resource_path
from reader.untrusted import read_json

#: Costs of one unit of log-probability.
SCALE = 16
#: The first words of every model: one it does not know, a sentence's ends, and an unknown name.
UNKNOWN, BEGIN, END, NAME = range(4)
#: The arrays of a model in their order, with their types: the costs of words and of backing off
#: from them, how many bigrams begin with each; the same of bigrams; and trigrams.
ARRAYS = (
    ("word_costs", "B"),
    ("word_backoffs", "B"),
    ("bigram_counts", "H"),
    ("bigram_words", "H"),
    ("bigram_costs", "B"),
    ("bigram_backoffs", "B"),
    ("trigram_counts", "H"),
    ("trigram_words", "H"),
    ("trigram_costs", "B"),
)  # fmt: skip
#: Steps that are remembered.
_REMEMBERED = 200_000


class Trigrams:
    """A model in memory.

    What was said so far is a number, the state: that of the last bigram behind those of all words,
    or that of the last word where the model has no such bigram.

    Args:
        data: the file's content.

    Attributes:
        numbers: the words that the model knows.
        forms: the other forms of a word; "is" has none.
    """

    def __init__(self, data: bytes) -> None:
        head, body = lzma.decompress(data).split(b"\n", 1)
        lengths = iter(read_json(head))
        text, body = _cut(body, next(lengths))
        words = text.decode().split("\n")
        self.numbers = {word: number for number, word in enumerate(words)}
        text, body = _cut(body, next(lengths))
        self.forms = _forms(line.split(" ") for line in text.decode().split("\n"))
        arrays = {}
        for (name, kind), length in zip(ARRAYS, lengths, strict=True):
            part, body = _cut(body, length)
            arrays[name] = found = array(kind, part)
            if sys.byteorder == "big":
                found.byteswap()
        self._words, self._word_backoffs = arrays["word_costs"], arrays["word_backoffs"]
        self._bigrams, self._bigram_words = arrays["bigram_costs"], arrays["bigram_words"]
        self._bigram_backoffs = arrays["bigram_backoffs"]
        self._trigrams, self._trigram_words = arrays["trigram_costs"], arrays["trigram_words"]
        self._bigram_ends = array("I", accumulate(arrays["bigram_counts"], initial=0))
        self._trigram_ends = array("I", accumulate(arrays["trigram_counts"], initial=0))
        self.step = lru_cache(_REMEMBERED)(self._step)

    def number(self, word: str) -> int:
        """The number of a word; unknown ones in capitals are names."""
        return self.numbers.get(word, NAME if word[:1].isupper() else UNKNOWN)

    def _step(self, state: int, word: int) -> tuple[int, int]:
        """What a word costs in a state, and the state behind it; a sentence begins in `BEGIN`."""
        cost, last, known = 0, state, len(self._words)
        if state >= known:
            bigram = state - known
            last = self._bigram_words[bigram]
            ends = self._trigram_ends
            place = _find(self._trigram_words, word, ends[bigram], ends[bigram + 1])
            cost = self._bigram_backoffs[bigram] if place < 0 else self._trigrams[place]
            has_trigram = place >= 0
        else:
            has_trigram = False
        ends = self._bigram_ends
        place = _find(self._bigram_words, word, ends[last], ends[last + 1])
        after = word if place < 0 else known + place
        if has_trigram:
            return cost, after
        if place >= 0:
            return cost + self._bigrams[place], after
        return cost + self._word_backoffs[last] + self._words[word], after


@cache
def english() -> Trigrams:
    """The model that comes with the program."""
    return Trigrams(resource_path("builtin", "english.trigrams").read_bytes())


def _cut(data: bytes, length: int) -> tuple[bytes, bytes]:
    return data[:length], data[length:]


def _forms(groups: Iterable[list[str]]) -> dict[str, tuple[str, ...]]:
    found: dict[str, dict[str, None]] = {}
    for group in groups:
        for word in group:
            found.setdefault(word, {}).update(dict.fromkeys(group))
    return {word: tuple(form for form in row if form != word) for word, row in found.items()}


def _find(words: array[int], word: int, start: int, end: int) -> int:
    """Where a word stands in a sorted stretch; -1 where it does not."""
    place = bisect_left(words, word, start, end)
    return place if place < end and words[place] == word else -1
