"""Opening, migrating and writing one SQLite file; nothing here knows what is kept in it.

A file that cannot be read is repaired in a copy and renamed aside, never deleted. One that is gone
while copies of it are there is asked about. A file written by a newer version of the program is
refused untouched. Where nothing can be written, the database is opened read-only, or kept in
memory: the program runs, and the notice says so.
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from enum import Enum, auto
from pathlib import Path
from threading import RLock
from typing import Any

from reader.cancellation import TimeLimit
from reader.database_files import (
    addresses_to_read,
    bounded,
    read_only_address,
    set_journal,
    transaction,
)
from reader.errors import StorageError, cause_of
from reader.limits import MAX_BUSY_SECONDS
from reader.messages import Message
from reader.storage import connecting
from reader.storage.backups import back_up_daily, backups
from reader.storage.changes import Changed, NotingConnection
from reader.storage.damage import (
    finish_repair,
    is_emptied,
    is_suspicious,
    repair,
    repaired,
    suspicion,
)
from reader.storage.faults import storage_errors
from reader.storage.presence import Presence
from reader.storage.versions import check, migrate
from reader.system.files import make_private
from reader.system.locking import locked


class Database:
    """An open SQLite file. One thread at a time may use it; a lock makes the others wait.

    Attributes:
        path: the file, or None when everything is kept in memory.
        notice: what to tell the person about how it was opened, if anything.
        read_only: whether nothing can be written.
        address: how another connection is told the file, to read it; "" for one in memory.
    """

    def __init__(
        self,
        connection: NotingConnection,
        path: Path | None,
        *,
        notice: Message | None = None,
        read_only: bool = False,
        address: str = "",
    ) -> None:
        self._connection = connection
        self._lock = RLock()
        self._in_transaction = False
        self.path = path
        self.notice = notice
        self.read_only = read_only
        self._presence = Presence(path) if path and not read_only else None
        self.address = address or (read_only_address(path) if path else "")

    def rows(self, sql: str, parameters: Sequence[Any] = ()) -> list[sqlite3.Row]:
        """The rows a query gives.

        Raises:
            StorageError: the file cannot be read.
        """
        with self._lock, self._errors():
            return self._connection.execute(sql, parameters).fetchall()

    def row(self, sql: str, parameters: Sequence[Any] = ()) -> sqlite3.Row | None:
        """The first row a query gives; None if there is none. It raises what `rows` does."""
        return next(iter(self.rows(sql, parameters)), None)

    def number(self, sql: str, parameters: Sequence[Any] = ()) -> int:
        """The one number a query gives, as of `count(*)`. It raises what `rows` does."""
        return int(self.rows(sql, parameters)[0][0])

    @contextlib.contextmanager
    def reading(self, limit: TimeLimit) -> Iterator[Database]:
        """A connection of its own that only reads, for long work beside what is written.

        Args:
            limit: of all that is looked up with it.

        Raises:
            StorageError: the file cannot be opened.
            ReaderError: what `limit` raises.
        """
        if self.path is None:  # what is in memory has no second connection
            yield self
            return
        with storage_errors():
            connection = connecting.connect(self.address, uri=True)
        with contextlib.closing(connection), bounded(connection, limit):
            yield Database(connection, self.path, read_only=True, address=self.address)

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
            if self._presence:
                self._presence.check(self._connection)
            before = frozenset(self._connection.written)
            try:
                with transaction(self._connection):
                    self._in_transaction = True
                    yield self._connection
            except BaseException:
                self._connection.written = set(before)
                raise
            finally:
                self._in_transaction = False

    def write(self, sql: str, parameters: Sequence[Any] | Mapping[str, Any] = ()) -> None:
        """Write by one statement, in a `transaction` of its own or that which is under way."""
        with self.transaction() as connection:
            connection.execute(sql, parameters)

    def write_all(self, sql: str, rows: Iterable[Sequence[Any]]) -> None:
        """Write by one statement for each row; see `write`."""
        with self.transaction() as connection:
            connection.executemany(sql, rows)

    def take_changes(self, by: object = None) -> Changed:
        """What was changed since this was asked last; `by` is who did it."""
        with self._lock:
            written, self._connection.written = self._connection.written, set()
        return Changed.of(written, by)

    def back_up_daily(self, now: datetime) -> bool:
        """See `backups.back_up_daily`; a database in memory has no copies.

        Raises:
            StorageError: it is damaged, or the copy cannot be written.
        """
        with self._errors():
            return self.path is not None and back_up_daily(self.path, now)

    def writable_path(self) -> Path:
        """The file, which may be written.

        Raises:
            StorageError: it is none, or may only be read.
        """
        if self.path is None or self.read_only:
            raise StorageError(
                "read-only",
                "The library may not be written to. See to it that its file and folder can be "
                "written, and start the program again.",
            )
        return self.path

    def take_over(self, candidate: sqlite3.Connection) -> None:
        """Take over all that another database holds, in one step; from then on, only read.

        Whoever works with this one remembers what is gone: nothing of it is written any more.

        Args:
            candidate: see `open_candidate`.

        Raises:
            StorageError: another window uses the library, or it cannot be written; it is as it was.
        """
        path = self.writable_path()
        with self._lock, self._errors():
            # Another connection would hold it up without end, so that it is shut out first.
            self._connection.execute("PRAGMA locking_mode = EXCLUSIVE")
            try:
                self._connection.execute("PRAGMA journal_mode = DELETE")
                with transaction(self._connection):
                    pass
                candidate.backup(self._connection)
            finally:
                self._connection.execute("PRAGMA locking_mode = NORMAL")
                set_journal(self._connection, path)
            self._connection.execute("PRAGMA query_only = ON")

    def refuse_what_is_not_kept(self) -> None:
        """Let every write fail where all would be forgotten, for who ends as soon as it is done."""
        if self.path is None:
            self._connection.execute("PRAGMA query_only = ON")

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


class IfMissing(Enum):
    """What to do where a library is gone, and copies of it are there."""

    ASK = auto()
    RESTORE = auto()
    START_NEW = auto()


def open_database(
    path: Path, migrations: Sequence[str], if_missing: IfMissing = IfMissing.ASK
) -> Database:
    """Open a database file, make it if it is missing, and bring its tables up to date.

    Args:
        path: the file; its folder is made. A link stays one.
        migrations: SQL scripts; the n-th brings a file from version n - 1 to version n.
        if_missing: what the person wants where there is no file, but there are copies of it.

    Raises:
        StorageError: the file is of a newer version of the program or of another program ("newer",
            "foreign"), is locked, is gone although it was there ("missing"), or is a link that
            leads nowhere ("unreachable").
    """
    link, path = path, Path(os.path.realpath(path))
    if os.path.islink(link) and not os.path.exists(path):
        raise StorageError(
            "unreachable",
            "The library {link} leads to {path}, which is not there. Connect the drive it lies on, "
            "or remove the link to start a new library.",
            link=link,
            path=path,
        )
    try:
        return _open_or_repair(path, migrations, if_missing)
    except OSError as error:
        notice = Message(
            "{path} is damaged and cannot be repaired ({cause}), so nothing is kept after the "
            "program ends. Make room, see to it that the folder can be written, and start again.",
            path=path,
            cause=cause_of(error),
        )
        return _in_memory(migrations, notice)


def _open_or_repair(path: Path, migrations: Sequence[str], if_missing: IfMissing) -> Database:
    """Open a database; one that is damaged or gone is first repaired, by one process at a time.

    Raises:
        OSError: it cannot be repaired.
        StorageError: see `open_database`.
    """
    with contextlib.suppress(OSError):
        make_private(path.parent)
    writable = os.access(path.parent, os.W_OK | os.X_OK)
    if not writable or (os.path.exists(path) and not os.access(path, os.W_OK)):
        return _open_unwritable(path, migrations)
    if not _is_lost(path) and not repaired(path).exists():
        with contextlib.suppress(_Damaged):
            return _open(path, migrations)
    with locked(path.with_name(f".{path.name}.lock"), MAX_BUSY_SECONDS) as held:
        if not held:
            raise StorageError(
                "locked", "Another window is repairing the library. Try again in a moment."
            )
        if repaired(path).exists():
            finish_repair(path)
        lost = _is_lost(path)
        if lost and if_missing is IfMissing.ASK:
            raise _missing(path)
        if not lost or if_missing is IfMissing.START_NEW:
            with contextlib.suppress(_Damaged):
                return _open(path, migrations)
        notice = repair(path, lambda candidate: connecting.open_candidate(candidate, migrations))
        database = _open(path, migrations)
        database.notice = notice
        return database


def _is_lost(path: Path) -> bool:
    return not path.exists() and bool(backups(path))


def _missing(path: Path) -> StorageError:
    return StorageError(
        "missing",
        "The library {path} is gone, but there are copies of it. Open the window to restore the "
        "newest one or to start a new library, or copy {copy} to {path} yourself.",
        path=path,
        copy=backups(path)[0].name,
    )


class _Damaged(Exception):
    """The file is no sound database."""


def _open(path: Path, migrations: Sequence[str]) -> Database:
    suspicious = is_suspicious(path)
    if is_emptied(path):
        raise _Damaged
    try:
        connection = connecting.connect(str(path))
    except sqlite3.OperationalError:
        return _open_unwritable(path, migrations)
    try:
        with storage_errors():
            on_network = set_journal(connection, path)
            check(connection, migrations, thoroughly=suspicious)
            migrate(connection, path, migrations)
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


def _open_unwritable(path: Path, migrations: Sequence[str]) -> Database:
    """Open a file for reading only or, where there is none that can be read, one in memory."""
    for address in addresses_to_read(path):
        with contextlib.suppress(sqlite3.Error, StorageError):
            if connection := connecting.connected_to_read(address, migrations):
                notice = Message(
                    "{path} may not be written to, or the disk is full. Saved pages can be read, "
                    "nothing new is kept. Change its permissions, or make room, and start again.",
                    path=path,
                )
                return Database(connection, path, notice=notice, read_only=True, address=address)
    notice = Message(
        "{path} cannot be written, so nothing is kept after the program ends. Change its "
        "permissions, or make room, and start again.",
        path=path,
    )
    return _in_memory(migrations, notice)


def _in_memory(migrations: Sequence[str], notice: Message) -> Database:
    connection = connecting.connect(":memory:")
    connection.execute("PRAGMA foreign_keys = ON")
    migrate(connection, None, migrations)
    return Database(connection, None, notice=notice)
