"""Feeds for a window: updated politely on threads, found and added; nothing waits.

One request a host at a time and eight in all; what comes is written on the storage thread, feed by
feed, so that an update can be stopped at any moment and has then done what it told of.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from threading import Lock
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from reader.cancellation import CancelToken, Progress
from reader.datamodel.feed import Fault
from reader.datamodel.network import Answer, Validators
from reader.errors import ReaderError
from reader.network.connection import Connection, Wish
from reader.services.library import LibraryService
from reader.services.tasks import HostTasks, Runner, Task, guarded
from reader.settings import NewsSettings

if TYPE_CHECKING:  # parsers and HTTP are loaded by the threads that need them
    from reader.library.discovering import FoundFeed
    from reader.library.update import Checked, FeedRequest, Updated
    from reader.spam.detector import Detector

#: How often it is looked whether a feed is due, and when for the first time, in milliseconds.
INTERVAL, FIRST_AFTER = 60_000, 5_000

_TOO_MANY_REQUESTS = 429


@dataclass(frozen=True, slots=True)
class UpdateSummary:
    """What an update came to: feeds that were asked, new unread stories, and feeds that failed.

    `faults` are why, by the id of the feed, where the reader wished for the update.
    """

    asked: int = 0
    new: int = 0
    failed: int = 0
    stopped: bool = False
    faults: tuple[tuple[int, Fault], ...] = field(default=(), compare=False)


class FeedService(QObject):
    """Asks feeds when they are due or the reader wants it, and finds and adds new ones.

    Args:
        library: where they are kept.
        connection: how the network is used now.
        detector: makes what tells adverts and spam among the headlines, on a thread.
        runner: where the work is done.

    Signals:
        update_started: feeds are being asked.
        progressed: how many were asked, and how many are to be in all.
        update_finished: an `UpdateSummary`.
        found: what was looked for, and a tuple of `FoundFeed`; none are there, or several.
        not_found: what was looked for, and the error.
        wished: the ids of feeds that the reader wants asked now, those of accounts among them.
        refused: the address of a feed in the reader's own network whose host is not allowed.
    """

    update_started = Signal()
    progressed = Signal(int, int)
    update_finished = Signal(object)
    found = Signal(str, tuple)
    not_found = Signal(str, object)
    refused = Signal(str)
    wished = Signal(frozenset)

    def __init__(
        self,
        library: LibraryService,
        connection: Callable[[], Connection],
        detector: Callable[[], Detector],
        runner: Runner,
        news: Callable[[], NewsSettings] = NewsSettings,
    ) -> None:
        super().__init__()
        self._library = library
        self._runner = runner
        self._connection = connection
        self._detector = detector
        self._news = news
        self._starts = True
        self._tasks: HostTasks[int] = HostTasks(runner)
        # Parsing holds the interpreter: from several threads at once, the window would wait.
        self._reading = Lock()
        self._pending: set[int] = set()
        self._summary: UpdateSummary | None = None
        self._is_wished = False
        self._done = 0
        self._search: Task[tuple[FoundFeed, ...]] | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._on_timer)

    # -- updates

    def set_automatic(self, automatic: bool) -> None:
        """Whether feeds are asked by themselves, whenever they are due."""
        if automatic:
            self._timer.start(FIRST_AFTER)
        else:
            self._timer.stop()

    def update(
        self,
        only: Collection[int] | None = None,
        *,
        quietly: bool = False,
        at_start: bool | None = None,
    ) -> None:
        """Ask feeds; those that are being asked already are not asked twice.

        Args:
            only: the ids of feeds the reader wants asked now; None asks all that are due.
            quietly: whether nothing is said where the offline lock is on.
            at_start: see `requests_due`.
        """
        wanted = None if only is None else frozenset(only)
        if self._connection().offline:
            error = ReaderError(
                "offline",
                "The offline lock is on, so no feed was asked. Switch the lock off first.",
            )
            if not quietly:
                self._library.report(error)
            return

        def work() -> list[FeedRequest]:
            from reader.library.update import requests_due

            now = datetime.now(UTC)
            return requests_due(self._library.database, now, only=wanted, at_start=at_start)

        self._is_wished = self._is_wished or only is not None
        if wanted:
            self.wished.emit(wanted)
        self._library.run(work, self._on_requests)

    def stop(self) -> None:
        """Ask no more. What came already is kept, and told of still."""
        self._tasks.stop()
        self._pending.clear()
        if self._summary is not None:
            summary, self._summary = self._summary, None
            self._is_wished = False
            self.update_finished.emit(replace(summary, stopped=True))

    def close(self) -> None:
        """Ask no more, by itself or by wish."""
        self.set_automatic(False)
        self.stop()

    def _on_timer(self) -> None:
        self._timer.setInterval(INTERVAL)
        at_start = self._news().at_start if self._starts else None
        self._starts = False
        self.update(quietly=True, at_start=at_start)

    def _on_requests(self, requests: list[FeedRequest]) -> None:
        fresh = [request for request in requests if request.feed not in self._pending]
        if not fresh:
            return
        self._pending.update(request.feed for request in fresh)
        if self._summary is None:
            self._summary, self._done = UpdateSummary(), 0
            self.update_started.emit()
        self._tell_progress()
        for request in fresh:
            self._tasks.add(request.host, request.feed, self._asking(request))

    def _asking(self, request: FeedRequest) -> Task[Checked]:
        """The task that asks for a feed and reads it."""
        connection = self._connection()

        def work(cancel: CancelToken, _progress: Progress) -> Checked:
            from reader.library.update import ask, read
            from reader.retrieval.http import fetch_feed

            def fetch(address: str, validators: Validators, wish: Wish) -> Answer:
                return fetch_feed(address, connection, validators, wish=wish, cancel=cancel)

            outcome = ask(request, fetch)
            with self._reading:
                return read(request, outcome, cancel)

        def fail(error: ReaderError) -> None:
            from reader.library.update import Checked

            self._on_checked(Checked(request, error))

        return Task(guarded(work)).on_success(self._on_checked).on_failure(fail)

    def _on_checked(self, checked: Checked) -> None:
        if isinstance(checked.outcome, Answer) and checked.outcome.status == _TOO_MANY_REQUESTS:
            self._pending.difference_update(self._tasks.drop(checked.request.host))
        if isinstance(checked.outcome, ReaderError) and checked.outcome.code == "private-address":
            self.refused.emit(checked.request.address)

        def work() -> Updated:
            from reader.library.judging import judge_new
            from reader.library.update import save

            database, usual = self._library.database, timedelta(minutes=self._news().interval)
            updated = save(database, checked, datetime.now(UTC), interval=usual)
            if new := updated.stories.new:
                return replace(updated, unread=judge_new(database, self._detector(), new))
            return updated

        feed = checked.request.feed
        self._library.run(
            work, self._on_saved, ended=lambda: self._settle(feed), in_background=True
        )

    def _on_saved(self, updated: Updated) -> None:
        summary, fault = self._summary, updated.memory.fault
        if summary is None:
            return
        faults = ((updated.feed, fault),) if fault is not None else ()
        self._summary = replace(
            summary,
            asked=summary.asked + 1,
            new=summary.new + updated.unread,
            failed=summary.failed + len(faults),
            faults=summary.faults + (faults if self._is_wished else ()),
        )

    def _settle(self, feed: int) -> None:
        self._pending.discard(feed)
        self._done += 1
        if self._summary is None:  # it was stopped
            return
        self._tell_progress()
        if not self._pending:
            summary, self._summary = self._summary, None
            self._is_wished = False
            self._library.tell()
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
            from reader.retrieval.http import fetch_feed

            def fetch(address: str, validators: Validators, wish: Wish) -> Answer:
                return fetch_feed(address, connection, validators, wish=wish, cancel=cancel)

            return guess(typed, fetch) if usual_places else discover(typed, fetch)

        task = Task(work).on_success(lambda feeds: self.found.emit(typed, feeds))
        self._search = task.on_failure(lambda error: self.not_found.emit(typed, error))
        self._runner.start(self._search)

    def stop_looking(self) -> None:
        """Give up what is being looked for."""
        if self._search is not None:
            self._search.cancel()
            self._search = None

    def add(
        self, address: str, *, title: str = "", folder: str = "", account: int | None = None
    ) -> None:
        """Follow a feed, and ask it for the first time.

        Args:
            address: where it is.
            title: what it is called before it says so itself.
            folder: the name of the folder it is put into; "" for none.
            account: the account whose service is to ask it; None asks it from this computer.
        """

        def work() -> int:
            store = self._library.feeds
            lies_in = store.folder([folder]) if folder else None
            with self._library.database.transaction():
                feed = store.add(address, now=datetime.now(UTC), title=title, folder=lies_in)
                if account is not None:
                    self._library.accounts.put_feed(account, address)
            return feed

        self._library.run(work, lambda feed: self.update((feed,)))
