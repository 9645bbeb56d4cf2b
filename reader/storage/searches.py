"""The searches a reader keeps, in the order the reader gave them."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

from reader.datamodel.search import SavedSearch
from reader.limits import MAX_QUERY_CHARACTERS
from reader.storage.removal import Deleted, delete
from reader.storage.sqlite import Database
from reader.storage.times import moment, seconds
from reader.text.surrogates import without_surrogates
from reader.untrusted import MalformedDataError, read_json

#: Time in which what a search finds is gathered before it is told.
GATHERED = timedelta(hours=1)
#: Characters of a name; longer ones are cut.
_LONGEST_NAME = 100


class SearchStore:
    """Kept searches.

    Every method raises a StorageError where the database cannot be read or written.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> list[SavedSearch]:
        """Every search, in its order."""
        return [*map(_search, self._database.rows("SELECT * FROM searches ORDER BY position, id"))]

    def add(
        self, query: str, now: datetime, *, name: str = "", variants: Sequence[str] = ()
    ) -> SavedSearch:
        """Keep a search, the last of all; one with the same query stays as it is.

        Args:
            query: as it was typed.
            now: the time.
            name: "" for the query itself.
            variants: its words in the other language.
        """
        query = _line(query, MAX_QUERY_CHARACTERS)
        with self._database.transaction() as connection:
            connection.execute(
                "INSERT INTO searches (name, query, variants, made, position) VALUES (?, ?, ?, ?, "
                "(SELECT coalesce(max(position), 0) + 1 FROM searches)) ON CONFLICT DO NOTHING",
                (
                    _line(name, _LONGEST_NAME) or query[:_LONGEST_NAME],
                    query,
                    json.dumps(list(variants), ensure_ascii=False),
                    seconds(now),
                ),
            )
            row = connection.execute("SELECT * FROM searches WHERE query = ?", (query,))
            return _search(row.fetchone())

    def rename(self, search: int, name: str) -> None:
        """Give a search another name; an empty one changes nothing."""
        if name := _line(name, _LONGEST_NAME):
            self._database.write("UPDATE searches SET name = ? WHERE id = ?", (name, search))

    def arrange(self, searches: Sequence[int]) -> None:
        """Put searches in an order."""
        self._database.write_all(
            "UPDATE searches SET position = ? WHERE id = ?", list(enumerate(searches, 1))
        )

    def set_telling(self, search: int, tells: bool) -> None:
        """Tell the reader of what a search finds from now on, or no more."""
        self._database.write(
            "UPDATE searches SET told_after = "
            "CASE WHEN ? THEN (SELECT coalesce(max(id), 0) FROM stories) END WHERE id = ?",
            (tells, search),
        )

    def telling(self, now: datetime) -> dict[SavedSearch, int]:
        """The searches that may tell now, each with the id of the last story before it was to.

        One that told something within the hour waits, so that all that comes is told together.
        """
        rows = self._database.rows(
            "SELECT * FROM searches WHERE told_after IS NOT NULL AND told_at NOT BETWEEN ? AND ? "
            "ORDER BY position, id",
            (seconds(now - GATHERED) + 1, seconds(now)),
        )
        return {_search(row): row["told_after"] for row in rows}

    def tell(self, search: int, stories: Iterable[int], now: datetime) -> tuple[int, ...]:
        """Note that the reader is told of stories; gives those of which they were not told yet.

        It is written before anything is said, so that a crash makes nothing be said twice.
        """
        with self._database.transaction() as connection:
            told = tuple(
                story
                for story in stories
                if connection.execute(
                    "INSERT OR IGNORE INTO told_stories (search, story) "
                    "SELECT searches.id, stories.id FROM searches, stories "
                    "WHERE searches.id = ? AND searches.told_after IS NOT NULL AND stories.id = ?",
                    (search, story),
                ).rowcount
                > 0
            )
            if told:
                connection.execute(
                    "UPDATE searches SET told_at = ? WHERE id = ?", (seconds(now), search)
                )
            return told

    def remove(self, search: int) -> Deleted:
        """Keep a search no more; what it finds stays."""
        return delete(self._database, "searches", [search])


def _line(text: str, most: int) -> str:
    """A text as it is kept: on one line, of whole characters, cut."""
    return " ".join(without_surrogates(text).split())[:most].strip()


def _search(row: sqlite3.Row) -> SavedSearch:
    try:
        kept = read_json(row["variants"])
    except (MalformedDataError, TypeError):
        kept = []
    variants = tuple(map(str, kept)) if isinstance(kept, list) else ()
    made = moment(row["made"])
    tells = row["told_after"] is not None
    return SavedSearch(row["id"], str(row["name"]), str(row["query"]), variants, made, tells)
