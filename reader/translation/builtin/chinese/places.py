"""Places that no dictionary has, as they sound, with what they are: 青石河, Qingshi River."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import rjieba

from reader.translation.builtin.chinese.people import Word
from reader.translation.builtin.chinese.sounds import foreign, is_foreign, pinyin
from reader.translation.builtin.known_names import Say, is_name, knows
from reader.translation.builtin.rules import Change
from reader.translation.builtin.vocabulary import table, words

_KINDS = table("chinese", "places", "kinds")
_LONGEST = 3
_NO_HEADS = words("chinese", "places", "no_heads")
#: Plain nouns before these are mostly names, too: 民主镇.
_NAMED = frozenset("河镇村乡")
#: The segmenter's tags of names.
_NAMES = frozenset(["ns", "nr", "nrt", "nz"])


def places_in(words: Sequence[Word], say: Say) -> Iterator[Change]:
    """Places among the words of a text that the package does not know."""
    for number, (start, end, word, tag) in enumerate(words):
        kind = words[number + 1][2] if number + 1 < len(words) else ""
        if kind in _KINDS:
            head, end, likely = word, end + 1, tag in _NAMES or (tag == "n" and kind in _NAMED)
        elif word[-1] in _KINDS and not rjieba.has_word(word):
            head, kind, likely = word[:-1], word[-1], tag == "n" or tag in _NAMES
        else:
            continue
        likely = likely and 2 <= len(head) <= _LONGEST and head not in _NO_HEADS
        known = is_name(say(head + kind)) or (knows(say, head) and is_name(say(head)))
        if likely and not known:
            said = foreign if len(head) > 2 and is_foreign(head) else pinyin
            yield start, end, f"{said(head)} {_KINDS[kind]}"
