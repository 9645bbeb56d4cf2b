"""The level of single words: HSK for Chinese, CEFR for English."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache

from reader.datamodel.word import LEVELS
from reader.dictionary.english import base, bases
from reader.languages import base_language, is_chinese
from reader.resources import resource_path

#: Endings that make other words of the same family, and what may stand there without them.
_FAMILY = (
    ("ily", ("y",)), ("ly", ("", "le")), ("iest", ("y",)), ("est", ("", "e")), ("ier", ("y",)),
    ("er", ("", "e")), ("iness", ("y",)), ("ness", ("",)),
)  # fmt: skip

#: Shorter words are left as they are: "her" is no form of "he", nor "best" of "be".
_SHORTEST = 5


def learned_language(name: str) -> str:
    """The language as words of it are kept, "zh" or "en"; "" for one without levels."""
    code = base_language(name)
    return code if code in LEVELS else ""


def level_name(level: int, language: str) -> str:
    """What a level is called: "HSK 5", "B1"; "" for what is in no list."""
    names = LEVELS.get(language, ())
    return names[level - 1] if 1 <= level <= len(names) else ""


def level_of(word: str, language: str) -> int:
    """The level of a word, from 1; 0 for what is in no list.

    Args:
        word: a simplified Chinese word, or an English one in any form.
        language: "zh" or "en".
    """
    levels = leveled(language)
    if language == "zh":
        return levels.get(word, 0)
    return next((levels[form] for form in _bases(word) if form in levels), 0)


def lemma(word: str, language: str) -> str:
    """The form under which a word is kept: "Ferries" gives "ferry"; Chinese words have one form."""
    if is_chinese(language):
        return word
    levels = leveled("en")
    plain = _plain(word)
    found = next((form for form in _bases(word, family=False) if form in levels), None)
    # Where no list confirms it, only a plural is sure: "herring" is no form of "herr".
    return found or (base(plain) if plain.endswith("s") else plain)


@cache
def leveled(language: str) -> Mapping[str, int]:
    """All words that have a level, and their levels; "zh" or "en"."""
    lines = resource_path("levels", f"{language}.tsv").read_text("utf-8").splitlines()
    levels = (line.split("\t") for line in lines)
    return {word: int(level) for level, *words in levels for word in words}


def _bases(word: str, *, family: bool = True) -> Iterator[str]:
    """The forms an English word may be listed as, the likeliest first."""
    plain = _plain(word)
    yield from bases(plain)
    if family and len(plain) >= _SHORTEST:
        for ending, instead in _FAMILY:
            if plain.endswith(ending):
                rest = plain.removesuffix(ending)
                yield from (rest + end for end in instead)
                if len(rest) > 3 and rest[-1] == rest[-2]:
                    yield rest[:-1]


def _plain(word: str) -> str:
    plain = word.lower().replace("’", "'")
    return plain.removesuffix("'s").removesuffix("'") or plain
