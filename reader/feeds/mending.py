"""Whatever a feed's text is, what comes out is well-formed XML of bounded depth, length and number.

Feeds are hostile input: broken, endless, nested a hundred thousand deep, full of entities that
explode. The text is read once by libxml2, which mends it and resolves no entity and no address, and
written anew while it is read. feedparser then reads clean XML with its strict parser.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from xml.sax.saxutils import escape, quoteattr

from reader.feeds.markup import Full, read_markup
from reader.limits import (
    MAX_ENTRIES,
    MAX_ENTRY_CHARACTERS,
    MAX_ENTRY_ELEMENTS,
    MAX_FEED_CHARACTERS,
    MAX_FEED_DEPTH,
    MAX_FEED_ELEMENTS,
)

#: Characters of an element that holds no text of an entry, and of an attribute.
_LONGEST_OTHER, _LONGEST_ATTRIBUTE = 4000, 4000
_MOST_ATTRIBUTES = 40
#: Stretches of text that may be left out before the rest of the feed is.
_MOST_DROPPED = 100_000
#: A name of a person is no longer; feedparser looks for addresses in it, in quadratic time.
_LONGEST_NAME, _LONGEST_WORD = 200, 60

_TEXTS = frozenset(
    {"description", "encoded", "content", "summary", "body", "div", "tagline", "subtitle", "info"}
)
_NAMES = frozenset({"author", "creator", "name", "email", "contributor", "managingeditor"})
_NAMES |= {"webmaster", "owner", "publisher"}
_ENTRIES = frozenset({"item", "entry"})

_XML = "http://www.w3.org/XML/1998/namespace"
#: Prefixes that feeds use without declaring them.
_KNOWN = {
    "dc": "http://purl.org/dc/elements/1.1/",
    "dcterms": "http://purl.org/dc/terms/",
    "content": "http://purl.org/rss/1.0/modules/content/",
    "atom": "http://www.w3.org/2005/Atom",
    "media": "http://search.yahoo.com/mrss/",
    "itunes": "http://www.itunes.com/DTDs/PodCast-1.0.dtd",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
}
_NAME = re.compile(r"[^\W\d][\w.-]*")


@dataclass(frozen=True, slots=True)
class Mended:
    """Well-formed XML in UTF-8; `damaged` where it had to be mended, `cut` where some is left out.

    `root` is the local name of its outermost element, in lower case.
    """

    xml: bytes
    root: str
    damaged: bool
    cut: bool


def mend(text: str) -> Mended:
    """Make well-formed, bounded XML of a feed's text; it is empty where there is no markup."""
    rewriter, damaged = read_markup(text, _Rewriter)
    return Mended(rewriter.xml(), rewriter.root, damaged, rewriter.cut)


class _Rewriter:
    """Takes what the parser tells and writes it anew, within the bounds.

    Attributes:
        root: the local name of the outermost element.
        cut: whether something was left out.
    """

    def __init__(self) -> None:
        self.root = ""
        self.cut = False
        self._parts: list[str] = []
        self._prefixes: dict[str, str] = {}
        self._open: list[str] = []  # what closes each open element; "" for one left out
        self._room: list[int] = []  # characters each open element may still take
        self._depth_of_entry = 0
        self._entries = 0
        self._in_entry = 0
        self._elements = 0
        self._letters = 0
        self._dropped = 0

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        """An element begins."""
        local = _local(tag)
        self.root = self.root or local
        self._elements += 1
        if self._elements > MAX_FEED_ELEMENTS or self._entries > MAX_ENTRIES:
            self.cut = True
            raise Full
        if not self._depth_of_entry and local in _ENTRIES:
            self._entries += 1
            self._in_entry = 0
            self._depth_of_entry = len(self._open) + 1
        self._in_entry += 1
        if self._is_left_out():
            self.cut = True
            self._open.append("")
            self._room.append(self._room[-1] if self._room else 0)
            return
        name, declared = self._named(tag)
        self._parts.append(f"<{name}{declared}{self._attributes(attributes)}>")
        self._open.append(f"</{name}>")
        self._room.append(_room(local, self._room[-1] if self._room else 0))

    def end(self, _tag: str) -> None:
        """An element ends."""
        if not self._open:
            return
        if self._depth_of_entry == len(self._open):
            self._depth_of_entry = 0
        self._parts.append(self._open.pop())
        self._room.pop()

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
        self._parts.append(escape(text))

    def close(self) -> None:
        """The document ends."""

    def xml(self) -> bytes:
        """What was written, with everything closed that is still open."""
        return "".join((*self._parts, *reversed(self._open))).encode("utf-8", "replace")

    def _is_left_out(self) -> bool:
        too_many = bool(self._depth_of_entry) and self._in_entry > MAX_ENTRY_ELEMENTS
        return too_many or len(self._open) >= MAX_FEED_DEPTH

    def _attributes(self, attributes: Mapping[str, str]) -> str:
        written = []
        for name, value in list(attributes.items())[:_MOST_ATTRIBUTES]:
            if len(value) <= _LONGEST_ATTRIBUTE:
                own, declared = self._named(name, attribute=True)
                written.append(f"{declared} {own}={quoteattr(value)}")
        return "".join(dict.fromkeys(written))

    def _named(self, tag: str, *, attribute: bool = False) -> tuple[str, str]:
        """The name to write, and the declaration of its prefix."""
        namespace, local = _split(tag)
        if not _NAME.fullmatch(local):
            local = "x"
        if not namespace:
            return local, ("" if attribute else ' xmlns=""' if "" in self._prefixes else "")
        if namespace == _XML:
            return f"xml:{local}", ""
        prefix = self._prefixes.setdefault(namespace, f"n{len(self._prefixes)}")
        return f"{prefix}:{local}", f" xmlns:{prefix}={quoteattr(namespace)}"


def _split(tag: str) -> tuple[str, str]:
    """The namespace and the local name; a prefix that was never declared is looked up."""
    if tag.startswith("{"):
        namespace, _, local = tag[1:].partition("}")
        return namespace, local
    prefix, colon, local = tag.rpartition(":")
    return (_KNOWN.get(prefix.lower(), ""), local) if colon else ("", tag)


def _local(tag: str) -> str:
    return _split(tag)[1].lower()


def _room(local: str, outer: int) -> int:
    """How many characters an element may take."""
    if local in _TEXTS:
        return MAX_ENTRY_CHARACTERS
    if local in _NAMES:
        return _LONGEST_NAME
    return outer if outer > _LONGEST_OTHER else _LONGEST_OTHER
