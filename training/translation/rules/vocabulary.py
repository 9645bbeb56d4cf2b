"""What the rules for English text are made of."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, field

from training.translation.written.entries import Entry


@dataclass(frozen=True, slots=True)
class Sources:
    """What the rules are made of.

    Attributes:
        table: Chinese for English words and phrases in small letters, as counted.
        entries: What was written by hand.
        case: How words are written inside sentences, where not in small letters.
        frequency: How often words were seen, in small letters.
        passive: Chinese verbs that stand behind 被.
        measures: Measure words of Chinese nouns.
        turned: Phrases whose words stand in another order, in small letters.
        beside: Pairs of words that stood beside each other, in small letters.
        texts: English lines; where there are any, phrases that none of them has are not made.
        news: Those of them that are news; phrases that were only counted must stand there.
        better: What sentences of news translate otherwise; it overrules all else.
        timed: Phrases with a time, as they are written.
    """

    table: Mapping[str, str]
    entries: Iterable[Entry]
    case: Mapping[str, str]
    frequency: Mapping[str, int]
    passive: frozenset[str]
    measures: Mapping[str, str]
    turned: Mapping[str, str]
    beside: Set[str] = frozenset()
    texts: Sequence[str] = ()
    news: Sequence[str] = ()
    better: Mapping[str, str] = field(default_factory=dict)
    timed: Mapping[str, str] = field(default_factory=dict)


class Beginnings:
    """Tells how much of what begins with a word goes on as another word."""

    def __init__(self, frequency: Mapping[str, int]) -> None:
        """Takes how often words were seen."""
        self._frequency = frequency
        self._words = sorted(frequency)

    def longer(self, word: str) -> Iterator[str]:
        """Yields known words that begin with this one."""
        for place in range(bisect_right(self._words, word), len(self._words)):
            if not self._words[place].startswith(word):
                return
            yield self._words[place]

    def known(self, beginning: str) -> bool:
        """Tells whether any known word begins so."""
        place = bisect_left(self._words, beginning)
        return place < len(self._words) and self._words[place].startswith(beginning)

    def crowd(self, word: str) -> float:
        """Returns the frequency of longer words, plurals apart, against the word's own."""
        longer = (self._frequency[w] for w in self.longer(word) if w != f"{word}s")
        return sum(longer) / (self._frequency.get(word, 0) + 1)
