"""A button for an action of the window: its icon, with its words for those who point or hear."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QAction, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QToolButton, QWidget

from reader.ui.style.icons import ICON_SIZE
from reader.ui.style.theme import Theme, scaled


class ActionButton(QToolButton):
    """Shows the icon of an action."""

    def __init__(self, action: QAction, parent: QWidget) -> None:
        super().__init__(parent)
        self.setDefaultAction(action)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        side = scaled(ICON_SIZE, parent.font())
        self.setIconSize(QSize(side, side))
        self.setAccessibleName(action.text())
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)


class BadgeButton(ActionButton):
    """A button with a small number at its upper right corner, while it can be pressed.

    Args:
        action: what it does.
    """

    def __init__(self, action: QAction, theme: Theme, parent: QWidget) -> None:
        super().__init__(action, parent)
        self.theme = theme
        self._number = 0

    def set_number(self, number: int) -> None:
        """Show a number; 0 shows none."""
        self._number = number
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """See Qt."""
        super().paintEvent(event)
        if not self._number or not self.isEnabled():
            return
        text = str(self._number) if self._number < 100 else "99+"
        font = QFont(self.font())
        font.setPixelSize(scaled(9, font))
        font.setWeight(QFont.Weight.Bold)
        height = scaled(13, self.font())
        width = max(QFontMetrics(font).horizontalAdvance(text) + scaled(6, self.font()), height)
        area = QRect(self.width() - width, 0, width, height)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.spam_tint)
        painter.drawRoundedRect(area, height / 2, height / 2)
        painter.setFont(font)
        painter.setPen(self.theme.spam)
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, text)
