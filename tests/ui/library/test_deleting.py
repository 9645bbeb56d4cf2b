"""Stories, notes and pages of the history are deleted from their lists, and come back."""

from __future__ import annotations

from collections.abc import Collection

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from reader.datamodel.story import StoryFilter
from reader.ui.library.sources import Source, SourceKind
from reader.ui.main_window import MainWindow
from tests.helpers.widgets import button, texts
from tests.ui.library.conftest import HARBOUR, count, titles


def undo(window: MainWindow) -> None:
    """Press the button of the notice."""
    button(window.parts.messages.notice, "Undo").click()


def test_the_delete_key_takes_a_story_away_and_undo_brings_it_back(
    qtbot: QtBot, library: MainWindow
) -> None:
    drawer = library.parts.drawer
    drawer.list.setCurrentIndex(drawer.stories.index(1))
    before = titles(library)
    qtbot.keyClick(drawer.list, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: titles(library) == before[:1] + before[2:])
    row = drawer.list.current
    assert row is not None
    assert row.title == before[2]
    undo(library)
    qtbot.waitUntil(lambda: titles(library) == before)
    assert count(library, SourceKind.UNREAD) == 5


def test_the_delete_key_on_a_feed_follows_it_no_more_and_lets_the_open_story_be(
    qtbot: QtBot, library: MainWindow
) -> None:
    drawer = library.parts.drawer
    drawer.list.setCurrentIndex(drawer.stories.index(0))
    feed = next(s for s in drawer.sources.sources() if s.kind is SourceKind.FEED)
    drawer.tree.choose(feed)
    drawer.tree.setFocus()
    before = drawer.sources.sources()
    qtbot.keyClick(drawer.tree, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: feed not in drawer.sources.sources())
    undo(library)
    qtbot.waitUntil(lambda: set(drawer.sources.sources()) == set(before))


def test_the_delete_key_on_a_list_that_everybody_has_deletes_nothing(
    qtbot: QtBot, library: MainWindow
) -> None:
    drawer = library.parts.drawer
    drawer.list.setCurrentIndex(drawer.stories.index(0))
    drawer.tree.choose(Source(SourceKind.UNREAD))
    drawer.tree.setFocus()
    qtbot.keyClick(drawer.tree, Qt.Key.Key_Delete)
    assert "Choose in the list what is to be deleted" in texts(library.parts.messages.notice)
    assert count(library, SourceKind.UNREAD) == 5


def test_the_undo_key_brings_back_what_the_notice_tells_of(
    qtbot: QtBot, library: MainWindow
) -> None:
    drawer, action = library.parts.drawer, library.window_actions["undo"]
    before = titles(library)
    assert not action.isEnabled()
    drawer.list.setCurrentIndex(drawer.stories.index(1))
    qtbot.keyClick(drawer.list, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: len(titles(library)) < len(before))
    qtbot.waitUntil(action.isEnabled)
    action.trigger()
    qtbot.waitUntil(lambda: titles(library) == before)
    assert not action.isEnabled()
    assert library.parts.messages.notice.isHidden()


def test_the_menu_of_a_row_deletes(library: MainWindow) -> None:
    drawer = library.parts.drawer
    drawer.list.customContextMenuRequested.emit(
        drawer.list.visualRect(drawer.stories.index(0)).center()
    )
    (menu,) = drawer.findChildren(QMenu)
    assert library.window_actions["delete"] in menu.actions()
    menu.close()


def test_the_menu_of_a_row_keeps_its_story_and_not_the_open_page(
    qtbot: QtBot, library: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    library.controllers.opening.open_sample()
    with qtbot.waitSignal(library.settled, timeout=20_000):
        pass
    wanted: list[Collection[int]] = []
    preparing = library.parts.services.preparing
    monkeypatch.setattr(preparing, "prepare", lambda stories: wanted.append(stories))
    drawer = library.parts.drawer
    drawer.list.setCurrentIndex(drawer.stories.index(2))  # as the click does
    place = drawer.list.visualRect(drawer.stories.index(2)).center()
    drawer.list.customContextMenuRequested.emit(place)
    (menu,) = drawer.findChildren(QMenu)
    next(action for action in menu.actions() if action.text() == "Keep offline").trigger()
    menu.close()
    assert wanted == [[drawer.stories.rows[2].id]]
    assert count(library, SourceKind.KEPT) == 0


def test_read_stories_of_a_folder_are_deleted_from_its_menu(
    qtbot: QtBot, library: MainWindow
) -> None:
    tree = library.parts.drawer.tree
    sources = library.parts.drawer.sources
    folder = next(s for s in sources.sources() if s.kind is SourceKind.FOLDER)
    tree.choose(folder)
    qtbot.waitUntil(lambda: len(titles(library)) < 5)
    listed = titles(library)
    library.window_actions["mark_all_read"].trigger()
    qtbot.waitUntil(lambda: count(library, SourceKind.UNREAD) == 5 - len(listed))
    tree.customContextMenuRequested.emit(tree.visualRect(sources.find(folder)).center())
    qtbot.waitUntil(lambda: bool(library.parts.drawer.findChildren(QMenu)))
    (menu,) = library.parts.drawer.findChildren(QMenu)
    next(a for a in menu.actions() if a.text() == "Delete read stories").trigger()
    menu.close()
    qtbot.waitUntil(lambda: titles(library) == [])
    undo(library)
    qtbot.waitUntil(lambda: titles(library) == listed)


def test_a_mark_is_deleted_from_the_list_of_notes(qtbot: QtBot, library: MainWindow) -> None:
    library.controllers.opening.open_sample()
    with qtbot.waitSignal(library.settled, timeout=20_000):
        pass
    library.window_actions["next_paragraph"].trigger()
    library.window_actions["highlight"].trigger()
    qtbot.waitUntil(lambda: len(library.controllers.notes.notes) == 1)
    library.parts.drawer.tree.choose(Source(SourceKind.NOTES))
    qtbot.waitUntil(lambda: len(titles(library)) == 1)
    library.parts.drawer.list.setCurrentIndex(library.parts.drawer.stories.index(0))
    library.window_actions["delete"].trigger()
    qtbot.waitUntil(lambda: titles(library) == [])
    qtbot.waitUntil(lambda: not library.controllers.notes.notes)
    undo(library)
    qtbot.waitUntil(lambda: len(library.controllers.notes.notes) == 1)


def test_a_page_of_the_history_is_forgotten_with_the_delete_key(
    qtbot: QtBot, library: MainWindow
) -> None:
    library.controllers.opening.open_sample()
    with qtbot.waitSignal(library.settled, timeout=20_000):
        pass
    library.parts.services.history.record("https://harbour.example/tolls", HARBOUR[1])
    drawer = library.parts.drawer
    drawer.tree.choose(Source(SourceKind.HISTORY))
    qtbot.waitUntil(lambda: titles(library)[:1] == [HARBOUR[1]])
    drawer.list.setCurrentIndex(drawer.stories.index(0))
    qtbot.keyClick(drawer.list, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: HARBOUR[1] not in titles(library))


def test_the_story_that_is_open_is_deleted_where_no_list_shows(
    qtbot: QtBot, library: MainWindow
) -> None:
    library.window_actions["next_story"].trigger()
    qtbot.waitUntil(lambda: count(library, SourceKind.UNREAD) == 4)
    qtbot.waitUntil(lambda: library.parts.session.story is not None)
    library.window_actions["toggle_library"].setChecked(False)
    numbers: list[int] = []
    library.window_actions["delete"].trigger()
    qtbot.waitUntil(lambda: library.parts.session.story is None)
    service = library.parts.services.library
    service.run(lambda: service.stories.count(StoryFilter(collapsed=None)), numbers.append)
    qtbot.waitUntil(lambda: numbers == [4])
