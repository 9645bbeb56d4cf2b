"""The pages that were read, and where in them the reader stood."""

from __future__ import annotations

import json
import sqlite3
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from reader.codec import read_moment
from reader.limits import MAX_VISITS
from reader.storage.removal import Deleted, clear
from reader.storage.sqlite import Database
from reader.text.surrogates import without_surrogates
from reader.untrusted import MalformedDataError, read_json


@dataclass(frozen=True, slots=True)
class Visit:
    """A page that was read."""

    source: str
    title: str
    opened: datetime


class HistoryStore:
    """Pages by the time they were last opened."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def record(self, source: str, title: str) -> None:
        """Remember that a page was opened now; its position stays.

        What was opened while the clock was ahead counts as opened just before.

        Where the database is read-only nothing is kept, as the person was told at the start.

        Raises:
            StorageError: the database cannot be written.
        """
        if self._database.read_only:
            return
        now = datetime.now(UTC)
        with self._database.transaction() as connection:
            before = (now - timedelta(milliseconds=1)).isoformat()
            connection.execute("UPDATE history SET opened = ?1 WHERE opened > ?1", (before,))
            connection.execute(
                "INSERT INTO history (source, title, opened) VALUES (CAST(? AS TEXT), ?, ?) "
                "ON CONFLICT (source) DO UPDATE SET title = excluded.title, "
                "opened = excluded.opened",
                (_stored(source), without_surrogates(title), now.isoformat()),
            )
            connection.execute(
                "DELETE FROM history WHERE source IN "
                "(SELECT source FROM history ORDER BY opened DESC LIMIT -1 OFFSET ?)",
                (MAX_VISITS,),
            )

    def recent(self, limit: int = 200) -> list[Visit]:
        """The last pages, newest first."""
        rows = self._database.rows(
            "SELECT source, title, opened FROM history ORDER BY opened DESC LIMIT ?", (limit,)
        )
        return [visit for row in rows if (visit := _visit(row)) is not None]

    def save_position(self, source: str, position: dict[str, Any]) -> None:
        """Remember where the reader stands in a page of the history."""
        if self._database.read_only:
            return
        self._database.write(
            "UPDATE history SET position = ? WHERE source = CAST(? AS TEXT)",
            (json.dumps(position), _stored(source)),
        )

    def position(self, source: str) -> dict[str, Any]:
        """Where the reader stood in a page; empty if that is not known."""
        row = self._database.row(
            "SELECT position FROM history WHERE source = CAST(? AS TEXT)", (_stored(source),)
        )
        if row is None or not row["position"]:
            return {}
        try:
            position = read_json(row["position"])
        except MalformedDataError:
            return {}
        return position if isinstance(position, dict) else {}

    def forget(self, source: str) -> Deleted:
        """Forget a page."""
        where = "source = CAST(? AS TEXT)"
        return clear(self._database, "history", where, (_stored(source),))

    def clear(self) -> Deleted:
        """Forget all pages."""
        return clear(self._database, "history")


def _visit(row: sqlite3.Row) -> Visit | None:
    """A visit; None where its row is damaged."""
    try:
        return Visit(row["source"], row["title"], read_moment(row["opened"]))
    except (ValueError, TypeError):
        return None


def _stored(source: str) -> bytes:
    """A source as it is kept: names of files may hold bytes that are no UTF-8 (PEP 383)."""
    return source.encode("utf-8", "surrogateescape" if _is_escaped(source) else "replace")


def _is_escaped(source: str) -> bool:
    return all(not "\ud800" <= c <= "\udfff" or "\udc80" <= c <= "\udcff" for c in source)
