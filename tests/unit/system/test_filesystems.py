"""Databases on drives of the network do without a write-ahead log, and the person is told once."""

from __future__ import annotations

import sqlite3
import sys
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from reader.search.documents import Document
from reader.search.index import SearchIndex
from reader.search.query import parse
from reader.storage.history import HistoryStore
from reader.storage.migrations import MIGRATIONS
from reader.storage.sqlite import open_database
from reader.system import filesystems

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="mounts of Linux")

_LINE = "{number} 1 0:{number} / {place} rw,relatime shared:1 - {kind} {source} rw\n"


@pytest.fixture
def mounts(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A table of mounts with a disk of this computer at the root."""
    table = tmp_path / "mountinfo"
    monkeypatch.setattr(filesystems, "_MOUNTS", table)
    mount(table, Path("/"), "ext4")
    return table


def mount(table: Path, place: Path, kind: str) -> None:
    escaped = str(place).replace("\\", "\\134").replace(" ", "\\040")
    with table.open("a", encoding="utf-8") as file:
        file.write(_LINE.format(number=42, place=escaped, kind=kind, source="a:/export"))


def mode_of(path: Path) -> str:
    with closing(sqlite3.connect(path)) as connection:
        return str(connection.execute("PRAGMA journal_mode").fetchone()[0])


@pytest.mark.parametrize("kind", ["nfs4", "cifs", "fuse.sshfs", "9p"])
def test_a_library_on_the_network_has_no_log_and_says_so_once(
    mounts: Path, tmp_path: Path, kind: str
) -> None:
    home = tmp_path / "my home"
    mount(mounts, home, kind)
    path = home / "data" / "reader.sqlite3"
    database = open_database(path, MIGRATIONS)
    assert "drive of the network" in str(database.notice)
    HistoryStore(database).record("https://a.example/", "Ferry")
    assert database.rows("PRAGMA journal_mode")[0][0] == "delete"
    database.close()
    assert sorted(file.name for file in path.parent.iterdir()) == ["reader.sqlite3"]
    database = open_database(path, MIGRATIONS)
    assert database.notice is None
    assert [visit.title for visit in HistoryStore(database).recent()] == ["Ferry"]
    database.close()


def test_a_library_moved_to_the_network_loses_its_log_and_nothing_else(
    mounts: Path, tmp_path: Path
) -> None:
    path = tmp_path / "home" / "reader.sqlite3"
    database = open_database(path, MIGRATIONS)
    assert database.notice is None
    HistoryStore(database).record("https://a.example/", "Ferry")
    database.close()
    assert mode_of(path) == "wal"
    mount(mounts, tmp_path / "home", "nfs")
    database = open_database(path, MIGRATIONS)
    assert "drive of the network" in str(database.notice)
    assert [visit.title for visit in HistoryStore(database).recent()] == ["Ferry"]
    database.close()
    assert mode_of(path) == "delete"


def test_two_windows_share_a_library_on_the_network(mounts: Path, tmp_path: Path) -> None:
    mount(mounts, tmp_path, "nfs4")
    first = open_database(tmp_path / "reader.sqlite3", MIGRATIONS)
    second = open_database(tmp_path / "reader.sqlite3", MIGRATIONS)
    for number in range(20):
        HistoryStore(first).record(f"https://{number}.example/", "Ferry")
        HistoryStore(second).record(f"https://{number}.example/2", "Ferry")
    assert len(HistoryStore(first).recent()) == len(HistoryStore(second).recent()) == 40
    first.close()
    second.close()


def test_the_index_on_the_network_has_no_log(mounts: Path, tmp_path: Path) -> None:
    path = tmp_path / "search.sqlite"
    SearchIndex(path).close()
    assert mode_of(path) == "wal"
    mount(mounts, tmp_path, "cifs")
    index = SearchIndex(path)
    index.change([Document(1, datetime(2026, 3, 3, tzinfo=UTC), "A ferry")])
    assert [hit.id for hit in index.search(parse("ferry"), limit=5)] == [1]
    index.close()
    assert mode_of(path) == "delete"


def test_the_innermost_and_last_mount_counts(mounts: Path, tmp_path: Path) -> None:
    mount(mounts, tmp_path, "nfs")
    mount(mounts, tmp_path / "local", "xfs")
    mount(mounts, tmp_path / "twice", "nfs")
    mount(mounts, tmp_path / "twice", "tmpfs")
    assert filesystems.is_remote(tmp_path / "a")
    assert filesystems.is_remote(tmp_path / "locality")
    assert not filesystems.is_remote(tmp_path / "local" / "b")
    assert not filesystems.is_remote(tmp_path / "twice" / "b")


def test_where_the_system_does_not_tell_it_is_a_disk_of_this_computer(
    mounts: Path, tmp_path: Path
) -> None:
    mounts.unlink()
    assert not filesystems.is_remote(tmp_path)
