"""Reports of invented events, grouped, and how well that went."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import combinations
from pathlib import Path

from reader.dictionary import dictionary
from reader.library.grouping import Grouping, told_by
from reader.storage.feeds import FeedStore
from reader.storage.groups import GroupStore
from reader.storage.sqlite import Database
from reader.storage.times import seconds

FOLDER = Path(__file__).parent.parent / "quality" / "stories"


@dataclass(frozen=True, slots=True)
class Labelled:
    """A report and the event it is of, told by a name."""

    event: str
    language: str
    title: str
    lead: str
    published: datetime


def labelled(part: str, month: int) -> list[Labelled]:
    """A part of the gold; its reports are of one month."""
    lines = (FOLDER / f"{part}.tsv").read_text("utf-8").splitlines()
    return [_labelled(*line.split("\t"), month=month) for line in lines]


def _labelled(
    event: str, when: str, language: str, title: str, lead: str, *, month: int
) -> Labelled:
    day, hour = map(int, when.split("T"))
    return Labelled(event, language, title, lead, datetime(2026, month, day, hour, tzinfo=UTC))


def translations() -> dict[str, str]:
    """What the starter package makes of the Chinese of the gold."""
    lines = (FOLDER / "translations.tsv").read_text("utf-8").splitlines()
    return dict(line.split("\t") for line in lines)


def add_story(
    database: Database,
    feed: str,
    title: str,
    lead: str,
    published: datetime,
    *,
    language: str = "",
    claimed: datetime | None = None,
) -> int:
    """Put a story into the library, of a feed that is followed with it; gives its id."""
    address = f"https://{feed}.example/feed"
    number = FeedStore(database).add(address, now=published, title=feed)
    with database.transaction() as connection:
        cursor = connection.execute(
            "INSERT INTO stories (feed, guid, link, link_key, title, title_key, language, summary, "
            "moment, seen) VALUES (?, (SELECT count(*) FROM stories), '', '', ?, '', ?, ?, ?, ?)",
            (number, title, language, lead, seconds(claimed or published), seconds(published)),
        )
        connection.execute("UPDATE stories SET same_as = id WHERE id = ?", (cursor.lastrowid,))
        return int(cursor.lastrowid or 0)


def group_all(
    database: Database, now: datetime, translated: Mapping[str, str] | None = None
) -> Grouping:
    """Compare all stories that wait, with the given translations, as the program does it."""
    grouping = Grouping(database, dictionary())
    made = translated or {}
    while waiting := GroupStore(database).waiting(now, 100):
        for story in waiting:
            told = told_by(story)
            grouping.add(story, told, told.translated(made))
    return grouping


@dataclass(frozen=True, slots=True)
class Judged:
    """How well reports were grouped; `wrong` and `missed` are pairs of headlines."""

    precision: float
    recall: float
    bcubed: float
    wrong: Sequence[tuple[str, str]]
    missed: Sequence[tuple[str, str]]


def judged(
    database: Database, reports: Sequence[Labelled], translated: Mapping[str, str] | None
) -> Judged:
    """Group reports in an empty library, day by day, and compare with their labels.

    Without translations, only pairs in one language count.
    """
    ordered = sorted(reports, key=lambda report: report.published)
    told: dict[str, int] = defaultdict(int)
    stories: dict[int, Labelled] = {}
    for report in ordered:
        told[f"{report.event}{report.language}"] += 1
        outlet = f"{report.language}{told[f'{report.event}{report.language}']}"
        story = add_story(
            database, outlet, report.title, report.lead, report.published, language=report.language
        )
        stories[story] = report
        group_all(database, report.published, translated)
    return _compared(stories, GroupStore(database).numbers(stories), crossing=bool(translated))


def _compared(
    stories: Mapping[int, Labelled], numbers: Mapping[int, int], *, crossing: bool
) -> Judged:
    def together(one: int, other: int) -> bool:
        return one == other or (one in numbers and numbers[one] == numbers.get(other))

    def same(one: int, other: int) -> bool:
        languages = {stories[one].language, stories[other].language}
        return stories[one].event == stories[other].event and (crossing or len(languages) == 1)

    pairs = list(combinations(stories, 2))
    found = [pair for pair in pairs if together(*pair)]
    wanted = [pair for pair in pairs if same(*pair)]
    right = [pair for pair in found if stories[pair[0]].event == stories[pair[1]].event]
    precision = recall = 0.0
    for one in stories:
        mine = [other for other in stories if together(one, other)]
        truth = [other for other in stories if same(one, other)]
        both = len(set(mine) & set(truth))
        precision, recall = precision + both / len(mine), recall + both / len(truth)
    precision, recall = precision / len(stories), recall / len(stories)

    def titles(pairs: Sequence[tuple[int, int]]) -> list[tuple[str, str]]:
        return [(stories[one].title, stories[other].title) for one, other in pairs]

    return Judged(
        len(right) / (len(found) or 1),
        sum(together(*pair) for pair in wanted) / (len(wanted) or 1),
        2 * precision * recall / (precision + recall),
        titles([pair for pair in found if pair not in set(right)]),
        titles([pair for pair in wanted if not together(*pair)]),
    )
