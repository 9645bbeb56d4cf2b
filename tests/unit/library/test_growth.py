"""No search, and no statement of the program, takes the square of the library's size.

What is counted are the steps of SQLite's machine, so that a busy computer changes nothing.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from reader import database_files
from reader.cancellation import TimeLimit
from reader.errors import Cancelled, ReaderError
from reader.library import searching
from reader.search.documents import Document
from reader.search.index import SearchIndex
from reader.storage.feeds import FeedStore
from reader.storage.migrations import MIGRATIONS
from reader.storage.sqlite import Database, open_database
from tests.helpers.queries import FORMS

NOW = datetime(2026, 3, 3, tzinfo=UTC)
FEEDS, FEW, MANY = 20, 500, 1500


class Steps(TimeLimit):
    """Counts the looks at the time, and never says that it is over."""

    def __init__(self) -> None:
        super().__init__(1.0, ReaderError("never", "Never."))
        self.count = 0

    @property
    def over(self) -> bool:
        """Whether the work is to stop."""
        self.count += 1
        return False


def filled(folder: Path, stories: int) -> tuple[Database, SearchIndex]:
    """A library of stories that all have the same words, and its index."""
    folder.mkdir()
    database = open_database(folder / "library.sqlite3", MIGRATIONS)
    feeds = [FeedStore(database).add(f"https://{n}.example/feed", now=NOW) for n in range(FEEDS)]
    documents = []
    with database.transaction() as connection:
        for number in range(1, stories + 1):
            moment = NOW - timedelta(days=60) * (number / stories)
            connection.execute(
                "INSERT INTO stories (id, feed, guid, link, link_key, title, title_key, moment, "
                "seen, same_as, read, kept, starred) "
                "VALUES (?, ?, ?, '', '', 'A', '', ?, 0, ?, 0, ?, ?)",
                (
                    number,
                    feeds[number % FEEDS],
                    str(number),
                    int(moment.timestamp()),
                    number,
                    number % 2,
                    number % 3 == 0,
                ),
            )
            title = "The ferry bridge 渡轮大桥"
            site = f"{number % FEEDS}.example"
            documents.append(Document(number, moment, title, site=site, language="en"))
    index = SearchIndex(folder / "search.sqlite")
    index.change(documents)
    return database, index


def steps(library: tuple[Database, SearchIndex], query: str) -> int:
    counted = Steps()
    searching.search(*library, query, expand=lambda words: (words, "大桥"), time=counted)
    return counted.count


def test_a_search_of_any_form_grows_no_faster_than_the_library(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database_files, "_STEPS", 200)
    few, many = filled(tmp_path / "few", FEW), filled(tmp_path / "many", MANY)
    grown = {}
    for query in FORMS:
        before, after = steps(few, query), steps(many, query)
        if after > 1.25 * MANY / FEW * before:
            grown[query] = (before, after)
    for database, index in (few, many):
        index.close()
        database.close()
    assert grown == {}


def test_a_search_that_takes_too_long_is_given_up(tmp_path: Path) -> None:
    database, index = filled(tmp_path / "few", FEW)
    soon = TimeLimit(-1.0, ReaderError("too-long", "Too long."))
    for query in ("ferry", "is:unread", "ferry is:unread after:2024"):
        with pytest.raises(ReaderError) as caught:
            searching.search(database, index, query, time=soon)
        assert caught.value.code == "too-long"
    assert searching.search(database, index, "ferry").hits
    index.close()
    database.close()


def test_a_search_is_stopped_in_the_midst_of_a_statement(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Stopped(Steps):
        @property
        def over(self) -> bool:
            return super().over or self.count > 20

        def check(self) -> None:
            if self.count > 20:
                raise Cancelled

    monkeypatch.setattr(database_files, "_STEPS", 50)
    database, index = filled(tmp_path / "few", FEW)
    with pytest.raises(Cancelled):
        searching.search(database, index, "ferry is:unread", time=Stopped())
    index.close()
    database.close()
