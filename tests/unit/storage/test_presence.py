"""A library that is deleted or replaced while it is open: all that was in it is kept, and told."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from reader.errors import StorageError
from reader.storage.backups import backups
from reader.storage.history import HistoryStore
from reader.storage.migrations import MIGRATIONS
from reader.storage.sqlite import Database, IfMissing, open_database

pytestmark = pytest.mark.posix("files that go while they are open")


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    database = open_database(tmp_path / "data" / "reader.sqlite3", MIGRATIONS)
    HistoryStore(database).record("https://one.example/", "One")
    yield database
    database.close()


def remove(path: Path) -> None:
    for file in path.parent.glob("reader.sqlite3*"):
        file.unlink()


def replace(path: Path) -> None:
    remove(path)
    open_database(path, MIGRATIONS).close()


def titles(path: Path, if_missing: IfMissing = IfMissing.ASK) -> list[str]:
    database = open_database(path, MIGRATIONS, if_missing)
    found = [visit.title for visit in HistoryStore(database).recent()]
    database.close()
    return found


@pytest.mark.parametrize("go", [remove, replace])
def test_nothing_is_written_to_a_file_that_is_no_more_and_what_was_in_it_is_kept(
    database: Database, go: Callable[[Path], None]
) -> None:
    path = database.writable_path()
    go(path)
    for _ in range(2):
        with pytest.raises(StorageError, match="was deleted, or another took its place"):
            HistoryStore(database).record("https://two.example/", "Two")
    database.close()
    copies = [*backups(path), *path.parent.glob("reader.sqlite3.open-*")]
    assert [titles(copy) for copy in copies] == [["One"]]
    if go is remove:
        assert titles(path, IfMissing.RESTORE) == ["One"]


def test_a_folder_that_was_moved_takes_more_once_it_is_back(database: Database) -> None:
    path = database.writable_path()
    away = path.parent.rename(path.parent.with_name("away"))
    with pytest.raises(StorageError, match="is no longer there"):
        HistoryStore(database).record("https://two.example/", "Two")
    assert not path.parent.exists()
    away.rename(path.parent)
    HistoryStore(database).record("https://two.example/", "Two")
    database.close()
    assert titles(path) == ["Two", "One"]
