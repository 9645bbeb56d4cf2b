"""Actions on a story are called by what they would do now, wherever they are offered."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from reader.ui.actions.table import ACTIONS
from reader.ui.dialogs.palette import CommandPalette
from reader.ui.dialogs.shortcuts import ShortcutSheet
from reader.ui.library.sources import SourceKind
from reader.ui.main_window import MainWindow
from reader.ui.reading import Side
from reader.ui.reading.annotations import Spot
from tests.helpers.widgets import open_window, texts
from tests.ui.library.conftest import count


def row_menu(window: MainWindow, row: int) -> list[str]:
    """What the menu of a row of the list offers."""
    drawer = window.parts.drawer
    drawer.list.setCurrentIndex(drawer.stories.index(row))
    place = drawer.list.visualRect(drawer.stories.index(row)).center()
    drawer.list.customContextMenuRequested.emit(place)
    menu = drawer.findChildren(QMenu)[-1]
    offered = [action.text() for action in menu.actions()]
    menu.close()
    return offered


def main_menu(window: MainWindow, name: str) -> str:
    """What an action is called in the main menu, once it shows."""
    window.window_actions.prepare()
    return window.window_actions[name].text()


def open_sample(qtbot: QtBot, window: MainWindow) -> None:
    window.controllers.opening.open_sample()
    with qtbot.waitSignal(window.settled, timeout=20_000):
        pass
    window.window_actions["toggle_library"].setChecked(False)


def test_a_tick_stands_in_a_menu_where_something_is_on_and_nowhere_else(
    library: MainWindow,
) -> None:
    library.window_actions.prepare()
    ticked = [spec.name for spec in ACTIONS if spec.icon == "check"]
    assert ticked
    for name in ticked:
        assert not library.window_actions[name].icon().isNull()  # of its button
        assert not library.window_actions[name].isIconVisibleInMenu()


def test_a_starred_story_is_offered_to_lose_its_star(qtbot: QtBot, library: MainWindow) -> None:
    assert "Star" in row_menu(library, 1)
    library.window_actions["star"].trigger()
    qtbot.waitUntil(lambda: "Remove the star" in row_menu(library, 1))
    assert "Star" in row_menu(library, 0)


def test_a_read_story_is_offered_to_be_unread(qtbot: QtBot, library: MainWindow) -> None:
    assert "Mark as read" in row_menu(library, 0)
    library.window_actions["toggle_read"].trigger()
    qtbot.waitUntil(lambda: "Mark as unread" in row_menu(library, 0))


def test_a_kept_page_is_offered_to_be_kept_no_more(qtbot: QtBot, library: MainWindow) -> None:
    open_sample(qtbot, library)
    assert main_menu(library, "keep") == "Keep offline"
    library.window_actions["keep"].trigger()
    qtbot.waitUntil(lambda: count(library, SourceKind.KEPT) == 1)
    qtbot.waitUntil(lambda: main_menu(library, "keep") == "Keep no more")


def test_a_marked_sentence_is_offered_to_lose_its_mark(qtbot: QtBot, library: MainWindow) -> None:
    open_sample(qtbot, library)
    library.window_actions["next_paragraph"].trigger()
    assert main_menu(library, "highlight") == "Highlight the sentence"
    library.window_actions["highlight"].trigger()
    qtbot.waitUntil(lambda: main_menu(library, "highlight") == "Remove the highlight")
    assert main_menu(library, "add_note") == "Add a note…"
    library.window_actions["next_paragraph"].trigger()
    assert main_menu(library, "highlight") == "Highlight the sentence"


def test_the_list_of_actions_says_it_too_and_the_sheet_of_keys_does_not(
    qtbot: QtBot, library: MainWindow
) -> None:
    row_menu(library, 0)
    library.window_actions["star"].trigger()
    qtbot.waitUntil(lambda: count(library, SourceKind.STARRED) == 1)
    library.window_actions["show_palette"].trigger()
    palette = open_window(CommandPalette)
    palette._line.setText("star")
    first = palette._list.topLevelItem(0)
    assert first is not None
    assert first.text(0) == "Remove the star"
    palette.close()
    library.window_actions["show_shortcuts"].trigger()
    sheet = open_window(ShortcutSheet)
    assert "Star" in texts(sheet)
    sheet.close()


def sentence_menu(window: MainWindow) -> QMenu:
    """The menu of the first sentence of the article's first paragraph."""
    pane = window.parts.view.pane_layout.panes[0]
    row = next(n for n, row in enumerate(pane.column.rows) if row.section and row.number)
    pane.menu_requested.emit(Spot(row, Side.SOURCE, 1, 0), QPoint(200, 200))
    return pane.findChildren(QMenu)[-1]


def test_the_menu_of_a_sentence_marks_it_and_takes_the_mark_away(
    qtbot: QtBot, library: MainWindow
) -> None:
    open_sample(qtbot, library)
    menu = sentence_menu(library)
    assert "Add a note…" in [action.text() for action in menu.actions()]
    next(a for a in menu.actions() if a.text() == "Highlight the sentence").trigger()
    menu.close()
    qtbot.waitUntil(lambda: len(library.controllers.notes.notes) == 1)
    menu = sentence_menu(library)
    next(a for a in menu.actions() if a.text() == "Remove the highlight").trigger()
    menu.close()
    assert not library.controllers.notes.notes
