"""Which sense of a word is meant: the one in its sentence's translation, else the commonest.

What is common is counted in news (`reader/text/senses.py`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from reader.dictionary.english import base, bases, stem, stems
from reader.dictionary.readings import segment
from reader.languages import is_chinese
from reader.text.script import to_script
from reader.text.senses import senses_of

#: The longest phrases, in words of English and in words of the segmenter.
LONGEST_PHRASE, LONGEST_CHINESE_PHRASE = 4, 3

_ENGLISH = re.compile(r"[a-z]+(?:-[a-z]+)*")


def english_words(text: str) -> list[str]:
    """The words of an English text, in small letters."""
    return _ENGLISH.findall(text.lower())


def runs(words: Sequence[str], longest: int, glue: str) -> Iterator[tuple[str, range]]:
    """All runs of words, the longest first, each joined and with the places of its words."""
    for length in range(min(longest, len(words)), 0, -1):
        for start in range(len(words) - length + 1):
            yield glue.join(words[start : start + length]), range(start, start + length)


def phrase_key(words: Iterable[str]) -> str:
    """What an English phrase is found by, in whatever forms its words stand."""
    return " ".join(map(base, words))


def phrases_at(
    text: str, words: Sequence[tuple[int, int]], number: int, *, spaced: bool
) -> Iterator[tuple[int, int, tuple[str, ...]]]:
    """The phrases of a text that a word is part of, the longest first.

    Args:
        text: the text.
        words: where its words begin and end.
        number: which of them.
        spaced: whether the language puts spaces between words.

    Yields:
        Where a phrase begins and ends, and its senses.
    """
    longest, glue = (LONGEST_PHRASE, " ") if spaced else (LONGEST_CHINESE_PHRASE, "")
    for length in range(longest, 1, -1):
        for first in range(max(0, number - length + 1), number + 1):
            part = words[first : first + length]
            gaps = (text[a[1] : b[0]] for a, b in pairwise(part))
            if len(part) < length or any(gap != glue for gap in gaps):
                continue
            found = [text[start:end] for start, end in part]
            key = phrase_key(map(str.lower, found)) if spaced else "".join(found)
            if senses := senses_of(key):
                yield part[0][0], part[-1][1], senses


def senses_of_form(word: str) -> tuple[str, ...]:
    """What a form of an English word means in news in Chinese, the commonest first.

    "wounded" is no wound: a form has senses of its own, and behind those the ones of its base.
    """
    found = (sense for form in bases(word.lower()) for sense in senses_of(form))
    return tuple(dict.fromkeys(found))


def said_of(senses: Iterable[str], language: str, translation: str) -> str:
    """The first sense that stands in a sentence's translation; "" where none does.

    Args:
        senses: the commonest first.
        language: theirs, that of the translation.
        translation: the sentence in that language; "" where it is not known.
    """
    said = _said(translation, is_chinese(language))
    key = str if is_chinese(language) else _stemmed
    return next((sense for sense in senses if key(sense) in said), "")


@lru_cache(maxsize=2_000)
def _stemmed(sense: str) -> str:
    return " ".join(stems(sense))


@lru_cache(maxsize=200)
def _said(text: str, is_in_chinese: bool) -> frozenset[str]:
    """All words and phrases of a text, as senses are looked for."""
    if is_in_chinese:
        found = runs(segment(to_script(text, "simplified")), LONGEST_CHINESE_PHRASE, "")
    else:
        found = runs([stem(word) for word in english_words(text)], LONGEST_PHRASE, " ")
    return frozenset(key for key, _ in found)
