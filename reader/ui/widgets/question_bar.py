"""The bar that asks whether some parts of the page are to be hidden."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from reader.ui.style.theme import scaled
from reader.ui.widgets.action_button import Picture
from reader.ui.widgets.labels import plain_label
from reader.ui.widgets.notice import announce


class QuestionBar(QFrame):
    """A question about parts of the page, with its two answers and the way to them.

    Signals:
        hide_chosen, show_chosen: the answers.
        look_requested: the parts are to be looked at first.
    """

    hide_chosen = Signal()
    show_chosen = Signal()
    look_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("questionBar")
        self._picture = Picture(self)
        self._picture.show_drawing("help", "advert")
        self._text = plain_label("", self)
        self._text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        unit = scaled(4, self.font())
        row = QHBoxLayout(self)
        row.setContentsMargins(4 * unit, 2 * unit, 2 * unit, 2 * unit)
        row.setSpacing(2 * unit)
        row.addWidget(self._picture)
        row.addWidget(self._text, 1)
        for words, signal in (
            (self.tr("Hide"), self.hide_chosen),
            (self.tr("Show"), self.show_chosen),
            (self.tr("Go there"), self.look_requested),
        ):
            button = QPushButton(words, self)
            button.setProperty("compact", True)
            button.clicked.connect(signal)
            row.addWidget(button)
        self.hide()

    def ask(self, question: str) -> None:
        """Ask something; "" asks nothing."""
        changed = question != self._text.text()
        self._text.setText(question)
        for button in self.findChildren(QPushButton):
            button.setAccessibleDescription(question)
        self.setVisible(bool(question))
        if question and changed:
            announce(self, question)
