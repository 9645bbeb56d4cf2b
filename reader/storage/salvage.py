"""What can still be read of a damaged database, taken over into a sound one.

Python's SQLite lacks the recovery of its shell (https://sqlite.org/recovery.html), so each table is
read from its beginning to the damage, and from its end back to it.
"""

from __future__ import annotations

import shutil
import sqlite3
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

from reader.database_files import UNREADABLE, transaction
from reader.system.files import own_folder, sweep

#: Tables that are made again from the others.
_DERIVED = frozenset({"unindexed"})


def salvage(broken: Path, connection: sqlite3.Connection) -> int:
    """Take over every readable row that a database lacks; its own rows stay as they are.

    Args:
        broken: the damaged file, which is only read; its write-ahead log may lie beside it.
        connection: the sound database, in no transaction.

    Returns:
        How many rows were taken over; none where the disk has no room for a copy to read from.
    """
    try:
        own_folder(broken.parent)
        sweep(broken.parent, r"\.salvage-[a-z0-9_]{8}")  # of a repair that was killed
        with tempfile.TemporaryDirectory(dir=broken.parent, prefix=".salvage-") as folder:
            copy = Path(folder) / "copy.sqlite3"
            for suffix in ("", "-wal"):
                companion = broken.with_name(broken.name + suffix)
                if companion.exists():
                    shutil.copyfile(companion, copy.with_name(copy.name + suffix))
            with closing(sqlite3.connect(copy)) as source:
                source.text_factory = bytes
                # One table that is no SQL any more must not take the others along.
                source.execute("PRAGMA writable_schema = ON")
                return _take_over(source, connection)
    except (OSError, *UNREADABLE):
        return 0


def _take_over(source: sqlite3.Connection, target: sqlite3.Connection) -> int:
    """Copy the rows of all tables in one transaction, the referred-to ones first."""
    count = 0
    target.execute("PRAGMA foreign_keys = OFF")
    try:
        with transaction(target):
            for table in _tables(target):
                columns = _common_columns(source, target, table)
                marks = ", ".join("CAST(? AS TEXT)" if is_text else "?" for _, is_text in columns)
                names = [f'"{name}"' for name, _ in columns]
                insert = f'INSERT OR IGNORE INTO "{table}" ({", ".join(names)}) VALUES ({marks})'
                for row in _rows(source, table, names) if names else ():
                    count += target.execute(insert, row).rowcount
            count -= _remove_orphans(target)
    finally:
        target.execute("PRAGMA foreign_keys = ON")
    return count


def _tables(connection: sqlite3.Connection) -> list[str]:
    """Tables in the order they were made."""
    found = connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
        " ORDER BY rowid"
    )
    return [row[0] for row in found if row[0] not in _DERIVED]


def _common_columns(
    source: sqlite3.Connection, target: sqlite3.Connection, table: str
) -> list[tuple[str, bool]]:
    """The columns that both have, and whether each is of text."""
    query = f'PRAGMA table_info("{table}")'
    try:
        there = {bytes(row[1]).decode("utf-8", "replace") for row in source.execute(query)}
    except UNREADABLE:
        return []
    here = target.execute(query)
    return [(row[1], str(row[2]).upper() == "TEXT") for row in here if row[1] in there]


def _rows(
    source: sqlite3.Connection, table: str, names: Sequence[str]
) -> Iterator[tuple[Any, ...]]:
    """The rows before the damage, and those behind it."""
    last: int | None = None
    for order in ("ASC", "DESC"):
        query = (
            f'SELECT rowid, {", ".join(names)} FROM "{table}" NOT INDEXED ORDER BY rowid {order}'
        )
        try:
            for row in source.execute(query):
                if order == "DESC" and last is not None and row[0] <= last:
                    return
                last = row[0] if order == "ASC" else last
                yield tuple(row[1:])
        except UNREADABLE:
            continue
        return


def _remove_orphans(target: sqlite3.Connection) -> int:
    """Remove rows that refer to others which could not be read; gives how many."""
    orphans = {(row[0], row[1]) for row in target.execute("PRAGMA foreign_key_check")}
    for table, number in orphans:
        target.execute(f'DELETE FROM "{table}" WHERE rowid = ?', (number,))
    return len(orphans)
