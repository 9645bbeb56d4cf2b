"""Where the keyboard goes, and which widget a key is for."""

from __future__ import annotations

from typing import Protocol, runtime_checkable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget


@runtime_checkable
class HasEntrance(Protocol):
    """A pane of several widgets, one of which takes the keys when it is gone to.

    As its focus proxy that one would keep them: Qt's Tab comes back to it for ever.
    """

    def entrance(self) -> QWidget:
        """What takes the keys."""


def hand_on_focus(leaving: QWidget, heir: QWidget) -> None:
    """Give the keyboard to `heir` if it is in `leaving`, which is about to go.

    Left to Qt, it goes to whatever comes next in the order of tabs, which is mostly the address
    field: what is typed then goes into the address.
    """
    focus = QApplication.focusWidget()
    if focus is not None and (focus is leaving or leaving.isAncestorOf(focus)):
        heir.setFocus(Qt.FocusReason.OtherFocusReason)


def claims_escape(event: QEvent) -> bool:
    """Keep Escape for the widget that got an event of it, before a shortcut of the window takes it.

    Returns:
        Whether the event asked for that; the widget handles all others as ever.
    """
    asks = event.type() is QEvent.Type.ShortcutOverride
    if asks and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
        event.accept()
        return True
    return False
