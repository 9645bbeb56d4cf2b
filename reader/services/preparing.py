"""Stories made ready for reading offline: fetched politely, cleaned and kept in the background."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from threading import Lock
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader.cancellation import CancelToken, Progress
from reader.datamodel.page import Page
from reader.errors import ReaderError
from reader.policy import Policy
from reader.services.library import LibraryService
from reader.services.tasks import HostTasks, Runner, Task, guarded

if TYPE_CHECKING:  # parsers and HTTP are loaded by the thread that fetches the first story
    from reader.library.preparing import Prepared, Wanted
    from reader.pipeline import Pipeline


@dataclass(frozen=True, slots=True)
class Unprepared:
    """A story that could not be made ready, and why."""

    story: int
    title: str
    error: ReaderError


@dataclass(frozen=True, slots=True)
class PreparedStories:
    """How many stories are ready, and those that are not."""

    ready: int = 0
    failures: tuple[Unprepared, ...] = ()
    stopped: bool = False


class PreparingService(QObject):
    """Makes stories ready to be read without a network.

    Args:
        library: where they are kept.
        pipeline: makes the pipeline, on a thread.
        runner: where the work is done.
        policy: what the reader wants hidden, by the domain of a page; no pictures of that are kept.
        wants_pictures: whether the reader allows those of a site.

    Signals:
        started: how many stories there are to make ready; 0 where all of them are.
        progressed: how many are done, and how many there are in all.
        prepared: the id of a story that is kept now.
        finished: a `PreparedStories`.
    """

    started = Signal(int)
    progressed = Signal(int, int)
    prepared = Signal(int)
    finished = Signal(object)

    def __init__(
        self,
        library: LibraryService,
        pipeline: Callable[[], Pipeline],
        runner: Runner,
        policy: Callable[[str], Policy],
        wants_pictures: Callable[[str], bool] = lambda _domain: False,
    ) -> None:
        super().__init__()
        self._library = library
        self._pipeline = pipeline
        self._policy = policy
        self._wants_pictures = wants_pictures
        self._tasks: HostTasks[int] = HostTasks(runner)
        self._pending: set[int] = set()
        self._result: PreparedStories | None = None
        self._total = 0
        # Cleaning holds the interpreter: from several threads at once, the window would wait.
        self._cleaning = Lock()

    @property
    def is_busy(self) -> bool:
        """Whether stories are being made ready."""
        return self._result is not None

    def prepare(
        self, *, feeds: Collection[int] | None = None, stories: Collection[int] | None = None
    ) -> None:
        """Make the unread stories of feeds ready (None: of all), or only certain stories."""
        of = None if feeds is None else frozenset(feeds)
        only = None if stories is None else tuple(stories)

        def work() -> list[Wanted]:
            from reader.library.preparing import to_prepare

            return to_prepare(self._library.database, feeds=of, stories=only)

        self._library.run(work, self._on_wanted)

    def keep_pictures(self, story: int, page: Page) -> None:
        """Keep the pictures of a story whose page is kept, as far as they can be had."""

        def work(cancel: CancelToken, _progress: Progress) -> Mapping[str, bytes]:
            from reader.library.keeping import fetch_pictures

            policy = self._policy(page.domain)
            return fetch_pictures(page, self._pipeline(), policy, cancel=cancel)

        def keep(found: Mapping[str, bytes]) -> None:
            from reader.library.keeping import keep_pictures

            self._library.run(lambda: keep_pictures(self._library.pictures, story, found))

        task = Task(guarded(work)).on_success(keep).on_failure(self._library.report)
        self._tasks.add(page.domain, story, task)

    def stop(self) -> None:
        """Make no more ready; what is ready stays."""
        self._tasks.stop()
        self._pending.clear()
        self._finish(stopped=True)

    def _on_wanted(self, wanted: list[Wanted]) -> None:
        fresh = [one for one in wanted if one.story.id not in self._pending]
        if self._result is None:
            self._result, self._total = PreparedStories(), 0
        self._total += len(fresh)
        self._pending.update(one.story.id for one in fresh)
        self.started.emit(len(fresh))
        for one in fresh:
            self._tasks.add(one.host, one.story.id, self._preparing(one))
        if not self._pending:
            self._finish()

    def _preparing(self, wanted: Wanted) -> Task[Prepared]:
        def work(cancel: CancelToken, _progress: Progress) -> Prepared:
            from reader.library.preparing import clean, fetch, with_pictures

            pipeline = self._pipeline()
            content = self._library.call(lambda: self._library.stories.content(wanted.story.id))
            raw = fetch(wanted, content, pipeline, cancel=cancel)
            with self._cleaning:
                made = clean(wanted, raw, pipeline, cancel=cancel)
            domain = made.page.domain
            if self._wants_pictures(domain):
                made = with_pictures(made, pipeline, self._policy(domain), cancel=cancel)
            return made

        def fail(error: ReaderError) -> None:
            self._on_failed(wanted, error)
            self._settle(wanted.story.id)

        task = Task(guarded(work)).on_success(lambda made: self._keep(wanted, made))
        return task.on_failure(fail)

    def _keep(self, wanted: Wanted, made: Prepared) -> None:
        def work() -> None:
            from reader.library.preparing import save

            save(self._library.database, self._library.pictures, made, datetime.now(UTC))

        self._library.run(
            work,
            lambda _: self._on_kept(made),
            failed=lambda error: self._on_failed(wanted, error),
            ended=lambda: self._settle(made.story),
            in_background=True,
        )

    def _on_kept(self, made: Prepared) -> None:
        self.prepared.emit(made.story)
        if self._result is not None:
            self._result = replace(self._result, ready=self._result.ready + 1)

    def _on_failed(self, wanted: Wanted, error: ReaderError) -> None:
        failure = Unprepared(wanted.story.id, wanted.story.title, error)
        if self._result is not None:
            self._result = replace(self._result, failures=(*self._result.failures, failure))

    def _settle(self, story: int) -> None:
        if self._result is None or story not in self._pending:  # it was stopped
            return
        self._pending.discard(story)
        self.progressed.emit(self._total - len(self._pending), self._total)
        if not self._pending:
            self._finish()

    def _finish(self, *, stopped: bool = False) -> None:
        if self._result is not None:
            result, self._result = self._result, None
            self._library.tell()
            self.finished.emit(replace(result, stopped=stopped))
