"""What SQLite says is wrong with a file, in words for the person."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from reader.database_files import UNREADABLE, primary_code
from reader.errors import StorageError
from reader.messages import Message

#: What people are told, by SQLite's primary result code.
_CAUSES = {
    sqlite3.SQLITE_BUSY: (
        "locked",
        Message("Another program is using it. Close that program and try again."),
    ),
    sqlite3.SQLITE_LOCKED: (
        "locked",
        Message("Another program is using it. Close that program and try again."),
    ),
    sqlite3.SQLITE_FULL: ("disk-full", Message("The disk is full. Free some space and try again.")),
    sqlite3.SQLITE_IOERR: (
        "input-output",
        Message("The disk reported an error. Check it and try again."),
    ),
    sqlite3.SQLITE_READONLY: (
        "read-only",
        Message(
            "The file or its folder may not be written to, or the disk is full. Change their "
            "permissions, or make room."
        ),
    ),
    sqlite3.SQLITE_CANTOPEN: (
        "unopenable",
        Message("The file may not be opened. Check its permissions."),
    ),
    sqlite3.SQLITE_PERM: (
        "unopenable",
        Message("The file may not be opened. Check its permissions."),
    ),
    sqlite3.SQLITE_CORRUPT: (
        "damaged",
        Message("It is damaged. Restart the program to repair it."),
    ),
    sqlite3.SQLITE_NOTADB: ("damaged", Message("It is damaged. Restart the program to repair it.")),
}


@contextmanager
def storage_errors() -> Iterator[None]:
    """Turn what a person can mend into a `StorageError`; mistakes of the program pass through."""
    try:
        yield
    except UNREADABLE as error:
        code = primary_code(error)
        if code not in _CAUSES:
            raise
        name, advice = _CAUSES[code]
        raise StorageError(name, "The database cannot be used. {advice}", advice=advice) from error
