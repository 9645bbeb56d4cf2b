"""Which stories are reports of one event, and what new ones are compared with."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from reader.storage.removal import LISTED, Deleted, clear
from reader.storage.sqlite import Database
from reader.storage.times import moment, seconds

#: What is older when it comes stays alone: it is read one by one anyway.
WINDOW = timedelta(days=14)
#: So does what claims to be of later than that.
_AHEAD = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Uncompared:
    """A story that was not compared with others yet; `language` is "" where it is not known."""

    story: int
    feed: int
    title: str
    summary: str
    language: str
    published: datetime


class GroupStore:
    """Groups of stories, by their numbers.

    Every method raises a StorageError where the database cannot be read or written.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def waiting(self, now: datetime, limit: int) -> list[Uncompared]:
        """So many stories of feeds that are to be compared, the oldest first."""
        rows = self._database.rows(
            "SELECT s.id, s.feed, s.title, s.summary, s.moment, "
            "coalesce(nullif(s.language, ''), f.language, '') AS language "
            "FROM stories AS s JOIN feeds AS f ON f.id = s.feed "
            "LEFT JOIN folders AS d ON d.id = f.folder LEFT JOIN reports AS r ON r.story = s.id "
            "WHERE s.moment BETWEEN ? AND ? AND r.story IS NULL AND s.fold = '' "
            "AND s.same_as = s.id AND coalesce(d.grouped, 1) ORDER BY s.moment, s.id LIMIT ?",
            (seconds(now - WINDOW), seconds(now + _AHEAD), limit),
        )
        return [
            Uncompared(
                r["id"], r["feed"], r["title"], r["summary"], r["language"], moment(r["moment"])
            )
            for r in rows
        ]

    # -- what is compared

    def add(
        self, story: int, published: datetime, language: str, features: str, terms: Iterable[int]
    ) -> bool:
        """Keep what a story is compared by; false where the story is gone meanwhile."""
        with self._database.transaction() as connection:
            kept = connection.execute(
                "INSERT OR REPLACE INTO reports (story, moment, language, features) "
                "SELECT id, ?, ?, ? FROM stories WHERE id = ?",
                (seconds(published), language, features, story),
            )
            if not kept.rowcount:
                return False
            connection.executemany(
                "INSERT OR IGNORE INTO report_terms (term, story) VALUES (?, ?)",
                [(term, story) for term in terms],
            )
            return True

    def near(
        self,
        terms: Mapping[int, float],
        first: datetime,
        last: datetime,
        *,
        without: Collection[int],
        limit: int,
    ) -> list[int]:
        """The reports of some days that share the most of some terms, by their weights.

        Args:
            terms: with the weight of each.
            first: the earliest moment.
            last: the latest one.
            without: stories that are left out.
            limit: so many at most.
        """
        rows = self._database.rows(
            "SELECT t.story FROM json_each(?) AS w JOIN report_terms AS t "
            "ON t.term = CAST(w.key AS INTEGER) JOIN reports AS r ON r.story = t.story "
            "WHERE r.moment BETWEEN ? AND ? AND t.story NOT IN (SELECT value FROM json_each(?)) "
            "GROUP BY t.story ORDER BY sum(w.value) DESC, t.story LIMIT ?",
            (
                json.dumps(terms),
                seconds(first),
                seconds(last),
                json.dumps(list(without)),
                limit,
            ),
        )
        return [row["story"] for row in rows]

    def features(self, stories: Collection[int]) -> dict[int, str]:
        """What stories are compared by, those that are compared no more left out."""
        rows = self._database.rows(
            "SELECT story, features FROM reports WHERE features <> '' "
            "AND story IN (SELECT value FROM json_each(?))",
            (json.dumps(list(stories)),),
        )
        return {row["story"]: row["features"] for row in rows}

    def counts(self) -> tuple[Mapping[int, int], int]:
        """How many reports each term stands in, and how many there are, of those compared."""
        rows = self._database.rows("SELECT term, count(*) AS n FROM report_terms GROUP BY term")
        number = self._database.number("SELECT count(*) FROM reports WHERE features <> ''")
        return {row["term"]: row["n"] for row in rows}, number

    def leave(self, before: datetime) -> None:
        """Compare reports that are older no more; what they take is freed."""
        old = "SELECT story FROM reports WHERE features <> '' AND moment < ?"
        with self._database.transaction() as connection:
            connection.execute(
                f"DELETE FROM report_terms WHERE story IN ({old})", (seconds(before),)
            )
            connection.execute(
                "UPDATE reports SET features = '' WHERE features <> '' AND moment < ?",
                (seconds(before),),
            )

    # -- groups

    def numbers(self, stories: Collection[int]) -> dict[int, int]:
        """The numbers of the groups of stories, by story; those that stand alone are left out."""
        rows = self._database.rows(
            "SELECT story, number FROM story_groups "
            "WHERE story IN (SELECT value FROM json_each(?))",
            (json.dumps(list(stories)),),
        )
        return {row["story"]: row["number"] for row in rows}

    def members(self, number: int) -> tuple[int, ...]:
        """The stories of a group, those that joined first first."""
        rows = self._database.rows(
            "SELECT story FROM story_groups WHERE number = ? ORDER BY id", (number,)
        )
        return tuple(row["story"] for row in rows)

    def join(self, story: int, other: int) -> int:
        """Put a story to another one, and give the number of the group."""
        with self._database.transaction() as connection:
            found = connection.execute("SELECT number FROM story_groups WHERE story = ?", (other,))
            row = found.fetchone()
            number = int(row[0]) if row else _put(connection, other, None)
            return _put(connection, story, number)

    def take_out(self, story: int) -> Deleted:
        """Say that a story is not of its group's event; that is remembered.

        Returns:
            What went, for `restore`. What is remembered stays, and means nothing in one group.
        """
        with self._database.transaction() as connection:
            number = self.numbers([story]).get(story, 0)
            others = [other for other in self.members(number) if other != story]
            going = [story] if len(others) > 1 else [story, *others]
            chosen = {"ids": json.dumps(going)}
            gone = clear(self._database, "story_groups", f"story IN ({LISTED})", chosen)
            connection.executemany(
                "INSERT OR IGNORE INTO not_same (story, other) VALUES (?, ?)",
                [(story, other) for other in others],
            )
            return gone

    def are_apart(self, story: int, others: Collection[int]) -> bool:
        """Whether the reader said that a story and one of some others are not of one event."""
        return bool(
            self._database.rows(
                "SELECT 1 FROM not_same, json_each(?1) WHERE (story = ?2 AND other = value) "
                "OR (other = ?2 AND story = value) LIMIT 1",
                (json.dumps(list(others)), story),
            )
        )


def _put(connection: sqlite3.Connection, story: int, number: int | None) -> int:
    """Put a story into a group, or into a new one, which is called by its first row."""
    cursor = connection.execute(
        "INSERT OR REPLACE INTO story_groups (story, number) VALUES (?, ?)", (story, number or 0)
    )
    if number is None:
        number = int(cursor.lastrowid or 0)
        connection.execute("UPDATE story_groups SET number = id WHERE story = ?", (story,))
    return number
