"""The history without making the window wait: writes go to the storage thread."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from reader.services.library import LibraryService
from reader.storage.changes import Changed
from reader.storage.history import HistoryStore
from reader.storage.removal import Deleted

#: Stands with the place in a page that a browser sent.
_DELIVERED = "delivered"


class HistoryService(QObject):
    """Remembers the pages that were read, if the reader wants that, and places in all of this run.

    Args:
        library: where they are kept.
        enabled: asked before each write.

    Signals:
        changed: the newest visits, when they are others.
    """

    changed = Signal(object)

    def __init__(self, library: LibraryService, enabled: Callable[[], bool]) -> None:
        super().__init__()
        self._library = library
        self._store = HistoryStore(library.database)
        self._enabled = enabled
        library.changed.connect(self._on_changed)
        # Where the reader stood in pages of this run: pasted texts are in no history.
        self._positions: dict[str, dict[str, Any]] = {}
        self._delivered: set[str] = set()

    def record(self, source: str, title: str, *, delivered: bool | None = None) -> None:
        """Remember that a page was opened.

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
            self._library.run(write)

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
        self._library.run(self._store.recent, self.changed.emit)

    def forget(self, source: str, handler: Callable[[Deleted], object]) -> None:
        """Forget a page; `handler` is given what went."""
        self._positions.pop(source, None)
        self._library.run(lambda: self._store.forget(source), handler)

    def clear(self, handler: Callable[[Deleted], object]) -> None:
        """Forget all pages and look-ups of words; `handler` is given what went."""
        self._positions.clear()

        def work() -> Deleted:
            visits, words = self._store.clear(), self._library.words.forget_lookups()
            return Deleted({**visits.rows, **words.rows}, words.were)

        self._library.run(work, handler)

    def _origin(self, source: str) -> dict[str, Any]:
        return {_DELIVERED: True} if source in self._delivered else {}

    def _on_changed(self, changed: Changed) -> None:
        if changed.history:
            self.load()
