"""Dictionaries of the reader's own are added in the window, and answer in its popup."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QPushButton, QTreeWidget
from pytestqt.qtbot import QtBot

from reader.dictionary.own import OwnDictionary
from reader.ui.dialogs.dictionaries import DictionariesDialog
from reader.ui.main_window import MainWindow
from tests.helpers import dictionaries as written
from tests.helpers.widgets import button, texts
from tests.helpers.windows import SAMPLE, open_source, shown_window

PAGE = (
    "<html lang='de'><title>Hafen</title><article><h1>Hafen</h1>"
    "<p>Hafen und Stadt wollen die Fähre im Mai wieder fahren lassen, sagte der Bürgermeister.</p>"
    "<p>Die Reederei hat dafür zwei neue Boote bestellt, die im Winter gebaut werden.</p></article>"
)


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    with shown_window(qtbot, tmp_path / "data", "en") as made:
        yield made
        if (shown := made.controllers.dialogs.dialog("dictionaries")) is not None:
            shown.close()


def dialog(window: MainWindow) -> DictionariesDialog:
    window.window_actions["show_dictionaries"].trigger()
    found = window.controllers.dialogs.dialog("dictionaries")
    assert isinstance(found, DictionariesDialog)
    return found


def listed(shown: DictionariesDialog) -> list[str]:
    tree = shown.findChild(QTreeWidget)
    assert tree is not None
    items = (tree.topLevelItem(row) for row in range(tree.topLevelItemCount()))
    return [item.text(0) for item in items if item]


def add(qtbot: QtBot, shown: DictionariesDialog, *files: Path) -> None:
    wanted = len(listed(shown)) + len(files)
    for file in files:
        shown.dropped.emit(file)
    qtbot.waitUntil(lambda: len(listed(shown)) == wanted)


def press(shown: DictionariesDialog, words: str) -> None:
    found = next(b for b in shown.findChildren(QPushButton) if b.text() == words)
    assert found.isEnabled()
    found.click()


def choose(shown: DictionariesDialog, row: int) -> None:
    tree = shown.findChild(QTreeWidget)
    assert tree is not None
    item = tree.topLevelItem(row)
    assert item is not None
    tree.setCurrentItem(item)


def look_up(qtbot: QtBot, window: MainWindow, expected: str) -> str:
    """What the popup says of the first word of the page, once it says something of it."""
    assert window.parts.view.pointer.look_up_word(1)
    popup = window.controllers.words.popup
    assert popup is not None
    qtbot.waitUntil(lambda: popup.isVisible() and expected in " ".join(texts(popup)))
    return " ".join(texts(popup))


def test_words_of_a_language_without_a_dictionary_are_looked_up_in_one_that_was_added(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    page = tmp_path / "hafen.html"
    page.write_text(PAGE, "utf-8")
    open_source(qtbot, window, str(page))
    look_up(qtbot, window, "“Dictionaries…” adds one")
    shown = dialog(window)
    add(qtbot, shown, written.stardict(tmp_path, written.GERMAN))
    shown.close()
    window.parts.view.clear_word()
    said = look_up(qtbot, window, "Harbour German · Hafen")
    assert "harbour, port" in said
    popup = window.controllers.words.popup
    assert popup is not None
    assert popup.findChildren(QPushButton) == []  # words of other languages are not learned


def test_who_reads_english_in_japanese_is_not_given_chinese(qtbot: QtBot, tmp_path: Path) -> None:
    with shown_window(qtbot, tmp_path / "data", "ja") as window:
        open_source(qtbot, window, SAMPLE)
        said = look_up(qtbot, window, "“Dictionaries…” adds one")
        assert not re.search("[\u4e00-\u9fff]", said)
        popup = window.controllers.words.popup
        assert popup is not None
        assert button(popup, "Keep this word (W)").isVisible()
        assert window.window_actions["toggle_glosses"].isEnabled()
        window.window_actions["toggle_glosses"].trigger()
        assert "read in Chinese" in " ".join(texts(window.parts.messages.notice))


def test_they_are_arranged_switched_and_removed_with_undo(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    shown = dialog(window)
    add(qtbot, shown, written.stardict(tmp_path, written.GERMAN))
    add(qtbot, shown, written.mdict(tmp_path, written.GERMAN))
    assert listed(shown) == ["Harbour German", "Mole & Quay"]
    choose(shown, 1)
    press(shown, "Move up")
    qtbot.waitUntil(lambda: listed(shown) == ["Mole & Quay", "Harbour German"])
    tree = shown.findChild(QTreeWidget)
    assert tree is not None
    first = tree.topLevelItem(0)
    assert first is not None
    box = tree.itemWidget(first, 1)
    assert isinstance(box, QComboBox)
    box.setCurrentIndex(box.findData("de"))
    box.activated.emit(box.currentIndex())
    first.setCheckState(0, Qt.CheckState.Unchecked)
    found = window.parts.services.dictionary
    kept: list[OwnDictionary] = []
    found.with_own(lambda own, *_: own.all(), kept.extend, print)
    qtbot.waitUntil(lambda: len(kept) == 2)
    assert [(d.language, d.is_on) for d in kept] == [("de", False), ("", True)]
    choose(shown, 0)
    press(shown, "Remove")
    qtbot.waitUntil(lambda: listed(shown) == ["Harbour German"])
    button(window.parts.messages.notice, "Undo").click()
    qtbot.waitUntil(lambda: len(listed(shown)) == 2)


def test_what_is_none_is_told(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    (tmp_path / "notes.zip").write_bytes(b"no archive")
    shown = dialog(window)
    shown.dropped.emit(tmp_path / "notes.zip")
    qtbot.waitUntil(lambda: "notes.zip is damaged" in " ".join(texts(window.parts.messages)))
    assert listed(shown) == []
    assert not window.parts.status.is_busy
