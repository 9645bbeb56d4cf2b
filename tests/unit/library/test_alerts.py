"""A kept search tells of what is new: in either language, each story once, none of the past."""

from __future__ import annotations

import signal
import subprocess
import sys
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from reader.datamodel.search import Alert, SavedSearch
from reader.library.alerts import claim, find
from reader.library.indexing import index_some
from reader.policy import Policy
from reader.search.index import SearchIndex
from reader.storage.migrations import MIGRATIONS
from reader.storage.searches import GATHERED, SearchStore
from reader.storage.sqlite import Database, open_database
from reader.storage.stories import StoryStore
from tests.helpers.gold import add_story

NOW = datetime(2026, 5, 4, 12, tzinfo=UTC)


class World:
    """A library whose kept search looks for ferries in both languages."""

    def __init__(self, database: Database, folder: Path) -> None:
        self.database = database
        self.file = folder / "index.sqlite3"
        self.searches = SearchStore(database)
        self.ferry = self.searches.add("ferry", NOW, variants=["渡轮"])

    def add(self, title: str) -> int:
        return add_story(self.database, "harbour", title, "", NOW)

    def look(self, now: datetime) -> list[Alert]:
        return claim(self.database, self.found(now), now)

    def found(self, now: datetime) -> dict[SavedSearch, tuple[int, ...]]:
        with closing(SearchIndex(self.file)) as index:
            while index_some(self.database, index, lambda _domain: Policy()):
                pass
            return dict(find(self.database, index, self.searches.telling(now)))

    def told(self, now: datetime) -> list[str]:
        return [story.title for alert in self.look(now) for story in alert.stories]


@pytest.fixture
def world(database: Database, tmp_path: Path) -> World:
    return World(database, tmp_path)


def test_new_stories_in_either_language_are_told_once(world: World) -> None:
    world.add("Ferry of yesterday")
    world.searches.set_telling(world.ferry.id, True)
    assert world.told(NOW) == []
    world.add("Night ferry returns")
    world.add("Bridge tolls rise")
    world.add("海港渡轮恢复运营")
    assert world.told(NOW) == ["海港渡轮恢复运营", "Night ferry returns"]
    assert world.told(NOW + GATHERED) == []


def test_what_comes_within_an_hour_is_told_together(world: World) -> None:
    world.searches.set_telling(world.ferry.id, True)
    world.add("First ferry")
    assert world.told(NOW) == ["First ferry"]
    world.add("Second ferry")
    assert world.told(NOW + timedelta(minutes=30)) == []
    world.add("Third ferry")
    assert world.told(NOW + GATHERED) == ["Third ferry", "Second ferry"]


def test_a_clock_that_was_wrong_silences_nothing(world: World) -> None:
    world.searches.set_telling(world.ferry.id, True)
    world.add("First ferry")
    assert world.told(NOW + timedelta(days=36_500)) == ["First ferry"]
    world.add("Second ferry")
    assert world.told(NOW) == ["Second ferry"]


def test_a_search_that_tells_no_more_is_silent_and_begins_anew(world: World) -> None:
    world.searches.set_telling(world.ferry.id, True)
    world.searches.set_telling(world.ferry.id, False)
    world.add("Ferry in between")
    assert world.told(NOW) == []
    world.searches.set_telling(world.ferry.id, True)
    assert world.told(NOW) == []


def test_what_was_claimed_before_a_crash_is_not_told_again(world: World) -> None:
    world.searches.set_telling(world.ferry.id, True)
    world.add("Night ferry returns")
    found = world.found(NOW)
    assert len(claim(world.database, found, NOW)) == 1
    assert claim(world.database, found, NOW) == []  # another window, or the next start


def test_adverts_copies_and_what_was_read_are_not_told(world: World) -> None:
    world.searches.set_telling(world.ferry.id, True)
    read = world.add("Ferry that was read")
    StoryStore(world.database).set_read([read], True)
    assert world.told(NOW) == []


def test_a_search_is_told_of_without_its_stories_once_they_are_gone(world: World) -> None:
    world.searches.set_telling(world.ferry.id, True)
    story = world.add("Night ferry returns")
    found = world.found(NOW)
    with world.database.transaction() as connection:
        connection.execute("DELETE FROM stories WHERE id = ?", (story,))
    assert claim(world.database, found, NOW) == []


@pytest.mark.posix("signals that kill")
@pytest.mark.parametrize("is_noted", [False, True])
def test_a_program_that_is_killed_as_it_tells_tells_nothing_twice_and_loses_no_mark(
    tmp_path: Path, is_noted: bool
) -> None:
    """Killed before it is noted, all is told again; after that the list still names the search."""
    database = open_database(tmp_path / "library.sqlite3", MIGRATIONS)
    world = World(database, tmp_path)
    world.searches.set_telling(world.ferry.id, True)
    ferries = [world.add(f"Ferry {number}") for number in range(5)]
    if is_noted:
        work = f"claim(database, {{saved: {ferries}}}, now)\nkill()"
    else:
        work = f"with database.transaction():\n    store.tell(1, {ferries}, now)\n    kill()"
    command = [sys.executable, "-c", _TELLING + work, str(tmp_path / "library.sqlite3")]
    killed = subprocess.run(command, check=False)
    assert killed.returncode == -signal.SIGKILL
    told = world.told(NOW + GATHERED)
    assert sorted(told) == ([] if is_noted else [f"Ferry {number}" for number in range(5)])
    marked = StoryStore(database).get(ferries)
    assert [story.told_by for story in marked] == [("ferry",)] * 5
    database.close()


#: A program that is killed while it tells; the file of the library is given to it.
_TELLING = """
import os, signal, sys
from datetime import UTC, datetime
from pathlib import Path
from reader.library.alerts import claim
from reader.storage.migrations import MIGRATIONS
from reader.storage.searches import SearchStore
from reader.storage.sqlite import open_database
database, now = open_database(Path(sys.argv[1]), MIGRATIONS), datetime(2026, 5, 4, 12, tzinfo=UTC)
store = SearchStore(database)
(saved,) = store.all()
kill = lambda: os.kill(os.getpid(), signal.SIGKILL)
"""
