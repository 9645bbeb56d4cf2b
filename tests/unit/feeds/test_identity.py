"""Which entry is which."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from reader.datamodel.feed import Entry, KnownStory
from reader.feeds.identity import (
    address_key,
    moment_of,
    name,
    plan,
    repeats_guids,
    title_key,
)

NOW = datetime(2026, 3, 3, 12, tzinfo=UTC)
SITE = "https://harbour.example"


def test_entries_that_all_have_one_link_are_told_by_their_titles() -> None:
    entries = [entry(f"g{n}", "news", f"A headline of many letters {n}") for n in range(12_000)]
    named = name(entries)
    known = [
        KnownStory(n + 1, f"old{n}", one.link_key, one.title_key, None)
        for n, one in enumerate(named)
    ]
    found = plan(named, known)
    assert found.new == ()
    assert [number for number, _ in found.known] == list(range(1, 12_001))


def entry(guid: str = "", link: str = "", title: str = "", content: str = "") -> Entry:
    return Entry(guid, f"{SITE}/{link}" if link else "", title, content=content)


def guids(*entries: Entry, by_link: bool = False) -> list[str]:
    return [one.guid for one in name(entries, by_link=by_link)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://a.example/x", "http://www.a.example/x/"),
        ("https://a.example/x", "https://m.a.example/x#comments"),
        ("https://a.example/x?utm_source=rss&utm_medium=f", "https://a.example/x"),
        ("https://a.example/x?id=1&fbclid=zz", "https://A.example/x?id=1"),
        ("https://a.example/?b=2&a=1", "https://a.example?a=1&b=2"),
    ],
)
def test_addresses_of_one_story(one: str, other: str) -> None:
    assert address_key(one) == address_key(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://a.example/x?id=1", "https://a.example/x?id=2"),
        ("https://a.example/x", "https://b.example/x"),
        ("https://a.example/X", "https://a.example/x"),
        ("https://a.example:81/x", "https://a.example/x"),
    ],
)
def test_addresses_of_two_stories(one: str, other: str) -> None:
    assert address_key(one) != address_key(other)


def test_an_entry_is_named_by_guid_else_link_else_its_words() -> None:
    assert guids(entry("g", "l", "t"), entry("", "l", "t")) == ["g", "//harbour.example/l"]
    first, second, third = guids(
        entry("", "", "t", "a"), entry("", "", "t", "b"), entry("", "", "t", "a b")
    )
    assert len({first, second, third}) == 3


def test_a_repeated_guid_stays_with_the_first() -> None:
    assert guids(entry("g", "a"), entry("g", "b"), entry("g", "a")) == [
        "g",
        "g //harbour.example/b",
    ]


def test_one_entry_told_twice_is_one() -> None:
    assert guids(entry("g", "a", "x"), entry("g", "a", "y")) == ["g"]
    assert len(name([entry("", "", "z"), entry("", "", "z")])) == 1


@pytest.mark.parametrize(
    ("repeated", "entries", "bad"), [(1, 20, False), (2, 20, True), (0, 3, False)]
)
def test_a_feed_whose_guids_repeat_is_told_by_link(repeated: int, entries: int, bad: bool) -> None:
    told = [entry("same" if n <= repeated else f"g{n}", f"l{n}") for n in range(entries)]
    assert repeats_guids(told) is bad


def test_a_feed_told_by_link_does_not_look_at_guids() -> None:
    assert guids(entry("g", "a"), entry("g", "b"), entry("g"), by_link=True) == [
        "//harbour.example/a",
        "//harbour.example/b",
        "g",
    ]


def known(number: int, guid: str, link: str = "", title: str = "") -> KnownStory:
    return KnownStory(number, guid, address_key(f"{SITE}/{link}") if link else "", title_key(title))


LONG = "The ferry returns to the harbour"
OTHER = "The ferry leaves the harbour again"


@pytest.mark.parametrize(
    ("entries", "stories", "new", "changed"),
    [
        pytest.param([entry("g", "a")], [], ["g"], {}, id="new"),
        pytest.param([entry("g", "b")], [known(1, "g", "a")], [], {1: "g"}, id="guid decides"),
        pytest.param([entry("h", "a")], [known(1, "g", "a")], [], {1: "h"}, id="same link"),
        pytest.param([entry("h", "a?utm_x=1")], [known(1, "g", "a")], [], {1: "h"}, id="tracked"),
        pytest.param([entry("g", "a")], [known(0, "g", "a")], [], {}, id="deleted"),
        pytest.param([entry("h", "a")], [known(0, "g", "a")], [], {}, id="deleted, new guid"),
        pytest.param(
            [entry("h", "a", LONG), entry("i", "a", OTHER)],
            [known(1, "g", "a", LONG)],
            ["i"],
            {1: "h"},
            id="one link for all: title too",
        ),
        pytest.param(
            [entry("h", "a", OTHER)],
            [known(1, "f", "a", LONG), known(2, "g", "a", OTHER)],
            [],
            {2: "h"},
            id="one link for several kept",
        ),
        pytest.param([entry("h"), entry("i")], [known(1, "g")], ["h", "i"], {}, id="no links"),
        pytest.param([], [known(1, "g", "a")], [], {}, id="an empty feed deletes nothing"),
    ],
)
def test_what_is_new_and_what_is_known(
    entries: list[Entry], stories: list[KnownStory], new: list[str], changed: dict[int, str]
) -> None:
    made = plan(name(entries), stories)
    assert [one.guid for one in made.new] == new
    assert {number: one.guid for number, one in made.known} == changed


@pytest.mark.parametrize(
    ("published", "updated", "before", "moment"),
    [
        (NOW - timedelta(days=1), None, None, NOW - timedelta(days=1)),
        (None, NOW - timedelta(days=1), None, NOW - timedelta(days=1)),
        (None, None, NOW - timedelta(days=2), NOW - timedelta(days=2)),
        (None, NOW, NOW - timedelta(days=2), NOW - timedelta(days=2)),
        (None, None, None, None),
        (NOW + timedelta(days=9), None, None, NOW),
        (NOW + timedelta(days=9), None, NOW - timedelta(days=2), NOW - timedelta(days=2)),
    ],
)
def test_dates_are_neither_lost_nor_in_the_future(
    published: datetime | None,
    updated: datetime | None,
    before: datetime | None,
    moment: datetime | None,
) -> None:
    told = Entry("g", "", "t", published=published, updated=updated)
    assert moment_of(told, before, NOW) == moment


def test_short_headlines_tell_no_story() -> None:
    assert title_key("News in brief") == ""
    assert title_key("今日新闻") == ""
    one, other = "Ｔhe Ferry returns to the harbour!", "The ferry returns, to the Harbour"
    assert title_key(one) == title_key(other)
    assert title_key("海港渡轮恢复运营，票价不变") != ""
