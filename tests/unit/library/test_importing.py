"""What other programs exported, in the library."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from reader.datamodel.story import SavedArticle, StoryFilter
from reader.errors import ReaderError
from reader.importing.reading import SavedList
from reader.library.importing import import_articles, import_listed, read_list
from reader.library.keeping import kept_page
from reader.pipeline import Pipeline
from reader.settings import Settings
from reader.storage.feeds import FeedStore
from reader.storage.notes import NoteStore
from reader.storage.sqlite import Database
from reader.storage.stories import StoryStore

NOW = datetime(2026, 3, 1, 8, 0, tzinfo=UTC)
FERRY = SavedArticle(
    "https://harbour.example/fares",
    "Ferry fares rise",
    datetime(2024, 5, 31, tzinfo=UTC),
    ("sea", "Pocket"),
    is_starred=True,
    notes=("dear",),
    markup="<p>The fare of the ferry is nine crowns from Monday on, the harbour says.</p>",
)


def everything(database: Database) -> list[object]:
    tables = ("stories", "tags", "story_tags", "notes", "kept_pages")
    return [tuple(row) for t in tables for row in database.rows(f"SELECT * FROM {t}")]


def test_an_article_becomes_a_story_with_all_that_was_made_of_it(database: Database) -> None:
    done = import_articles(database, SavedList((FERRY,)), NOW)
    (story,) = StoryStore(database).get(done.new)
    assert (story.title, story.link, story.moment) == (FERRY.title, FERRY.address, FERRY.added)
    assert (story.state.read, story.state.starred, story.state.kept) == (False, True, True)
    assert NoteStore(database).tags_of(story.id) == ("Pocket", "sea")
    assert [note.text for note in NoteStore(database).notes(story.id)] == ["dear"]
    page = kept_page(database, Pipeline.configured(Settings(), offline=True), story.id)
    assert page is not None
    assert "nine crowns" in " ".join(b.text for s in page.sections for b in s.blocks)


def test_a_second_time_changes_nothing(database: Database) -> None:
    articles = SavedList((FERRY, replace(FERRY, address="", title="A book", markup="")))
    first = import_articles(database, articles, NOW)
    before = everything(database)
    second = import_articles(database, articles, NOW)
    assert (len(first.new), first.known) == (2, 0)
    assert (len(second.new), second.known) == (0, 2)
    assert everything(database) == before


def test_a_story_that_is_there_gets_what_it_lacks_and_keeps_what_it_has(
    database: Database,
) -> None:
    plain = replace(FERRY, tags=("quay",), is_starred=False, is_read=True, notes=(), markup="")
    (known,) = import_articles(database, SavedList((plain,)), NOW).new
    done = import_articles(database, SavedList((replace(FERRY, title="Another title"),)), NOW)
    (story,) = StoryStore(database).get([known])
    assert done.new == ()
    assert (story.title, story.state.read, story.state.starred) == (plain.title, True, True)
    assert NoteStore(database).tags_of(known) == ("Pocket", "quay", "sea")


def test_quotations_of_a_book_can_be_opened(database: Database) -> None:
    book = SavedArticle("", "The Long Canal", notes=("The keepers met at dawn & left.",))
    (story,) = import_articles(database, SavedList((book,)), NOW).new
    page = kept_page(database, Pipeline.configured(Settings(), offline=True), story)
    assert page is not None
    assert "dawn & left" in " ".join(b.text for s in page.sections for b in s.blocks)


def test_a_list_of_feeds_is_told_from_one_of_articles(database: Database) -> None:
    outline = b'<opml><body><outline xmlUrl="https://a.example/feed"/></body></opml>'
    import_listed(database, read_list(outline), NOW)
    assert [feed.address for feed in FeedStore(database).all()] == ["https://a.example/feed"]
    import_listed(database, read_list(b"https://a.example/1 | One\n"), NOW)
    assert StoryStore(database).count(StoryFilter(collapsed=None, every=True)) == 1
    with pytest.raises(ReaderError, match="no list of articles"):
        read_list(b"prose")
