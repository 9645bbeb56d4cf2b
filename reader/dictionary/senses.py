"""Which sense of a word is meant: the one in its sentence's translation, else the commonest.

What is common is counted in news by `training/dictionary/senses.py`: `senses.tsv` among the
resources has a line for each word or phrase with what it means, the commonest first.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, lru_cache
from itertools import pairwise

from reader.dictionary.english import base, bases, stem, stems
from reader.dictionary.readings import segment
from reader.languages import is_chinese
from reader.resources import resource_path
from reader.text.script import to_script

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


@cache
def _table() -> list[bytes]:
    """The sorted lines: a third of what a mapping would take."""
    return resource_path("dictionary", "senses.tsv").read_bytes().splitlines()


@cache
def _grammar() -> frozenset[str]:
    lines = resource_path("dictionary", "grammar.txt").read_text("utf-8").splitlines()
    return frozenset(word for line in lines if not line.startswith("#") for word in line.split())


def is_grammar(word: str) -> bool:
    """Whether a word holds a sentence together and means nothing by itself: "the", "将会"."""
    return word in _grammar()


def senses_of(key: str) -> tuple[str, ...]:
    """What a Chinese word or phrase, or an English phrase, means in news, the commonest first."""
    head = f"{key}\t".encode()
    place = bisect_left(_table(), head)
    line = _table()[place] if place < len(_table()) else b""
    return tuple(line.decode().split("\t")[1:]) if line.startswith(head) else ()


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
