"""Strings that the longest match would cut in the wrong places, found in news.

At each place the longest rule is taken, so 新政府 falls into 新政 and 府. A segmenter reads whole
sentences and knows better: where its cuts and the longest match's do not meet, the whole stretch
between two places where they do meet becomes a rule of its own, made of the segmenter's words.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from training.translation.words import chinese_words, is_han

_LONGEST = 12
_PHRASE = 6
_UNKNOWN = "?"


def _longest_cuts(text: str, table: Mapping[str, str], longest: int) -> Iterator[int]:
    """Yields where the longest match cuts a text."""
    place = 0
    while place < len(text):
        for end in range(min(len(text), place + longest), place, -1):
            if text[place:end] in table:
                break
        else:
            end = place + 1
        place = end
        yield place


def _word_cuts(
    text: str, table: Mapping[str, str], usual: Mapping[str, int]
) -> list[tuple[int, str]]:
    """Returns where the segmenter would cut, words joined to known phrases, and what it means."""
    words = chinese_words(text)
    found, place, start = [], 0, 0
    while start < len(words):
        for end in range(min(len(words), start + _PHRASE), start, -1):
            phrase = "".join(words[start:end])
            if phrase in table:
                parts = [phrase]
                break
        else:
            end, parts = start + 1, _halves(words[start], table, usual)
        for part in parts:
            place += len(part)
            found.append((place, table.get(part, _UNKNOWN)))
        start = end
    return found


def _halves(word: str, table: Mapping[str, str], usual: Mapping[str, int]) -> list[str]:
    """Returns a word that is not known as two that are, the more usual the better."""
    splits = [(word[:i], word[i:]) for i in range(1, len(word))]
    known = [parts for parts in splits if parts[0] in table and parts[1] in table]
    if not known:
        return [word]
    return list(max(known, key=lambda parts: min(usual.get(part, 0) for part in parts)))


def joints(table: Mapping[str, str], texts: Iterable[str], least: int = 1) -> dict[str, str]:
    """Returns stretches that were cut differently, with the meaning of the segmenter's words.

    Args:
        table: English for Chinese words and phrases.
        texts: Chinese news.
        least: How often a stretch must have been seen.
    """
    longest = max(map(len, table))
    seen: Counter[tuple[str, str]] = Counter()
    runs = [run for text in texts for run in _runs(text)]
    usual = Counter(word for run in runs for word in chinese_words(run))
    for run in runs:
        meant = _word_cuts(run, table, usual)
        theirs = {place for place, _ in meant}
        ours = set(_longest_cuts(run, table, longest))
        start, made = 0, list[str]()
        for place, word in meant:
            made.append(word)
            if place in ours:
                if {p for p in theirs | ours if start < p < place} and _UNKNOWN not in made:
                    seen[run[start:place], " ".join(filter(None, made))] += 1
                start, made = place, []
    found: dict[str, str] = {}
    for (stretch, english), times in seen.most_common():
        if times >= least and len(stretch) <= _LONGEST:
            found.setdefault(stretch, english)
    return found


def _runs(text: str) -> Iterator[str]:
    """Yields the stretches of Chinese characters of a text."""
    start = 0
    for place in range(len(text) + 1):
        if place == len(text) or not is_han(text[place]):
            if place - start > 1:
                yield text[start:place]
            start = place + 1
