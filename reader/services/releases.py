"""Newer versions of the program, looked for after a click and never by itself."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader import RELEASES_FEED
from reader.cancellation import CancelToken, Progress
from reader.errors import ReaderError
from reader.network.connection import Connection, Wish
from reader.services.tasks import Runner, Task

if TYPE_CHECKING:  # parsers and HTTP are loaded by the thread that asks
    from reader.library.releases import Release


class ReleaseService(QObject):
    """Asks once, and tells what came; nothing is fetched but the list, and nothing is installed.

    Args:
        connection: how the network is used now.
        runner: where the work is done.
        address: the feed of the releases.

    Signals:
        busy_changed: whether somebody is being asked.
        found: a tuple of `Release`, the newest first; empty where this is the newest.
        failed: the `ReaderError` for which it is not known.
    """

    busy_changed = Signal(bool)
    found = Signal(tuple)
    failed = Signal(object)

    def __init__(
        self, connection: Callable[[], Connection], runner: Runner, address: str = RELEASES_FEED
    ) -> None:
        super().__init__()
        self._connection = connection
        self._runner = runner
        self._address = address
        self._task: Task[tuple[Release, ...]] | None = None

    def look(self) -> None:
        """Ask for newer versions, unless that is under way."""
        if self._task is not None:
            return
        connection = self._connection()

        def work(cancel: CancelToken, _progress: Progress) -> tuple[Release, ...]:
            from reader.library.releases import newer_releases
            from reader.retrieval.http import fetch_feed

            fetch = partial(
                fetch_feed,
                connection=connection,
                wish=Wish.PROGRAM,
                reason="new version",
                cancel=cancel,
            )
            return newer_releases(self._address, fetch)

        self._task = Task(work).on_success(self._on_found).on_failure(self._on_failed)
        self._task.on_end(self._end)
        self.busy_changed.emit(True)
        self._runner.start(self._task)

    def stop(self) -> None:
        """Wait for the answer no longer."""
        if self._task is not None:
            self._task.cancel()
            self._end()

    def _on_found(self, releases: tuple[Release, ...]) -> None:
        self._end()
        self.found.emit(releases)

    def _on_failed(self, error: ReaderError) -> None:
        self._end()
        self.failed.emit(error)

    def _end(self) -> None:
        if self._task is not None:
            self._task = None
            self.busy_changed.emit(False)
