"""The bar of sentence practice: how far one is, and the next sentence."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from reader.ui.actions import Actions
from reader.ui.style.theme import scaled
from reader.ui.widgets.action_button import IconButton
from reader.ui.widgets.labels import plain_label
from reader.ui.widgets.notice import announce


class PracticeBar(QFrame):
    """Counts what is revealed, with buttons to reveal the next sentence and cover the last.

    Signals:
        closed: the practice is over.
    """

    closed = Signal()

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("practiceBar")
        self._count = plain_label("", self, wrap=False)
        self._close = IconButton("close", self.tr("End the practice"), self)
        self._close.clicked.connect(self.closed)
        margin = scaled(8, self.font())
        row = QHBoxLayout(self)
        row.setContentsMargins(margin, margin // 2, margin, margin // 2)
        row.setSpacing(margin)
        for name, words in (
            ("reveal_sentence", self.tr("Reveal")),
            ("cover_sentence", self.tr("Cover")),
        ):
            button = QPushButton(words, self)
            button.setProperty("compact", True)
            button.setToolTip(actions[name].toolTip())
            button.setAccessibleDescription(actions[name].text())
            button.clicked.connect(actions[name].trigger)
            row.addWidget(button)
        row.addWidget(self._count)
        row.addStretch(1)
        row.addWidget(self._close)
        self.hide()

    def show_count(self, revealed: int, total: int) -> None:
        """Say how many sentences of how many are revealed."""
        text = self.tr("{0} of {1} revealed").format(revealed, total)
        if text != self._count.text():
            self._count.setText(text)
            announce(self, text)
