"""The manual in the window: F1 opens it where it speaks of what has the keyboard."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import fields
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QTreeWidget, QWidget
from pytestqt.qtbot import QtBot

import reader
from reader.settings import Settings
from reader.ui.dialogs.settings import SettingsDialog
from reader.ui.main_window import MainWindow
from reader.ui.manual.browser import ManualBrowser
from reader.ui.manual.pages import Manual
from reader.ui.manual.places import FIRST, PLACES, place_of
from reader.ui.manual.window import ManualWindow

UI = Path(reader.__file__).parent / "ui"

#: Windows that need no page of their own: one is the manual, one is over as soon as it is used.
NAMELESS = {"ManualWindow", "CommandPalette", "Dialog"}


@pytest.fixture
def manual(qtbot: QtBot) -> ManualWindow:
    made = ManualWindow(Manual("en"))
    qtbot.addWidget(made)
    made.show()
    return made


def classes() -> Iterator[tuple[str, set[str]]]:
    """The classes of the interface, each with those it is derived from."""
    for path in UI.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.ClassDef):
                yield node.name, {ast.unparse(base) for base in node.bases}


def has_keyboard(widget: QWidget) -> bool:
    focus = QApplication.focusWidget()
    return focus is not None and (focus is widget or widget.isAncestorOf(focus))


def shown(window: ManualWindow) -> tuple[str, str]:
    """The page and the heading that a window shows."""
    (browser,) = window.findChildren(ManualBrowser)
    return Path(browser.source().path()).stem, browser.source().fragment()


def items(window: ManualWindow) -> list[str]:
    (tree,) = window.findChildren(QTreeWidget)
    found = tree.findItems("*", Qt.MatchFlag.MatchWildcard | Qt.MatchFlag.MatchRecursive)
    return [item.text(0) for item in found]


def test_every_dialog_has_its_place_in_the_manual() -> None:
    found = dict(classes())
    dialogs = {name for name, bases in found.items() if bases & {"Dialog", "QDialog"}}
    assert dialogs - NAMELESS - PLACES.keys() == {"SettingsDialog"}  # which knows it by itself
    assert PLACES.keys() - found.keys() == set()


@pytest.mark.parametrize("language", ["en", "zh_CN", "zh_TW", "fr"])
def test_every_place_is_there_in_each_language(language: str) -> None:
    manual = Manual(language)
    for place in (FIRST, *PLACES.values()):
        page, section = manual.place(place)
        assert section in page.sections


@pytest.mark.parametrize("group", [group.name for group in fields(Settings)])
def test_every_page_of_the_settings_is_in_the_manual(qtbot: QtBot, group: str) -> None:
    dialog = SettingsDialog(Settings())
    qtbot.addWidget(dialog)
    dialog.show_group(group)
    page, section = Manual("en").place(place_of(dialog))
    assert page.name == "settings"
    assert section.level == 2


def test_taiwan_reads_it_in_its_own_characters() -> None:
    titles = [page.title for page in Manual("zh_TW").pages.values()]
    assert "閱讀" in titles


def test_the_key_opens_the_page_of_what_has_the_keyboard(qtbot: QtBot, reading: MainWindow) -> None:
    for widget, place in (
        (reading.parts.view, PLACES["ParallelView"]),
        (reading.parts.sidebar, PLACES["SectionsSidebar"]),
        (reading.toolbar.address, PLACES["AddressField"]),
    ):
        reading.activateWindow()
        widget.setFocus()
        qtbot.waitUntil(partial(has_keyboard, widget))
        assert place_of(QApplication.focusWidget()) == place
        QTest.keyClick(reading, Qt.Key.Key_F1)
        manual = reading.controllers.dialogs.dialog("manual")
        assert isinstance(manual, ManualWindow)
        page, section = Manual("en").place(place)
        assert shown(manual) == (page.name, section.slug if section.level > 1 else "")
        manual.close()


def test_the_key_works_in_dialogs_too(qtbot: QtBot, reading: MainWindow) -> None:
    reading.window_actions["show_requests"].trigger()
    dialog = reading.controllers.dialogs.dialog("requests")
    assert dialog is not None
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    QTest.keyClick(dialog, Qt.Key.Key_F1)
    manual = reading.controllers.dialogs.dialog("manual")
    assert isinstance(manual, ManualWindow)
    assert shown(manual)[0] == PLACES["RequestsDialog"].partition("#")[0]
    manual.close()
    dialog.close()


def test_who_asks_from_nowhere_begins_at_the_beginning() -> None:
    assert place_of(None) == place_of(QWidget()) == FIRST


def test_a_search_lists_the_sections_with_all_words_and_enter_opens_the_first(
    qtbot: QtBot, manual: ManualWindow
) -> None:
    manual.show_place(FIRST)
    (field,) = manual.findChildren(QLineEdit)
    qtbot.keyClicks(field, "clipboard address")
    assert "Open a page" in items(manual)
    assert "Copy, print and save" not in items(manual)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert shown(manual) == ("reading", "open-a-page")
    (browser,) = manual.findChildren(ManualBrowser)
    assert browser.extraSelections()


def test_a_search_without_hits_says_so(qtbot: QtBot, manual: ManualWindow) -> None:
    (field,) = manual.findChildren(QLineEdit)
    qtbot.keyClicks(field, "zzzz")
    assert items(manual) == ["Nothing found"]


def test_links_lead_from_page_to_page_and_back(qtbot: QtBot, manual: ManualWindow) -> None:
    manual.show_place(FIRST)
    (browser,) = manual.findChildren(ManualBrowser)
    browser.setSource(browser.source().resolved("spam.md#see-what-was-hidden"))
    assert shown(manual) == ("spam", "see-what-was-hidden")
    assert browser.verticalScrollBar().value() > 0
    browser.backward()
    assert shown(manual)[0] == FIRST
