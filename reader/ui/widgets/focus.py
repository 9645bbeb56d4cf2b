"""Where the keyboard goes when what has it goes away."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget


def hand_on_focus(leaving: QWidget, heir: QWidget) -> None:
    """Give the keyboard to `heir` if it is in `leaving`, which is about to go.

    Left to Qt, it goes to whatever comes next in the order of tabs, which is mostly the address
    field: what is typed then goes into the address.
    """
    focus = QApplication.focusWidget()
    if focus is not None and (focus is leaving or leaving.isAncestorOf(focus)):
        heir.setFocus(Qt.FocusReason.OtherFocusReason)
