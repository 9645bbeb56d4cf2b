"""Kept stories are translated when nothing on the screen waits, and their translations kept."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, QTimer, Signal

from reader.datamodel.page import Page
from reader.datamodel.translation import Pair, Translation
from reader.errors import ReaderError
from reader.languages import language_code
from reader.policy import Policy, hidden_ids
from reader.projection import shown_sentences
from reader.services.library import LibraryService
from reader.services.tasks import OneAtATime
from reader.services.translation import Priority, TranslationService

#: Sentences asked for at once: an article that is opened waits for no more than one batch of these.
BATCH = 32
#: Milliseconds between two looks whether there is time for some.
INTERVAL = 800
#: Milliseconds after the start before what an earlier run left is looked for.
LEFTOVERS_AFTER = 5_000
#: Looks after which sentences that did not come are asked for anew: an article dropped them.
_PATIENCE = 20
#: The newest kept stories that are finished at the start, if an earlier run did not get to them.
_MOST_LEFT = 100


@dataclass(slots=True)
class _Job:
    """A story that is being translated: what is missing of it, and what is there."""

    story: int
    pair: Pair
    missing: list[str]
    made: list[Translation] = field(default_factory=list)


class KeptTranslationService(QObject):
    """Translates kept stories one after the other, at the lowest priority.

    Args:
        library: where they are read and kept.
        translation: translates.
        policy: what the reader wants hidden, by the domain of a page; that is not translated.

    Signals:
        progressed: how many stories are done, and how many there are; equal when all are, and
            both 0 when it was stopped.
    """

    progressed = Signal(int, int)

    def __init__(
        self,
        library: LibraryService,
        translation: TranslationService,
        policy: Callable[[str], Policy],
    ) -> None:
        super().__init__()
        self._library = library
        self._translation = translation
        self._policy = policy
        self._target_of: Callable[[str], str] = lambda _source: ""
        self._waiting: dict[int, None] = {}
        self._done = self._total = 0
        self._job: _Job | None = None
        self._load = OneAtATime(self._start_loading)
        self._waited = 0
        self._timer = QTimer(self, interval=INTERVAL)
        self._timer.timeout.connect(self._on_timer)
        self._until_leftovers = QTimer(self, singleShot=True, interval=LEFTOVERS_AFTER)
        self._until_leftovers.timeout.connect(self.finish_leftovers)
        translation.prefetched.connect(self._on_translated)
        translation.prefetch_failed.connect(self.stop)

    def set_reading(self, target_of: Callable[[str], str]) -> None:
        """Say in which language a page is read, by the code of its own."""
        self._target_of = target_of

    def finish_leftovers_soon(self) -> None:
        """Translate a while after the start what earlier runs did not get to."""
        self._until_leftovers.start()

    def finish_leftovers(self) -> None:
        """Translate what earlier runs kept and did not get to."""
        self._library.run(lambda: self._library.kept.untranslated(_MOST_LEFT), self.wake)

    def wake(self, stories: Collection[int]) -> None:
        """These stories are kept now."""
        if self._done >= self._total:
            self._done = self._total = 0
        fresh = [story for story in stories if story not in self._waiting]
        self._waiting.update(dict.fromkeys(fresh))
        self._total += len(fresh)
        if self._waiting and not self._timer.isActive():
            self._timer.start()

    def stop(self) -> None:
        """Translate no more; what is translated stays."""
        self._timer.stop()
        self._waiting.clear()
        self._job = None
        if self._total:
            self._done = self._total = 0
            self.progressed.emit(0, 0)

    def close(self) -> None:
        """Begin nothing any more."""
        self._until_leftovers.stop()
        self.stop()

    def _on_timer(self) -> None:
        if self._translation.is_busy or self._load.is_under_way:
            return
        if self._job is not None:
            self._waited += 1
            if self._waited >= _PATIENCE:
                self._ask(self._job)
        elif self._waiting:
            self._load.ask()
        else:
            self._timer.stop()

    def _start_loading(self, ended: Callable[[], None]) -> None:
        """Read the next story; where it cannot be read, wait to be woken again."""
        story = next(iter(self._waiting))
        store = self._library.kept

        def work() -> tuple[Page | None, Sequence[Translation]]:
            kept = store.page(story)
            return kept.page if kept else None, store.all_translations(story)

        self._library.run(
            work, lambda found: self._begin(story, *found), failed=self._on_failed, ended=ended
        )

    def _on_failed(self, error: ReaderError) -> None:
        self._timer.stop()
        self._library.report(error)

    def _begin(self, story: int, page: Page | None, made: Sequence[Translation]) -> None:
        if not self._timer.isActive():  # stopped meanwhile
            return
        self._waiting.pop(story, None)
        if page is None:
            self._settle()
            return
        source = language_code(page.language) or "en"
        pair = Pair(source, self._target_of(source))
        if source == pair.target or not self._translation.can_prefetch(pair):
            self._settle()
            return
        there = {translation.source for translation in made if translation.pair == pair}
        shown = shown_sentences(page, hidden_ids(page, self._policy(page.domain)))
        missing = [sentence for sentence in shown if sentence not in there]
        if missing:
            self._job = _Job(story, pair, missing)
            self._ask(self._job)
        else:
            self._settle()

    def _ask(self, job: _Job) -> None:
        self._waited = 0
        self._translation.request(job.pair, job.missing[:BATCH], Priority.PREFETCH)

    def _on_translated(self, translations: Sequence[Translation]) -> None:
        job = self._job
        if job is None:
            return
        wanted = frozenset(job.missing)
        came = [t for t in translations if t.pair == job.pair and t.source in wanted]
        if not came:
            return
        job.made += came
        sources = {translation.source for translation in came}
        asked = frozenset(job.missing[:BATCH]) - sources
        job.missing = [sentence for sentence in job.missing if sentence not in sources]
        if not job.missing:
            self._job = None
            store = self._library.kept
            self._library.run(
                lambda: store.keep_translations(job.story, job.pair.target, job.made),
                ended=self._settle,
            )
        elif not asked and not self._translation.is_busy:
            self._ask(job)

    def _settle(self) -> None:
        """A story is done; the next one follows at once."""
        self._done += 1
        if self._done <= self._total:
            self.progressed.emit(self._done, self._total)
        self._on_timer()
