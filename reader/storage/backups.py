"""Copies of a database: one a day and one before every migration, the last three kept.

A copy is made by SQLite itself, since a copied file would lack what still stands in its write-ahead
log (https://sqlite.org/lang_vacuum.html#vacuuminto).
"""

from __future__ import annotations

import contextlib
import sqlite3
from datetime import UTC, datetime, timedelta
from pathlib import Path

#: How many copies are kept, and how old the newest may be.
KEPT = 3
EVERY = timedelta(days=1)

_MARK = ".backup-"
_STAMP = "%Y%m%d-%H%M%S-%f"


def backups(path: Path) -> list[Path]:
    """The copies of a database, the newest first; the first version made one without a date.

    A copy from the future was made while the clock was wrong: it counts as older than the others.
    """
    now = datetime.now(UTC)
    found = path.parent.glob(f"{path.name}{_MARK}*[0-9]")
    dated = sorted(found, key=lambda copy: (_made(copy) <= now, copy.name), reverse=True)
    undated = path.with_name(f"{path.name}.backup")
    return [*dated, undated] if undated.exists() else dated


def back_up(connection: sqlite3.Connection, path: Path) -> Path:
    """Copy a database whole, and remove the copies that are too many.

    Raises:
        sqlite3.Error: the database is damaged, or the copy cannot be written.
    """
    target = path.with_name(f"{path.name}{_MARK}{datetime.now(UTC).strftime(_STAMP)}")
    part = target.with_name(target.name + ".part")
    try:
        connection.execute("VACUUM INTO ?", (str(part),))
        part.replace(target)
    finally:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)
    for old in backups(path)[KEPT:]:
        with contextlib.suppress(OSError):
            old.unlink()
    return target


def back_up_daily(path: Path, now: datetime) -> bool:
    """Copy a database unless that was done within a day; others may read and write meanwhile.

    Args:
        path: the database.
        now: aware.

    Returns:
        Whether a copy was made.

    Raises:
        sqlite3.Error: the database is damaged, or the copy cannot be written.
    """
    newest = backups(path)[:1]
    if newest and timedelta(0) <= now - _made(newest[0]) < EVERY:
        return False
    # A connection that may only read would leave its write-ahead log behind.
    connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode=rw", uri=True)
    try:
        back_up(connection, path)
    finally:
        connection.close()
    return True


def is_sound(path: Path) -> bool:
    """Whether a copy can be read from its beginning to its end."""
    try:
        connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True)
    except sqlite3.Error:
        return False
    try:
        return bool(connection.execute("PRAGMA quick_check(1)").fetchone()[0] == "ok")
    except sqlite3.Error:
        return False
    finally:
        connection.close()


def _made(backup: Path) -> datetime:
    try:
        return datetime.strptime(backup.name.partition(_MARK)[2], _STAMP).replace(tzinfo=UTC)
    except ValueError:
        return datetime.fromtimestamp(0, UTC)
