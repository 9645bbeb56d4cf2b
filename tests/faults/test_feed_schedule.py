"""F4: servers of feeds that do as they should, and how seldom they are asked."""

from __future__ import annotations

from datetime import timedelta

import pytest

from reader.feeds import parsing
from tests.faults.following import GOOD, NOW, Follow, answering
from tests.helpers.feeds import rss
from tests.helpers.web import Handler, Site

DAY = timedelta(days=1)


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
    follow: Follow,
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
    site: Site, follow: Follow, tag: str
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
    site: Site, follow: Follow, name: str
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
    follow: Follow,
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
    follow: Follow,
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
