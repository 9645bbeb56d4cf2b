"""What is laid over the window while something is dragged across it: drop it here."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QWidget

from reader.ui.style.theme import scaled


class DropOverlay(QWidget):
    """A dashed frame with a sentence in it, over the whole of a window; it takes no events.

    Args:
        text: what can be dropped.
    """

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.text = text
        self._window = parent
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def cover(self) -> None:
        """Show it over all of the window as large as that is now."""
        self.setGeometry(self._window.rect())
        self.raise_()
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        """See Qt."""
        colours = self.palette()
        veil = colours.color(QPalette.ColorRole.Window)
        veil.setAlphaF(0.85)
        margin, radius = scaled(16, self.font()), scaled(10, self.font())
        frame = self.rect().adjusted(margin, margin, -margin, -margin)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), veil)
        accent = colours.color(QPalette.ColorRole.Accent)
        painter.setPen(QPen(accent, scaled(2, self.font()), Qt.PenStyle.DashLine))
        painter.drawRoundedRect(frame, radius, radius)
        painter.setPen(colours.color(QPalette.ColorRole.WindowText))
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(frame.adjusted(margin, margin, -margin, -margin), flags, self.text)
