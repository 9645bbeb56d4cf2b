"""A library whose history tells what of it is left."""

from __future__ import annotations

from reader.storage.history import HistoryStore
from reader.storage.sqlite import Database

#: How many pages the history of `history_file` has.
COUNT = 60


def record(database: Database, first: int, last: int, size: int = 300) -> None:
    """Note pages as read, each with a title of so many characters."""
    history = HistoryStore(database)
    for number in range(first, last):
        history.record(f"https://{number}.example/", "渡" * size)


def titles(database: Database) -> int:
    """How many pages the history has."""
    return len(HistoryStore(database).recent(10_000))
