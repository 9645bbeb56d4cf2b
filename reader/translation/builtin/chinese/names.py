"""All names in a Chinese text."""

from __future__ import annotations

import rjieba

from reader.translation.builtin.chinese.foreigners import foreigners_in, single_foreigners_in
from reader.translation.builtin.chinese.people import Word, people_in
from reader.translation.builtin.chinese.places import places_in
from reader.translation.builtin.known_names import Say
from reader.translation.builtin.rules import Change

_BEHIND = frozenset("说称向和与对在被将")
#: What follows a name of two characters and ends none of three.
_BEHIND_TWO = frozenset("说很也都就还仍却只被")


def names_in(text: str, say: Say) -> list[Change]:
    """People and places in a Chinese text but those that the package knows."""
    words = _words(text)
    found: list[Change] = []
    taken: set[int] = set()
    for names in (
        foreigners_in(text, words, say),
        people_in(words, say),
        single_foreigners_in(words, say),
        places_in(words, say),
    ):
        for start, end, name in names:
            if not taken.intersection(range(start, end)):
                taken.update(range(start, end))
                found.append((start, end, name))
    return sorted(found)


def _words(text: str) -> list[Word]:
    """The words of a text; behind what no dictionary has, 说 and 很 are words (“文说”)."""
    words: list[Word] = []
    place = 0
    for word, tag in rjieba.tag(text):
        end = place + len(word)
        ends = word[-1] in (_BEHIND_TWO if len(word) == 3 else _BEHIND)
        if 2 <= len(word) <= 4 and ends and not rjieba.has_word(word):
            words.append((place, end - 1, word[:-1], tag if len(word) > 2 else "n"))
            place, word, tag = end - 1, word[-1], "v"
        words.append((place, end, word, tag))
        place = end
    return [part for number in range(len(words)) for part in _parted(words, number)]


def _parted(words: list[Word], number: int) -> list[Word]:
    """A word, or its parts where it holds an unknown 州: 澜 and 州市 are 澜州 and 市."""
    start, end, word, tag = words[number]
    after = words[number + 1][2] if number + 1 < len(words) else ""
    before = words[number - 1] if number else (0, 0, "", "")
    if _begins(word, tag, after):
        return [(start, end + 1, f"{word}州", "ns")]
    if word[0] == "州" and _begins(before[2], before[3], word):
        return [(start + 1, end, word[1:], "n")] if len(word) > 1 else []
    if tag == "ns" and len(word) == 3 and not rjieba.has_word(word):
        if word[1] == "州" and word[2] in "队人城":
            return [(start, end - 1, word[:2], tag), (end - 1, end, word[2], "n")]
        if word[2] == "州" and word[0] in "据在到从去由":
            return [(start, start + 1, word[0], "p"), (start + 1, end, word[1:], tag)]
    return [words[number]]


def _begins(word: str, tag: str, after: str) -> bool:
    return (
        len(word) == 1 and tag in ("ns", "nr", "nz", "zg") and after[:1] == "州" and len(after) < 3
    )
