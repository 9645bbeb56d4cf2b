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
#: Nouns before these are mostly names: 青石河, 大河镇. Before others they say of what kind it is.
_NAMED = frozenset("河镇村乡山湖岛")
_NO_HEADS = words("chinese", "places", "no_heads")
#: The segmenter joins 河 and 水 where 水位 and 水质 are meant.
_WATERS = frozenset(["河水", "江水", "湖水"])
_PLACES = frozenset(["ns", "nr", "nrt", "nz"])
#: What is named after places.
_NAMED_AFTER = words("chinese", "places", "named_after")
_LONGEST_HEAD = 5
_NO_END = frozenset("地特之铁公城群半四速治道马大小路界心山")
_NO_START = frozenset("该本各这那某全每此两三几在到去从过大小")


def places_in(words: Sequence[Word], say: Say) -> Iterator[Change]:
    """Places among the words of a text that the package does not know."""
    for number, (start, end, word, tag) in enumerate(words):
        kind = _kind(words, number + 1)
        if kind and _is_head(word, tag, kind) and not _knows(say, word, kind):
            yield start, end + 1, _written(word, kind)
        elif _is_whole(word, tag) and not _knows(say, word[:-1], word[-1]):
            yield start, end, _written(word[:-1], word[-1])
        elif _is_unheard(words, number) and not _knows(say, word, ""):
            yield start, end, pinyin(word)


def _kind(words: Sequence[Word], number: int) -> str:
    """What kind of place the word before this one is, if this one says so."""
    if number >= len(words):
        return ""
    word = words[number][2]
    if word in _WATERS and number + 1 < len(words):
        return word[0] if words[number + 1][2][0] in "位质面" else ""
    return word if word in _KINDS else ""


def _is_head(word: str, tag: str, kind: str) -> bool:
    if not 2 <= len(word) <= _LONGEST_HEAD or word in _NO_HEADS or word[-1] in _NO_END:
        return False
    return tag in _PLACES or (tag == "n" and len(word) == 2 and kind in _NAMED)


def _is_whole(word: str, tag: str) -> bool:
    head = word[:-1]
    if word[-1] not in _KINDS or not 2 <= len(head) <= _LONGEST_HEAD:
        return False
    if head in _NO_HEADS or head[-1] in _NO_END or head[0] in _NO_START:
        return False
    unheard = not rjieba.has_word(word)
    if (
        word[-1] not in _NAMED
        and rjieba.has_word(head)
        and rjieba.tag(head)[0][1] in ("n", "a", "v")
    ):
        return False
    return (tag in _PLACES and (unheard or len(head) == 2)) or (tag == "n" and unheard)


def _is_unheard(words: Sequence[Word], number: int) -> bool:
    """Whether a word is a name that nobody knows: 澜州, or 云麓 before 新闻网."""
    _, _, word, tag = words[number]
    if tag not in _PLACES or len(word) != 2 or rjieba.has_word(word):
        return False
    after = words[number + 1][2] if number + 1 < len(words) else ""
    return word[1] == "州" or after in _NAMED_AFTER


def _knows(say: Say, head: str, kind: str) -> bool:
    """Whether a package says the name of a place, whatever it makes of its kind."""
    return is_name(say(head + kind)) or (len(head) > 1 and knows(say, head) and is_name(say(head)))


def _written(head: str, kind: str) -> str:
    if len(head) > 2 and is_foreign(head):
        return foreign(head) if kind == "州" else f"{foreign(head)} {_KINDS[kind]}"
    return f"{pinyin(head)} {_KINDS[kind]}"
