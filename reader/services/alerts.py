"""Saved searches that alert the reader, run again whenever something new is in the index."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from reader.datamodel.search import Alert, SavedSearch
from reader.services.library import LibraryService
from reader.services.search import SearchService
from reader.services.tasks import OneAtATime
from reader.storage.changes import Changed

if TYPE_CHECKING:  # loaded with the first search that tells
    from reader.library.alerts import Found

#: Milliseconds after which it is looked again: what one search tells is gathered over an hour.
AGAIN = 600_000


class AlertService(QObject):
    """Finds the stories that searches alert of, each once, even if the program is killed.

    Args:
        library: with the searches, and what they told of.
        search: looks it up.

    Signals:
        alerted: an `Alert`.
    """

    alerted = Signal(object)

    def __init__(self, library: LibraryService, search: SearchService) -> None:
        super().__init__()
        self._library = library
        self._search = search
        self._target = ""
        self._is_closed = False
        self._look = OneAtATime(self._start_looking)
        self._again = QTimer(self, singleShot=True, interval=AGAIN)
        self._again.timeout.connect(self._look.ask)
        search.indexed.connect(self._look.ask)
        library.changed.connect(self._on_changed)

    def start(self, target: str) -> None:
        """Tell of what came while the program was closed, and of what comes.

        Args:
            target: the language in which headlines are given beside their own.
        """
        self._target = target
        self._look.ask()

    def close(self) -> None:
        """Tell no more."""
        self._is_closed = True
        self._again.stop()

    def _on_changed(self, changed: Changed) -> None:
        if changed.searches:
            self._look.ask()

    def _start_looking(self, ended: Callable[[], None]) -> None:
        store = self._library.searches

        def look(searches: Mapping[SavedSearch, int]) -> None:
            if searches and not self._is_closed:
                self._again.start()
                self._search.find_new(searches, self._claim)

        self._library.run(lambda: store.telling(datetime.now(UTC)), look, ended=ended)

    def _claim(self, found: Found) -> None:
        """Note what the reader is told before they are told, so that nothing is told twice."""
        if self._is_closed or not found:
            return
        target = self._target

        def work() -> list[Alert]:
            from reader.library.alerts import claim

            return claim(self._library.database, found, datetime.now(UTC), target=target)

        def done(alerts: list[Alert]) -> None:
            for alert in alerts:
                self.alerted.emit(alert)

        self._library.run(work, done)
