"""Whatever a service answers, nothing is lost or marked that nobody marked, and it is said."""

from __future__ import annotations

import contextlib
import json
from collections import deque
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from reader.errors import Cancelled, ReaderError, StorageError
from reader.network.connection import Connection
from reader.storage import retention
from reader.storage.feeds import FeedStore
from tests.helpers.accounts import Machine
from tests.helpers.reader_services import PASSWORD, USER, Kind, ReaderService
from tests.helpers.web import Answer, Handler
from tests.unit.library.accounts.conftest import NewMachine
from tests.unit.library.accounts.test_in_step import alike

HTML = b"<!doctype html><html><body><h1>Sign in</h1></body></html>"
#: What is asked in the order in which it is, where something waits.
STEPS = (
    *("ClientLogin", "subscription/list", "token", "stream/items/ids", "edit-tag"),
    "stream/items/contents",
)


def broken(handler: Handler) -> None:
    """An answer that breaks off."""
    handler.reply(200, b'{"itemRefs": [{"id": "1"}', Content_Length="5000")


def hung_up(handler: Handler) -> None:
    """No answer at all."""
    handler.connection.close()


def saying(status: int, body: bytes = b"", /, **headers: str) -> Answer:
    return lambda handler: handler.reply(status, body, **headers)


BAD: dict[str, tuple[Answer, int]] = {
    "error 500": (saying(500, b"oops"), 1),
    "error 502 as a page": (saying(502, HTML), 1),
    "gone": (saying(404), 1),
    "refused for good": (saying(403), 3),
    "too many": (saying(429, Retry_After="600"), 1),
    "empty": (saying(200), 1),
    "a page": (saying(200, HTML), 1),
    "a redirect": (saying(302, Location="https://other.example/"), 1),
    "broken off": (broken, 1),
    "hung up": (hung_up, 4),
    "other JSON": (saying(200, b"[]"), 1),
    "JSON in JSON": (saying(200, b"[" * 100_000), 1),
}


def waiting(here: Machine, *, on: bool = True) -> None:
    here.read("Ferry 0", on=on)
    here.star("Ferry 1", on=on)


@pytest.mark.parametrize("bad", BAD)
def test_a_bad_answer_at_any_step_loses_nothing(
    service: ReaderService, here: Machine, bad: str
) -> None:
    answer, times = BAD[bad]
    for turn, step in enumerate(STEPS):
        on = turn % 2 == 0
        waiting(here, on=on)
        service.item("Ferry 2").read = on  # so that contents are asked for as well
        service.publish(next(iter(service.feeds.values())), f"New {turn}")
        marked = {title: marks for title, marks in here.marks().items() if title != "Ferry 2"}
        service.next[step] = deque([answer] * times)
        said = failing(here)
        assert said is None or said.endswith("."), said
        assert {title: here.marks()[title] for title in marked} == marked
        service.next.clear()
        here.accounts.note(here.synced.id)  # it rests no more
        alike(service, here)
        assert service.state()["Ferry 0"] == (on, False)
        assert service.state()["Ferry 1"] == (False, on)
        assert service.state()["Ferry 3"] == (False, False)
    assert service.toggled == 0


def failing(here: Machine) -> str | None:
    """What is said where an account cannot be brought into step; it is noted with it, too."""
    with contextlib.suppress(ReaderError):
        here.sync()
    fault = here.synced.fault
    assert fault is None or fault.code != "internal"
    return str(fault.message) if fault else None


def test_a_wrong_password_is_told_with_what_to_do(
    service: ReaderService, here: Machine, new_machine: NewMachine
) -> None:
    with pytest.raises(ReaderError, match="second password") as caught:
        here.add(service.address, USER, "wrong")
    assert caught.value.code == "signed-out"
    with pytest.raises(ReaderError, match="second password"):
        here.way.sync(here.synced, here.means, secret="wrong")
    assert here.synced.fault is not None


def test_an_expired_token_is_fetched_once_more_and_nobody_is_told(
    service: ReaderService, here: Machine
) -> None:
    waiting(here)
    route = service._edit_tag

    def expiring(handler: Handler, fields: dict[str, list[str]]) -> None:
        service._route("/reader/api/0/edit-tag", route)
        service.token = "another"
        handler.reply(401, b"Token expired", Google_Bad_Token="true")

    service._route("/reader/api/0/edit-tag", expiring)
    assert here.sync().sent == 2
    alike(service, here)
    assert max(service.marks.values()) == 1


def test_being_signed_out_in_the_middle_signs_in_again(
    service: ReaderService, here: Machine
) -> None:
    waiting(here)
    service.next["stream/items/ids"] = deque([saying(401)])
    assert here.sync().sent == 2
    assert service.asked.count("ClientLogin") >= 3


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({"Retry_After": "90"}, 90),
        ({"X_Reader_Zone1_Limit": "100", "X_Reader_Limits_Reset_After": "4000.5"}, 4000),
        ({"X_Reader_Limits_Reset_After": "4000"}, 4000),
        ({"Retry_After": "999999999"}, 86400),
        ({}, 3600),
    ],
)
def test_a_service_that_has_too_many_requests_is_left_alone(
    service: ReaderService, here: Machine, headers: dict[str, str], seconds: int
) -> None:
    service.next["subscription/list"] = deque([saying(429, b"", **headers)])
    with pytest.raises(ReaderError, match="left alone"):
        here.sync()
    until = here.synced.rests_until
    assert until is not None
    assert abs((until - datetime.now(UTC)).total_seconds() - seconds) < 60
    asked = len(service.asked)
    with pytest.raises(ReaderError, match="left alone"):
        here.sync()
    assert len(service.asked) == asked


def test_limits_that_are_used_up_are_kept_before_the_service_refuses(
    service: ReaderService, here: Machine
) -> None:
    body = json.dumps({"subscriptions": []}).encode()
    used = {"X_Reader_Zone1_Limit": "100", "X_Reader_Zone1_Usage": "100"}
    reset = {"X_Reader_Limits_Reset_After": "500"}
    service.next["subscription/list"] = deque([saying(200, body, **used, **reset)])
    with pytest.raises(ReaderError, match="left alone"):
        here.sync()
    assert service.asked[-1] == "subscription/list"


def test_ids_that_go_round_in_circles_are_given_up(service: ReaderService, here: Machine) -> None:
    page = json.dumps({"itemRefs": [{"id": "1"}], "continuation": "again"}).encode()
    service.next["stream/items/ids"] = deque([saying(200, page)] * 5)
    with pytest.raises(ReaderError, match="cannot be read"):
        here.sync()
    assert here.marks() == service.state()


def test_a_slow_server_is_waited_for_longer_than_a_page(
    service: ReaderService, here: Machine
) -> None:
    lists = service._subscriptions

    def slowly(handler: Handler, fields: dict[str, list[str]]) -> None:
        handler.site.closing.wait(0.4)
        lists(handler, fields)

    service._route("/reader/api/0/subscription/list", slowly)
    here.means = replace(here.means, connection=Connection(proxy="none", timeout=0.1))
    here.sync()


def test_a_clock_that_is_an_hour_off_changes_nothing(service: ReaderService, here: Machine) -> None:
    feed = next(iter(service.feeds.values()))
    ahead = datetime.now(UTC) + timedelta(hours=1)
    for title, moment in (("Ahead", ahead), ("Behind", ahead - timedelta(hours=2))):
        service.publish(feed, title)
        service.item(title).published = int(moment.timestamp())
    alike(service, here)
    (row,) = here.database.rows("SELECT max(moment) AS newest FROM stories")
    assert row["newest"] <= datetime.now(UTC).timestamp() + 5


def test_an_offline_lock_asks_nobody_and_is_no_fault_of_the_account(
    service: ReaderService, here: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader.network.client.reach_of", lambda _host: 2)  # as if far away
    offline = replace(here.means.connection, offline=True)
    here.means = replace(here.means, connection=offline)
    asked = len(service.asked)
    with pytest.raises(ReaderError) as caught:
        here.sync()
    assert caught.value.code == "offline"
    assert len(service.asked) == asked
    assert here.synced.fault is None


# -- being stopped


class Killed(BaseException):
    """The program is gone."""


def killing(here: Machine, at: int) -> Callable[[], int]:
    """Let the program be gone at a step: before something is asked, or something is written."""
    steps = 0

    def step() -> None:
        nonlocal steps
        steps += 1
        if steps == at:
            raise Killed

    def on_library(work: Callable[[], object]) -> object:
        step()
        done = work()
        step()
        return done

    def log_request(_request: object) -> None:
        step()

    connection = replace(here.means.connection, log_request=log_request)
    here.means = replace(here.means, on_library=on_library, connection=connection)  # type: ignore[arg-type]
    return lambda: steps


def test_being_killed_at_any_step_loses_nothing_and_sends_nothing_twice(
    service: ReaderService, new_machine: NewMachine
) -> None:
    here = new_machine()
    means, at, alive = here.means, 0, False
    feed = next(iter(service.feeds.values()))
    while not alive:
        at += 1
        here.read("Ferry 0", on=at % 2 == 1)
        here.star("Ferry 1", on=at % 2 == 1)
        item = service.item("Ferry 2")
        item.read = not item.read
        service.publish(feed, f"New {at}")
        wanted = {title: here.marks()[title] for title in ("Ferry 0", "Ferry 1")}
        killing(here, at)
        try:
            here.sync()
            alive = True
        except Killed:
            pass
        here.means = means
        here.sync()
        assert {title: service.state()[title] for title in wanted} == wanted
        assert here.marks() == service.state()
        assert here.synced.waiting == 0
    assert at > 20
    assert service.toggled == 0


def test_a_full_disk_loses_nothing(service: ReaderService, here: Machine) -> None:
    waiting(here)
    feed = next(iter(service.feeds.values()))
    service.publish(feed, *(f"Long {number}" for number in range(40)))
    for item in service.items.values():
        item.content = "<p>" + " ".join(f"{item.title}{n}" for n in range(3000)) + "</p>"
    (row,) = here.database.rows("PRAGMA page_count")
    here.database._connection.execute(f"PRAGMA max_page_count = {row[0] + 20}")
    with pytest.raises(StorageError):
        here.sync()
    assert service.state()["Ferry 0"] == (True, False)
    here.database._connection.execute("PRAGMA max_page_count = 1073741823")
    alike(service, here)
    assert service.toggled == 0


def test_stopping_leaves_what_came(service: ReaderService, here: Machine) -> None:
    waiting(here)
    here.means.cancel.cancel()
    with pytest.raises(Cancelled):
        here.sync()
    assert here.synced.fault is None
    assert here.synced.waiting == 2


def test_an_account_that_is_left_while_it_is_synced_is_told(
    service: ReaderService, here: Machine
) -> None:
    waiting(here)
    lists = service._ids

    def leaving(handler: Handler, fields: dict[str, list[str]]) -> None:
        if here.way.all(here.database):
            here.way.remove(here.synced, here.means, keep=True)
        lists(handler, fields)

    service._route("/reader/api/0/stream/items/ids", leaving)
    with pytest.raises(ReaderError, match="is gone"):
        here.sync()
    assert len(here.marks()) == 5


def test_a_feed_unfollowed_while_its_account_is_synced_stays_unfollowed(
    service: ReaderService, here: Machine
) -> None:
    (feed,) = FeedStore(here.database).all()
    lists = service._subscriptions

    def unfollowing(handler: Handler, fields: dict[str, list[str]]) -> None:
        service._route("/reader/api/0/subscription/list", lists)
        service.feeds[next(iter(service.feeds))].label = "Elsewhere"
        retention.unfollow(here.database, feed.id)
        lists(handler, fields)

    service._route("/reader/api/0/subscription/list", unfollowing)
    here.sync()
    here.sync()
    assert not service.feeds
    assert not here.feeds()


def test_two_windows_do_not_tell_the_same_at_once(service: ReaderService, here: Machine) -> None:
    from reader.system.locking import locked

    with (
        locked(here.means.paths.data / ".accounts.lock", 1) as held,
        pytest.MonkeyPatch.context() as patch,
    ):
        assert held
        patch.setattr("reader.library.accounts.way.MAX_BUSY_SECONDS", 0.01)
        with pytest.raises(ReaderError, match="already"):
            here.sync()


@pytest.mark.parametrize("kind", [Kind.FRESHRSS])
@pytest.mark.parametrize("typed", ["", "/", "/i/", "/api/greader.php", "/api/greader.php/", "/api"])
def test_an_address_as_people_paste_it_leads_to_the_service(
    service: ReaderService, here: Machine, typed: str
) -> None:
    synced = here.add(service.site.address + typed, USER, PASSWORD)
    assert synced.id == here.synced.id


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("http://rss.example.com", "unsafe-address"),
        ("not an address", "bad-scheme"),
        ("ftp://rss.example.com", "bad-scheme"),
        ("", "bad-scheme"),
    ],
)
def test_an_address_that_is_none_is_told(here: Machine, typed: str, code: str) -> None:
    with pytest.raises(ReaderError) as caught:
        here.add(typed, USER, PASSWORD)
    assert caught.value.code == code


def test_a_site_that_is_no_service_is_told(here: Machine, service: ReaderService) -> None:
    for path in ("/accounts/ClientLogin", "/api/greader.php/accounts/ClientLogin"):
        service.site.add(f"/blog{path}", HTML)
    with pytest.raises(ReaderError, match="not as a service for feeds"):
        here.add(service.site.url("/blog"), USER, PASSWORD)


def test_50_000_unread_come_bit_by_bit_the_newest_first(
    service: ReaderService, new_machine: NewMachine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader.library.accounts.session.MAX_ACCOUNT_ENTRIES", 10)
    monkeypatch.setattr("reader.library.accounts.session.MAX_ACCOUNT_RECENT", 3)
    feed = next(iter(service.feeds.values()))
    service.publish(feed, *(f"More {number}" for number in range(50)))
    here = new_machine()
    assert len(here.marks()) == 10
    assert "More 49" in here.marks()
    for _ in range(5):
        here.sync()
    assert here.marks() == service.state()
