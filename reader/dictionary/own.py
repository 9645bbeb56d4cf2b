"""Dictionaries that the reader added: each made ready once, as a SQLite file, and looked up in."""

from __future__ import annotations

import hashlib
import os
import sqlite3
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from reader.cancellation import CancelToken, Progress, TimeLimit
from reader.database_files import (
    UNREADABLE,
    file_address,
    read_only_address,
    statements,
    transaction,
)
from reader.dictionary.formats import Definition, Source, read_source
from reader.errors import ReaderError, StorageError, cause_of
from reader.limits import MAX_DICTIONARY_SECONDS, MAX_DICTIONARY_WORDS
from reader.system.files import move, own_folder, put, remove, sweep

_SCHEMA = """
CREATE TABLE about (title TEXT, language TEXT, words INTEGER, place INTEGER, is_on INTEGER);
CREATE TABLE definitions (id INTEGER PRIMARY KEY, word TEXT, text TEXT, is_markup INTEGER);
CREATE TABLE words (key TEXT, definition INTEGER);
CREATE TABLE links (key TEXT, target TEXT);
"""
_ABOUT = "SELECT title, language, words, place, is_on FROM about"
_FOUND = (
    "SELECT DISTINCT d.word, d.text, d.is_markup FROM words AS w JOIN definitions AS d "
    "ON d.id = w.definition WHERE w.key = ? OR w.key IN (SELECT target FROM links WHERE key = ?) "
    "ORDER BY d.id LIMIT ?"
)
#: What is removed, and what is being made, may still be wanted for a day, in seconds.
_ENDING, _REMOVED, _PART = ".sqlite3", ".removed", ".part"
_REST, _DAY = r"[0-9a-f]{16}\.(removed|part)", 86_400
#: Definitions of one dictionary that are shown, and those between two looks at the time.
_MOST, _STEP = 5, 1000


@dataclass(frozen=True, slots=True)
class OwnDictionary:
    """A dictionary that was added.

    Attributes:
        id: the name of its file.
        title: what it calls itself.
        language: Argos' code of the language whose words are looked up in it; "" for all.
        words: how many it has.
        is_on: whether it is asked.
    """

    id: str
    title: str
    language: str
    words: int
    is_on: bool = True


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a dictionary says of a word, as plain lines."""

    dictionary: str
    word: str
    text: str


class OwnDictionaries:
    """The folder of dictionaries; any thread may use it.

    Every method that changes something raises a StorageError where it cannot be written. A damaged
    one is passed over.

    Args:
        folder: made by the first that is added.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def sweep(self) -> None:
        """Delete what was removed days ago, or was left half made."""
        sweep(self._folder, _REST, rest=_DAY)

    def all(self) -> list[OwnDictionary]:
        """All of them in the order in which they are asked; a damaged one has no words."""
        found: list[tuple[int, OwnDictionary]] = []
        for path in sorted(self._folder.glob(f"*{_ENDING}")):
            try:
                with _reading(path) as connection:
                    title, language, words, place, is_on = connection.execute(_ABOUT).fetchone()
                entry = OwnDictionary(path.stem, str(title), str(language), words, bool(is_on))
            except (*UNREADABLE, TypeError):
                place, entry = 0, OwnDictionary(path.stem, path.stem, "", 0, is_on=False)
            found.append((place, entry))
        return [entry for _, entry in sorted(found, key=lambda pair: (pair[0], pair[1].title))]

    def add(
        self, path: Path, *, cancel: CancelToken | None = None, progress: Progress | None = None
    ) -> OwnDictionary:
        """Make a dictionary of another program ready, and ask it after all others.

        Args:
            path: of it; others of its files lie beside.
            cancel: stops it; nothing is added then.
            progress: told the words that are in, and 0.

        Raises:
            ReaderError: it cannot be read, is too large, or is there already.
            Cancelled: the token was cancelled.
        """
        source = read_source(path)
        target = self._folder / f"{_digest(path)}{_ENDING}"
        if target.exists():
            raise ReaderError(
                "dictionary-there",
                "{name} is among your dictionaries already. Choose another one.",
                name=source.title,
            )
        too_long = ReaderError(
            "too-long", "{name} took too long to read. Choose a smaller one.", name=path.name
        )
        limit = TimeLimit(MAX_DICTIONARY_SECONDS, too_long, cancel)
        part = target.with_suffix(_PART)
        try:
            own_folder(self._folder)
            remove(part)
            with closing(sqlite3.connect(part, isolation_level=None)) as connection:
                place = len(self.all())
                words = _fill(connection, source, place, path.name, limit, progress)
            put(part, target)
        except (sqlite3.Error, OSError) as error:
            raise _unwritable(error) from error
        finally:
            remove(part)
        return OwnDictionary(target.stem, source.title, source.language, words)

    def switch(self, name: str, is_on: bool) -> None:
        """Say whether one is asked."""
        self._write(name, "UPDATE about SET is_on = ?", (is_on,))

    def set_language(self, name: str, language: str) -> None:
        """Say of which language one has words; "" for all."""
        self._write(name, "UPDATE about SET language = ?", (language,))

    def arrange(self, ids: Sequence[str]) -> None:
        """Ask them in this order."""
        for place, name in enumerate(ids):
            self._write(name, "UPDATE about SET place = ?", (place,))

    def remove(self, name: str) -> None:
        """Take one away; it can be put back for a day, and longer until it is swept."""
        self._rename(name, _ENDING, _REMOVED)
        with suppress(OSError):
            os.utime(self._file(name, _REMOVED))  # the day begins now

    def put_back(self, name: str) -> None:
        """Put back one that was taken away."""
        self._rename(name, _REMOVED, _ENDING)

    def look_up(self, words: Iterable[str], language: str) -> list[Meaning]:
        """What the dictionaries that are on say of a word, in their order.

        Args:
            words: the forms it may stand under, the likeliest first; of each dictionary the first
                that it has counts.
            language: of the word.
        """
        keys = list(dict.fromkeys(_key(word) for word in words))
        found: list[tuple[int, str, list[Meaning]]] = []
        for path in self._folder.glob(f"*{_ENDING}"):
            # A damaged one says nothing, which the list of them tells.
            with suppress(*UNREADABLE, TypeError), _reading(path) as connection:
                title, its_language, _, place, is_on = connection.execute(_ABOUT).fetchone()
                if is_on and its_language in ("", language):
                    found.append((place, str(title), _meanings(connection, str(title), keys)))
        ordered = sorted(found, key=lambda told: told[:2])
        return [meaning for _, _, meanings in ordered for meaning in meanings]

    def _write(self, name: str, statement: str, values: Sequence[object]) -> None:
        address = f"{file_address(self._file(name))}?mode=rw"
        try:
            with closing(sqlite3.connect(address, uri=True, isolation_level=None)) as connection:
                connection.execute(statement, values)
        except sqlite3.Error as error:
            raise _unwritable(error) from error

    def _rename(self, name: str, before: str, after: str) -> None:
        try:
            move(self._file(name, before), self._file(name, after))
        except OSError as error:
            raise _unwritable(error) from error

    def _file(self, name: str, ending: str = _ENDING) -> Path:
        return self._folder / f"{name}{ending}"


def _meanings(connection: sqlite3.Connection, title: str, keys: Sequence[str]) -> list[Meaning]:
    """What a dictionary says of the first of some words that it has."""
    from reader.dictionary.meanings import lines_of  # a parser, for the first word

    for key in keys:
        if rows := connection.execute(_FOUND, (key, key, _MOST)).fetchall():
            return [
                Meaning(title, str(word), lines_of(str(text), bool(markup)))
                for word, text, markup in rows
            ]
    return []


@contextmanager
def _reading(path: Path) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(read_only_address(path), uri=True)) as connection:
        yield connection


def _fill(
    connection: sqlite3.Connection,
    source: Source,
    place: int,
    name: str,
    limit: TimeLimit,
    progress: Progress | None,
) -> int:
    """Write all definitions into a new file, with the words they are found by; how many."""
    connection.execute("PRAGMA journal_mode = OFF")  # the file is thrown away if anything happens
    for statement in statements(_SCHEMA):
        connection.execute(statement)
    count = 0
    with transaction(connection):
        definitions = enumerate(source.definitions, start=1)
        while batch := list(islice(definitions, _STEP)):
            limit.check()
            _insert(connection, batch)
            count += len(batch)
            if count > MAX_DICTIONARY_WORDS:
                raise ReaderError(
                    "dictionary-too-large",
                    "{name} has more than {most} words, and was not added. Choose a smaller one.",
                    name=name,
                    most=MAX_DICTIONARY_WORDS,
                )
            if progress:
                progress(count, 0)
        connection.execute("CREATE INDEX words_key ON words (key, definition)")
        connection.execute("CREATE INDEX links_key ON links (key, target)")
        about = (source.title, source.language, count, place)
        connection.execute("INSERT INTO about VALUES (?, ?, ?, ?, 1)", about)
    if not count:
        raise ReaderError(
            "no-words", "The dictionary {name} has no words. Choose another one.", name=name
        )
    return count


def _insert(connection: sqlite3.Connection, batch: Sequence[tuple[int, Definition]]) -> None:
    held = [(number, found) for number, found in batch if not found.same_as]
    connection.executemany(
        "INSERT INTO definitions VALUES (?, ?, ?, ?)",
        [(number, found.words[0], found.text, found.is_markup) for number, found in held],
    )
    connection.executemany(
        "INSERT INTO words VALUES (?, ?)",
        [(_key(word), number) for number, found in held for word in found.words],
    )
    connection.executemany(
        "INSERT INTO links VALUES (?, ?)",
        [
            (_key(word), _key(found.same_as))
            for _, found in batch
            if found.same_as
            for word in found.words
        ],
    )


def _key(word: str) -> str:
    """What a word is found by: its letters, whatever their case, width and way of encoding."""
    return " ".join(unicodedata.normalize("NFKC", word).casefold().split())


def _digest(path: Path) -> str:
    """What tells a dictionary from others: the beginning of its file, and its size."""
    with path.open("rb") as file:
        begin = file.read(1 << 20)
    return hashlib.sha256(b"%d %b" % (path.stat().st_size, begin)).hexdigest()[:16]


def _unwritable(error: sqlite3.Error | OSError) -> StorageError:
    cause = cause_of(error) if isinstance(error, OSError) else str(error)
    return StorageError(
        "unwritable",
        "The dictionary could not be saved: {cause}. Make room, or allow writing in the program's "
        "folder, and try again.",
        cause=cause,
    )
