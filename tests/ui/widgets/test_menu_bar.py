"""The menu bar of macOS has all actions, and three of them in the program's own menu."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from reader.ui.actions import MENU_TITLES
from reader.ui.main_window import MainWindow
from reader.ui.widgets.menu_bar import make_menu_bar


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
