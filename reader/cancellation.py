"""A flag that long work polls, so that a person can stop it."""

from __future__ import annotations

from collections.abc import Callable
from threading import Event

from reader.errors import Cancelled

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
