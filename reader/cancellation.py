"""A flag that long work polls, so that a person can stop it."""

from __future__ import annotations

import time
from collections.abc import Callable
from threading import Event

from reader.errors import Cancelled, ReaderError

#: Told how far work has come: units done, units in all (None where it is not known).
Progress = Callable[[int, int | None], None]


class CancelToken:
    """Shared by the one who may stop the work and the one who does it; safe across threads."""

    def __init__(self) -> None:
        self._event = Event()

    def cancel(self) -> None:
        """Ask the work to stop at its next step."""
        self._event.set()

    @property
    def cancelled(self) -> bool:
        """Whether the work was asked to stop."""
        return self._event.is_set()

    def check(self) -> None:
        """Stop here if asked to.

        Raises:
            Cancelled: `cancel` was called.
        """
        if self._event.is_set():
            raise Cancelled


class TimeLimit:
    """A bound for work whose length others decide, polled by the thread that made it.

    Args:
        seconds: of computing of this thread; waiting for others does not count.
        error: raised when they are over.
        cancel: somebody's wish to stop before.
    """

    def __init__(
        self, seconds: float, error: ReaderError, cancel: CancelToken | None = None
    ) -> None:
        self._end = time.thread_time() + seconds
        self._error = error
        self._cancel = cancel

    @property
    def over(self) -> bool:
        """Whether the work is to stop."""
        return time.thread_time() > self._end or bool(self._cancel and self._cancel.cancelled)

    def check(self) -> None:
        """Stop here if the time is over, or somebody wishes it.

        Raises:
            Cancelled: the token was cancelled.
            ReaderError: the one that was given.
        """
        if self._cancel:
            self._cancel.check()
        if self.over:
            raise self._error


def file_limit(seconds: float, cancel: CancelToken | None = None) -> TimeLimit:
    """How long a file that the reader chose may take to be read in the thread that calls this."""
    error = ReaderError("too-long", "The file took too long to read. Divide it, and try again.")
    return TimeLimit(seconds, error, cancel)
