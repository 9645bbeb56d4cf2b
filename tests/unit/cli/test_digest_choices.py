"""A digest is made of what is chosen: a list, a feed, a folder, a tag, a search, some stories."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from reader.cli import digest
from reader.cli.library import opened_library
from reader.cli.output import UsageError
from reader.cli.parser import make_parser
from reader.datamodel.page import RawPage
from reader.datamodel.story import KeptPage, StoryFilter
from reader.errors import ReaderError
from reader.paths import Paths
from reader.storage.kept import PAGE_FORMAT, KeptStore
from reader.storage.migrations import MIGRATIONS
from reader.storage.notes import NoteStore
from reader.storage.searches import SearchStore
from reader.storage.sqlite import open_database
from reader.storage.stories import StoryStore
from tests.helpers.library import follow

NOW = datetime.now(UTC)

Choose = Callable[..., list[str]]


@pytest.fixture
def choose(tmp_path: Path) -> Choose:
    """The titles of the stories that some options choose, of a library of three feeds."""
    paths = Paths.below(tmp_path)
    database = open_database(paths.database, MIGRATIONS)
    follow(database, "Harbour Post", "Ferry returns", "Tram opens", host="a.example", folder="Sea")
    follow(database, "Dock News", "Old dock", host="b.example", age=timedelta(days=30))
    follow(database, "云麓新闻", "夜间渡轮", host="c.example", folder="Sea")
    stories = {story.title: story.id for story in StoryStore(database).page(StoryFilter())}
    StoryStore(database).set_read([stories["Tram opens"]], True)
    StoryStore(database).set_starred([stories["Old dock"]], True)
    kept = KeptPage(RawPage(b"<p>x", "t"), None, PAGE_FORMAT, NOW)
    KeptStore(database).keep(stories["夜间渡轮"], kept)
    NoteStore(database).tag([stories["Ferry returns"]], "Transport")
    SearchStore(database).add("ferry", NOW, name="Ships", variants=["渡轮"])
    database.close()

    def chosen(*options: str) -> list[str]:
        options = tuple(option.format(**stories) for option in options)
        argv = [*options, "--to", "zh", "-o", "x.epub"]
        arguments = make_parser("digest").parse_args(argv, argparse.Namespace(paths=paths))
        with opened_library(arguments) as library:
            return sorted(story.title for story in digest._stories(library, arguments))

    return chosen


@pytest.mark.parametrize(
    ("options", "titles"),
    [
        (["--unread"], ["Ferry returns", "Old dock", "夜间渡轮"]),
        (["--unread", "--days", "7"], ["Ferry returns", "夜间渡轮"]),
        (["--days", "7"], ["Ferry returns", "Tram opens", "夜间渡轮"]),
        (["--starred"], ["Old dock"]),
        (["--kept"], ["夜间渡轮"]),
        (["--tag", "transport"], ["Ferry returns"]),
        (["--feed", "Harbour"], ["Ferry returns", "Tram opens"]),
        (["--feed", "2"], ["Old dock"]),
        (["--feed", "2", "--days", "7"], []),
        (["--folder", "sea"], ["Ferry returns", "Tram opens", "夜间渡轮"]),
        (["--folder", "1"], ["Ferry returns", "Tram opens", "夜间渡轮"]),
        (["--search", "dock"], ["Old dock"]),
        (["--search", "dock", "--days", "7"], []),
        (["--saved", "ships"], ["Ferry returns", "夜间渡轮"]),
        (["--stories", "{Tram opens}, {Old dock},999"], ["Old dock", "Tram opens"]),
    ],
)
def test_what_is_chosen_is_bound(choose: Choose, options: list[str], titles: list[str]) -> None:
    assert choose(*options) == titles


@pytest.mark.parametrize(
    "options", [["--tag", "x"], ["--feed", "x"], ["--folder", "x"], ["--saved", "x"]]
)
def test_what_is_not_there_is_told(choose: Choose, options: list[str]) -> None:
    with pytest.raises(ReaderError, match="called x"):
        choose(*options)


@pytest.mark.parametrize("options", [[], ["--stories", "one"], ["--stories", ""]])
def test_what_chooses_nothing_is_wrong_usage(choose: Choose, options: list[str]) -> None:
    with pytest.raises(UsageError):
        choose(*options)
