"""What the reader deletes is gone with all that was its, and comes back whole."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from reader.datamodel.note import Note, TextRange
from reader.datamodel.page import RawPage
from reader.datamodel.story import KeptPage, StoryFilter
from reader.datamodel.translation import Pair, Translation
from reader.storage import retention
from reader.storage.feeds import FeedStore
from reader.storage.kept import PAGE_FORMAT, KeptStore
from reader.storage.migrations import MIGRATIONS
from reader.storage.notes import NoteStore
from reader.storage.removal import restore
from reader.storage.sqlite import Database, open_database
from reader.storage.stories import StoryStore
from tests.helpers.library import follow

NOW = datetime(2026, 5, 4, 12, tzinfo=UTC)
EVERY = StoryFilter(collapsed=None, every=True)
TABLES = (
    *("folders", "feeds"),
    *("stories", "story_texts", "headlines", "kept_pages", "kept_translations", "kept_pictures"),
    *("pictures", "story_tags", "tags", "notes", "tombstones"),
)


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    """A library of two feeds that have one story in common."""
    database = open_database(tmp_path / "library.sqlite", MIGRATIONS)
    follow(database, "Harbour Post", "Bridge tolls to rise", "New tram opens", host="a.example")
    follow(database, "Quay News", "Bridge tolls to rise", host="b.example")
    yield database
    database.close()


def everything(database: Database) -> list[list[tuple[object, ...]]]:
    """All rows of all tables that stories stand in."""
    return [sorted(map(tuple, database.rows(f"SELECT * FROM {t}"))) for t in TABLES]


def number_of(database: Database, title: str) -> int:
    """The id of the first story with a title."""
    return next(s.id for s in StoryStore(database).page(EVERY) if s.title == title)


def test_a_story_comes_back_with_its_page_its_notes_and_its_tags(database: Database) -> None:
    story = number_of(database, "New tram opens")
    raw = RawPage(b"<p>Trams.</p>", "https://a.example/tram", "text/html")
    KeptStore(database).keep(story, KeptPage(raw, None, PAGE_FORMAT, NOW))
    said = Translation("Trams.", "电车。", Pair("en", "zh"), ("en_zh 1",))
    KeptStore(database).keep_translations(story, "zh", [said])
    NoteStore(database).add(Note(0, story, NOW, "why?", TextRange(0, 0, 5), "Trams"))
    NoteStore(database).tag([story], "transport")
    before = everything(database)
    deleted = retention.delete(database, [story], NOW)
    assert not StoryStore(database).get([story])
    restore(database, deleted)
    assert everything(database) == before


def test_a_story_that_two_feeds_have_goes_and_comes_back_as_one(database: Database) -> None:
    before = everything(database)
    story = number_of(database, "Bridge tolls to rise")
    deleted = retention.delete_with_copies(database, [story], NOW)
    assert [s.title for s in StoryStore(database).page(EVERY)] == ["New tram opens"]
    restore(database, deleted)
    assert everything(database) == before


def test_the_copies_of_a_story_are_led_as_before_when_it_comes_back(database: Database) -> None:
    before = everything(database)
    leader = next(s.id for s in StoryStore(database).page(StoryFilter()) if s.also_in)
    deleted = retention.delete(database, [leader], NOW)
    assert everything(database) != before
    restore(database, deleted)
    assert everything(database) == before


def test_read_stories_of_a_feed_go_but_not_what_is_starred_or_unread(database: Database) -> None:
    stories = StoryStore(database)
    feed = stories.page(EVERY)[0].feed
    assert feed is not None
    assert retention.delete_read(database, [feed], NOW).stories == ()
    ids = stories.ids(StoryFilter(feeds=frozenset({feed})))
    stories.set_read(ids, True)
    stories.set_starred(ids[:1], True)
    assert set(retention.delete_read(database, [feed], NOW).stories) == set(ids[1:])


def test_rows_of_a_table_that_is_new_come_back_with_their_story(tmp_path: Path) -> None:
    marks = "CREATE TABLE marks (story INTEGER REFERENCES stories (id) ON DELETE CASCADE);\n"
    database = open_database(tmp_path / "library.sqlite", [*MIGRATIONS, marks])
    follow(database, "Harbour Post", "New tram opens", host="a.example")
    with database.transaction() as connection:
        connection.execute("INSERT INTO marks (story) VALUES (1)")
    deleted = retention.delete(database, [1], NOW)
    assert not database.rows("SELECT * FROM marks")
    restore(database, deleted)
    assert [row["story"] for row in database.rows("SELECT * FROM marks")] == [1]
    database.close()


def test_a_feed_comes_back_with_its_stories_and_they_to_it(database: Database) -> None:
    stories = StoryStore(database)
    starred = number_of(database, "New tram opens")
    stories.set_starred([starred], True)
    (feed,) = {story.feed for story in stories.get([starred])}
    assert feed is not None
    retention.delete(database, [number_of(database, "Bridge tolls to rise")], NOW)
    before = everything(database)
    gone = retention.unfollow(database, feed)
    assert stories.get([starred])[0].feed is None
    restore(database, gone)
    assert everything(database) == before


def test_a_feed_that_is_followed_again_is_left_as_it_is(database: Database) -> None:
    (feed,) = {s.feed for s in StoryStore(database).page(EVERY) if s.title == "New tram opens"}
    assert feed is not None
    gone = retention.unfollow(database, feed)
    FeedStore(database).add("https://a.example/feed", now=NOW)
    before = everything(database)
    restore(database, gone)
    assert everything(database) == before


def test_a_story_that_came_while_the_clock_was_ahead_is_no_longer_the_newest_for_years(
    database: Database,
) -> None:
    database.write("UPDATE stories SET moment = moment + 315360000 WHERE title = 'New tram opens'")
    now = datetime.now(UTC)
    month = timedelta(days=30)
    assert retention.expire(database, now, read=month, unread=month) == 0
    assert max(story.moment for story in StoryStore(database).page(EVERY)) <= now


def test_a_folder_comes_back_around_what_lay_in_it(database: Database) -> None:
    store = FeedStore(database)
    outer, inner = store.folder(["News"]), store.folder(["News", "Harbour"])
    assert outer is not None
    store.move([1], outer)
    before = everything(database)
    gone = store.remove_folder(outer)
    assert [folder.parent for folder in store.folders() if folder.id == inner] == [None]
    restore(database, gone)
    assert everything(database) == before
