"""What a program that runs as a process of its own has kept so far, read from outside."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from threading import Event

from reader.database_files import read_only_address

#: Seconds that anything may take on a busy computer.
PATIENCE = 240


def translated(database: Path) -> int:
    """How many sentences a profile's database has translations of."""
    return len(_column(database, "SELECT 1 FROM translations"))


def read_pages(database: Path) -> list[object]:
    """The pages that a profile's database has in its history."""
    return _column(database, "SELECT source FROM history")


def _column(file: Path, query: str) -> list[object]:
    """The first column of what a database answers; nothing while it is being made."""
    if not file.exists():
        return []
    with closing(sqlite3.connect(read_only_address(file), uri=True)) as database:
        try:
            return [row[0] for row in database.execute(query)]
        except sqlite3.OperationalError:
            return []


def wait_until(condition: Callable[[], bool]) -> None:
    """Wait for something that another process does."""
    for _ in range(PATIENCE * 20):
        if condition():
            return
        Event().wait(0.05)
    raise AssertionError("it did not come to that in time")
