"""What the fields of feeds and entries may hold, whatever format they come in."""

from __future__ import annotations

import html
import time
from calendar import timegm
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from urllib.parse import urljoin, urlsplit

from lxml import etree

from reader.limits import MAX_LINE_MARKUP
from reader.text import dates
from reader.text.surrogates import without_surrogates

_SILENT = frozenset({"script", "style", "template", "noscript", "iframe", "object", "svg", "math"})
_INLINE = frozenset(
    {"a", "abbr", "b", "cite", "code", "em", "font", "i", "mark", "q", "s", "small", "span"}
    | {"strong", "sub", "sup", "u", "wbr"}
)


def plain_text(markup: str, *, limit: int = MAX_LINE_MARKUP) -> str:
    """The text of a piece of HTML on one line, at most `limit` characters of it."""
    if "<" in markup or "&" in markup:
        markup = _text_of(markup[:MAX_LINE_MARKUP])
    return one_line(markup, limit)


def one_line(text: str, limit: int) -> str:
    """A text on one line without what cannot be printed, cut with an ellipsis at `limit`."""
    words = " ".join(text[: 20 * limit].split())
    line = words if words.isprintable() else "".join(filter(str.isprintable, words))
    return line if len(line) <= limit else f"{line[: limit - 1].rstrip()}…"


def _text_of(markup: str) -> str:
    collector = _Collector()
    parser = etree.HTMLParser(target=collector, no_network=True, remove_comments=True)
    try:
        parser.feed(without_surrogates(f"<div>{markup}</div>"))
        parser.close()
    except etree.XMLSyntaxError:
        return html.unescape(markup)
    return "".join(collector.parts)


class _Collector:
    """Takes what the parser tells and keeps the text that would be shown."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self._silent = 0

    def start(self, tag: str, _attributes: Mapping[str, str]) -> None:
        """An element begins."""
        self._silent += tag in _SILENT
        if tag not in _INLINE:
            self.parts.append(" ")

    def end(self, tag: str) -> None:
        """An element ends."""
        self._silent -= tag in _SILENT
        if tag not in _INLINE:
            self.parts.append(" ")

    def data(self, text: str) -> None:
        """A stretch of text."""
        if not self._silent:
            self.parts.append(text)

    def close(self) -> None:
        """The markup ends."""


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
            return counted_moment(timegm(parsed))
        except (ValueError, OverflowError):
            return None
    if not (told := dates.first(written[:_LONGEST_DATE])):
        return None
    return told.when


def counted_moment(seconds: int) -> datetime | None:
    """The moment so many seconds after the beginning of 1970; None where there is no news of it."""
    try:
        found = datetime.fromtimestamp(seconds, UTC)
    except (ValueError, OverflowError, OSError):
        return None
    return found if _EARLIEST_YEAR <= found.year <= _LATEST_YEAR else None


def iso_moment(written: str) -> datetime | None:
    """The moment an ISO 8601 text names, else any other date in it."""
    try:
        found = datetime.fromisoformat(written.strip())
    except ValueError:
        return moment(None, written)
    aware = found if found.tzinfo else found.replace(tzinfo=UTC)
    return aware if _EARLIEST_YEAR <= aware.year <= _LATEST_YEAR else None
