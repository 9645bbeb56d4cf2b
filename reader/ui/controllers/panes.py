"""Going from pane to pane by keys: address, library, article, sections; and to the menu."""

from __future__ import annotations

from PySide6.QtCore import Qt
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
            },
        )

    def go(self, step: int) -> None:
        """Go on by so many panes."""
        panes = [pane for pane in self._panes if pane.isVisible()]
        focus = QApplication.focusWidget()
        here = next((i for i, p in enumerate(panes) if focus and _holds(p, focus)), -step)
        panes[(here + step) % len(panes)].setFocus(Qt.FocusReason.TabFocusReason)


def _holds(pane: QWidget, widget: QWidget) -> bool:
    return pane is widget or pane.isAncestorOf(widget)
