"""Looking words up in CC-CEDICT, both ways, without a network."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from threading import Lock
from typing import Any

from reader.database_files import read_only_address
from reader.dictionary.english import base, closeness, stems, words
from reader.dictionary.readings import Syllable, joined, readings, syllables
from reader.dictionary.senses import phrase_key
from reader.errors import StorageError
from reader.languages import is_chinese, is_traditional
from reader.text.senses import senses_of

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


#: How many of the commonest words with an English word in their glosses are ranked.
_CANDIDATES = 250

_COLUMNS = "entry.simplified, entry.traditional, entry.pinyin, entry.glosses"


class Dictionary:
    """A read-only dictionary; any thread may use it.

    Raises:
        StorageError: the file is missing or is no dictionary.
    """

    def __init__(self, path: Path) -> None:
        # Threads share the connection, and with it the prepared statements: one query at a time.
        self._lock = Lock()
        try:
            self._database = sqlite3.connect(
                read_only_address(path.resolve()), uri=True, check_same_thread=False
            )
        except (sqlite3.Error, OSError) as error:
            raise _broken(path) from error
        try:
            self._database.execute("SELECT max(id) FROM entry").fetchone()
        except sqlite3.Error as error:
            self._database.close()
            raise _broken(path) from error

    def close(self) -> None:
        """Close the file."""
        self._database.close()

    def look_up(self, word: str, language: str = "zh", limit: int = 20) -> list[Entry]:
        """What the dictionary has on a word, the likeliest first.

        Args:
            word: a Chinese word in either script, or English words in any form.
            language: the word's language, Argos' code.
            limit: how many entries at most.

        Raises:
            StorageError: the file is damaged.
        """
        return self._chinese(word)[:limit] if is_chinese(language) else self._english(word, limit)

    def components(self, entry: Entry) -> list[Entry]:
        """The characters of a word of several, each with its commonest entry."""
        if len(entry.simplified) < 2:
            return []
        found: list[Entry] = []
        for character, syllable in zip(entry.simplified, entry.pinyin, strict=False):
            entries = self._chinese(character)
            same = [e for e in entries if e.reading.lower() == syllable.text.lower()]
            found += (same or entries)[:1]
        return found

    def pinyin(self, text: str) -> list[tuple[int, str]]:
        """How the Han characters of a text are read.

        Returns:
            (offset of the character in code points, its syllable with tone mark), in order.

        Raises:
            StorageError: the file is damaged.
        """
        return readings(text, self._reading)

    def _reading(self, word: str) -> list[str] | None:
        for entry in self._chinese(word):
            if len(entry.pinyin) == len(word):
                return [syllable.text.lower() for syllable in entry.pinyin]
        return None

    def _chinese(self, word: str) -> list[Entry]:
        rows = self._rows(
            f"SELECT {_COLUMNS} FROM entry WHERE id IN "
            "(SELECT id FROM entry WHERE simplified = ? UNION "
            "SELECT id FROM entry WHERE traditional = ?) ORDER BY id",
            (word, word),
        )
        return [_entry(*row) for row in rows]

    def _english(self, query: str, limit: int) -> list[Entry]:
        wanted, terms = stems(query), words(query)
        if not wanted:
            return []
        rows = self._rows(
            f"SELECT {_COLUMNS} FROM english JOIN entry ON entry.id = english.rowid "
            "WHERE english MATCH ? ORDER BY english.rowid LIMIT ?",
            (" AND ".join(f'("{term}" OR "{base(term)}")' for term in terms), _CANDIDATES),
        )
        usual = senses_of(phrase_key(terms))  # those in news go first
        ranked: list[tuple[int, int, tuple[Any, ...]]] = []
        for row in rows:
            near = closeness(wanted, re.split("[/;]", str(row[3])))
            if near is not None:
                place = usual.index(row[0]) if row[0] in usual else len(usual)
                ranked.append((place, near, row))
        ranked.sort(key=lambda entry: entry[:2])  # of equals, the commonest stands first
        return [_entry(*row) for _, _, row in ranked[:limit]]

    def _rows(self, query: str, values: Sequence[object]) -> list[tuple[Any, ...]]:
        try:
            with self._lock:
                rows: list[tuple[Any, ...]] = self._database.execute(query, values).fetchall()
        except sqlite3.DatabaseError as error:
            raise StorageError(
                "dictionary-broken", "The dictionary is damaged. Install the program again."
            ) from error
        return rows


def _entry(simplified: object, traditional: object, pinyin: object, glosses: object) -> Entry:
    return Entry(
        simplified=str(simplified),
        traditional=str(traditional or simplified),
        pinyin=syllables(str(pinyin)),
        glosses=readable(str(glosses).split("/")),
    )


def _broken(path: Path) -> StorageError:
    return StorageError(
        "dictionary-broken",
        "The dictionary {name} could not be opened. Install the program again.",
        name=path.name,
    )
