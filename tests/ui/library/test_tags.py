"""Tags of stories: listed beside the feeds, chosen by keyboard, renamed and removed."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QInputDialog, QMenu
from pytestqt.qtbot import QtBot

from reader.ui.library.sources import Source, SourceKind
from reader.ui.main_window import MainWindow
from tests.helpers.widgets import button, open_window
from tests.helpers.windows import done_in_library
from tests.ui.library.conftest import HARBOUR, YUNLU, count, titles


def tag(qtbot: QtBot, window: MainWindow, title: str, *names: str) -> None:
    """Give the story with a title these tags, as if it were open."""
    story = next(s for s in window.controllers.story_list.stories if s.title == title)
    library = window.parts.services.library
    done_in_library(qtbot, library, lambda: library.notes.set_tags({story.id: names}))


def tags(window: MainWindow) -> dict[str, int]:
    """The tags that are listed, with the numbers beside them, from the top."""
    sources = window.parts.drawer.sources
    listed = [source for source in sources.sources() if source.kind is SourceKind.TAG]
    return {str(sources.find(source).data()): sources.count(source) for source in listed}


def source_of(window: MainWindow, name: str) -> Source:
    sources = window.parts.drawer.sources
    return next(s for s in sources.sources() if str(sources.find(s).data()) == name)


@pytest.fixture
def tagged(qtbot: QtBot, library: MainWindow) -> MainWindow:
    """The library with two stories about boats, one of them from the other feed."""
    tag(qtbot, library, HARBOUR[0], "Boats", "To do")
    tag(qtbot, library, YUNLU[0], "Boats")
    qtbot.waitUntil(lambda: tags(library) == {"Boats": 2, "To do": 1})
    return library


def test_without_tags_there_is_no_entry_for_them(library: MainWindow) -> None:
    assert not library.parts.drawer.sources.find(Source(SourceKind.TAGS)).isValid()


def test_a_tag_lists_its_stories_read_or_not(qtbot: QtBot, tagged: MainWindow) -> None:
    tagged.window_actions["mark_all_read"].trigger()
    qtbot.waitUntil(lambda: count(tagged, SourceKind.UNREAD) == 0)
    tagged.parts.drawer.tree.choose(source_of(tagged, "Boats"))
    qtbot.waitUntil(lambda: set(titles(tagged)) == {HARBOUR[0], YUNLU[0]})
    tagged.parts.drawer.tree.choose(source_of(tagged, "To do"))
    qtbot.waitUntil(lambda: titles(tagged) == [HARBOUR[0]])
    tagged.parts.drawer.tree.choose(source_of(tagged, "Tags"))
    qtbot.waitUntil(lambda: set(titles(tagged)) == {HARBOUR[0], YUNLU[0]})


def test_tags_are_reached_and_collapsed_by_keyboard(qtbot: QtBot, tagged: MainWindow) -> None:
    tree = tagged.parts.drawer.tree
    tree.choose(Source(SourceKind.WORDS))
    for _ in range(2):
        qtbot.keyClick(tree, Qt.Key.Key_Down)
    assert tree.current == source_of(tagged, "Boats")
    for _ in range(2):
        qtbot.keyClick(tree, Qt.Key.Key_Left)
    assert not tree.isExpanded(tree.currentIndex())
    assert tree.current == Source(SourceKind.TAGS)


def test_a_tag_that_is_new_keeps_what_is_chosen(qtbot: QtBot, tagged: MainWindow) -> None:
    tagged.parts.drawer.tree.choose(source_of(tagged, "Boats"))
    qtbot.waitUntil(lambda: len(titles(tagged)) == 2)
    tag(qtbot, tagged, HARBOUR[0], "Later")
    qtbot.waitUntil(lambda: "Later" in tags(tagged))
    assert tagged.parts.drawer.tree.current == source_of(tagged, "Boats")


def choose_in_menu(window: MainWindow, name: str, words: str) -> None:
    """Open the menu of a tag and choose what is called so."""
    tree = window.parts.drawer.tree
    place = tree.visualRect(window.parts.drawer.sources.find(source_of(window, name))).center()
    tree.customContextMenuRequested.emit(place)
    (menu,) = window.parts.drawer.findChildren(QMenu)
    action = next(action for action in menu.actions() if action.text() == words)
    menu.close()
    action.trigger()


def answer(text: str) -> Callable[[], None]:
    def write() -> None:
        dialog = open_window(QInputDialog)
        dialog.setTextValue(text)
        dialog.accept()

    return write


def test_a_tag_is_renamed_and_stays_chosen(qtbot: QtBot, tagged: MainWindow) -> None:
    QTimer.singleShot(0, answer("Ships"))
    choose_in_menu(tagged, "Boats", "Rename…")
    qtbot.waitUntil(lambda: tags(tagged) == {"Ships": 2, "To do": 1})
    assert tagged.parts.drawer.tree.current == source_of(tagged, "Ships")


def test_a_tag_that_is_renamed_to_another_joins_it(qtbot: QtBot, tagged: MainWindow) -> None:
    QTimer.singleShot(0, answer("boats"))
    choose_in_menu(tagged, "To do", "Rename…")
    qtbot.waitUntil(lambda: tags(tagged) == {"Boats": 2})


def test_a_tag_that_is_removed_comes_back_by_the_notice(qtbot: QtBot, tagged: MainWindow) -> None:
    choose_in_menu(tagged, "Boats", "Remove the tag")
    qtbot.waitUntil(lambda: tags(tagged) == {"To do": 1})
    qtbot.waitUntil(lambda: tagged.parts.drawer.tree.current == Source(SourceKind.UNREAD))
    button(tagged.parts.messages.notice, "Undo").click()
    qtbot.waitUntil(lambda: tags(tagged) == {"Boats": 2, "To do": 1})
