"""Dates of entries, as feeds write them: by their standards, or as people do."""

from __future__ import annotations

import time
from calendar import timegm
from datetime import UTC, datetime

from reader.text import dates

#: News is not older or newer; what says so was never set.
_EARLIEST_YEAR, _LATEST_YEAR = 1990, 2100
#: The longest text that is looked at for a date.
_LONGEST = 100


def moment(parsed: time.struct_time | None, written: str) -> datetime | None:
    """The moment an entry names.

    Args:
        parsed: what feedparser made of it, in UTC.
        written: what stands there; it is read as a date of running text where feedparser cannot
            ("2026年3月4日 08:15").
    """
    # feedparser takes digits of other scripts for ASCII ones.
    if parsed is not None and written.isascii():
        try:
            found = datetime.fromtimestamp(timegm(parsed), UTC)
        except (ValueError, OverflowError, OSError):
            return None
        return found if _EARLIEST_YEAR <= found.year <= _LATEST_YEAR else None
    if not (told := dates.first(written[:_LONGEST])):
        return None
    return told.when


def iso_moment(written: str) -> datetime | None:
    """The moment an ISO 8601 text names, else any other date in it."""
    try:
        found = datetime.fromisoformat(written.strip())
    except ValueError:
        return moment(None, written)
    aware = found if found.tzinfo else found.replace(tzinfo=UTC)
    return aware if _EARLIEST_YEAR <= aware.year <= _LATEST_YEAR else None
