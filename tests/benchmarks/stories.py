"""What it costs to find the reports of one event, once stories are translated.

    .venv/bin/python -m tests.benchmarks.stories [STORIES] [A_DAY]

Stories are made of the words of the gold, shuffled, with names and numbers of their own, so that
none has a partner. Half of them are Chinese, and translated.
"""

from __future__ import annotations

import random
import resource
import sys
import tempfile
import time
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path

from reader.dictionary import dictionary
from reader.library.grouping import Grouping, told_by
from reader.storage.groups import GroupStore
from reader.storage.migrations import MIGRATIONS
from reader.storage.sqlite import Database, open_database
from tests.helpers.gold import add_story, labelled

_START = datetime(2026, 1, 5, tzinfo=UTC)
_SYLLABLES = (
    *("ka", "lo", "mi", "ren", "tas", "vel", "bor", "dun", "shi", "fay"),
    *("gor", "nel", "pas", "quo", "rim", "sut", "tev", "wal", "yan", "zor"),
)


def main() -> None:
    """Fill a library, compare all of it, and print what that cost."""
    given = [int(each) for each in sys.argv[1:]]
    stories, a_day = (given + [10_000, 400][len(given) :])[:2]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "library.sqlite3"
        database = open_database(path, MIGRATIONS)
        translated = _fill(database, stories, a_day)
        _warm_up(database)
        before = _memory()
        seconds = _compare(database, stories, a_day, translated)
        tenth = max(stories // 10, 1)
        growth = sum(seconds[-tenth:]) / sum(seconds[tenth : 2 * tenth] or seconds[:tenth])
        seconds.sort()
        print(f"{stories} stories, {a_day} a day: {sum(seconds):.1f} s of computing", end=", ")
        print(f"{sum(seconds) / stories * 1e3:.2f} ms each", end=", ")
        print(f"99 of 100 in {seconds[int(0.99 * len(seconds))] * 1e3:.1f} ms", end=", ")
        print(f"longest {seconds[-1] * 1e3:.1f} ms, the last tenth {growth:.2f} × the second")
        print(f"memory {_memory() - before:.0f} MB more, file {path.stat().st_size / 1e6:.0f} MB")
        database.close()


def _fill(database: Database, stories: int, a_day: int) -> Mapping[str, str]:
    """Put stories into the library; gives the translations of their sentences."""
    chance = random.Random(7)
    reports = [*labelled("tuned", 6), *labelled("held_out", 5)]
    english = [w for r in reports if r.language == "en" for w in f"{r.title} {r.lead}".split()]
    chinese = [r.title for r in reports if r.language == "zh"]
    told: dict[str, str] = {}

    def words(count: int) -> str:
        return " ".join([_name(chance), *chance.choices(english, k=count), _name(chance)])

    with database.transaction():
        for number in range(stories):
            if number % 2:
                title, lead = (f"{chance.choice(chinese)}{chance.randrange(10**6)}" for _ in "12")
                told |= {title: words(7), lead: words(20)}
            else:
                title, lead = words(7), words(25)
            published = _START + timedelta(days=number / a_day)
            add_story(database, f"feed{number % 40}", title, lead, published)
    return told


def _name(chance: random.Random) -> str:
    return "".join(chance.choices(_SYLLABLES, k=3)).capitalize()


def _warm_up(database: Database) -> None:
    """Load what the first story waits for once in a run."""
    Grouping(database, dictionary())
    for story in GroupStore(database).waiting(_START, 2):
        told_by(story)


def _compare(
    database: Database, stories: int, a_day: int, translated: Mapping[str, str]
) -> list[float]:
    grouping = Grouping(database, dictionary())
    seconds: list[float] = []
    for day in range(stories // a_day + 2):
        now = _START + timedelta(days=day)
        while waiting := GroupStore(database).waiting(now, 100):
            with database.transaction():
                for story in waiting:
                    began = time.process_time()
                    told = told_by(story)
                    grouping.add(story, told, told.translated(translated))
                    seconds.append(time.process_time() - began)
        grouping.tidy(now)
    return seconds


def _memory() -> float:
    """The most that was used so far, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    main()
