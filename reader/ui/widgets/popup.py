"""A popup beside a word: it stays within the window, and goes when the word does."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QGuiApplication,
    QHideEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
    QShowEvent,
)
from PySide6.QtWidgets import QApplication, QGraphicsDropShadowEffect, QVBoxLayout, QWidget

from reader.ui.style.theme import current_theme, scaled

#: Sizes in pixels at the base font.
_WIDTH = 340
_PADDING = 15
_RADIUS = 8

#: Keys that mean the text below: it moves, and the sheet goes.
_MOVING = frozenset(
    {
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_PageDown,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
        Qt.Key.Key_Space,
    }
)


class Popup(QWidget):
    """Rows of widgets on a ground with a shadow, over the window.

    It takes the keyboard while it shows: ← and → ask for the word beside, Esc closes it, and so
    does going elsewhere.

    Attributes:
        rows: what it shows, from above.
        copied_text: what Ctrl+C copies.

    Signals:
        step_requested: 1 for the next word of the text, -1 for the one before.
        closed: it was hidden.
    """

    step_requested = Signal(int)
    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.copied_text = ""
        self._window = parent
        self._origin: QWidget | None = None
        self._position = QPoint()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.rows = QVBoxLayout(self)
        pad = self.px(_PADDING)
        self.rows.setContentsMargins(pad, pad - self.px(4), pad, pad - self.px(4))
        self.rows.setSpacing(self.px(4))
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(self.px(28))
        shadow.setOffset(0, self.px(5))
        shadow.setColor(QColor(0, 0, 0, 60))
        self.setGraphicsEffect(shadow)
        self.hide()

    def show_at(self, position: QPoint) -> None:
        """Show inside the window, below a point of the screen, or above where there is no room."""
        self._position = position
        window = self._window
        width = min(self.px(_WIDTH), window.width())
        self.setFixedWidth(width)
        self.rows.activate()
        height = max(self.rows.heightForWidth(width), self.rows.minimumSize().height())
        self.setFixedHeight(height)
        corner = window.mapFromGlobal(position)
        gap, line = self.px(6), self.px(34)
        top = corner.y() + gap
        if top + height > window.height():
            top = max(0, corner.y() - line - height)
        left = max(0, min(corner.x() - self.px(_PADDING), window.width() - width))
        self.move(left, top)
        if self.isHidden():
            self._origin = QApplication.focusWidget()
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.PopupFocusReason)

    def refit(self) -> None:
        """Take the height of the rows that are there now, at the same place."""
        self.show_at(self._position)

    def px(self, length: int) -> int:
        """A length at the base font, in pixels at the font that is set."""
        return scaled(length, QApplication.font())

    # -- keys and focus

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """← and → ask for the word beside, Esc closes, Ctrl+C copies, others scroll on."""
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.step_requested.emit(1 if event.key() == Qt.Key.Key_Right else -1)
        elif event.key() == Qt.Key.Key_Escape:
            self.close_popup()
        elif event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self.copied_text)
        elif event.key() in _MOVING and self._origin is not None:
            self.close_popup()
            QApplication.sendEvent(self._origin, event)
        else:
            event.ignore()

    def event(self, event: QEvent) -> bool:
        """Claim the keys that would be shortcuts of the window."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            plain = event.modifiers() in (
                Qt.KeyboardModifier.NoModifier,
                Qt.KeyboardModifier.KeypadModifier,
            )
            keys = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Escape)
            if (plain and event.key() in keys) or event.matches(QKeySequence.StandardKey.Copy):
                event.accept()
                return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Going elsewhere closes the popup."""
        super().focusOutEvent(event)
        if event.reason() not in (
            Qt.FocusReason.ActiveWindowFocusReason,
            Qt.FocusReason.PopupFocusReason,
        ):
            self.hide()

    def showEvent(self, event: QShowEvent) -> None:
        """Watch for what moves the word away."""
        super().showEvent(event)
        if application := QApplication.instance():
            application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Scrolling the text or resizing the window closes the popup."""
        scrolled = event.type() is QEvent.Type.Wheel and not self._holds(watched)
        resized = event.type() is QEvent.Type.Resize and watched is self._window
        if scrolled or resized:
            self.close_popup()
        return False

    def _holds(self, watched: QObject) -> bool:
        return isinstance(watched, QWidget) and (watched is self or self.isAncestorOf(watched))

    def hideEvent(self, event: QHideEvent) -> None:
        """Tell that it was closed."""
        super().hideEvent(event)
        if application := QApplication.instance():
            application.removeEventFilter(self)
        if not event.spontaneous():
            self.closed.emit()

    def close_popup(self) -> None:
        """Hide it and give the keyboard back."""
        origin = self._origin
        self.hide()
        if origin is not None:
            origin.setFocus(Qt.FocusReason.OtherFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground and its edge."""
        theme, painter = current_theme(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.line, 1))
        painter.setBrush(theme.field)
        radius = self.px(_RADIUS)
        painter.drawRoundedRect(
            self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5), radius, radius
        )
