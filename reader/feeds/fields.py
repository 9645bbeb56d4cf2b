"""What the fields of feeds and entries may hold, whatever format they come in."""

from __future__ import annotations

from datetime import timedelta
from urllib.parse import urljoin, urlsplit

#: Characters of a title, a name, a category, a summary, an address.
LONGEST_TITLE, LONGEST_NAME, LONGEST_SUMMARY, LONGEST_ADDRESS = 500, 100, 500, 2000
MOST_CATEGORIES = 20

_WEB = ("http", "https")


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
