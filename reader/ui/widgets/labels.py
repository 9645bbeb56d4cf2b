"""Labels: each shows its text as it is, for much of it comes from pages."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget

from reader.ui.style.theme import scaled


class ElidedLabel(QLabel):
    """A label on one line that ends in "…" where its text does not fit."""

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)

    def minimumSizeHint(self) -> QSize:
        """It may be narrowed to nothing."""
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what fits of the text."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        room, metrics = self.contentsRect(), self.fontMetrics()
        text = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, text)


def plain_label(
    text: str, parent: QWidget, *, quiet: bool = False, wrap: bool = True, selectable: bool = False
) -> QLabel:
    """A label that shows its text as it is.

    Args:
        text: the words.
        parent: where it stands.
        quiet: in the secondary colour.
        wrap: over several lines where it is long.
        selectable: whether it can be copied.
    """
    label = QLabel(text, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(wrap)
    label.setProperty("secondary", quiet)
    if selectable:
        label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
    return label


def heading(text: str, parent: QWidget, pixels: int = 16) -> QLabel:
    """A heading in half-bold letters of a size in pixels at the base font."""
    label = plain_label(text, parent)
    font = QFont(parent.font())
    font.setPixelSize(scaled(pixels, parent.font()))
    font.setWeight(QFont.Weight.DemiBold)
    label.setFont(font)
    return label
