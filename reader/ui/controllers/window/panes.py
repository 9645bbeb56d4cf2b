"""Going from pane to pane by keys: address, bars, library, article, sections; and to the menus."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QStackedWidget, QWidget

from reader.ui.controllers.base import Controller
from reader.ui.widgets.focus import HasEntrance
from reader.ui.window_parts import WindowParts


class PanesController(Controller):
    """F6 goes to the next pane that shows, Shift+F6 to the one before.

    A pane takes the keys by its focus proxy, a bar that has none by its first button, and the paper
    by what lies on it: the article, or what is shown in its place.
    """

    def __init__(self, parts: WindowParts) -> None:
        super().__init__(parts)
        self._panes: tuple[QWidget, ...] = (
            parts.toolbar.address,
            *parts.above,
            parts.drawer,
            parts.frame.paper,
            *parts.below,
            parts.sidebar,
        )
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
        _entrance(panes[(here + step) % len(panes)]).setFocus(Qt.FocusReason.TabFocusReason)


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


def _entrance(pane: QWidget) -> QWidget:
    """What of a pane takes the keys: itself, or the first button in the order of Tab."""
    if isinstance(pane, QStackedWidget):
        pane = pane.currentWidget() or pane
    if isinstance(pane, HasEntrance):
        return pane.entrance()
    if pane.focusProxy() or pane.focusPolicy() is not Qt.FocusPolicy.NoFocus:
        return pane
    widget = pane.nextInFocusChain()
    while widget is not None and widget is not pane:
        is_button = isinstance(widget, QAbstractButton) and pane.isAncestorOf(widget)
        if is_button and widget.isVisible() and widget.isEnabled():
            return widget
        widget = widget.nextInFocusChain()
    return pane


def _holds(pane: QWidget, widget: QWidget) -> bool:
    return pane is widget or pane.isAncestorOf(widget)
