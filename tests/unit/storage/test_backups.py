"""Copies are made daily and before migrations, three are kept, and a sound one replaces damage."""

from __future__ import annotations

import sqlite3
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from reader.errors import StorageError
from reader.storage import backups as copies
from reader.storage import damage
from reader.storage.backups import back_up_daily, backups
from reader.storage.history import HistoryStore
from reader.storage.migrations import MIGRATIONS
from reader.storage.sqlite import open_database
from reader.system.files import MARK


def with_page(path: Path, title: str) -> None:
    database = open_database(path, MIGRATIONS)
    HistoryStore(database).record(f"https://{title}.example/", title)
    database.close()


def titles(path: Path) -> list[str]:
    database = open_database(path, MIGRATIONS)
    try:
        return [visit.title for visit in HistoryStore(database).recent()]
    finally:
        database.close()


def test_one_copy_a_day_and_three_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "reader.sqlite3"
    with_page(path, "one")
    now = datetime.now(UTC)
    assert back_up_daily(path, now)
    assert not back_up_daily(path, now + timedelta(hours=23))
    for day in range(1, 6):
        assert back_up_daily(path, now + timedelta(days=day, hours=1))
    assert len(backups(path)) == copies.KEPT


def test_a_copy_is_made_while_others_write(tmp_path: Path) -> None:
    path = tmp_path / "reader.sqlite3"
    database = open_database(path, MIGRATIONS)
    with database.transaction():
        HistoryStore(database).record("https://half.example/", "half")
        assert back_up_daily(path, datetime.now(UTC))
    database.close()
    assert titles(backups(path)[0]) == []


def test_damage_is_answered_with_the_newest_sound_copy(tmp_path: Path) -> None:
    path = tmp_path / "reader.sqlite3"
    with_page(path, "one")
    back_up_daily(path, datetime.now(UTC))
    with_page(path, "two")
    back_up_daily(path, datetime.now(UTC) + timedelta(days=2))
    backups(path)[0].write_bytes(b"damaged too")
    path.write_bytes(b"damaged" * 1000)
    database = open_database(path, MIGRATIONS)
    assert database.notice
    assert "older copy was restored" in str(database.notice)
    database.close()
    assert titles(path) == ["one"]
    assert len(backups(path)) == 2


def test_damage_met_while_reading_is_looked_for_at_the_next_start(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(damage, "LARGE", 0)
    path = tmp_path / "reader.sqlite3"
    database = open_database(path, MIGRATIONS)
    with database.transaction() as connection:
        connection.executemany(
            "INSERT INTO history (source, title, opened) VALUES (?, ?, ?)",
            [
                (f"https://{n}.example/", "x" * 500, "2026-01-01T00:00:00+00:00")
                for n in range(2000)
            ],
        )
    database.close()
    back_up_daily(path, datetime.now(UTC))
    data = bytearray(path.read_bytes())
    middle = len(data) // 2
    data[middle : middle + 200_000] = b"\xff" * 200_000
    path.write_bytes(bytes(data))
    database = open_database(path, MIGRATIONS)
    assert database.notice is None
    with pytest.raises(StorageError):
        database.rows("SELECT sum(length(title)) FROM history")
    database.close()
    database = open_database(path, MIGRATIONS)
    assert "older copy was restored" in str(database.notice)
    assert database.rows("SELECT count(*) FROM history")[0][0] == 2000
    database.close()


def test_a_copy_of_a_damaged_database_is_none(tmp_path: Path) -> None:
    path = tmp_path / "reader.sqlite3"
    path.write_bytes(b"no database" * 500)
    with pytest.raises(sqlite3.DatabaseError):
        back_up_daily(path, datetime.now(UTC))
    assert backups(path) == []
    assert {file.name for file in tmp_path.iterdir()} == {path.name, MARK}


def test_a_copy_from_a_wrong_clock_is_no_reason_to_make_none_and_goes_first(tmp_path: Path) -> None:
    path = tmp_path / "reader.sqlite3"
    with_page(path, "one")
    now = datetime.now(UTC)
    assert back_up_daily(path, now)
    (copy,) = backups(path)
    future = copy.with_name("reader.sqlite3.backup-20990101-000000-000000")
    copy.rename(future)
    for day in range(1, copies.KEPT + 1):
        assert backups(path)[-1] == future
        assert back_up_daily(path, now + timedelta(days=day, hours=1))
    assert not future.exists()
