"""Each migration, killed at twenty steps of its way: no row is lost, and it is made good after."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from reader.storage.migrations import MIGRATIONS
from reader.storage.sqlite import open_database
from tests.helpers.program import ROOT

pytestmark = pytest.mark.posix("signals that kill")

#: Rows in each table before a migration.
ROWS = 300


def filled(path: Path, version: int) -> dict[str, int]:
    """A database of a version with rows in every table; gives their numbers."""
    database = open_database(path, MIGRATIONS[:version])
    with database.transaction() as connection:
        connection.execute("PRAGMA defer_foreign_keys = ON")
        for (table,) in connection.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
        ).fetchall():
            columns = connection.execute(f"PRAGMA table_info({table})").fetchall()
            names = [column["name"] for column in columns]
            sql = f"INSERT OR IGNORE INTO {table} VALUES ({', '.join('?' * len(names))})"
            connection.executemany(sql, ([value(c, n) for c in columns] for n in range(1, ROWS)))
    counts = rows(path, version)
    database.close()
    return counts


def value(column: dict[str, object], number: int) -> object:
    """Something for a column: a number, which refers to a row of another table, or a text."""
    kind = str(column["type"])
    return (
        number
        if kind in ("INTEGER", "REAL")
        else str(number).encode()
        if kind == "BLOB"
        else f"{number}"
    )


def rows(path: Path, version: int) -> dict[str, int]:
    """The tables of a database, and how many rows they have."""
    database = open_database(path, MIGRATIONS[:version])
    assert database.notice is None
    assert database.rows("PRAGMA integrity_check")[0][0] == "ok"
    assert database.rows("PRAGMA foreign_key_check") == []
    tables = database.rows(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
    )
    counts = {
        row["name"]: int(database.rows(f"SELECT count(*) FROM {row['name']}")[0][0])
        for row in tables
    }
    database.close()
    return counts


def migrate(path: Path, version: int, step: int) -> str:
    """What a process printed that migrates; nothing where it was killed."""
    command = [sys.executable, "-m", "tests.durability.migrating", str(path), str(version)]
    done = subprocess.run(
        [*command, str(step)], capture_output=True, text=True, cwd=ROOT, check=False
    )
    return done.stdout


@pytest.mark.parametrize("kills", [2, pytest.param(20, marks=pytest.mark.long)])
@pytest.mark.parametrize("version", range(2, len(MIGRATIONS) + 1))
def test_a_killed_migration_loses_no_row_and_is_made_good(
    tmp_path: Path, version: int, kills: int
) -> None:
    before, path = tmp_path / "before.sqlite3", tmp_path / "reader.sqlite3"
    wanted = filled(before, version - 1)
    shutil.copy(before, path)
    steps = int(migrate(path, version, 0))
    after = rows(path, version)
    assert {table: after.get(table) for table in wanted if table in after} == {
        table: count for table, count in wanted.items() if table in after
    }
    for number in range(kills):
        for file in tmp_path.glob("reader.sqlite3*"):
            file.unlink()
        shutil.copy(before, path)
        assert migrate(path, version, 1 + number * steps // kills) == ""
        assert rows(path, version) == after
