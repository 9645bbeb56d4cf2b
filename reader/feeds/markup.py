"""XML as it comes: read once by libxml2, mended where it is broken, told to a target as events.

No entity is declared and no address is followed, whatever the text asks for.
"""

from __future__ import annotations

import html.entities
import re
from collections.abc import Callable, Iterator, Mapping
from typing import Protocol, TypeVar
from xml.sax.saxutils import escape

from lxml import etree

from reader.cancellation import CancelToken, TimeLimit
from reader.errors import FeedError
from reader.limits import MAX_PARSING_SECONDS

#: Stray signs that are escaped one by one in a stretch of text.
_MOST_STRAY = 20_000
#: Characters that are read of a stretch with more stray signs.
_MOST_OF_STRAY = 1_000_000
_PIECE = 16_384

#: Characters that XML forbids.
_FORBIDDEN = dict.fromkeys(
    [*range(0x09), 0x0B, 0x0C, *range(0x0E, 0x20), *range(0xD800, 0xE000), 0xFFFE, 0xFFFF]
)
_STRAY = re.compile(r"&(?!(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|lt|gt|amp|quot|apos);)(\w{1,31};)?")
_STRAY_LESS = re.compile(r"<(?![\w/!?])")
_DECLARATION = re.compile(r"\s{0,99}<\?xml\b[^>]{0,200}>")
_SUBSET_END = re.compile(r"\]\s{0,99}>")
#: What declares the type of a text stands within its first characters.
_PROLOGUE = 10_000


class Full(Exception):
    """Raised by a target that takes no more."""


class Target(Protocol):
    """What is told of the elements of a text, in their order."""

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        """An element begins; its name is "{namespace}name" where it has a namespace."""

    def end(self, tag: str) -> None:
        """An element ends."""

    def data(self, text: str) -> None:
        """A stretch of text."""

    def close(self) -> None:
        """The text ends."""


T = TypeVar("T", bound=Target)


def parsing_limit(cancel: CancelToken | None = None) -> TimeLimit:
    """How long a feed or a list may take to be read in the thread that calls this."""
    error = FeedError(
        "too-long",
        "It took too long to read, and was left. Its site may be broken: try again later.",
    )
    return TimeLimit(MAX_PARSING_SECONDS, error, cancel)


def read_markup(text: str, make: Callable[[], T], limit: TimeLimit) -> tuple[T, bool]:
    """Read XML; where it is not well-formed, once more, mending it on the way.

    Args:
        text: the XML, decoded; what it declares of its encoding is passed over.
        make: makes an empty target.
        limit: looked at between two pieces of the text.

    Returns:
        The target that was told, and whether the text had to be mended.
    """
    text = text.translate(_FORBIDDEN).strip()
    if declaration := _DECLARATION.match(text):
        text = text[declaration.end() :].lstrip()
    text = _without_doctype(text)
    target = make()
    try:
        _read(text, target, limit, recover=False)
    except etree.XMLSyntaxError:
        target = make()
        _read("".join(_escaped(text)), target, limit, recover=True)
        return target, True
    return target, False


def _without_doctype(text: str) -> str:
    """The text without what declares its type, and with it the entities that explode."""
    start = text.find("<!DOCTYPE")
    if 0 <= start < _PROLOGUE:
        end, subset = text.find(">", start), text.find("[", start)
        if 0 <= subset < end and (closing := _SUBSET_END.search(text, subset)):
            end = closing.end() - 1
        if end > 0:
            text = text[:start] + text[end + 1 :]
    # Names of XML are told apart by case: an entity that would still be declared is an error now.
    return text.replace("<!ENTITY", "<!entity")


def _read(text: str, target: Target, limit: TimeLimit, *, recover: bool) -> None:
    parser = etree.XMLParser(
        target=target,
        recover=recover,
        resolve_entities="internal",  # those of XML itself: no other is ever declared
        no_network=True,
        load_dtd=False,
        huge_tree=True,
        remove_comments=True,
        remove_pis=True,
    )
    data = text.encode("utf-8", "replace")
    try:
        for start in range(0, len(data), _PIECE):
            limit.check()
            parser.feed(data[start : start + _PIECE])
        parser.close()
    except Full:
        return
    except etree.XMLSyntaxError:
        if not recover:
            raise


def _escaped(text: str) -> Iterator[str]:
    """The text with stray signs escaped that are meant as themselves, outside of CDATA."""
    place = 0
    while (start := text.find("<![CDATA[", place)) >= 0:
        end = text.find("]]>", start)
        if end < 0:
            break
        yield _with_escapes(text[place:start])
        yield text[start : end + 3]
        place = end + 3
    yield _with_escapes(text[place:])


def _with_escapes(text: str) -> str:
    if any(n == _MOST_STRAY for n, _ in enumerate(_STRAY.finditer(text))):
        text = text[:_MOST_OF_STRAY].replace("&", "&amp;")  # nobody writes so many by mistake
    else:
        text = _STRAY.sub(_character, text)
    return _STRAY_LESS.sub("&lt;", text, count=_MOST_STRAY)


def _character(match: re.Match[str]) -> str:
    """The character an HTML entity stands for, or the ampersand itself."""
    name = match.group(1)
    found = html.entities.html5.get(name) if name else None
    return escape(found) if found else f"&amp;{name or ''}"
