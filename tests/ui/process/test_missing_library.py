"""The window asks what to do where the library is gone and copies of it are there."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from reader.app import _composed, make_frame
from reader.composition import Composition
from reader.errors import StorageError
from reader.paths import Paths
from reader.settings import Settings
from reader.storage.backups import back_up_daily
from reader.storage.migrations import MIGRATIONS
from reader.storage.sqlite import open_database
from reader.storage.stories import StoryStore
from reader.ui.main_window import MainWindow
from tests.helpers.library import follow


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    """A library of one feed that is gone; a copy of it is there."""
    paths = Paths.below(tmp_path)
    database = open_database(paths.database, MIGRATIONS)
    follow(database, "Harbour Post", "Ferry returns", host="harbour.example")
    database.close()
    back_up_daily(paths.database, datetime.now(UTC))
    paths.database.unlink()
    return paths


@pytest.fixture
def frame(qtbot: QtBot, paths: Paths) -> MainWindow:
    """A window that has no services yet."""
    window = make_frame(Settings(), paths)
    qtbot.addWidget(window)
    return window


def press(label: str) -> None:
    """Press a button of the box that is to come; "" closes it."""

    def now() -> None:
        (box,) = (w for w in QApplication.topLevelWidgets() if isinstance(w, QMessageBox))
        buttons = {button.text().replace("&", ""): button for button in box.buttons()}
        if label:
            buttons[label].click()
        else:
            box.reject()

    QTimer.singleShot(0, now)


@pytest.mark.parametrize(("label", "stories"), [("Restore", 1), ("Start New", 0)])
def test_the_person_chooses_what_becomes_of_it(
    qtbot: QtBot, paths: Paths, frame: MainWindow, label: str, stories: int
) -> None:
    press(label)
    composition = _composed(frame, partial(Composition, paths, offline=True), somebody_looks=True)
    assert composition is not None
    composition.close()
    database = open_database(paths.database, MIGRATIONS)
    assert StoryStore(database).counts().unread == stories
    database.close()


@pytest.mark.parametrize("label", ["Quit", ""])
def test_who_leaves_it_open_is_asked_again(
    qtbot: QtBot, paths: Paths, frame: MainWindow, label: str
) -> None:
    press(label)
    compose = partial(Composition, paths, offline=True)
    assert _composed(frame, compose, somebody_looks=True) is None
    assert not paths.database.exists()


def test_where_nobody_looks_it_is_a_sentence(qtbot: QtBot, paths: Paths, frame: MainWindow) -> None:
    with pytest.raises(StorageError, match="there are copies of it"):
        _composed(frame, partial(Composition, paths, offline=True), somebody_looks=False)
