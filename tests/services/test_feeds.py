"""Feeds are asked politely, on threads, and what came is kept."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.datamodel.network import Request
from reader.library.update import Updated
from reader.limits import MAX_REQUESTS
from reader.network.connection import Connection
from reader.services import feeds as service_module
from reader.services.feeds import FeedService, UpdateSummary
from reader.services.library import LibraryService
from reader.services.tasks import TaskRunner
from reader.spam.detector import Detector
from reader.storage.feeds import FeedStore
from reader.storage.pictures import PictureStore
from reader.storage.sqlite import Database
from tests.helpers.feeds import page, rss
from tests.helpers.web import Handler, Site, silent

PATIENCE = 30_000
DIRECT = Connection(
    proxy="none", timeout=20, own_hosts=frozenset(f"127.0.0.{n}" for n in range(1, 30))
)


class World:
    """A service with its library, and what it told."""

    def __init__(self, database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
        self.store = FeedStore(database)
        self.database = database
        self.connection = DIRECT
        self.runner = TaskRunner()
        pictures = PictureStore(database, Path("pictures"))
        library = LibraryService(database, self.runner, pictures)
        self.service = FeedService(library, lambda: self.connection, Detector, self.runner)
        self.updated: list[int] = []
        self.failures: list[str] = []
        library.failed.connect(lambda error: self.failures.append(error.code))
        self._saved = self.service._on_saved
        monkeypatch.setattr(self.service, "_on_saved", self._note)

    def _note(self, updated: Updated) -> None:
        self.updated.append(updated.feed)
        self._saved(updated)

    def add(self, *addresses: str) -> list[int]:
        return [self.store.add(address, now=datetime.now(UTC)) for address in addresses]

    def update(self, qtbot: QtBot, *only: int) -> UpdateSummary:
        with qtbot.waitSignal(self.service.update_finished, timeout=PATIENCE) as finished:
            self.service.update(only or None)
        assert isinstance(finished.args[0], UpdateSummary)
        return finished.args[0]

    def stories(self) -> int:
        return int(self.database.rows("SELECT count(*) FROM stories")[0][0])

    def fault(self, feed: int) -> str:
        kept = self.store.get(feed)
        assert kept is not None
        return kept.memory.fault.code if kept.memory.fault else ""


@pytest.fixture
def world(qtbot: QtBot, database: Database, monkeypatch: pytest.MonkeyPatch) -> Iterator[World]:
    made = World(database, monkeypatch)
    yield made
    made.service.close()
    made.runner.close()


def at(site: Site, number: int, path: str) -> str:
    """The address of a path at another host of this computer."""
    return site.url(path).replace("127.0.0.1", f"127.0.0.{number}")


def test_an_update_brings_stories_once(qtbot: QtBot, world: World, site: Site) -> None:
    site.add("/a", rss("The ferry is late", "The tide is high"))
    site.add("/b", rss("A new wall", host="quay.example"))
    feeds = world.add(site.url("/a"), site.url("/b"))
    assert world.update(qtbot) == UpdateSummary(asked=2, new=3)
    assert world.update(qtbot, *feeds) == UpdateSummary(asked=2)
    assert world.stories() == 3
    assert sorted(world.updated) == sorted(feeds * 2)


def test_an_advert_among_the_headlines_is_folded(qtbot: QtBot, world: World, site: Site) -> None:
    site.add("/a", rss("The ferry is late", "[Sponsored] A kitchen for little money"))
    world.add(site.url("/a"))
    assert world.update(qtbot).new == 1  # as many as the list of unread ones has
    collapsed = world.database.rows("SELECT title FROM stories WHERE fold <> ''")
    assert [row["title"] for row in collapsed] == ["[Sponsored] A kitchen for little money"]


def test_what_did_not_change_is_not_sent_again(qtbot: QtBot, world: World, site: Site) -> None:
    def answer(handler: Handler) -> None:
        if handler.headers["If-None-Match"] == '"1"':
            handler.reply(304, b"")
        else:
            handler.reply(200, rss("The ferry is late"), ETag='"1"')

    site.answers["/a"] = answer
    (feed,) = world.add(site.url("/a"))
    for _ in range(3):
        world.update(qtbot, feed)
    assert [headers.get("If-None-Match") for _, headers in site.requests] == [None, '"1"', '"1"']
    assert world.stories() == 1


def test_hosts_are_asked_at_once_and_each_one_thing_at_a_time(
    qtbot: QtBot, world: World, site: Site
) -> None:
    lock, now, most = threading.Lock(), Counter[str](), Counter[str]()
    together = threading.Event()

    def answer(handler: Handler) -> None:
        host = handler.headers["Host"].split(":")[0]
        with lock:
            now.update((host, "all"))
            for name in (host, "all"):
                most[name] = max(most[name], now[name])
            if most["all"] == MAX_REQUESTS:
                together.set()
        together.wait(10)  # until as many are asked as may be
        with lock:
            now.subtract((host, "all"))
        handler.reply(200, rss(handler.path))

    paths = [f"/{number}" for number in range(40)]
    for path in paths:
        site.answers[path] = answer
    world.add(*(at(site, 2 + number % 10, path) for number, path in enumerate(paths)))
    assert world.update(qtbot).asked == 40
    assert most.pop("all") == MAX_REQUESTS
    assert set(most.values()) == {1}


def test_a_host_that_asks_for_peace_is_left_alone(qtbot: QtBot, world: World, site: Site) -> None:
    for number in range(5):
        site.add(f"/{number}", b"", 429, Retry_After="1200")
    feeds = world.add(*(site.url(f"/{number}") for number in range(5)))
    assert world.update(qtbot).asked == 1
    assert len(site.requests) == 1
    (rest,) = world.store.resting_hosts(datetime.now(UTC)).values()
    assert 1100 < (rest - datetime.now(UTC)).total_seconds() <= 1200
    world.service.update(feeds)  # not even when the reader asks
    site.add("/other", rss("The tide is high"))
    (other,) = world.add(at(site, 2, "/other"))
    world.update(qtbot, other)
    assert len(site.requests) == 2


def test_one_bad_feed_stops_nothing_else(qtbot: QtBot, world: World, site: Site) -> None:
    site.add("/page", page())
    site.add("/good", rss("The ferry is late"))
    site.answers["/cut"] = lambda h: h.reply(200, rss("Half"), Content_Length="9999")
    bad, cut, missing, good = world.add(*map(site.url, ("/page", "/cut", "/missing", "/good")))
    assert world.update(qtbot) == UpdateSummary(asked=4, new=1, failed=3)
    faults = [world.fault(feed) for feed in (bad, cut, missing, good)]
    assert faults == ["web-page", "cut", "not-found", ""]


@pytest.mark.expects_logs
def test_a_mistake_of_the_program_costs_one_feed(
    qtbot: QtBot, world: World, site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    from reader.feeds import parsing

    def parse(data: bytes, **told: object) -> object:
        if b"odd" in data:
            raise ZeroDivisionError
        return read(data, **told)  # type: ignore[arg-type]

    read = parsing.parse
    monkeypatch.setattr(parsing, "parse", parse)
    site.add("/odd", rss("odd"))
    site.add("/good", rss("The ferry is late"))
    odd, _ = world.add(site.url("/odd"), site.url("/good"))
    assert world.update(qtbot) == UpdateSummary(asked=2, new=1, failed=1)
    assert world.fault(odd) == "internal"


def test_an_update_can_be_stopped_and_what_came_is_kept(
    qtbot: QtBot, world: World, site: Site
) -> None:
    site.add("/quick", rss("The ferry is late"))
    site.answers["/silent"] = silent
    quick, slow, behind = world.add(
        at(site, 2, "/quick"), at(site, 3, "/silent"), at(site, 3, "/behind")
    )
    world.service.update()
    qtbot.waitUntil(lambda: bool(world.updated), timeout=PATIENCE)
    with qtbot.waitSignal(world.service.update_finished, timeout=PATIENCE) as finished:
        world.service.stop()
    assert finished.args == [UpdateSummary(asked=1, new=1, stopped=True)]
    assert world.updated == [quick]
    assert [world.fault(feed) for feed in (slow, behind)] == ["", ""]
    assert "/behind" not in {path for path, _ in site.requests}


def test_after_it_was_stopped_nothing_is_said_of_how_far_it_is(
    qtbot: QtBot, world: World, site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    world.add(site.add("/a", rss("The ferry is late")))
    said: list[str] = []
    world.service.progressed.connect(lambda *_: said.append("progressed"))
    world.service.update_finished.connect(lambda _: said.append("finished"))
    monkeypatch.setattr(world.service, "_on_saved", lambda _: world.service.stop())
    with qtbot.waitSignal(world.service.update_finished, timeout=PATIENCE):
        world.service.update()
    assert said == ["progressed", "finished"]


def test_under_the_lock_no_feed_is_asked(qtbot: QtBot, world: World, site: Site) -> None:
    feeds = world.add(site.add("/a", rss("The ferry is late")))
    world.connection = replace(DIRECT, offline=True)
    world.service.update(feeds)
    assert world.failures == ["offline"]
    assert not site.requests


def test_every_request_is_listed(qtbot: QtBot, world: World, site: Site) -> None:
    told: list[Request] = []
    world.connection = replace(DIRECT, log_request=told.append)
    site.add("/old", b"", 302, Location="/new")
    world.add(site.url("/old"))
    site.add("/new", rss("The ferry is late"))
    world.update(qtbot)
    assert [request.reason for request in told] == ["feed", "redirect"]


def test_a_feed_is_asked_by_itself_when_it_is_due(
    qtbot: QtBot, world: World, site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(service_module, "FIRST_AFTER", 1)
    world.add(site.add("/a", rss("The ferry is late")))
    with qtbot.waitSignal(world.service.update_finished, timeout=PATIENCE):
        world.service.set_automatic(True)
    assert world.stories() == 1


def test_a_typed_address_leads_to_its_feeds(qtbot: QtBot, world: World, site: Site) -> None:
    site.add("/one", rss("The ferry is late", title="Ferries"))
    site.add("/two", rss("The tide is high", title="Tides"))
    site.add("/", page("/one", "two", "/gone"))
    with qtbot.waitSignal(world.service.found, timeout=PATIENCE) as found:
        world.service.look_for(site.address.removeprefix("http://"))
    feeds = found.args[1]
    assert [(feed.address, feed.title, feed.newest) for feed in feeds] == [
        (site.url("/one"), "Ferries", "The ferry is late"),
        (site.url("/two"), "Tides", "The tide is high"),
    ]
    with qtbot.waitSignal(world.service.update_finished, timeout=PATIENCE):
        world.service.add(feeds[1].address, title=feeds[1].title)
    assert [feed.title for feed in world.store.all()] == ["Tides"]
    assert world.stories() == 1


def test_the_usual_places_are_asked_only_when_the_reader_agrees(
    qtbot: QtBot, world: World, site: Site
) -> None:
    site.add("/", page())
    site.add("/feed", rss("The ferry is late", title="Ferries"))
    with qtbot.waitSignal(world.service.found, timeout=PATIENCE) as found:
        world.service.look_for(site.url("/"))
    assert found.args[1] == ()
    assert len(site.requests) == 1
    with qtbot.waitSignal(world.service.found, timeout=PATIENCE) as found:
        world.service.look_for(site.url("/"), usual_places=True)
    assert [feed.title for feed in found.args[1]] == ["Ferries"]


@pytest.mark.parametrize(
    ("typed", "code"),
    [("two words", "bad-address"), ("ftp://a.example/feed", "bad-address"), ("{}", "bad-answer")],
)
def test_what_leads_to_no_feed_is_a_sentence(
    qtbot: QtBot, world: World, site: Site, typed: str, code: str
) -> None:
    with qtbot.waitSignal(world.service.not_found, timeout=PATIENCE) as told:
        world.service.look_for(typed.format(site.url("/missing")))
    assert told.args[1].code == code
    assert str(told.args[1]).endswith(".")
