"""Words that a learner keeps, and those that were looked up."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from typing import Any

from reader.datamodel.word import LISTED, Word, WordFilter, WordState
from reader.storage.removal import Deleted, clear, delete
from reader.storage.sqlite import Database
from reader.storage.times import moment, seconds
from reader.text.surrogates import without_surrogates

#: How many words that were only looked up are remembered; the oldest go first.
LIMIT = 2000

#: Characters that are kept of a text; a longer one is the work of a hostile page or file.
_LONGEST = 4000

_COLUMNS = (
    "language, text, form, reading, meaning, level, state, "
    "sentence, translation, title, address, added"
)
_TEXTS = ("text", "reading", "meaning", "sentence")
#: Fills in what is not known of a word; a sentence comes with what belongs to it, or not at all.
_FILL = (
    "UPDATE words SET form = iif(form = '', ?, form), reading = iif(reading = '', ?, reading), "
    "meaning = iif(meaning = '', ?, meaning), sentence = iif(sentence = '', ?, sentence), "
    "translation = iif(sentence = '', ?, translation), title = iif(sentence = '', ?, title), "
    "address = iif(sentence = '', ?, address), state = ? WHERE id = ?"
)


@dataclass(frozen=True, slots=True)
class ImportedWords:
    """What came of a list of words: how many are new, and of how many the state changed."""

    added: int
    changed: int


class WordStore:
    """The list of words, by language and word.

    Every method raises a StorageError where the database cannot be read or written.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def look_up(self, word: Word) -> None:
        """Remember that a word was looked up; one that is in the list keeps what it has."""
        if self._database.read_only:
            return
        with self._database.transaction() as connection:
            connection.execute(
                f"INSERT INTO words ({_COLUMNS}) VALUES ({_marks(12)}) "
                "ON CONFLICT (language, text) DO UPDATE SET sentence = excluded.sentence, "
                "translation = excluded.translation, title = excluded.title, "
                "address = excluded.address WHERE state = 'met'",
                _values(replace(word, state=WordState.MET)),
            )
            connection.execute(
                "UPDATE words SET lookups = lookups + 1, looked_up = ? "
                "WHERE language = ? AND text = ?",
                (seconds(word.added), word.language, word.text),
            )
            connection.execute(
                "DELETE FROM words WHERE id IN (SELECT id FROM words WHERE state = 'met' "
                "ORDER BY looked_up DESC, id DESC LIMIT -1 OFFSET ?)",
                (LIMIT,),
            )

    def forget_lookups(self) -> Deleted:
        """Forget what was looked up; words of the list stay, without their look-ups."""
        with self._database.transaction() as connection:
            gone = clear(self._database, "words", "state = 'met'")
            known = connection.execute("SELECT * FROM words WHERE state <> 'met' AND lookups > 0")
            were = tuple(
                ("words", column, row["id"], row[column])
                for row in known.fetchall()
                for column in ("lookups", "looked_up")
            )
            connection.execute("UPDATE words SET lookups = 0, looked_up = NULL WHERE lookups > 0")
        return Deleted(gone.rows, were)

    def find(self, language: str, text: str) -> Word | None:
        """A word, whether it is in the list or was looked up."""
        row = self._database.row(
            "SELECT * FROM words WHERE language = ? AND text = ?", (language, text)
        )
        return _word(row) if row else None

    def save(self, word: Word) -> Word:
        """Put a word into the list, or change it there; gives it as it is kept."""
        with self._database.transaction() as connection:
            connection.execute(
                f"INSERT INTO words ({_COLUMNS}) VALUES ({_marks(12)}) "
                "ON CONFLICT (language, text) DO UPDATE SET form = excluded.form, "
                "reading = excluded.reading, meaning = excluded.meaning, level = excluded.level, "
                "state = excluded.state, sentence = excluded.sentence, "
                "translation = excluded.translation, title = excluded.title, "
                "address = excluded.address, added = excluded.added",
                _values(word),
            )
            row = connection.execute(
                "SELECT * FROM words WHERE language = ? AND text = ?", (word.language, word.text)
            ).fetchone()
        return _word(row)

    def set_state(self, ids: Collection[int], state: WordState) -> None:
        """Say how well words are known."""
        self._database.write_all(
            "UPDATE words SET state = ? WHERE id = ?", [(state.value, number) for number in ids]
        )

    def remove(self, ids: Collection[int]) -> Deleted:
        """Forget words."""
        return delete(self._database, "words", ids)

    def words(self, wanted: WordFilter, *, limit: int = -1, offset: int = 0) -> list[Word]:
        """The words of a filter, the newest first.

        Args:
            wanted: which.
            limit: how many at most; -1 for all.
            offset: how many are passed over before.
        """
        condition, values = _condition(wanted)
        order = "looked_up" if wanted.looked_up else "added"
        rows = self._database.rows(
            f"SELECT * FROM words WHERE {condition} "
            f"ORDER BY {order} DESC, id DESC LIMIT ? OFFSET ?",
            (*values, limit, offset),
        )
        return [_word(row) for row in rows]

    def count(self, wanted: WordFilter) -> int:
        """How many words a filter has."""
        condition, values = _condition(wanted)
        return self._database.number(f"SELECT count(*) FROM words WHERE {condition}", values)

    def states(self, language: str) -> dict[str, WordState]:
        """How well the words of a language are known, as far as they are in the list."""
        rows = self._database.rows(
            "SELECT text, state FROM words WHERE language = ? AND state <> 'met'", (language,)
        )
        return {row["text"]: _state(row["state"]) for row in rows}

    def take(self, words: Iterable[Word]) -> ImportedWords:
        """Put the words of a list into this one; where a word is there already, its state changes.

        What is known of a word already stays; the list fills in what is not.
        """
        added = changed = 0
        with self._database.transaction() as connection:
            for word in words:
                row = connection.execute(
                    "SELECT id, state FROM words WHERE language = ? AND text = ?",
                    (word.language, word.text),
                ).fetchone()
                if row is None:
                    connection.execute(
                        f"INSERT INTO words ({_COLUMNS}) VALUES ({_marks(12)})", _values(word)
                    )
                else:
                    connection.execute(
                        _FILL, (*map(_whole, _details(word)), word.state.value, row["id"])
                    )
                was_listed = row is not None and row["state"] != WordState.MET
                added += not was_listed
                changed += was_listed and row["state"] != word.state.value
        return ImportedWords(added, changed)


def _condition(wanted: WordFilter) -> tuple[str, tuple[Any, ...]]:
    """A filter as a condition and its values."""
    parts: list[tuple[str, tuple[Any, ...]]] = []
    if wanted.looked_up:
        parts.append(("looked_up IS NOT NULL", ()))
    elif wanted.state is None:
        parts.append((f"state IN ({_marks(len(LISTED))})", tuple(s.value for s in LISTED)))
    if wanted.state is not None:
        parts.append(("state = ?", (wanted.state.value,)))
    if wanted.language:
        parts.append(("language = ?", (wanted.language,)))
    if wanted.level >= 0:
        parts.append(("level = ?", (wanted.level,)))
    if wanted.since is not None:
        column = "looked_up" if wanted.looked_up else "added"
        parts.append((f"{column} >= ?", (seconds(wanted.since),)))
    if wanted.text:
        part = "%" + _escaped(wanted.text) + "%"
        likes = " OR ".join(f"{column} LIKE ? ESCAPE '\\'" for column in _TEXTS)
        parts.append((f"({likes})", (part,) * len(_TEXTS)))
    condition = " AND ".join(text for text, _ in parts) or "1"
    return condition, tuple(value for _, values in parts for value in values)


def _escaped(text: str) -> str:
    """A text for LIKE, in which it stands for nothing but itself."""
    return text.replace("\\", r"\\").replace("%", r"\%").replace("_", r"\_")


def _marks(number: int) -> str:
    return ", ".join("?" * number)


def _details(word: Word) -> tuple[str, ...]:
    place = (word.sentence, word.translation, word.title, word.address)
    return (word.form, word.reading, word.meaning, *place)


def _values(word: Word) -> tuple[Any, ...]:
    form, reading, meaning, *place = _details(word)
    texts = (word.language, word.text, form, reading, meaning)
    return (
        *map(_whole, texts),
        word.level,
        word.state.value,
        *map(_whole, place),
        seconds(word.added),
    )


def _whole(text: str) -> str:
    """A text that a database takes: of bounded length, without halves of characters."""
    return without_surrogates(text[:_LONGEST])


def _state(name: str) -> WordState:
    return WordState(name) if name in set(WordState) else WordState.NEW


def _word(row: sqlite3.Row) -> Word:
    return Word(
        id=row["id"],
        language=row["language"],
        text=row["text"],
        form=row["form"],
        reading=row["reading"],
        meaning=row["meaning"],
        level=row["level"],
        state=_state(row["state"]),
        sentence=row["sentence"],
        translation=row["translation"],
        title=row["title"],
        address=row["address"],
        added=moment(row["added"]),
        lookups=row["lookups"],
        looked_up=None if row["looked_up"] is None else moment(row["looked_up"]),
    )
