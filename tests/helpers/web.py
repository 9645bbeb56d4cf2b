"""A web server on this computer that answers, or fails, as a test says."""

from __future__ import annotations

import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

PAGE = b"<html><body><h1>Harbour</h1><p>The ferry is late.</p></body></html>"


class Handler(BaseHTTPRequestHandler):
    """Looks its path up in the site's answers."""

    protocol_version = "HTTP/1.1"
    site: Site

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
    """The answers of the server by path, what was asked, and a flag that ends waiting answers."""

    address: str = ""
    answers: dict[str, Answer] = field(default_factory=dict)
    requests: list[tuple[str, dict[str, str]]] = field(default_factory=list)
    closing: threading.Event = field(default_factory=threading.Event)

    def url(self, path: str) -> str:
        return self.address + path

    def add(self, path: str, body: bytes = PAGE, status: int = 200, **headers: str) -> str:
        """Answer a path with this body; gives its address."""
        self.answers[path] = lambda handler: handler.reply(status, body, **headers)
        return self.url(path)


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
