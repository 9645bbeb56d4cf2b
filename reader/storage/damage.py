"""Files that are damaged, or may be: noticed, repaired in a copy, and only then renamed.

A repaired database is made beside the damaged one. Once it is whole on the disk it has a name of
its own, and from then on a start that finds it puts it in place: wherever the program is killed,
the library is there, or is there at the next start.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import sqlite3
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from reader.database_files import COMPANIONS, UNREADABLE
from reader.errors import StorageError
from reader.messages import Message
from reader.storage.backups import backups
from reader.storage.salvage import salvage
from reader.system.files import move, put, remove, sync_folder

#: Bytes from which on reading a file from beginning to end holds up the start.
LARGE = 4_000_000


def is_suspicious(path: Path) -> bool:
    """Whether a file is read from beginning to end before it is used.

    A large one takes its time; it is looked at after damage was met, or when its write-ahead log
    shows that it was not closed. The daily copy reads it whole in any case.
    """
    try:
        small = path.stat().st_size < LARGE
    except OSError:
        return True
    return small or suspicion(path).exists() or _companion(path, "-wal").exists()


def is_emptied(path: Path) -> bool:
    """Whether a file holds nothing, and once did: SQLite would take it for a new database."""
    try:
        return path.stat().st_size == 0 and bool(backups(path))
    except OSError:
        return False


def suspicion(path: Path) -> Path:
    """The empty file that says that damage was met."""
    return path.with_name(path.name + ".suspect")


def repaired(path: Path) -> Path:
    """A database that was repaired, and waits to take its place."""
    return path.with_name(path.name + ".repaired")


def repair(path: Path, prepare: Callable[[Path], sqlite3.Connection]) -> Message:
    """Put the newest copy that is sound in the place of a database that is damaged, or gone.

    What can be read of the damaged one is added, and it is renamed. Where no copy is sound a new
    database takes its place.

    Args:
        path: the database.
        prepare: opens and checks a candidate, and brings its tables up to date; raises an error of
            `UNREADABLE` or a `StorageError` where it is none.

    Returns:
        What to tell the person.

    Raises:
        OSError, StorageError: the disk refuses it; nothing has changed.
    """
    part = path.with_name(path.name + ".repair")
    damaged = path.exists()
    try:
        for copy in (*backups(path), None):
            _remove(part)
            if copy:
                shutil.copyfile(copy, part)
            try:
                count = _completed(part, path, prepare)
            except (StorageError, *UNREADABLE):
                if copy is None:
                    raise
                continue
            break
        with part.open("ab") as file:
            os.fsync(file.fileno())
        put(part, repaired(path))
        sync_folder(path.parent)
    finally:
        with contextlib.suppress(OSError):
            _remove(part)
    aside = finish_repair(path)
    return _told(aside.name, count, copy) if damaged else _told_restored(copy)


def _completed(part: Path, broken: Path, prepare: Callable[[Path], sqlite3.Connection]) -> int:
    """Add what can be read of the damaged database; gives how many rows were."""
    with contextlib.closing(prepare(part)) as connection:
        count = salvage(broken, connection)
        connection.execute("PRAGMA journal_mode = DELETE")  # all of it in one file
    return count


def finish_repair(path: Path) -> Path:
    """Put a database that was repaired in its place; gives where the damaged one is now.

    Raises:
        OSError: it cannot be done; it is tried again at the next start.
    """
    stamp = datetime.now(UTC).strftime("%Y%m%d-%H%M%S-%f")
    aside = path.with_name(f"{path.name}.broken-{stamp}")
    for ending in (*COMPANIONS, ""):
        with contextlib.suppress(FileNotFoundError):
            move(_companion(path, ending), _companion(aside, ending))
    remove(suspicion(path))
    put(repaired(path), path)
    sync_folder(path.parent)
    return aside


def _remove(database: Path) -> None:
    for ending in ("", *COMPANIONS):
        remove(_companion(database, ending))


def _told(name: str, count: int, copy: Path | None) -> Message:
    """What to tell of damage: the file's name now, rows read from it, the copy if there was one."""
    if copy and count:
        return Message(
            "The database was damaged and was kept as {name}. An older copy was restored, and what "
            "could be read of the newer one was added: {count} entries.",
            name=name,
            count=count,
        )
    if copy:
        return Message(
            "The database was damaged and was kept as {name}. An older copy was restored.",
            name=name,
        )
    if count:
        return Message(
            "The database was damaged and was kept as {name}. A new one was started with what "
            "could be read of it: {count} entries.",
            name=name,
            count=count,
        )
    return Message(
        "The database was damaged and was kept as {name}. A new one was started.", name=name
    )


def _told_restored(copy: Path | None) -> Message:
    if copy is None:
        return Message("None of the copies can be read. A new library was started; they stay.")
    return Message("The library was restored from its copy {name}.", name=copy.name)


def _companion(path: Path, ending: str) -> Path:
    return path.with_name(path.name + ending)
