"""A link that is cut short with "…" where there is no room for all of its text.

It stands apart from the label, which is part of what is painted first: `QStyle` has so many names
that PySide6 takes 8 ms to make them.
"""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import (
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QWidget,
)

#: Pixels that a text of several fonts may be wider than it is measured.
_SPARE = 6


class ElidedLink(QPushButton):
    """A button that looks like a link, and ends in "…" where its text does not fit."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("link", True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set_words(self, text: str) -> None:
        """Say something; what does not fit is in the tooltip."""
        self.setText(text)
        self.setToolTip(text)

    def sizeHint(self) -> QSize:
        """As for all of its text; fonts that stand in for others are measured a little short."""
        return super().sizeHint() + QSize(_SPARE, 0)

    def minimumSizeHint(self) -> QSize:
        """It may be narrowed to nothing."""
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what fits of the text."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        room = self.width() - (super().sizeHint().width() - self._length(self.text()))
        elide = Qt.TextElideMode.ElideRight
        option.text = self.fontMetrics().elidedText(self.text(), elide, room)
        QStylePainter(self).drawControl(QStyle.ControlElement.CE_PushButton, option)

    def _length(self, text: str) -> int:
        return self.fontMetrics().horizontalAdvance(text)
