"""When a feed is asked again."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from reader.datamodel.feed import FetchMemory
from reader.datamodel.network import Answer, Validators
from reader.errors import RetrievalError
from reader.feeds import schedule

NOW = datetime(2026, 3, 3, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)
MINUTE = timedelta(minutes=1)
DAY = timedelta(days=1)
URL = "https://harbour.example/feed"


def answer(status: int = 200, permanent: str = "", **headers: str) -> Answer:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return Answer(status, URL, named, permanent=permanent)


def settled(memory: FetchMemory, *outcomes: Answer | RetrievalError) -> FetchMemory:
    for outcome in outcomes:
        memory = schedule.settle(memory, outcome, NOW, interval=HOUR)
    return memory


@pytest.mark.parametrize(
    ("headers", "interval", "ttl", "wait"),
    [
        ({}, HOUR, None, HOUR),
        ({}, HOUR, 2 * HOUR, 2 * HOUR),
        ({}, MINUTE, None, 10 * MINUTE),
        ({"cache-control": "public, max-age=7200"}, HOUR, None, 2 * HOUR),
        ({"cache-control": "max-age=60, s-maxage=99999"}, HOUR, None, HOUR),
        ({"cache-control": "max-age=99999999"}, HOUR, None, DAY),
        ({"cache-control": "no-cache, max-age=" + "9" * 5000}, HOUR, None, DAY),
        ({"expires": "Tue, 03 Mar 2026 15:00:00 GMT"}, HOUR, None, 3 * HOUR),
        ({"expires": "0"}, HOUR, None, HOUR),
        ({"expires": "Tue, 03 Mar 2020 15:00:00 GMT"}, HOUR, None, HOUR),
        ({"retry-after": "18000"}, HOUR, None, 5 * HOUR),
        ({"retry-after": "Tue, 03 Mar 2026 18:00:00 GMT"}, HOUR, None, 6 * HOUR),
        ({"retry-after": "soon"}, HOUR, None, HOUR),
        ({"expires": "Tue, 03 Mar 2026 14:00:00 GMT"}, HOUR, 4 * HOUR, 4 * HOUR),
    ],
)
def test_the_longest_wait_that_anybody_asks_for(
    headers: dict[str, str], interval: timedelta, ttl: timedelta | None, wait: timedelta
) -> None:
    assert schedule.wait(headers, NOW, interval=interval, ttl=ttl) == wait


def test_chance_adds_at_most_a_tenth() -> None:
    assert schedule.wait({}, NOW, interval=HOUR, jitter=1.0) == 66 * MINUTE
    assert schedule.wait({}, NOW, interval=DAY, jitter=1.0) == DAY


@pytest.mark.parametrize("code", ["offline", "no-network", "cancelled"])
def test_being_offline_is_no_check_and_no_error(code: str) -> None:
    memory = FetchMemory(failures=2, next_check=NOW - HOUR)
    assert settled(memory, RetrievalError(code, "No.")) == memory


def test_an_answer_ends_the_failures() -> None:
    broken = settled(FetchMemory(), answer(500), answer(500))
    assert (broken.failures, broken.next_check) == (2, NOW + 2 * HOUR)
    mended = settled(broken, answer(200))
    assert (mended.failures, mended.fault, mended.next_check) == (0, None, NOW + HOUR)


@pytest.mark.parametrize(
    "outcome", [answer(500), answer(503), answer(408), RetrievalError("timeout", "Late.")]
)
def test_faults_of_a_server_back_off_to_a_day(outcome: Answer | RetrievalError) -> None:
    memory, waits = FetchMemory(), []
    for _ in range(7):
        memory = settled(memory, outcome)
        assert memory.next_check
        waits.append((memory.next_check - NOW) / HOUR)
    assert waits == [1, 2, 4, 8, 16, 24, 24]


def test_a_server_that_says_when_is_believed() -> None:
    assert settled(FetchMemory(), answer(503, retry_after="36000")).next_check == NOW + 10 * HOUR


@pytest.mark.parametrize("status", [400, 401, 403, 404, 451])
def test_a_refusal_rests_a_day_and_a_bit(status: int) -> None:
    memory = settled(FetchMemory(), answer(status))
    assert memory.next_check == NOW + 25 * HOUR
    assert memory.fault


def test_a_feed_that_is_gone_is_asked_no_more_and_says_so() -> None:
    memory = settled(FetchMemory(), answer(410))
    assert memory.stopped
    assert memory.fault
    assert memory.fault.code == "gone"
    assert schedule.is_marked(memory)
    assert not schedule.is_due(memory, NOW + 365 * DAY)


@pytest.mark.parametrize(
    ("headers", "rest"),
    [({}, 10 * MINUTE), ({"retry_after": "3600"}, HOUR), ({"retry_after": "9999999"}, DAY)],
)
def test_too_many_requests_rest_the_whole_host(headers: dict[str, str], rest: timedelta) -> None:
    busy = answer(429, **headers)
    assert schedule.rest_of_host(busy, NOW) == NOW + rest
    memory = settled(FetchMemory(), busy)
    assert (memory.next_check, memory.failures) == (NOW + rest, 0)
    assert schedule.rest_of_host(answer(503), NOW) is None


def test_a_mark_shows_after_three_failures() -> None:
    memory = settled(FetchMemory(), answer(500), answer(500))
    assert not schedule.is_marked(memory)
    assert schedule.is_marked(settled(memory, answer(500)))


def test_validators_are_a_pair_and_dropped_after_eight_days() -> None:
    memory = settled(FetchMemory(), answer(200, etag='"a"', last_modified="Mon"))
    pair = Validators('"a"', "Mon")
    assert schedule.request_validators(memory, NOW + 7 * DAY) == pair
    later = schedule.settle(memory, answer(304), NOW + 7 * DAY, interval=HOUR)
    assert schedule.request_validators(later, NOW + 7 * DAY) == pair
    assert schedule.request_validators(later, NOW + 8 * DAY) == Validators()
    assert settled(later, answer(200)).validators == Validators()


def test_a_feed_moves_only_after_five_days_of_equal_answers() -> None:
    moved = answer(200, permanent="https://new.example/feed")
    memory = settled(FetchMemory(), moved)
    assert schedule.new_address(memory, NOW + 4 * DAY) == ""
    for day in (1, 3, 5):
        memory = schedule.settle(memory, moved, NOW + day * DAY, interval=HOUR)
    assert schedule.new_address(memory, NOW + 5 * DAY) == "https://new.example/feed"


@pytest.mark.parametrize("between", [answer(200), answer(200, permanent="https://login.example/")])
def test_another_answer_between_begins_the_five_days_anew(between: Answer) -> None:
    moved = answer(200, permanent="https://new.example/feed")
    memory = settled(FetchMemory(), moved)
    memory = schedule.settle(memory, between, NOW + 3 * DAY, interval=HOUR)
    memory = schedule.settle(memory, moved, NOW + 5 * DAY, interval=HOUR)
    assert schedule.new_address(memory, NOW + 6 * DAY) == ""


def test_a_failing_feed_does_not_move() -> None:
    memory = settled(FetchMemory(), answer(200, permanent="https://new.example/feed"))
    failed = schedule.settle(memory, answer(500), NOW + 6 * DAY, interval=HOUR)
    assert schedule.new_address(failed, NOW + 6 * DAY) == ""


def test_a_clock_that_was_set_back_makes_nothing_wait_for_years() -> None:
    memory = settled(FetchMemory(), answer(200))
    assert not schedule.is_due(memory, NOW + 59 * MINUTE)
    assert schedule.is_due(memory, NOW + HOUR)
    assert schedule.is_due(memory, NOW - 365 * DAY)


def test_a_rest_that_a_wrong_clock_made_longer_than_any_is_none() -> None:
    assert schedule.is_rest(NOW + DAY, NOW)
    assert not schedule.is_rest(NOW - MINUTE, NOW)
    assert not schedule.is_rest(NOW + 300 * DAY, NOW)
