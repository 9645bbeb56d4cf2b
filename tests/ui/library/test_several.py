"""Several stories at once: selected by mouse and keys, changed by one write, taken back by one."""

from __future__ import annotations

from collections.abc import Collection

import pytest
from PySide6.QtCore import QItemSelectionModel, QPoint, Qt, QTimer
from PySide6.QtWidgets import QApplication, QInputDialog, QMenu
from pytestqt.qtbot import QtBot

from reader.ui.library.sources import Source, SourceKind
from reader.ui.main_window import MainWindow
from tests.helpers.widgets import button
from tests.helpers.windows import SAMPLE, open_source
from tests.ui.library.conftest import count, titles

PLAIN = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


def middle(window: MainWindow, row: int) -> QPoint:
    drawer = window.parts.drawer
    return drawer.list.visualRect(drawer.stories.index(row)).center()


def click(qtbot: QtBot, window: MainWindow, row: int, keys: Qt.KeyboardModifier = PLAIN) -> None:
    left = Qt.MouseButton.LeftButton
    qtbot.mouseClick(window.parts.drawer.list.viewport(), left, keys, middle(window, row))


def select(window: MainWindow, first: int, last: int) -> None:
    """Select rows from one to another by keys, as a person without a mouse does."""
    listed = window.parts.drawer.list
    listed.setFocus()
    listed.selectionModel().setCurrentIndex(
        window.parts.drawer.stories.index(first), QItemSelectionModel.SelectionFlag.ClearAndSelect
    )
    for _ in range(last - first):
        QtBot.keyClick(listed, Qt.Key.Key_Down, SHIFT)


def selected(window: MainWindow) -> list[str]:
    return [row.title for row in window.parts.drawer.list.selected]


def undo(window: MainWindow) -> None:
    button(window.parts.messages.notice, "Undo").click()


def test_shift_and_control_select_without_opening(qtbot: QtBot, library: MainWindow) -> None:
    opened: list[object] = []
    library.parts.drawer.story_chosen.connect(opened.append)
    listed = titles(library)
    library.parts.drawer.list.setCurrentIndex(library.parts.drawer.stories.index(0))
    click(qtbot, library, 2, SHIFT)
    assert selected(library) == listed[:3]
    click(qtbot, library, 1, CONTROL)
    assert selected(library) == [listed[0], listed[2]]
    click(qtbot, library, 4, CONTROL)
    assert selected(library) == [listed[0], listed[2], listed[4]]
    assert not opened
    click(qtbot, library, 3)
    assert selected(library) == [listed[3]]
    assert len(opened) == 1


def test_all_are_selected_by_one_key(qtbot: QtBot, library: MainWindow) -> None:
    library.parts.drawer.list.setFocus()
    qtbot.keyClick(library.parts.drawer.list, Qt.Key.Key_A, CONTROL)
    assert selected(library) == titles(library)


@pytest.mark.parametrize("has_more", [True, False])
def test_who_selects_all_hears_that_the_list_has_more(
    qtbot: QtBot, library: MainWindow, has_more: bool
) -> None:
    drawer, notice = library.parts.drawer, library.parts.messages.notice
    drawer.stories.set_rows(drawer.stories.rows, has_more=has_more)
    qtbot.keyClick(drawer.list, Qt.Key.Key_A, CONTROL)
    said = "5 stories are selected: scroll down and press again for more."
    assert (notice.isVisible() and notice._text.text() == said) is has_more


def test_the_next_story_ends_a_selection(qtbot: QtBot, library: MainWindow) -> None:
    select(library, 0, 2)
    library.window_actions["next_story"].trigger()
    assert len(selected(library)) == 1


def test_a_range_begins_at_the_story_that_a_key_of_the_window_went_to(
    qtbot: QtBot, library: MainWindow
) -> None:
    listed = library.parts.drawer.list
    select(library, 0, 1)
    for _ in range(2):
        listed.go(1)
    qtbot.keyClick(listed, Qt.Key.Key_Down, SHIFT)
    assert selected(library) == titles(library)[3:5]


@pytest.mark.parametrize(
    ("action", "said", "kind", "after"),
    [
        ("star", "3 stories starred", SourceKind.STARRED, 3),
        ("toggle_read", "3 stories marked as read", SourceKind.UNREAD, 2),
        ("delete", "3 stories deleted", SourceKind.UNREAD, 2),
    ],
)
def test_one_key_acts_on_all_that_are_selected_and_one_undo_takes_it_back(
    qtbot: QtBot, library: MainWindow, action: str, said: str, kind: SourceKind, after: int
) -> None:
    before, listed = count(library, kind), titles(library)
    select(library, 1, 3)
    library.window_actions[action].trigger()
    qtbot.waitUntil(lambda: count(library, kind) == after)
    qtbot.waitUntil(lambda: library.parts.messages.notice._text.text() == said)
    undo(library)
    qtbot.waitUntil(lambda: count(library, kind) == before)
    qtbot.waitUntil(lambda: titles(library) == listed)


def test_what_some_have_already_all_have_then(qtbot: QtBot, library: MainWindow) -> None:
    select(library, 1, 1)
    library.window_actions["star"].trigger()
    qtbot.waitUntil(lambda: count(library, SourceKind.STARRED) == 1)
    select(library, 0, 2)
    library.window_actions["star"].trigger()
    qtbot.waitUntil(lambda: count(library, SourceKind.STARRED) == 3)
    undo(library)
    qtbot.waitUntil(lambda: count(library, SourceKind.STARRED) == 1)


def test_the_selection_stays_when_its_stories_change(qtbot: QtBot, library: MainWindow) -> None:
    library.parts.drawer.tree.choose(Source(SourceKind.UNREAD))
    select(library, 1, 3)
    wanted = selected(library)
    library.window_actions["star"].trigger()
    qtbot.waitUntil(lambda: count(library, SourceKind.STARRED) == 3)
    assert selected(library) == wanted
    library.window_actions["star"].trigger()
    qtbot.waitUntil(lambda: count(library, SourceKind.STARRED) == 0)


@pytest.mark.parametrize("last", [1, 3])
def test_all_that_are_selected_are_kept(
    library: MainWindow, monkeypatch: pytest.MonkeyPatch, last: int
) -> None:
    wanted: list[Collection[int]] = []
    preparing = library.parts.services.preparing
    monkeypatch.setattr(preparing, "prepare", lambda stories: wanted.append(stories))
    select(library, 1, last)
    library.window_actions["keep"].trigger()
    assert wanted == [[row.id for row in library.parts.drawer.stories.rows[1 : last + 1]]]


@pytest.mark.parametrize("name", ["star", "keep"])
def test_a_key_is_about_the_open_page_while_the_keyboard_is_in_it(
    qtbot: QtBot, library: MainWindow, name: str
) -> None:
    open_source(qtbot, library, SAMPLE)
    library.window_actions["toggle_library"].setChecked(True)
    library.parts.drawer.list.setCurrentIndex(library.parts.drawer.stories.index(0))
    library.activateWindow()
    library.parts.view.setFocus()
    library.window_actions[name].trigger()
    qtbot.waitUntil(lambda: library.parts.session.story is not None)
    story = library.parts.session.story
    assert story is not None
    assert story.title not in titles(library)


def tag(qtbot: QtBot, window: MainWindow, text: str) -> None:
    """Answer with a text once the question for tags is there."""
    asked = QTimer(window, interval=20)

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QInputDialog):
            asked.stop()
            dialog.setTextValue(text)
            dialog.accept()

    asked.timeout.connect(answer)
    asked.start()
    window.window_actions["tag"].trigger()
    qtbot.waitUntil(lambda: not asked.isActive())


def tags(window: MainWindow) -> dict[str, int]:
    sources = window.parts.drawer.sources
    listed = [source for source in sources.sources() if source.kind is SourceKind.TAG]
    return {str(sources.find(source).data()): sources.count(source) for source in listed}


def test_tags_are_given_to_all_that_are_selected(qtbot: QtBot, library: MainWindow) -> None:
    select(library, 0, 0)
    tag(qtbot, library, "Boats")
    qtbot.waitUntil(lambda: tags(library) == {"Boats": 1})
    select(library, 0, 1)
    tag(qtbot, library, "Boats")
    qtbot.waitUntil(lambda: tags(library) == {"Boats": 2})
    select(library, 1, 3)
    tag(qtbot, library, "Later")
    qtbot.waitUntil(lambda: tags(library) == {"Boats": 2, "Later": 3})
    undo(library)
    qtbot.waitUntil(lambda: tags(library) == {"Boats": 2})


def test_a_tag_that_all_share_is_taken_from_all(qtbot: QtBot, library: MainWindow) -> None:
    select(library, 0, 1)
    tag(qtbot, library, "Boats, Later")
    qtbot.waitUntil(lambda: tags(library) == {"Boats": 2, "Later": 2})
    tag(qtbot, library, "Later")
    qtbot.waitUntil(lambda: tags(library) == {"Later": 2})


def test_older_stories_are_marked_as_read(qtbot: QtBot, library: MainWindow) -> None:
    library.parts.drawer.list.setCurrentIndex(library.parts.drawer.stories.index(1))
    library.window_actions["mark_older_read"].trigger()
    qtbot.waitUntil(lambda: count(library, SourceKind.UNREAD) == 2)
    assert [row.unread for row in library.parts.drawer.stories.rows] == [True] * 2 + [False] * 3
    undo(library)
    qtbot.waitUntil(lambda: count(library, SourceKind.UNREAD) == 5)


def test_older_than_nothing_says_what_to_do(library: MainWindow) -> None:
    library.parts.drawer.list.selectionModel().clear()
    library.window_actions["mark_older_read"].trigger()
    said = library.parts.messages.notice._text.text()
    assert said == "Choose a story in the list first"


def test_the_menu_of_several_rows_offers_what_is_done_with_all(
    qtbot: QtBot, library: MainWindow
) -> None:
    select(library, 0, 2)
    library.parts.drawer.list.customContextMenuRequested.emit(middle(library, 1))
    menu = library.parts.drawer.findChildren(QMenu)[-1]
    offered = [action.text() for action in menu.actions()]
    menu.close()
    assert offered == [
        *("Open in tabs", "Star", "Keep offline", "Tags…", "Mark as read", "Mark older as read"),
        *("Delete from the library", "Make a digest…"),
    ]


@pytest.mark.parametrize("kind", [SourceKind.NOTES, SourceKind.HISTORY])
def test_notes_and_visits_are_chosen_one_by_one(
    qtbot: QtBot, library: MainWindow, kind: SourceKind
) -> None:
    listed = library.parts.drawer.list
    library.parts.drawer.tree.choose(Source(kind))
    qtbot.waitUntil(lambda: listed.selectionMode() is listed.SelectionMode.SingleSelection)
    library.parts.drawer.tree.choose(Source(SourceKind.UNREAD))
    qtbot.waitUntil(lambda: listed.selectionMode() is listed.SelectionMode.ExtendedSelection)


def tabs(window: MainWindow) -> list[str]:
    pages = window.parts.services.pages
    asked = [pages.opening_in(tab.number) for tab in window.parts.tabs.all[1:]]
    return [opening.story.title for opening in asked if opening and opening.story]


def test_the_middle_button_opens_a_story_behind_the_page(qtbot: QtBot, library: MainWindow) -> None:
    drawer = library.parts.drawer
    listed = titles(library)
    select(library, 0, 1)
    viewport = drawer.list.viewport()
    qtbot.mouseClick(viewport, Qt.MouseButton.MiddleButton, PLAIN, middle(library, 3))
    assert tabs(library) == [listed[3]]
    assert selected(library) == listed[:2]
    assert library.parts.tabs.index == 0


def test_those_that_are_selected_open_in_tabs_by_one_key(qtbot: QtBot, library: MainWindow) -> None:
    listed = titles(library)
    select(library, 1, 3)
    qtbot.keyClick(library.parts.drawer.list, Qt.Key.Key_Return, CONTROL)
    assert tabs(library) == listed[1:4]
    assert library.parts.tabs.index == 0


def test_many_open_in_tabs_after_a_question(library: MainWindow) -> None:
    rows = library.parts.drawer.stories.rows
    library.controllers.story_actions.open_aside([*rows, *rows, *rows, rows[0]])
    assert len(library.parts.tabs.all) == 1
    button(library.parts.messages, "Open in tabs").click()
    assert len(library.parts.tabs.all) == 17
