"""A feed is asked as often as its reader says, or else as often as all are; so at the start."""

from __future__ import annotations

from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from reader.datamodel.feed import AtStart, FeedOptions
from reader.datamodel.network import Answer, Validators
from reader.library.update import check, requests_due, save
from reader.network.connection import Wish
from reader.storage.feeds import FeedStore
from reader.storage.migrations import MIGRATIONS
from reader.storage.sqlite import Database, open_database
from tests.helpers.feeds import rss

NOW = datetime(2026, 5, 4, 12, tzinfo=UTC)
MINUTE = timedelta(minutes=1)


def follow(database: Database, name: str, options: FeedOptions) -> int:
    store = FeedStore(database)
    feed = store.add(f"https://{name}.example/feed", now=NOW)
    store.set_options(feed, options)
    return feed


def ask_all(database: Database, interval: timedelta) -> None:
    """Ask all feeds, where so much time is set between two looks."""

    def fetch(address: str, _validators: Validators, _wish: Wish) -> Answer:
        return Answer(200, address, {}, rss("Tram"))

    for request in requests_due(database, NOW):
        save(database, check(request, fetch), NOW, interval=interval)


@pytest.mark.parametrize(
    ("own", "usual", "least"), [(None, 30, 30), (90, 30, 90), (10, 120, 10), (None, 1440, 1440)]
)
def test_its_own_interval_counts_and_else_that_of_all(
    database: Database, own: int | None, usual: int, least: int
) -> None:
    options = FeedOptions(interval=own * MINUTE if own else None)
    feed = follow(database, "a", options)
    ask_all(database, usual * MINUTE)
    kept = FeedStore(database).get(feed)
    assert kept is not None
    assert kept.options == options
    assert kept.memory.next_check is not None
    assert least * MINUTE <= kept.memory.next_check - NOW <= min(1.1 * least, 1440) * MINUTE


@pytest.mark.parametrize(
    ("at_start", "asked"), [(None, []), (False, ["always"]), (True, ["always", "auto"])]
)
def test_at_the_start_those_are_asked_that_are_to_be(
    database: Database, at_start: bool | None, asked: list[str]
) -> None:
    for choice in AtStart:
        follow(database, choice, FeedOptions(at_start=choice))
    ask_all(database, timedelta(hours=1))
    requests = requests_due(database, NOW + MINUTE, at_start=at_start)
    assert sorted(request.host.removesuffix(".example") for request in requests) == asked


def test_a_feed_that_is_gone_is_not_asked_at_the_start(database: Database) -> None:
    feed = follow(database, "gone", FeedOptions(at_start=AtStart.ALWAYS))
    (request,) = requests_due(database, NOW, only=[feed])
    save(database, check(request, lambda address, *_: Answer(410, address, {}, b"")), NOW)
    assert requests_due(database, NOW + MINUTE, at_start=True) == []


def test_feeds_of_an_earlier_version_that_had_the_usual_hour_follow_the_settings(
    tmp_path: Path,
) -> None:
    path = tmp_path / "reader.sqlite3"
    before = next(n for n, step in enumerate(MIGRATIONS) if "at_start" in step)
    with closing(open_database(path, MIGRATIONS[:before])) as old, old.transaction() as connection:
        connection.executemany(
            "INSERT INTO feeds (address, title, home, added, interval, full_text, headlines) "
            "VALUES (?, '', '', 0, ?, 'auto', 'auto')",
            [("https://usual.example/feed", 3600), ("https://own.example/feed", 1200)],
        )
    with closing(open_database(path, MIGRATIONS)) as database:
        intervals = [feed.options.interval for feed in FeedStore(database).all()]
    assert sorted(i.total_seconds() if i else 0 for i in intervals) == [0, 1200]


def test_a_choice_that_is_none_is_that_of_all(database: Database) -> None:
    feed = follow(database, "a", FeedOptions(interval=20 * MINUTE))
    with database.transaction() as connection:
        connection.execute("UPDATE feeds SET at_start = 'x', interval = 'soon'")
    kept = FeedStore(database).get(feed)
    assert kept is not None
    assert kept.options == FeedOptions()
