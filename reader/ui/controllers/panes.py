"""Going from pane to pane by keys: address, article, sections."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

from reader.ui.actions import Actions
from reader.ui.controllers.base import Controller


class PanesController(Controller):
    """F6 goes to the next pane that shows, Shift+F6 to the one before.

    Args:
        panes: in the order they are gone through; the focus goes to each by its focus proxy.
    """

    def __init__(self, panes: Sequence[QWidget], actions: Actions, parent: QObject) -> None:
        super().__init__(parent)
        self._panes = panes
        self.bind(
            actions,
            {"next_pane": lambda: self.go(1), "previous_pane": lambda: self.go(-1)},
        )

    def go(self, step: int) -> None:
        """Go on by so many panes."""
        panes = [pane for pane in self._panes if pane.isVisible()]
        focus = QApplication.focusWidget()
        here = next((i for i, p in enumerate(panes) if focus and _holds(p, focus)), -step)
        panes[(here + step) % len(panes)].setFocus(Qt.FocusReason.TabFocusReason)


def _holds(pane: QWidget, widget: QWidget) -> bool:
    return pane is widget or pane.isAncestorOf(widget)
