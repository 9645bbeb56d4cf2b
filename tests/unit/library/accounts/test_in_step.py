"""An account in step with its service, in the ways of FreshRSS, The Old Reader and Miniflux."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from reader.errors import SyncError
from reader.library.accounts import session
from reader.library.update import requests_due
from reader.storage import retention
from reader.storage.feeds import FeedStore
from reader.storage.removal import restore
from reader.storage.stories import StoryStore
from reader.system.secrets import Secrets
from tests.helpers.accounts import Machine
from tests.helpers.reader_services import PASSWORD, USER, Kind, ReaderService
from tests.unit.library.accounts.conftest import NewMachine

NOW = datetime(2026, 11, 30, 12, tzinfo=UTC)

in_all_ways = pytest.mark.parametrize("kind", Kind)


def alike(service: ReaderService, *machines: Machine) -> None:
    """Bring machines into step until nothing can change any more; then all are the same."""
    for one in (*machines, *machines):
        one.sync()
    for one in machines:
        assert one.marks() == service.state()
        assert one.synced.waiting == 0
        assert one.feeds() == {feed.address: feed.label for feed in service.feeds.values()}


@in_all_ways
def test_feeds_folders_and_stories_come_as_they_are_there(
    service: ReaderService, here: Machine
) -> None:
    assert here.feeds() == {"https://harbour.example/rss": "Ports"}
    assert here.marks() == service.state()
    (story,) = StoryStore(here.database).get([here.story("Ferry 4")])
    assert story.origin == "Harbour Gazette"
    assert story.summary == "Ferry 4. The pilot said so on the quay."
    assert "<p>Ferry 4." in StoryStore(here.database).content(story.id)


@in_all_ways
def test_marks_go_both_ways(service: ReaderService, here: Machine) -> None:
    here.read("Ferry 0", "Ferry 1")
    here.star("Ferry 2")
    service.item("Ferry 3").read = service.item("Ferry 4").starred = True
    alike(service, here)
    here.read("Ferry 0", on=False)
    here.star("Ferry 2", on=False)
    service.item("Ferry 3").read = service.item("Ferry 4").starred = False
    alike(service, here)
    assert service.toggled == 0
    assert max(service.marks.values()) == 1


def test_two_machines_are_alike_through_their_service(
    service: ReaderService, new_machine: NewMachine
) -> None:
    one, other = new_machine(), new_machine()
    one.read("Ferry 0")
    other.star("Ferry 0")
    other.read("Ferry 1")
    alike(service, one, other)
    assert service.state()["Ferry 0"] == (True, True)


def test_the_same_mark_twice_and_back_is_told_nobody(service: ReaderService, here: Machine) -> None:
    here.read("Ferry 0")
    here.read("Ferry 0", on=False)
    here.star("Ferry 1")
    here.star("Ferry 1")
    alike(service, here)
    assert dict(service.marks) == {("Ferry 1", "starred", True): 1}


@in_all_ways
def test_a_lost_reply_is_looked_after_before_anything_is_sent_again(
    service: ReaderService, here: Machine
) -> None:
    here.read("Ferry 0")
    here.star("Ferry 1")
    service.lose.extend(["edit-tag", "edit-tag"])
    assert here.sync().sent == 2
    alike(service, here)
    assert service.toggled == 0
    assert max(service.marks.values()) == 1


def test_what_both_marked_meanwhile_is_not_sent(service: ReaderService, here: Machine) -> None:
    here.read("Ferry 0")
    here.star("Ferry 1")
    service.item("Ferry 0").read = service.item("Ferry 1").starred = True
    alike(service, here)
    assert not service.marks


def test_reads_made_elsewhere_come_where_only_unread_stories_are_listed(
    service: ReaderService, here: Machine
) -> None:
    service.item("Ferry 0").read = True
    here.sync()
    assert here.marks()["Ferry 0"] == (True, False)


def test_what_was_read_there_before_it_was_ever_seen_comes_read(
    service: ReaderService, here: Machine
) -> None:
    feed = next(iter(service.feeds.values()))
    service.publish(feed, "Ferry 5", read=True)
    report = here.sync()
    assert len(report.new) == 1
    assert here.marks()["Ferry 5"] == (True, False)


@in_all_ways
def test_an_id_that_vanishes_marks_nothing(service: ReaderService, here: Machine) -> None:
    service.forget("Ferry 0", "Ferry 1")
    here.star("Ferry 1")
    here.sync()
    here.sync()
    assert here.marks()["Ferry 0"] == (False, False)
    assert here.marks()["Ferry 1"] == (False, True)
    assert here.synced.waiting == 0


@in_all_ways
def test_a_list_that_shrinks_between_its_pages_marks_nothing(
    service: ReaderService, here: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Miniflux counts: what is read between two pages moves an entry over their edge."""
    monkeypatch.setattr("reader.accounts.service.MAX_ACCOUNT_IDS", 2)
    monkeypatch.setattr(session, "MAX_ACCOUNT_RECENT", 2)
    before = here.marks()
    asked = service._ids
    pages = 0

    def shrinking(handler: object, fields: dict[str, list[str]]) -> None:
        nonlocal pages
        asked(handler, fields)  # type: ignore[arg-type]
        pages += 1
        if pages == 1:
            service.item("Ferry 4").read = True

    service._route("/reader/api/0/stream/items/ids", shrinking)
    here.read("Ferry 2")
    here.sync()
    here.sync()
    assert (
        here.marks()
        == service.state()
        == {
            **before,
            "Ferry 4": (True, False),
            "Ferry 2": (True, False),
        }
    )
    assert service.toggled == 0


def test_a_service_may_give_fewer_entries_at_once_than_it_is_asked_for(
    service: ReaderService, new_machine: NewMachine
) -> None:
    service.most = 2
    one = new_machine()
    assert one.marks() == service.state()


@in_all_ways
def test_titles_are_read_as_they_are_meant(service: ReaderService, here: Machine) -> None:
    feed = next(iter(service.feeds.values()))
    service.publish(feed, "Salt & vinegar cost < 2 again")
    here.sync()
    assert "Salt & vinegar cost < 2 again" in here.marks()


@in_all_ways
def test_a_folder_changed_on_either_side_is_changed_on_both(
    service: ReaderService, here: Machine
) -> None:
    store = FeedStore(here.database)
    store.move([store.all()[0].id], store.folder(["Ferries"]))
    assert here.synced.waiting == 1
    alike(service, here)
    next(iter(service.feeds.values())).label = "Sea"
    alike(service, here)
    assert here.feeds() == {"https://harbour.example/rss": "Sea"}


@in_all_ways
def test_a_feed_unfollowed_here_goes_there_and_can_be_taken_back_before(
    service: ReaderService, here: Machine
) -> None:
    feed = FeedStore(here.database).all()[0].id
    deleted = retention.unfollow(here.database, feed)
    assert here.synced.waiting == 1
    restore(here.database, deleted)
    assert here.synced.waiting == 0
    alike(service, here)
    assert len(service.feeds) == 1
    here.star("Ferry 1")
    retention.unfollow(here.database, feed)
    here.sync()
    assert not service.feeds
    assert not here.feeds()
    (kept,) = here.database.rows("SELECT title FROM stories")
    assert kept["title"] == "Ferry 1"  # what the reader made something of stays


def test_a_feed_unfollowed_there_goes_here(service: ReaderService, here: Machine) -> None:
    service.follow("https://quay.example/rss", "Quay")
    here.sync()
    service.feeds.pop(next(iter(service.feeds)))
    here.sync()
    assert list(here.feeds()) == ["https://quay.example/rss"]


@in_all_ways
def test_a_feed_followed_here_is_followed_there(service: ReaderService, here: Machine) -> None:
    store = FeedStore(here.database)
    store.add("https://quay.example/rss", now=NOW, folder=store.folder(["Quays"]))
    here.accounts.put_feed(here.synced.id, "https://quay.example/rss")
    alike(service, here)
    assert {feed.address: feed.label for feed in service.feeds.values()} == {
        "https://harbour.example/rss": "Ports",
        "https://quay.example/rss": "Quays",
    }


@in_all_ways
def test_a_feed_that_the_service_does_not_take_stays_one_of_this_computer(
    service: ReaderService, here: Machine
) -> None:
    address = "https://quay.example/rss"
    service.refuses.add(address)
    FeedStore(here.database).add(address, now=NOW)
    here.accounts.put_feed(here.synced.id, address)
    report = here.sync()
    assert any("this computer only" in str(told) for told in report.told)
    assert address in here.feeds()
    assert [request.address for request in requests_due(here.database, NOW)] == [address]
    assert here.synced.waiting == 0


def test_a_feed_that_was_there_already_becomes_the_accounts(
    service: ReaderService, here: Machine
) -> None:
    address = "https://quay.example/rss"
    FeedStore(here.database).add(address, now=NOW)
    assert len(requests_due(here.database, NOW)) == 1
    service.publish(service.follow(address, "Quay", "Quays"), "Tide")
    alike(service, here)
    assert requests_due(here.database, NOW) == []


def test_an_id_of_a_feed_that_went_stale_is_learned_anew(
    service: ReaderService, here: Machine
) -> None:
    feed = service.feeds.pop(next(iter(service.feeds)))
    service.items.clear()
    service.feeds["feed/77"] = feed
    feed.id = "feed/77"
    service.publish(feed, "Ferry 9")
    here.sync()
    retention.unfollow(here.database, FeedStore(here.database).all()[0].id)
    here.sync()
    assert not service.feeds


def test_an_account_that_lists_no_feed_any_more_takes_nothing_along(
    service: ReaderService, here: Machine
) -> None:
    service.follow("https://quay.example/rss")
    here.sync()
    before = here.marks()
    service.feeds.clear()
    with pytest.raises(Exception, match="lists no feed any more"):
        here.sync()
    assert here.marks() == before
    assert len(here.feeds()) == 2
    assert here.synced.fault is not None


def test_a_deleted_story_stays_away_and_comes_back_with_its_marks(
    service: ReaderService, here: Machine
) -> None:
    deleted = retention.delete(here.database, [here.story("Ferry 0")], NOW)
    here.sync()
    asked = len(service.asked)
    here.sync()
    assert "stream/items/contents" not in service.asked[asked:]  # it is known to be there
    assert "Ferry 0" not in here.marks()
    restore(here.database, deleted)
    here.sync()
    here.read("Ferry 0")
    alike(service, here)


def test_old_stories_that_the_service_still_lists_stay(
    service: ReaderService, here: Machine
) -> None:
    later = datetime.fromtimestamp(datetime.now(UTC).timestamp() + 400 * 86400, UTC)
    here.read("Ferry 0")
    here.sync()
    retention.expire(here.database, later, read=timedelta(days=1), unread=timedelta(days=1))
    assert len(here.marks()) == 5


@pytest.mark.parametrize("keep", [True, False])
def test_leaving_an_account_keeps_its_feeds_or_not(
    service: ReaderService, here: Machine, keep: bool
) -> None:
    here.star("Ferry 1")
    here.way.remove(here.synced, here.means, keep=keep)
    assert here.way.all(here.database) == []
    assert bool(here.feeds()) is keep
    assert len(requests_due(here.database, NOW)) == keep
    kept = {row["title"] for row in here.database.rows("SELECT title FROM stories")}
    assert kept == (set(service.state()) if keep else {"Ferry 1"})
    assert len(service.feeds) == 1
    assert not here.means.paths.secrets.exists()


def test_an_account_is_gone_when_its_password_is(
    here: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise SyncError("keyring", "The keyring is locked. Unlock it.")

    with monkeypatch.context() as patched:
        patched.setattr(Secrets, "remove", refuse)
        with pytest.raises(SyncError, match="Unlock"):
            here.way.remove(here.synced, here.means, keep=True)
    assert here.synced.name
    here.way.remove(here.synced, here.means, keep=True)
    assert here.way.all(here.database) == []
    assert not here.means.paths.secrets.exists()


def test_several_accounts_and_feeds_of_this_computer_stand_beside_each_other(
    service: ReaderService, here: Machine
) -> None:
    other = ReaderService(service.site, Kind.FRESHRSS)
    shared = other.follow("https://harbour.example/rss", "Harbour Gazette", "Ports")
    other.publish(shared, *(f"Ferry {number}" for number in range(5)))
    other.publish(other.follow("https://hills.example/rss", "Hills"), "Sheep")
    FeedStore(here.database).add("https://own.example/rss", now=NOW)
    second = here.add(other.address, USER, PASSWORD)
    here.way.sync(second, here.means)
    assert [request.address for request in requests_due(here.database, NOW)] == [
        "https://own.example/rss"
    ]
    here.read("Sheep")
    here.star("Ferry 2")
    for account in here.way.all(here.database) * 2:
        here.way.sync(account, here.means)
    assert other.item("Sheep").read
    # What both services have is one story here, and marked at both.
    assert service.item("Ferry 2").starred
    assert other.item("Ferry 2").starred
    # One service follows the feed no more: the other still does.
    service.feeds.pop(next(iter(service.feeds)))
    service.follow("https://quay.example/rss")
    here.way.sync(here.way.all(here.database)[0], here.means)
    assert "https://harbour.example/rss" in here.feeds()
    here.way.remove(second, here.means, keep=False)
    assert set(here.feeds()) == {"https://own.example/rss", "https://quay.example/rss"}
