"""Copies of a database: one a day and one before every migration, the last three kept.

What is taken out of the program, or put in its place, is a copy that lies beside for a while.

A copy is made by SQLite itself, since a copied file would lack what still stands in its write-ahead
log (https://sqlite.org/lang_vacuum.html#vacuuminto).
"""

from __future__ import annotations

import os
import re
import secrets
import shutil
import sqlite3
import tempfile
from collections.abc import Collection, Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime, timedelta
from itertools import islice
from pathlib import Path

from reader import APP_NAME
from reader.database_files import (
    COMPANIONS,
    UNREADABLE,
    addresses_to_read,
    file_address,
    read_only_address,
)
from reader.errors import StorageError, cause_of
from reader.system.files import PART, own_folder, put, sweep

#: How many copies are kept, and how old the newest may be.
KEPT = 3
EVERY = timedelta(days=1)
#: How long a copy stays besides that holds much more than the newest: the library may have been
#: lost, and nobody noticed yet.
FULLER_KEPT = timedelta(days=90)
_MUCH_MORE = 2

_MARK = ".backup-"
_STAMP = "%Y%m%d-%H%M%S-%f"
_STAMP_FORM = r"\d{8}-\d{6}-\d{6}"
#: Seconds for which a copy may still be in the making.
_REST = 3600.0


def backups(path: Path) -> list[Path]:
    """The copies of a database, the newest first; the first version made one without a date.

    A copy from the future was made while the clock was wrong: it counts as older than the others.
    """
    now = datetime.now(UTC)
    form = re.compile(re.escape(f"{path.name}{_MARK}") + _STAMP_FORM)
    found = [copy for copy in path.parent.glob("*") if form.fullmatch(copy.name)]
    dated = sorted(found, key=lambda copy: (_made(copy) <= now, copy.name), reverse=True)
    undated = path.with_name(f"{path.name}.backup")
    return [*dated, undated] if undated.exists() else dated


def back_up(connection: sqlite3.Connection, path: Path) -> Path:
    """Copy a database whole, and remove the copies that are too many.

    Raises:
        sqlite3.Error: the database is damaged, or the copy cannot be written.
        OSError: the copy cannot be written.
    """
    target = path.with_name(f"{path.name}{_MARK}{datetime.now(UTC).strftime(_STAMP)}")
    part = target.with_name(target.name + ".part")
    name = re.escape(f"{path.name}{_MARK}") + _STAMP_FORM
    own_folder(path.parent)
    sweep(path.parent, rf"{name}\.part(-journal)?|{_passing(path)}|{PART}", rest=_REST)
    try:
        connection.execute("VACUUM INTO ?", (str(part),))
        put(part, target)
    finally:
        sweep(path.parent, re.escape(part.name))
    sweep(path.parent, f"{name}|{re.escape(path.name)}.backup", keep=_needed(backups(path)))
    return target


@contextmanager
def passing(path: Path) -> Iterator[Path]:
    """A free name for a copy of a database that is removed again at the end.

    It lies beside the database, where what a killed program left of it goes with the copies that
    are too many; where there is no room, or nothing may be written, as on a disk that fails, in the
    system's folder for what passes.

    Raises:
        StorageError: neither can be written.
    """
    if not _takes_a_copy(path):
        with _temporary_folder(path) as folder:
            yield folder / path.name
        return
    copy = path.with_name(f"{path.name}.copy-{secrets.token_hex(6)}")
    try:
        yield copy
    finally:
        sweep(path.parent, f"{re.escape(copy.name)}({'|'.join(COMPANIONS)})?")


def _takes_a_copy(path: Path) -> bool:
    """Whether there is room for a copy beside a database, and one may be written there."""
    try:
        own_folder(path.parent)
        size = path.stat().st_size if os.path.exists(path) else 0
        return os.access(path.parent, os.W_OK) and shutil.disk_usage(path.parent).free > size
    except OSError:
        return False


@contextmanager
def _temporary_folder(path: Path) -> Iterator[Path]:
    try:
        folder = tempfile.TemporaryDirectory(prefix=f"{APP_NAME}-")
    except OSError as error:
        raise StorageError(
            "read-only",
            "The folder {folder} cannot be written ({cause}). Change its permissions, or make "
            "room.",
            folder=path.parent,
            cause=cause_of(error),
        ) from error
    with folder as name:
        yield Path(name)


def copy_whole(path: Path, copy: Path) -> None:
    """Copy a database to a name that is free; others may read and write it meanwhile.

    Raises:
        sqlite3.Error: the database is damaged, or the copy cannot be written.
    """
    with closing(_connected(path)) as connection:
        connection.execute("VACUUM INTO ?", (str(copy),))


def _connected(path: Path) -> sqlite3.Connection:
    """A connection to what is copied.

    It may write if that can be: one that only reads would leave a write-ahead log behind. On a full
    disk, or one that may only be read, SQLite needs to be told to do without.

    Raises:
        sqlite3.Error: the file cannot be read.
    """
    *tried, last = (f"{file_address(path)}?mode=rw", *addresses_to_read(path))
    for address in tried:
        connection = sqlite3.connect(address, uri=True)
        try:
            connection.execute("PRAGMA schema_version")
        except sqlite3.OperationalError:
            connection.close()
        else:
            return connection
    return sqlite3.connect(last, uri=True)


def _passing(path: Path) -> str:
    """The form of the names that `passing` gives, and of what SQLite keeps beside them."""
    return rf"{re.escape(path.name)}\.copy-[0-9a-f]{{12}}({'|'.join(COMPANIONS)})?"


def _needed(copies: list[Path]) -> Collection[str]:
    """The names of the copies that stay: the newest, and the newest that holds much more."""
    newest, rest = copies[:KEPT], copies[KEPT:]
    enough = _MUCH_MORE * _rows(newest[0]) if rest else 0
    since = datetime.now(UTC) - FULLER_KEPT
    fuller = (copy for copy in rest if _made(copy) >= since and _rows(copy) > enough)
    return {copy.name for copy in (*newest, *islice(fuller, 1))}


def back_up_daily(path: Path, now: datetime) -> bool:
    """Copy a database unless that was done within a day; others may read and write meanwhile.

    Args:
        path: the database.
        now: aware.

    Returns:
        Whether a copy was made.

    Raises:
        sqlite3.Error: the database is damaged, or the copy cannot be written.
        OSError: the copy cannot be written.
    """
    newest = backups(path)[:1]
    if newest and timedelta(0) <= now - _made(newest[0]) < EVERY:
        return False
    # A connection that may only read would leave its write-ahead log behind.
    with closing(sqlite3.connect(f"{file_address(path)}?mode=rw", uri=True)) as connection:
        back_up(connection, path)
    return True


def _rows(copy: Path) -> int:
    """How many rows a copy holds; none where it is damaged."""
    try:
        place = f"{read_only_address(copy)}&immutable=1"
        with closing(sqlite3.connect(place, uri=True)) as connection:
            names = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
            return sum(
                connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]
                for (name,) in names.fetchall()
            )
    except UNREADABLE:
        return 0


def _made(backup: Path) -> datetime:
    try:
        return datetime.strptime(backup.name.partition(_MARK)[2], _STAMP).replace(tzinfo=UTC)
    except ValueError:
        return datetime.fromtimestamp(0, UTC)
