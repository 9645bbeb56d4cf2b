"""OPML, the format in which readers exchange their lists of feeds (http://opml.org/spec2.opml).

A search that is kept is an outline of the type "search", whose query stands in an attribute of a
namespace of ours: to other programs it is a folder with nothing in it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import takewhile
from xml.sax.saxutils import escape, quoteattr

from reader.cancellation import TimeLimit
from reader.errors import FeedError
from reader.feeds.fields import LONGEST_NAME, one_line, web_address
from reader.feeds.identity import address_key
from reader.feeds.markup import Full, parsing_limit, read_markup
from reader.limits import (
    MAX_OUTLINE_BYTES,
    MAX_OUTLINE_DEPTH,
    MAX_OUTLINE_FEEDS,
    MAX_OUTLINE_SEARCHES,
    MAX_QUERY_CHARACTERS,
)
from reader.messages import Message
from reader.text.decoding import decode

_OURS = "urn:bilingual-reader:opml"

#: Addresses that are named among what was left out.
_MOST_TOLD = 20


@dataclass(frozen=True, slots=True)
class OutlineFeed:
    """A feed of a list, and the folders it lies in, from the outermost in."""

    address: str
    title: str = ""
    home: str = ""
    folders: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class OutlineSearch:
    """A search of a list; `both`: whether it looks in the other language, too."""

    query: str
    name: str = ""
    both: bool = True


@dataclass(frozen=True, slots=True)
class Outline:
    """A list of feeds, each address once; `left_out` tells in words what could not be taken."""

    feeds: tuple[OutlineFeed, ...]
    left_out: tuple[Message, ...] = ()
    searches: tuple[OutlineSearch, ...] = ()


def read(data: bytes, *, limit: TimeLimit | None = None) -> Outline:
    """Read a list of feeds, whatever its encoding and the case of its names.

    Args:
        data: the file.
        limit: when it is given up; None: as `parsing_limit` says.

    Raises:
        FeedError: it is no OPML, too large, or takes too long.
        Cancelled: the limit was told to stop.
    """
    if len(data) > MAX_OUTLINE_BYTES:
        raise FeedError("too-large", "The file is larger than 20 MB and was not read. Divide it.")
    collector, _damaged = read_markup(decode(data).text, _Collector, limit or parsing_limit())
    if not collector.is_opml:
        raise FeedError(
            "not-opml",
            "This file is no OPML list of feeds. Choose one that another program exported.",
        )
    return collector.outline()


def write(
    feeds: Iterable[OutlineFeed],
    searches: Iterable[OutlineSearch] = (),
    *,
    title: str,
    made: datetime,
) -> bytes:
    """The list as an OPML 2.0 file.

    Args:
        feeds: in the order they are to have; those of a folder stand together.
        searches: those that are kept, in their order.
        title: of the list.
        made: now.
    """
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        f'<opml version="2.0" xmlns:reader="{_OURS}">',
        f"<head><title>{escape(one_line(title, 10 * LONGEST_NAME))}</title>",
        f"<dateCreated>{made.astimezone(UTC):%a, %d %b %Y %H:%M:%S} GMT</dateCreated></head>",
        "<body>",
        *_outlines(feeds),
        *map(_search, searches),
        "</body>",
        "</opml>",
    ]
    return ("\n".join(lines) + "\n").encode("utf-8", "replace")


def _outlines(feeds: Iterable[OutlineFeed]) -> Iterator[str]:
    """The feeds as elements, with folders opened and closed where they begin and end."""
    open_folders: tuple[str, ...] = ()
    for feed in feeds:
        both = zip(open_folders, feed.folders, strict=False)
        common = sum(1 for _ in takewhile(lambda names: names[0] == names[1], both))
        yield from ["</outline>"] * (len(open_folders) - common)
        for name in feed.folders[common:]:
            yield f"<outline text={_quoted(name)}>"
        open_folders = feed.folders
        title = _quoted(feed.title or feed.address)
        home = f" htmlUrl={quoteattr(feed.home)}" if feed.home else ""
        yield (
            f'<outline type="rss" text={title} title={title} '
            f"xmlUrl={quoteattr(feed.address)}{home}/>"
        )
    yield from ["</outline>"] * len(open_folders)


def _search(search: OutlineSearch) -> str:
    both = "" if search.both else ' reader:languages="one"'
    return (
        f'<outline type="search" text={_quoted(search.name or search.query)} '
        f"reader:query={_quoted(search.query)}{both}/>"
    )


def _quoted(text: str) -> str:
    return quoteattr(one_line(text, 10 * LONGEST_NAME))


class _Collector:
    """Takes the outlines of a list as they come.

    Attributes:
        is_opml: whether the outermost element says so.
    """

    def __init__(self) -> None:
        self.is_opml = False
        self._elements = self._depth = 0
        self._folders: list[str] = []  # of each open outline; "" for a feed and below the deepest
        self._feeds: dict[str, OutlineFeed] = {}
        self._searches: dict[str, OutlineSearch] = {}
        self._left_out: list[Message] = []
        self._twice = self._too_many = 0

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        """An element begins."""
        name = tag.rpartition("}")[2].lower()
        self._elements += 1
        if self._elements == 1:
            self.is_opml = name == "opml"
        if not self.is_opml:
            raise Full
        if name != "outline":
            return
        told = {key.lower(): value for key, value in attributes.items()}
        title = one_line(told.get("title") or told.get("text") or "", LONGEST_NAME)
        if query := one_line(told.get(f"{{{_OURS}}}query", ""), MAX_QUERY_CHARACTERS):
            if len(self._searches) < MAX_OUTLINE_SEARCHES:
                both = told.get(f"{{{_OURS}}}languages") != "one"
                self._searches.setdefault(query, OutlineSearch(query, title, both))
            self._folders.append("")
        elif address := told.get("xmlurl", "").strip():
            self._take(address, title, told.get("htmlurl", ""))
            self._folders.append("")
        else:
            self._folders.append("" if self._depth >= MAX_OUTLINE_DEPTH else title)
            self._depth += bool(self._folders[-1])

    def end(self, tag: str) -> None:
        """An element ends."""
        if tag.rpartition("}")[2].lower() == "outline" and self._folders:
            self._depth -= bool(self._folders.pop())

    def data(self, _text: str) -> None:
        """Text means nothing in OPML."""

    def close(self) -> None:
        """The list ends."""

    def outline(self) -> Outline:
        """What was taken, and what was not."""
        left_out = list(self._left_out)
        if self._twice:
            left_out.append(
                Message("{count} feeds stood in the list more than once.", count=self._twice)
            )
        if self._too_many:
            left_out.append(
                Message(
                    "{count} feeds beyond {most} were left out.",
                    count=self._too_many,
                    most=f"{MAX_OUTLINE_FEEDS:,}",
                )
            )
        searches = tuple(self._searches.values())
        return Outline(tuple(self._feeds.values()), tuple(left_out), searches)

    def _take(self, written: str, title: str, home: str) -> None:
        address = web_address(_with_web_scheme(written))
        if not address:
            if len(self._left_out) < _MOST_TOLD:
                told = one_line(written, LONGEST_NAME)
                self._left_out.append(Message("{address} is no address of the web.", address=told))
        elif address_key(address) in self._feeds:
            self._twice += 1
        elif len(self._feeds) >= MAX_OUTLINE_FEEDS:
            self._too_many += 1
        else:
            folders = tuple(name for name in self._folders if name)
            feed = OutlineFeed(address, title, web_address(home), folders)
            self._feeds[address_key(address)] = feed


def _with_web_scheme(address: str) -> str:
    """The address without the schemes that stood for "subscribe" once."""
    for scheme in ("feed://", "feed:"):
        if address.lower().startswith(scheme):
            rest = address[len(scheme) :]
            return rest if rest.lower().startswith(("http:", "https:")) else f"http://{rest}"
    return address
