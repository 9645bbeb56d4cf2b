"""D: the database killed, full, damaged, read-only, locked, copied, and of another version."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from threading import Event

import pytest

from reader.errors import StorageError
from reader.storage.backups import back_up_daily, backups
from reader.storage.history import HistoryStore
from reader.storage.migrations import MIGRATIONS
from reader.storage.sqlite import Database, open_database
from tests.faults.conftest import Tell
from tests.helpers.namespaces import can_unshare, run_with_disks
from tests.helpers.program import ROOT

COUNT = 60


def record(database: Database, first: int, last: int, size: int = 300) -> None:
    history = HistoryStore(database)
    for number in range(first, last):
        history.record(f"https://{number}.example/", "渡" * size)


def titles(database: Database) -> int:
    return len(HistoryStore(database).recent(10_000))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A database of so many pages, closed."""
    place = tmp_path / "data" / "reader.sqlite3"
    database = open_database(place, MIGRATIONS)
    record(database, 0, COUNT)
    database.close()
    return place


# -- D1: killed

_WRITER = """
import itertools, sys
from pathlib import Path
from reader.storage.history import HistoryStore
from reader.storage.migrations import MIGRATIONS
from reader.storage.sqlite import open_database
history = HistoryStore(open_database(Path(sys.argv[1]), MIGRATIONS))
for number in itertools.count(int(sys.argv[2])):
    history.record(f"https://{number}.example/", "title")
    print(number, flush=True)
"""


@pytest.mark.fault("D1", "killed in the middle of writing")
@pytest.mark.skipif(sys.platform == "win32", reason="kills by signal")
@pytest.mark.parametrize("after", [0.0, 0.01, 0.05])
def test_what_was_acknowledged_is_there_after_a_kill(path: Path, after: float) -> None:
    command = [sys.executable, "-c", _WRITER, str(path), str(COUNT)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, cwd=ROOT) as writer:
        assert writer.stdout
        writer.stdout.readline()
        Event().wait(after)
        writer.kill()
        written = COUNT + 1 + sum(1 for _ in writer.stdout)
    database = open_database(path, MIGRATIONS)
    assert database.notice is None
    assert titles(database) >= min(written, 2000)
    assert database.rows("PRAGMA integrity_check")[0][0] == "ok"
    database.close()


# -- D2: no room


@pytest.mark.fault("D2", "no room to write")
@pytest.mark.parametrize("room", [0, 1, 5])
def test_without_room_that_is_said_and_nothing_is_lost(path: Path, room: int, tell: Tell) -> None:
    database = open_database(path, MIGRATIONS)
    (pages,) = database.rows("PRAGMA page_count")[0]
    database.rows(f"PRAGMA max_page_count = {pages + room}")
    before = titles(database)
    with pytest.raises(StorageError) as caught:
        record(database, 1000, 1200, size=3000)
    tell(caught.value)
    assert titles(database) >= before
    database.close()


_ON_A_SMALL_DISK = """
set -e
mount -t tmpfs -o size=3m tmpfs "$1"
"$2" -c '
import sys
from pathlib import Path
from reader.errors import StorageError
from reader.storage.history import HistoryStore
from reader.storage.migrations import MIGRATIONS
from reader.storage.sqlite import open_database
database = open_database(Path(sys.argv[1], "reader.sqlite3"), MIGRATIONS)
history, kept = HistoryStore(database), 0
try:
    for number in range(5000):
        history.record(f"https://{number}.example/", "x" * 3000)
        kept += 1
except StorageError as error:
    print(error)
assert 10 < kept < 5000
assert len(history.recent(10_000)) >= kept
assert database.rows("PRAGMA integrity_check")[0][0] == "ok"
' "$1"
"""


@pytest.mark.fault("D2", "disk that is really full")
@pytest.mark.skipif(not can_unshare("m"), reason="no small disk can be made here")
@pytest.mark.parametrize("number", range(3))
def test_a_full_disk_loses_nothing(tmp_path: Path, number: int, tell: Tell) -> None:
    tell(run_with_disks(_ON_A_SMALL_DISK, tmp_path))


# -- D3: damaged


def over(start: float, size: int, byte: bytes = b"\xff") -> Callable[[Path], None]:
    """Writes over a part that begins at this share of the file."""

    def damage(path: Path) -> None:
        data = bytearray(path.read_bytes())
        first = int(len(data) * start)
        data[first : first + size] = byte * min(size, len(data) - first)
        path.write_bytes(bytes(data))

    return damage


def cut(share: float) -> Callable[[Path], None]:
    return lambda path: os.truncate(path, int(path.stat().st_size * share))


def filled(data: bytes) -> Callable[[Path], None]:
    """Puts something else in its place."""

    def fill(path: Path) -> None:
        path.write_bytes(data)

    return fill


DAMAGE: dict[str, Callable[[Path], None]] = {
    "header": over(0, 16), "first page": over(0, 4096), "header of zeros": over(0, 100, b"\0"),
    "schema": over(0, 4000, b"x"), "zeros": lambda p: over(0, p.stat().st_size, b"\0")(p),
    "cut by half": cut(0.5), "cut to a page": lambda p: os.truncate(p, 4096),
    "emptied": cut(0),
    "a web page": filled(b"<html>" * 500),
    "noise": filled(os.urandom(20_000)),
    "half of noise": over(0.5, 10**9), "another file of SQLite's": lambda p: over(0.2, 10**9)(p),
}  # fmt: skip


@pytest.mark.fault("D3", "database that is damaged, with a copy")
@pytest.mark.parametrize("kind", DAMAGE)
def test_a_damaged_database_is_replaced_by_its_copy(path: Path, kind: str, tell: Tell) -> None:
    assert back_up_daily(path, datetime.now(UTC))
    DAMAGE[kind](path)
    damaged = path.read_bytes()
    database = open_database(path, MIGRATIONS)
    assert titles(database) == COUNT
    tell(database.notice)
    database.close()
    assert damaged in [aside.read_bytes() for aside in path.parent.glob("*.broken-*")]


@pytest.mark.fault("D3", "database that is damaged, without a copy")
@pytest.mark.parametrize("kind", [name for name in DAMAGE if name != "emptied"])
def test_what_can_be_read_of_a_damaged_database_is_taken_over(
    path: Path, kind: str, tell: Tell
) -> None:
    DAMAGE[kind](path)
    database = open_database(path, MIGRATIONS)
    record(database, 10_000, 10_001)
    assert titles(database) >= 1
    tell(database.notice)
    database.close()
    assert list(path.parent.glob("*.broken-*"))


# -- D4: read-only


@pytest.mark.fault("D4", "folder that may not be written")
@pytest.mark.parametrize("kind", ["a file for the folder", "a file for a folder above", "a device"])
def test_where_nothing_can_be_written_that_is_said(tmp_path: Path, kind: str, tell: Tell) -> None:
    (tmp_path / "file").write_text("")
    place = {
        "a file for the folder": tmp_path / "file" / "reader.sqlite3",
        "a file for a folder above": tmp_path / "file" / "data" / "reader.sqlite3",
        "a device": Path("/dev/null/reader.sqlite3"),
    }[kind]
    database = open_database(place, MIGRATIONS)
    record(database, 0, 1)
    assert titles(database) == 1
    tell(database.notice)
    database.close()


_AS_NOBODY = """
import sys
from pathlib import Path
from reader.storage.history import HistoryStore
from reader.storage.migrations import MIGRATIONS
from reader.storage.sqlite import open_database
database = open_database(Path(sys.argv[1]), MIGRATIONS)
print(len(HistoryStore(database).recent(1000)), database.notice)
"""

_MOUNTED = 'mount --bind "$1" "$1" && mount -o remount,bind,ro "$1" && "$2" -c "$3" "$4"'


@pytest.mark.fault("D4", "disk that may only be read")
@pytest.mark.skipif(not can_unshare("m"), reason="no disk can be made read-only here")
@pytest.mark.parametrize("number", range(3))
def test_what_was_kept_is_read_from_a_disk_that_may_only_be_read(
    path: Path, number: int, tell: Tell
) -> None:
    said = run_with_disks(_MOUNTED, path.parent, _AS_NOBODY, str(path))
    count, _, notice = said.strip().partition(" ")
    assert int(count) == COUNT
    tell(notice)


_AS_ANOTHER = """
import os, sys
from pathlib import Path
from reader.errors import StorageError
from reader.storage.history import HistoryStore
from reader.storage.migrations import MIGRATIONS
from reader.storage.sqlite import open_database
os.setgroups([]), os.setgid(65534), os.setuid(65534)
database = open_database(Path(sys.argv[1]), MIGRATIONS)
known = len(HistoryStore(database).recent(1000))
try:
    HistoryStore(database).record("https://other.example/", "theirs")
except StorageError as error:
    print(known, "refused", error)
else:
    print(known, "noted", database.notice)
"""


@pytest.mark.fault("D4", "library of another person")
@pytest.mark.skipif(not hasattr(os, "getuid") or os.getuid() != 0, reason="only root can be others")
@pytest.mark.parametrize(
    ("folder", "file", "told"),
    [
        (0o755, 0o644, f"{COUNT} noted"),
        (0o777, 0o644, f"{COUNT} refused"),
        (0o700, 0o600, "0 noted"),
    ],
)
def test_a_library_of_somebody_else_is_read_at_most(
    path: Path, folder: int, file: int, told: str, tell: Tell
) -> None:
    for above in path.parent.parents:
        if above.is_relative_to(tempfile.gettempdir()) and above.stat().st_uid == os.getuid():
            above.chmod(above.stat().st_mode | 0o011)
    path.chmod(file)
    path.parent.chmod(folder)
    before = path.read_bytes()
    done = subprocess.run(
        [sys.executable, "-c", _AS_ANOTHER, str(path)],
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith(told)
    assert path.read_bytes() == before
    tell(done.stdout.removeprefix(told).strip())


# -- D5: locked


@pytest.mark.fault("D5", "database that another program uses")
@pytest.mark.parametrize(
    "hold", ["BEGIN IMMEDIATE", "BEGIN EXCLUSIVE", "BEGIN IMMEDIATE; DELETE FROM history"]
)
def test_a_locked_database_is_said_and_read_on(
    path: Path, monkeypatch: pytest.MonkeyPatch, hold: str, tell: Tell
) -> None:
    monkeypatch.setattr("reader.storage.sqlite.MAX_BUSY_SECONDS", 0.0)
    database = open_database(path, MIGRATIONS)
    other = sqlite3.connect(path, isolation_level=None)
    other.executescript(hold)
    with pytest.raises(StorageError) as caught:
        database.transaction().__enter__()
    tell(caught.value)
    assert titles(database) == COUNT
    other.rollback()
    other.close()
    database.close()


# -- D6: copies


@pytest.mark.fault("D6", "copy while others write")
@pytest.mark.parametrize("more", [0, 1, 200])
def test_a_copy_has_what_stands_in_the_log(path: Path, more: int) -> None:
    database = open_database(path, MIGRATIONS)
    record(database, COUNT, COUNT + more)
    assert back_up_daily(path, datetime.now(UTC))
    database.close()
    copy = open_database(backups(path)[0], MIGRATIONS)
    assert titles(copy) == COUNT + more
    copy.close()


# -- D7: other versions


@pytest.mark.fault("D7", "database of a newer program, or of another")
@pytest.mark.parametrize(
    "pragma", ["user_version = 999", "user_version = 2000000000", "application_id = 7"]
)
def test_what_is_of_another_program_is_left_alone(path: Path, pragma: str, tell: Tell) -> None:
    other = sqlite3.connect(path)
    other.execute(f"PRAGMA {pragma}")
    other.close()
    before = path.read_bytes()
    with pytest.raises(StorageError) as caught:
        open_database(path, MIGRATIONS)
    tell(caught.value)
    assert path.read_bytes() == before


_MIGRATE = """
import sys
from pathlib import Path
from reader.storage.migrations import MIGRATIONS
from reader.storage.sqlite import open_database
print("ready", flush=True)
open_database(Path(sys.argv[1]), MIGRATIONS).close()
print("done", flush=True)
"""


@pytest.mark.fault("D7", "migration that is killed")
@pytest.mark.skipif(sys.platform == "win32", reason="kills by signal")
@pytest.mark.parametrize(
    "number", [n if n < 3 else pytest.param(n, marks=pytest.mark.long) for n in range(20)]
)
def test_a_killed_migration_loses_no_row(tmp_path: Path, number: int) -> None:
    path = tmp_path / "reader.sqlite3"
    old = open_database(path, MIGRATIONS[:4])
    with old.transaction() as connection:
        for n in range(2000):
            connection.execute(
                "INSERT INTO history (source, title, opened) VALUES (?, ?, ?)",
                (f"https://{n}.example/", "x" * 400, "2026-01-01T00:00:00+00:00"),
            )
    old.close()
    command = [sys.executable, "-c", _MIGRATE, str(path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, cwd=ROOT) as program:
        assert program.stdout
        program.stdout.readline()
        Event().wait(number * 0.004)
        program.kill()
    database = open_database(path, MIGRATIONS)
    assert database.notice is None
    assert database.rows("SELECT count(*) FROM history")[0][0] == 2000
    assert database.rows("PRAGMA integrity_check")[0][0] == "ok"
    database.close()
