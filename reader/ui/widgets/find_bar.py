"""The bar to find words in both languages at once."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QWidget

from reader.ui.style.theme import scaled
from reader.ui.widgets.action_button import IconButton
from reader.ui.widgets.focus import claims_escape
from reader.ui.widgets.labels import plain_label


class FindBar(QFrame):
    """A field, how many places there are, next, previous, close; Esc closes it.

    Signals:
        find_requested: the text, and whether forward.
        closed: the text is no longer looked for.
    """

    find_requested = Signal(str, bool)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("findBar")
        self._field = QLineEdit(self)
        self._count = plain_label("", self, quiet=True, wrap=False)
        self._previous = IconButton("up", self.tr("Find previous"), self)
        self._next = IconButton("down", self.tr("Find next"), self)
        self._close = IconButton("close", self.tr("Close"), self)
        self._build_ui()
        self._field.textChanged.connect(lambda text: self.find_requested.emit(text, True))
        self._field.returnPressed.connect(lambda: self.find_again(True))
        self._next.clicked.connect(lambda: self.find_again(True))
        self._previous.clicked.connect(lambda: self.find_again(False))
        self._close.clicked.connect(self.close_bar)
        self.hide()

    def _build_ui(self) -> None:
        row = QHBoxLayout(self)
        margin = scaled(8, self.font())
        row.setContentsMargins(margin, margin // 2, margin, margin // 2)
        self._field.setPlaceholderText(self.tr("Find in both languages"))
        self._field.setAccessibleName(self.tr("Find in both languages"))
        self._field.setMaximumWidth(scaled(360, self.font()))
        self.setFocusProxy(self._field)
        row.addWidget(self._field, 1)
        for widget in (self._previous, self._next, self._count):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self._close)

    def open_bar(self) -> None:
        """Show the bar, ready to type."""
        self.show()
        self._field.setFocus()
        self._field.selectAll()

    def show_sought(self, text: str, *, visible: bool) -> None:
        """Show what is looked for, without looking for it; or be out of sight."""
        with QSignalBlocker(self._field):
            self._field.setText(text)
        self._count.clear()
        self.setVisible(visible)

    def close_bar(self) -> None:
        """Hide the bar."""
        self.hide()
        self.closed.emit()

    def find_again(self, forward: bool) -> None:
        """Go to the next or the previous place."""
        if text := self._field.text():
            self.find_requested.emit(text, forward)

    def show_count(self, number: int, count: int) -> None:
        """Say which place of how many this is; a count of 0 says that there is none."""
        if not self._field.text():
            self._count.clear()
        elif count:
            self._count.setText(self.tr("{0} of {1}").format(number, count))
        else:
            self._count.setText(self.tr("Not found"))

    def event(self, event: QEvent) -> bool:
        """Claim Esc before the window's own shortcut gets it."""
        return claims_escape(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes the bar."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        else:
            super().keyPressEvent(event)
