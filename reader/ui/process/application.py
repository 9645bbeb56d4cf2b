"""Qt's application, which hears what the system has it open: the way of macOS' Finder."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication


class Application(QApplication):
    """Keeps what is to be opened until somebody listens.

    Signals:
        opened: a path or an address.
    """

    opened = Signal(str)

    def __init__(self, arguments: Sequence[str]) -> None:
        super().__init__(arguments)
        self._waiting: list[str] | None = []

    def listen(self) -> None:
        """Tell of all that came so far, and of what comes from now on at once."""
        waiting, self._waiting = self._waiting, None
        for source in waiting or ():
            self.opened.emit(source)

    def event(self, event: QEvent) -> bool:
        """Take the events that tell of a file; all others go on."""
        if not isinstance(event, QFileOpenEvent):
            return super().event(event)
        source = event.file() or event.url().toString()
        if self._waiting is None:
            self.opened.emit(source)
        else:
            self._waiting.append(source)
        return True
