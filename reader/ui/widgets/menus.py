"""Menus that open at a place, for what is there."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget


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
