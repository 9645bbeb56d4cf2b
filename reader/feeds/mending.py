"""Whatever a feed's text is, what feedparser is told of it is bounded in depth, length and number.

Feeds are hostile input: broken, endless, nested a hundred thousand deep, full of entities that
explode and of namespaces. The text is read by libxml2, which mends it and resolves no entity and no
address; what it tells goes on, within the bounds, to feedparser's strict parser.
"""

from __future__ import annotations

from collections.abc import Mapping
from xml.sax.xmlreader import AttributesNSImpl

from feedparser.api import StrictFeedParser

from reader.feeds.markup import Full
from reader.limits import (
    MAX_ENTRIES,
    MAX_ENTRY_CHARACTERS,
    MAX_ENTRY_ELEMENTS,
    MAX_FEED_CHARACTERS,
    MAX_FEED_DEPTH,
    MAX_FEED_ELEMENTS,
)

#: Characters of an element that is not named below, and of an attribute.
_LONGEST_OTHER, _LONGEST_ATTRIBUTE = 4000, 4000
_MOST_ATTRIBUTES = 40
#: Stretches of text that may be left out before the rest of the feed is.
_MOST_DROPPED = 100_000
#: A name of a person is no longer; feedparser looks for addresses in it, in quadratic time.
_LONGEST_NAME, _LONGEST_WORD = 200, 60

#: What is kept of a feed: the characters that an element may take, by its local name. A field with
#: a length of its own is a name here; where it is read is `parsing._entry`.
_ROOM = {
    **dict.fromkeys(
        ("description", "encoded", "content", "summary", "body", "div", "tagline", "subtitle"),
        MAX_ENTRY_CHARACTERS,
    ),
    "info": MAX_ENTRY_CHARACTERS,
    **dict.fromkeys(
        ("author", "creator", "name", "email", "contributor", "managingeditor", "webmaster"),
        _LONGEST_NAME,
    ),
    **dict.fromkeys(("owner", "publisher"), _LONGEST_NAME),
}
_ENTRIES = frozenset({"item", "entry"})

#: The namespaces that feedparser knows, with its prefixes; elements of all others mean nothing.
_PREFIXES: Mapping[str, str] = {
    address.lower(): prefix for address, prefix in StrictFeedParser.namespaces.items()
}
#: Prefixes that feeds use without declaring them.
_UNDECLARED = {
    "dc": "http://purl.org/dc/elements/1.1/",
    "dcterms": "http://purl.org/dc/terms/",
    "content": "http://purl.org/rss/1.0/modules/content/",
    "atom": "http://www.w3.org/2005/Atom",
    "media": "http://search.yahoo.com/mrss/",
    "itunes": "http://www.itunes.com/DTDs/PodCast-1.0.dtd",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
}
#: Its versions have addresses of their own, and are one to feedparser.
_USERLAND = "http://backend.userland.com/rss"
#: Stands for the prefix of a namespace that nobody knows.
_UNKNOWN = "unknown"

_Name = tuple[str, str]


class Mender:
    """Takes what the parser of XML tells, and tells feedparser what is within the bounds.

    Attributes:
        told: feedparser's, with what it made of the feed.
        root: the local name of the outermost element, in lower case; "" where there is no markup.
        cut: whether something was left out.
    """

    def __init__(self) -> None:
        self.told = StrictFeedParser("", None, "utf-8")
        self.told.sanitize_html = False  # nothing is shown before it is cleaned
        self.told.resolve_relative_uris = False
        self.root = ""
        self.cut = False
        self._known: set[str] = set()
        self._open: list[_Name | None] = []  # the names of open elements; None for one left out
        self._room: list[int] = []  # characters each open element may still take
        self._depth_of_entry = 0
        self._entries = 0
        self._in_entry = 0
        self._elements = 0
        self._letters = 0
        self._dropped = 0

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        """An element begins."""
        name = _split(tag)
        local = name[1].lower()
        self.root = self.root or local
        if self.root == "html":  # no feed: nothing of it is wanted
            raise Full
        self._elements += 1
        if self._elements > MAX_FEED_ELEMENTS or self._entries > MAX_ENTRIES:
            self.cut = True
            raise Full
        if not self._depth_of_entry and local in _ENTRIES:
            self._entries += 1
            self._in_entry = 0
            self._depth_of_entry = len(self._open) + 1
        self._in_entry += 1
        outer = self._room[-1] if self._room else 0
        if self._is_left_out():
            self.cut = True
            self._open.append(None)
            self._room.append(outer)
            return
        self._track(name[0])
        self.told.startElementNS(name, _qualified(name), self._attributes(attributes))
        self._open.append(name)
        self._room.append(_ROOM.get(local, max(outer, _LONGEST_OTHER)))

    def end(self, _tag: str) -> None:
        """An element ends."""
        if not self._open:
            return
        if self._depth_of_entry == len(self._open):
            self._depth_of_entry = 0
        self._room.pop()
        if (name := self._open.pop()) is not None:
            self.told.endElementNS(name, _qualified(name))

    def data(self, text: str) -> None:
        """A stretch of text."""
        if not self._room:
            return
        room = self._room[-1]
        if len(text) > room:
            self.cut = True
            text = text[:room]
            self._dropped += 1
            if self._dropped > _MOST_DROPPED:
                raise Full
        self._room[-1] = room - len(text)
        self._letters += len(text)
        if self._letters > MAX_FEED_CHARACTERS:
            self.cut = True
            raise Full
        if self._room[-1] <= _LONGEST_NAME:
            text = " ".join(word[:_LONGEST_WORD] for word in text.split(" "))
        self.told.characters(text)

    def close(self) -> None:
        """The document ends; what is still open ends with it."""
        while self._open:
            self.end("")

    def _is_left_out(self) -> bool:
        too_many = bool(self._depth_of_entry) and self._in_entry > MAX_ENTRY_ELEMENTS
        return too_many or len(self._open) >= MAX_FEED_DEPTH

    def _track(self, namespace: str) -> None:
        """Tell of a namespace that is known, once: feedparser looks through all it was told of."""
        if namespace.lower() in _PREFIXES and namespace not in self._known:
            self._known.add(namespace)
            self.told.startPrefixMapping(f"n{len(self._known)}", namespace)

    def _attributes(self, attributes: Mapping[str, str]) -> AttributesNSImpl:
        """Those whose namespace is known, or that have none, and that are not too long."""
        named = {
            _split(name): value
            for name, value in list(attributes.items())[:_MOST_ATTRIBUTES]
            if len(value) <= _LONGEST_ATTRIBUTE
        }
        known: dict[tuple[str | None, str], str] = {
            name: value for name, value in named.items() if name[0].lower() in _PREFIXES
        }
        return AttributesNSImpl(known, {})


def _split(tag: str) -> _Name:
    """The namespace and the local name; a prefix that was never declared is looked up."""
    if tag.startswith("{"):
        namespace, _, local = tag[1:].partition("}")
        return (_USERLAND if _USERLAND[7:] in namespace.lower() else namespace), local
    prefix, colon, local = tag.rpartition(":")
    return (_UNDECLARED.get(prefix.lower(), ""), local) if colon else ("", tag)


def _qualified(name: _Name) -> str:
    """The name with a prefix where nobody knows its namespace, so that it is taken for no other."""
    namespace, local = name
    return local if namespace.lower() in _PREFIXES else f"{_UNKNOWN}:{local}"
