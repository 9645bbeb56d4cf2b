"""Opening, migrating and writing one SQLite file; nothing here knows what is kept in it.

A file that cannot be read is renamed aside, never deleted; the backup takes its place, and what can
be read of the file is added. A file written by a newer version of the program is refused untouched.
Where nothing can be written, the database is opened read-only, or kept in memory: the program runs,
and the notice says so.
"""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path
from threading import RLock
from typing import Any

from reader.database_files import set_journal, statements, transaction
from reader.errors import StorageError
from reader.limits import MAX_BUSY_SECONDS
from reader.messages import Message
from reader.storage.backups import back_up, back_up_daily
from reader.storage.damage import is_emptied, is_suspicious, set_aside, suspicion, told
from reader.storage.faults import storage_errors
from reader.storage.salvage import salvage
from reader.system.folders import make_private

#: "BiRd" in ASCII: marks the file as this program's (https://sqlite.org/pragma.html#pragma_application_id).
APPLICATION_ID = 0x42695264


class Database:
    """An open SQLite file. One thread at a time may use it; a lock makes the others wait.

    Attributes:
        path: the file, or None when everything is kept in memory.
        notice: what to tell the person about how it was opened, if anything.
        read_only: whether nothing can be written.
    """

    def __init__(
        self,
        connection: sqlite3.Connection,
        path: Path | None,
        *,
        notice: Message | None = None,
        read_only: bool = False,
    ) -> None:
        self._connection = connection
        self._lock = RLock()
        self._in_transaction = False
        self.path = path
        self.notice = notice
        self.read_only = read_only

    def rows(self, sql: str, parameters: Sequence[Any] = ()) -> list[sqlite3.Row]:
        """The rows a query gives.

        Raises:
            StorageError: the file cannot be read.
        """
        with self._lock, self._errors():
            return self._connection.execute(sql, parameters).fetchall()

    @contextlib.contextmanager
    def transaction(self) -> Iterator[sqlite3.Connection]:
        """A write transaction: committed at the end, rolled back by an exception.

        One inside of another is part of it, so that several tables change together.

        Raises:
            StorageError: the file is locked, full, read-only or damaged.
        """
        with self._lock, self._errors():
            if self._in_transaction:
                yield self._connection
                return
            with transaction(self._connection):
                self._in_transaction = True
                try:
                    yield self._connection
                finally:
                    self._in_transaction = False

    def back_up_daily(self, now: datetime) -> bool:
        """See `backups.back_up_daily`; a database in memory has no copies.

        Raises:
            StorageError: it is damaged, or the copy cannot be written.
        """
        with self._errors():
            return self.path is not None and back_up_daily(self.path, now)

    @contextlib.contextmanager
    def _errors(self) -> Iterator[None]:
        """As `storage_errors`; damage is noted, so that the next start looks for it."""
        try:
            with storage_errors():
                yield
        except StorageError as error:
            if error.code == "damaged" and self.path:
                with contextlib.suppress(OSError):
                    suspicion(self.path).touch()
            raise

    def close(self) -> None:
        """Close the file; calling it twice does no harm."""
        with self._lock:
            self._connection.close()


def open_database(path: Path, migrations: Sequence[str]) -> Database:
    """Open a database file, make it if it is missing, and bring its tables up to date.

    Args:
        path: the file; its folder is made.
        migrations: SQL scripts; the n-th brings a file from version n - 1 to version n.

    Raises:
        StorageError: the file is of a newer version of the program or of another program ("newer",
            "foreign"), or is locked.
    """
    try:
        return _open(path, migrations)
    except _Damaged:
        aside, restored = set_aside(path)
        database = _open(path, migrations)
        count = 0
        if database.path:
            with contextlib.closing(_connect(str(path))) as connection:
                count = salvage(aside, connection)
        database.notice = told(aside.name, count, restored=restored)
        return database


class _Damaged(Exception):
    """The file is no sound database."""


def _open(path: Path, migrations: Sequence[str]) -> Database:
    with contextlib.suppress(OSError):
        make_private(path.parent)
    suspicious = is_suspicious(path)
    if is_emptied(path):
        raise _Damaged
    try:
        connection = _connect(str(path))
    except sqlite3.OperationalError:
        return _open_unwritable(path, migrations)
    try:
        with storage_errors():
            on_network = set_journal(connection, path)
            _check(connection, thoroughly=suspicious)
            _migrate(connection, path, migrations)
    except StorageError as error:
        connection.close()
        if error.code == "damaged":
            raise _Damaged from error
        if error.code in ("read-only", "unopenable", "disk-full", "input-output"):
            return _open_unwritable(path, migrations)
        raise
    except sqlite3.Error:
        connection.close()
        raise
    notice = Message(
        "The library in {folder} lies on a drive of the network. It is kept in a way that is safe "
        "there; do not use it on two computers at once.",
        folder=path.parent,
    )
    return Database(connection, path, notice=notice if on_network else None)


def _connect(target: str, *, uri: bool = False) -> sqlite3.Connection:
    connection = sqlite3.connect(
        target, timeout=MAX_BUSY_SECONDS, isolation_level=None, check_same_thread=False, uri=uri
    )
    connection.row_factory = sqlite3.Row
    # Names of files may hold bytes that are no UTF-8 (PEP 383).
    connection.text_factory = lambda text: text.decode("utf-8", "surrogateescape")
    return connection


def _open_unwritable(path: Path, migrations: Sequence[str]) -> Database:
    """Open a file for reading only or, where there is none that can be read, one in memory."""
    try:
        connection = _connect(f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True)
        if _version(connection) == len(migrations):
            notice = Message(
                "{path} may not be written to, or the disk is full. "
                "Saved pages can be read, nothing new is kept.",
                path=path,
            )
            return Database(connection, path, notice=notice, read_only=True)
        connection.close()
    except sqlite3.Error:
        pass
    connection = _connect(":memory:")
    connection.execute("PRAGMA foreign_keys = ON")
    _migrate(connection, None, migrations)
    return Database(
        connection,
        None,
        notice=Message(
            "{path} cannot be written, so nothing is kept after the program ends.", path=path
        ),
    )


def _check(connection: sqlite3.Connection, *, thoroughly: bool) -> None:
    """Refuse damaged and foreign files, and set how the connection works.

    Raises:
        StorageError: the file belongs to another program.
        sqlite3.DatabaseError: the file is damaged.
    """
    connection.execute("PRAGMA foreign_keys = ON")
    (found,) = connection.execute("PRAGMA application_id").fetchone()
    (tables,) = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    if found not in (0, APPLICATION_ID) or (found == 0 and tables):
        raise StorageError("foreign", "The database file belongs to another program. Move it away.")
    if not thoroughly:
        return
    (state,) = connection.execute("PRAGMA quick_check(1)").fetchone()
    if state != "ok":
        raise StorageError("damaged", "The database is damaged: {state}.", state=state)


def _version(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def _migrate(connection: sqlite3.Connection, path: Path | None, migrations: Sequence[str]) -> None:
    """Run the scripts a file has not seen, all of them or none.

    Raises:
        StorageError: the file was written by a newer version of the program.
    """
    version = _version(connection)
    if version > len(migrations):
        raise StorageError(
            "newer",
            "The database was written by a newer version of this program. Update the "
            "program, or use another data folder.",
        )
    if version == len(migrations):
        return
    if path and version:
        back_up(connection, path)
    with transaction(connection):
        # Another process may have migrated while this one waited for the lock.
        for script in migrations[_version(connection) :]:
            for statement in statements(script):
                connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {len(migrations)}")
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
