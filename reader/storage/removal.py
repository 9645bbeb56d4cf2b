"""Deleting rows so that they can be restored with all that was deleted along with them."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from reader.storage.changes import Reference, references
from reader.storage.sqlite import Database
from reader.text.surrogates import without_surrogates

#: A list in JSON as values of SQL.
LISTED = "SELECT value FROM json_each(:ids)"


@dataclass(frozen=True, slots=True)
class Deleted:
    """Deleted rows by table, each table after those it refers to.

    `were` are cells of other rows that deleting set to NULL: table, column, id, and old value.
    """

    rows: Mapping[str, tuple[sqlite3.Row, ...]] = field(default_factory=dict)
    were: tuple[tuple[str, str, int, object], ...] = ()

    @property
    def stories(self) -> tuple[int, ...]:
        """The ids of the deleted stories."""
        return tuple(row["id"] for row in self.rows.get("stories", ()))


def rows_of(
    connection: sqlite3.Connection, root: str, ids: Collection[int], key: str = "id"
) -> dict[str, tuple[sqlite3.Row, ...]]:
    """Rows of a table with those that are deleted along with them, and those they require.

    Args:
        connection: to the database, which knows how its tables refer to each other.
        root: the table.
        ids: which rows.
        key: the column that the ids are of.
    """
    going = {root: f"{key} IN ({LISTED})"}
    every = references(connection)
    for r in every:
        if r.cascades and r.parent in going:
            which = f"{r.column} IN (SELECT {r.key} FROM {r.parent} WHERE {going[r.parent]})"
            going.setdefault(r.table, which)
    needed = {
        r.parent: f"{r.key} IN (SELECT {r.column} FROM {r.table} WHERE {going[r.table]})"
        for r in every
        if r.table in going and r.parent not in going and not r.outlasts and r.table != root
    }
    chosen = {"ids": json.dumps(list(ids))}
    return {
        table: tuple(connection.execute(f"SELECT * FROM {table} WHERE {which}", chosen))
        for table, which in (needed | going).items()
    }


def delete(database: Database, table: str, ids: Collection[int]) -> Deleted:
    """Delete rows, and what the schema deletes along with them; missing ones are no error.

    Raises:
        StorageError: the database cannot be written.
    """
    with database.transaction() as connection:
        gone = rows_of(connection, table, ids)
        chosen = {"ids": json.dumps(list(ids))}
        connection.execute(f"DELETE FROM {table} WHERE id IN ({LISTED})", chosen)
    return Deleted(gone)


def clear(
    database: Database,
    table: str,
    where: str = "1",
    values: Sequence[Any] | Mapping[str, Any] = (),
) -> Deleted:
    """Delete the rows of a table that meet a condition; nothing may refer to them.

    Raises:
        StorageError: the database cannot be written.
    """
    with database.transaction() as connection:
        gone = tuple(connection.execute(f"SELECT * FROM {table} WHERE {where}", values))
        connection.execute(f"DELETE FROM {table} WHERE {where}", values)
    return Deleted({table: gone})


def restore(database: Database, deleted: Deleted) -> None:
    """Restore deleted rows; a feed that is followed again meanwhile is left as it is.

    Rows that require one that was deleted since are not restored.

    Raises:
        StorageError: the database cannot be written.
    """
    feeds = [row["address"] for row in deleted.rows.get("feeds", ())]
    with database.transaction() as connection:
        for address in feeds:
            if connection.execute("SELECT 1 FROM feeds WHERE address = ?", (address,)).fetchone():
                return
        every = references(connection)
        tags: dict[object, int] = {}  # those that were made anew since
        for table, rows in deleted.rows.items():
            for row in map(dict, rows):
                if table == "story_tags":
                    row["tag"] = tags.get(row["tag"], row["tag"])
                _put_back(connection, table, row, [r for r in every if r.table == table])
                if table == "tags":
                    named = "SELECT id FROM tags WHERE name = ?"
                    for found in connection.execute(named, (row["name"],)):
                        tags[row["id"]] = found["id"]
        for table, column, number, value in deleted.were:
            connection.execute(f"UPDATE {table} SET {column} = ? WHERE id = ?", (value, number))
        connection.execute(
            "DELETE FROM tombstones WHERE (feed, guid) IN "
            f"(SELECT feed, guid FROM stories WHERE id IN ({LISTED}))",
            {"ids": json.dumps(deleted.stories)},
        )


def _put_back(
    connection: sqlite3.Connection, table: str, row: dict[str, object], refers: list[Reference]
) -> None:
    for reference in refers:
        value = row[reference.column]
        found = f"SELECT 1 FROM {reference.parent} WHERE {reference.key} = ?"
        if value is None or connection.execute(found, (value,)).fetchone():
            continue
        if not reference.outlasts:
            return
        row[reference.column] = None
    marks = ", ".join("CAST(? AS TEXT)" if _is_raw(cell) else "?" for cell in row.values())
    connection.execute(
        f"INSERT OR IGNORE INTO {table} ({', '.join(row)}) VALUES ({marks})",
        [_bytes_of(cell) if _is_raw(cell) else cell for cell in row.values()],
    )


def _is_raw(cell: object) -> bool:
    """Whether a text has bytes that are not UTF-8, as names of files may (PEP 383)."""
    return isinstance(cell, str) and without_surrogates(cell) != cell


def _bytes_of(cell: object) -> bytes:
    return str(cell).encode("utf-8", "surrogateescape")
