"""The library by keyboard: from the search to what it found, and back to the page."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.ui.library.drawer import Drawer
from reader.ui.library.sources import Source, SourceKind
from reader.ui.main_window import MainWindow
from tests.helpers.widgets import button
from tests.ui.library.conftest import titles


def search(qtbot: QtBot, window: MainWindow, text: str) -> None:
    """Type into the field, and wait for what is found."""
    window.activateWindow()
    window.window_actions["search_library"].trigger()
    qtbot.keyClicks(window.parts.drawer.search, text)
    qtbot.waitUntil(lambda: len(titles(window)) == 1)


def press(qtbot: QtBot, key: Qt.Key) -> None:
    """Press a key where the keyboard is."""
    focus = QApplication.focusWidget()
    assert focus is not None
    qtbot.keyClick(focus, key)


def test_down_goes_from_the_field_to_what_was_found(qtbot: QtBot, library: MainWindow) -> None:
    search(qtbot, library, "ferry")
    press(qtbot, Qt.Key.Key_Down)
    drawer = library.parts.drawer
    assert drawer.list.hasFocus()
    assert drawer.list.current == drawer.stories.rows[0]


def test_enter_searches_first_and_then_goes_to_what_was_found(
    qtbot: QtBot, library: MainWindow
) -> None:
    search(qtbot, library, "ferry")
    press(qtbot, Qt.Key.Key_Return)
    assert library.parts.drawer.list.hasFocus()
    search(qtbot, library, "x")
    press(qtbot, Qt.Key.Key_Return)
    assert library.parts.drawer.search.hasFocus()


def test_escape_ends_the_search_and_then_leaves_what_covers_the_page(
    qtbot: QtBot, library: MainWindow
) -> None:
    library.resize(900, 700)
    qtbot.waitUntil(lambda: library.parts.placement.is_over_page)
    search(qtbot, library, "ferry")
    press(qtbot, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: len(titles(library)) == 5)
    press(qtbot, Qt.Key.Key_Escape)
    assert not library.parts.drawer.isVisible()


def test_next_unread_opens_the_chosen_story_before_any_behind_it(
    qtbot: QtBot, library: MainWindow
) -> None:
    drawer = library.parts.drawer
    drawer.list.setCurrentIndex(drawer.stories.index(1))
    for place in (1, 2, 3):
        library.window_actions["next_story"].trigger()
        assert drawer.list.current == drawer.stories.rows[place]


@pytest.mark.parametrize("kind", [SourceKind.WORDS, SourceKind.STARRED])
def test_a_list_with_nothing_in_it_holds_up_nobody_who_goes_from_pane_to_pane(
    qtbot: QtBot, library: MainWindow, kind: SourceKind
) -> None:
    drawer, actions = library.parts.drawer, library.window_actions
    drawer.tree.choose(Source(SourceKind.WORDS))
    drawer.tree.choose(Source(kind))
    qtbot.waitUntil(lambda: drawer.list.isHidden() or kind is SourceKind.WORDS)
    qtbot.waitUntil(lambda: drawer.words.list.isHidden())
    actions["toggle_library"].setChecked(False)
    actions["toggle_library"].setChecked(True)
    for _ in range(2):
        assert has_keys(drawer)
        actions["next_pane"].trigger()
        assert not has_keys(drawer)
        actions["previous_pane"].trigger()


def has_keys(drawer: Drawer) -> bool:
    focus = QApplication.focusWidget()
    return focus is not None and drawer.isAncestorOf(focus)


def test_escape_closes_a_message_that_has_the_keyboard(qtbot: QtBot, library: MainWindow) -> None:
    library.activateWindow()
    bar = library.parts.messages
    bar.show_message("Something.", [("Try again", lambda: None)])
    button(bar, "Try again").setFocus()
    press(qtbot, Qt.Key.Key_Escape)
    assert not bar.isVisible()
