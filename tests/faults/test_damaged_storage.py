"""D3, D4: the database damaged, read-only, or somebody else's."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from reader.storage.backups import back_up_daily
from reader.storage.migrations import MIGRATIONS
from reader.storage.sqlite import open_database
from tests.faults.conftest import Tell
from tests.faults.histories import COUNT, record, titles
from tests.helpers.namespaces import can_unshare, run_with_disks
from tests.helpers.program import ROOT

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
    "half of noise": over(0.5, 10**9), "all but the beginning": over(0.2, 10**9),
}  # fmt: skip


@pytest.mark.fault("D3", "database that is damaged, with a copy")
@pytest.mark.parametrize("kind", DAMAGE)
def test_a_damaged_database_is_replaced_by_its_copy(
    history_file: Path, kind: str, tell: Tell
) -> None:
    assert back_up_daily(history_file, datetime.now(UTC))
    DAMAGE[kind](history_file)
    damaged = history_file.read_bytes()
    database = open_database(history_file, MIGRATIONS)
    assert titles(database) == COUNT
    tell(database.notice)
    database.close()
    assert damaged in [aside.read_bytes() for aside in history_file.parent.glob("*.broken-*")]


@pytest.mark.fault("D3", "database that is damaged, without a copy")
@pytest.mark.parametrize("kind", [name for name in DAMAGE if name != "emptied"])
def test_what_can_be_read_of_a_damaged_database_is_taken_over(
    history_file: Path, kind: str, tell: Tell
) -> None:
    DAMAGE[kind](history_file)
    database = open_database(history_file, MIGRATIONS)
    record(database, 10_000, 10_001)
    assert titles(database) >= 1
    tell(database.notice)
    database.close()
    assert list(history_file.parent.glob("*.broken-*"))


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
    history_file: Path, number: int, tell: Tell
) -> None:
    said = run_with_disks(_MOUNTED, history_file.parent, _AS_NOBODY, str(history_file))
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
        (0o777, 0o644, f"{COUNT} noted"),
        (0o700, 0o600, "0 noted"),
    ],
)
def test_a_library_of_somebody_else_is_read_at_most(
    history_file: Path, folder: int, file: int, told: str, tell: Tell
) -> None:
    for above in history_file.parent.parents:
        if above.is_relative_to(tempfile.gettempdir()) and above.stat().st_uid == os.getuid():
            above.chmod(above.stat().st_mode | 0o011)
    history_file.chmod(file)
    history_file.parent.chmod(folder)
    before = history_file.read_bytes()
    done = subprocess.run(
        [sys.executable, "-c", _AS_ANOTHER, str(history_file)],
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith(told)
    assert history_file.read_bytes() == before
    tell(done.stdout.removeprefix(told).strip())
