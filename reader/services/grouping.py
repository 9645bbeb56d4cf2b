"""Stories compared in the background, so that reports of one event come to stand together."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QTimer

from reader.cancellation import CancelToken
from reader.datamodel.translation import Pair, Translation
from reader.services.library import LibraryService
from reader.services.prefetch import PrefetchService
from reader.services.tasks import Runner
from reader.services.translation import Priority, TranslationService
from reader.storage.changes import Changed
from reader.storage.groups import Uncompared

if TYPE_CHECKING:  # dictionary and segmenter are loaded with the first story that waits
    from reader.library.grouping import Grouping
    from reader.library.reports import Told

#: Stories compared at once: headlines on the screen wait for no more than these.
BATCH = 4
#: Milliseconds between two looks whether there is time for some.
INTERVAL = 300
#: Milliseconds after the start before the first look: what it brings along is not loaded meanwhile.
START_AFTER = 3_000


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


class GroupingService(PrefetchService):
    """Compares stories that came, when nothing on the screen waits.

    Args:
        library: where they are read, and where groups are kept.
        translation: translates what is not in English, at the lowest priority.
        runner: reads what stories tell, beside the thread that others wait for.
    """

    def __init__(
        self, library: LibraryService, translation: TranslationService, runner: Runner
    ) -> None:
        super().__init__(library, translation, runner, INTERVAL)
        self._grouping: Grouping | None = None
        self._enabled = False
        self._awaited: dict[int, _Waiting] = {}
        self._begin = QTimer(self, singleShot=True, interval=START_AFTER)
        self._begin.timeout.connect(self._rouse)
        library.changed.connect(self._on_changed)
        translation.prefetched.connect(self._on_translated)
        translation.prefetch_failed.connect(self._on_no_translation)

    def set_enabled(self, enabled: bool) -> None:
        """Compare stories from now on, or no more."""
        if enabled:
            self._enabled = True
            self._begin.start()
        else:
            self.close()

    def close(self) -> None:
        """Compare no more."""
        self._enabled = False
        self._begin.stop()
        self._rest()

    def _on_changed(self, changed: Changed) -> None:
        if self._enabled and not self._begin.isActive() and (changed.stories or changed.feeds):
            self._rouse()

    def _find(self, cancel: CancelToken) -> list[tuple[Uncompared, Told]]:
        """The next stories, and what they tell."""
        now, groups = datetime.now(UTC), self._library.groups
        if not (waiting := self._library.call(lambda: groups.waiting(now, BATCH))):
            return []
        from reader.library.grouping import told_by  # brings what reads Chinese names

        cancel.check()
        return [(story, told_by(story)) for story in waiting]

    def _take(self, found: Sequence[tuple[Uncompared, Told]]) -> None:
        """Compare what needs no translation, and ask for that of the others."""
        if not (found and self._enabled):
            self._rest_until_roused()
            return
        plain: list[_Ready] = []
        for story, told in found:
            pair = Pair(told.language, "en")
            if told.language == "en" or not self._translation.can_prefetch(pair):
                plain.append((story, told, _NONE))
                continue
            sentences = told.sentences()
            self._awaited[story.story] = _Waiting(story, told, pair, frozenset(sentences))
            self._translation.request(pair, sentences, Priority.PREFETCH)
        if plain:
            self._compare(plain)

    def _on_translated(self, translations: Sequence[Translation]) -> None:
        done: list[_Ready] = []
        for waiting in list(self._awaited.values()):
            for one in translations:
                if one.pair == waiting.pair and one.source in waiting.sentences:
                    waiting.made[one.source] = "" if one.failed else one.text
            if waiting.sentences <= waiting.made.keys():
                del self._awaited[waiting.story.story]
                done.append((waiting.story, waiting.told, waiting.made))
        if done:
            self._compare(done)

    def _on_no_translation(self) -> None:
        """No package works: stories are compared with those in their own language."""
        left = [(waiting.story, waiting.told, _NONE) for waiting in self._awaited.values()]
        self._awaited.clear()
        if left:
            self._compare(left)

    def _compare(self, stories: Sequence[_Ready]) -> None:
        def work() -> None:
            with self._library.database.transaction():
                grouping = self._begun()
                for story, told, made in stories:
                    grouping.add(story, told, told.translated(made))

        self._library.run(work, failed=self._on_failed, in_background=True)

    def _begun(self) -> Grouping:
        """What compares stories, made with the first of them; on the storage lane."""
        if self._grouping is None:
            from reader.dictionary import dictionary
            from reader.library.grouping import Grouping

            self._grouping = Grouping(self._library.database, dictionary())
            self._grouping.tidy(datetime.now(UTC))
        return self._grouping
