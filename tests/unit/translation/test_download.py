"""Downloads from a server on this computer that cuts, stalls, lies and fails."""

from __future__ import annotations

import contextlib
import os
import random
import socket
import threading
import time
from functools import partial
from pathlib import Path

import pytest

from reader.cancellation import CancelToken
from reader.datamodel.network import Request
from reader.errors import Cancelled, PackageError, ReaderError, RetrievalError
from reader.network.connection import Connection, Wish
from reader.system.files import MARK
from reader.translation.packages import download as module
from reader.translation.packages.download import fetch_index
from tests.helpers.web import Handler, Site, dripping, serving

download = partial(module.download, wish=Wish.READER)

DATA = b"PK" + random.Random(1).randbytes(300_000)
FAST = Connection(proxy="none", connect_timeout=5, stall_timeout=10)
#: For servers that fall silent; too short for any other on a busy computer.
IMPATIENT = Connection(proxy="none", connect_timeout=5, stall_timeout=0.5)


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "downloads" / "package.argosmodel"


class Store:
    """A file of a server that answers ranges, and ends each answer after so many bytes."""

    def __init__(self, data: bytes, *cuts: int, tag: str = '"one"') -> None:
        self.data = data
        self.cuts = list(cuts)
        self.tag = tag
        self.ranges: list[str | None] = []

    def __call__(self, handler: Handler) -> None:
        wanted = handler.headers.get("Range")
        self.ranges.append(wanted)
        start = 0
        if wanted and handler.headers.get("If-Range") == self.tag:
            start = int(wanted.removeprefix("bytes=").partition("-")[0])
        total = len(self.data)
        handler.send_response(206 if start else 200)
        if start:
            handler.send_header("Content-Range", f"bytes {start}-{total - 1}/{total}")
        handler.send_header("ETag", self.tag)
        handler.send_header("Content-Length", str(total - start))
        handler.end_headers()
        end = start + self.cuts.pop(0) if self.cuts else total
        handler.wfile.write(self.data[start:end])


def left_over(target: Path) -> list[str]:
    return sorted(path.name for path in target.parent.iterdir() if path.name != MARK)


def test_parts_that_nobody_came_back_for_go_after_a_month(site: Site, target: Path) -> None:
    site.answers["/p"] = Store(DATA)
    target.parent.mkdir()
    names = {
        "translate-fr_en-1_0.argosmodel": 40,
        "translate-de_en-1_0.argosmodel.part": 40,
        "translate-de_en-1_0.argosmodel.part.json": 40,
        "translate-it_en-1_0.argosmodel.part": 20,
        "holiday.zip": 400,
    }
    for name, days in names.items():
        (target.parent / name).write_bytes(b"PK")
        then = time.time() - days * 86_400
        os.utime(target.parent / name, (then, then))
    download(site.url("/p"), target, FAST)
    assert left_over(target) == [
        "holiday.zip",
        "package.argosmodel",
        "translate-it_en-1_0.argosmodel.part",
    ]


def test_a_file_comes_whole_with_progress(site: Site, target: Path) -> None:
    site.answers["/p"] = Store(DATA)
    told: list[tuple[int, int | None]] = []
    download(site.url("/p"), target, FAST, progress=lambda *step: told.append(step))
    assert target.read_bytes() == DATA
    assert left_over(target) == ["package.argosmodel"]
    assert told[-1] == (len(DATA), len(DATA))


@pytest.mark.parametrize("seed", range(5))
def test_a_cut_download_goes_on_where_it_ended(site: Site, target: Path, seed: int) -> None:
    chance = random.Random(seed)
    store = Store(DATA, *(chance.randrange(1, 80_000) for _ in range(4)))
    site.answers["/p"] = store
    download(site.url("/p"), target, FAST)
    assert target.read_bytes() == DATA
    assert store.ranges[0] is None
    assert all(store.ranges[1:])


def test_a_download_that_breaks_off_for_good_says_so_and_keeps_what_came(
    site: Site, target: Path
) -> None:
    site.answers["/p"] = Store(DATA, *[10_000] * 5)
    with pytest.raises(PackageError) as caught:
        download(site.url("/p"), target, FAST)
    assert caught.value.code == "incomplete"
    assert not target.exists()
    download(site.url("/p"), target, FAST)
    assert target.read_bytes() == DATA


def test_another_file_at_the_address_is_fetched_anew(site: Site, target: Path) -> None:
    site.answers["/p"] = Store(DATA, *[10_000] * 5)
    with pytest.raises(PackageError):
        download(site.url("/p"), target, FAST)
    other = b"PK" + bytes(1000)
    site.answers["/p"] = Store(other, tag='"two"')
    download(site.url("/p"), target, FAST)
    assert target.read_bytes() == other


def test_a_server_without_ranges_is_asked_for_all(site: Site, target: Path) -> None:
    def whole(handler: Handler) -> None:
        handler.reply(200, DATA)

    def cut(handler: Handler) -> None:
        handler.send_response(200)
        handler.send_header("Content-Length", str(len(DATA)))
        handler.end_headers()
        handler.wfile.write(DATA[:5000])

    site.answers["/p"] = cut
    with pytest.raises(PackageError):
        download(site.url("/p"), target, FAST)
    site.answers["/p"] = whole
    download(site.url("/p"), target, FAST)
    assert target.read_bytes() == DATA


def test_a_partial_file_of_unknown_origin_is_never_taken_for_whole(
    site: Site, target: Path
) -> None:
    target.parent.mkdir()
    target.with_name(target.name + ".part").write_bytes(b"PK old")
    target.with_name(target.name + ".part.json").write_bytes(b"[]")
    site.answers["/p"] = Store(DATA)
    download(site.url("/p"), target, FAST)
    assert target.read_bytes() == DATA


def stall(handler: Handler) -> None:
    handler.send_response(200)
    handler.send_header("Content-Length", str(len(DATA)))
    handler.end_headers()
    handler.wfile.write(DATA[:1000])
    handler.wfile.flush()
    handler.site.closing.wait()


def test_a_server_that_falls_silent_is_left(site: Site, target: Path) -> None:
    site.answers["/p"] = stall
    with pytest.raises(PackageError) as caught:
        download(site.url("/p"), target, IMPATIENT)
    assert caught.value.code == "stalled"


def test_a_silent_server_does_not_keep_a_person_who_stops(site: Site, target: Path) -> None:
    site.answers["/p"] = stall
    token = CancelToken()
    started = threading.Event()

    def tell(_done: int, _total: int | None) -> None:
        started.set()
        token.cancel()

    with pytest.raises(Cancelled):
        download(
            site.url("/p"),
            target,
            Connection(proxy="none", stall_timeout=3),
            cancel=token,
            progress=tell,
        )
    assert started.is_set()
    site.closing.set()


def test_an_endless_answer_is_ended(site: Site, target: Path) -> None:
    def endless(handler: Handler) -> None:
        handler.send_response(200)
        handler.send_header("Content-Length", "5000")
        handler.end_headers()
        handler.wfile.write(DATA)

    site.answers["/p"] = endless
    download(site.url("/p"), target, FAST)
    assert target.stat().st_size == 5000  # HTTP itself ends there; the archive is checked later

    def unbounded(handler: Handler) -> None:
        handler.send_response(200)
        handler.end_headers()
        while not handler.site.closing.is_set():
            handler.wfile.write(DATA)

    site.answers["/q"] = unbounded
    with pytest.raises(ReaderError) as caught:
        fetch_index(site.url("/q"), FAST)
    assert caught.value.code == "too-large"


@pytest.mark.parametrize(
    ("status", "code"),
    [(404, "not-found"), (410, "not-found"), (500, "server-error"), (403, "refused")],
)
def test_an_answer_of_failure_gives_a_sentence(
    site: Site, target: Path, status: int, code: str
) -> None:
    site.add("/p", b"no", status)
    with pytest.raises(PackageError) as caught:
        download(site.url("/p"), target, FAST)
    assert caught.value.code == code
    assert left_over(target) == []


def test_a_sign_in_page_is_no_package(site: Site, target: Path) -> None:
    site.add("/p", b"<html>Sign in to the network</html>")
    with pytest.raises(PackageError) as caught:
        download(site.url("/p"), target, FAST)
    assert caught.value.code == "not-a-package"
    assert "sign in" in str(caught.value)
    assert not target.exists()


@pytest.mark.parametrize("length", ["9" * 5000, "-1", "1e9", " ", "12, 13"])
def test_a_length_that_is_no_number_harms_nothing(site: Site, target: Path, length: str) -> None:
    site.answers["/p"] = lambda handler: handler.reply(200, DATA, Content_Length=length)
    with contextlib.suppress(ReaderError):
        download(site.url("/p"), target, FAST)
    assert not target.exists() or target.read_bytes() == DATA


@pytest.mark.parametrize("location", ["http://[broken/", "http://", "//", "http://a:99999999/", ""])
def test_a_bad_redirect_is_a_sentence(site: Site, target: Path, location: str) -> None:
    site.answers["/p"] = lambda handler: handler.reply(302, b"", Location=location or " ")
    with pytest.raises(RetrievalError) as caught:
        download(site.url("/p"), target, FAST)
    assert caught.value.code == "redirect"


def endless(handler: Handler) -> None:
    """A redirect whose body never ends."""
    handler.reply(302, b"", Location="/to", Content_Length="")
    with contextlib.suppress(OSError):
        while not handler.site.closing.is_set():
            handler.wfile.write(DATA)


def test_the_body_of_a_redirect_is_not_read(site: Site, target: Path) -> None:
    site.answers["/p"] = endless
    site.answers["/to"] = Store(DATA)
    download(site.url("/p"), target, FAST)
    assert target.read_bytes() == DATA


def test_a_drip_is_given_up_and_what_came_is_kept(site: Site, target: Path) -> None:
    site.answers["/p"] = dripping
    with pytest.raises(PackageError) as caught:
        download(site.url("/p"), target, IMPATIENT)
    assert caught.value.code == "stalled"
    assert target.with_name(target.name + ".part").read_bytes().startswith(b"PKx")


def test_an_impossible_size_is_refused_at_once(site: Site, target: Path) -> None:
    def huge(handler: Handler) -> None:
        handler.send_response(200)
        handler.send_header("Content-Length", "9000000000")
        handler.end_headers()

    site.answers["/p"] = huge
    with pytest.raises(PackageError) as caught:
        download(site.url("/p"), target, FAST)
    assert caught.value.code == "too-large"


def test_redirects_are_followed_to_safe_places_only(site: Site, target: Path) -> None:
    site.answers["/p"] = Store(DATA)
    site.add("/here", b"", 302, Location=site.url("/p"))
    site.add("/file", b"", 302, Location="file:///etc/passwd")
    site.add("/plain", b"", 302, Location="http://packages.example/p")
    site.add("/round", b"", 302, Location=site.url("/round"))
    download(site.url("/here"), target, FAST)
    assert target.read_bytes() == DATA
    for path, code in (
        ("/file", "redirect"),
        ("/plain", "unsafe-address"),
        ("/round", "redirect"),
    ):
        with pytest.raises(RetrievalError) as caught:
            download(site.url(path), target, FAST)
        assert caught.value.code == code


def test_nothing_listens(target: Path) -> None:
    with serving() as site:
        address = site.url("/p")
    with pytest.raises(RetrievalError) as caught:
        download(address, target, FAST)
    assert caught.value.code == "refused"
    assert "address" not in str(caught.value)
    assert "from a file" in str(caught.value)


@pytest.mark.parametrize(
    ("number", "code"), [(socket.EAI_AGAIN, "no-network"), (socket.EAI_NONAME, "no-site")]
)
def test_without_a_network_nobody_is_told_to_check_an_address_they_never_typed(
    target: Path, monkeypatch: pytest.MonkeyPatch, number: int, code: str
) -> None:
    def fail(*_: object, **__: object) -> object:
        raise socket.gaierror(number, "no")

    monkeypatch.setattr(socket, "getaddrinfo", fail)
    for fetch in (
        lambda: download("https://packages.example/p", target, FAST),
        lambda: fetch_index("https://packages.example/index", FAST),
    ):
        with pytest.raises(RetrievalError) as caught:
            fetch()
        assert caught.value.code == code
        assert "packages.example could not be had" in str(caught.value)
        assert "from a file" in str(caught.value)
        assert "address" not in str(caught.value)


def test_under_the_lock_nothing_is_asked(site: Site, target: Path) -> None:
    site.answers["/p"] = Store(DATA)
    with pytest.raises(RetrievalError) as caught:
        download(site.url("/p"), target, Connection(offline=True))
    assert caught.value.code == "offline"
    assert site.requests == []


def test_every_request_is_told_of_before_it_is_made(site: Site, target: Path) -> None:
    told: list[Request] = []

    def note(request: Request) -> None:
        assert len(site.requests) == len(told)
        told.append(request)

    site.answers["/p"] = Store(DATA)
    site.add("/here", b"", 302, Location=site.url("/p"))
    download(site.url("/here"), target, Connection(proxy="none", log_request=note))
    assert [r.url for r in told] == [site.url("/here"), site.url("/p")]
    assert [r.reason for r in told] == ["package", "redirect"]
