"""Stories are made ready for a time without a network."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.datamodel.feed import FeedOptions, FullText
from reader.datamodel.network import Answer
from reader.datamodel.story import StoryFilter
from reader.library.update import check, requests_due, save
from reader.network.connection import Connection
from reader.pipeline import Pipeline
from reader.services.library import LibraryService
from reader.services.preparing import PreparedStories, PreparingService
from reader.services.tasks import TaskRunner
from reader.settings import Settings
from reader.storage.feeds import FeedStore
from reader.storage.kept import KeptStore
from reader.storage.pictures import PictureStore
from reader.storage.sqlite import Database
from reader.storage.stories import StoryStore
from tests.helpers.feeds import rss
from tests.helpers.web import Handler, Site

PATIENCE = 60_000
PNG = b"\x89PNG\r\n\x1a\n" + bytes(99)
STORY = (
    b"<title>Ferry</title><article><h1>Ferry</h1>"
    + b"<p>The ferry came in at noon, the pilot said to the waiting crowd on the quay.</p>" * 5
    + b"</article></html>"
)


class World:
    """A service, and a library that follows a feed of the site."""

    def __init__(self, database: Database, site: Site, folder: Path) -> None:
        self.database, self.site = database, site
        self.runner = TaskRunner()
        self.connection = Connection(proxy="none", timeout=20)
        self.pictures = PictureStore(database, folder / "pictures")
        self.shows_pictures = False
        self.service = PreparingService(
            LibraryService(database, self.runner, self.pictures),
            lambda: Pipeline(connection=self.connection),
            self.runner,
            Settings().policy,
            lambda _domain: self.shows_pictures,
        )

    def follow(self, *titles: str, place: str = "") -> int:
        """Follow a feed whose stories stand at /0, /1, … of a place."""
        body = rss(*titles, title=place).replace(
            b"https://harbour.example", (place or self.site.address).encode()
        )
        now, store = datetime.now(UTC), FeedStore(self.database)
        feed = store.add((place or self.site.address) + "/feed", now=now)
        (request,) = requests_due(self.database, now, only=(feed,))
        answer = Answer(200, request.address, {}, body)
        save(self.database, check(request, lambda *_: answer), now)
        return feed

    def prepare(self, qtbot: QtBot, *feeds: int) -> PreparedStories:
        with qtbot.waitSignal(self.service.finished, timeout=PATIENCE) as finished:
            self.service.prepare(feeds=feeds or None)
        assert isinstance(finished.args[0], PreparedStories)
        return finished.args[0]

    def kept(self) -> list[int]:
        return StoryStore(self.database).ids(StoryFilter(kept=True, collapsed=None))


@pytest.fixture
def world(qtbot: QtBot, database: Database, site: Site, tmp_path: Path) -> Iterator[World]:
    made = World(database, site, tmp_path)
    yield made
    made.service.stop()
    made.runner.close()


def test_unread_stories_are_kept_and_read_without_a_network(
    qtbot: QtBot, world: World, site: Site
) -> None:
    world.follow("The ferry is late", "The tide is high")
    site.add("/0", STORY)
    site.add("/1", STORY)
    assert world.prepare(qtbot) == PreparedStories(ready=2)
    for story in world.kept():
        kept = KeptStore(world.database).page(story)
        assert kept is not None
        assert kept.page is not None
        assert "waiting crowd" in kept.page.sections[-1].text
    assert len(world.kept()) == 2
    assert world.prepare(qtbot) == PreparedStories()
    assert len(site.requests) == 2


@pytest.mark.parametrize("allowed", [True, False])
def test_pictures_are_kept_where_the_reader_allows_them(
    qtbot: QtBot, world: World, site: Site, allowed: bool
) -> None:
    world.follow("The ferry is late")
    shown = STORY.replace(b"</h1>", b"</h1><img src='/quay.png' alt='Quay'><img src='/gone.png'>")
    site.add("/0", shown)
    site.add("/quay.png", PNG, Content_Type="image/png")
    world.shows_pictures = allowed
    assert world.prepare(qtbot).ready == 1
    address = site.url("/quay.png")
    assert world.pictures.find([site.url("/0")], address) == (PNG if allowed else None)
    assert ("/quay.png" in [path for path, _ in site.requests]) == allowed


def test_what_cannot_be_had_is_told_with_its_reason(qtbot: QtBot, world: World, site: Site) -> None:
    world.follow("Good", "Gone", "Cut", "Picture")
    site.add("/0", STORY)
    site.answers["/2"] = lambda h: h.reply(200, STORY, Content_Length="99999")
    site.add("/3", b"\x89PNG\r\n\x1a\n" + bytes(99))
    result = world.prepare(qtbot)
    assert result.ready == 1
    assert {failure.title: failure.error.code for failure in result.failures} == {
        "Gone": "not-found",
        "Cut": "cut",
        "Picture": "not-html",
    }
    assert all(str(failure.error).endswith(".") for failure in result.failures)
    assert len(world.kept()) == 1


def test_the_text_of_a_feed_is_kept_where_the_reader_wants_it(
    qtbot: QtBot, world: World, site: Site
) -> None:
    feed = world.follow("The ferry is late")
    FeedStore(world.database).set_options(feed, FeedOptions(full_text=FullText.FEED))
    assert world.prepare(qtbot).ready == 1
    assert not site.requests
    kept = KeptStore(world.database).page(world.kept()[0])
    assert kept is not None
    assert kept.page is not None
    assert "The pilot said so" in kept.page.sections[-1].text


def test_a_feed_does_not_lead_into_the_own_network(qtbot: QtBot, world: World, site: Site) -> None:
    feed = world.follow("Router")
    store = FeedStore(world.database)
    assert store.change_address(feed, "https://news.example/feed")
    site.add("/0", STORY)
    result = world.prepare(qtbot, feed)
    assert [failure.error.code for failure in result.failures] == ["private-address"]
    assert not site.requests


def test_only_the_wanted_stories_are_made_ready(qtbot: QtBot, world: World, site: Site) -> None:
    world.follow("The ferry is late", "The tide is high")
    other = world.follow("A wall", place=site.address.replace("127.0.0.1", "127.0.0.2"))
    site.add("/0", STORY)
    site.add("/1", STORY)
    assert world.prepare(qtbot, other).ready == 1
    unread = StoryStore(world.database).ids(StoryFilter(unread=True))
    left = next(story for story in unread if story not in world.kept())
    with qtbot.waitSignal(world.service.finished, timeout=PATIENCE) as finished:
        world.service.prepare(stories=(left,))
    assert finished.args == [PreparedStories(ready=1)]
    assert left in world.kept()
    assert len(world.kept()) == 2


def test_it_can_be_stopped_and_what_is_ready_stays(qtbot: QtBot, world: World, site: Site) -> None:
    asked = threading.Event()

    def silent(handler: Handler) -> None:
        asked.set()
        handler.site.closing.wait(20)

    world.follow("Good", "Silent", "Behind")
    site.add("/0", STORY)
    site.answers["/1"] = silent
    site.add("/2", STORY)
    world.service.prepare()
    qtbot.waitUntil(asked.is_set, timeout=PATIENCE)
    qtbot.waitUntil(lambda: bool(world.kept()), timeout=PATIENCE)
    with qtbot.waitSignal(world.service.finished, timeout=PATIENCE) as finished:
        world.service.stop()
    assert finished.args[0].stopped
    assert not world.service.is_busy
    assert len(world.kept()) == 1


def test_under_the_lock_every_story_says_so(qtbot: QtBot, world: World, site: Site) -> None:
    world.follow("The ferry is late")
    world.connection = replace(world.connection, offline=True)
    assert [f.error.code for f in world.prepare(qtbot).failures] == ["offline"]
    assert not site.requests
