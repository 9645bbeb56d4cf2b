"""F: feeds and lists of feeds that mean harm, or are broken."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from reader.datamodel.network import Answer, Validators
from reader.errors import ReaderError
from reader.feeds import opml
from reader.feeds.parsing import parse
from reader.library.outlines import follow_outline
from reader.library.update import check, requests_due, save
from reader.network.connection import Connection, Wish
from reader.retrieval.http import fetch_feed
from reader.storage.feeds import FeedStore
from reader.storage.migrations import MIGRATIONS
from reader.storage.sqlite import Database, open_database
from reader.ui.main_window import MainWindow
from tests.faults.conftest import Tell
from tests.helpers.feeds import rss
from tests.helpers.library import follow
from tests.helpers.web import Handler, Site, serving

NOW = datetime(2026, 3, 3, 12, tzinfo=UTC)
CANARY = "the canary sang"


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Database]:
    database = open_database(tmp_path / "library.sqlite3", MIGRATIONS)
    yield database
    database.close()


# -- F1: entities and nesting


def entities(canary: Path) -> dict[str, str]:
    """Internal subsets, by what they try."""
    lol = "".join(f"<!ENTITY l{n} '{f'&l{n - 1};' * 10}'>" for n in range(1, 10))
    return {
        "file": f"<!DOCTYPE rss [<!ENTITY x SYSTEM '{canary.as_uri()}'>]>",
        "parameter": f"<!DOCTYPE rss [<!ENTITY % p SYSTEM '{canary.as_uri()}'> %p;]>",
        "declaration elsewhere": f"<!DOCTYPE rss SYSTEM '{canary.as_uri()}'>",
        "laughs": f"<!DOCTYPE rss [<!ENTITY l0 'lol'>{lol}<!ENTITY x '&l9;'>]>",
        "quadratic": f"<!DOCTYPE rss [<!ENTITY x '{'a' * 50_000}'>]>",
        "inclusion": "<?xml-stylesheet type='text/xsl' href='file:///etc/passwd'?>",
    }


@pytest.mark.fault("F1", "entities, and what lies elsewhere")
@pytest.mark.parametrize("kind", entities(Path("/canary")))
def test_no_entity_brings_a_file_or_fills_the_memory(tmp_path: Path, kind: str) -> None:
    canary = tmp_path / "canary.txt"
    canary.write_text(CANARY)
    items = "<item><title>&x;</title></item>" * 40 + "<item><title>Ferry</title></item>"
    text = f"{entities(canary)[kind]}<rss version='2.0'><channel><title>F</title>{items}"
    try:
        told = repr(parse(f"{text}</channel></rss>".encode()))
    except ReaderError:
        return
    assert CANARY not in told
    assert len(told) < 100_000


# -- F2: broken feeds

BROKEN: dict[str, Callable[[], bytes]] = {
    "20,000 entries": lambda: rss(*(f"Story {n}" for n in range(20_000))),
    "cut": lambda: rss("One", "Two", "Three")[:-60],
    "the year 1 and 9999": lambda: rss("Ferry").replace(
        b"<guid>", b"<pubDate>Mon, 01 Jan 0001 00:00:00 GMT</pubDate><guid>"
    ),
    "a character beyond all": lambda: rss("Ferry &#99999999999;", "Tide"),
    "another charset than it says": lambda: rss("渡轮晚点").replace(b'"utf-8"', b'"gb2312"'),
    "no guids": lambda: rss("One", "Two").replace(b"guid>", b"other>"),
    "one guid for all": lambda: rss("One", "Two").replace(b"<guid>Two", b"<guid>One"),
    "noughts": lambda: rss("One\0", "Two"),
}


@pytest.mark.fault("F2", "feed that is broken")
@pytest.mark.parametrize("kind", BROKEN)
def test_a_broken_feed_gives_what_is_good_in_it(library: Database, kind: str) -> None:
    feed = FeedStore(library).add("https://harbour.example/feed", now=NOW)

    def fetch(address: str, _validators: Validators, _wish: Wish) -> Answer:
        return Answer(200, address, {}, BROKEN[kind]())

    for _ in range(2):
        for request in requests_due(library, NOW, only=[feed]):
            save(library, check(request, fetch), NOW)
    count = library.rows("SELECT count(*) FROM stories")[0][0]
    assert 1 <= count <= 1000


NO_FEEDS = {
    "empty": b"",
    "web page": b"<!DOCTYPE html><title>A page</title>",
    "words": b"just words",
    "nesting": b'{"a":' * 100_000,
    "picture": b"\x89PNG\r\n\x1a\n" + bytes(range(256)),
}


@pytest.mark.fault("F2", "what is no feed")
@pytest.mark.parametrize("kind", NO_FEEDS)
def test_what_is_no_feed_is_said(kind: str, tell: Tell) -> None:
    with pytest.raises(ReaderError) as caught:
        parse(NO_FEEDS[kind])
    tell(caught.value)


# -- F3: markup where words should be

MARKUP = (
    "<img src='file:///dev/zero'><b>Bold</b>",
    "<script>alert(1)</script>Ferry",
    "&lt;a href='javascript:x'&gt;Ferry&lt;/a&gt;",
)


@pytest.mark.fault("F3", "markup in titles and names")
@pytest.mark.parametrize("title", MARKUP)
def test_markup_in_a_title_is_text_everywhere(qtbot: QtBot, window: MainWindow, title: str) -> None:
    library = window.parts.services.library
    window.window_actions["toggle_library"].setChecked(True)
    library.run(lambda: follow(library.database, title, title, "Ferry", host="harbour.example"))
    qtbot.waitUntil(lambda: len(window.parts.drawer.stories.rows) == 2)
    assert not any("<script" in row.title for row in window.parts.drawer.stories.rows)
    for label in window.findChildren(QLabel):
        rich = label.textFormat() is Qt.TextFormat.RichText
        assert label.textFormat() is Qt.TextFormat.PlainText or (
            not rich and "<" not in label.text()
        )


# -- F4: servers of feeds


def gone(handler: Handler) -> None:
    handler.reply(404, b"gone")


def page_instead(handler: Handler) -> None:
    handler.reply(200, b"<!DOCTYPE html><title>Sign in</title><p>Sign in.")


def torn(handler: Handler) -> None:
    handler.reply(200, rss("One")[:50], Content_Length="9000")


@pytest.mark.fault("F4", "one feed of many fails")
@pytest.mark.parametrize("answer", [gone, page_instead, torn])
def test_the_others_are_updated_and_the_fault_stands_at_its_feed(
    library: Database, answer: Callable[[Handler], None], tell: Tell
) -> None:
    connection = Connection(proxy="none", timeout=20)
    with serving() as site:
        feeds = [add(library, site, number) for number in range(20)]
        site.answers["/7"] = answer
        for request in requests_due(library, NOW, only=feeds):
            checked = check(
                request,
                lambda url, known, _wish: fetch_feed(url, connection, known, wish=Wish.READER),
            )
            updated = save(library, checked, NOW)
            if request.address.endswith("/7"):
                assert updated.memory.fault is not None
                tell(updated.memory.fault.message)
    assert library.rows("SELECT count(*) FROM stories")[0][0] == 19


def add(library: Database, site: Site, number: int) -> int:
    address = site.add(f"/{number}", rss(f"Story {number}", host=f"h{number}.example"))
    return FeedStore(library).add(address, now=NOW)


# -- F5: lists of feeds


def outlines(count: int, kind: str = "rss", address: str = "https://a.example/{0}") -> str:
    return "".join(
        f"<outline type='{kind}' text='F' xmlUrl='{address.format(n)}'/>" for n in range(count)
    )


LISTS: dict[str, Callable[[], str]] = {
    "20,000 feeds": lambda: f"<opml><body>{outlines(20_000)}</body></opml>",
    "no list": lambda: "<html><body>no list",
    "deep": lambda: f"<opml><body>{'<outline text=a>' * 5_000}{outlines(1)}",
    "files": lambda: (
        f"<opml><body>{outlines(2, address='file:///etc/passwd{0}')}{outlines(1)}</body></opml>"
    ),
    "entities": lambda: (
        "<!DOCTYPE opml [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>"
        f"<opml><head><title>&x;</title></head><body>{outlines(1)}</body></opml>"
    ),
}


@pytest.mark.fault("F5", "list of feeds that means harm")
@pytest.mark.parametrize(
    "kind",
    [pytest.param(name, marks=[pytest.mark.long] * name.startswith("20,")) for name in LISTS],
)
def test_a_list_is_taken_in_safely_or_refused(library: Database, kind: str, tell: Tell) -> None:
    try:
        imported = follow_outline(library, opml.read(LISTS[kind]().encode()), NOW)
    except ReaderError as error:
        tell(error)
    else:
        for message in imported.left_out[:1]:
            tell(message)
    addresses = [feed.address for feed in FeedStore(library).all()]
    assert len(addresses) <= 10_000
    assert all(address.startswith("https://a.example/") for address in addresses)
