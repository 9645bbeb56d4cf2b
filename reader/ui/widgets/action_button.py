"""Buttons that are an icon, with words for those who point or hear, and pictures beside a text."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QAction, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QToolButton, QWidget

from reader.ui.style.icons import ICON_SIZE, icon, icon_pixmap
from reader.ui.style.theme import current_theme, is_recoloured, scaled


class IconButton(QToolButton):
    """Shows a drawing in the colours of the theme, whatever that becomes.

    Args:
        name: the drawing's file in `resources/icons`, without its suffix.
        words: what it does.
        quiet: whether it is as pale as what is of second rank.
        side: of the drawing, in pixels at the base font.
    """

    def __init__(
        self, name: str, words: str, parent: QWidget, *, quiet: bool = False, side: int = ICON_SIZE
    ) -> None:
        super().__init__(parent)
        self._quiet = quiet
        self.setIconSize(QSize(*[scaled(side, parent.font())] * 2))
        self.show_drawing(name, words)

    def show_drawing(self, name: str, words: str) -> None:
        """Show another drawing, and say what a click does now."""
        self._drawing = name
        self.setIcon(icon(name, current_theme().secondary if self._quiet else None))
        self.setToolTip(words)
        self.setAccessibleName(words)

    def changeEvent(self, event: QEvent) -> None:
        """See Qt: it is drawn anew in other colours."""
        super().changeEvent(event)
        if is_recoloured(event):
            self.setIcon(icon(self._drawing, current_theme().secondary if self._quiet else None))


class Picture(QLabel):
    """A drawing of the size of an icon, in a colour of the theme, whatever that becomes."""

    _drawn = ("", "")

    def show_drawing(self, name: str, colour: str) -> None:
        """Show a drawing of `resources/icons` in the colour that a theme has by a name."""
        self._drawn = (name, colour)
        ink, side = getattr(current_theme(), colour), scaled(ICON_SIZE, self.font())
        self.setPixmap(icon_pixmap(name, ink, side, self.devicePixelRatioF()))

    def changeEvent(self, event: QEvent) -> None:
        """See Qt: it is drawn anew in other colours."""
        super().changeEvent(event)
        if is_recoloured(event) and self._drawn[0]:
            self.show_drawing(*self._drawn)


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

    def __init__(self, action: QAction, parent: QWidget) -> None:
        super().__init__(action, parent)
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
        theme, painter = current_theme(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.spam_tint)
        painter.drawRoundedRect(area, height / 2, height / 2)
        painter.setFont(font)
        painter.setPen(theme.spam)
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, text)
