"""Whatever a column holds, what reads it gives what it can or says that the library is damaged."""

from __future__ import annotations

import sqlite3
from contextlib import suppress
from pathlib import Path

import pytest

from reader.errors import StorageError
from reader.storage.migrations import MIGRATIONS
from reader.storage.sqlite import Database, open_database
from tests.helpers.full_library import fill, read_all

#: Values that no column of another kind holds.
WRONG = (b"\xff\xfe", "no", 2**62, "\udcff", "{", "", -1, 1e300, None)


class _Back(Exception):
    """Takes a change back."""


def read_with(database: Database, table: str, column: str, value: object) -> str:
    """Read all while a column holds a value in every row; gives what is no sentence."""
    if isinstance(value, str):
        value = value.encode("utf-8", "surrogateescape")
        new = "CAST(? AS TEXT)"
    else:
        new = "?"
    try:
        with suppress(_Back), database.transaction() as connection:
            connection.execute("PRAGMA defer_foreign_keys = ON")
            connection.execute(f"UPDATE OR IGNORE {table} SET {column} = {new}", (value,))
            read_all(database)
            raise _Back
    except (StorageError, sqlite3.IntegrityError):
        return ""
    except Exception as error:  # noqa: BLE001 - it is what is looked for
        return f"{table}.{column} = {value!r}: {type(error).__name__}: {error}"
    return ""


@pytest.mark.parametrize("values", [WRONG[:3], pytest.param(WRONG[3:], marks=pytest.mark.long)])
def test_no_value_of_any_column_is_a_mistake_of_the_program(
    tmp_path: Path, values: tuple[object, ...]
) -> None:
    database = open_database(fill(tmp_path).database, MIGRATIONS)
    columns = [
        (row["table_name"], row["column_name"])
        for row in database.rows(
            "SELECT m.name AS table_name, c.name AS column_name FROM sqlite_master AS m, "
            "pragma_table_info(m.name) AS c WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%'"
        )
    ]
    faults = [read_with(database, *column, value) for column in columns for value in values]
    database.close()
    assert len(columns) > 90
    assert [fault for fault in faults if fault] == []
