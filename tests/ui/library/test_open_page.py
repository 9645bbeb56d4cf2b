"""An opening that fails, is stopped or is overtaken leaves the open page as it is."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.datamodel.network import Answer, Validators
from reader.datamodel.page import Page, RawPage
from reader.errors import StorageError
from reader.library.update import check, requests_due, save
from reader.network.connection import Wish
from reader.paths import Paths
from reader.services.pages import Opened, Opening
from reader.storage.feeds import FeedStore
from reader.storage.migrations import MIGRATIONS
from reader.storage.notes import NoteStore
from reader.storage.sqlite import Database, open_database
from reader.storage.stories import StoryStore
from reader.ui.library.sources import SourceKind
from reader.ui.main_window import MainWindow
from tests.helpers.feeds import rss
from tests.helpers.windows import open_source, shown_window
from tests.ui.library.conftest import count

FERRY = (
    "<title>Ferry</title><article><h1>Ferry</h1><p>The ferry came in at noon, the pilot said."
    "</p><p>Nobody was on board, and the band played all the same.</p></article>"
)


def follow_headlines(database: Database) -> None:
    """Follow a feed that has nothing but headlines: its stories cannot be had without a network."""
    now = datetime.now(UTC)
    body = re.sub(rb"<description>.*?</description>", b"", rss("Tram", "Mill", newest=now))
    FeedStore(database).add("https://harbour.example/feed", now=now)

    def fetch(address: str, _validators: Validators, _wish: Wish) -> Answer:
        return Answer(200, address, {}, body)

    for request in requests_due(database, now):
        save(database, check(request, fetch), now)


@pytest.fixture
def ferry(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    """A page of no feed is open beside a list of two stories that cannot be had."""
    database = open_database(Paths.below(tmp_path / "profile").database, MIGRATIONS)
    follow_headlines(database)
    database.close()
    file = tmp_path / "ferry.html"
    file.write_text(FERRY, "utf-8")
    with shown_window(qtbot, tmp_path / "profile", size=(1400, 900)) as window:
        window.window_actions["toggle_library"].setChecked(True)
        qtbot.waitUntil(lambda: len(window.parts.drawer.stories.rows) == 2)
        open_source(qtbot, window, str(file))
        yield window


def open_page(window: MainWindow) -> Page:
    page = window.parts.session.page
    assert page is not None
    return page


def stored(window: MainWindow) -> Database:
    """The library of the window, read by the test."""
    return open_database(window.parts.services.paths.database, MIGRATIONS)


def fail_to_open_a_story(qtbot: QtBot, window: MainWindow) -> int:
    """Click a story that cannot be had; gives its id."""
    row = window.parts.drawer.stories.rows[0]
    with qtbot.waitSignal(window.settled, timeout=20_000):
        window.controllers.story_actions.open_row(row)
    assert "offline lock" in window.parts.messages.accessibleName()
    return row.id


def has_read(window: MainWindow) -> Callable[[], bool]:
    """Whether the library knows by now that a story was read, and the window heard of it."""
    return lambda: count(window, SourceKind.UNREAD) == 1


def test_the_open_page_is_kept_under_its_own_story_after_another_failed(
    qtbot: QtBot, ferry: MainWindow
) -> None:
    story = fail_to_open_a_story(qtbot, ferry)
    ferry.window_actions["keep"].trigger()
    qtbot.waitUntil(lambda: count(ferry, SourceKind.KEPT) == 1)
    database = stored(ferry)
    tram, kept = (
        StoryStore(database).get([story])[0],
        StoryStore(database).at(open_page(ferry).source),
    )
    database.close()
    assert not tram.state.kept
    assert kept is not None
    assert kept.title == "Ferry"


def test_what_is_noted_after_a_failure_is_noted_on_the_open_page(
    qtbot: QtBot, ferry: MainWindow
) -> None:
    story = fail_to_open_a_story(qtbot, ferry)
    view = ferry.parts.view
    ferry.window_actions["next_paragraph"].trigger()
    ferry.window_actions["highlight"].trigger()
    qtbot.waitUntil(lambda: bool(view.annotations.highlights))
    database = stored(ferry)
    notes = NoteStore(database).notes()
    database.close()
    assert len(notes) == 1
    assert notes[0].story != story


def test_highlights_stay_when_another_story_fails(qtbot: QtBot, ferry: MainWindow) -> None:
    view = ferry.parts.view
    ferry.window_actions["next_paragraph"].trigger()
    ferry.window_actions["highlight"].trigger()
    qtbot.waitUntil(lambda: bool(view.annotations.highlights))
    marked = dict(view.annotations.highlights)
    fail_to_open_a_story(qtbot, ferry)
    qtbot.waitUntil(has_read(ferry))
    # What the library was asked for the other story is answered before this.
    with qtbot.waitCallback() as answered:
        ferry.parts.services.library.run(lambda: None, answered)
    assert dict(view.annotations.highlights) == marked


def test_a_failure_is_in_no_history(qtbot: QtBot, ferry: MainWindow) -> None:
    fail_to_open_a_story(qtbot, ferry)
    with qtbot.waitSignal(ferry.settled, timeout=20_000):
        ferry.parts.encodings.chosen.emit("utf-8")
    with qtbot.waitSignal(ferry.parts.services.history.changed) as changed:
        ferry.parts.services.history.load()
    assert changed.args is not None
    assert [visit.source for visit in changed.args[0]] == [open_page(ferry).source]
    assert not ferry.window_actions["go_back"].isEnabled()
    assert not ferry.window_actions["go_forward"].isEnabled()
    assert ferry.parts.toolbar.address.address == open_page(ferry).source


def test_an_opening_that_is_stopped_leaves_the_page_its_story(
    qtbot: QtBot, ferry: MainWindow
) -> None:
    page = open_page(ferry)
    ferry.window_actions["keep"].trigger()
    qtbot.waitUntil(lambda: ferry.parts.session.story is not None)
    own = ferry.parts.session.story
    ferry.controllers.story_actions.open_row(ferry.parts.drawer.stories.rows[0])
    assert ferry.parts.services.pages.opening is not None
    ferry.window_actions["stop"].trigger()
    qtbot.waitUntil(has_read(ferry))
    assert ferry.parts.services.pages.opening is None
    assert open_page(ferry) is page
    assert own is not None
    assert ferry.parts.session.story is not None
    assert ferry.parts.session.story.id == own.id
    assert ferry.parts.toolbar.address.address == page.source


def test_a_story_that_is_overtaken_by_another_page_is_not_its_story(
    qtbot: QtBot, ferry: MainWindow, tmp_path: Path
) -> None:
    other = tmp_path / "mill.html"
    other.write_text(FERRY.replace("Ferry", "Mill"), "utf-8")
    ferry.controllers.story_actions.open_row(ferry.parts.drawer.stories.rows[0])
    open_source(qtbot, ferry, str(other))
    qtbot.waitUntil(has_read(ferry))
    assert open_page(ferry).title == "Mill"
    assert ferry.parts.session.story is None


def test_going_back_to_what_is_gone_leaves_the_reader_where_they_are(
    qtbot: QtBot, ferry: MainWindow, tmp_path: Path
) -> None:
    other = tmp_path / "mill.html"
    other.write_text(FERRY.replace("Ferry", "Mill"), "utf-8")
    open_source(qtbot, ferry, str(other))
    (tmp_path / "ferry.html").unlink()
    for _ in range(2):
        with qtbot.waitSignal(ferry.settled, timeout=20_000):
            ferry.window_actions["go_back"].trigger()
    assert open_page(ferry).title == "Mill"
    assert ferry.window_actions["go_back"].isEnabled()
    assert not ferry.window_actions["go_forward"].isEnabled()
    with qtbot.waitSignal(ferry.settled, timeout=20_000):
        ferry.window_actions["reload"].trigger()
    assert open_page(ferry).title == "Mill"


def test_a_language_or_an_encoding_that_was_chosen_stays_where_rules_change(
    qtbot: QtBot, ferry: MainWindow
) -> None:
    with qtbot.waitSignal(ferry.settled, timeout=20_000):
        ferry.parts.toolbar.languages.source_chosen.emit("de")
    assert open_page(ferry).language == "de"
    with qtbot.waitSignal(ferry.settled, timeout=20_000):
        ferry.controllers.opening.clean_again()
    assert open_page(ferry).language == "de"


def test_rules_that_change_do_not_overtake_a_page_that_is_being_opened(
    qtbot: QtBot, ferry: MainWindow, tmp_path: Path
) -> None:
    other = tmp_path / "mill.html"
    other.write_text(FERRY.replace("Ferry", "Mill"), "utf-8")
    with qtbot.waitSignal(ferry.settled, timeout=20_000):
        ferry.open(str(other))
        ferry.controllers.opening.clean_again()
    assert open_page(ferry).title == "Mill"


def test_the_panes_and_the_picker_stay_as_they_are_when_an_opening_fails(
    qtbot: QtBot, ferry: MainWindow
) -> None:
    ferry.window_actions["pick_parts"].setChecked(True)
    state = ferry.parts.session.state
    fail_to_open_a_story(qtbot, ferry)
    assert ferry.window_actions["pick_parts"].isChecked()
    assert ferry.parts.session.state is state
    assert ferry.parts.view.presenter.state is state
    assert ferry.parts.sidebar.state is state


def test_a_library_that_cannot_be_read_ends_an_opening(
    qtbot: QtBot, ferry: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_store: StoryStore, _story: int) -> str:
        raise StorageError("storage-damaged", "The library cannot be read.")

    monkeypatch.setattr(StoryStore, "content", refuse)
    with qtbot.waitSignal(ferry.parts.services.pages.stopped):
        ferry.controllers.story_actions.open_row(ferry.parts.drawer.stories.rows[0])
    assert ferry.parts.services.pages.opening is None
    assert open_page(ferry).title == "Ferry"


@pytest.mark.parametrize("source", ["https://harbour.example/0", "https://harbour.example/short"])
def test_a_story_of_a_feed_that_is_opened_by_its_address_is_read(
    qtbot: QtBot, ferry: MainWindow, source: str
) -> None:
    url = "https://harbour.example/0"
    page = replace(open_page(ferry), source=source, url=url, domain="harbour.example")
    ferry.parts.session.open(Opened(Opening(source=source), RawPage(b"", source, url=url), page))
    qtbot.waitUntil(has_read(ferry))
    story = ferry.parts.session.story
    assert story is not None
    assert story.title == "Tram"
