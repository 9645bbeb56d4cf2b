"""Whether a library is still the file that was opened, when something is written to it.

SQLite asks the same where its journal is a file (SQLITE_READONLY_DBMOVED), but not where it is a
write-ahead log: what is written to a file that was deleted, or whose place another took, such as
one that a syncing client brought, would be lost with the end of the program, and nobody told.
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
from datetime import UTC, datetime
from pathlib import Path

from reader.errors import StorageError
from reader.storage.backups import back_up
from reader.system.filesystems import is_remote

_GONE = (0, 0)


class Presence:
    """Where an open library lies.

    Args:
        path: its file, just opened.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        # Servers may number files anew whenever they are asked.
        self._known = None if is_remote(path) else _identity(path)
        self._kept: str | None = None

    def check(self, connection: sqlite3.Connection) -> None:
        """Let nothing be written to a file that is no more; what was in it is kept before.

        Args:
            connection: to that file, in no transaction.

        Raises:
            StorageError: it is gone, or another has its name.
        """
        now = _identity(self._path)
        if None in (now, self._known) or now == self._known:
            return
        if self._kept is None:
            self._kept = self._keep(connection, is_gone=now == _GONE)
        if self._kept:
            raise StorageError(
                "library-gone",
                "The library {path} was deleted, or another took its place, while it was open. All "
                "that was in it is kept as {name}; nothing new is. Start the program again.",
                path=self._path,
                name=self._kept,
            )
        raise StorageError(
            "library-gone",
            "The library {path} is no longer there, so that nothing new is kept. Put its folder "
            "back, or start the program again.",
            path=self._path,
        )

    def _keep(self, connection: sqlite3.Connection, *, is_gone: bool) -> str:
        """Copy what is open to where the file was; gives the copy's name, "" where that fails.

        Where the file is gone it is one of its copies: the next start offers to restore it.
        """
        with contextlib.suppress(OSError, sqlite3.Error):
            if os.path.isdir(self._path.parent):
                if is_gone:
                    return back_up(connection, self._path).name
                stamp = datetime.now(UTC).strftime("%Y%m%d-%H%M%S-%f")
                copy = self._path.with_name(f"{self._path.name}.open-{stamp}")
                connection.execute("VACUUM INTO ?", (str(copy),))
                return copy.name
        return ""


def _identity(path: Path) -> tuple[int, int] | None:
    """Which file has a name; None where the system does not tell."""
    try:
        status = os.stat(path)
    except (FileNotFoundError, NotADirectoryError):
        return _GONE
    except OSError:
        return None
    return status.st_dev, status.st_ino
