"""F4: servers of feeds, one for each fault: what each got, and that all others went on."""

from __future__ import annotations

import gzip
from collections.abc import Callable
from datetime import timedelta

import pytest

from reader.feeds import schedule
from reader.limits import MAX_FEED_BYTES
from reader.network.connection import Connection
from tests.faults.conftest import Tell
from tests.faults.following import GOOD, NOW, Follow, answering
from tests.helpers.feeds import rss
from tests.helpers.web import Handler, Site, dripping, silent

IMPATIENT = Connection(proxy="none", timeout=0.4)
HOUR, DAY = timedelta(hours=1), timedelta(days=1)


def cut(handler: Handler) -> None:
    handler.reply(200, GOOD, Content_Length=str(len(GOOD) + 9))


def cut_in_packing(handler: Handler) -> None:
    packed = gzip.compress(GOOD)
    handler.reply(200, packed[:-9], Content_Encoding="gzip")


def closes(handler: Handler) -> None:
    handler.close_connection = True


def nonsense(handler: Handler) -> None:
    handler.wfile.write(b"\x00\x01\x02 what is this\r\n\r\n")


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
    site: Site, follow: Follow, tell: Tell, name: str
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
    site: Site, follow: Follow, tell: Tell, status: int
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
