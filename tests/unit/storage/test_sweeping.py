"""What others put into the folders of the program is there after a week of starts."""

from __future__ import annotations

import os
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from reader.paths import Paths
from reader.retrieval.deliveries import deliver
from reader.storage.backups import back_up_daily
from reader.storage.migrations import MIGRATIONS
from reader.storage.pictures import PictureStore
from reader.storage.sqlite import open_database
from reader.system.files import MARK
from reader.translation.packages.archive import unpack
from reader.translation.packages.install import InstallSteps, install, staging_folder
from tests.helpers.packages import build_package

WEEK = range(1, 8)
#: What a person or another program may call a file or a folder.
NAMES = (
    *("holiday.jpg", "notes", ".part", "a.part", "0123456789abcdef.txt", "a.page", "ab", "trash"),
    *("reader.sqlite3.backup-mine", "reader.sqlite3.backup-2026", "install-mine", ".unpack-1"),
)


def strange(folder: Path, elsewhere: Path) -> set[Path]:
    """Files of others in a folder, in folders in it, and behind links; all of them old."""
    folder.mkdir(parents=True, exist_ok=True)
    elsewhere.mkdir(parents=True)
    made = set()
    for name in NAMES:
        (folder / f"{name} of mine").mkdir()
        made |= {folder / name, folder / f"{name} of mine" / name, elsewhere / name}
    digest = "ab" + "0" * 62
    made |= {elsewhere / digest, elsewhere / "0123456789abcdef.page"}
    for path in made:
        path.write_text("mine")
        os.utime(path, (0, 0))
    for link in ("ab-link", "cd", "fedcba9876543210.page", "install-abcdefgh", ".unpack-abcdefgh"):
        (folder / link).symlink_to(elsewhere)
        made.add(folder / link)
    (folder / "ab-real").mkdir()
    (folder / "ab-real" / digest).symlink_to(elsewhere / digest)
    made.add(folder / "ab-real" / digest)
    return made


def start(paths: Paths, packages: Path, moment: datetime) -> None:
    """What a day of the program sweeps."""
    database = open_database(paths.database, MIGRATIONS)
    PictureStore(database, paths.pictures).add(1, "a", b"a picture that nothing keeps")
    PictureStore(database, paths.pictures).sweep()
    back_up_daily(paths.database, moment)
    database.close()
    deliver(paths.deliveries, "https://a.example/", b"<p>a")
    package = build_package(packages, version=f"1.{moment.day}")
    install(package, paths.packages, InstallSteps())
    unpack(package, paths.builtin_packages / f"{moment.day}")


@pytest.mark.posix("links that need no rights")
def test_files_of_others_are_there_after_a_week_of_starts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    paths = Paths.below(tmp_path / "X")
    folders = {
        "data": paths.data,
        "pictures": paths.pictures,
        "deliveries": paths.deliveries,
        "starter packages": paths.builtin_packages,
        "staging": staging_folder(paths.packages),
        "config": paths.config,
    }
    theirs = set[Path]()
    for name, folder in folders.items():
        theirs |= strange(folder, tmp_path / "elsewhere" / name)
    before = {path: path.read_bytes() for path in theirs if path.is_file()}
    now = time.time()
    for day in WEEK:
        monkeypatch.setattr(time, "time", lambda day=day: now + day * 86_400)
        start(paths, tmp_path / "files", datetime.now(UTC) + timedelta(days=day))
    assert [path for path in theirs if not os.path.lexists(path)] == []
    assert {path: path.read_bytes() for path in before} == before
    marked = {path.parent for path in paths.data.parent.rglob(MARK)}
    assert marked == set(folders.values()) - {paths.config}
    ours = [path for path in paths.pictures.glob("[0-9a-f][0-9a-f]/*") if path not in theirs]
    assert len([path for path in ours if not path.parent.is_symlink()]) <= 1
