"""The marks and rules by which the reader teaches what is spam, kept off the window's thread."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader.datamodel.page import Page
from reader.errors import StorageError
from reader.services.library import LibraryService
from reader.storage.changes import Changed
from reader.storage.feedback import FeedbackTable

if TYPE_CHECKING:  # loaded with the first page, on a thread
    from reader.spam.detector import Detector
    from reader.spam.feedback.rules import Rule
    from reader.spam.feedback.store import FeedbackStore, Rules


class FeedbackService(QObject):
    """Takes marks and rules, and makes detectors that know them.

    Args:
        library: where they are kept.
        enabled: whether marks are to be learned from, asked before each.

    Signals:
        changed: the rules changed; they count for pages opened from now on.
    """

    changed = Signal()

    def __init__(self, library: LibraryService, enabled: Callable[[], bool]) -> None:
        super().__init__()
        self._library = library
        self._enabled = enabled
        self._rules: Rules | None = None
        library.changed.connect(self._on_library_changed)

    @cached_property
    def _store(self) -> FeedbackStore:  # one, which knows what to undo: made on one thread
        from reader.spam.feedback.store import FeedbackStore

        return FeedbackStore(FeedbackTable(self._library.database))

    def detector(self) -> Detector:
        """A detector with the rules as they are; any thread may ask for it."""
        from reader.spam.detector import Detector

        rules = self._rules
        if rules is None:
            rules = self._library.call(self._read)
            self._tell_of_damage(rules.unreadable)
        return Detector(rules=rules)

    def _read(self) -> Rules:
        """Read the rules, in the library's `run`: what was read before a change never stays."""
        self._rules = rules = self._store.detector_rules()
        return rules

    def mark(self, page: Page, section_id: str, spam: bool) -> None:
        """Learn that a section is spam, or is not."""
        if self._enabled():
            self.change(lambda store: store.mark(page, section_id, spam=spam))

    def undo_mark(self, page: Page, section_id: str) -> None:
        """Take back the last mark of a section, if marks are kept."""
        if self._enabled():
            self.change(lambda store: store.undo_mark(page, section_id))

    def load(self, handler: Callable[[list[Rule]], None]) -> None:
        """Call `handler` with all rules, the newest first."""
        self._library.run(lambda: self._store.rules(), handler)

    def export(self, path: Path, handler: Callable[[Path], None]) -> None:
        """Write everything learned to a file, and call `handler` when that is done."""

        def work() -> Path:
            from reader.export.files import write

            return write(path, self._store.export().encode())

        self._library.run(work, handler)

    def change(self, act: Callable[[FeedbackStore], object]) -> None:
        """Change what was learned, in the library's `run`; `changed` follows."""

        def work() -> None:
            act(self._store)
            self._read()

        self._library.run(work, lambda _: self.changed.emit(), by=self)

    def _on_library_changed(self, changed: Changed) -> None:
        """Read the rules anew if they changed elsewhere: on another machine of the reader's."""
        if changed.feedback and changed.by is not self:
            self._rules = None
            self.changed.emit()

    def _tell_of_damage(self, unreadable: int) -> None:
        if unreadable:
            self._library.report(
                StorageError(
                    "feedback-damaged",
                    "Some of your marks and rules are damaged and were left out. Pages are judged "
                    "without them; mark such parts again.",
                )
            )
