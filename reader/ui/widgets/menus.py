"""Menus: those that open at a place, that of encodings, and the bar of macOS (never tried)."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from reader.ui.actions import MENU_TITLES, Actions, Menu


class PassingMenu(QMenu):
    """A menu that is made anew each time it opens, and goes when it closes."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        # A moment later: Qt hides a menu before it tells what was chosen in it.
        self.aboutToHide.connect(lambda: QTimer.singleShot(0, self.deleteLater))

    def add_choice(self, text: str, chosen: bool, act: Callable[[], object]) -> QAction:
        """Add an entry with a tick if it is chosen; `act` is called when it is clicked."""
        action = self.addAction(text)
        action.setCheckable(True)
        action.setChecked(chosen)
        action.triggered.connect(lambda: act())
        return action


#: Encodings of news pages, by Python's names, in groups.
ENCODINGS = (
    ("utf-8", "utf-16"),
    ("gb18030", "big5hkscs"),
    ("shift_jis", "euc_jp", "iso2022_jp", "euc_kr"),
    ("windows-1252", "windows-1250", "windows-1251", "koi8-r"),
    ("windows-1253", "windows-1254", "windows-1255", "windows-1256", "windows-1258"),
)


class EncodingMenu(QMenu):
    """One encoding for the open page, or *Find out*, which is what every page starts with.

    Signals:
        chosen: an encoding, or "" to find it out.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("Encoding"))
        self._group = QActionGroup(self)
        self._add(self.tr("Find out"), "")
        for names in ENCODINGS:
            self.addSeparator()
            for name in names:
                self._add(name.upper(), name)
        self._group.triggered.connect(lambda action: self.chosen.emit(action.data()))
        self.show_chosen("")

    def show_chosen(self, name: str) -> None:
        """Say in which encoding the open page is read; "" for the one that was found out."""
        for action in self._group.actions():
            action.setChecked(action.data() == name)

    def _add(self, text: str, name: str) -> None:
        action = QAction(text, self)
        action.setCheckable(True)
        action.setData(name)
        self._group.addAction(action)
        self.addAction(action)


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
