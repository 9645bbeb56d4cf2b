"""Stories compared in the background, so that reports of one event come to stand together."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QObject, QTimer

from reader.datamodel.translation import Pair, Translation
from reader.errors import ReaderError
from reader.services.library import LibraryService
from reader.services.tasks import OneAtATime
from reader.services.translation import Priority, TranslationService
from reader.storage.changes import Changed
from reader.storage.groups import GroupStore, Uncompared

if TYPE_CHECKING:  # dictionary and segmenter are loaded with the first story that waits
    from reader.library.grouping import Grouping
    from reader.library.reports import Told

#: Stories compared at once: headlines on the screen wait for no more than these.
BATCH = 4
#: Milliseconds between two looks whether there is time for some.
INTERVAL = 300
#: Looks after which translations that did not come are asked for anew: an article dropped them.
_PATIENCE = 40


#: A story that can be compared, what it tells, and its sentences in English.
_Ready: TypeAlias = "tuple[Uncompared, Told, Mapping[str, str]]"
_NONE: Mapping[str, str] = {}


@dataclass(slots=True)
class _Waiting:
    """A story whose translation is awaited: its sentences, and those that are here."""

    story: Uncompared
    told: Told
    pair: Pair
    sentences: frozenset[str]
    made: dict[str, str] = field(default_factory=dict)


class GroupingService(QObject):
    """Compares stories that came, when nothing on the screen waits.

    Args:
        library: where they are read, and where groups are kept.
        translation: translates what is not in English, at the lowest priority.
    """

    def __init__(
        self,
        library: LibraryService,
        translation: TranslationService,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._translation = translation
        self._grouping: Grouping | None = None
        self._enabled = False
        self._waiting: dict[int, _Waiting] = {}
        self._waited = 0
        self._look = OneAtATime(self._start_looking)
        self._timer = QTimer(self, interval=INTERVAL)
        self._timer.timeout.connect(self._on_timer)
        library.changed.connect(self._on_changed)
        translation.prefetched.connect(self._on_translated)
        translation.prefetch_failed.connect(self._on_no_translation)

    def set_enabled(self, enabled: bool) -> None:
        """Compare stories from now on, or no more."""
        if enabled:
            self._enabled = True
            self._timer.start()
        else:
            self.close()

    def close(self) -> None:
        """Compare no more."""
        self._enabled = False
        self._timer.stop()
        self._waiting.clear()

    def _on_changed(self, changed: Changed) -> None:
        if self._enabled and (changed.stories or changed.feeds):
            self._timer.start()

    def _on_timer(self) -> None:
        if self._translation.is_busy or self._look.is_under_way:
            return
        if self._waiting:
            self._waited += 1
            if self._waited < _PATIENCE:
                return
            self._waiting.clear()
        self._look.ask()

    def _start_looking(self, ended: Callable[[], None]) -> None:
        """Look for stories that wait; where they cannot be read, wait to be woken again."""
        self._library.run(
            self._find, self._take, failed=self._on_failed, ended=ended, in_background=True
        )

    def _on_failed(self, error: ReaderError) -> None:
        self._timer.stop()
        self._library.report(error)

    def _find(self) -> list[tuple[Uncompared, Told]]:
        """The next stories and what they tell; on the storage lane."""
        now, database = datetime.now(UTC), self._library.database
        if not (waiting := GroupStore(database).waiting(now, BATCH)):
            return []
        from reader.dictionary import dictionary
        from reader.library.grouping import Grouping, told_by  # brings what reads Chinese names

        if self._grouping is None:
            self._grouping = Grouping(database, dictionary())
            self._grouping.tidy(now)
        return [(story, told_by(story)) for story in waiting]

    def _take(self, found: Sequence[tuple[Uncompared, Told]]) -> None:
        """Compare what needs no translation, and ask for that of the others."""
        if not (found and self._enabled):
            self._timer.stop()
            return
        self._waited = 0
        plain: list[_Ready] = []
        for story, told in found:
            pair = Pair(told.language, "en")
            if told.language == "en" or not self._translation.can_prefetch(pair):
                plain.append((story, told, _NONE))
                continue
            sentences = told.sentences()
            self._waiting[story.story] = _Waiting(story, told, pair, frozenset(sentences))
            self._translation.request(pair, sentences, Priority.PREFETCH)
        if plain:
            self._compare(plain)

    def _on_translated(self, translations: Sequence[Translation]) -> None:
        done: list[_Ready] = []
        for waiting in list(self._waiting.values()):
            for one in translations:
                if one.pair == waiting.pair and one.source in waiting.sentences:
                    waiting.made[one.source] = "" if one.failed else one.text
            if waiting.sentences <= waiting.made.keys():
                del self._waiting[waiting.story.story]
                done.append((waiting.story, waiting.told, waiting.made))
        if done:
            self._compare(done)

    def _on_no_translation(self) -> None:
        """No package works: stories are compared with those in their own language."""
        left = [(waiting.story, waiting.told, _NONE) for waiting in self._waiting.values()]
        self._waiting.clear()
        if left:
            self._compare(left)

    def _compare(self, stories: Sequence[_Ready]) -> None:
        def work() -> None:
            grouping = self._grouping
            assert grouping is not None  # it found them
            with self._library.database.transaction():
                for story, told, made in stories:
                    grouping.add(story, told, told.translated(made))

        self._library.run(work, failed=self._on_failed, in_background=True)
