"""Kept stories are translated when nothing on the screen waits, and their translations kept."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QTimer, Signal

from reader.cancellation import CancelToken
from reader.datamodel.translation import Pair, Translation
from reader.languages import language_code
from reader.policy import Policy, hidden_ids
from reader.projection import shown_sentences
from reader.services.library import LibraryService
from reader.services.prefetch import PrefetchService
from reader.services.tasks import Runner
from reader.services.translation import Priority, TranslationService

#: Sentences asked for at once: headlines wait for no more than these.
BATCH = 32
#: Milliseconds between two looks whether there is time for some.
INTERVAL = 800
#: Milliseconds after the start before what an earlier run left is looked for.
LEFTOVERS_AFTER = 5_000
#: The newest kept stories that are finished at the start, if an earlier run did not get to them.
_MOST_LEFT = 100


@dataclass(slots=True)
class _Job:
    """A story to translate: the sentences that nobody was asked for yet, and what is there."""

    story: int
    pair: Pair
    missing: list[str]
    made: list[Translation] = field(default_factory=list)


class KeptTranslationService(PrefetchService):
    """Translates kept stories one after the other, at the lowest priority.

    Args:
        library: where they are read and kept.
        translation: translates.
        runner: reads them, beside the thread that others wait for.
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
        runner: Runner,
        policy: Callable[[str], Policy],
    ) -> None:
        super().__init__(library, translation, runner, INTERVAL)
        self._policy = policy
        self._target_of: Callable[[str], str] = lambda _source: ""
        self._waiting: tuple[int, ...] = ()  # a thread reads it
        self._done = self._total = 0
        self._job: _Job | None = None
        self._awaited: dict[str, None] = {}
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
        fresh = tuple(story for story in stories if story not in self._waiting)
        self._waiting += fresh
        self._total += len(fresh)
        if self._waiting:
            self._rouse()

    def stop(self) -> None:
        """Translate no more; what is translated stays."""
        self._rest()
        self._waiting, self._job = (), None
        if self._total:
            self._done = self._total = 0
            self.progressed.emit(0, 0)

    def close(self) -> None:
        """Begin nothing any more."""
        self._until_leftovers.stop()
        self.stop()

    def _find(self, cancel: CancelToken) -> _Job | None:
        """The next story, with what is missing of it; None where none waits."""
        if not (waiting := self._waiting):
            return None
        story, store = waiting[0], self._library.kept
        kept, made = self._library.call(lambda: (store.page(story), store.all_translations(story)))
        if kept is None or (page := kept.page) is None:
            return _Job(story, Pair("", ""), [])
        source = language_code(page.language) or "en"
        pair = Pair(source, self._target_of(source))
        there = {translation.source for translation in made if translation.pair == pair}
        shown = shown_sentences(page, hidden_ids(page, self._policy(page.domain)))
        return _Job(story, pair, [sentence for sentence in shown if sentence not in there])

    def _take(self, found: _Job | None) -> None:
        if found is None:
            self._rest_until_roused()
        elif found.story in self._waiting:  # else it was stopped meanwhile
            self._job = found
            self._go_on(found)

    def _go_on(self, job: _Job) -> None:
        """Ask for the next sentences of a story, or keep what was made and go to the next one."""
        pair = job.pair
        if job.missing and pair.source != pair.target and self._translation.can_prefetch(pair):
            batch, job.missing = job.missing[:BATCH], job.missing[BATCH:]
            self._awaited = dict.fromkeys(batch)
            self._translation.request(pair, batch, Priority.PREFETCH)
            return
        self._job = None
        self._waiting = tuple(story for story in self._waiting if story != job.story)
        if job.made and not job.missing:
            store, target = self._library.kept, pair.target
            self._library.run(
                lambda: store.keep_translations(job.story, target, job.made), ended=self._on_done
            )
        else:
            self._on_done()

    def _on_translated(self, translations: Sequence[Translation]) -> None:
        if (job := self._job) is None:
            return
        came = [t for t in translations if t.pair == job.pair and t.source in self._awaited]
        job.made += came
        for translation in came:
            del self._awaited[translation.source]
        if came and not self._awaited:
            self._go_on(job)

    def _on_done(self) -> None:
        """A story is done; the next one follows at once."""
        self._done += 1
        if self._done <= self._total:
            self.progressed.emit(self._done, self._total)
        self._on_timer()
