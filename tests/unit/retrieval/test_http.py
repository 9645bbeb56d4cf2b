"""Pages of the web: what is fetched, and what is said when it cannot be."""

from __future__ import annotations

import gzip
import socket
import zlib
from functools import partial

import pytest

from reader.cancellation import CancelToken
from reader.datamodel.network import Request
from reader.errors import Cancelled, RetrievalError
from reader.network.connection import Connection, Wish
from reader.retrieval import sources
from reader.retrieval.unpacking import refuse_feed
from tests.helpers.web import PAGE, SLOW, Handler, Site, stopped_when_asked

retrieve = partial(sources.retrieve, wish=Wish.READER)

DIRECT = Connection(proxy="none", timeout=20)


def failure(url: str, options: Connection = DIRECT) -> RetrievalError:
    with pytest.raises(RetrievalError) as caught:
        retrieve(url, options)
    assert str(caught.value).endswith(".")
    return caught.value


def test_a_page_comes_with_its_address_type_and_encoding(site: Site) -> None:
    url = site.add("/a.html", Content_Type="text/html; charset=GB2312")
    raw = retrieve(url, DIRECT)
    assert (raw.data, raw.url, raw.source) == (PAGE, url, url)
    assert (raw.media_type, raw.charset, raw.truncated) == ("text/html", "gb2312", False)
    assert raw.fetched_at is not None
    assert raw.fetched_at.tzinfo is not None


def test_the_program_says_what_it_is_and_nothing_else(site: Site) -> None:
    retrieve(site.add("/"), DIRECT)
    headers = site.requests[0][1]
    assert "BilingualReader" in headers["User-Agent"]
    assert set(headers) == {"Host", "User-Agent", "Accept", "Accept-Encoding", "Connection"}


def test_tracking_parameters_and_fragments_stay_at_home(site: Site) -> None:
    site.add("/a")
    retrieve(site.url("/a?id=7&utm_source=mail#part"), DIRECT)
    assert site.requests[0][0] == "/a?id=7"


def test_every_request_is_told_before_it_is_made(site: Site) -> None:
    site.add("/from", b"", 302, Location="/to")
    site.add("/to")
    told: list[Request] = []
    options = Connection(proxy="none", log_request=told.append)
    retrieve(site.url("/from"), options)
    assert [(r.url, r.reason) for r in told] == [
        (site.url("/from"), "page"),
        (site.url("/to"), "redirect"),
    ]


def test_progress_counts_bytes(site: Site) -> None:
    body = b"<p>" + b"x" * 300_000
    url = site.add("/long", body)
    told: list[tuple[int, int | None]] = []
    retrieve(url, DIRECT, progress=lambda done, total: told.append((done, total)))
    assert told[-1] == (len(body), len(body))
    assert len(told) > 1


@pytest.mark.parametrize(("label", "pack"), [("gzip", gzip.compress), ("deflate", zlib.compress)])
def test_packed_answers_are_unpacked(site: Site, label: str, pack: object) -> None:
    assert callable(pack)
    url = site.add("/packed", pack(PAGE), Content_Encoding=label)
    assert retrieve(url, DIRECT).data == PAGE


def test_an_answer_without_a_type_is_looked_at(site: Site) -> None:
    site.answers["/none"] = lambda h: h.reply(200, PAGE, Content_Type="")
    assert retrieve(site.url("/none"), DIRECT).media_type == "text/html"
    site.add("/text", b"Only words.", Content_Type="application/octet-stream")
    assert retrieve(site.url("/text"), DIRECT).media_type == "text/plain"


def test_plain_text_stays_plain(site: Site) -> None:
    url = site.add("/a.txt", b"One <p> two", Content_Type="text/plain")
    assert retrieve(url, DIRECT).media_type == "text/plain"


@pytest.mark.parametrize(
    ("status", "code"),
    [
        (401, "login"),
        (403, "blocked"),
        (404, "not-found"),
        (410, "not-found"),
        (429, "blocked"),
        (451, "blocked"),
        (500, "server-error"),
        (503, "server-error"),
        (418, "bad-answer"),
        (204, "bad-answer"),
    ],
)
def test_refusals_are_told_apart(site: Site, status: int, code: str) -> None:
    site.answers["/x"] = lambda handler: handler.reply(status, b"")
    assert failure(site.url("/x")).code == code


def test_a_service_against_robots_is_recognised(site: Site) -> None:
    url = site.add("/x", b"Just a moment...", 503, cf_mitigated="challenge")
    error = failure(url)
    assert error.code == "blocked"
    assert "save it" in str(error)


@pytest.mark.parametrize("media_type", ["application/pdf", "image/png", "application/json"])
def test_what_is_no_page_is_named(site: Site, media_type: str) -> None:
    error = failure(site.add("/x", b"data", Content_Type=media_type))
    assert error.code == "not-html"
    assert media_type in str(error)


@pytest.mark.parametrize(
    "media_type", ["application/rss+xml", "application/atom+xml", "text/xml", "application/xml"]
)
def test_a_feed_is_known_as_one_whatever_its_type(site: Site, media_type: str) -> None:
    url = site.add("/x", b'<rss version="2.0"><channel/></rss>', Content_Type=media_type)
    with pytest.raises(RetrievalError) as caught:
        refuse_feed(retrieve(url, DIRECT))
    assert caught.value.code == "feed"


def test_a_picture_that_says_it_is_html_is_found_out(site: Site) -> None:
    assert failure(site.add("/x", b"\x89PNG\r\n\x1a\n0000")).code == "not-html"


def test_an_empty_answer_is_said(site: Site) -> None:
    assert failure(site.add("/x", b"  \n")).code == "empty"


def test_a_stated_length_over_the_limit_is_not_fetched(site: Site) -> None:
    def answer(handler: Handler) -> None:
        handler.reply(200, b"", Content_Length="20000001")

    site.answers["/big"] = answer
    assert failure(site.url("/big")).code == "too-large"


def test_a_bomb_stops_at_the_limit(site: Site) -> None:
    url = site.add("/bomb", gzip.compress(b"\0" * 30_000_000), Content_Encoding="gzip")
    assert failure(url).code == "too-large"


def test_a_wrongly_labelled_answer_is_damaged(site: Site) -> None:
    assert failure(site.add("/x", PAGE, Content_Encoding="gzip")).code == "damaged"


def test_a_cut_transfer_keeps_what_came_and_says_so(site: Site) -> None:
    site.answers["/cut"] = lambda h: h.reply(200, PAGE, Content_Length=str(len(PAGE) + 500))
    raw = retrieve(site.url("/cut"), DIRECT)
    assert (raw.data, raw.truncated) == (PAGE, True)


def test_a_transfer_cut_before_its_first_byte_fails(site: Site) -> None:
    site.answers["/cut"] = lambda h: h.reply(200, b"", Content_Length="500")
    assert failure(site.url("/cut")).code == "cut"


def test_a_cut_in_chunks_keeps_what_came(site: Site) -> None:
    def answer(handler: Handler) -> None:
        handler.reply(200, b"", Content_Length="", Transfer_Encoding="chunked")
        handler.wfile.write(b"5\r\n<p>Hi\r\n9\r\nbro")

    site.answers["/cut"] = answer
    raw = retrieve(site.url("/cut"), DIRECT)
    assert raw.data.startswith(b"<p>Hi")
    assert raw.truncated


@pytest.mark.parametrize(("body", "cut"), [(PAGE, False), (PAGE[:40], True)])
def test_without_a_length_the_end_of_the_html_tells(site: Site, body: bytes, cut: bool) -> None:
    site.answers["/x"] = lambda handler: handler.reply(200, body, Content_Length="")
    assert retrieve(site.url("/x"), DIRECT).truncated is cut


@pytest.mark.parametrize("kind", SLOW)
def test_a_slow_server_is_left_when_the_time_is_over(site: Site, kind: str) -> None:
    site.answers["/slow"] = SLOW[kind]
    options = Connection(proxy="none", timeout=0.5)
    assert failure(site.url("/slow"), options).code == "timeout"


@pytest.mark.parametrize("kind", SLOW)
def test_a_slow_server_is_left_when_the_reader_stops(site: Site, kind: str) -> None:
    site.answers["/slow"] = SLOW[kind]
    with stopped_when_asked(site, "/slow") as token, pytest.raises(Cancelled):
        retrieve(site.url("/slow"), DIRECT, cancel=token)


def test_nothing_is_asked_once_stopped(site: Site) -> None:
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        retrieve(site.add("/"), DIRECT, cancel=token)
    assert not site.requests


def test_the_offline_lock_makes_no_connection(site: Site) -> None:
    told: list[Request] = []
    options = Connection(offline=True, log_request=told.append)
    error = failure(site.add("/"), options)
    assert error.code == "offline"
    assert not site.requests
    assert not told


def test_a_closed_port_is_said() -> None:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    assert failure(f"http://127.0.0.1:{port}/").code == "refused"


@pytest.mark.parametrize(
    ("number", "code"), [(socket.EAI_AGAIN, "no-network"), (socket.EAI_NONAME, "no-site")]
)
def test_no_network_and_no_such_site_are_told_apart(
    monkeypatch: pytest.MonkeyPatch, number: int, code: str
) -> None:
    def fail(*args: object, **kwargs: object) -> object:
        raise socket.gaierror(number, "no")

    monkeypatch.setattr(socket, "getaddrinfo", fail)
    assert failure("https://nowhere.example/").code == code


def test_a_server_that_does_not_speak_tls_is_refused(site: Site) -> None:
    assert failure(site.address.replace("http:", "https:") + "/").code == "tls"


def test_a_proxy_is_used_where_one_is_set(site: Site) -> None:
    site.answers["http://far.example/a"] = lambda handler: handler.reply(200, PAGE)
    options = Connection(proxy=site.address)
    assert retrieve("http://far.example/a", options).data == PAGE


@pytest.mark.parametrize("proxy", ["http://127.0.0.1:9", "socks5h://127.0.0.1:9", "nonsense://x"])
def test_a_proxy_that_fails_is_blamed(proxy: str) -> None:
    assert failure("http://far.example/a", Connection(proxy=proxy)).code == "proxy"


@pytest.mark.parametrize(
    ("address", "code"),
    [
        ("ftp://files.example/a", "bad-scheme"),
        ("javascript:alert(1)", "bad-scheme"),
        ("data:text/html,hello", "bad-scheme"),
        ("http://", "bad-address"),
        ("http://[broken/", "bad-address"),
        ("http://a.example:99999/", "bad-address"),
        ("https://bank.example@evil.example/", "bad-address"),
    ],
)
def test_what_is_no_web_address_is_refused(address: str, code: str) -> None:
    assert failure(address).code == code
