"""Feeds for a window: updated politely on threads, found and added; nothing waits.

One request a host at a time and eight in all; what comes is written on the storage thread, feed by
feed, so that an update can be stopped at any moment and has then done what it told of.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Collection
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from threading import Lock
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from reader.cancellation import CancelToken, Progress
from reader.errors import ReaderError
from reader.network.connection import Connection
from reader.network.host_queue import HostQueue
from reader.news import Answer, Validators
from reader.services.tasks import Lane, Runner, Task
from reader.storage.sqlite import Database

if TYPE_CHECKING:  # parsers and HTTP are loaded by the threads that need them
    from reader.library.discovering import FoundFeed
    from reader.library.update import Checked, FeedRequest, Updated

#: How often it is looked whether a feed is due, and when for the first time, in milliseconds.
INTERVAL, FIRST_AFTER = 60_000, 5_000

_TOO_MANY_REQUESTS = 429

T = TypeVar("T")

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class UpdateSummary:
    """What an update came to: feeds that were asked, new stories, and feeds that failed."""

    asked: int = 0
    new: int = 0
    failed: int = 0
    stopped: bool = False


def _guarded(work: Callable[[CancelToken, Progress], T]) -> Callable[[CancelToken, Progress], T]:
    """Work in which a mistake of the program costs one feed, and the others go on."""

    def guarded(cancel: CancelToken, progress: Progress) -> T:
        try:
            return work(cancel, progress)
        except ReaderError:
            raise
        except Exception as error:
            _log.exception("A feed could not be read")
            raise ReaderError(
                "internal",
                "The feed could not be read, by a mistake of the program ({kind}). "
                "The log says where.",
                kind=type(error).__name__,
            ) from error

    return guarded


class FeedService(QObject):
    """Asks feeds when they are due or the reader wants it, and finds and adds new ones.

    Args:
        database: the library.
        connection: how the network is used now.
        runner: where the work is done.

    Signals:
        update_started: feeds are being asked.
        progressed: how many were asked, and how many are to be in all.
        updated: an `Updated`: what came of a feed, once it is written.
        update_finished: an `UpdateSummary`.
        found: what was looked for, and a tuple of `FoundFeed`; none are there, or several.
        not_found: what was looked for, and the error.
        added: the id of a feed that is followed now.
        failed: an error of the library.
    """

    update_started = Signal()
    progressed = Signal(int, int)
    updated = Signal(object)
    update_finished = Signal(object)
    found = Signal(str, tuple)
    not_found = Signal(str, object)
    added = Signal(int)
    failed = Signal(object)

    def __init__(
        self,
        database: Database,
        connection: Callable[[], Connection],
        runner: Runner,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._database = database
        self._connection = connection
        self._runner = runner
        self._queue: HostQueue[FeedRequest] = HostQueue()
        self._asking: set[Task[Checked]] = set()
        # Parsing holds the interpreter: from several threads at once, the window would wait.
        self._reading = Lock()
        self._pending: set[int] = set()
        self._summary: UpdateSummary | None = None
        self._done = 0
        self._search: Task[tuple[FoundFeed, ...]] | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._on_timer)

    # -- updates

    @property
    def updating(self) -> bool:
        """Whether feeds are being asked."""
        return self._summary is not None

    def set_automatic(self, automatic: bool) -> None:
        """Whether feeds are asked by themselves, whenever they are due."""
        if automatic:
            self._timer.start(FIRST_AFTER)
        else:
            self._timer.stop()

    def update(self, only: Collection[int] | None = None) -> None:
        """Ask feeds; those that are being asked already are not asked twice.

        Args:
            only: the ids of feeds the reader wants asked now; None asks all that are due.
        """
        wanted = None if only is None else frozenset(only)
        if self._connection().offline:
            self.failed.emit(
                ReaderError(
                    "offline",
                    "The offline lock is on, so no feed was asked. Switch the lock off first.",
                )
            )
            return

        def work(_cancel: CancelToken, _progress: Progress) -> list[FeedRequest]:
            from reader.library.update import requests_due

            return requests_due(self._database, datetime.now(UTC), only=wanted)

        task = Task(work).on_success(self._on_requests).on_failure(self.failed.emit)
        self._runner.start(task, Lane.STORAGE)

    def stop(self) -> None:
        """Ask no more. What came already is kept, and told of still."""
        for task in self._asking:
            task.cancel()
        self._asking.clear()
        self._queue = HostQueue()
        self._pending.clear()
        if self._summary is not None:
            summary, self._summary = self._summary, None
            self.update_finished.emit(replace(summary, stopped=True))

    def close(self) -> None:
        """Ask no more, by itself or by wish."""
        self.set_automatic(False)
        self.stop()

    def _on_timer(self) -> None:
        self._timer.setInterval(INTERVAL)
        if not self._connection().offline:
            self.update()

    def _on_requests(self, requests: list[FeedRequest]) -> None:
        fresh = [request for request in requests if request.feed not in self._pending]
        if not fresh:
            return
        for request in fresh:
            self._pending.add(request.feed)
            self._queue.add(request.host, request)
        if self._summary is None:
            self._summary, self._done = UpdateSummary(), 0
            self.update_started.emit()
        self._tell_progress()
        self._ask_next()

    def _ask_next(self) -> None:
        while (turn := self._queue.take()) is not None:
            self._ask(*turn)

    def _ask(self, host: str, request: FeedRequest) -> None:
        connection = self._connection()

        def work(cancel: CancelToken, _progress: Progress) -> Checked:
            from reader.library.update import ask, read
            from reader.retrieval.feeds import fetch_feed

            def fetch(address: str, validators: Validators) -> Answer:
                return fetch_feed(address, connection, validators, cancel=cancel)

            outcome = ask(request, fetch)
            with self._reading:
                return read(request, outcome)

        task = Task(_guarded(work))

        def succeed(checked: Checked) -> None:
            self._asking.discard(task)
            self._on_checked(host, checked)

        def fail(error: ReaderError) -> None:
            from reader.library.update import Checked

            self._asking.discard(task)
            self._on_checked(host, Checked(request, error))

        self._asking.add(task)
        self._runner.start(task.on_success(succeed).on_failure(fail), Lane.FEEDS)

    def _on_checked(self, host: str, checked: Checked) -> None:
        self._queue.done(host)
        if isinstance(checked.outcome, Answer) and checked.outcome.status == _TOO_MANY_REQUESTS:
            self._pending.difference_update(left.feed for left in self._queue.drop(host))

        def work(_cancel: CancelToken, _progress: Progress) -> Updated:
            from reader.library.update import save

            return save(self._database, checked, datetime.now(UTC))

        task = Task(_guarded(work)).on_success(self._on_saved)
        task.on_failure(lambda error: self._on_unsaved(checked, error))
        self._runner.start(task, Lane.STORAGE)
        self._ask_next()

    def _on_saved(self, updated: Updated) -> None:
        if self._summary is not None:
            self._summary = replace(
                self._summary,
                asked=self._summary.asked + 1,
                new=self._summary.new + len(updated.stories.new),
                failed=self._summary.failed + (updated.memory.fault is not None),
            )
        self.updated.emit(updated)
        self._settle(updated.feed)

    def _on_unsaved(self, checked: Checked, error: ReaderError) -> None:
        self.failed.emit(error)
        self._settle(checked.request.feed)

    def _settle(self, feed: int) -> None:
        self._pending.discard(feed)
        self._done += 1
        self._tell_progress()
        if self._summary is not None and not self._pending:
            summary, self._summary = self._summary, None
            self.update_finished.emit(summary)

    def _tell_progress(self) -> None:
        self.progressed.emit(self._done, self._done + len(self._pending))

    # -- new feeds

    def look_for(self, typed: str, *, usual_places: bool = False) -> None:
        """Find the feeds at an address; `found` or `not_found` follows.

        Args:
            typed: what the reader typed.
            usual_places: whether the places where sites usually have feeds are asked, too; only
                after the reader agreed.
        """
        self.stop_looking()
        connection = self._connection()

        def work(cancel: CancelToken, _progress: Progress) -> tuple[FoundFeed, ...]:
            from reader.library.discovering import discover, guess
            from reader.retrieval.feeds import fetch_feed

            def fetch(address: str, validators: Validators) -> Answer:
                return fetch_feed(address, connection, validators, cancel=cancel)

            return guess(typed, fetch) if usual_places else discover(typed, fetch)

        task = Task(work).on_success(lambda feeds: self.found.emit(typed, feeds))
        self._search = task.on_failure(lambda error: self.not_found.emit(typed, error))
        self._runner.start(self._search)

    def stop_looking(self) -> None:
        """Give up what is being looked for."""
        if self._search is not None:
            self._search.cancel()
            self._search = None

    def add(self, address: str, *, title: str = "", folder: str = "") -> None:
        """Follow a feed, in a folder if one is named, and ask it for the first time."""

        def work(_cancel: CancelToken, _progress: Progress) -> int:
            from reader.storage.feeds import FeedStore

            store = FeedStore(self._database)
            lies_in = store.folder([folder]) if folder else None
            return store.add(address, now=datetime.now(UTC), title=title, folder=lies_in)

        def succeed(feed: int) -> None:
            self.added.emit(feed)
            self.update((feed,))

        task = Task(work).on_success(succeed).on_failure(self.failed.emit)
        self._runner.start(task, Lane.STORAGE)
