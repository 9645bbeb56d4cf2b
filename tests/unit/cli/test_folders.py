"""Folders that cannot be written or are not known: one sentence at most, and reading goes on."""

from __future__ import annotations

import contextlib
import os
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from reader.composition import Composition
from reader.paths import Paths
from reader.resources import resource_path
from reader.storage.migrations import MIGRATIONS
from reader.storage.sqlite import open_database
from tests.helpers.program import ROOT, Program, run_process

pwd = pytest.importorskip("pwd", reason="rights and homes of POSIX systems")

PAGE = resource_path("samples", "chinese.html")

#: What lies where a folder or a file of the program belongs.
BLOCKED = ("", "state", "config", "data", "cache")
FOLDERS = ("state/reader.log", "data/reader.sqlite3", "config/settings.toml")


def blocked(folder: Path, name: str) -> Path:
    """A data folder with a file where a folder belongs, or a folder where a file does."""
    data = folder / "data-dir"
    place = data / name
    if name in FOLDERS:
        place.mkdir(parents=True)
    else:
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text("in the way", "utf-8")
    return data


@pytest.mark.parametrize("name", [*BLOCKED, *FOLDERS])
def test_a_page_is_cleaned_though_nothing_can_be_kept(
    program: Program, tmp_path: Path, name: str
) -> None:
    result = program("clean", "--profile", "--data-dir", blocked(tmp_path, name), PAGE)
    assert result.status == 0
    assert len(result.out) > 200
    assert result.err.count("\n") <= 1


@pytest.mark.parametrize("name", ["", "cache"])
def test_a_page_is_translated_though_nothing_can_be_kept(
    program: Program, tmp_path: Path, name: str
) -> None:
    data = blocked(tmp_path, name)
    result = program("read", "--format", "json", "--to", "en", "--data-dir", data, PAGE)
    assert (result.status, result.err) == (0, "")
    assert "water bus" in result.out


@pytest.mark.usefixtures("qapp")  # settings watch their file
@pytest.mark.parametrize("name", [*BLOCKED, *FOLDERS])
def test_the_window_has_one_sentence_to_say_of_it(tmp_path: Path, name: str) -> None:
    composition = Composition(Paths.below(blocked(tmp_path, name)), offline=True)
    composition.close()
    spoken = [str(warning) for warning in composition.warnings]
    assert len(spoken) == (name in ("", "data", "data/reader.sqlite3", "config/settings.toml"))
    assert all(sentence.endswith(".") for sentence in spoken)


@pytest.mark.parametrize("name", ["", "state"])
def test_the_window_opens_though_nothing_can_be_kept(tmp_path: Path, name: str) -> None:
    picture = tmp_path / "picture.png"
    arguments = ["--offline", "--data-dir", str(blocked(tmp_path, name)), "--screenshot"]
    result = run_process(*arguments, str(picture), str(PAGE), QT_QPA_PLATFORM="offscreen")
    assert result.status == 0
    assert "Traceback" not in result.err
    assert picture.stat().st_size > 10_000


@pytest.mark.parametrize("version", ["application_id = 7", "user_version = 999"])
def test_a_picture_of_a_window_that_cannot_open_ends_with_a_sentence(
    tmp_path: Path, version: str
) -> None:
    database = Paths.below(tmp_path).database
    open_database(database, MIGRATIONS).close()
    with contextlib.closing(sqlite3.connect(database)) as connection:
        connection.execute(f"PRAGMA {version}")
    arguments = ["--offline", "--data-dir", str(tmp_path), "--screenshot", str(tmp_path / "a.png")]
    result = run_process(*arguments, str(PAGE), QT_QPA_PLATFORM="offscreen")
    assert result.status == 1
    assert result.err.splitlines()[-1].startswith("bilingual-reader: The database")
    assert not (tmp_path / "a.png").exists()


def test_a_read_only_folder_stops_nobody(tmp_path: Path) -> None:
    folder = tmp_path / "read-only"
    folder.mkdir(mode=0o555)
    # Root may write everywhere, unless its powers are taken away.
    plain = ["setpriv", "--bounding-set=-all", "--inh-caps=-all"] if os.getuid() == 0 else []
    if plain and not shutil.which("setpriv"):
        pytest.skip("setpriv is not installed")
    command = [*plain, sys.executable, "-m", "reader", "read", "--to", "en", str(PAGE)]
    done = subprocess.run(
        [*command, "--data-dir", str(folder)],
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=120,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert "water bus" in done.stdout
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize("arguments", [["clean", str(PAGE)], [str(PAGE)]])
def test_a_person_without_a_home_is_told_what_to_do(
    program: Program,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    arguments: list[str],
) -> None:
    def nobody(_: int) -> None:
        raise KeyError

    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(pwd, "getpwuid", nobody)
    for name in ("HOME", *(name for name in os.environ if name.startswith("XDG_"))):
        monkeypatch.delenv(name, raising=False)
    result = program(*arguments)
    assert (result.status, result.out) == (1, "")
    assert result.err.startswith("bilingual-reader: The system names no home folder")
    assert result.err.count("\n") == 1
    assert list(tmp_path.iterdir()) == []
