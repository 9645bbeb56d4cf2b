"""Requests: where a stranger's address may lead, what a body may be, and when a wait ends."""

from __future__ import annotations

import contextlib
import gzip
import socket
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest

from reader.cancellation import CancelToken
from reader.errors import Cancelled, RetrievalError
from reader.network.client import RequestRules, Response, open_url
from reader.network.connection import Connection, Wish
from tests.helpers.web import PAGE, Handler, Site

DIRECT = Connection(proxy="none", timeout=20)
TYPED = RequestRules("page", Wish.READER)
NAMED = RequestRules("picture", Wish.PAGE)


def read(url: str, rules: RequestRules = TYPED, connection: Connection = DIRECT) -> bytes:
    with open_url(url, rules, connection) as response:
        return response.read()


def failure(url: str, rules: RequestRules = TYPED, connection: Connection = DIRECT) -> str:
    with pytest.raises(RetrievalError) as caught:
        read(url, rules, connection)
    assert str(caught.value).endswith(".")
    return caught.value.code


@pytest.mark.parametrize("variable", ["NO_PROXY", "HTTPS_PROXY", "FTP_PROXY"])
def test_a_proxy_that_does_not_carry_the_request_excuses_nothing(
    site: Site, names: dict[str, str], monkeypatch: pytest.MonkeyPatch, variable: str
) -> None:
    for name in ("NO_PROXY", "no_proxy"):
        monkeypatch.delenv(name, raising=False)  # one on Windows
    monkeypatch.setenv(
        variable, "proxy.example" if variable == "NO_PROXY" else "http://127.0.0.1:9"
    )
    names["news.example"] = "127.0.0.1"
    url = site.add("/from", b"", 302, Location=site.at("news.example", "/to"))
    site.add("/to")
    system = replace(DIRECT, proxy="system")
    assert failure(url, TYPED, system) == "redirect"
    assert failure(site.at("news.example", "/to"), NAMED, system) == "private-address"
    assert [path for path, _ in site.requests] == ["/from"]


def test_a_proxy_that_carries_the_request_may_lie_in_the_own_network(site: Site) -> None:
    site.answers["http://far.example/a"] = lambda handler: handler.reply(200, PAGE)
    assert read("http://far.example/a", NAMED, Connection(proxy=site.address)) == PAGE


def test_what_the_reader_typed_may_lie_in_the_own_network(
    site: Site, names: dict[str, str]
) -> None:
    names["wiki.example"] = "127.0.0.1"
    site.add("/")
    assert read(site.at("wiki.example")) == PAGE
    assert failure(site.url("/"), NAMED) == "private-address"


@pytest.mark.parametrize("name", ["br", "zstd", "gzip, br"])
def test_packing_that_was_not_asked_for_is_not_shown_as_text(site: Site, name: str) -> None:
    assert failure(site.add("/x", b"\x0b\x02\x80abc\x03", Content_Encoding=name)) == "damaged"


def test_a_packed_body_that_is_cut_is_told(site: Site) -> None:
    packed = gzip.compress(PAGE * 100)
    url = site.add("/x", packed[: len(packed) // 2], Content_Encoding="gzip")
    with open_url(url, TYPED, DIRECT) as response:
        assert response.read().startswith(PAGE[:20])
        assert response.cut


def test_the_body_of_a_redirect_is_not_read(site: Site) -> None:
    def endless(handler: Handler) -> None:
        handler.reply(302, b"", Location="/to", Content_Length="")
        with contextlib.suppress(OSError):
            while not handler.site.closing.is_set():
                handler.wfile.write(PAGE)

    site.answers["/from"] = endless
    site.add("/to")
    assert read(site.url("/from")) == PAGE


@pytest.mark.parametrize("length", ["9" * 5000, "20000001"])
def test_a_length_beyond_all_limits_is_refused(site: Site, length: str) -> None:
    site.answers["/x"] = lambda handler: handler.reply(200, PAGE, Content_Length=length)
    assert failure(site.url("/x")) == "too-large"


@pytest.mark.parametrize(
    ("hops", "permanent"),
    [
        ([301], True),
        ([308, 301], True),
        ([302], False),
        ([302, 301], False),
        ([301, 307], False),
        ([], False),
    ],
)
def test_a_move_is_permanent_if_every_step_is(site: Site, hops: list[int], permanent: bool) -> None:
    for at, status in enumerate(hops):
        site.add(f"/{at}", b"", status, Location=f"/{at + 1}")
    last = site.add(f"/{len(hops)}")
    with open_url(site.url("/0"), TYPED, DIRECT) as response:
        assert response.url == last
        assert response.permanent == (last if permanent else "")


def test_any_status_is_an_answer(site: Site) -> None:
    url = site.add("/x", b"slow down", 429, Retry_After="120")
    with open_url(url, TYPED, DIRECT) as response:
        assert (response.status, response.headers["retry-after"]) == (429, "120")
        assert response.read() == b"slow down"


class Silent:
    """A host that takes connections, and says nothing until it is closed."""

    def __init__(self) -> None:
        self.socket = socket.create_server(("127.0.0.1", 0))
        self.port = self.socket.getsockname()[1]


@pytest.fixture
def silent() -> Iterator[Silent]:
    host = Silent()
    yield host
    host.socket.close()


def test_a_handshake_that_never_ends_is_left(silent: Silent) -> None:
    connection = replace(DIRECT, timeout=0.4)
    assert failure(f"https://127.0.0.1:{silent.port}/", TYPED, connection) == "timeout"


@pytest.mark.parametrize("stopped", [False, True])
def test_a_name_that_is_looked_up_for_ever_is_left(
    monkeypatch: pytest.MonkeyPatch, stopped: bool
) -> None:
    asked, release = threading.Event(), threading.Event()

    def looking(*_: object, **__: object) -> object:
        asked.set()
        release.wait(20)
        raise socket.gaierror(socket.EAI_AGAIN, "no")

    monkeypatch.setattr(socket, "getaddrinfo", looking)
    token = CancelToken()

    def stop() -> None:
        asked.wait(10)
        if stopped:
            token.cancel()

    stopper = threading.Thread(target=stop)
    stopper.start()
    connection = replace(DIRECT, timeout=20 if stopped else 0.4)
    with pytest.raises(Cancelled if stopped else RetrievalError) as caught:
        _ask("http://slow.example/", connection, token)
    release.set()
    stopper.join()
    assert caught.value.code == ("cancelled" if stopped else "timeout")


def _ask(url: str, connection: Connection, token: CancelToken) -> None:
    with open_url(url, TYPED, connection, cancel=token):
        pass


def test_nothing_of_the_caller_is_taken_for_a_fault_of_the_network(site: Site) -> None:
    def full(_: Response) -> None:
        raise OSError(28, "No space left on device")

    use: Callable[[Response], None] = full
    with pytest.raises(OSError, match="No space"), open_url(site.add("/"), TYPED, DIRECT) as got:
        use(got)
