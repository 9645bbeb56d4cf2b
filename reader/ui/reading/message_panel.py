"""What stands in place of a translation there is no way to make, with buttons to change that."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from reader.ui.style.theme import current_theme, scaled
from reader.ui.widgets.flow_layout import FlowLayout
from reader.ui.widgets.focus import hand_on_focus
from reader.ui.widgets.labels import plain_label


class MessagePanel(QWidget):
    """One sentence and a row of buttons, in a quiet frame.

    Args:
        before: what Tab comes from to its buttons, and the keyboard goes back to.
        parent: what it lies over.

    Signals:
        chosen: the name of the action whose button was pressed.
    """

    chosen = Signal(str)

    def __init__(self, before: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._before = before
        self._text = plain_label("", self)
        self._row = FlowLayout()
        self._row.setSpacing(scaled(8, self.font()))
        column = QVBoxLayout(self)
        margin = scaled(16, self.font())
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(scaled(12, self.font()))
        column.addWidget(self._text)
        column.addLayout(self._row)
        self.kind = ""
        self.hide()

    @property
    def text(self) -> str:
        """What it says; "" when there is nothing to say."""
        return self._text.text()

    def show_message(self, kind: str, text: str, buttons: Sequence[tuple[str, str]]) -> None:
        """Say something.

        Args:
            kind: the name of the state, for style and tests.
            text: one plain sentence.
            buttons: action name and label of each button; the first is the likeliest.
        """
        self.kind = kind
        self._text.setText(text)
        self.setAccessibleName(text)
        hand_on_focus(self, self._before)
        while item := self._row.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        before = self._before
        for number, (action, label) in enumerate(buttons):
            button = QPushButton(label, self)
            button.setProperty("accent", number == 0)
            button.clicked.connect(lambda _checked=False, name=action: self.chosen.emit(name))
            self._row.addWidget(button)
            QWidget.setTabOrder(before, button)
            before = button

    def paintEvent(self, event: QPaintEvent) -> None:
        """See Qt."""
        theme, painter = current_theme(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.line)
        painter.setBrush(theme.window)
        painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 7, 7)
