"""A reader's marks and rules, as rows of the program's database."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from reader.storage.sqlite import Database
from reader.untrusted import read_json


class FeedbackTable:
    """Rows with "kind", "site", "spam" and "data" (anything JSON can hold), in order of making.

    Every method raises a StorageError where the database cannot be read or written.

    Args:
        database: the open database.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> list[tuple[int, Mapping[str, Any]]]:
        """All rows with their ids, the oldest first; "data" is None where it is damaged."""
        rows = self._database.rows("SELECT id, kind, site, spam, data FROM feedback ORDER BY id")
        return [
            (
                int(row["id"]),
                {
                    "kind": row["kind"],
                    "site": row["site"],
                    "spam": bool(row["spam"]),
                    "data": _parsed(row["data"]),
                },
            )
            for row in rows
        ]

    def add(self, row: Mapping[str, Any]) -> int:
        """Keep a row; returns its id."""
        values = (
            datetime.now(UTC).isoformat(),
            row["kind"],
            row["site"],
            int(row["spam"]),
            json.dumps(row["data"], ensure_ascii=False),
        )
        with self._database.transaction() as connection:
            cursor = connection.execute(
                "INSERT INTO feedback (made, kind, site, spam, data) VALUES (?, ?, ?, ?, ?)", values
            )
            return int(cursor.lastrowid or 0)

    def remove(self, row_id: int) -> None:
        """Forget a row; one that is not there is no error."""
        self._database.write("DELETE FROM feedback WHERE id = ?", (row_id,))

    def clear(self) -> None:
        """Forget all."""
        self._database.write("DELETE FROM feedback")


def _parsed(data: object) -> object:
    """What a column of JSON holds, or None: one damaged row must not take the others along."""
    try:
        return read_json(data) if isinstance(data, str) else None
    except (ValueError, RecursionError):
        return None
