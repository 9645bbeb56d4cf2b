"""A second start hands its source to the first."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from pytestqt.qtbot import QtBot

from reader.ui.single_instance import SingleInstance

SECOND_START = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from reader.ui.single_instance import SingleInstance

app = QCoreApplication([])
instance = SingleInstance(Path(sys.argv[1]))
if instance.claim():
    sys.exit(1)
print("somebody is there", flush=True)
sys.exit(0 if instance.hand_over(sys.argv[2]) else 1)
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
        assert second.stdout.readline() == b"somebody is there\n"
        first.listen()
    assert activated.args == ["late.html"]
    assert second.wait(timeout=20) == 0
    second.stdout.close()
    first.release()
