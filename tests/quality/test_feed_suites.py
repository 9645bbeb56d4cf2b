"""Feeds written to break parsers: read or refused in words, in time, and told as they mean it."""

from __future__ import annotations

import ast
import re
import time
from collections import Counter
from pathlib import Path

import pytest

from reader.datamodel.feed import Entry, Feed
from reader.errors import ReaderError
from reader.feeds import opml
from reader.feeds.fields import plain_text
from reader.feeds.parsing import parse
from tests.helpers.peak import peak, reset_peak
from tests.quality.test_cleaning_suites import members

pytestmark = [pytest.mark.shared, pytest.mark.long]

#: Seconds of computing a feed may take, and by how many bytes memory may grow in a whole run.
SLOWEST, LARGEST_GROWTH = 5.0, 200 << 20

SUITES = ["feedparser", "gofeed", "json-test-suite", "libxml2", "defusedxml", "go-fuzz-corpus"]
_EXPECTED = re.compile(
    r"(?:entries\[(\d+)\]\['(id|guid|(?:published|updated|created)_parsed)'\]"
    r"|(?:entries\[(\d+)\]|feed)\['(title|link)'\])\s*==\s*(u?'(?:[^'\\]|\\.)*'|\([\d, ]+\))"
)
_LOCATION = re.compile(rb"Header:\s*Content-Location:\s*(\S+)", re.IGNORECASE)
#: The share of feedparser's own well-formed cases told as it expects. Ids are not completed
#: with the address of the feed, so that they stay when it moves.
FLOORS = {"title": 0.97, "link": 1.0, "id": 0.82, "date": 1.0}


@pytest.mark.parametrize("suite", [*SUITES, "synthetic"])
def test_no_feed_of_a_suite_breaks_parsing(shared_data: Path, suite: str) -> None:
    before = reset_peak()
    for name, data in members(shared_data, suite):
        for read in (parse, opml.read):
            started = time.process_time()
            try:
                told = repr(read(data))
            except ReaderError as error:
                told = str(error)
            assert time.process_time() - started < SLOWEST, name
            assert "root:x:0" not in told, name
    assert peak() - before < LARGEST_GROWTH


def test_well_formed_feeds_tell_what_feedparser_expects(shared_data: Path) -> None:
    asked: Counter[str] = Counter()
    told: Counter[str] = Counter()
    for name, data in members(shared_data, "feedparser"):
        if name.startswith("wellformed__"):
            _, _, expectation = data[:3000].decode("utf-8", "replace").partition("Expect:")
            place = _LOCATION.search(data[:3000])
            url = place.group(1).decode() if place else "http://127.0.0.1:8097/x"
            feed = _parsed(data, url)
            for match in _EXPECTED.finditer(expectation.partition("-->")[0]):
                first, own, second, shared, value = match.groups()
                number, field = first or second, own or shared
                kind = "date" if "parsed" in field else "id" if field == "guid" else field
                asked[kind] += 1
                told[kind] += _is_told(feed, number, field, ast.literal_eval(value))
    shares = {kind: told[kind] / asked[kind] for kind in asked}
    assert all(shares[kind] >= floor for kind, floor in FLOORS.items()), shares


def _parsed(data: bytes, url: str) -> Feed:
    try:
        return parse(data, url=url)
    except ReaderError:
        return Feed("")


def _is_told(feed: Feed, number: str | None, field: str, value: object) -> bool:
    if number is None:
        found: object = feed.title if field == "title" else feed.home
    else:
        index = int(number)
        entry = feed.entries[index] if index < len(feed.entries) else Entry("", "", "")
        moment = entry.updated if field == "updated_parsed" else entry.published
        found = {
            "title": entry.title,
            "link": entry.link,
            "id": entry.guid,
            "guid": entry.guid,
        }.get(field) or (tuple(moment.utctimetuple()[:6]) if moment else "")
    if isinstance(value, tuple):
        return found == value[:6]
    return found in (value, plain_text(str(value)))
