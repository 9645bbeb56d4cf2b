"""A kept search lists the newest of what it finds in either language, and counts what is unread."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from reader.feeds import opml
from reader.library import searching
from reader.library.indexing import index_some
from reader.library.outlines import export_outline, follow_outline
from reader.library.searching import count_unread, shelf
from reader.search.index import SearchIndex
from reader.settings import Settings
from reader.storage.searches import SearchStore
from reader.storage.sqlite import Database
from reader.storage.stories import StoryStore
from tests.helpers.library import follow

NOW = datetime(2026, 5, 4, 12, tzinfo=UTC)


@pytest.fixture
def index(database: Database, tmp_path: Path) -> Iterator[SearchIndex]:
    follow(database, "Harbour Post", "Old ferry sold", host="a.example", age=timedelta(days=9))
    follow(database, "Dock News", "Ferry ferry ferry", "Tram opens", host="b.example")
    follow(database, "云麓新闻", "夜间渡轮恢复", host="c.example", age=timedelta(days=2))
    opened = SearchIndex(tmp_path / "search.sqlite")
    while index_some(database, opened, Settings().policy):
        pass
    yield opened
    opened.close()


def test_the_newest_stand_first_whatever_language_they_are_in(
    database: Database, index: SearchIndex
) -> None:
    saved = SearchStore(database).add("ferry", NOW, variants=["渡轮"])
    titles = [hit.story.title for hit in shelf(database, index, saved).hits]
    assert titles == ["Ferry ferry ferry", "夜间渡轮恢复", "Old ferry sold"]


def test_the_newest_are_kept_where_there_are_too_many(
    database: Database, index: SearchIndex, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(searching, "MAX_SHELF", 2)
    saved = SearchStore(database).add("ferry", NOW, variants=["渡轮"])
    titles = [hit.story.title for hit in shelf(database, index, saved).hits]
    assert titles == ["Ferry ferry ferry", "夜间渡轮恢复"]
    assert count_unread(database, index, saved) == 2


def test_what_is_unread_is_counted_and_what_is_read_is_not(
    database: Database, index: SearchIndex
) -> None:
    store = SearchStore(database)
    both = store.add("ferry", NOW, variants=["渡轮"])
    one = store.add("ferry after:2026", NOW)
    assert [count_unread(database, index, saved) for saved in (both, one)] == [3, 2]
    ferry = next(h.story for h in shelf(database, index, both).hits)
    StoryStore(database).set_read([ferry.id], True)
    assert [count_unread(database, index, saved) for saved in (both, one)] == [2, 1]
    assert count_unread(database, index, store.add("feed:nowhere", NOW)) == 0
    assert count_unread(database, index, store.add("-", NOW)) == 0
    assert count_unread(database, index, store.add("lang:zh", NOW)) == 0


def test_searches_go_along_with_the_list_of_feeds(database: Database, tmp_path: Path) -> None:
    store = SearchStore(database)
    store.add("ferry after:2020 -<tolls>&", NOW, name="Ferries & tolls", variants=["渡轮"])
    store.add("tram", NOW)
    data = export_outline(database, NOW)
    kept = store.all()
    for saved in kept:
        store.remove(saved.id)
    imported = follow_outline(database, opml.read(data), NOW)
    assert imported.searches == 2
    back = store.all()
    assert [(s.name, s.query) for s in back] == [(s.name, s.query) for s in kept]
    assert [bool(s.variants) for s in back] == [True, False], "each looks in as many languages"
    assert "渡轮" in back[0].variants
    assert follow_outline(database, opml.read(data), NOW).searches == 0
