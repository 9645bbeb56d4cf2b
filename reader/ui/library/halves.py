"""Two parts, one above the other, of which the upper takes no more room than it needs."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget


class Halves(QSplitter):
    """Gives the upper part the height it wants, up to half, until the reader moves the border.

    Args:
        parent: what it lies in.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._wanted = 0
        self._is_moved = False
        self.setChildrenCollapsible(False)
        self.setHandleWidth(1)
        self.splitterMoved.connect(self._on_moved)

    def fit(self, wanted: int) -> None:
        """Take note of the height that the upper part wants now, in pixels."""
        self._wanted = wanted
        self._divide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See Qt."""
        super().resizeEvent(event)
        self._divide()

    def kept(self) -> QByteArray | None:
        """How the reader divided it; None where the reader did not."""
        return self.saveState() if self._is_moved else None

    def restore(self, kept: QByteArray) -> None:
        """Divide it as the reader did before."""
        self._is_moved = self.restoreState(kept)

    def _on_moved(self) -> None:
        self._is_moved = True

    def _divide(self) -> None:
        if not self._is_moved and self._wanted:
            upper = min(self._wanted, self.height() // 2)
            self.setSizes([upper, self.height() - upper])
