"""Requests to the web, answered in the calling thread.

    with open_url(address, RequestRules("page", Wish.READER), connection, cancel=token) as response:
        data = response.read()

Redirects are followed by hand, so that each hop is checked; bodies come unpacked and bounded.
"""

from __future__ import annotations

import os
import socket
import zlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from urllib.parse import urljoin, urlsplit

import requests
import urllib3.exceptions
from requests.utils import get_environ_proxies, select_proxy
from urllib3.util.connection import allowed_gai_family

from reader.cancellation import CancelToken, Progress
from reader.datamodel.network import Request
from reader.errors import RetrievalError
from reader.limits import MAX_LENGTH_DIGITS, MAX_PAGE_BYTES, MAX_REDIRECTS
from reader.network import failures
from reader.network.addresses import (
    Reach,
    check_address,
    host_of,
    is_link_local,
    is_secure,
    reach_of,
)
from reader.network.compression import ACCEPTED, Decompressor
from reader.network.connection import Connection, Wish
from reader.network.failures import explain
from reader.network.watchdog import ConnectionWatchdog, WatchedAdapter

_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_PERMANENT = frozenset({301, 308})
_PIECE = 65_536

#: What requests, urllib3, http.client and the system raise where the other side is at fault.
_FAULTS = (requests.RequestException, urllib3.exceptions.HTTPError, OSError, ValueError)


@dataclass(frozen=True, slots=True)
class RequestRules:
    """What a request is for, and what is allowed to it.

    Attributes:
        reason: the word for it in the list of requests.
        wish: who wished it. A redirect is a wish of the site it comes from.
        secure: whether it has to be https all the way (or this very computer).
        limit: the most bytes taken of the body, unpacked.
        slowest: bytes a second below which a large file is given up, after the connection's
            `stall_timeout`; 0 gives all of it the connection's `timeout`.
        packed: whether the server may compress the body.
        headers: sent besides the program's own.
        confided: whether what is sent is for that host alone. No redirect is followed, a name that
            leads farther away than it says is refused, no proxy stands before a host of the
            reader's own network, and the offline lock leaves this very computer open.
        body: sent by POST.
        method: another one than GET and POST.
    """

    reason: str
    wish: Wish
    secure: bool = False
    limit: int = MAX_PAGE_BYTES
    slowest: int = 0
    packed: bool = True
    headers: Mapping[str, str] = field(default_factory=dict)
    confided: bool = False
    body: bytes | None = None
    method: str = ""


class Response:
    """What a server answered, its body still to come.

    Attributes:
        url: what answered, after redirects.
        permanent: where permanent redirects alone led; "" where there was none, or another one.
        status: the HTTP status.
        headers: by name, in any case.
        cut: after the body was read, whether it broke off before its end.
    """

    def __init__(self, exchange: _Exchange, answer: requests.Response) -> None:
        self.url = exchange.url
        self.permanent = exchange.permanent
        self.status = answer.status_code
        self.headers: Mapping[str, str] = answer.headers
        self.cut = False
        self._exchange = exchange
        self._answer = answer

    @property
    def length(self) -> int | None:
        """Bytes to come, where the server says so and they are not compressed."""
        length = self.headers.get("Content-Length", "")
        packed = self.headers.get("Content-Encoding", "identity") != "identity"
        known = length.isascii() and length.isdigit() and not packed
        # A length that no number holds is larger than any limit.
        return int(length[:MAX_LENGTH_DIGITS]) if known else None

    def read(self, progress: Progress | None = None) -> bytes:
        """The whole body, or what came of it before it was `cut`.

        Args:
            progress: told bytes so far, and in all where they are known.

        Raises:
            RetrievalError: nothing of it came, it took too long, is too large or damaged.
            Cancelled: the token was cancelled.
        """
        data = bytearray()
        for piece in self.pieces():
            data += piece
            if progress:
                progress(len(data), self.length)
        return bytes(data)

    def pieces(self) -> Iterator[bytes]:
        """The body as it comes.

        Raises:
            RetrievalError, Cancelled: as `read` says.
        """
        exchange, limit = self._exchange, self._exchange.rules.limit
        if (self.length or 0) > limit:
            raise failures.too_large(self.url, limit)
        decompressor = self._decompressor()
        done = 0
        while piece := self._next():
            exchange.came(len(piece))
            try:
                unpacked = decompressor.unpack(piece, limit - done)
            except zlib.error as error:
                raise failures.damaged(self.url) from error
            done += len(unpacked)
            if done > limit:
                raise failures.too_large(self.url, limit)
            if unpacked:
                yield unpacked
        # Hanging up looks like the end of an answer that has no length.
        exchange.check_stopped()
        self.cut |= not decompressor.complete
        if self.cut and not done:
            raise failures.cut(self.url)

    def _next(self) -> bytes:
        """The next bytes as they were sent; none at the end, and where the connection broke."""
        self._exchange.check_stopped()
        try:
            piece: bytes = self._answer.raw.read1(_PIECE)
        except urllib3.exceptions.ReadTimeoutError as error:
            raise self._exchange.timed_out() from error
        except _FAULTS:
            self._exchange.check_stopped()
            self.cut = True
            return b""
        return piece

    def _decompressor(self) -> Decompressor:
        try:
            return Decompressor(self.headers.get("Content-Encoding", "").split(","))
        except ValueError as error:
            raise failures.unknown_packing(self.url, str(error)) from error


@contextmanager
def open_url(
    address: str,
    rules: RequestRules,
    connection: Connection,
    *,
    cancel: CancelToken | None = None,
) -> Iterator[Response]:
    """Ask for an address, and follow redirects to where a stranger may send the program.

    Raises:
        RetrievalError: there is no answer, or none that may be followed; the code tells the causes
            apart: "offline", "bad-address", "bad-scheme", "private-address", "no-network",
            "no-site", "refused", "timeout", "tls", "proxy", "redirect", "connection". Any status
            is an answer.
        Cancelled: the token was cancelled.
    """
    url = check_address(address)
    stays_here = rules.confided and reach_of(host_of(url)) is Reach.HERE
    if connection.offline and not stays_here:
        raise failures.offline(url)
    exchange = _Exchange(url, rules, connection, cancel)
    with (
        exchange.watchdog,
        _Session(exchange.watchdog) as session,
        exchange.send(session) as answer,
    ):
        yield Response(exchange, answer)


class _Session(requests.Session):
    """A session that leaves redirects to us.

    Left to itself it looks at them even with `allow_redirects=False`, and then reads the whole body
    of each, however long.
    """

    def __init__(self, watchdog: ConnectionWatchdog) -> None:
        super().__init__()
        # The session's own look at the environment would also send passwords of ~/.netrc.
        self.trust_env = False
        adapter = WatchedAdapter(watchdog)
        self.mount("http://", adapter)
        self.mount("https://", adapter)

    def get_redirect_target(self, resp: requests.Response) -> None:
        """No redirect is followed."""


class _Exchange:
    """One request on its way through its redirects."""

    def __init__(
        self, url: str, rules: RequestRules, connection: Connection, cancel: CancelToken | None
    ) -> None:
        self.url = url
        self.permanent = ""
        self.rules = rules
        self._asked = url
        self._connection = connection
        self._cancel = cancel
        self._since_renewal = 0
        self._seconds = connection.stall_timeout if rules.slowest else connection.timeout
        self.watchdog = ConnectionWatchdog(self._seconds, cancel, self._look_up)

    def send(self, session: requests.Session) -> requests.Response:
        """Ask, hop by hop, for the answer that is no redirect."""
        for hop in range(MAX_REDIRECTS + 1):
            self._check_place()
            try:
                answer = self._ask(session, "redirect" if hop else self.rules.reason)
            except _FAULTS as error:
                self.check_stopped()
                raise explain(self.url, error) from error
            if answer.status_code not in _REDIRECTS:
                return answer
            with answer:
                if self.rules.confided:
                    raise failures.confided(self.url)
                self._follow(answer, is_first=hop == 0)
        raise failures.too_many_redirects(self._asked)

    def check_stopped(self) -> None:
        """Stop here if the reader did, or if the time is over."""
        if self._cancel:
            self._cancel.check()
        if self.watchdog.timed_out:
            raise self.timed_out()

    def timed_out(self) -> RetrievalError:
        """The failure of a server that took too long."""
        return failures.timed_out(self.url, self._seconds)

    def came(self, count: int) -> None:
        """Give a large file more time for what came of it."""
        self._since_renewal += count
        enough = self.rules.slowest * self._seconds
        if enough and self._since_renewal >= enough:
            self._since_renewal = 0
            self.watchdog.renew(self._seconds)

    def _ask(self, session: requests.Session, reason: str) -> requests.Response:
        self.check_stopped()
        connection = self._connection
        if connection.log_request:
            connection.log_request(Request(self.url, datetime.now(UTC), reason))
        headers = {
            "User-Agent": connection.user_agent,
            "Accept": "*/*",
            "Accept-Encoding": ACCEPTED if self.rules.packed else "identity",
            **self.rules.headers,
        }
        body = self.rules.body
        method = self.rules.method or ("GET" if body is None else "POST")
        asked = requests.Request(method, self.url, headers=headers, data=body)
        request = session.prepare_request(asked)
        left = self.watchdog.seconds_left
        certificates = os.environ.get("REQUESTS_CA_BUNDLE") or os.environ.get("CURL_CA_BUNDLE")
        return session.send(
            request,
            stream=True,
            allow_redirects=False,
            timeout=(min(connection.connect_timeout, left), left),
            proxies=self._proxies(),
            verify=certificates or True,
        )

    def _follow(self, answer: requests.Response, *, is_first: bool) -> None:
        """Go where a redirect points, if that is a place that can be gone to."""
        location = answer.headers.get("Location", "")
        try:
            target = check_address(urljoin(self.url, location))
        except (RetrievalError, ValueError) as error:
            raise failures.bad_redirect(self.url, location) from error
        if urlsplit(self.url).scheme == "https" and urlsplit(target).scheme == "http":
            raise failures.insecure_redirect(self.url, target)
        stays = answer.status_code in _PERMANENT and (is_first or bool(self.permanent))
        self.url = target
        self.permanent = target if stays else ""

    def _check_place(self) -> None:
        """Refuse an address by what can be read from it."""
        if self.rules.secure and not is_secure(self.url):
            raise failures.insecure(self.url)
        self._require_reachable(host_of(self.url))

    def _look_up(self, host: str, port: int) -> list[str]:
        """The numbers a name leads to, before any of them is asked.

        None where a proxy is asked, which the reader chose, and which looks names up itself.

        Raises:
            RetrievalError: it leads to where who wished it may not lead.
            OSError: there is no such name.
        """
        if select_proxy(self.url, self._proxies()):
            return []
        found = socket.getaddrinfo(host, port, allowed_gai_family(), socket.SOCK_STREAM)
        numbers = list(dict.fromkeys(str(address[0]) for *_, address in found))
        for number in numbers:
            self._require_reachable(number)
        return numbers

    def _require_reachable(self, place: str) -> None:
        here, asked = host_of(self.url), host_of(self._asked)
        if self.rules.confided and reach_of(place) > reach_of(here):
            raise failures.farther(self.url)
        wish = self.rules.wish if here == asked else Wish.PAGE
        if wish.may_reach(place, allowed=here in self._connection.own_hosts):
            return
        if self.url != self._asked:
            raise failures.private_redirect(self._asked)
        if is_link_local(place):
            raise failures.link_local(self.url)
        raise failures.private_address(self.url)

    def _proxies(self) -> dict[str, str]:
        proxy = self._connection.proxy
        if self.rules.confided and reach_of(host_of(self.url)) is not Reach.PUBLIC:
            return {}
        if proxy == "system":
            return dict(get_environ_proxies(self.url, no_proxy=None))
        return {} if proxy in ("", "none") else {"http": proxy, "https": proxy}
