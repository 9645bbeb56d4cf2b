"""Phrases of a few words and what they became, taken from pairs along the words' links."""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt

from training.translation.counting.cooccurrence import Evidence
from training.translation.pairs import Pair
from training.translation.words import chinese_words, english_words, is_han
from training.translation.written.entries import WRITTEN

_WORDS = 4
#: In text like news, where phrases are worth remembering.
_NEWS_WORDS = 6
_FASHION = 0.7
# A translation counted much less than another is none, however fashionable.
_RIVAL = 0.4
_ENGLISH_WORD = re.compile(r"[A-Za-z]+(?:['’][a-z]+)?")
#: Longer Chinese strings are phrases.
_WORD_HAN = 4
_WEIGHT = {
    "ntrex": 4,
    "ud_pud": 4,
    "xquad_ctx": 3,
    "tico19": 2,
    "plurality_book": 2,
    "xquad_q": 2,
    WRITTEN: 6,
}

Links = npt.NDArray[np.bool_]


class Linker:
    """Links the words of a pair by what was counted of them."""

    def __init__(self, evidence: Evidence) -> None:
        """Takes the counts."""
        self._en = {word: number for number, word in enumerate(evidence.en)}
        self._zh = {word: number for number, word in enumerate(evidence.zh)}
        # Sorted, as the cells were made by `np.unique`.
        self._keys = evidence.en_of * len(evidence.zh) + evidence.zh_of
        self._likely = np.sqrt(evidence.to_zh * evidence.to_en)

    def _matrix(self, en: list[str], zh: list[str]) -> npt.NDArray[np.float64]:
        """Returns how likely each two words mean each other, nearer the diagonal more so."""
        rows = np.array([self._en.get(word.lower(), -1) for word in en])[:, None]
        columns = np.array([self._zh.get(word, -1) for word in zh])[None, :]
        keys = rows * len(self._zh) + columns
        cells = np.searchsorted(self._keys, keys)
        cells[cells == len(self._keys)] = 0
        known = (self._keys[cells] == keys) & (rows >= 0) & (columns >= 0)
        same = np.array([[one == other for other in zh] for one in en])
        likely = np.where(same, 1.0, np.where(known, self._likely[cells], 0.0))
        places = np.arange(len(en))[:, None] / len(en), np.arange(len(zh))[None, :] / len(zh)
        weighed: npt.NDArray[np.float64] = likely * np.exp(-1.5 * np.abs(places[0] - places[1]))
        return weighed

    def links(self, en: list[str], zh: list[str]) -> Links:
        """Returns the links on which both directions agree, grown to their neighbours."""
        likely = self._matrix(en, zh)
        found = np.zeros(likely.shape, bool)
        best_zh, best_en = likely.argmax(1), likely.argmax(0)
        for row in range(len(en)):
            column = best_zh[row]
            found[row, column] = likely[row, column] > 0.02 and best_en[column] == row
        for _ in range(2):
            for row, column in zip(*np.nonzero(found), strict=True):
                for a, b in _neighbours(row, column, found.shape):
                    free = not found[a].any() or not found[:, b].any()
                    if free and likely[a, b] > 0.01:
                        found[a, b] = True
        return found


def _neighbours(row: int, column: int, shape: tuple[int, ...]) -> Iterator[tuple[int, int]]:
    for a, b in ((row - 1, column), (row + 1, column), (row, column - 1), (row, column + 1)):
        if 0 <= a < shape[0] and 0 <= b < shape[1]:
            yield a, b


def _spans(links: Links, start: int, end: int, longest: int) -> Iterator[tuple[int, int]]:
    """Yields the Chinese spans that an English span means: all its links inside, none outside.

    A word without any link may belong to either side, so the span also comes grown by one.
    """
    columns = np.flatnonzero(np.any(links[start:end], axis=0))
    if not len(columns):
        return
    first, last = int(columns[0]), int(columns[-1])
    if last - first >= longest or links[:start, first : last + 1].any():
        return
    if links[end:, first : last + 1].any():
        return
    taken: Links = np.any(links, axis=0)
    firsts = [first] + ([first - 1] if first > 0 and not taken[first - 1] else [])
    lasts = [last] + ([last + 1] if last + 1 < len(taken) and not taken[last + 1] else [])
    for a in firsts:
        for b in lasts:
            if b - a < longest:
                yield a, b + 1


def phrases_of(pair: Pair, linker: Linker) -> Iterator[tuple[str, str, bool]]:
    """Yields English phrase, Chinese phrase, and whether it begins the sentence."""
    en, zh = english_words(pair.en), chinese_words(pair.zh)
    if not (0 < len(en) <= 70 and 0 < len(zh) <= 60):
        return
    links = linker.links(en, zh)
    longest = _NEWS_WORDS if pair.source in _WEIGHT else _WORDS
    for start in range(len(en)):
        for end in range(start + 1, min(len(en), start + longest) + 1):
            if not _ENGLISH_WORD.fullmatch(en[end - 1]):
                break
            for first, last in _spans(links, start, end, longest):
                chinese = zh[first:last]
                if all(is_han(word) for word in chinese):
                    yield " ".join(en[start:end]), "".join(chinese), start == 0


def count_phrases(
    pairs: Iterable[Pair], linker: Linker, case: Mapping[str, str]
) -> Counter[tuple[str, str]]:
    """Returns how often each English phrase stood for each Chinese one.

    What stands in one pair only may be an accident of the links, or a translator's freedom, and
    counts once however much its source does.
    """
    counts: Counter[tuple[str, str]] = Counter()
    pairs_with: Counter[tuple[str, str]] = Counter()
    for pair in pairs:
        weight = _WEIGHT.get(pair.source, 1)
        for english, chinese, begins in phrases_of(pair, linker):
            word, space, rest = english.partition(" ")
            if begins:  # its capital may be the sentence's
                english = case.get(word.lower(), word) + space + rest
            counts[english, chinese] += weight
            pairs_with[english, chinese] += 1
    for phrases, times in pairs_with.items():
        if times == 1 and (" " in phrases[0] or len(phrases[1]) > _WORD_HAN):
            counts[phrases] = 1
    return counts


class Fashion:
    """Tells how much more usual a phrase's words are in news than in the pairs."""

    def __init__(self, news: Iterable[str], pairs: Mapping[str, float]) -> None:
        """Takes the words of news, small, and how often words stand in the pairs."""
        self._news = Counter(news)
        self._pairs = pairs
        self._scale = sum(pairs.values()) / max(1, self._news.total())

    def of(self, words: Sequence[str]) -> float:
        """Returns the mean logarithm of how many times as usual they are, within reason."""
        ratios = [
            math.log((self._news[word] + 0.5) * self._scale / (self._pairs.get(word, 0.0) + 5.0))
            for word in words
        ]
        return max(-3.0, min(3.0, sum(ratios) / max(1, len(ratios))))


def best(
    counts: Mapping[tuple[str, str], int],
    side: int,
    fashion: Fashion | None = None,
    least: int = 2,
    share: float = 0.1,
) -> dict[str, tuple[str, int]]:
    """Returns each phrase's best translation, with its count.

    Args:
        counts: Of English and Chinese phrases.
        side: 0 to translate English (by its small letters), 1 to translate Chinese.
        fashion: What is usual in news, on the side translated to; it outweighs counts a little.
        least: How often the translation must have been seen.
        share: How much of all its translations it must be.
    """
    found: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for phrases, times in counts.items():
        found[phrases[side].lower() if side == 0 else phrases[side]][phrases[1 - side]] += times
    cut = chinese_words if side == 0 else english_words

    def worth(translation: str, times: int) -> float:
        words = [word.lower() for word in cut(translation)] if fashion else []
        return math.log(times) + (_FASHION * fashion.of(words) if fashion else 0.0)

    chosen = {}
    for key, translations in found.items():
        total = translations.total()
        if total < least:
            continue
        floor = _RIVAL * translations.most_common(1)[0][1]
        rivals = (item for item in translations.items() if item[1] >= floor)
        translation, times = max(rivals, key=lambda item: worth(*item))
        if times >= max(least, share * total):
            chosen[key] = (translation, times)
    return chosen


def write(path: Path, counts: Mapping[tuple[str, str], int]) -> None:
    """Writes counted phrases: they take the longest to make."""
    with path.open("w", encoding="utf-8") as file:
        file.writelines(f"{n}\t{en}\t{zh}\n" for (en, zh), n in counts.items())


def read(path: Path) -> dict[tuple[str, str], int]:
    """Reads counted phrases."""
    counts = {}
    with path.open(encoding="utf-8", newline="\n") as lines:
        for line in lines:
            times, english, chinese = line.rstrip("\n").split("\t")
            counts[english, chinese] = int(times)
    return counts
