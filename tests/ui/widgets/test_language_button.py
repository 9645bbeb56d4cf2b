"""The button that names the languages, and its menu."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from reader.datamodel.translation import Pair
from reader.ui.main_window import MainWindow


def test_the_menu_is_filled_anew_for_each_page_and_keeps_nothing_of_the_last(
    qtbot: QtBot, window: MainWindow
) -> None:
    button = window.toolbar.languages
    button.set_languages(["en", "zh", "de"])
    for source in ("en", "zh", "de"):
        button.set_pair(Pair(source, "zh"), "zh")
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    menu = button.menu()
    assert len(menu.findChildren(QActionGroup)) == 2
    assert sum(action.isChecked() for action in menu.actions()) == 2


def test_the_menu_says_what_each_of_its_choices_is_for(qtbot: QtBot, window: MainWindow) -> None:
    """The names of sections are not drawn under a style sheet, so they have to be labels."""
    button = window.toolbar.languages
    button.set_pair(Pair("en", "zh"), "")
    menu = button.menu()
    menu.popup(button.mapToGlobal(button.rect().bottomLeft()))
    seen = [label.text() for label in menu.findChildren(QLabel) if label.isVisible()]
    menu.close()
    assert seen == ["Read this page in", "The page is in"]
