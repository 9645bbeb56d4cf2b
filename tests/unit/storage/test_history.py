"""The history remembers pages and where in them the reader stood."""

from __future__ import annotations

import contextlib
import os
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.storage import history
from reader.storage.changes import NotingConnection
from reader.storage.history import HistoryStore
from reader.storage.migrations import MIGRATIONS
from reader.storage.sqlite import Database, open_database


@pytest.fixture
def store(tmp_path: Path) -> Iterator[HistoryStore]:
    database = open_database(tmp_path / "reader.sqlite3", MIGRATIONS)
    yield HistoryStore(database)
    database.close()


def test_newest_page_comes_first(store: HistoryStore) -> None:
    store.record("https://one.example/", "One")
    store.record("https://two.example/", "Two")
    assert [visit.title for visit in store.recent()] == ["Two", "One"]


def test_what_was_opened_while_the_clock_was_ahead_is_older_than_what_is_opened_now(
    store: HistoryStore,
) -> None:
    store.record("https://one.example/", "One")
    store._database.write("UPDATE history SET opened = '2036-01-01T00:00:00+00:00'")
    store.record("https://two.example/", "Two")
    assert [visit.title for visit in store.recent()] == ["Two", "One"]


def test_a_page_opened_again_moves_up_and_keeps_its_position(store: HistoryStore) -> None:
    store.record("https://one.example/", "One")
    store.save_position("https://one.example/", {"block": 7})
    store.record("https://two.example/", "Two")
    store.record("https://one.example/", "One, corrected")
    assert [visit.title for visit in store.recent()] == ["One, corrected", "Two"]
    assert store.position("https://one.example/") == {"block": 7}


def test_unknown_page_has_no_position(store: HistoryStore) -> None:
    assert store.position("https://never.example/") == {}


def test_oldest_pages_are_forgotten(store: HistoryStore, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(history, "MAX_VISITS", 2)
    for number in range(4):
        store.record(f"https://{number}.example/", str(number))
    assert [visit.title for visit in store.recent()] == ["3", "2"]


def test_clearing_forgets_everything(store: HistoryStore) -> None:
    store.record("https://one.example/", "One")
    store.clear()
    assert store.recent() == []


@pytest.mark.posix("names that are no UTF-8, or hold any sign")
def test_names_that_are_no_utf_8_and_half_characters_are_remembered(store: HistoryStore) -> None:
    name = os.fsdecode(b"/home/quay/caf\xe9.html")
    store.record(name, "A title with half \ud83d a sign")
    store.save_position(name, {"paragraph": 3})
    (visit,) = store.recent()
    assert visit.source == name
    assert visit.title == "A title with half ? a sign"
    assert store.position(name) == {"paragraph": 3}
    store.record("/tmp/\ud83d.html", "")
    assert len(store.recent()) == 2


@pytest.mark.parametrize("damage", ["{", "[" * 5_000, "1" * 5_000, "[]", "7"])
def test_a_damaged_place_is_no_place(store: HistoryStore, tmp_path: Path, damage: str) -> None:
    store.record("/a.html", "A")
    with contextlib.closing(sqlite3.connect(tmp_path / "reader.sqlite3")) as connection:
        connection.execute("UPDATE history SET position = ?", (damage,))
        connection.commit()
    assert store.position("/a.html") == {}


def test_a_history_that_cannot_be_written_is_read_and_complains_of_nothing(
    store: HistoryStore, tmp_path: Path
) -> None:
    store.record("/a.html", "A")
    file = tmp_path / "reader.sqlite3"
    connection = sqlite3.connect(f"file:{file}?mode=ro", factory=NotingConnection, uri=True)
    connection.row_factory = sqlite3.Row
    closed = HistoryStore(Database(connection, file, read_only=True))
    closed.record("/b.html", "B")
    closed.save_position("/a.html", {"paragraph": 1})
    assert [visit.source for visit in closed.recent()] == ["/a.html"]
    connection.close()
