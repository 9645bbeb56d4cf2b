"""What the fields of feeds and entries may hold, whatever format they come in."""

from __future__ import annotations

import time
from calendar import timegm
from datetime import UTC, datetime, timedelta
from urllib.parse import urljoin, urlsplit

from reader.text import dates

#: Characters of a title, a name, a category, a summary, an address.
LONGEST_TITLE, LONGEST_NAME, LONGEST_SUMMARY, LONGEST_ADDRESS = 500, 100, 500, 2000
MOST_CATEGORIES = 20

_WEB = ("http", "https")
#: News is not older or newer; what says so was never set.
_EARLIEST_YEAR, _LATEST_YEAR = 1990, 2100
#: The longest text that is looked at for a date.
_LONGEST_DATE = 100


def web_address(address: str, base: str = "") -> str:
    """An address completed with the one it stands on; "" for one that is not of the web."""
    address = "".join(c for c in address if c.isprintable() and not c.isspace())
    if not address or len(address) > LONGEST_ADDRESS:
        return ""
    try:
        complete = urljoin(base, address)
        parts = urlsplit(complete)
        parts.port  # noqa: B018  a port out of range raises
    except ValueError:
        return ""
    return complete if parts.scheme in _WEB and parts.hostname and parts.username is None else ""


def minutes(text: str) -> timedelta | None:
    """A ttl, which RSS counts in minutes; None where it is no number."""
    text = text.strip()
    if text.isascii() and text.isdigit() and len(text) < 6:
        return timedelta(minutes=int(text))
    return None


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
    if not (told := dates.first(written[:_LONGEST_DATE])):
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
