"""A second start hands its source to the first."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.paths import runtime_folder
from reader.ui.process import handover
from reader.ui.process.single_instance import SingleInstance

SECOND_START = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from reader.ui.process.single_instance import SingleInstance

app = QCoreApplication([])
instance = SingleInstance(Path(sys.argv[1]))
print("begun", flush=True)
sys.exit(1 if instance.claim_or_hand_over(sys.argv[2]) else 0)
"""


def test_second_start_is_heard_by_the_first(qtbot: QtBot, tmp_path: Path) -> None:
    first = SingleInstance(tmp_path)
    assert first.claim()
    first.listen()
    with qtbot.waitSignal(first.activated, timeout=20_000) as activated:
        second = subprocess.Popen(
            [sys.executable, "-c", SECOND_START, str(tmp_path), "https://news.example/"]
        )
    assert activated.args == ["https://news.example/"]
    assert second.wait(timeout=20) == 0
    first.release()


def test_other_folders_are_other_programs(qtbot: QtBot, tmp_path: Path) -> None:
    first, other = SingleInstance(tmp_path / "a"), SingleInstance(tmp_path / "b")
    assert first.claim()
    assert other.claim()
    first.release()
    other.release()


def test_released_lock_can_be_claimed_again(qtbot: QtBot, tmp_path: Path) -> None:
    first, second = SingleInstance(tmp_path), SingleInstance(tmp_path)
    assert first.claim()
    first.release()
    assert second.claim()
    second.release()


def test_the_socket_lies_where_nobody_else_can_enter(
    qtbot: QtBot, tmp_path: Path, own_folders: Path
) -> None:
    first = SingleInstance(tmp_path)
    assert first.claim()
    first.listen()
    (made,) = (own_folders / "run").iterdir()
    assert stat.S_ISSOCK(made.lstat().st_mode)
    assert not made.lstat().st_mode & 0o077
    first.release()


@pytest.mark.parametrize("mode", [0o755, 0o770, 0o777])
def test_a_folder_that_others_can_enter_is_not_used(
    own_folders: Path, monkeypatch: pytest.MonkeyPatch, mode: int
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(own_folders))
    shared = own_folders / "run"
    shared.chmod(mode)
    assert runtime_folder() not in (shared, None)
    folder = own_folders / f"bilingual-reader-{os.getuid()}"
    folder.mkdir(exist_ok=True)
    folder.chmod(mode)
    monkeypatch.setattr(os, "getuid", lambda: folder.stat().st_uid)
    assert runtime_folder() not in (shared, folder)


def test_a_link_in_place_of_the_folder_is_not_followed(
    own_folders: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    elsewhere = own_folders / "elsewhere"
    elsewhere.mkdir(mode=0o700)
    monkeypatch.delenv("XDG_RUNTIME_DIR")
    monkeypatch.setattr(tempfile, "tempdir", str(own_folders))
    monkeypatch.setattr(os, "getuid", lambda: 54_321)
    (own_folders / "bilingual-reader-54321").symlink_to(elsewhere)
    assert runtime_folder() is None


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells who is there")
def test_another_user_on_the_socket_is_told_nothing(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = SingleInstance(tmp_path)
    assert first.claim()
    first.listen()
    heard: list[str] = []
    first.activated.connect(heard.append)
    folder = runtime_folder()
    assert folder is not None
    monkeypatch.setattr(handover, "runtime_folder", lambda: folder)
    monkeypatch.setattr(os, "getuid", lambda: 54_321)
    assert not SingleInstance(tmp_path).hand_over("https://news.example/secret")
    qtbot.wait(50)
    assert heard == []
    first.release()


def test_nobody_there_to_hear(qtbot: QtBot, tmp_path: Path) -> None:
    assert not SingleInstance(tmp_path).hand_over("https://news.example/")


def test_second_start_waits_for_a_first_that_is_only_starting(qtbot: QtBot, tmp_path: Path) -> None:
    first = SingleInstance(tmp_path)
    assert first.claim()
    second = subprocess.Popen(
        [sys.executable, "-c", SECOND_START, str(tmp_path), "late.html"], stdout=subprocess.PIPE
    )
    with qtbot.waitSignal(first.activated, timeout=20_000) as activated:
        assert second.stdout is not None
        assert second.stdout.readline() == b"begun\n"
        first.listen()
    assert activated.args == ["late.html"]
    assert second.wait(timeout=20) == 0
    second.stdout.close()
    first.release()


def test_a_start_beside_one_that_is_ending_takes_its_place(qtbot: QtBot, tmp_path: Path) -> None:
    first = SingleInstance(tmp_path)
    assert first.claim()
    first.listen()
    heard: list[str] = []
    first.activated.connect(heard.append)
    first.deafen()  # its window is closed, and it still writes
    second = subprocess.Popen(
        [sys.executable, "-c", SECOND_START, str(tmp_path), "late.html"], stdout=subprocess.PIPE
    )
    assert second.stdout is not None
    assert second.stdout.readline() == b"begun\n"
    first.release()
    assert second.wait(timeout=20) == 1  # it goes on, and opens its page itself
    second.stdout.close()
    assert heard == []


def test_what_was_sent_is_not_handed_over_before_somebody_says_so(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = SingleInstance(tmp_path)
    assert first.claim()
    first.listen()  # a socket takes what is sent, and nobody is there to read it
    monkeypatch.setattr(handover, "HANDOVER_TIMEOUT", 50)
    assert not SingleInstance(tmp_path).hand_over("late.html")
    first.release()
