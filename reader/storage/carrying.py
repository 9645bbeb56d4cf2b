"""Rows of the library turned into cells of records and back, as `carried.py` says."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from functools import cached_property
from typing import Any

from reader.datamodel.syncing import Cell
from reader.limits import MAX_SYNC_CELL
from reader.storage.carried import Carried
from reader.storage.times import seconds
from reader.text.surrogates import without_surrogates
from reader.untrusted import read_json

#: What a column holds that has no default: no cell with it is left out.
_NEEDED = object()


class UnfitError(ValueError):
    """What another machine wrote does not fit into a row."""


class CarriedTable:
    """A table whose rows are synced.

    Args:
        connection: to the library; a transaction must be open for writes.
        carried: how they are.
    """

    def __init__(self, connection: sqlite3.Connection, carried: Carried) -> None:
        self._connection = connection
        self.carried = carried

    # -- from rows to cells

    def values(self, row: str) -> dict[str, Any] | None:
        """The synced columns of a row, its text included; None if there is no such row."""
        found = self._connection.execute(
            f"{self._select} WHERE {self._this_row}", read_json(row)
        ).fetchone()
        return None if found is None else dict(zip(self._columns, found, strict=True))

    def begins(self, row: str) -> bool:
        """Whether a row that was not synced yet is from now on."""
        return bool(
            self._connection.execute(
                f"SELECT 1 FROM {self.carried.table} AS t "
                f"WHERE {self._this_row} AND {self.carried.where}",
                read_json(row),
            ).fetchone()
        )

    def beginning(self) -> Iterator[str]:
        """All rows that are to be synced, for the first sync."""
        for found in self._connection.execute(
            f"SELECT {self._row} FROM {self.carried.table} AS t WHERE {self.carried.where}"
        ).fetchall():
            yield found[0]

    def parents(self, row: str) -> list[tuple[str, str]]:
        """The parents of a row, each with its table."""
        kinds = self.carried.parents
        if not kinds:
            return []
        columns = ", ".join(
            f"iif(t.{column} IS NULL, NULL, json_array(t.{column}))" for column in kinds
        )
        found = self._connection.execute(
            f"SELECT {columns} FROM {self.carried.table} AS t WHERE {self._this_row}",
            read_json(row),
        ).fetchone()
        return [(k, r) for k, r in zip(kinds.values(), found or (), strict=False) if r is not None]

    def siblings(self, cells: Mapping[str, Cell]) -> list[str]:
        """The rows with the same parent as a record that have no record yet."""
        told = self._told(cells)
        parents = [(c, self._parent(k, told.get(c))) for c, k in self.carried.parents.items()]
        same = " AND ".join(f"t.{column} IS ?" for column, _ in parents)
        found = self._connection.execute(
            f"SELECT {self._row} FROM {self.carried.table} AS t WHERE {same} AND {self._is_free}",
            [value for _, value in parents],
        )
        return [row[0] for row in found.fetchall()]

    def cells(self, values: Mapping[str, Any], *, once: bool = True) -> dict[str, Cell]:
        """The cells of a row, but for those with the default.

        Args:
            values: see `values`.
            once: whether to include those that are sent with a new row only.
        """
        groups = (*self.carried.cells, *((self.carried.once,) if once else ()))
        found = {group: tuple(values[column] for column in group.split()) for group in groups}
        return {
            group: cell for group, cell in found.items() if group and cell != self._new.get(group)
        }

    def as_new(self, group: str) -> Cell:
        """The default of a cell; nothing if it has none."""
        return self._new.get(group, tuple(None for _ in group.split()))

    # -- from cells to rows

    def lacks(self, cells: Mapping[str, Cell], *, parent: bool = False) -> bool:
        """Whether a record refers to a row that is not here; with `parent`, to its parent only.

        Raises:
            UnfitError: no row can hold what it tells.
        """
        told = self._told(cells)
        referring = (*self.carried.parents, *(() if parent else self.carried.names))
        values = {column: told[column] for column in referring if told.get(column) is not None}
        try:
            return None in [self._resolved(c, value, make=True) for c, value in values.items()]
        except _MissingError:
            return True

    def find(self, cells: Mapping[str, Cell], text: str, *, taken: bool = False) -> str | None:
        """The row with the key of a record; None if there is none.

        Args:
            cells: of the record.
            text: of the record.
            taken: whether it may be a row that has another record already.

        Raises:
            UnfitError: no row can hold what it tells.
        """
        told = {**self._told(cells), self.carried.text: text}
        try:
            key = [(column, told.get(column)) for column in self.carried.key]
            values = [self._resolved(column, value, make=False) for column, value in key]
        except _MissingError:
            return None
        same = " AND ".join(f"{self._own(column)} IS ?" for column in self.carried.key)
        if not taken:
            same += f" AND {self._is_free}"
        found = self._connection.execute(
            f"SELECT {self._row} FROM {self.carried.table} AS t WHERE {same} LIMIT 1", values
        ).fetchone()
        return found[0] if found else None

    def insert(self, cells: Mapping[str, Cell], text: str, now: datetime) -> str | None:
        """Insert a row; None if one that it refers to is not there, or another has its key.

        Raises:
            UnfitError: no row can hold what it tells.
        """
        whole = {group: self.as_new(group) for group in self.carried.cells} | dict(cells)
        try:
            plain, fields = self._parted(self._told(whole), text)
        except _MissingError:
            return None
        if any(c not in plain and self._default(c) is _NEEDED for c in self.carried.columns):
            raise UnfitError("less than a row has to hold")
        columns = {**dict.fromkeys(plain, "?"), **self.carried.fill}
        places = [place.replace(":now", str(seconds(now))) for place in columns.values()]
        made = self._connection.execute(
            f"INSERT OR IGNORE INTO {self.carried.table} ({', '.join(columns)}) "
            f"VALUES ({', '.join(places)})",
            list(plain.values()),
        )
        if made.rowcount < 1:
            return None
        names = [plain.get(column, made.lastrowid) for column in self.carried.rows]
        row = json.dumps(names, ensure_ascii=False, separators=(",", ":"))
        self._set_fields(row, fields)
        return row

    def update(self, row: str, cells: Mapping[str, Cell], text: str) -> str | None:
        """Update a row; foreign keys to rows that are not there stay as they were.

        Returns:
            The row, which may have another key then; None if another row has that already.

        Raises:
            UnfitError: no row can hold what it tells.
        """
        told = self._told({g: cell for g, cell in cells.items() if g != self.carried.once})
        try:
            plain, fields = self._parted(told, text)
        except _MissingError:
            return row
        if plain:
            changed = self._connection.execute(
                f"UPDATE OR IGNORE {self.carried.table} AS t "
                f"SET {', '.join(f'{column} = ?' for column in plain)} WHERE {self._this_row}",
                [*plain.values(), *read_json(row)],
            )
            names = dict(zip(self.carried.rows, read_json(row), strict=True))
            names |= {column: plain[column] for column in self.carried.rows if column in plain}
            if changed.rowcount < 1:
                return None
            row = json.dumps(list(names.values()), ensure_ascii=False, separators=(",", ":"))
        self._set_fields(row, fields)
        return row

    def delete(self, row: str) -> None:
        """Delete a row; one that is not there is no error."""
        self._connection.execute(
            f"DELETE FROM {self.carried.table} AS t WHERE {self._this_row}", read_json(row)
        )

    def _told(self, cells: Mapping[str, Cell]) -> dict[str, Any]:
        """The values of cells by their columns.

        Raises:
            UnfitError: a cell has another number of values than columns.
        """
        told: dict[str, Any] = {}
        for group, cell in cells.items():
            columns = group.split()
            if group not in (*self.carried.cells, self.carried.once):
                continue  # of a newer version of the program
            if len(columns) != len(cell):
                raise UnfitError(group)
            told.update(zip(columns, cell, strict=True))
        return told

    def _parted(self, told: Mapping[str, Any], text: str) -> tuple[dict[str, Any], dict[str, Any]]:
        """The values for columns, and those for fields of JSON."""
        plain = {c: self._resolved(c, v, make=True) for c, v in told.items() if "." not in c}
        fields = {column: value for column, value in told.items() if "." in column}
        if self.carried.text:
            fields[self.carried.text] = text
        return plain, fields

    def _resolved(self, column: str, value: Any, *, make: bool) -> Any:
        """The value for a column of this library from a synced value.

        Raises:
            UnfitError: it is of another type.
            _MissingError: it names a row that is not there, and must be.
        """
        if isinstance(value, str) and len(value) > MAX_SYNC_CELL:
            raise UnfitError(column)
        if "." in column:
            if column in self.carried.objects and value is not None and not self._is_json(value):
                raise UnfitError(column)
            return value
        kind, needed, _ = self._info[column]
        if column in self.carried.parents:
            value = self._parent(self.carried.parents[column], value)
        elif column in self.carried.names:
            value = self._named(column, value, make=make)
        elif (value is not None and not isinstance(value, {"TEXT": str, "INTEGER": int}[kind])) or (
            value is None and needed
        ):
            raise UnfitError(column)
        if value is None and needed:
            raise _MissingError
        return value

    def _is_json(self, value: Any) -> bool:
        return bool(self._connection.execute("SELECT json_valid(?)", (value,)).fetchone()[0])

    def _parent(self, kind: str, id: Any) -> Any:
        found = self._connection.execute(  # a row may be gone, and nobody was told yet
            f"SELECT t.id FROM sync_rows AS s JOIN {kind} AS t ON t.id = s.row ->> '$[0]' "
            "WHERE s.kind = ? AND s.id = ?",
            (kind, id),
        ).fetchone()
        return found[0] if found else None

    def _named(self, column: str, name: Any, *, make: bool) -> Any:
        table, called = self.carried.names[column]
        if name is not None and not isinstance(name, str):
            raise UnfitError(column)
        if make and name and (table, called) == ("tags", "name"):
            self._connection.execute(
                f"INSERT OR IGNORE INTO {table} ({called}) VALUES (?)", (name,)
            )
        found = self._connection.execute(
            f"SELECT id FROM {table} WHERE {called} = ?", (name,)
        ).fetchone()
        return found[0] if found else None

    def _set_fields(self, row: str, fields: Mapping[str, Any]) -> None:
        for column, value in fields.items():
            json_column, field = column.split(".")
            new = "json_remove({0}, '$.{1}')" if value is None else "json_set({0}, '$.{1}', {2})"
            place = "json(?)" if column in self.carried.objects else "?"
            values = [] if value is None else [value]
            self._connection.execute(
                f"UPDATE {self.carried.table} AS t "
                f"SET {json_column} = {new.format(json_column, field, place)} "
                f"WHERE {self._this_row} AND json_valid({json_column})",
                [*values, *read_json(row)],
            )

    # -- statements

    @cached_property
    def _row(self) -> str:
        return f"json_array({', '.join(f't.{column}' for column in self.carried.rows)})"

    @cached_property
    def _is_free(self) -> str:
        return (
            "NOT EXISTS (SELECT 1 FROM sync_rows AS s "
            f"WHERE s.kind = '{self.carried.table}' AND s.row = {self._row})"
        )

    @cached_property
    def _columns(self) -> tuple[str, ...]:
        columns = dict.fromkeys((*self.carried.key, *self.carried.columns, self.carried.text))
        return tuple(filter(None, columns))

    @cached_property
    def _select(self) -> str:
        columns = ", ".join(map(self._travelling, self._columns))
        return f"SELECT {columns} FROM {self.carried.table} AS t"

    @cached_property
    def _this_row(self) -> str:
        return " AND ".join(f"t.{column} = ?" for column in self.carried.rows)

    def _own(self, column: str) -> str:
        """A column as this library has it."""
        if "." not in column:
            return f"t.{column}"
        name, field = column.split(".")
        return f"iif(json_valid(t.{name}), json_extract(t.{name}, '$.{field}'), NULL)"

    def _travelling(self, column: str) -> str:
        """A column as it travels."""
        if column in self.carried.parents:
            return (
                f"(SELECT s.id FROM sync_rows AS s WHERE s.kind = '{self.carried.parents[column]}' "
                f"AND s.row = json_array(t.{column}) ORDER BY s.id LIMIT 1)"
            )
        if column in self.carried.names:
            table, called = self.carried.names[column]
            return f"(SELECT n.{called} FROM {table} AS n WHERE n.id = t.{column})"
        return self._own(column)

    @cached_property
    def _info(self) -> dict[str, tuple[str, bool, Any]]:
        """Of each column its type, whether it is NOT NULL, and its default."""
        found = {}
        for row in self._connection.execute(f"PRAGMA table_info({self.carried.table})").fetchall():
            is_needed = bool(row["notnull"] or row["pk"])  # SQLite takes NULL for a key
            default = _NEEDED if is_needed else None
            if row["dflt_value"] is not None:
                default = self._connection.execute(f"SELECT {row['dflt_value']}").fetchone()[0]
            found[row["name"]] = (row["type"], is_needed, default)
        return found

    @cached_property
    def _new(self) -> dict[str, Cell]:
        """The defaults of cells, but for those that have none."""
        found = {}
        for group in self.carried.cells:
            values = [self._default(column) for column in group.split()]
            if _NEEDED not in values:
                found[group] = tuple(values)
        return found

    def _default(self, column: str) -> Any:
        return None if "." in column else self._info[column][2]


class _MissingError(Exception):
    """A row that another refers to is not there."""


def is_whole(values: Sequence[Any]) -> bool:
    """Whether all texts of a row are valid Unicode, which names of files may not be (PEP 383)."""
    return all(without_surrogates(v) == v for v in values if isinstance(v, str))
