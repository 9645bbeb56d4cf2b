"""Pages, pictures and feeds of the web, fetched in the calling thread."""

from __future__ import annotations

import email.message
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import PurePosixPath
from urllib.parse import urlsplit

from reader.cancellation import CancelToken, Progress
from reader.datamodel.network import Answer, Validators
from reader.datamodel.page import RawPage
from reader.limits import MAX_FEED_BYTES, MAX_PAGE_BYTES, MAX_PICTURE_BYTES
from reader.network import failures
from reader.network.client import RequestRules, Response, open_url
from reader.network.connection import Connection, Wish
from reader.retrieval.unpacking import unpack

_OK = 200

#: Types of answers that can hold a page; those of text pass too. "" is an answer without a type.
#: A feed is none, but that is found out by its bytes, and it is offered to be followed.
_PAGE_TYPES = frozenset(
    {"", "application/xhtml+xml", "application/xml", "application/octet-stream"}
    | {"application/gzip", "application/x-gzip", "multipart/related", "message/rfc822"}
    | {"application/rss+xml", "application/atom+xml", "application/rdf+xml"}
)
#: Types that say nothing about what came, so that its bytes are looked at.
_VAGUE_TYPES = _PAGE_TYPES - {"application/xhtml+xml", "multipart/related", "message/rfc822"}
#: Pictures that are decoded; SVG is a program and never is.
_IMAGE_TYPES = frozenset({"image/jpeg", "image/png", "image/gif", "image/webp", "image/bmp"})

_PAGE_HEADERS = {"Accept": "text/html,application/xhtml+xml,text/plain;q=0.8,*/*;q=0.5"}


def fetch(
    address: str,
    connection: Connection,
    *,
    wish: Wish,
    progress: Progress | None = None,
    cancel: CancelToken | None = None,
) -> RawPage:
    """Fetch a page.

    Args:
        address: its address.
        connection: how to reach it.
        wish: who wished it; a redirect may never lead into the reader's own network.
        progress: told bytes so far, and in all where they are known.
        cancel: stops it at once.

    Raises:
        RetrievalError: with the code of the cause: as `open_url`, and "blocked", "login",
            "not-found", "server-error", "not-html", "too-large", "cut", "damaged", "empty".
        Cancelled: the token was cancelled.
    """
    rules = RequestRules("page", wish, headers=_PAGE_HEADERS)
    with open_url(address, rules, connection, cancel=cancel) as response:
        return _page(address, response, progress)


def fetch_image(
    address: str,
    connection: Connection,
    *,
    wish: Wish,
    cancel: CancelToken | None = None,
) -> bytes:
    """Fetch a picture a page names, when the reader asked for pictures.

    Args:
        address: its address.
        connection: how to reach it.
        wish: who wished it.
        cancel: stops it at once.

    Raises:
        RetrievalError: as `fetch`, and "not-image".
        Cancelled: the token was cancelled.
    """
    headers = {"Accept": "image/*"}
    rules = RequestRules("picture", wish, limit=MAX_PICTURE_BYTES, headers=headers)
    with open_url(address, rules, connection, cancel=cancel) as response:
        _require_ok(response)
        media_type, _ = _content_type(response.headers.get("Content-Type", ""))
        if media_type not in _IMAGE_TYPES:
            raise failures.not_image(response.url, media_type)
        return response.read()


def _page(address: str, response: Response, progress: Progress | None) -> RawPage:
    """The page in an answer."""
    _require_ok(response)
    media_type, charset = _content_type(response.headers.get("Content-Type", ""))
    if not media_type.startswith("text/") and media_type not in _PAGE_TYPES:
        raise failures.not_html(response.url, media_type)
    data = response.read(progress)
    raw = unpack(
        data,
        address,
        limit=MAX_PAGE_BYTES,
        name=PurePosixPath(urlsplit(response.url).path).name,
        media_type="" if media_type in _VAGUE_TYPES else media_type,
        charset=charset,
        url=response.url,
    )
    truncated = raw.truncated or response.cut or _ended_early(response, data)
    return replace(raw, fetched_at=datetime.now(UTC), truncated=truncated)


def _require_ok(response: Response) -> None:
    if response.status != _OK:
        raise failures.bad_status(response.url, response.status, response.headers)


def _content_type(header: str) -> tuple[str, str | None]:
    """The media type ("" if there is none) and the encoding of a Content-Type header."""
    if not header.strip():
        return "", None
    message = email.message.Message()
    message["Content-Type"] = header
    return message.get_content_type(), message.get_content_charset()


def _ended_early(response: Response, data: bytes) -> bool:
    """Whether an answer that ends where the connection does lacks the end of its HTML."""
    headers = response.headers
    if "Content-Length" in headers or "Transfer-Encoding" in headers:
        return False
    return b"<html" in data[:4096].lower() and b"</html" not in data[-4096:].lower()


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
    reason: str = "feed",
    cancel: CancelToken | None = None,
) -> Answer:
    """Ask a server for a feed.

    Args:
        address: where it lies.
        connection: how to reach it.
        validators: what the server gave the last time, by which it says that nothing changed.
        wish: who wished it.
        reason: the word for it in the list of requests.
        cancel: stops it at once.

    Returns:
        The answer, whatever its status is; a body only with a 200.

    Raises:
        RetrievalError: there is no answer, or no whole one: as `open_url`, and "too-large",
            "damaged", "cut".
        Cancelled: the token was cancelled.
    """
    rules = RequestRules(
        reason,
        wish,
        limit=MAX_FEED_BYTES,
        headers={"Accept": _ACCEPT, **_conditions(validators or Validators())},
    )
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
