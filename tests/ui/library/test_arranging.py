"""A menu sorts and narrows down the list; what is chosen is said, and kept."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from reader.ui.library.sources import Source, SourceKind
from reader.ui.main_window import MainWindow
from tests.helpers.widgets import button, texts
from tests.helpers.windows import shown_window
from tests.ui.library.conftest import titles


@pytest.fixture
def library(library: MainWindow) -> Iterator[MainWindow]:
    """The library, whose feeds say what language they are in; no menu is left open."""
    with library.parts.services.library.database.transaction() as connection:
        connection.execute("UPDATE feeds SET language = CASE id WHEN 1 THEN 'en' ELSE 'zh-CN' END")
    yield library
    for menu in library.parts.drawer.findChildren(QMenu):
        menu.close()


def entries(qtbot: QtBot, window: MainWindow) -> dict[str, QAction]:
    """The entries of the menu, which opens by its key."""
    window.window_actions["arrange_list"].trigger()
    drawer = window.parts.drawer
    qtbot.waitUntil(lambda: any(menu.isVisible() for menu in drawer.findChildren(QMenu)))
    menu = next(menu for menu in drawer.findChildren(QMenu) if menu.isVisible())
    return {action.text(): action for action in menu.actions()}


def choose(qtbot: QtBot, window: MainWindow, entry: str) -> None:
    entries(qtbot, window)[entry].trigger()
    for menu in window.parts.drawer.findChildren(QMenu):
        menu.close()


def test_the_list_is_turned_round_and_narrowed_down(qtbot: QtBot, library: MainWindow) -> None:
    newest = titles(library)
    choose(qtbot, library, "Oldest first")
    qtbot.waitUntil(lambda: titles(library) == newest[::-1])
    choose(qtbot, library, "Chinese")
    qtbot.waitUntil(lambda: len(titles(library)) == 2)
    assert "Oldest first · Chinese" in texts(library.parts.drawer)
    assert entries(qtbot, library)["Chinese"].isChecked()


def test_the_longest_stand_first_once_they_are_measured(qtbot: QtBot, library: MainWindow) -> None:
    service = library.parts.services.library
    with service.database.transaction() as connection:
        connection.execute("DELETE FROM story_texts")
        connection.execute("UPDATE stories SET summary = substr('a b c d e', 1, 2 * id - 1)")
    choose(qtbot, library, "Longest first")
    by_id = service.database.rows("SELECT title FROM stories ORDER BY id DESC")
    qtbot.waitUntil(lambda: titles(library) == [row["title"] for row in by_id])


def test_what_is_read_stays_out_and_what_is_left_out_is_one_click_away(
    qtbot: QtBot, library: MainWindow
) -> None:
    drawer = library.parts.drawer
    drawer.tree.choose(Source(SourceKind.FEED, 1))
    qtbot.waitUntil(lambda: len(titles(library)) == 3)
    library.window_actions["mark_all_read"].trigger()
    qtbot.waitUntil(lambda: drawer.sources.count(Source(SourceKind.FEED, 1)) == 0)
    choose(qtbot, library, "Unread only")
    qtbot.waitUntil(lambda: titles(library) == [])
    button(drawer, "Show everything").click()
    qtbot.waitUntil(lambda: len(titles(library)) == 3)


def test_all_read_is_only_what_is_listed(qtbot: QtBot, library: MainWindow) -> None:
    choose(qtbot, library, "Chinese")
    qtbot.waitUntil(lambda: len(titles(library)) == 2)
    library.window_actions["mark_all_read"].trigger()
    sources = library.parts.drawer.sources
    qtbot.waitUntil(lambda: sources.count(Source(SourceKind.UNREAD)) == 3)


def test_without_a_level_nothing_is_left_out_by_it(qtbot: QtBot, library: MainWindow) -> None:
    assert not entries(qtbot, library)["Up to my level"].isEnabled()


def test_the_next_start_lists_as_this_one(
    qtbot: QtBot, library: MainWindow, tmp_path: Path
) -> None:
    choose(qtbot, library, "Oldest first")
    library.close()
    with shown_window(qtbot, tmp_path / "profile", size=(1400, 900)) as window:
        assert window.controllers.arranging.described() == "Oldest first"
