"""Looking words up in CC-CEDICT, both ways, without a network."""

from __future__ import annotations

import math
import re
import sqlite3
from collections.abc import Sequence
from pathlib import Path
from threading import Lock
from typing import Any

from reader.dictionary.english import base, score, stems, words
from reader.dictionary.entries import Entry, Match, readable
from reader.dictionary.readings import is_han, readings, segment
from reader.dictionary.tones import syllables
from reader.errors import StorageError
from reader.languages import is_chinese

#: The longest headword that is looked for in a text; longer ones are sentences.
_LONGEST = 12

#: How much text on either side the segmenter is shown.
_CONTEXT = 60

#: How many of the commonest words with an English word in their glosses are ranked.
_CANDIDATES = 250

#: An English answer that scores less is left out.
_LEAST_SCORE = 0.12

#: The longest English expression that is looked for in a text, in words.
_EXPRESSION = 4

_ENGLISH_WORD = re.compile(r"[A-Za-z]+(?:['’][A-Za-z]+)*")
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
                f"{path.resolve().as_uri()}?mode=ro", uri=True, check_same_thread=False
            )
        except (sqlite3.Error, OSError) as error:
            raise _broken(path) from error
        try:
            (self._count,) = self._database.execute("SELECT max(id) FROM entry").fetchone()
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

    def look_up_at(self, text: str, offset: int, language: str = "zh") -> Match | None:
        """The word at a place in a text: the longest the dictionary has there.

        Args:
            text: the text around the place.
            offset: the place, in code points.
            language: the text's language, Argos' code.

        Returns:
            None where there is no word of the language. A word that the dictionary lacks has no
            entries.

        Raises:
            StorageError: the file is damaged.
        """
        if not 0 <= offset < len(text):
            return None
        if is_chinese(language):
            return self._chinese_at(text, offset)
        return self._english_at(text, offset)

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

    def _chinese_at(self, text: str, offset: int) -> Match | None:
        if not is_han(text[offset]):
            return None
        start = max(0, offset - _CONTEXT)
        for token in segment(text[start : offset + _CONTEXT]):
            if offset < start + len(token):
                break
            start += len(token)
        # The segmenter knows the context; the dictionary may know a longer word there.
        for begin in dict.fromkeys((start, offset)):
            for end in range(min(len(text), begin + _LONGEST), offset, -1):
                if entries := self._chinese(text[begin:end]):
                    return Match(begin, end, tuple(entries))
        return Match(offset, offset + 1, ())

    def _english(self, query: str, limit: int) -> list[Entry]:
        wanted, terms = stems(query), words(query)
        if not wanted:
            return []
        rows = self._rows(
            f"SELECT {_COLUMNS}, entry.id FROM english JOIN entry ON entry.id = english.rowid "
            "WHERE english MATCH ? ORDER BY english.rowid LIMIT ?",
            (" AND ".join(f'("{term}" OR "{base(term)}")' for term in terms), _CANDIDATES),
        )
        scored = [
            (score(wanted, str(row[3]).split("/"), self._rarity(int(row[4]))), row) for row in rows
        ]
        scored = [pair for pair in scored if pair[0] >= _LEAST_SCORE]
        scored.sort(key=lambda pair: (-pair[0], pair[1][4]))
        return [_entry(*row[:4]) for _score, row in scored[:limit]]

    def _english_at(self, text: str, offset: int) -> Match | None:
        found = [
            m
            for m in _ENGLISH_WORD.finditer(text, max(0, offset - _CONTEXT), offset + 2 * _CONTEXT)
            if m.end() > offset
        ]
        if not found or found[0].start() > offset:
            return None
        start = found[0].start()
        for last in reversed(found[1:_EXPRESSION]):
            if entries := self._expression(text[start : last.end()]):
                return Match(start, last.end(), tuple(entries))
        return Match(start, found[0].end(), tuple(self._english(found[0].group(), 12)))

    def _expression(self, text: str) -> list[Entry]:
        """Words that mean just this expression of several words."""
        if not re.fullmatch(r"[A-Za-z'’ -]+", text):
            return []
        wanted = stems(text)
        if len(wanted) < len(words(text)):  # "a white" is no expression, but an article and a word
            return []
        return [
            entry
            for entry in self._english(text, 12)
            if any(stems(sense) == wanted for gloss in entry.glosses for sense in gloss.split(";"))
        ]

    def _rarity(self, number: int) -> float:
        """0 for the commonest word, 1 for the rarest, by the order of their numbers (Zipf)."""
        return math.log(number) / math.log(self._count)

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
