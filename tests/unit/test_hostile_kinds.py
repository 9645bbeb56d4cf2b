"""No parser takes the square of what strangers wrote, and feeds and lists can be stopped.

What is counted are the lines of Python that run, so that a busy computer changes nothing;
`tests/benchmarks/hostile.py` tells the seconds for a megabyte of each kind.
"""

from __future__ import annotations

import sys
from types import FrameType
from typing import Any

import pytest

from reader.cancellation import CancelToken
from reader.errors import Cancelled
from reader.feeds.markup import parsing_limit
from reader.feeds.parsing import parse
from tests.helpers.hostile import FEEDS, KINDS, read

LITTLE, MUCH = 4_000, 16_000
#: Lines that are run whatever is read, and so much more than linear is still taken for it.
ANYWAY, SLACK = 30_000, 1.4


def lines(parser: str, kind: str, size: int) -> int:
    """How many lines of Python run while a kind is read."""
    count = 0

    def trace(_frame: FrameType, event: str, _argument: Any) -> Any:
        nonlocal count
        count += event == "line"
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        read(parser, kind, size)
    finally:
        sys.settrace(before)
    return count


def test_there_are_enough_of_them() -> None:
    assert len(KINDS) >= 70


@pytest.mark.parametrize(("parser", "kind"), KINDS)
def test_reading_grows_no_faster_than_what_is_read(parser: str, kind: str) -> None:
    read(parser, kind, LITTLE)  # what is loaded once is not counted
    little, much = lines(parser, kind, LITTLE), lines(parser, kind, MUCH)
    assert much <= SLACK * MUCH / LITTLE * little + ANYWAY


@pytest.mark.parametrize("kind", FEEDS)
def test_reading_a_feed_can_be_stopped(kind: str) -> None:
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        parse(FEEDS[kind](LITTLE), limit=parsing_limit(token))
