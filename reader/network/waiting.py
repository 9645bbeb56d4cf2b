"""How long servers ask to be left alone."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta


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
