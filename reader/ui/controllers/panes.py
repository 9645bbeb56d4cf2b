"""Going from pane to pane by keys: address, library, article, sections; and to the menus."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QWidget

from reader.ui.controllers.base import Controller
from reader.ui.window_parts import WindowParts


class PanesController(Controller):
    """F6 goes to the next pane that shows, Shift+F6 to the one before, by their focus proxies."""

    def __init__(self, parts: WindowParts) -> None:
        super().__init__(parts)
        self._panes = (parts.toolbar.address, parts.drawer, parts.view, parts.sidebar)
        self.bind(
            {
                "next_pane": lambda: self.go(1),
                "previous_pane": lambda: self.go(-1),
                "show_menu": parts.toolbar.show_menu,
                "show_context_menu": show_context_menu,
            },
        )

    def go(self, step: int) -> None:
        """Go on by so many panes."""
        panes = [pane for pane in self._panes if pane.isVisible()]
        focus = QApplication.focusWidget()
        here = next((i for i, p in enumerate(panes) if focus and _holds(p, focus)), -step)
        panes[(here + step) % len(panes)].setFocus(Qt.FocusReason.TabFocusReason)


def show_context_menu() -> None:
    """Open the menu of what has the keyboard, at its caret or its current item.

    Qt does so for the menu key, which many keyboards lack.
    """
    widget = QApplication.focusWidget()
    if widget is None:
        return
    caret = widget.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)
    place = caret.center() if isinstance(caret, QRect) else widget.rect().center()
    reason = QContextMenuEvent.Reason.Keyboard
    QApplication.sendEvent(widget, QContextMenuEvent(reason, place, widget.mapToGlobal(place)))


def _holds(pane: QWidget, widget: QWidget) -> bool:
    return pane is widget or pane.isAncestorOf(widget)
