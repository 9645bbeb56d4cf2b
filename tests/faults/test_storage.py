"""D1, D2, D5 to D7: the database killed, full, locked, copied, and of another version."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from threading import Event

import pytest

from reader.errors import StorageError
from reader.storage.backups import back_up_daily, backups
from reader.storage.migrations import MIGRATIONS
from reader.storage.sqlite import open_database
from tests.faults.conftest import Tell
from tests.faults.histories import COUNT, record, titles
from tests.helpers.namespaces import can_unshare, run_with_disks
from tests.helpers.program import ROOT

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
@pytest.mark.posix("signals that kill")
@pytest.mark.parametrize("after", [0.0, 0.01, 0.05])
def test_what_was_acknowledged_is_there_after_a_kill(history_file: Path, after: float) -> None:
    command = [sys.executable, "-c", _WRITER, str(history_file), str(COUNT)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, cwd=ROOT) as writer:
        assert writer.stdout
        writer.stdout.readline()
        Event().wait(after)
        writer.kill()
        written = COUNT + 1 + sum(1 for _ in writer.stdout)
    database = open_database(history_file, MIGRATIONS)
    assert database.notice is None
    assert titles(database) >= min(written, 2000)
    assert database.rows("PRAGMA integrity_check")[0][0] == "ok"
    database.close()


# -- D2: no room


@pytest.mark.fault("D2", "no room to write")
@pytest.mark.parametrize("room", [0, 1, 5])
def test_without_room_that_is_said_and_nothing_is_lost(
    history_file: Path, room: int, tell: Tell
) -> None:
    database = open_database(history_file, MIGRATIONS)
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


# -- D5: locked


@pytest.mark.fault("D5", "database that another program uses")
@pytest.mark.parametrize(
    "hold", ["BEGIN IMMEDIATE", "BEGIN EXCLUSIVE", "BEGIN IMMEDIATE; DELETE FROM history"]
)
def test_a_locked_database_is_said_and_read_on(
    history_file: Path, monkeypatch: pytest.MonkeyPatch, hold: str, tell: Tell
) -> None:
    monkeypatch.setattr("reader.storage.connecting.MAX_BUSY_SECONDS", 0.0)
    database = open_database(history_file, MIGRATIONS)
    other = sqlite3.connect(history_file, isolation_level=None)
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
def test_a_copy_has_what_stands_in_the_log(history_file: Path, more: int) -> None:
    database = open_database(history_file, MIGRATIONS)
    record(database, COUNT, COUNT + more)
    assert back_up_daily(history_file, datetime.now(UTC))
    database.close()
    copy = open_database(backups(history_file)[0], MIGRATIONS)
    assert titles(copy) == COUNT + more
    copy.close()


# -- D7: other versions


@pytest.mark.fault("D7", "database of a newer program, or of another")
@pytest.mark.parametrize(
    "pragma", ["user_version = 999", "user_version = 2000000000", "application_id = 7"]
)
def test_what_is_of_another_program_is_left_alone(
    history_file: Path, pragma: str, tell: Tell
) -> None:
    other = sqlite3.connect(history_file)
    other.execute(f"PRAGMA {pragma}")
    other.close()
    before = history_file.read_bytes()
    with pytest.raises(StorageError) as caught:
        open_database(history_file, MIGRATIONS)
    tell(caught.value)
    assert history_file.read_bytes() == before


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
@pytest.mark.posix("signals that kill")
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
