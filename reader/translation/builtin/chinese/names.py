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
    return words
