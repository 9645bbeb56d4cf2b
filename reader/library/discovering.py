"""From an address that somebody typed to the feeds that may be meant."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime

from reader.datamodel.feed import Feed
from reader.datamodel.network import Answer, Validators
from reader.errors import FeedError, ReaderError
from reader.feeds.discovery import Candidate, find_feeds, usual_places
from reader.feeds.parsing import parse
from reader.library.update import Fetch, charset_of
from reader.network.addresses import complete_address, is_web_address
from reader.network.connection import Wish

#: The most feeds of a page that are looked at; a page that names more names one for each topic.
MOST_LOOKED_AT = 8

_LONG_AGO = datetime.min.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class FoundFeed:
    """A feed that can be followed, with what tells it from the others of its site.

    One that was not `asked` lies in the reader's own network, and a page named it: it is asked
    when the reader chooses it.
    """

    address: str
    title: str
    home: str = ""
    language: str = ""
    newest: str = ""
    asked: bool = True


def discover(typed: str, fetch: Fetch) -> tuple[FoundFeed, ...]:
    """The feeds at an address: itself, or those that its page names.

    Args:
        typed: an address, with its scheme or without.
        fetch: asks a server.

    Returns:
        Empty where the page names no feed: then `guess` may find some, if the reader agrees.

    Raises:
        ReaderError: the address is none, there is no answer, or what came is no page.
    """
    address = _address(typed)
    answer = _asked(address, fetch, Wish.READER)
    try:
        return (_found(answer, _parsed(answer), ""),)
    except FeedError as error:
        if error.code != "web-page":
            raise
    candidates = find_feeds(answer.data, answer.url, charset=charset_of(answer))
    return tuple(_look_at(answer.url, candidates, fetch))


def guess(typed: str, fetch: Fetch) -> tuple[FoundFeed, ...]:
    """The feeds at the places where sites usually have them; each place is asked.

    Raises:
        ReaderError: the address is none.
    """
    address = _address(typed)
    return tuple(_look_at(address, map(Candidate, usual_places(address)), fetch))


def _address(typed: str) -> str:
    address = complete_address(typed)
    if address.lower().startswith("feed:"):
        rest = address[len("feed:") :]
        address = rest if is_web_address(rest) else f"https:{rest}"
    if not is_web_address(address):
        raise FeedError("bad-address", "{typed} is no address. Check it.", typed=typed[:200])
    return address


def _asked(address: str, fetch: Fetch, wish: Wish) -> Answer:
    answer = fetch(address, Validators(), wish)
    if answer.status != 200:
        raise FeedError(
            "bad-answer",
            "{address} gives no feed and no page, but the answer {status}. Check the address.",
            address=address,
            status=answer.status,
        )
    return answer


def _look_at(place: str, candidates: Iterable[Candidate], fetch: Fetch) -> Iterator[FoundFeed]:
    """Those candidates of a page that are feeds, each once, and those that may not be asked."""
    seen: set[str] = set()
    for candidate in list(candidates)[:MOST_LOOKED_AT]:
        wish = Wish.PAGE.named_on(place, candidate.address)
        try:
            answer = _asked(candidate.address, fetch, wish)
            found = _found(answer, _parsed(answer), candidate.title)
        except ReaderError as error:
            if error.code in ("cancelled", "offline"):
                raise
            if error.code != "private-address":
                continue
            title = candidate.title or candidate.address
            found = FoundFeed(candidate.address, title, asked=False)
        if found.address not in seen:
            seen.add(found.address)
            yield found


def _parsed(answer: Answer) -> Feed:
    return parse(answer.data, url=answer.url, charset=charset_of(answer))


def _found(answer: Answer, feed: Feed, called: str) -> FoundFeed:
    newest = max(feed.entries, key=lambda entry: entry.published or _LONG_AGO, default=None)
    return FoundFeed(
        answer.url,
        feed.title or called or answer.url,
        feed.home,
        feed.language,
        newest.title if newest else "",
    )
