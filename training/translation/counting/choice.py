"""Chooses among translations by what news text says beside them.

Counting tells what a word may mean; which of that to write where nothing else is known, tells the
text that is most like what will be read. A translation is worth the letters it gets right, less
those it gets wrong; a phrase is worth keeping if it is worth more than its words.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from training.translation.pairs import Pair
from training.translation.words import chinese_words, english_words, is_han
from training.translation.written.entries import WRITTEN

#: How much a pair of a source counts.
NEWS = {
    WRITTEN: 2.0, "ntrex": 1.0, "ud_pud": 1.0, "xquad_ctx": 1.0, "tico19": 1.0, "xquad_q": 1.0,
    "mlqa_dev_q": 1.0, "plurality_book": 1.0, "opensource_guide": 0.5, "bitcoin_org": 0.5,
    "pawsx_devtest": 0.3, "tatoeba": 0.15,
}  # fmt: skip
_WORDS = 6
_HAN = 10
#: How many sightings what was believed before is worth.
_BELIEF = 4.0
_SURE = 0.8
_CURRENT = 0.2
_SEEN = 2
#: What a wrong letter costs, against a right one.
_WRONG = 0.15
#: What fewer have seen, and no dictionary knows, is half believed.
_WITNESSES = 3
_UNATTESTED = 0.4

_MARKS = re.compile(r"[^\w’-]+")

Candidates = Mapping[str, Mapping[str, float]]


@dataclass(frozen=True, slots=True)
class Side:
    """A language as text to search.

    Attributes:
        words: Cuts text into words.
        glue: What stands between the words of a phrase.
        wordlike: Tells words from marks.
        ready: Makes text ready to be searched for a translation.
        wrap: Makes a translation ready to be searched.
    """

    words: Callable[[str], list[str]]
    glue: str
    wordlike: Callable[[str], bool]
    ready: Callable[[str], str]
    wrap: Callable[[str], str]


def _small_words(text: str) -> list[str]:
    return [word.lower() for word in english_words(text)]


def _spaced(text: str) -> str:
    return " " + _MARKS.sub(" ", text.lower()) + " "


ENGLISH = Side(_small_words, " ", lambda word: word[0].isalpha(), _spaced, _spaced)
CHINESE = Side(chinese_words, "", is_han, str, str)


@dataclass(frozen=True, slots=True)
class Hits:
    """How often phrases were seen, and how often each translation stood on the other side."""

    seen: Mapping[str, float]
    hit: Mapping[str, Mapping[str, float]]


def phrases_in(text: str, side: Side) -> set[str]:
    """Returns all phrases of a text, single words included."""
    words, found = side.words(text), set()
    for start in range(len(words)):
        for end in range(start + 1, min(len(words), start + _WORDS) + 1):
            if not side.wordlike(words[end - 1]):
                break
            phrase = side.glue.join(words[start:end])
            if side.glue or len(phrase) <= _HAN:
                found.add(phrase)
    return found


def count_hits(pairs: Iterable[Pair], english: bool, candidates: Candidates) -> Hits:
    """Counts for every phrase which of its translations the pairs have."""
    source, target = (ENGLISH, CHINESE) if english else (CHINESE, ENGLISH)
    seen: Counter[str] = Counter()
    hit: defaultdict[str, Counter[str]] = defaultdict(Counter)
    wrapped: dict[str, list[tuple[str, str]]] = {}
    for pair in pairs:
        weight = NEWS.get(pair.source, 0.0)
        if not weight:
            continue
        text, other = (pair.en, pair.zh) if english else (pair.zh, pair.en)
        other = target.ready(other)
        for phrase in phrases_in(text, source) & candidates.keys():
            if phrase not in wrapped:
                wrapped[phrase] = [(made, target.wrap(made)) for made in candidates[phrase]]
            seen[phrase] += weight  # type: ignore[assignment]
            for made, searched in wrapped[phrase]:
                if searched in other:
                    hit[phrase][made] += weight  # type: ignore[assignment]
    return Hits(seen, hit)


class Chooser:
    """Chooses one translation for each word, and the phrases that are worth keeping."""

    def __init__(
        self,
        candidates: Candidates,
        current: Mapping[str, str],
        hits: Hits,
        dictionary: Mapping[str, list[str]],
    ) -> None:
        """Takes what to choose from.

        Args:
            candidates: Translations of each phrase with how often they were counted.
            current: What was chosen by counting alone.
            hits: What news says.
            dictionary: Whose translations need no other witness.
        """
        self._candidates = candidates
        self._current = current
        self._hits = hits
        self._dictionary = dictionary

    def best(self, phrase: str) -> tuple[float, str]:
        """Returns the worth of the best translation of a phrase, and the translation."""
        counts, now = self._candidates[phrase], self._current.get(phrase)
        total = sum(counts.values()) or 1
        attested = self._dictionary.get(phrase, [])
        seen, hit = self._hits.seen.get(phrase, 0.0), self._hits.hit.get(phrase, {})

        def worth(made: str) -> float:
            belief = min(_SURE, _SURE * counts[made] / total + _CURRENT * (made == now))
            right = (hit.get(made, 0.0) + _BELIEF * belief) / (seen + _BELIEF)
            if counts[made] < _WITNESSES > hit.get(made, 0.0) and made not in attested:
                right *= _UNATTESTED
            return (len(made) + 1) * (right - _WRONG * (1 - right))

        return max((worth(made), made) for made in counts)

    def table(self, words_of: Callable[[str], list[str]]) -> dict[str, str]:
        """Returns the table; `words_of` cuts a phrase into its words."""
        made, worths = dict(self._current), dict[str, float]()
        phrases = [phrase for phrase in self._hits.seen if self._candidates[phrase]]
        parts = {phrase: words_of(phrase) for phrase in sorted(phrases)}
        for phrase in (one for one, words in parts.items() if len(words) == 1):
            worths[phrase], made[phrase] = self.best(phrase)
        for phrase, words in parts.items():
            if len(words) < 2:
                continue
            worth, best = self.best(phrase)
            enough = sum(self._candidates[phrase].values()) >= _SEEN
            if enough and worth > sum(max(0.0, worths.get(word, 0.0)) for word in words):
                made[phrase] = best
            elif phrase not in self._dictionary:
                made.pop(phrase, None)
        return made
