"""N: faults of the network, and what servers do on purpose."""

from __future__ import annotations

import contextlib
import gzip
import json
import shutil
import socket
import ssl
import threading
import zlib
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from reader.cancellation import CancelToken
from reader.document import Page
from reader.errors import Cancelled, ReaderError
from reader.network.connection import Connection
from reader.pipeline import Pipeline
from reader.translation.packages.download import download, fetch_index
from tests.faults.conftest import Tell
from tests.helpers.certificates import certificate
from tests.helpers.namespaces import can_unshare, without_network
from tests.helpers.web import PAGE, Handler, Site, serving

DIRECT = Connection(proxy="none", timeout=20, stall_timeout=10)
IMPATIENT = replace(DIRECT, timeout=0.4, stall_timeout=0.4)
PNG = b"\x89PNG\r\n\x1a\n" + bytes(100)

#: A name of elsewhere; in these tests it leads to this computer.
ELSEWHERE = "news.example"

#: Gets something of a kind from an address.
Get = Callable[[str, Connection], object]


def page(url: str, connection: Connection, cancel: CancelToken | None = None) -> object:
    return Pipeline(connection).retrieve(url, cancel=cancel)


def linked_page(url: str, connection: Connection) -> object:
    return Pipeline(connection).retrieve(url, trusted=False)


def picture(url: str, connection: Connection) -> object:
    here = Page("https://a.example/", "A", "en", "", "", None, (), domain="a.example")
    return Pipeline(connection).retrieve_image(url, here)


def index(url: str, connection: Connection) -> object:
    return fetch_index(url, connection)


@pytest.fixture
def package(tmp_path: Path) -> Get:
    return lambda url, connection: download(url, tmp_path / "downloads" / "p", connection)


@pytest.fixture
def site() -> Iterator[Site]:
    with serving() as running:
        yield running


@pytest.fixture
def elsewhere(site: Site, monkeypatch: pytest.MonkeyPatch) -> str:
    """The site's address by a name that does not tell that it is this computer."""
    look_up = socket.getaddrinfo

    def planted(host: str, *args: object, **kwargs: object) -> object:
        return look_up("127.0.0.1" if host == ELSEWHERE else host, *args, **kwargs)  # type: ignore[arg-type]

    monkeypatch.setattr(socket, "getaddrinfo", planted)
    return site.address.replace("127.0.0.1", ELSEWHERE)


def refused(get: Get, url: str, connection: Connection = DIRECT) -> ReaderError:
    with pytest.raises(ReaderError) as caught:
        get(url, connection)
    return caught.value


# -- N1: redirects

REDIRECTS = {
    "file": "file:///etc/passwd",
    "ftp": "ftp://127.0.0.1/a",
    "data": "data:text/html,hello",
    "javascript": "javascript:alert(1)",
    "nowhere": "http://[broken/",
    "user name": "http://bank.example@127.0.0.1/",
    "round and round": "/from",
    "own network": "http://192.168.7.7/to",
    "name of the own network": "http://router.home.arpa/to",
    "address of a cloud": "http://169.254.169.254/latest/meta-data",
}


@pytest.mark.fault("N1", "redirect to elsewhere")
@pytest.mark.parametrize("get", [page, index], ids=["page", "index"])
@pytest.mark.parametrize("location", REDIRECTS.values(), ids=REDIRECTS.keys())
def test_a_redirect_to_elsewhere_is_refused_by_name(
    site: Site, tell: Tell, get: Get, location: str
) -> None:
    url = site.add("/from", b"", 302, Location=location)
    error = refused(get, url)
    assert error.code in ("redirect", "unsafe-address")
    assert (
        "127.0.0.1" in tell(error)
        or "home.arpa" in tell(error)
        or "192.168" in tell(error)
        or ("169.254" in tell(error))
    )
    assert {path for path, _ in site.requests} == {"/from"}
    assert len(site.requests) <= 6


# -- N2: addresses of the own network, however they are written

SPELLINGS = (
    *("127.0.0.1", "127.1", "2130706433", "0x7f.1", "0.0.0.0", "localhost", "LOCALHOST."),
    *("[::1]", "[::ffff:127.0.0.1]", "[::ffff:7f00:1]", "[64:ff9b::7f00:1]", "[2002:7f00:1::]"),
    *("10.0.0.1", "192.168.0.1", "172.16.9.9", "169.254.169.254", "[fe80::1]", "[fd00::1]"),
    *("nas", "printer.local", "100.64.0.1", "224.0.0.1"),
)


@pytest.mark.fault("N2", "address of the own network")
@pytest.mark.parametrize("get", [linked_page, picture], ids=["link", "picture"])
@pytest.mark.parametrize("host", SPELLINGS)
def test_an_address_of_the_own_network_is_refused_where_no_reader_gave_it(
    site: Site, tell: Tell, get: Get, host: str
) -> None:
    port = site.address.rsplit(":", 1)[1]
    error = refused(get, f"http://{host}:{port}/")
    assert error.code == "private-address"
    tell(error)
    assert not site.requests


@pytest.mark.fault("N2", "name that leads into the own network")
@pytest.mark.parametrize("variable", ["", "NO_PROXY", "HTTPS_PROXY", "FTP_PROXY"])
@pytest.mark.parametrize("get", [linked_page, picture], ids=["link", "picture"])
def test_the_peer_is_looked_at_and_not_the_name(
    site: Site,
    elsewhere: str,
    tell: Tell,
    get: Get,
    variable: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name in ("NO_PROXY", "no_proxy"):
        monkeypatch.delenv(name)
    if variable:
        monkeypatch.setenv(
            variable, "a.example" if variable == "NO_PROXY" else "http://127.0.0.1:9"
        )
    site.add("/")
    error = refused(get, f"{elsewhere}/", replace(DIRECT, proxy="system"))
    assert error.code == "private-address"
    tell(error)
    assert not site.requests


@pytest.mark.fault("N2", "user name before the site")
@pytest.mark.parametrize("address", ["http://bank.example@{}/", "http://a:b@{}/", "https://@{}/"])
def test_what_stands_before_the_site_is_not_taken_for_it(
    site: Site, tell: Tell, address: str
) -> None:
    error = refused(page, address.format(site.address.removeprefix("http://")))
    assert error.code == "bad-address"
    tell(error)
    assert not site.requests


@pytest.mark.fault("N2", "typed by the reader")
@pytest.mark.parametrize("host", ["127.0.0.1", "127.1", "2130706433", "0x7f.1", "localhost"])
def test_what_the_reader_typed_is_opened(site: Site, host: str) -> None:
    port = site.address.rsplit(":", 1)[1]
    site.add("/a")
    assert page(f"http://{host}:{port}/a", DIRECT).data == PAGE  # type: ignore[attr-defined]


# -- N3: servers that are slow, silent, or hang up


def silent(handler: Handler) -> None:
    handler.site.closing.wait(20)


def dripping(handler: Handler) -> None:
    handler.reply(200, b"PK", Content_Length="1000000")
    drip(handler)


def dripping_headers(handler: Handler) -> None:
    handler.wfile.write(b"HTTP/1.1 200 OK\r\nX-Long: ")
    drip(handler)


def dripping_chunks(handler: Handler) -> None:
    handler.reply(200, b"", Content_Length="", Transfer_Encoding="chunked")
    with contextlib.suppress(OSError):
        while not handler.site.closing.wait(0.02):
            handler.wfile.write(b"1\r\nx\r\n")


def drip(handler: Handler) -> None:
    with contextlib.suppress(OSError):
        while not handler.site.closing.wait(0.02):
            handler.wfile.write(b"x")


SLOW = {
    "silent": silent,
    "drip": dripping,
    "drip of headers": dripping_headers,
    "drip of chunks": dripping_chunks,
}


@pytest.mark.fault("N3", "server that never comes to an end")
@pytest.mark.parametrize("answer", SLOW.values(), ids=SLOW.keys())
@pytest.mark.parametrize("kind", ["page", "index", "package"])
def test_a_server_that_never_comes_to_an_end_is_left(
    site: Site, tell: Tell, package: Get, kind: str, answer: Callable[[Handler], None]
) -> None:
    site.answers["/slow"] = answer
    get: Get = {"page": page, "index": index, "package": package}[kind]
    error = refused(get, site.url("/slow"), IMPATIENT)
    assert error.code in ("timeout", "stalled", "not-a-package")
    tell(error)


@pytest.mark.fault("N3", "stopped by the reader")
@pytest.mark.parametrize("answer", SLOW.values(), ids=SLOW.keys())
def test_a_slow_server_is_left_as_soon_as_the_reader_stops(
    site: Site, answer: Callable[[Handler], None]
) -> None:
    asked, token = threading.Event(), CancelToken()

    def answer_and_tell(handler: Handler) -> None:
        asked.set()
        answer(handler)

    site.answers["/slow"] = answer_and_tell
    stopper = threading.Thread(target=lambda: asked.wait(10) and token.cancel())  # type: ignore[func-returns-value]
    stopper.start()
    with pytest.raises(Cancelled):
        page(site.url("/slow"), DIRECT, token)
    stopper.join()


def cut_by_length(handler: Handler) -> None:
    handler.reply(200, PAGE, Content_Length=str(len(PAGE) + 500))


def cut_in_chunks(handler: Handler) -> None:
    handler.reply(200, b"", Content_Length="", Transfer_Encoding="chunked")
    handler.wfile.write(b"%x\r\n%b\r\nff\r\nbro" % (len(PAGE), PAGE))


def cut_in_packing(handler: Handler) -> None:
    packed = gzip.compress(PAGE * 50)
    handler.reply(200, packed[: len(packed) - 9], Content_Encoding="gzip")


def cut_without_length(handler: Handler) -> None:
    handler.reply(200, PAGE[:40], Content_Length="")


CUTS = (cut_by_length, cut_in_chunks, cut_in_packing, cut_without_length)


@pytest.mark.fault("N3", "cut transfer")
@pytest.mark.parametrize("answer", CUTS)
def test_a_cut_page_is_shown_and_called_incomplete(
    site: Site, tell: Tell, answer: Callable[[Handler], None]
) -> None:
    site.answers["/cut"] = answer
    found = Pipeline(DIRECT).open(site.url("/cut"))
    told = [notice for notice in found.notices if notice.code == "truncated"]
    assert told
    tell(told[0].message)


@pytest.mark.fault("N3", "cut list of packages")
@pytest.mark.parametrize("answer", CUTS[:3])
def test_a_cut_list_is_never_taken_for_whole(
    site: Site, tell: Tell, answer: Callable[[Handler], None]
) -> None:
    site.answers["/cut"] = answer
    tell(refused(index, site.url("/cut")))


# -- N4: bombs and lies about packing


def packed(times: int, pack: Callable[[bytes], bytes] = gzip.compress) -> bytes:
    data = bytes(30_000_000)
    for _ in range(times):
        data = pack(data)
    return data


PACKED = {
    "gzip bomb": (packed(1), "gzip", "too-large"),
    "deflate bomb": (packed(1, zlib.compress), "deflate", "too-large"),
    "bomb in a bomb": (packed(2), "gzip, gzip", "too-large"),
    "packed again and again": (packed(1), "gzip, gzip, gzip, gzip", "damaged"),
    "not packed at all": (PAGE, "gzip", "damaged"),
    "damaged": (gzip.compress(PAGE * 99)[:40] + bytes(60), "gzip", "damaged"),
    "brotli": (b"\x0b\x02\x80abc\x03", "br", "damaged"),
    "zstd": (b"\x28\xb5\x2f\xfd\x04\x00", "zstd", "damaged"),
    "a length of 5,000 digits": (PAGE, "", "too-large"),
    "50 MB": (PAGE, "", "too-large"),
}


@pytest.mark.fault("N4", "bomb or wrong label")
@pytest.mark.parametrize(("name"), PACKED)
def test_a_bomb_or_a_lie_about_packing_is_a_sentence(site: Site, tell: Tell, name: str) -> None:
    data, label, code = PACKED[name]
    lengths = {"a length of 5,000 digits": "9" * 5000, "50 MB": "50000000"}
    length = lengths.get(name, str(len(data)))
    site.answers["/x"] = lambda handler: handler.reply(
        200, data, Content_Encoding=label, Content_Length=length
    )
    error = refused(page, site.url("/x"))
    assert error.code == code
    tell(error)


# -- N5: secure connections

openssl = pytest.mark.skipif(not shutil.which("openssl"), reason="openssl makes certificates")


@openssl
@pytest.mark.fault("N5", "certificate that proves nothing")
@pytest.mark.parametrize("kind", ["self-signed", "of another site", "expired", "no TLS at all"])
@pytest.mark.parametrize("get", [page, index], ids=["page", "index"])
def test_a_site_that_cannot_prove_itself_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, tell: Tell, get: Get, kind: str
) -> None:
    name = "DNS:other.example" if kind == "of another site" else "IP:127.0.0.1"
    old = ("-not_before", "20200101000000Z", "-not_after", "20200102000000Z")
    own = certificate(tmp_path, name, *(old if kind == "expired" else ()))
    if kind != "self-signed":
        monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(own))
    with serving(None if kind == "no TLS at all" else own) as site:
        error = refused(get, site.add("/a").replace("http:", "https:"))
        assert error.code == "tls"
        tell(error)
        assert not site.requests


@openssl
@pytest.mark.fault("N5", "from https to http")
@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_secure_address_does_not_lead_to_an_insecure_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, tell: Tell, status: int
) -> None:
    own = certificate(tmp_path, "IP:127.0.0.1")
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(own))
    with serving(own) as secure, serving() as plain:
        url = secure.add("/a", b"", status, Location=plain.add("/b"))
        error = refused(page, url)
        assert error.code == "redirect"
        assert "secure" in tell(error)
        assert not plain.requests


@openssl
@pytest.mark.fault("N5", "old protocol")
@pytest.mark.parametrize("version", [ssl.TLSVersion.TLSv1, ssl.TLSVersion.TLSv1_1])
@pytest.mark.parametrize("get", [page, index], ids=["page", "index"])
@pytest.mark.filterwarnings("ignore:ssl.TLSVersion")
def test_protocols_that_are_broken_are_not_spoken(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, tell: Tell, version: ssl.TLSVersion, get: Get
) -> None:
    own = certificate(tmp_path, "IP:127.0.0.1")
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(own))
    with serving(own, newest=version) as site:
        error = refused(get, site.add("/a"))
        assert error.code == "tls"
        tell(error)


# -- N6: no network


@pytest.mark.fault("N6", "offline lock")
@pytest.mark.parametrize("kind", ["page", "picture", "index", "package"])
def test_under_the_lock_nothing_is_asked(site: Site, tell: Tell, package: Get, kind: str) -> None:
    gets: dict[str, Get] = {"page": page, "picture": picture, "index": index, "package": package}
    error = refused(gets[kind], site.add("/"), replace(DIRECT, offline=True))
    assert error.code == "offline"
    assert "lock" in tell(error)
    assert not site.requests


@pytest.mark.fault("N6", "no network")
@pytest.mark.parametrize(
    "failure",
    [
        socket.gaierror(socket.EAI_AGAIN, "Temporary failure in name resolution"),
        OSError(101, "Network is unreachable"),
        OSError(113, "No route to host"),
    ],
    ids=["no answer to names", "unreachable", "no route"],
)
def test_without_a_network_that_is_said(
    monkeypatch: pytest.MonkeyPatch, tell: Tell, failure: OSError
) -> None:
    def fail(*_: object, **__: object) -> object:
        raise failure

    monkeypatch.setattr(socket, "getaddrinfo", fail)
    error = refused(page, "https://far.example/")
    assert error.code == "no-network"
    tell(error)


no_network = pytest.mark.skipif(
    not can_unshare("n"), reason="processes cannot be cut from the network here"
)


@no_network
@pytest.mark.fault("N6", "network cut from the program")
@pytest.mark.parametrize(
    "address", ["https://far.example/", "http://93.184.215.14/", "far.example"]
)
def test_fetching_without_a_network_is_a_sentence(tmp_path: Path, tell: Tell, address: str) -> None:
    done = without_network(tmp_path, "clean", address, "--json")
    assert done.returncode == 1
    error = json.loads(done.stdout)["error"]
    assert error["code"] == "no-network"
    tell(error["message"])


@no_network
@pytest.mark.fault("N6", "read and translated without a network")
@pytest.mark.parametrize("form", ["text", "json", "markdown"])
def test_all_but_fetching_works_without_a_network(tmp_path: Path, form: str) -> None:
    saved = tmp_path / "saved.html"
    saved.write_bytes(b"<title>Tide</title><p>The tide came in at noon, the pilot said today.</p>")
    options = ("--to", "zh", "--format", form, "--data-dir", str(tmp_path / "data"))
    done = without_network(tmp_path, "read", str(saved), *options)
    assert done.returncode == 0, done.stderr
    assert any("\u4e00" <= letter <= "\u9fff" for letter in done.stdout)
