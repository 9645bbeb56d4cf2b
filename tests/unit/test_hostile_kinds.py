"""No parser takes the square of what strangers wrote, and feeds and lists can be stopped.

What is counted are the lines of Python that run, so that a busy computer changes nothing;
`tests/benchmarks/hostile.py` tells the seconds for a megabyte of each kind.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from types import FrameType
from typing import Any

import pytest

from reader.cancellation import CancelToken, TimeLimit
from reader.errors import Cancelled, ReaderError
from reader.feeds import opml
from reader.feeds.markup import parsing_limit
from reader.feeds.parsing import parse
from reader.importing.reading import read_saved
from reader.vocabulary.formats import read_file
from reader.vocabulary.lists import read_list
from tests.helpers.hostile import FEEDS, KINDS, LISTS, SAVED, WORDS, Kind, read

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


def read_words(data: bytes, limit: TimeLimit) -> object:
    return read_list(data, datetime.now(UTC), limit)


STOPPABLE: list[tuple[Callable[..., object], Kind]] = [
    *((parse, kind) for kind in FEEDS.values()),
    *((opml.read, kind) for kind in LISTS.values()),
    (read_words, WORDS["lines without number"]),
    *((read_saved, SAVED[kind]) for kind in SAVED if "without number" in kind),
]
SOON = TimeLimit(-1.0, ReaderError("too-long", "Too long."))


@pytest.mark.parametrize(("reads", "kind"), STOPPABLE)
def test_reading_a_feed_or_a_list_ends_when_its_time_is_over_or_somebody_wishes(
    reads: Callable[..., object], kind: Kind
) -> None:
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        reads(kind(LITTLE), limit=parsing_limit(token))
    with pytest.raises(ReaderError, match="Too long"):
        reads(kind(LITTLE), limit=SOON)


def test_looking_up_the_words_of_a_list_can_be_stopped(tmp_path: Path) -> None:
    path = tmp_path / "words.txt"
    path.write_text("ferry\n")
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        read_file(path, datetime.now(UTC), token)
