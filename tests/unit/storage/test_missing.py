"""A library is never silently empty: one that is gone is asked about, a full copy stays."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from reader.errors import StorageError
from reader.storage import damage
from reader.storage.backups import FULLER_KEPT, back_up_daily, backups
from reader.storage.history import HistoryStore
from reader.storage.migrations import MIGRATIONS
from reader.storage.sqlite import Database, IfMissing, open_database


def with_pages(path: Path, *titles: str) -> None:
    database = open_database(path, MIGRATIONS)
    for title in titles:
        HistoryStore(database).record(f"https://{title}.example/", title)
    database.close()


def titles(database: Database) -> set[str]:
    found = {visit.title for visit in HistoryStore(database).recent()}
    database.close()
    return found


@pytest.fixture
def lost(tmp_path: Path) -> Path:
    """A library that is gone beside two copies of it."""
    path = tmp_path / "data" / "reader.sqlite3"
    with_pages(path, "one")
    back_up_daily(path, datetime.now(UTC) - timedelta(days=2))
    with_pages(path, "two")
    back_up_daily(path, datetime.now(UTC) + timedelta(days=2))
    path.unlink()
    return path


def test_a_library_that_is_gone_beside_copies_is_asked_about(lost: Path) -> None:
    for _ in range(2):
        with pytest.raises(StorageError, match="Open the window to restore") as caught:
            open_database(lost, MIGRATIONS)
    assert caught.value.code == "missing"
    assert not lost.exists()


def test_the_newest_copy_is_restored(lost: Path) -> None:
    database = open_database(lost, MIGRATIONS, IfMissing.RESTORE)
    assert backups(lost)[0].name in str(database.notice)
    assert titles(database) == {"one", "two"}
    assert titles(open_database(lost, MIGRATIONS)) == {"one", "two"}


def test_an_older_copy_is_restored_where_the_newest_is_damaged(lost: Path) -> None:
    data = backups(lost)[0].read_bytes()
    assert b"CREATE TABLE history" in data
    backups(lost)[0].write_bytes(data.replace(b"TABLE history", b"TABLE h\xffstory"))
    database = open_database(lost, MIGRATIONS, IfMissing.RESTORE)
    assert backups(lost)[1].name in str(database.notice)
    assert titles(database) == {"one"}


def test_a_new_library_is_started_beside_the_copies(lost: Path) -> None:
    copies = backups(lost)
    assert titles(open_database(lost, MIGRATIONS, IfMissing.START_NEW)) == set()
    assert titles(open_database(lost, MIGRATIONS)) == set()
    assert backups(lost) == copies


def test_a_copy_that_holds_much_more_than_the_newest_stays(
    lost: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fuller = open_database(lost, MIGRATIONS, IfMissing.RESTORE)
    with fuller.transaction():
        for number in range(20):
            HistoryStore(fuller).record(f"https://{number}.example/", str(number))
    fuller.close()
    for copy in backups(lost):
        copy.unlink()
    back_up_daily(lost, datetime.now(UTC))
    (full,) = backups(lost)
    lost.unlink()
    open_database(lost, MIGRATIONS, IfMissing.START_NEW).close()
    for day in range(1, 10):
        back_up_daily(lost, datetime.now(UTC) + timedelta(days=2 * day))
    assert full in backups(lost)
    assert len(backups(lost)) == 4
    monkeypatch.setattr("reader.storage.backups.FULLER_KEPT", -FULLER_KEPT)
    back_up_daily(lost, datetime.now(UTC) + timedelta(days=40))
    assert full not in backups(lost)


@pytest.mark.posix("links that need no rights")
def test_a_link_that_leads_nowhere_makes_no_library(tmp_path: Path) -> None:
    link, drive = tmp_path / "reader.sqlite3", tmp_path / "drive" / "reader.sqlite3"
    link.symlink_to(drive)
    with pytest.raises(StorageError, match="Connect the drive") as caught:
        open_database(link, MIGRATIONS)
    assert caught.value.code == "unreachable"
    assert not drive.parent.exists()
    with_pages(drive, "one")
    assert titles(open_database(link, MIGRATIONS)) == {"one"}
    drive.write_bytes(b"damaged" * 1000)
    open_database(link, MIGRATIONS).close()
    assert link.is_symlink(), "what it leads to is repaired"
    assert list(drive.parent.glob("*.broken-*"))


@pytest.mark.parametrize("step", ["repaired", "aside"])
def test_a_repair_that_was_cut_short_is_finished(
    tmp_path: Path, step: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "reader.sqlite3"
    with_pages(path, "one")
    back_up_daily(path, datetime.now(UTC))
    path.write_bytes(b"damaged" * 1000)

    def killed(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as death:
        death.setattr(
            damage, *{"repaired": ("finish_repair", killed), "aside": ("remove", killed)}[step]
        )
        with pytest.raises(KeyboardInterrupt):
            open_database(path, MIGRATIONS)
    assert titles(open_database(path, MIGRATIONS)) == {"one"}
    assert [file.read_bytes() for file in tmp_path.glob("*.broken-*")] == [b"damaged" * 1000]


@pytest.mark.parametrize("name", [b"history", b"kept_pages", b"stories_by_moment"])
@pytest.mark.parametrize("byte", [0xFF, 0x41])
def test_a_damaged_name_of_the_schema_is_damage(tmp_path: Path, name: bytes, byte: int) -> None:
    path = tmp_path / "reader.sqlite3"
    with_pages(path, "one")
    back_up_daily(path, datetime.now(UTC))
    # SQLite may have left it in a part of the file that it does not use any more, too.
    damaged = name[:1] + bytes([byte]) + name[2:]
    data = path.read_bytes()
    assert name in data
    path.write_bytes(data.replace(b" " + name, b" " + damaged))
    database = open_database(path, MIGRATIONS)
    assert "was damaged" in str(database.notice)
    assert titles(database) == {"one"}
