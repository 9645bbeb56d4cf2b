"""Feeds, fetched in the calling thread: politely, and only when they changed."""

from __future__ import annotations

from datetime import UTC, datetime

from reader.cancellation import CancelToken
from reader.datamodel.network import Answer, Validators
from reader.limits import MAX_FEED_BYTES
from reader.network import failures
from reader.network.client import RequestRules, Response, open_url
from reader.network.connection import Connection
from reader.network.wishes import Wish

_OK = 200
_ACCEPT = (
    "application/atom+xml,application/rss+xml,application/rdf+xml,application/feed+json,"
    "application/xml;q=0.9,text/xml;q=0.9,application/json;q=0.8,*/*;q=0.5"
)


def fetch_feed(
    address: str,
    connection: Connection,
    validators: Validators | None = None,
    *,
    wish: Wish,
    cancel: CancelToken | None = None,
) -> Answer:
    """Ask a server for a feed.

    Args:
        address: where it lies.
        connection: how to reach it.
        validators: what the server gave the last time, by which it says that nothing changed.
        wish: who wished it.
        cancel: stops it at once.

    Returns:
        The answer, whatever its status is; a body only with a 200.

    Raises:
        RetrievalError: there is no answer, or no whole one: as `open_url`, and "too-large",
            "damaged", "cut".
        Cancelled: the token was cancelled.
    """
    rules = RequestRules(
        "feed",
        wish,
        limit=MAX_FEED_BYTES,
        headers={"Accept": _ACCEPT, **_conditions(validators or Validators())},
    )
    return _fetch(address, rules, connection, cancel)


def fetch_releases(
    address: str, connection: Connection, *, cancel: CancelToken | None = None
) -> Answer:
    """Ask a server for the feed of the program's own releases; see `fetch_feed`."""
    rules = RequestRules(
        "new version",
        Wish.PROGRAM,
        limit=MAX_FEED_BYTES,
        headers={"Accept": _ACCEPT},
    )
    return _fetch(address, rules, connection, cancel)


def _fetch(
    address: str, rules: RequestRules, connection: Connection, cancel: CancelToken | None
) -> Answer:
    with open_url(address, rules, connection, cancel=cancel) as response:
        return Answer(
            response.status,
            response.url,
            {name.lower(): value for name, value in response.headers.items()},
            _whole_body(response) if response.status == _OK else b"",
            response.permanent,
            datetime.now(UTC),
        )


def _conditions(validators: Validators) -> dict[str, str]:
    """The pair, as it came, in the headers that send it back."""
    pair = {"If-None-Match": validators.etag, "If-Modified-Since": validators.last_modified}
    return {name: value for name, value in pair.items() if value}


def _whole_body(response: Response) -> bytes:
    """All of a feed. Half of one would be kept with the validators of the whole."""
    data = response.read()
    if response.cut:
        raise failures.cut(response.url)
    return data
