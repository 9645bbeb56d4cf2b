"""Dictionary entries, as they are shown."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from reader.dictionary.english import stems
from reader.dictionary.tones import Syllable, joined
from reader.languages import is_traditional

#: Another word in a gloss: "婦女節|妇女节[Fu4 nu:3 jie2]".
_WORD = re.compile(
    r"([^\s|\[\](),;/\"]{1,24}\|)?([^\s|\[\](),;/\"]{1,24})?\[([A-Za-z0-9:,· -]{1,200})\]"
)

#: Characters of a short meaning; more is an explanation, of which a line would show a part.
_SHORT = 32


@dataclass(frozen=True, slots=True)
class Entry:
    """A Chinese word with one of its readings and what it means."""

    simplified: str
    traditional: str
    pinyin: tuple[Syllable, ...]
    glosses: tuple[str, ...]

    def written_in(self, language: str) -> str:
        """The word as a kind of Chinese writes it, simplified for all other languages."""
        return self.traditional if is_traditional(language) else self.simplified

    @property
    def reading(self) -> str:
        """The pinyin with tone marks, syllables divided by spaces."""
        return " ".join(syllable.text for syllable in self.pinyin)

    def means(self, word: str) -> bool:
        """Whether the word means just an English one, and not something with it."""
        wanted = stems(word)
        return any(stems(sense) == wanted for gloss in self.glosses for sense in gloss.split(";"))

    @property
    def short_gloss(self) -> str:
        """The first meaning that stands for the word in a few characters; "" for none."""
        shown = (gloss.partition(" (")[0] for gloss in self.glosses)
        return next((gloss for gloss in shown if 0 < len(gloss) <= _SHORT), "")


@dataclass(frozen=True, slots=True)
class Match:
    """A word found in a text: where it stands, and what the dictionary has on it."""

    start: int
    end: int
    entries: tuple[Entry, ...]


def main_entry(entries: Sequence[Entry]) -> Entry | None:
    """The entry that stands for a Chinese word: names come last, whatever their order."""
    common = (entry for entry in entries if not entry.reading[:1].isupper())
    return next(common, next(iter(entries), None))


def readable(glosses: Iterable[str]) -> tuple[str, ...]:
    """Glosses with the words they name in simplified script and with tone marks."""
    return tuple(_readable(gloss) for gloss in glosses)


def _readable(gloss: str) -> str:
    if gloss.startswith("CL:"):
        gloss = "CL: " + ", ".join(gloss.removeprefix("CL:").split(","))
    return _WORD.sub(_named, gloss)


def _named(match: re.Match[str]) -> str:
    word = match[2] or ""
    return f"{word} {joined(match[3])}".strip()
