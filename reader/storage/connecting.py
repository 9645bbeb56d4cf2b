"""Connections to a file of the library: to use it, to look into it, to read it alone."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from pathlib import Path

from reader.errors import StorageError
from reader.limits import MAX_BUSY_SECONDS
from reader.storage.changes import NotingConnection
from reader.storage.faults import storage_errors
from reader.storage.versions import check, migrate, version_of


def connect(target: str, *, uri: bool = False) -> NotingConnection:
    """A connection that notes what it changes, and waits for others for a while.

    Raises:
        sqlite3.Error: there is no such file, or it cannot be opened.
    """
    connection = sqlite3.connect(
        target,
        timeout=MAX_BUSY_SECONDS,
        isolation_level=None,
        check_same_thread=False,
        factory=NotingConnection,
        uri=uri,
    )
    connection.row_factory = sqlite3.Row
    # Names of files may hold bytes that are no UTF-8 (PEP 383).
    connection.text_factory = lambda text: text.decode("utf-8", "surrogateescape")
    return connection


def open_candidate(path: Path, migrations: Sequence[str]) -> NotingConnection:
    """Open a database that is to take the place of another, with its tables up to date.

    It is read from beginning to end, so that what is opened is sound.

    Raises:
        StorageError, sqlite3.Error: it is damaged, or cannot be written.
    """
    connection = connect(str(path))
    try:
        with storage_errors():
            check(connection, migrations, thoroughly=True)
            migrate(connection, None, migrations)
    except (StorageError, sqlite3.Error):
        connection.close()
        raise
    return connection


def connected_to_read(address: str, migrations: Sequence[str]) -> NotingConnection | None:
    """A connection that only reads; None where the file is of another version.

    Raises:
        StorageError, sqlite3.Error: the file cannot be read.
    """
    connection = connect(address, uri=True)
    try:
        with storage_errors():
            if version_of(connection) == len(migrations):
                check(connection, migrations, thoroughly=False)
                return connection
    except (sqlite3.Error, StorageError):
        connection.close()
        raise
    connection.close()
    return None
