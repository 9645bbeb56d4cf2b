"""Whose turn it is: one request a host at a time, and no more than a few in all.

Pure: whoever makes the requests, on threads or not, takes the next one and calls `done` when it is
over.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Generic, TypeVar

from reader.limits import MAX_REQUESTS

T = TypeVar("T")


class HostQueue(Generic[T]):
    """Requests that wait for their turn; hosts take turns, so that one with many holds up none.

    Args:
        most: how many may be under way at once.
    """

    def __init__(self, most: int = MAX_REQUESTS) -> None:
        self._most = most
        self._waiting: dict[str, deque[T]] = {}
        self._turns: deque[str] = deque()
        self._busy: set[str] = set()

    def __len__(self) -> int:
        """How many wait."""
        return sum(map(len, self._waiting.values()))

    def add(self, host: str, item: T) -> None:
        """Let a request wait for its turn."""
        if host not in self._waiting:
            self._waiting[host] = deque()
            if host not in self._busy:
                self._turns.append(host)
        self._waiting[host].append(item)

    def take(self) -> tuple[str, T] | None:
        """The next request that may be made, with its host; None while there is none."""
        if len(self._busy) >= self._most or not self._turns:
            return None
        host = self._turns.popleft()
        self._busy.add(host)
        item = self._waiting[host].popleft()
        if not self._waiting[host]:
            del self._waiting[host]
        return host, item

    def done(self, host: str) -> None:
        """A request to this host is over."""
        self._busy.discard(host)
        if host in self._waiting:
            self._turns.append(host)

    def drop(self, host: str) -> list[T]:
        """Remove what waits for a host, since it asked to be left alone.

        Returns:
            The requests that were removed.
        """
        dropped = list(self._waiting.pop(host, ()))
        if dropped and host in self._turns:
            self._turns.remove(host)
        return dropped


def retry_after(headers: Mapping[str, str], now: datetime) -> timedelta | None:
    """How long a server asks to be left alone, in seconds or until a date.

    Args:
        headers: of its answer, by their names in lower case.
        now: when it came.
    """
    told = headers.get("retry-after", "").strip()
    if told.isascii() and told.isdigit():
        return timedelta(seconds=int(told[:9]))
    return time_until(told, now) or None


def time_until(date: str | None, now: datetime) -> timedelta:
    """The time until a date of HTTP; none for one that is past or no date."""
    from email.utils import parsedate_to_datetime  # the window needs the rest of this at its start

    try:
        moment = parsedate_to_datetime((date or "")[:100])
    except (ValueError, TypeError, IndexError, OverflowError):
        return timedelta()
    aware = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    return max(timedelta(), aware - now)
