"""The history without making the window wait: writes go to the storage thread."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from reader.services.library import LibraryService
from reader.storage.history import HistoryStore, Visit


class HistoryService(QObject):
    """Remembers pages, unless the reader does not want that; and until it ends, places in all.

    Args:
        library: where they are kept.
        enabled: asked before each write.

    Signals:
        changed: the newest visits, after a page was noted or forgotten.
    """

    changed = Signal(object)

    def __init__(
        self,
        library: LibraryService,
        enabled: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._store = HistoryStore(library.database)
        self._enabled = enabled
        # Where the reader stood in pages of this run: pasted texts are in no history.
        self._positions: dict[str, dict[str, Any]] = {}

    def record(self, source: str, title: str) -> None:
        """Remember that a page was opened; `changed` brings the new list of visits."""
        if self._enabled():
            self._change(lambda: self._store.record(source, title))

    def save_position(self, source: str, position: dict[str, Any]) -> None:
        """Remember where the reader stands."""
        self._positions[source] = position
        if self._enabled():
            self._library.run(lambda: self._store.save_position(source, position))

    def load_position(self, source: str, handler: Callable[[dict[str, Any]], None]) -> None:
        """Call `handler` with where the reader stood in a page."""
        here = self._positions.get(source)
        self._library.run(lambda: here or self._store.position(source), handler)

    def load_last(self, handler: Callable[[str], None]) -> None:
        """Call `handler` with the source of the page that was read last, "" for none."""

        def work() -> str:
            return next((visit.source for visit in self._store.recent()), "")

        self._library.run(work, handler)

    def load(self) -> None:
        """Have `changed` bring the list of visits."""
        self._change(lambda: None)

    def forget(self, source: str) -> None:
        """Forget a page."""
        self._positions.pop(source, None)
        self._change(lambda: self._store.forget([source]))

    def clear(self) -> None:
        """Forget everything."""
        self._positions.clear()
        self._change(self._store.clear)

    def _change(self, write: Callable[[], None]) -> None:
        def work() -> list[Visit]:
            write()
            return self._store.recent()

        self._library.run(work, self.changed.emit)
