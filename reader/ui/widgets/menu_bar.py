"""The main menu as the bar that macOS shows above all windows; nobody has tried it there yet."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenuBar

from reader.ui.actions import MENU_TITLES, Actions, Menu

#: What macOS has in the program's own menu, wherever it stands in the bar.
_ROLES = {
    "show_about": QAction.MenuRole.AboutRole,
    "show_settings": QAction.MenuRole.PreferencesRole,
    "quit": QAction.MenuRole.QuitRole,
}


def make_menu_bar(actions: Actions) -> QMenuBar:
    """A menu bar of all actions.

    Args:
        actions: the window's. Qt guesses by their words which belong into the program's menu, in
            English: so each is told what it is.
    """
    for action in actions:
        action.setMenuRole(_ROLES.get(action.objectName(), QAction.MenuRole.NoRole))
    bar = QMenuBar()
    for part, title in MENU_TITLES.items():
        menu = bar.addMenu(QCoreApplication.translate("Menu", title))
        menu.aboutToShow.connect(actions.prepare)
        actions.fill(menu, part)
        if part is Menu.HELP:
            actions.fill(menu, Menu.TOP)
    return bar
