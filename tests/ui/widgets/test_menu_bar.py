"""The menu bar of macOS has all actions, and three of them in the program's own menu."""

from __future__ import annotations

from collections import Counter

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from reader.ui.actions import ACTIONS, MENU_TITLES
from reader.ui.main_window import MainWindow
from reader.ui.widgets.menus import make_menu_bar


def test_every_action_stands_once_and_has_its_role(window: MainWindow) -> None:
    bar = make_menu_bar(window.window_actions)
    assert [action.text() for action in bar.actions()] == list(MENU_TITLES.values())
    menus = bar.findChildren(QMenu)
    shown = [a for menu in menus for a in menu.actions() if not a.isSeparator()]
    assert {a.objectName() for a in shown} == {a.objectName() for a in window.window_actions}
    assert len(shown) == len(set(shown))
    own = {a.objectName() for a in shown if a.menuRole() is not QAction.MenuRole.NoRole}
    assert own == {"show_about", "show_settings", "quit"}
    bar.deleteLater()


def test_every_menu_has_room_on_a_small_screen() -> None:
    """A row takes 27 of the 600 pixels of a netbook; a longer menu would have two columns."""
    rows = Counter(spec.menu for spec in ACTIONS)
    assert max(rows.values()) <= 600 // 27
