"""The feeds that a web page names."""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from urllib.parse import urljoin, urlsplit

from lxml import etree

from reader.datamodel.feed import FEED_TYPES
from reader.feeds.fields import LONGEST_NAME, one_line, web_address
from reader.limits import MAX_DISCOVERY_BYTES
from reader.text.decoding import decode
from reader.text.surrogates import without_surrogates

_MOST = 20
#: Types that feeds share with other things: only with a name that speaks of feeds.
_VAGUE_TYPES = frozenset({"application/json", "text/xml", "application/xml"})
#: How links to feeds end.
_ENDINGS = (
    "/rss", "/feed", "/atom", "/atom.xml", "/rss.xml", "/feed.xml", "/index.xml",
    "/feed.json", "/index.rdf", ".rss", ".rdf", "/feed/", "/rss/",
)  # fmt: skip
#: Where feeds lie on sites that name none.
_USUAL_PLACES = ("/feed", "/rss", "/atom.xml", "/rss.xml", "/feed.xml", "/index.xml", "/feed.json")


@dataclass(frozen=True, slots=True)
class Candidate:
    """An address that is likely a feed's, and what the page calls it ("" for nothing)."""

    address: str
    title: str = ""


def find_feeds(data: bytes, url: str, *, charset: str | None = None) -> tuple[Candidate, ...]:
    """The feeds a page declares or, where it declares none, links to; the page's order.

    Args:
        data: the page, not decoded.
        url: where it stands.
        charset: what the transport says of its encoding.
    """
    text = decode(data[:MAX_DISCOVERY_BYTES], charset=charset).text
    found = _Links()
    parser = etree.HTMLParser(target=found, no_network=True, remove_comments=True)
    with contextlib.suppress(etree.XMLSyntaxError):  # what came until then is found
        parser.feed(without_surrogates(text))
        parser.close()
    base = web_address(found.base, url) or url
    declared = _unique(_declared(found.links, base))
    return declared or _unique(_linked(found.anchors, base))


class _Links:
    """Takes what the parser tells, and keeps what may name a feed.

    Attributes:
        base: what addresses of the page are relative to, "" for the page itself.
        links: the attributes of each link of its head.
        anchors: the address of each anchor, and the stretches of text in it.
    """

    def __init__(self) -> None:
        self.base = ""
        self.links: list[Mapping[str, str]] = []
        self.anchors: list[tuple[str, list[str]]] = []
        self._text: list[str] | None = None

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        """An element begins."""
        if tag == "base":
            self.base = self.base or attributes.get("href", "")
        elif tag == "link":
            self.links.append(dict(attributes))
        elif tag == "a":
            self._text = []
            self.anchors.append((attributes.get("href", ""), self._text))

    def end(self, tag: str) -> None:
        """An element ends."""
        if tag == "a":
            self._text = None

    def data(self, text: str) -> None:
        """A stretch of text."""
        if self._text is not None:
            self._text.append(text)

    def close(self) -> None:
        """The page ends."""


def usual_places(url: str) -> tuple[str, ...]:
    """Addresses of a site at which its feed may lie: those below the page, then those of the site.

    They are guesses: the reader is asked before they are tried.
    """
    path = urlsplit(url).path.rstrip("/")
    below = [f"{path}{place}" for place in _USUAL_PLACES[:2]] if path else []
    places = (*below, *_USUAL_PLACES)
    return tuple(dict.fromkeys(urljoin(url, place) for place in places))


def _declared(links: Iterable[Mapping[str, str]], base: str) -> Iterator[Candidate]:
    for link in links:
        kinds = link.get("rel", "").lower().split()
        kind = link.get("type", "").lower().partition(";")[0].strip()
        address = web_address(link.get("href", ""), base)
        if not address or not {"alternate", "feed"} & set(kinds) or "stylesheet" in kinds:
            continue
        told = kind in FEED_TYPES or (kind in _VAGUE_TYPES and _speaks_of_feeds(address))
        if told or ("feed" in kinds and not kind):
            yield Candidate(address, one_line(link.get("title", ""), LONGEST_NAME))


def _linked(anchors: Iterable[tuple[str, list[str]]], base: str) -> Iterator[Candidate]:
    for target, text in anchors:
        address = web_address(target, base)
        if address and urlsplit(address).path.lower().endswith(_ENDINGS):
            yield Candidate(address, one_line(" ".join(text), LONGEST_NAME))


def _speaks_of_feeds(address: str) -> bool:
    folded = address.lower()
    return any(word in folded for word in ("feed", "rss", "atom", "rdf"))


def _unique(candidates: Iterator[Candidate]) -> tuple[Candidate, ...]:
    found: dict[str, Candidate] = {}
    for candidate in candidates:
        found.setdefault(candidate.address, candidate)
        if len(found) == _MOST:
            break
    return tuple(found.values())
