"""Pages of the web, fetched in the calling thread."""

from __future__ import annotations

import email.message
import os
import socket
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import PurePosixPath
from typing import TypeVar
from urllib.parse import urljoin, urlsplit

import requests
import urllib3.exceptions
from requests.utils import get_environ_proxies

from reader.cancellation import CancelToken, Progress
from reader.document import RawPage, Request
from reader.errors import RetrievalError
from reader.retrieval import failures
from reader.retrieval.addresses import check_address, is_private
from reader.retrieval.line import Line, LineAdapter
from reader.retrieval.options import RetrievalOptions
from reader.retrieval.unpacking import too_large, unpack

T = TypeVar("T")

#: How often a page may send on to another before it is a loop.
MOST_REDIRECTS = 5

_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_PIECE = 65_536

#: Types of answers that can hold a page; those of text pass too. "" is an answer without a type.
_PAGE_TYPES = frozenset(
    {
        "",
        "application/xhtml+xml",
        "application/xml",
        "application/octet-stream",
        "application/gzip",
        "application/x-gzip",
        "multipart/related",
        "message/rfc822",
    }
)
#: Pictures that are decoded; SVG is a program and never is.
_IMAGE_TYPES = frozenset({"image/jpeg", "image/png", "image/gif", "image/webp", "image/bmp"})
#: Types that say nothing about what came, so that its bytes are looked at.
_VAGUE_TYPES = _PAGE_TYPES - {"application/xhtml+xml", "multipart/related", "message/rfc822"}


def fetch(
    address: str,
    options: RetrievalOptions,
    *,
    progress: Progress | None = None,
    cancel: CancelToken | None = None,
) -> RawPage:
    """Fetch a page.

    The address itself may be one of this computer or its network; a redirect may not lead to one.

    Raises:
        RetrievalError: with the code of the cause: "offline", "bad-address", "bad-scheme",
            "no-network", "no-site", "refused", "timeout", "tls", "proxy", "blocked", "login",
            "not-found", "server-error", "redirect", "not-html", "too-large", "cut", "damaged",
            "empty".
        Cancelled: the token was cancelled.
    """
    url = check_address(address)
    if options.offline:
        raise failures.offline(url)
    retrieval = _Retrieval(url, options, progress, cancel)
    return retrieval.run(retrieval.page)


def fetch_image(
    address: str, options: RetrievalOptions, *, cancel: CancelToken | None = None
) -> bytes:
    """Fetch a picture a page names, when the reader asked for pictures.

    The page names it, not the reader: an address of this computer or its network is refused.

    Raises:
        RetrievalError: as `fetch`, and "not-image".
        Cancelled: the token was cancelled.
    """
    url = check_address(address)
    if options.offline:
        raise failures.offline(url)
    if is_private(urlsplit(url).hostname or ""):
        raise failures.private_image(url)
    retrieval = _Retrieval(url, options, None, cancel, trusted=False)
    return retrieval.run(retrieval.image)


class _Session(requests.Session):
    """A session that leaves redirects to us.

    Left to itself it looks at them even with `allow_redirects=False`, and then reads the whole body
    of each, however long.
    """

    def get_redirect_target(self, resp: requests.Response) -> None:
        """No redirect is followed."""


class _Retrieval:
    """One page on its way, through its redirects."""

    def __init__(
        self,
        url: str,
        options: RetrievalOptions,
        progress: Progress | None,
        cancel: CancelToken | None,
        *,
        trusted: bool = True,
    ) -> None:
        self._trusted = trusted
        self._asked = url
        self._url = url
        self._options = options
        self._progress = progress
        self._cancel = cancel
        self._line = Line(options.timeout, cancel, self._check_peer)

    def run(self, take: Callable[[requests.Response], T]) -> T:
        """Fetch, and give what `take` makes of the answer that is no redirect.

        Raises:
            RetrievalError, Cancelled: as `fetch` says.
        """
        with self._line, _Session() as session:
            # The session's own look at the environment would also send passwords of ~/.netrc.
            session.trust_env = False
            adapter = LineAdapter(self._line)
            session.mount("http://", adapter)
            session.mount("https://", adapter)
            try:
                for _ in range(MOST_REDIRECTS + 1):
                    with self._send(session) as response:
                        if response.status_code not in _REDIRECTS:
                            return take(response)
                        self._follow(response)
            except (requests.RequestException, urllib3.exceptions.HTTPError, OSError) as error:
                self._check_stopped()
                raise failures.explain(self._url, error) from error
        raise failures.too_many_redirects(self._asked)

    def _send(self, session: requests.Session) -> requests.Response:
        self._check_stopped()
        options = self._options
        if options.log_request:
            reason = (
                "redirect" if self._url != self._asked else "page" if self._trusted else "picture"
            )
            options.log_request(Request(self._url, datetime.now(UTC), reason))
        headers = {
            "User-Agent": options.user_agent,
            "Accept": "text/html,application/xhtml+xml,text/plain;q=0.8,*/*;q=0.5",
            "Accept-Encoding": "gzip, deflate",
        }
        request = session.prepare_request(requests.Request("GET", self._url, headers=headers))
        left = self._line.seconds_left
        certificates = os.environ.get("REQUESTS_CA_BUNDLE") or os.environ.get("CURL_CA_BUNDLE")
        return session.send(
            request,
            stream=True,
            allow_redirects=False,
            timeout=(min(options.connect_timeout, left), left),
            proxies=_proxies(options.proxy, self._url),
            verify=certificates or True,
        )

    def _follow(self, response: requests.Response) -> None:
        """Go where a redirect points, if that is a place a page may send its readers to."""
        location = response.headers.get("Location", "")
        try:
            target = check_address(urljoin(self._url, location))
        except (RetrievalError, ValueError) as error:
            raise failures.bad_redirect(self._url, location) from error
        if urlsplit(self._url).scheme == "https" and urlsplit(target).scheme == "http":
            raise failures.insecure_redirect(self._url, target)
        self._url = target
        if self._is_led_elsewhere() and is_private(urlsplit(target).hostname or ""):
            raise failures.private_redirect(self._asked)

    def _is_led_elsewhere(self) -> bool:
        """Whether the site is another than the one the reader asked for."""
        return not self._trusted or urlsplit(self._url).hostname != urlsplit(self._asked).hostname

    def _check_peer(self, connected: socket.socket) -> None:
        """Refuse a name that a redirect led to and that turns out to be a private address.

        Through a proxy the peer is the proxy, which the reader chose.
        """
        if not self._is_led_elsewhere() or _proxies(self._options.proxy, self._url):
            return
        if is_private(str(connected.getpeername()[0])):
            raise failures.private_redirect(self._asked)

    def _check_stopped(self) -> None:
        if self._cancel:
            self._cancel.check()
        if self._line.timed_out:
            raise failures.timed_out(self._url, self._options.timeout)

    def image(self, response: requests.Response) -> bytes:
        """The bytes of a picture.

        Raises:
            RetrievalError: the answer is an error or no picture, or it was cut.
        """
        if response.status_code != requests.codes.ok:
            raise failures.bad_status(self._url, response.status_code, response.headers)
        media_type, _ = _content_type(response.headers.get("Content-Type", ""))
        if media_type not in _IMAGE_TYPES:
            raise failures.not_image(self._url, media_type)
        data, _cut = self._read(response)
        return data

    def page(self, response: requests.Response) -> RawPage:
        """The page in an answer.

        Raises:
            RetrievalError: the answer is an error, or no page.
        """
        if not response.ok or response.status_code != requests.codes.ok:
            raise failures.bad_status(self._url, response.status_code, response.headers)
        media_type, charset = _content_type(response.headers.get("Content-Type", ""))
        if not media_type.startswith("text/") and media_type not in _PAGE_TYPES:
            raise failures.not_html(self._url, media_type)
        data, cut = self._read(response)
        raw = unpack(
            data,
            self._asked,
            limit=self._options.size_limit,
            name=PurePosixPath(urlsplit(self._url).path).name,
            media_type="" if media_type in _VAGUE_TYPES else media_type,
            charset=charset,
            url=self._url,
        )
        return RawPage(
            raw.data,
            raw.source,
            raw.media_type,
            raw.charset,
            raw.url,
            fetched_at=datetime.now(UTC),
            truncated=raw.truncated or cut,
        )

    def _read(self, response: requests.Response) -> tuple[bytes, bool]:
        """The body, unpacked, and whether the transfer broke off before its end."""
        limit = self._options.size_limit
        total = _length(response)
        if total is not None and total > limit:
            raise too_large(self._url, limit)
        data = bytearray()
        while True:
            self._check_stopped()
            try:
                piece = response.raw.read1(_PIECE, decode_content=True)
            except (urllib3.exceptions.ProtocolError, OSError) as error:
                self._check_stopped()
                if not data:
                    raise failures.explain(self._url, error) from error
                return bytes(data), True
            if not piece:
                break
            data += piece
            if len(data) > limit:
                raise too_large(self._url, limit)
            if self._progress:
                self._progress(len(data), total)
        # Hanging up looks like the end of an answer that has no length.
        self._check_stopped()
        return bytes(data), _ended_early(response, data)


def _proxies(proxy: str, url: str) -> dict[str, str]:
    if proxy == "system":
        return dict(get_environ_proxies(url, no_proxy=None))
    return {} if proxy in ("", "none") else {"http": proxy, "https": proxy}


def _content_type(header: str) -> tuple[str, str | None]:
    """The media type ("" if there is none) and the encoding of a Content-Type header."""
    if not header.strip():
        return "", None
    message = email.message.Message()
    message["Content-Type"] = header
    return message.get_content_type(), message.get_content_charset()


def _length(response: requests.Response) -> int | None:
    """Bytes to come, where the server says so and they are not packed."""
    length = response.headers.get("Content-Length", "")
    packed = response.headers.get("Content-Encoding", "identity") != "identity"
    return int(length) if length.isascii() and length.isdigit() and not packed else None


def _ended_early(response: requests.Response, data: bytearray) -> bool:
    """Whether an answer that ends where the connection does lacks the end of its HTML."""
    headers = response.headers
    if "Content-Length" in headers or "Transfer-Encoding" in headers:
        return False
    return b"<html" in data[:4096].lower() and b"</html" not in data[-4096:].lower()
