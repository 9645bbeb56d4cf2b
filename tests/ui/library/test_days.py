"""Moments of stories, told by the clock of where the reader is."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime

import pytest

from reader.ui.library.rows import when

pytestmark = pytest.mark.skipif(not hasattr(time, "tzset"), reason="no zones to change to here")


@pytest.fixture
def move_to(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str], None]]:
    """Travel to a time zone, and back at the end."""

    def move(zone: str) -> None:
        monkeypatch.setenv("TZ", zone)
        time.tzset()

    yield move
    monkeypatch.undo()
    time.tzset()


@pytest.mark.parametrize(
    ("zone", "told"),
    [
        ("UTC0", "yesterday"),
        ("<+11>-11", "10:30"),  # Nouméa: both are on the 14th
        ("<-1130>11:30", "12:00"),
        ("CST-8", "7:30"),  # Beijing
    ],
)
def test_today_is_today_where_the_reader_is(
    move_to: Callable[[str], None], zone: str, told: str
) -> None:
    move_to(zone)
    published = datetime(2026, 3, 13, 23, 30, tzinfo=UTC)
    assert told in when(published, datetime(2026, 3, 14, 2, 0, tzinfo=UTC))


def test_the_hour_that_comes_twice_in_autumn_is_today(move_to: Callable[[str], None]) -> None:
    move_to("CET-1CEST,M3.5.0,M10.5.0/3")
    now = datetime(2026, 10, 25, 22, 30, tzinfo=UTC)
    for hour in (0, 1):  # 02:30 in summer time, and again in winter time
        assert "2:30" in when(datetime(2026, 10, 25, hour, 30, tzinfo=UTC), now)
    assert when(datetime(2026, 10, 24, 21, 59, tzinfo=UTC), now) == "yesterday"
