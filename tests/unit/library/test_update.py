"""Feeds come into the library, and what the reader did with a story stays."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from reader.datamodel.feed import FeedOptions
from reader.datamodel.network import Answer, Validators
from reader.datamodel.story import Story, StoryFilter
from reader.errors import RetrievalError
from reader.library import update
from reader.library.update import Updated, requests_due
from reader.network.connection import Wish
from reader.storage import retention
from reader.storage.feeds import FeedStore
from reader.storage.sqlite import Database
from reader.storage.stories import Cursor, StoryStore

NOW = datetime(2026, 3, 3, 12, tzinfo=UTC)
DAY = timedelta(days=1)
LONG = "The ferry returns to the old harbour"


def item(guid: str = "", link: str = "", title: str = "", date: str = "", text: str = "") -> str:
    fields = {"guid": guid, "link": link, "title": title, "pubDate": date, "description": text}
    inner = "".join(f"<{name}>{value}</{name}>" for name, value in fields.items() if value)
    return f"<item>{inner}</item>"


def rss(*items: str, title: str = "Harbour Post") -> bytes:
    body = f"<channel><title>{title}</title>{''.join(items)}</channel>"
    return f"<rss version='2.0'>{body}</rss>".encode()


def checked(
    database: Database,
    feed: int,
    outcome: bytes | Answer | RetrievalError,
    now: datetime = NOW,
) -> Updated:
    """Check a feed whose server answers so."""

    def fetch(address: str, validators: Validators, _wish: Wish) -> Answer:
        if isinstance(outcome, RetrievalError):
            raise outcome
        if isinstance(outcome, bytes):
            return Answer(200, address, {"content-type": "text/xml"}, outcome)
        return outcome

    (request,) = requests_due(database, now, only=[feed])
    return update.save(database, update.check(request, fetch), now)


def added(database: Database, address: str = "https://a.example/feed") -> int:
    return FeedStore(database).add(address, now=NOW)


def shown(database: Database, **wanted: object) -> list[Story]:
    return StoryStore(database).page(StoryFilter(**wanted))  # type: ignore[arg-type]


def test_new_stories_are_unread_and_newest_first(database: Database) -> None:
    feed = added(database)
    told = checked(
        database,
        feed,
        rss(
            item("1", title="One", date="Mon, 02 Mar 2026 08:00:00 GMT", text="<p>Text</p>"),
            item("2", title="Two", date="Tue, 03 Mar 2026 08:00:00 GMT"),
            item("3", title="Undated"),
            item("4", title="Tomorrow", date="Wed, 04 Mar 2099 08:00:00 GMT"),
        ),
    )
    assert len(told.stories.new) == 4
    stories = shown(database, unread=True)
    assert [story.title for story in stories] == ["Undated", "Tomorrow", "Two", "One"]
    assert stories[1].moment == NOW
    assert {story.origin for story in stories} == {"Harbour Post"}
    assert StoryStore(database).content(stories[3].id) == "<p>Text</p>"
    assert StoryStore(database).counts().unread_of == {feed: 4}


def test_a_feed_that_came_damaged_is_remembered_so_until_it_comes_whole(
    database: Database,
) -> None:
    feed = added(database)
    whole = rss(item("1", title="One"), item("2", title="Two"))
    assert checked(database, feed, whole[:-40]).memory.incomplete
    assert not checked(database, feed, whole).memory.incomplete


def test_a_changed_story_is_changed_in_place_and_stays_read(database: Database) -> None:
    feed = added(database)
    store = StoryStore(database)
    checked(
        database, feed, rss(item("1", "https://a.example/1", "Old", "Mon, 02 Mar 2026 08:00 GMT"))
    )
    (story,) = shown(database)
    assert store.set_read([story.id], True) == (story.id,)
    told = checked(database, feed, rss(item("1", "https://a.example/1", "New", text="More")))
    assert told.stories.new == ()
    assert told.stories.changed == (story.id,)
    (now,) = shown(database)
    assert (now.title, now.state.read, now.published) == ("New", True, story.published)
    again = checked(
        database, feed, rss(item("1", "https://a.example/1", "New", text="More"), title="X")
    )
    assert again.stories == type(again.stories)()


def test_a_new_guid_for_an_old_story_is_the_same_story(database: Database) -> None:
    feed = added(database)
    checked(database, feed, rss(item("1", "https://a.example/1", "A story")))
    told = checked(database, feed, rss(item("9", "https://a.example/1?utm_source=rss", "A story")))
    assert told.stories.new == ()
    assert len(shown(database)) == 1


def test_a_feed_that_repeats_its_guids_is_told_by_link_for_good(database: Database) -> None:
    feed = added(database)
    first = rss(*(item("same", f"https://a.example/{n}", f"T{n}") for n in range(4)))
    assert len(checked(database, feed, first).stories.new) == 4
    kept = FeedStore(database).get(feed)
    assert kept
    assert kept.by_link
    second = rss(*(item("same", f"https://a.example/{n}", f"T{n}") for n in range(3, 6)))
    assert len(checked(database, feed, second).stories.new) == 2


def test_a_deleted_story_stays_away(database: Database) -> None:
    feed = added(database)
    checked(database, feed, rss(item("1", "https://a.example/1", "A"), item("2", title="B")))
    retention.delete(database, [story.id for story in shown(database)], NOW)
    for guid in ("1", "9"):
        told = checked(database, feed, rss(item(guid, "https://a.example/1", "A"), title=guid))
        assert told.stories.new == ()
    assert shown(database) == []


def test_an_empty_feed_deletes_nothing(database: Database) -> None:
    feed = added(database)
    checked(database, feed, rss(item("1", title="A")))
    checked(database, feed, rss())
    assert len(shown(database)) == 1


def test_an_equal_body_is_not_read_again(database: Database) -> None:
    feed = added(database)
    body = rss(item("1", title="A"))
    checked(database, feed, body)
    (request,) = requests_due(database, NOW, only=[feed])
    assert update.check(request, lambda a, _v, _w: Answer(200, a, {}, body)).feed is None


def test_faults_stay_at_their_feed(database: Database) -> None:
    feed, other = added(database), added(database, "https://b.example/feed")
    checked(database, feed, rss(item("1", title="A")))
    broken: list[bytes | Answer | RetrievalError] = [
        b"<html></html>",
        Answer(500, ""),
        RetrievalError("timeout", "Too slow."),
        b"",
    ]
    for number, outcome in enumerate(broken, start=1):
        memory = checked(database, feed, outcome).memory
        assert memory.failures == number
        assert memory.fault
    assert len(shown(database)) == 1
    assert checked(database, other, rss(item("1", title="B"))).memory.failures == 0
    healed = checked(database, feed, rss(item("1", title="A")))
    assert healed.memory.fault is None


def test_a_host_with_too_many_requests_rests_as_a_whole(database: Database) -> None:
    feed = added(database)
    added(database, "https://a.example/other")
    third = added(database, "https://b.example/feed")
    checked(database, feed, Answer(429, "", {"retry-after": "3600"}))
    assert [r.feed for r in requests_due(database, NOW + timedelta(minutes=30))] == [third]
    assert len(requests_due(database, NOW + timedelta(minutes=61))) == 3


def test_a_feed_moves_after_five_days_and_keeps_its_stories(database: Database) -> None:
    feed = added(database)
    body = rss(item("1", "/1", "A"))
    for day in range(6):
        moved = Answer(200, "https://new.example/f", {}, body, permanent="https://new.example/f")
        checked(database, feed, moved, NOW + day * DAY)
    kept = FeedStore(database).get(feed)
    assert kept
    assert kept.address == "https://new.example/f"
    assert len(shown(database)) == 1


def test_a_story_that_two_feeds_have_is_one_row(database: Database) -> None:
    first, second = added(database), added(database, "https://b.example/feed")
    checked(database, first, rss(item("1", "https://a.example/1", LONG), title="First"))
    (story,) = shown(database)
    StoryStore(database).set_read([story.id], True)
    checked(
        database,
        second,
        rss(
            item("x", "https://www.a.example/1?utm_source=b", "Another headline for it"),
            item("y", "https://b.example/9", f"{LONG}!"),
            item("z", "https://b.example/8", LONG, "Fri, 20 Feb 2026 08:00:00 GMT"),
            title="Second",
        ),
    )
    rows = shown(database)
    assert [(row.title, row.also_in) for row in rows] == [(LONG, ("Second",)), (LONG, ())]
    assert rows[0].state.read
    assert len(shown(database, feeds=frozenset({second}))) == 3
    assert StoryStore(database).counts().unread == 1


def test_reading_one_reads_those_it_stands_for(database: Database) -> None:
    first, second = added(database), added(database, "https://b.example/feed")
    for feed in (first, second):
        checked(database, feed, rss(item("1", "https://a.example/1", LONG)))
    store = StoryStore(database)
    (row,) = shown(database)
    changed = store.set_read([row.id], True)
    assert len(changed) == 2
    assert store.counts().unread_of == {}
    assert store.set_read(changed, False) == changed


def test_another_story_stands_for_the_rest_when_the_first_goes(database: Database) -> None:
    feeds = [added(database, f"https://{n}.example/f") for n in range(4)]
    for feed in feeds:
        checked(database, feed, rss(item("1", "https://a.example/1", LONG)))
    retention.unfollow(database, feeds[0])
    (row,) = shown(database)
    assert row.feed == feeds[1]
    assert len(StoryStore(database).ids(StoryFilter(every=True))) == 3
    retention.delete(database, [row.id], NOW)
    (row,) = shown(database)
    assert row.feed == feeds[2]


def test_removing_a_feed_keeps_what_was_starred(database: Database) -> None:
    feed = added(database)
    FeedStore(database).set_options(feed, FeedOptions(title="My harbour"))
    checked(database, feed, rss(item("1", title="A"), item("2", title="B")))
    starred = shown(database)[0]
    StoryStore(database).set_starred([starred.id], True)
    retention.unfollow(database, feed)
    (row,) = shown(database)
    assert (row.id, row.feed, row.origin) == (starred.id, None, "My harbour")


def test_a_feed_removed_while_it_was_fetched_brings_nothing(database: Database) -> None:
    feed = added(database)
    (request,) = requests_due(database, NOW)
    found = update.check(request, lambda a, _v, _w: Answer(200, a, {}, rss(item("1", title="A"))))
    retention.unfollow(database, feed)
    assert update.save(database, found, NOW).stories.new == ()
    assert shown(database) == []


def test_old_stories_go_unless_something_was_done_with_them(database: Database) -> None:
    feed = added(database)
    titles = ("read", "unread", "starred", "listed")
    items = [item(title, title=title, date="Mon, 02 Mar 2026 08:00:00 GMT") for title in titles]
    checked(database, feed, rss(*items))
    by_title = {story.title: story.id for story in shown(database)}
    store = StoryStore(database)
    store.set_read([by_title["read"], by_title["starred"], by_title["listed"]], True)
    store.set_starred([by_title["starred"]], True)
    keep = {"read": 60 * DAY, "unread": 180 * DAY}
    for days in (30, 60, 90):
        assert retention.expire(database, NOW + days * DAY, **keep) == 0
    checked(database, feed, rss(items[3]), NOW + 90 * DAY)
    assert retention.expire(database, NOW + 90 * DAY, **keep) == 1
    gone = [retention.expire(database, NOW + days * DAY, **keep) for days in (120, 150, 180, 200)]
    assert gone == [0, 0, 1, 0]
    assert {story.title for story in shown(database)} == {"starred", "listed"}


@pytest.mark.parametrize("years", [73, 1, -20])
def test_a_clock_that_jumps_makes_nothing_old(database: Database, years: int) -> None:
    feed = added(database)
    items = [item(str(n), title=f"T{n}", date="Mon, 02 Mar 2026 08:00:00 GMT") for n in range(200)]
    checked(database, feed, rss(*items))
    keep = {"read": 60 * DAY, "unread": 180 * DAY}
    assert retention.expire(database, NOW, **keep) == 0
    wrong = NOW + years * 365 * DAY
    checked(database, feed, rss(*items[180:]), wrong)
    for hours in (0, 1, 24, 24 * 7):
        assert retention.expire(database, wrong + hours * DAY / 24, **keep) == 0
    assert retention.expire(database, NOW + DAY, **keep) == 0


def test_after_an_absence_unread_stories_go_by_and_by(database: Database) -> None:
    feed = added(database)
    items = [item(str(n), title=f"T{n}", date="Mon, 02 Mar 2026 08:00:00 GMT") for n in range(400)]
    checked(database, feed, rss(*items))
    keep = {"read": 60 * DAY, "unread": 180 * DAY}
    assert retention.expire(database, NOW, **keep) == 0
    now = NOW + 400 * DAY
    checked(database, feed, rss(items[0]), now)
    gone = [retention.expire(database, now + 20 * n * DAY, **keep) for n in range(20)]
    first = next(number for number, count in enumerate(gone) if count)
    assert first >= 4
    assert gone[first : first + 3] == [40, 36, 32]


def test_a_story_of_its_own_site_stands_before_what_strangers_told_of_it(
    database: Database,
) -> None:
    stranger = added(database, "https://stranger.example/feed")
    own = added(database, "https://www.harbour.example/feed")
    links = [f"https://harbour.example/{n}" for n in range(20)]
    bait = [item(f"s{n}", title=f"Buy now {n}", link=link) for n, link in enumerate(links)]
    checked(database, stranger, rss(*bait))
    StoryStore(database).mark_all_read(StoryFilter())
    true = [item(f"h{n}", title=f"Ferry number {n}", link=link) for n, link in enumerate(links)]
    checked(database, own, rss(*true))
    listed = StoryStore(database).page(StoryFilter(), limit=100)
    assert {story.title for story in listed} == {f"Ferry number {n}" for n in range(20)}
    assert not any(story.state.read for story in listed)


def test_two_papers_with_one_address_of_a_third_share_it_as_before(database: Database) -> None:
    one, other = (added(database, f"https://{name}.example/feed") for name in ("one", "other"))
    wire = item("w", title="Ferry returns", link="https://wire.example/1")
    checked(database, one, rss(wire))
    StoryStore(database).mark_all_read(StoryFilter())
    checked(database, other, rss(wire))
    assert len(StoryStore(database).page(StoryFilter(), limit=100)) == 1
    assert all(s.state.read for s in StoryStore(database).page(StoryFilter(every=True), limit=9))


def test_a_list_is_given_in_pages(database: Database) -> None:
    feed = added(database)
    checked(database, feed, rss(*(item(str(n), title=f"T{n}") for n in range(25))))
    store, found, after = StoryStore(database), list[str](), None
    while page := store.page(StoryFilter(), after=after, limit=10):
        found += [story.title for story in page]
        after = Cursor.behind(page[-1])
    assert found == [f"T{n}" for n in range(25)]


def test_what_was_read_meanwhile_stays_in_an_unread_list(database: Database) -> None:
    feed = added(database)
    checked(database, feed, rss(item("1", title="A"), item("2", title="B")))
    first = shown(database)[0]
    StoryStore(database).set_read([first.id], True)
    assert [s.title for s in shown(database, unread=True)] == ["B"]
    assert len(shown(database, unread=True, also=frozenset({first.id}))) == 2


def test_damaged_memory_of_a_feed_is_forgotten(database: Database) -> None:
    feed = added(database)
    with database.transaction() as connection:
        connection.execute("UPDATE feeds SET memory = '{', full_text = 'x', headlines = ''")
    kept = FeedStore(database).get(feed)
    assert kept
    assert (kept.memory.checked, kept.options) == (None, FeedOptions())
