"""A field to filter a list by."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QWidget

from reader.ui.style.icons import icon
from reader.ui.style.theme import current_theme, is_recoloured

#: Milliseconds that typing rests before it is looked for.
_REST = 250
#: The name Qt gives to the action of its clear button.
_CLEAR = "_q_qlineeditclearaction"


class FilterLine(QLineEdit):
    """A line with a lens before it and a button that clears it.

    Args:
        words: what it filters; shown while it is empty, and its name.

    Signals:
        rested: typing rests, or ended with Return: what is written is to be looked for.
    """

    rested = Signal()

    def __init__(self, words: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self._rest.timeout.connect(self.rested)
        self.textChanged.connect(lambda _: self._rest.start())
        self.setPlaceholderText(words)
        self.setAccessibleName(words)
        self.setClearButtonEnabled(True)
        self._lens = QAction(self)
        self.addAction(self._lens, QLineEdit.ActionPosition.LeadingPosition)
        self._draw()

    def settle(self) -> bool:
        """Have what was typed looked for now; whether that was not done yet."""
        waits = self._rest.isActive()
        if waits:
            self._rest.stop()
            self.rested.emit()
        return waits

    def changeEvent(self, event: QEvent) -> None:
        """See Qt: its icons are drawn anew in other colours."""
        super().changeEvent(event)
        if is_recoloured(event):
            self._draw()

    def _draw(self) -> None:
        ink = current_theme().secondary
        self._lens.setIcon(icon("search", ink))
        if (clear := self.findChild(QAction, _CLEAR)) is not None:
            clear.setIcon(icon("close", ink))
