"""A web server on this computer that answers, or fails, as a test says."""

from __future__ import annotations

import contextlib
import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from reader.cancellation import CancelToken

PAGE = b"<html><body><h1>Harbour</h1><p>The ferry is late.</p></body></html>"


class Handler(BaseHTTPRequestHandler):
    """Looks its path up in the site's answers."""

    protocol_version = "HTTP/1.1"
    site: Site
    body = b""

    def do_POST(self) -> None:
        self.body = self.rfile.read(int(self.headers["Content-Length"]))
        self.site.bodies.append(self.body)
        self.do_GET()

    do_PROPFIND = do_PUT = do_POST

    def do_GET(self) -> None:
        self.site.requests.append((self.path, dict(self.headers)))
        answer = self.site.answers.get(self.path.partition("?")[0])
        self.close_connection = True
        if answer is None:
            self.reply(404, b"gone")
        else:
            answer(self)

    def reply(self, status: int, body: bytes, /, **headers: str) -> None:
        """Send a whole answer; underscores in header names become hyphens."""
        self.send_response(status)
        headers.setdefault("Content_Type", "text/html; charset=utf-8")
        headers.setdefault("Content_Length", str(len(body)))
        headers.setdefault("Connection", "close")
        for name, value in headers.items():
            if value:
                self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        pass


Answer = Callable[[Handler], None]


@dataclass
class Site:
    """The answers of the server by path, what was asked, and a flag that ends waiting answers.

    `requests` are paths and headers, `bodies` what came with those that were posted.
    """

    address: str = ""
    answers: dict[str, Answer] = field(default_factory=dict)
    requests: list[tuple[str, dict[str, str]]] = field(default_factory=list)
    bodies: list[bytes] = field(default_factory=list)
    closing: threading.Event = field(default_factory=threading.Event)

    def url(self, path: str) -> str:
        return self.address + path

    def at(self, host: str, path: str = "/") -> str:
        """An address that leads here by another name of this computer."""
        return f"http://{host}:{self.address.rpartition(':')[2]}{path}"

    def add(self, path: str, body: bytes = PAGE, status: int = 200, **headers: str) -> str:
        """Answer a path with this body; gives its address."""
        self.answers[path] = lambda handler: handler.reply(status, body, **headers)
        return self.url(path)


def silent(handler: Handler) -> None:
    """Take the request and say nothing until the test is over."""
    handler.site.closing.wait(20)


def dripping(handler: Handler) -> None:
    """A body of a byte at a time, for ever; it begins as a package does."""
    handler.reply(200, b"PK", Content_Length="1000000")
    _drip(handler, b"x")


def dripping_headers(handler: Handler) -> None:
    """A header that never ends."""
    handler.wfile.write(b"HTTP/1.1 200 OK\r\nX-Long: ")
    _drip(handler, b"x")


def dripping_chunks(handler: Handler) -> None:
    """Chunks of a byte, for ever."""
    handler.reply(200, b"", Content_Length="", Transfer_Encoding="chunked")
    _drip(handler, b"1\r\nx\r\n")


def _drip(handler: Handler, drop: bytes) -> None:
    with contextlib.suppress(OSError):
        while not handler.site.closing.wait(0.02):
            handler.wfile.write(drop)


#: Answers that never come to an end.
SLOW: dict[str, Answer] = {
    "silent": silent,
    "drip": dripping,
    "drip of headers": dripping_headers,
    "drip of chunks": dripping_chunks,
}


@contextmanager
def stopped_when_asked(site: Site, path: str) -> Iterator[CancelToken]:
    """A token that is cancelled as soon as the site, which answers the path, is asked for it."""
    answer, asked, token = site.answers[path], threading.Event(), CancelToken()

    def answer_and_tell(handler: Handler) -> None:
        asked.set()
        answer(handler)

    def stop() -> None:
        asked.wait(10)
        token.cancel()

    site.answers[path] = answer_and_tell
    stopper = threading.Thread(target=stop)
    stopper.start()
    yield token
    stopper.join()


def leads_to(monkeypatch: pytest.MonkeyPatch, *numbers: str) -> None:
    """Have every name lead to these numbers."""

    def looked_up(_host: object, port: int, *_others: object, **_more: object) -> list[object]:
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (number, port)) for number in numbers]

    monkeypatch.setattr(socket, "getaddrinfo", looked_up)


class _Server(ThreadingHTTPServer):
    def handle_error(self, request: object, client_address: object) -> None:
        """Clients that hang up are what some tests are about."""


@contextmanager
def serving(
    certificate: Path | None = None,
    newest: ssl.TLSVersion | None = None,
    *,
    everywhere: bool = False,
) -> Iterator[Site]:
    """A site that answers while the context lasts.

    Args:
        certificate: one with its key, to answer over TLS.
        newest: the newest version of TLS that is spoken, where it is an old one.
        everywhere: whether it answers at 127.0.0.2 and so on, too, which are other hosts.
    """
    site = Site()
    handler = type("SiteHandler", (Handler,), {"site": site})
    server = _Server(("0.0.0.0" if everywhere else "127.0.0.1", 0), handler)
    if certificate:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate)
        if newest is not None:
            context.set_ciphers("ALL:@SECLEVEL=0")
            context.minimum_version, context.maximum_version = ssl.TLSVersion.TLSv1, newest
        server.socket = context.wrap_socket(server.socket, server_side=True)
    site.address = f"http{'s' * bool(certificate)}://127.0.0.1:{server.server_address[1]}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield site
    finally:
        site.closing.set()
        server.shutdown()
        server.server_close()
        thread.join()
