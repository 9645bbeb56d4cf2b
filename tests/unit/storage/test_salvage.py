"""What can be read of a damaged database is not lost."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from reader.storage.backups import back_up_daily
from reader.storage.history import HistoryStore
from reader.storage.migrations import MIGRATIONS
from reader.storage.sqlite import open_database

COUNT = 1000


def fill(path: Path, first: int, last: int) -> None:
    database = open_database(path, MIGRATIONS)
    history = HistoryStore(database)
    with database.transaction():
        for number in range(first, last):
            history.record(f"https://{number}.example/", f"渡轮 {number} " + "x" * 300)
    database.close()


def damage_middle(path: Path) -> None:
    data = bytearray(path.read_bytes())
    middle = len(data) // 2
    data[middle : middle + 8192] = b"\xff" * 8192
    path.write_bytes(bytes(data))


def test_rows_on_both_sides_of_the_damage_are_taken_over(tmp_path: Path) -> None:
    path = tmp_path / "reader.sqlite3"
    fill(path, 0, COUNT)
    damage_middle(path)
    database = open_database(path, MIGRATIONS)
    assert database.notice is not None
    assert "entries" in str(database.notice)
    visits = HistoryStore(database).recent(COUNT)
    assert COUNT * 0.9 < len(visits) < COUNT
    assert all(visit.title.startswith("渡轮 ") for visit in visits)
    assert database.rows("PRAGMA integrity_check")[0][0] == "ok"
    database.close()
    assert not list(tmp_path.glob(".salvage-*"))


def test_what_is_newer_than_the_copy_is_added_to_it(tmp_path: Path) -> None:
    path = tmp_path / "reader.sqlite3"
    fill(path, 0, COUNT)
    back_up_daily(path, datetime.now(UTC))
    fill(path, COUNT, COUNT + 200)
    damage_middle(path)
    database = open_database(path, MIGRATIONS)
    assert "An older copy was restored, and" in str(database.notice)
    assert len(HistoryStore(database).recent(2 * COUNT)) == COUNT + 200
    database.close()


@pytest.mark.parametrize("content", [b"", b"x" * 5000, b"SQLite format 3\0" + b"\xff" * 5000])
def test_nothing_readable_is_no_trouble(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "reader.sqlite3"
    path.write_bytes(content)
    database = open_database(path, MIGRATIONS)
    assert HistoryStore(database).recent() == []
    database.close()
