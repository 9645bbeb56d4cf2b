"""Feeds that cannot be had do not look healthy, and what is read elsewhere is read here."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.datamodel.network import Answer
from reader.errors import RetrievalError
from reader.library.update import Checked, FeedRequest
from reader.paths import Paths
from reader.services.feeds import FeedService
from reader.services.tasks import Task
from reader.storage.feeds import FeedStore
from reader.storage.migrations import MIGRATIONS
from reader.storage.sqlite import open_database
from reader.ui.library.sources import Source, SourceKind, SourceRole
from reader.ui.main_window import MainWindow
from tests.helpers.library import follow
from tests.helpers.widgets import button, texts
from tests.helpers.windows import open_source, shown_window
from tests.ui.library.conftest import count, titles


@pytest.fixture
def dying(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    """A window that follows two feeds; the server of the second is gone by now."""
    profile = tmp_path / "profile"
    database = open_database(Paths.below(profile).database, MIGRATIONS)
    follow(database, "Harbour Post", "New tram opens", host="harbour.example")
    follow(database, "Quay News", "Bridge tolls to rise", host="quay.example")
    database.close()

    def asking(service: FeedService, request: FeedRequest) -> Task[Checked]:
        def work(_cancel: object, _progress: object) -> Checked:
            if request.feed == 2:
                error = RetrievalError("refused", "{host} answers nobody.", host="quay.example")
                return Checked(request, error)
            return Checked(request, Answer(304, request.address, {}, b""))

        return Task(work).on_success(service._on_checked)

    monkeypatch.setattr(FeedService, "_asking", asking)
    with shown_window(qtbot, profile, offline=False) as window:
        window.parts.services.feeds.set_automatic(False)
        window.window_actions["toggle_library"].setChecked(True)
        qtbot.waitUntil(lambda: len(titles(window)) == 2)
        yield window


def test_feeds_that_could_not_be_had_are_told_with_their_reasons(
    qtbot: QtBot, dying: MainWindow
) -> None:
    messages = dying.parts.messages
    dying.window_actions["update_feeds"].trigger()
    said = "1 of 2 feeds could not be had"  # once what indexes the stories has been loaded, too
    qtbot.waitUntil(lambda: said in texts(messages.notice), timeout=20_000)
    button(messages.notice, "Show").click()
    assert "Quay News: quay.example answers nobody." in texts(messages)


def is_marked(window: MainWindow) -> bool:
    """Whether the feed whose server is gone has a mark in the drawer."""
    index = window.parts.drawer.sources.find(Source(SourceKind.FEED, 2))
    return index.data(SourceRole.TROUBLE) is not None


def test_a_feed_that_fails_when_the_reader_asks_is_marked_until_it_answers(
    qtbot: QtBot, dying: MainWindow
) -> None:
    feeds, database = dying.parts.services.feeds, dying.parts.services.library.database
    with qtbot.waitSignal(feeds.update_finished):
        dying.window_actions["update_feeds"].trigger()
    qtbot.waitUntil(lambda: is_marked(dying))
    memory = replace(FeedStore(database).all()[1].memory, next_check=None)
    FeedStore(database).remember(2, memory)
    with qtbot.waitSignal(feeds.update_finished):
        feeds.update()
    assert FeedStore(database).all()[1].memory.failures == 2
    assert is_marked(dying)


def test_an_update_by_itself_says_nothing(qtbot: QtBot, dying: MainWindow) -> None:
    feeds = dying.parts.services.feeds
    database = dying.parts.services.library.database
    with database.transaction() as connection:
        connection.execute("UPDATE feeds SET memory = '{}'")  # both are due
    with qtbot.waitSignal(feeds.update_finished) as finished:
        feeds.update()
    assert finished.args[0].failed == 1
    assert finished.args[0].faults == ()
    assert not is_marked(dying)


def test_the_list_of_a_dead_feed_says_why(qtbot: QtBot, dying: MainWindow) -> None:
    with qtbot.waitSignal(dying.parts.services.feeds.update_finished):
        dying.window_actions["update_feeds"].trigger()
    drawer = dying.parts.drawer
    drawer.tree.choose(Source(SourceKind.FEED, 2))
    said = "quay.example answers nobody."
    qtbot.waitUntil(lambda: drawer._note.text() == said, timeout=20_000)
    assert titles(dying) == ["Bridge tolls to rise"]
    drawer.tree.choose(Source(SourceKind.FEED, 1))
    qtbot.waitUntil(lambda: titles(dying) == ["New tram opens"], timeout=20_000)
    assert not drawer._note.text()


def test_a_story_that_is_opened_by_its_address_is_read(
    qtbot: QtBot, dying: MainWindow, tmp_path: Path
) -> None:
    file = tmp_path / "tram.html"
    file.write_text("<title>New tram</title><article><h1>New tram</h1><p>It came at noon.</p>")
    library = dying.parts.services.library
    with library.database.transaction() as connection:
        connection.execute("UPDATE stories SET link = ? WHERE id = 1", (str(file),))
    assert count(dying, SourceKind.UNREAD) == 2
    open_source(qtbot, dying, str(file))
    qtbot.waitUntil(lambda: count(dying, SourceKind.UNREAD) == 1)
    dying.window_actions["toggle_library"].setChecked(False)
    dying.window_actions["toggle_read"].trigger()  # the reader's word is the last
    qtbot.waitUntil(lambda: count(dying, SourceKind.UNREAD) == 2)
