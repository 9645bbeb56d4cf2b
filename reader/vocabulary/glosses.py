"""Short meanings for the words of a text that a reader does not know."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from reader.datamodel.word import Gloss
from reader.dictionary import Dictionary, Entry
from reader.dictionary.english import stems
from reader.vocabulary.difficulty import Knowledge, words_of
from reader.vocabulary.words import main_entry

#: Chinese words that are looked at for an English one.
_CANDIDATES = 8

_ASIDE = re.compile(r"\([^)]{0,200}\)|\[[^\]]{0,200}\]")
_LEAD = re.compile(r"^(to be |to |a |an |the )(?=.{3})")

#: A gloss that begins so tells of the word, not what it means.
_ABOUT_WORD = re.compile(
    r"(CL:|variant of|old variant|see |abbr\.|surname|used in|\(bound form\)$)"
)


def glosses(
    text: str, language: str, knowledge: Knowledge, source: Dictionary, answer: str = "zh"
) -> tuple[Gloss, ...]:
    """The words of a text that are not known, each with a meaning of a few characters.

    Args:
        text: a paragraph.
        language: "zh" or "en".
        knowledge: what the reader knows of it.
        source: the dictionary; words that it lacks get no gloss.
        answer: the Chinese that English words are glossed in, a code.

    Raises:
        StorageError: the dictionary cannot be read.
    """
    unknown = (w for w in words_of(text, language) if not knowledge.has(w.text, w.level))
    found = ((word, meaning_of(word.text, language, source, answer)) for word in unknown)
    return tuple(Gloss(w.start, w.end, w.text, meaning) for w, meaning in found if meaning)


@lru_cache(maxsize=5_000)
def meaning_of(word: str, language: str, source: Dictionary, answer: str = "zh") -> str:
    """The first meaning of a word that fits above it; "" where there is none.

    Raises:
        StorageError: the dictionary cannot be read.
    """
    if language == "en":
        entries = source.look_up(word, "en", _CANDIDATES)
        return next((entry.written_in(answer) for entry in entries if _means(entry, word)), "")
    entry = main_entry(source.look_up(word, "zh"))
    return _shortest(entry.glosses) if entry else ""


def _means(entry: Entry, word: str) -> bool:
    """Whether a Chinese word means just an English one, and not something with it."""
    wanted = stems(word)
    senses = (sense for gloss in entry.glosses for sense in gloss.split(";"))
    return any(stems(sense) == wanted for sense in senses)


def _shortest(meanings: Sequence[str]) -> str:
    """The first meaning that is one, without what stands in brackets or after a semicolon."""
    for meaning in meanings:
        if _ABOUT_WORD.match(meaning):
            continue
        plain = " ".join(_ASIDE.sub(" ", meaning).partition(";")[0].split())
        if plain := _LEAD.sub("", plain).strip(" ,"):
            return plain
    return ""
