"""What the reader does with a story is said, and so is that there was nothing to do."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from reader.ui.library.sources import SourceKind
from reader.ui.main_window import MainWindow
from tests.helpers.windows import shown_window
from tests.ui.library.conftest import count
from tests.ui.library.test_naming import open_sample


def said(window: MainWindow) -> str:
    """The words of the notice."""
    return " ".join(label.text() for label in window.parts.messages.notice.findChildren(QLabel))


@pytest.fixture
def bare(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    """A window that follows nothing and has read nothing."""
    with shown_window(qtbot, tmp_path / "profile") as window:
        yield window


def test_a_story_that_is_marked_as_read_says_so(qtbot: QtBot, library: MainWindow) -> None:
    drawer = library.parts.drawer
    drawer.list.setCurrentIndex(drawer.stories.index(0))
    library.window_actions["toggle_read"].trigger()
    assert "Marked as read" in said(library)
    qtbot.waitUntil(lambda: count(library, SourceKind.UNREAD) == 4)
    library.window_actions["toggle_read"].trigger()
    assert "Marked as unread" in said(library)
    qtbot.waitUntil(lambda: count(library, SourceKind.UNREAD) == 5)


@pytest.mark.parametrize("name", ["toggle_read", "delete"])
def test_a_page_that_is_no_story_says_that_it_is_not_in_the_library(
    qtbot: QtBot, library: MainWindow, name: str
) -> None:
    open_sample(qtbot, library)
    library.window_actions[name].trigger()
    assert "not in the library" in said(library)


def test_where_all_is_read_marking_all_says_so(qtbot: QtBot, bare: MainWindow) -> None:
    bare.window_actions["mark_all_read"].trigger()
    qtbot.waitUntil(lambda: "Everything is read" in said(bare))
    assert not bare.parts.messages.notice.findChildren(QPushButton)


def test_before_the_first_story_there_is_none(bare: MainWindow) -> None:
    bare.window_actions["previous_story"].trigger()
    assert "No story comes before this one" in said(bare)


def test_where_nothing_is_followed_updating_offers_to_add_a_feed(
    qtbot: QtBot, bare: MainWindow
) -> None:
    bare.window_actions["update_feeds"].trigger()
    qtbot.waitUntil(lambda: "No feeds are followed yet" in said(bare))
    (add,) = bare.parts.messages.notice.findChildren(QPushButton)
    qtbot.mouseClick(add, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bare.controllers.dialogs.dialog("add-feed") is not None)
    dialog = bare.controllers.dialogs.dialog("add-feed")
    assert dialog is not None
    dialog.close()
