"""F4: servers of feeds, one for each fault: what each got, and that all others went on."""

from __future__ import annotations

import gzip
import random
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import pytest

from reader.feeds import parsing, schedule
from reader.library.update import Updated, check, requests_due, save
from reader.limits import MAX_FEED_BYTES
from reader.network.connection import Connection
from reader.news import Answer, Subscription, Validators
from reader.retrieval.feeds import fetch_feed
from reader.storage.feeds import FeedStore
from reader.storage.sqlite import Database
from tests.faults.conftest import Tell
from tests.helpers.feeds import rss
from tests.helpers.web import Handler, Site, dripping, silent

CONNECTION = Connection(proxy="none", timeout=20)
IMPATIENT = Connection(proxy="none", timeout=0.4)
NOW = datetime(2026, 11, 26, 7, tzinfo=UTC)
GOOD = rss("The ferry is late", "The tide is high")
HOUR, DAY = timedelta(hours=1), timedelta(days=1)


@pytest.fixture(autouse=True)
def no_chance(monkeypatch: pytest.MonkeyPatch) -> None:
    """No jitter, so that times can be told."""
    monkeypatch.setattr(random, "random", lambda: 0.0)


@dataclass
class Follower:
    """A library that follows one feed of the site."""

    database: Database
    feed: int
    connection: Connection = CONNECTION

    def update(self, now: datetime) -> Updated | None:
        """Check the feed as if it were now; None where it is not due."""
        requests = requests_due(self.database, now)
        assert len(requests) <= 1
        for request in requests:
            return save(self.database, check(request, self._fetch), now)
        return None

    def _fetch(self, address: str, validators: Validators) -> Answer:
        return fetch_feed(address, self.connection, validators)

    @property
    def kept(self) -> Subscription:
        found = FeedStore(self.database).get(self.feed)
        assert found is not None
        return found

    @property
    def stories(self) -> int:
        return int(self.database.rows("SELECT count(*) FROM stories")[0][0])


@pytest.fixture
def follow(database: Database) -> Callable[[str], Follower]:
    return lambda address: Follower(database, FeedStore(database).add(address, now=NOW))


# -- what a server does wrong, what the feed shows, and after how long it is asked again


def cut(handler: Handler) -> None:
    handler.reply(200, GOOD, Content_Length=str(len(GOOD) + 9))


def cut_in_packing(handler: Handler) -> None:
    packed = gzip.compress(GOOD)
    handler.reply(200, packed[:-9], Content_Encoding="gzip")


def closes(handler: Handler) -> None:
    handler.close_connection = True


def nonsense(handler: Handler) -> None:
    handler.wfile.write(b"\x00\x01\x02 what is this\r\n\r\n")


def answering(status: int, body: bytes = b"", /, **headers: str) -> Callable[[Handler], None]:
    return lambda handler: handler.reply(status, body, **headers)


FAULTS: dict[str, tuple[Callable[[Handler], None], str, timedelta | None]] = {
    "404": (answering(404), "not-found", 25 * HOUR),
    "410": (answering(410), "gone", None),
    "403": (answering(403), "refused", 25 * HOUR),
    "451": (answering(451), "refused", 25 * HOUR),
    "429 until a time": (answering(429, Retry_After="7200"), "busy", 2 * HOUR),
    "429 without a time": (answering(429), "busy", timedelta(minutes=10)),
    "429 for ever": (answering(429, Retry_After="9" * 30), "busy", DAY),
    "500": (answering(500), "server-error", HOUR),
    "503 until a time": (answering(503, Retry_After="10800"), "server-error", 3 * HOUR),
    "a web page": (answering(200, b"<!doctype html><p>Hello."), "web-page", HOUR),
    "no feed": (answering(200, b"{} nothing"), "not-a-feed", HOUR),
    "a picture": (answering(200, b"\x89PNG\r\n\x1a\n" + bytes(99)), "not-a-feed", HOUR),
    "nothing": (answering(200, b""), "empty", HOUR),
    "cut": (cut, "cut", HOUR),
    "cut in its packing": (cut_in_packing, "cut", HOUR),
    "not packed as it says": (answering(200, GOOD, Content_Encoding="gzip"), "damaged", HOUR),
    "packed as nobody asked": (answering(200, GOOD, Content_Encoding="br"), "damaged", HOUR),
    "a bomb": (
        answering(200, gzip.compress(bytes(3 * MAX_FEED_BYTES)), Content_Encoding="gzip"),
        "too-large",
        HOUR,
    ),
    "50 MB": (answering(200, b"", Content_Length="50000000"), "too-large", HOUR),
    "a length of 5,000 digits": (
        answering(200, GOOD, Content_Length="9" * 5000),
        "too-large",
        HOUR,
    ),
    "silent": (silent, "timeout", HOUR),
    "drips": (dripping, "timeout", HOUR),
    "closes at once": (closes, "connection", HOUR),
    "no HTTP": (nonsense, "connection", HOUR),
    "redirects for ever": (answering(302, Location="/feed"), "redirect", HOUR),
    "redirects nowhere": (answering(302, Location="http://[x/"), "redirect", HOUR),
    "redirects to a file": (answering(301, Location="file:///etc/passwd"), "redirect", HOUR),
    "redirects into the network": (
        answering(302, Location="http://192.168.1.1/"),
        "redirect",
        HOUR,
    ),
}


def again(pause: timedelta | None) -> str:
    """When a feed is asked again, in words for the table."""
    return "It is asked no more." if pause is None else f"Asked again after {pause}."


#: The rows of the table, by the code of the fault.
ROWS = {
    "server that refuses": {"not-found", "gone", "refused"},
    "server that asks for fewer requests": {"busy"},
    "server that is broken or slow": {"server-error", "connection", "timeout"},
    "something else than a feed": {"web-page", "not-a-feed", "empty"},
    "feed that is cut or packed wrongly": {"cut", "damaged"},
    "feed that is too large": {"too-large"},
    "redirect that leads nowhere": {"redirect"},
}


def row_of(name: str) -> pytest.MarkDecorator:
    row = next(row for row, codes in ROWS.items() if FAULTS[name][1] in codes)
    return pytest.mark.fault("F4", row)


@pytest.mark.parametrize("name", [pytest.param(name, marks=row_of(name)) for name in FAULTS])
def test_a_fault_is_shown_at_the_feed_and_it_is_asked_again_in_time(
    site: Site, follow: Callable[[str], Follower], tell: Tell, name: str
) -> None:
    answer, code, pause = FAULTS[name]
    follower = follow(site.add("/feed", GOOD))
    follower.update(NOW)
    site.answers["/feed"] = answer
    if answer in (silent, dripping):
        follower.connection = IMPATIENT
    later = NOW + DAY
    follower.update(later)
    memory = follower.kept.memory
    assert memory.fault is not None
    assert memory.fault.code == code
    tell(f"{memory.fault.message} {again(pause)}")
    assert memory.next_check == (None if pause is None else later + pause)
    assert memory.stopped is (name == "410")
    assert follower.stories == 2
    # It comes back, and nothing is left of the fault.
    site.add("/feed", rss("The ferry is late", "The tide is high", "A new wall"))
    if not memory.stopped:
        assert follower.update(later + (pause or DAY) + timedelta(seconds=1)) is not None
        assert follower.kept.memory.fault is None
        assert follower.stories == 3
    else:
        assert follower.update(later + 100 * DAY) is None


@pytest.mark.fault("F4", "fault that stays")
@pytest.mark.parametrize("status", [500, 502, 503])
def test_a_fault_that_stays_is_asked_after_less_and_less_and_marked(
    site: Site, follow: Callable[[str], Follower], tell: Tell, status: int
) -> None:
    follower = follow(site.add("/feed", b"", status))
    now, pauses = NOW, []
    for _ in range(7):
        follower.update(now)
        memory = follower.kept.memory
        assert memory.next_check is not None
        pauses.append((memory.next_check - now) / HOUR)
        assert schedule.is_marked(memory) is (len(pauses) >= 3)
        assert follower.update(memory.next_check - timedelta(minutes=1)) is None
        now = memory.next_check
    assert pauses == [1, 2, 4, 8, 16, 24, 24]
    assert memory.fault is not None
    tell(memory.fault.message)


# -- what a server does as it should, and how seldom it is asked


@pytest.mark.fault("F4", "how often a feed is asked")
@pytest.mark.parametrize(
    ("headers", "more", "minutes"),
    [
        ({}, "", 60),
        ({"Cache_Control": "max-age=7200"}, "", 120),
        ({"Cache_Control": "max-age=5"}, "", 60),
        ({"Cache_Control": "max-age=99999999999"}, "", 24 * 60),
        ({"Expires": "Thu, 26 Nov 2026 10:00:00 GMT"}, "", 180),
        ({"Expires": "0"}, "", 60),
        ({"Retry_After": "14400"}, "", 240),
        ({}, "<ttl>300</ttl>", 300),
        ({"Cache_Control": "max-age=7200"}, "<ttl>90</ttl>", 120),
    ],
)
def test_the_longest_wish_counts(
    site: Site,
    follow: Callable[[str], Follower],
    headers: dict[str, str],
    more: str,
    minutes: int,
) -> None:
    body = rss("The ferry is late", more=more)
    site.answers["/feed"] = answering(200, body, **headers)
    follower = follow(site.url("/feed"))
    follower.update(NOW)
    assert follower.kept.memory.next_check == NOW + timedelta(minutes=minutes)


@pytest.mark.fault("F4", "feed that did not change")
@pytest.mark.parametrize("tag", ['"1"', 'W/"1"', "not even quoted"])
def test_a_feed_that_did_not_change_costs_next_to_nothing(
    site: Site, follow: Callable[[str], Follower], tag: str
) -> None:
    def answer(handler: Handler) -> None:
        known = handler.headers["If-None-Match"] == tag
        handler.reply(304 if known else 200, b"" if known else GOOD, ETag=tag)

    site.answers["/feed"] = answer
    follower = follow(site.url("/feed"))
    for day in range(6):
        updated = follower.update(NOW + day * DAY)
        assert updated is not None
        assert len(updated.stories.new) == (0 if day else 2)
        assert updated.memory.fault is None
    sent = [headers.get("If-None-Match") for _, headers in site.requests]
    assert sent == [None, *[tag] * 5]


@pytest.mark.fault("F4", "server that is stuck on 304")
@pytest.mark.parametrize("name", ["ETag", "Last_Modified", "both"])
def test_a_server_that_is_stuck_is_asked_for_all_of_a_feed_after_eight_days(
    site: Site, follow: Callable[[str], Follower], name: str
) -> None:
    names = ["ETag", "Last_Modified"] if name == "both" else [name]
    body = [GOOD]

    def answer(handler: Handler) -> None:
        asked = handler.headers["If-None-Match"] or handler.headers["If-Modified-Since"]
        handler.reply(304 if asked else 200, b"" if asked else body[0], **dict.fromkeys(names, "x"))

    site.answers["/feed"] = answer
    follower = follow(site.url("/feed"))
    seen = []
    for day in range(10):
        follower.update(NOW + day * DAY)
        body[0] = rss("The ferry is late", "The tide is high", "A new wall")
        seen.append(follower.stories)
    assert seen == [2] * 8 + [3] * 2


@pytest.mark.fault("F4", "feed whose body is the same")
@pytest.mark.parametrize("headers", [{}, {"ETag": "new each time"}, {"Cache_Control": "no-store"}])
def test_an_equal_body_is_not_read_again(
    site: Site,
    follow: Callable[[str], Follower],
    headers: dict[str, str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    read: list[bytes] = []
    parse = parsing.parse

    def counting(data: bytes, **told: object) -> object:
        read.append(data)
        return parse(data, **told)  # type: ignore[arg-type]

    monkeypatch.setattr(parsing, "parse", counting)
    site.answers["/feed"] = answering(200, GOOD, **headers)
    follower = follow(site.url("/feed"))
    for day in range(3):
        follower.update(NOW + day * DAY)
    assert len(site.requests) == 3
    assert len(read) == 1


@pytest.mark.fault("F4", "feed that moves")
@pytest.mark.parametrize(
    ("statuses", "moved_on"),
    [
        ([301] * 12, 5),
        ([308] * 12, 5),
        ([302] * 12, None),
        ([301, 301, 200, 301, 301, 301, 301, 301, 301, 301, 301, 301], 8),
        ([301, 301, 500, 301, 301, 301, 301, 301, 301, 301, 301, 301], 5),
    ],
    ids=["301", "308", "302", "interrupted", "a fault between"],
)
def test_an_address_changes_after_five_days_of_equal_answers(
    site: Site,
    follow: Callable[[str], Follower],
    statuses: list[int],
    moved_on: int | None,
) -> None:
    follower = follow(site.add("/old", GOOD))
    new = site.add("/new", GOOD)
    changed = None
    for day, status in enumerate(statuses):
        body = GOOD if status == 200 else b""
        site.add("/old", body, status, Location="/new" if status in (301, 302, 308) else "")
        follower.update(NOW + day * DAY)
        if changed is None and follower.kept.address == new:
            changed = day
    assert changed == moved_on
    assert follower.stories == 2
