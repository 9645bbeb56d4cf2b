"""The index of the search: one SQLite file of its own, made again from the library when needed.

FTS5 keeps tokens only (a contentless table); the texts beside it are compressed, for snippets and
because a contentless table forgets a text only when it is told it again. SQLite 3.40 is enough.
"""

from __future__ import annotations

import contextlib
import json
import os
import sqlite3
import zlib
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from threading import RLock
from typing import Any

from reader.cancellation import TimeLimit
from reader.database_files import (
    COMPANIONS,
    UNREADABLE,
    addresses_to_read,
    bounded,
    primary_code,
    set_journal,
    statements,
    transaction,
)
from reader.errors import StorageError
from reader.limits import MAX_BUSY_SECONDS, MAX_RANKED
from reader.search import tokens
from reader.search.documents import COLUMNS, WEIGHTS, Document, add, forget, texts_of
from reader.search.query import Query
from reader.system.files import make_private, move, remove

#: Raised when the tables change; the index is then made again.
_FORMAT = 2
VERSION = _FORMAT * 1000 + tokens.VERSION
#: "BiRs" in ASCII: marks the file as this program's index.
_APPLICATION_ID = 0x42695273
#: What the library is called beside it.
_LIBRARY = "library"

_TABLES = f"""
CREATE VIRTUAL TABLE words USING fts5(
    {", ".join(COLUMNS)}, content='', tokenize='unicode61 remove_diacritics 0'
);
CREATE TABLE documents (
    id INTEGER PRIMARY KEY,
    moment INTEGER NOT NULL,
    site TEXT NOT NULL,
    language TEXT NOT NULL
);
CREATE TABLE texts (id INTEGER PRIMARY KEY, texts BLOB NOT NULL);
CREATE INDEX documents_by_moment ON documents (moment);
CREATE TABLE state (complete INTEGER NOT NULL);
INSERT INTO state (complete) VALUES (0);
PRAGMA application_id = {_APPLICATION_ID};
PRAGMA user_version = {VERSION};
"""

#: What SQLite says of a file or a folder that may not be written to, or is none.
_REFUSED = (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN)


@dataclass(frozen=True, slots=True)
class Found:
    """A document that answers a query. A higher score is better."""

    id: int
    score: float
    moment: datetime


@dataclass(frozen=True, slots=True)
class Among:
    """A condition that the library knows, in SQL: of its `stories AS s`, with its values.

    `few`: the library has an index of those that meet it, so that these are found first.
    """

    condition: str
    values: tuple[Any, ...] = ()
    few: bool = False


class SearchIndex:
    """An open index. One thread at a time may use it; a lock makes the others wait.

    Args:
        path: the file; None keeps the index in memory.
        only_read: whether it is searched beside another connection that keeps it up; it is then
            not made, and one that is missing is a damaged one.

    Raises:
        StorageError: it can neither be opened nor made.
    """

    def __init__(self, path: Path | None, *, only_read: bool = False) -> None:
        self._lock = RLock()
        with _errors():
            self._connection = _opened_to_read(path) if path and only_read else _opened(path)

    def close(self) -> None:
        """Close the file; calling it twice does no harm."""
        with self._lock:
            self._connection.close()

    @contextlib.contextmanager
    def beside(self, library: str, limit: TimeLimit) -> Iterator[None]:
        """Have the library at hand for `Among`, and stop when the time is over.

        Args:
            library: the address of its file; "" where a search asks nothing of it.
            limit: of all that is looked up meanwhile.

        Raises:
            StorageError: the index is damaged, or the library cannot be read.
            ReaderError: what `limit` raises.
        """
        with self._lock, _errors():
            if library:
                self._connection.execute(f"ATTACH ? AS {_LIBRARY}", (library,))
        try:
            with bounded(self._connection, limit):
                yield
        finally:
            if library:
                with self._lock, _errors():
                    self._connection.execute(f"DETACH {_LIBRARY}")

    @property
    def complete(self) -> bool:
        """Whether everything in the library has been indexed once.

        Raises:
            StorageError: the index is damaged.
        """
        with self._lock, _errors():
            row = self._connection.execute("SELECT complete FROM state").fetchone()
            return bool(row and row[0])

    def set_complete(self) -> None:
        """Note that everything has been indexed.

        Raises:
            StorageError: the index cannot be written.
        """
        with self._transaction() as connection:
            connection.execute("UPDATE state SET complete = 1")

    def __len__(self) -> int:
        """How many documents there are."""
        with self._lock, _errors():
            return int(self._connection.execute("SELECT count(*) FROM documents").fetchone()[0])

    def change(self, put: Iterable[Document], remove: Iterable[int] = ()) -> None:
        """Index documents, in place of those with their ids, and remove others: all or nothing.

        Raises:
            StorageError: the index cannot be written, or is damaged.
        """
        with self._transaction() as connection:
            for number in remove:
                forget(connection, number)
            for document in put:
                forget(connection, document.id)
                add(connection, document)

    def search(
        self,
        query: Query,
        *,
        limit: int,
        among: Among | None = None,
        apart_from: Collection[int] = (),
        newest: bool = False,
    ) -> list[Found]:
        """The documents that answer a query, the best first, the newest first among equals.

        Each document with the words is met once, and its conditions are looked at there. Of a word
        that stands in more of them than `MAX_RANKED`, only the newest are compared.

        Args:
            query: what is looked for; without terms, the newest that meet its conditions.
            limit: how many at most.
            among: only these documents come into question; None: all.
            apart_from: these do not.
            newest: whether the newest are wanted, and not the best.

        Raises:
            StorageError: the index is damaged.
        """
        if not query.terms and not query.narrows:
            return []
        conditions, values = _conditions(query, among, apart_from)
        if query.terms:
            weights = ", ".join(map(str, WEIGHTS))
            # CROSS JOIN: the words lead, or SQLite would look for them anew in each document.
            sql = (
                "SELECT id, score, moment FROM ("
                f"SELECT d.id, d.moment, -bm25(words, {weights}) AS score "
                "FROM words CROSS JOIN documents AS d ON d.id = words.rowid "
                f"WHERE {' AND '.join(['words MATCH ?', *conditions])} "
                f"ORDER BY words.rowid DESC LIMIT {max(limit, MAX_RANKED)}) "
                f"ORDER BY {'' if newest else 'score DESC, '}moment DESC LIMIT ?"
            )
            values.insert(0, query.expression)
        else:
            sql = (
                "SELECT d.id, 0.0 AS score, d.moment FROM documents AS d "
                f"WHERE {' AND '.join(conditions)} ORDER BY d.moment DESC LIMIT ?"
            )
        with self._lock, _errors():
            rows = self._connection.execute(sql, (*values, limit)).fetchall()
        return [Found(row[0], row[1], datetime.fromtimestamp(row[2], UTC)) for row in rows]

    def documents(self, ids: Sequence[int]) -> dict[int, Document]:
        """Documents by their ids; damaged ones are left out.

        Raises:
            StorageError: the index is damaged.
        """
        with self._lock, _errors():
            rows = self._connection.execute(
                "SELECT id, moment, site, language, texts FROM documents JOIN texts USING (id) "
                "WHERE id IN (SELECT value FROM json_each(?))",
                (json.dumps(list(ids)),),
            ).fetchall()
        found: dict[int, Document] = {}
        for number, moment, site, language, kept in rows:
            with contextlib.suppress(ValueError, zlib.error):
                texts = dict(zip(COLUMNS, texts_of(kept), strict=True))
                when = datetime.fromtimestamp(moment, UTC)
                found[number] = Document(number, when, **texts, site=site, language=language)
        return found

    @contextlib.contextmanager
    def _transaction(self) -> Iterator[sqlite3.Connection]:
        with self._lock, _errors(), transaction(self._connection):
            yield self._connection


@contextlib.contextmanager
def _errors() -> Iterator[None]:
    """Turn errors of SQLite into one that says that the index is to be made again."""
    try:
        yield
    except UNREADABLE as error:
        code = primary_code(error)
        if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
            raise StorageError(
                "locked", "The index of the search is in use. Try again in a moment."
            ) from error
        if code in (sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR, *_REFUSED):
            raise StorageError(
                "index-unwritable",
                "The index of the search cannot be written. Make room, or see to it that its "
                "folder can be written.",
            ) from error
        raise _damaged() from error


def _damaged() -> StorageError:
    return StorageError(
        "index-damaged",
        "The index of the search is damaged and is made again. Search again in a while.",
    )


def _opened_to_read(path: Path) -> sqlite3.Connection:
    if not os.path.exists(path):  # it is made when the library has been looked through
        raise _damaged()
    for address in addresses_to_read(path):
        connection = _connected(address)
        if _is_sound(connection):
            return connection
        connection.close()
    raise _damaged()


def _opened(path: Path | None) -> sqlite3.Connection:
    """Open the file; one that is missing, damaged, foreign or of another version is made anew."""
    if path is None:
        return _made(_connected(":memory:"))
    with contextlib.suppress(OSError):
        make_private(path.parent)
    if os.path.isfile(path) and os.path.getsize(path) and os.access(path, os.R_OK):
        connection = _written(path)
        if _is_sound(connection):
            return connection
        connection.close()
    remove_index(path)
    return _made(_written(path))


def _written(path: Path) -> sqlite3.Connection:
    connection = _connected(str(path))
    with contextlib.suppress(*UNREADABLE):  # what is wrong with it is found out later
        set_journal(connection, path)
    return connection


def _connected(target: str) -> sqlite3.Connection:
    return sqlite3.connect(
        target, timeout=MAX_BUSY_SECONDS, isolation_level=None, check_same_thread=False, uri=True
    )


def _is_sound(connection: sqlite3.Connection) -> bool:
    """Whether an index is of this program and version, as far as can be told at once."""
    try:
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        (owner,) = connection.execute("PRAGMA application_id").fetchone()
        if (owner, version) != (_APPLICATION_ID, VERSION):
            return False
        connection.execute("SELECT complete FROM state").fetchone()
    except UNREADABLE as error:
        if primary_code(error) == sqlite3.SQLITE_BUSY:
            raise
        return False
    return True


def _made(connection: sqlite3.Connection) -> sqlite3.Connection:
    with transaction(connection):
        for statement in statements(_TABLES):
            connection.execute(statement)
    return connection


def remove_index(path: Path) -> None:
    """Remove an index with its companions; all in it is in the library, too.

    What has its name and is no index of the program is renamed.
    """
    path = Path(os.path.realpath(path))
    with contextlib.suppress(OSError):
        if path.exists() and not _is_ours(path):
            stamp = datetime.now(UTC).strftime("%Y%m%d-%H%M%S-%f")
            move(path, path.with_name(f"{path.name}.other-{stamp}"))
    for ending in ("", *COMPANIONS):
        with contextlib.suppress(OSError):
            remove(path.with_name(path.name + ending))


def _is_ours(path: Path) -> bool:
    """Whether a file begins as an index of the program does (https://sqlite.org/fileformat.html)."""
    try:
        with path.open("rb") as file:
            head = file.read(100)
    except OSError:  # a folder, or what may not be read
        return False
    return not head or head[68:72] == _APPLICATION_ID.to_bytes(4, "big")


def _conditions(
    query: Query, among: Among | None, apart_from: Collection[int]
) -> tuple[list[str], list[Any]]:
    conditions: list[str] = []
    values: list[Any] = []
    if among is not None:
        stories = f"FROM {_LIBRARY}.stories AS s WHERE {among.condition}"
        if among.few:  # the sign keeps SQLite from looking for the words anew in each of them
            conditions.append(f"{'+' if query.terms else ''}d.id IN (SELECT s.id {stories})")
        else:
            conditions.append(f"EXISTS (SELECT 1 {stories} AND s.id = d.id)")
        values += among.values
    if apart_from:
        conditions.append("d.id NOT IN (SELECT value FROM json_each(?))")
        values.append(json.dumps(list(apart_from)))
    if query.site:
        conditions.append("(d.site = ? OR substr(d.site, -length(?)) = ?)")
        values += [query.site, f".{query.site}", f".{query.site}"]
    if query.language:
        conditions.append("(d.language = ? OR substr(d.language, 1, length(?)) = ?)")
        values += [query.language, f"{query.language}-", f"{query.language}-"]
    for bound, comparison in ((query.before, "<"), (query.after, ">=")):
        if bound is not None:
            conditions.append(f"d.moment {comparison} ?")
            values.append(int(bound.timestamp()))
    return conditions, values
