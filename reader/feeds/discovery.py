"""The feeds that a web page names."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import urljoin, urlsplit

from reader.feeds.fields import LONGEST_NAME, web_address
from reader.feeds.plain import one_line
from reader.limits import MAX_DISCOVERY_BYTES
from reader.soup import BeautifulSoup, SoupStrainer, Tag
from reader.text.decoding import decode

_MOST = 20
_TYPES = frozenset(
    {"application/rss+xml", "application/atom+xml", "application/rdf+xml", "application/feed+json"}
    | {"application/json", "text/xml", "application/xml"}
)
#: Types that feeds share with other things: only with a name that speaks of feeds.
_VAGUE_TYPES = frozenset({"application/json", "text/xml", "application/xml"})
#: How links to feeds end.
_ENDINGS: tuple[str, ...] = (
    "/rss",
    "/feed",
    "/atom",
    "/atom.xml",
    "/rss.xml",
    "/feed.xml",
    "/index.xml",
)
_ENDINGS += ("/feed.json", "/index.rdf", ".rss", ".rdf", "/feed/", "/rss/")
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
    soup = BeautifulSoup(text, "lxml", parse_only=SoupStrainer(["base", "link", "a"]))
    base = _base(soup, url)
    declared = _unique(_declared(soup, base))
    return declared or _unique(_linked(soup, base))


def usual_places(url: str) -> tuple[str, ...]:
    """Addresses of a site at which its feed may lie: those below the page, then those of the site.

    They are guesses: the reader is asked before they are tried.
    """
    path = urlsplit(url).path.rstrip("/")
    below = [f"{path}{place}" for place in _USUAL_PLACES[:2]] if path else []
    places = (*below, *_USUAL_PLACES)
    return tuple(dict.fromkeys(urljoin(url, place) for place in places))


def _base(soup: BeautifulSoup, url: str) -> str:
    tag = soup.find("base", href=True)
    return web_address(_attribute(tag, "href"), url) or url if isinstance(tag, Tag) else url


def _declared(soup: BeautifulSoup, base: str) -> Iterator[Candidate]:
    for tag in soup.find_all("link"):
        kinds = _attribute(tag, "rel").lower().split()
        kind = _attribute(tag, "type").lower().partition(";")[0].strip()
        address = web_address(_attribute(tag, "href"), base)
        if not address or not {"alternate", "feed"} & set(kinds) or "stylesheet" in kinds:
            continue
        told = kind in _TYPES and (kind not in _VAGUE_TYPES or _speaks_of_feeds(address))
        if told or ("feed" in kinds and not kind):
            yield Candidate(address, one_line(_attribute(tag, "title"), LONGEST_NAME))


def _linked(soup: BeautifulSoup, base: str) -> Iterator[Candidate]:
    for tag in soup.find_all("a", href=True):
        address = web_address(_attribute(tag, "href"), base)
        if address and _ends_like_a_feed(address):
            yield Candidate(address, one_line(tag.get_text(" "), LONGEST_NAME))


def _ends_like_a_feed(address: str) -> bool:
    return urlsplit(address).path.lower().endswith(_ENDINGS)


def _speaks_of_feeds(address: str) -> bool:
    folded = address.lower()
    return any(word in folded for word in ("feed", "rss", "atom", "rdf"))


def _attribute(tag: Tag, name: str) -> str:
    value = tag.get(name)
    return " ".join(value) if isinstance(value, list) else value or ""


def _unique(candidates: Iterator[Candidate]) -> tuple[Candidate, ...]:
    found: dict[str, Candidate] = {}
    for candidate in candidates:
        found.setdefault(candidate.address, candidate)
        if len(found) == _MOST:
            break
    return tuple(found.values())
