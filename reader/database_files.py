"""What holds for every SQLite file of the program: its journal, its companions, its transactions.

A write-ahead log needs memory that processes share. On a drive of the network it is not shared with
other computers, and a second one would damage the database (https://sqlite.org/wal.html,
https://sqlite.org/useovernet.html).
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from reader.cancellation import TimeLimit
from reader.errors import StorageError
from reader.system.filesystems import is_remote

#: Steps of SQLite's machine between two looks at the time: some tenths of a millisecond.
_STEPS = 5_000

#: The endings of the files that SQLite keeps beside a database.
COMPANIONS = ("-wal", "-shm", "-journal")

#: What is raised where a database cannot be read; names in a damaged schema may be no UTF-8.
UNREADABLE = (sqlite3.DatabaseError, UnicodeDecodeError)


def set_journal(connection: sqlite3.Connection, path: Path) -> bool:
    """Let SQLite keep its journal as is safe where a database lies.

    Args:
        connection: just opened.
        path: the database's file.

    Returns:
        Whether it newly lies on a drive of the network.

    Raises:
        sqlite3.Error: the file is damaged, or in use.
    """
    if not is_remote(path):
        connection.execute("PRAGMA journal_mode = WAL")
        # NORMAL may lose the last commits when the power fails, never the file.
        connection.execute("PRAGMA synchronous = NORMAL")
        return False
    connection.execute("PRAGMA locking_mode = EXCLUSIVE")  # a log is read without shared memory
    (mode,) = connection.execute("PRAGMA journal_mode").fetchone()
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    connection.execute("PRAGMA journal_mode = DELETE")
    connection.execute("PRAGMA locking_mode = NORMAL")
    connection.execute("PRAGMA synchronous = FULL")
    return bool(mode == "wal" or version == 0)


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """A write transaction: committed at the end, rolled back by an exception.

    A commit fails where somebody reads the file all the while and its journal is no write-ahead
    log; SQLite leaves the transaction open then.

    Raises:
        sqlite3.Error: the file is locked, full, read-only or damaged; nothing has changed.
    """
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def statements(script: str) -> Iterator[str]:
    """The statements of a script, each ended by a semicolon at the end of a line.

    `executescript` would end the transaction it runs in.
    """
    statement = ""
    for line in script.splitlines():
        statement += line + "\n"
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""


def file_address(path: Path) -> str:
    """A file as an address without a host, also on a share: SQLite takes no other, nor do links."""
    address = path.absolute().as_uri()
    if not address.startswith("file:///"):  # a share of Windows: SQLite takes no host there
        address = address.replace("file://", "file:////", 1)
    return address


def read_only_address(path: Path) -> str:
    """A file as SQLite is told it, to be opened for reading only."""
    return f"{file_address(path)}?mode=ro"


def addresses_to_read(path: Path) -> tuple[str, str]:
    """As `read_only_address`, and where that cannot be opened: as the file alone stands.

    What is in a write-ahead log is read only where its memory lies beside it, or can be made; in a
    folder that may not be written, or on a full disk, a file may have neither.
    """
    return read_only_address(path), f"{read_only_address(path)}&immutable=1"


@contextmanager
def bounded(connection: sqlite3.Connection, limit: TimeLimit) -> Iterator[None]:
    """Stop what a connection looks up when the time is over, in the midst of a statement.

    Raises:
        ReaderError: what `limit` raises.
    """
    connection.set_progress_handler(lambda: limit.over, _STEPS)
    try:
        yield
    except (sqlite3.OperationalError, StorageError):
        limit.check()
        raise
    finally:
        connection.set_progress_handler(None, _STEPS)


def primary_code(error: Exception) -> int:
    """SQLite's primary result code, the low byte of the extended one; 0 where there is none.

    What Python cannot decode is damage that SQLite does not see; where the log's index finds no
    room, that is a full disk.
    """
    undecodable = isinstance(error, UnicodeDecodeError) or "decode to UTF-8" in str(error)
    code = sqlite3.SQLITE_CORRUPT if undecodable else getattr(error, "sqlite_errorcode", 0)
    return sqlite3.SQLITE_FULL if code == sqlite3.SQLITE_IOERR_SHMSIZE else int(code) & 0xFF
