"""A reader looks words up, keeps them, finds them in the drawer, and takes them out and in."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from reader.resources import resource_path
from reader.ui.library.sources import Source, SourceKind
from reader.ui.main_window import MainWindow
from reader.ui.widgets.dictionary_popup import DictionaryPopup
from tests.helpers.windows import open_source

CHINESE = str(resource_path("samples", "chinese.html"))


def popup(window: MainWindow) -> DictionaryPopup:
    popup = window.controllers.words.popup
    assert popup is not None
    return popup


def titles(window: MainWindow) -> list[str]:
    return [row.title.split(" \u2002")[0] for row in window.parts.drawer.words.rows.rows]


def said(window: MainWindow) -> str:
    state = popup(window)._state
    return state.text() if state is not None else ""


@pytest.fixture
def learner(qtbot: QtBot, library: MainWindow) -> MainWindow:
    """A window with a Chinese page, in whose first paragraph a word is explained."""
    open_source(qtbot, library, CHINESE)
    library.window_actions["next_paragraph"].trigger()
    library.window_actions["look_up"].trigger()
    qtbot.waitUntil(lambda: library.controllers.words._shown is not None)
    return library


@pytest.fixture
def kept(qtbot: QtBot, learner: MainWindow) -> MainWindow:
    """The window with that word in the list, and the list shown."""
    qtbot.keyClick(popup(learner), Qt.Key.Key_W)
    qtbot.waitUntil(lambda: "New" in said(learner))
    learner.window_actions["show_words"].trigger()
    qtbot.waitUntil(lambda: len(titles(learner)) == 1)
    return learner


def test_a_look_up_without_a_word_says_what_is_missing(library: MainWindow) -> None:
    library.window_actions["look_up"].trigger()
    said = [label.text() for label in library.parts.messages.notice.findChildren(QLabel)]
    assert "Point at a word first" in said


def test_what_an_empty_word_list_says_keeps_off_the_edges(
    qtbot: QtBot, library: MainWindow
) -> None:
    library.parts.drawer.tree.choose(Source(SourceKind.WORDS))
    page = library.parts.drawer.words
    qtbot.waitUntil(lambda: page._empty.isVisible())
    assert page._empty.geometry().left() > 10
    assert page._empty.geometry().right() < page.width() - 10


def test_w_keeps_the_word_with_its_sentence_and_the_page(kept: MainWindow) -> None:
    (word,) = kept.controllers.word_list._words
    assert word.text in word.sentence
    assert word.title.startswith("澜州开通首条水上公交")
    assert word.address == CHINESE
    assert word.reading
    assert word.meaning


def test_w_without_a_popup_explains_the_word_at_the_caret_and_keeps_it(
    qtbot: QtBot, learner: MainWindow
) -> None:
    popup(learner).close_popup()
    learner.window_actions["save_word"].trigger()
    qtbot.waitUntil(lambda: "New" in said(learner))


def test_a_word_that_was_kept_while_the_drawer_was_closed_is_listed_when_it_opens_again(
    qtbot: QtBot, learner: MainWindow
) -> None:
    learner.window_actions["show_words"].trigger()
    page = learner.parts.drawer.words
    qtbot.waitUntil(lambda: page.isVisible() and "No words yet" in page._empty.text())
    learner.window_actions["toggle_library"].setChecked(False)
    changed = learner.parts.services.library.changed
    with qtbot.waitSignal(changed, check_params_cb=lambda told: told.words):
        learner.window_actions["save_word"].trigger()
    learner.window_actions["show_words"].trigger()
    qtbot.waitUntil(lambda: bool(titles(learner)))


def test_a_word_that_is_known_says_so_when_it_is_met_again(
    qtbot: QtBot, learner: MainWindow
) -> None:
    learner.window_actions["know_word"].trigger()
    qtbot.waitUntil(lambda: "Known" in said(learner))
    popup(learner).close_popup()
    learner.window_actions["look_up"].trigger()
    qtbot.waitUntil(lambda: "Known" in said(learner))
    learner.window_actions["save_word"].trigger()
    qtbot.waitUntil(lambda: "Known" in said(learner))


def test_a_look_up_is_in_the_history_and_not_in_the_list(qtbot: QtBot, learner: MainWindow) -> None:
    learner.window_actions["show_words"].trigger()
    page = learner.parts.drawer.words
    qtbot.waitUntil(lambda: page.isVisible() and "No words yet" in page._empty.text())
    states = page._states
    states.setCurrentIndex(states.findData("looked-up"))
    states.activated.emit(states.currentIndex())
    qtbot.waitUntil(lambda: len(titles(learner)) == 1)


def test_nothing_is_remembered_where_nothing_is_to_be(qtbot: QtBot, library: MainWindow) -> None:
    library.parts.services.settings.set("privacy.keep_history", False)
    open_source(qtbot, library, CHINESE)
    library.window_actions["next_paragraph"].trigger()
    library.window_actions["look_up"].trigger()
    qtbot.waitUntil(lambda: library.controllers.words._shown is not None)
    library.window_actions["show_words"].trigger()
    page = library.parts.drawer.words
    page._states.setCurrentIndex(page._states.findData("looked-up"))
    page._states.activated.emit(page._states.currentIndex())
    qtbot.waitUntil(lambda: page._empty.text() == "No word is like this.")


def test_words_are_searched_as_one_types(qtbot: QtBot, kept: MainWindow) -> None:
    page = kept.parts.drawer.words
    page.search.setText("qqq")
    qtbot.waitUntil(lambda: titles(kept) == [] and page._empty.isVisible())
    page.search.setText(kept.controllers.word_list._words[0].text if titles(kept) else "")
    qtbot.waitUntil(lambda: len(titles(kept)) == 1)


def test_levels_are_those_of_the_language(kept: MainWindow) -> None:
    page = kept.parts.drawer.words
    page._languages.setCurrentIndex(page._languages.findData("en"))
    page._languages.activated.emit(page._languages.currentIndex())
    names = [page._levels.itemText(n) for n in range(page._levels.count())]
    assert names == ["All levels", "A1", "A2", "B1", "B2", "C1", "C2", "No level"]


def test_a_row_explains_its_word_beside_it(qtbot: QtBot, kept: MainWindow) -> None:
    popup(kept).close_popup()
    words = kept.parts.drawer.words.list
    words.go(1)
    qtbot.keyClick(words, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: popup(kept).isVisible() and "New" in said(kept))


def test_a_word_is_removed_and_taken_back(qtbot: QtBot, kept: MainWindow) -> None:
    page = kept.parts.drawer.words
    page.list.menu_requested.emit(page.rows.rows[0], page.mapToGlobal(page.rect().center()))
    (menu,) = page.findChildren(QMenu)
    next(a for a in menu.actions() if a.text() == "Remove").trigger()
    menu.close()
    qtbot.waitUntil(lambda: titles(kept) == [])
    (undo,) = kept.parts.messages.notice.findChildren(QPushButton)
    undo.click()
    qtbot.waitUntil(lambda: len(titles(kept)) == 1)


def test_a_search_of_the_library_shows_stories_and_then_words_again(
    qtbot: QtBot, kept: MainWindow
) -> None:
    drawer = kept.parts.drawer
    drawer.search.setText("ferry")
    drawer.search.returnPressed.emit()
    qtbot.waitUntil(lambda: not drawer.words.isVisible())
    drawer.search.clear()
    qtbot.waitUntil(lambda: drawer.words.isVisible())
    drawer.tree.choose(Source(SourceKind.UNREAD))
    qtbot.waitUntil(lambda: not drawer.words.isVisible() and len(drawer.stories.rows) == 5)


def test_the_list_goes_out_and_a_list_comes_in(
    qtbot: QtBot, kept: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "words.apkg"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), "Anki (*.apkg)"))
    kept.window_actions["export_words"].trigger()
    qtbot.waitUntil(target.exists)
    source = tmp_path / "known.txt"
    source.write_text("经济\n发展\n???\n", "utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(source), ""))
    kept.window_actions["import_words"].trigger()
    qtbot.waitUntil(lambda: len(titles(kept)) == 3)
    assert "2 word" in kept.parts.messages.notice.accessibleName()


def test_a_broken_list_is_told_and_nothing_is_lost(
    qtbot: QtBot, kept: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = tmp_path / "deck.apkg"
    source.write_bytes(b"PK\x03\x04" + bytes(200))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(source), ""))
    with qtbot.waitSignal(kept.parts.services.library.failed):
        kept.window_actions["import_words"].trigger()
    assert len(titles(kept)) == 1
