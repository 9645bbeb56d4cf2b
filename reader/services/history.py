"""The history without making the window wait: writes go to the storage thread."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from reader.services.library import LibraryService
from reader.storage.history import HistoryStore, Visit

#: Stands with the place in a page that a browser sent.
_DELIVERED = "delivered"


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
        self._delivered: set[str] = set()

    def record(self, source: str, title: str, *, delivered: bool | None = None) -> None:
        """Remember that a page was opened; `changed` brings the new list of visits.

        Args:
            source: its address or path.
            title: of the page.
            delivered: whether a browser sent it, so that its site was asked by nobody here; None
                leaves it at what was said before.
        """
        if delivered is not None:
            (self._delivered.add if delivered else self._delivered.discard)(source)

        def write() -> None:
            self._store.record(source, title)
            place = self._store.position(source)
            if delivered is not None and delivered != place.pop(_DELIVERED, False):
                self._store.save_position(source, {**place, **self._origin(source)})

        if self._enabled():
            self._change(write)

    def save_position(self, source: str, position: dict[str, Any] | None) -> None:
        """Remember where the reader stands; None where that is not known."""
        place = {**(position or {}), **self._origin(source)}
        self._positions[source] = place
        if self._enabled():
            self._library.run(lambda: self._store.save_position(source, place))

    def load_position(self, source: str, handler: Callable[[dict[str, Any]], None]) -> None:
        """Call `handler` with where the reader stood in a page."""
        here = self._positions.get(source)
        self._library.run(lambda: here or self._store.position(source), handler)

    def load_last(self, handler: Callable[[str], None]) -> None:
        """Call `handler` with the source of the page that was read last.

        It is "" for none, and for one that a browser sent: the site was not to be asked for it.
        """

        def work() -> str:
            source = next((visit.source for visit in self._store.recent()), "")
            return "" if self._store.position(source).get(_DELIVERED) else source

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

    def _origin(self, source: str) -> dict[str, Any]:
        return {_DELIVERED: True} if source in self._delivered else {}

    def _change(self, write: Callable[[], None]) -> None:
        def work() -> list[Visit]:
            write()
            return self._store.recent()

        self._library.run(work, self.changed.emit)
