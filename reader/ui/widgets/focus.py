"""Where the keyboard goes, and which widget a key is for."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget


def hand_on_focus(leaving: QWidget, heir: QWidget) -> None:
    """Give the keyboard to `heir` if it is in `leaving`, which is about to go.

    Left to Qt, it goes to whatever comes next in the order of tabs, which is mostly the address
    field: what is typed then goes into the address.
    """
    focus = QApplication.focusWidget()
    if focus is not None and (focus is leaving or leaving.isAncestorOf(focus)):
        heir.setFocus(Qt.FocusReason.OtherFocusReason)


def next_for_tab(widget: QWidget, *, forward: bool) -> QWidget | None:
    """Where Tab or Shift+Tab goes from a widget of a window; None where nothing else takes keys.

    A pane that hands its keys on is passed over: what it hands them to has its own turn. Qt jumps
    to that, over all that stands before it, and again at the end of the pane, for ever.
    """
    behaviour = QGuiApplication.styleHints().tabFocusBehavior()
    everything = behaviour is Qt.TabFocusBehavior.TabFocusAllControls
    wanted = Qt.FocusPolicy.TabFocus if everything else Qt.FocusPolicy.StrongFocus

    def after(here: QWidget) -> QWidget | None:
        return here.nextInFocusChain() if forward else here.previousInFocusChain()

    place = after(widget)
    while place is not None and place is not widget:
        takes_tab = place.focusPolicy() & wanted == wanted and place.focusProxy() is None
        if (
            takes_tab
            and place.isVisible()
            and place.isEnabled()
            and place.window() is widget.window()
        ):
            return place
        place = after(place)
    return None


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
