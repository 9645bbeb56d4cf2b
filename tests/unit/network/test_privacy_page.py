"""The privacy page of the manual lists every request there is, with the headers that are sent."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest

from reader.accounts.answers import READ
from reader.accounts.service import Login, Service
from reader.cancellation import CancelToken
from reader.datamodel.network import Request, Validators
from reader.errors import ReaderError
from reader.library.releases import newer_releases
from reader.network.connection import Connection, Wish
from reader.resources import manual_root
from reader.retrieval.http import fetch, fetch_feed, fetch_image
from reader.sync.webdav import WebDavCarrier
from reader.translation.packages.download import download, fetch_index
from tests.helpers.translators import chat_model, engine_of, route_of
from tests.helpers.web import Handler, Site
from tools.manual import Words
from tools.texts import REQUESTS

READER = Path(__file__).parents[3] / "reader"
#: What a row says of a request that is the one before over again.
AS_BEFORE = {"as the request before", "与前一次请求相同"}
DATA = b"PK" + bytes(9_000)


class Recorder:
    """Makes each kind of request there is, and notes the headers by the reason of each."""

    def __init__(self, site: Site, folder: Path) -> None:
        self.headers: dict[str, set[str]] = {}
        self._site = site
        self._folder = folder
        self._reasons: list[str] = []
        self.connection = Connection(proxy="none", timeout=5, log_request=self._note)

    def _note(self, request: Request) -> None:
        self._reasons.append(request.reason)

    def record(self) -> None:
        site, connection = self._site, self.connection
        site.answers["/moved"] = lambda h: h.reply(302, b"", Location=site.add("/page"))
        fetch(site.url("/moved"), connection, wish=Wish.READER)
        site.add("/picture", b"\x89PNG", Content_Type="image/png")
        fetch_image(site.url("/picture"), connection, wish=Wish.READER)
        known = Validators('"one"', "Mon, 02 Mar 2026 10:00:00 GMT")
        fetch_feed(site.add("/feed"), connection, known, wish=Wish.READER)
        fetch_index(site.add("/index", b"[]"), connection)
        site.answers["/package"] = halves
        download(site.url("/package"), self._folder / "p", connection, wish=Wish.READER)
        ask = partial(fetch_feed, connection=connection, wish=Wish.PROGRAM, reason="new version")
        with suppress(ReaderError):  # the page is no feed of releases, which is of no matter
            newer_releases(site.add("/releases"), ask)
        server = replace(chat_model(site), key="secret")
        engine = engine_of(server, connection)
        engine.translate(["The ferry leaves the harbour at 14 today."], route_of(server))
        site.add("/accounts/ClientLogin", b"Auth=one")
        for path in ("token", "edit-tag"):
            site.add(f"/reader/api/0/{path}", b"OK")
        login = Login(site.address, "reader", "secret")
        service = Service(login, connection, CancelToken())
        service.sign_in()
        service.mark(["1"], READ, on=True)
        site.add("/dav/", b"", status=207)
        WebDavCarrier(site.url("/dav/"), "reader", "secret", connection).make()
        for reason, (_path, headers) in zip(self._reasons, site.requests, strict=True):
            self.headers.setdefault(reason, set()).update(headers)


def halves(handler: Handler) -> None:
    """A package that breaks off in the middle, and its rest for whom asks for that."""
    start = len(DATA) // 2 if handler.headers.get("Range") else 0
    handler.send_response(206 if start else 200)
    if start:
        handler.send_header("Content-Range", f"bytes {start}-{len(DATA) - 1}/{len(DATA)}")
    handler.send_header("ETag", '"one"')
    handler.send_header("Content-Length", str(len(DATA) - start))
    handler.end_headers()
    handler.wfile.write(DATA[start:] if start else DATA[: len(DATA) // 2])


def rows(text: str) -> Mapping[str, str]:
    """What the table says of the headers of each kind of request."""
    table = re.search(r"<!-- connections -->(.*?)<!-- end -->", text, re.DOTALL)
    assert table
    cells = [line.strip("| ").split(" | ") for line in table[1].strip().splitlines()[2:]]
    return {row[0]: row[-1] for row in cells}


def named(text: str) -> set[str]:
    """The headers that a text names."""
    return set(re.findall(r"`([A-Z][\w-]+)`", text))


def reasons() -> Iterator[str]:
    """The words for requests that stand in the code."""
    texts = [file.read_text("utf-8") for file in READER.rglob("*.py")]
    for text in (text for text in texts if "RequestRules(" in text or "reason=" in text):
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, ast.Call):
                if getattr(node.func, "id", "") == "RequestRules" and node.args:
                    yield from literal(node.args[0])
                yield from (r for k in node.keywords if k.arg == "reason" for r in literal(k.value))


def literal(node: ast.expr) -> list[str]:
    return [node.value] if isinstance(node, ast.Constant) and isinstance(node.value, str) else []


def test_every_kind_of_request_in_the_code_is_known() -> None:
    assert {*reasons()} - {*REQUESTS} == set()


@pytest.mark.parametrize("language", ["en", "zh"])
def test_the_page_names_every_kind_of_request_and_its_headers(
    site: Site, tmp_path: Path, language: str
) -> None:
    recorder = Recorder(site, tmp_path)
    recorder.record()
    assert recorder.headers.keys() == {*REQUESTS}
    page = (manual_root() / language / "privacy.md").read_text("utf-8")
    told = rows(page)
    words = Words(language)
    assert told.keys() == {words.of("Message", reason) for reason in REQUESTS}
    of_all = set.intersection(*recorder.headers.values())
    sentence = re.search(r"`Host`.*?(?:。|\. )", page, re.DOTALL)
    assert sentence
    assert of_all == named(sentence[0])
    for reason, headers in recorder.headers.items():
        cell = told[words.of("Message", reason)]
        if cell not in AS_BEFORE:
            assert headers - of_all == named(cell), reason
