"""The stories of the library: found, listed, counted, and marked as the reader wishes."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from reader import codec
from reader.datamodel.page import Page
from reader.datamodel.story import Collapsed, SavedArticle, Story, StoryCounts, StoryFilter
from reader.datamodel.verdict import Verdict
from reader.domains import domain_of
from reader.languages import base_language
from reader.limits import MAX_STORY_CHARACTERS
from reader.storage.sqlite import Database
from reader.storage.story_rows import COLUMNS, conditions_of, story_of
from reader.storage.times import seconds


@dataclass(frozen=True, slots=True, order=True)
class Cursor:
    """Where a page of a list ended; the next one goes on behind it."""

    moment: datetime
    id: int

    @classmethod
    def behind(cls, story: Story) -> Cursor:
        """The place behind a story."""
        return cls(story.moment, story.id)


def _behind(
    wanted: StoryFilter, after: Cursor | None, comparison: str = "<"
) -> tuple[list[str], list[Any]]:
    """The conditions of a list behind a place in it, and their values."""
    conditions, values = conditions_of(wanted)
    if after is not None:
        conditions.append(f"(s.moment, s.id) {comparison} (?, ?)")
        values += [seconds(after.moment), after.id]
    return conditions, values


def _counting(conditions: Iterable[str]) -> str:
    return f"SELECT count(*) FROM stories AS s WHERE {' AND '.join(conditions) or '1'}"


class StoryStore:
    """Stories, newest first.

    Every method raises a StorageError where the database cannot be read or written.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def page(
        self,
        wanted: StoryFilter,
        *,
        target: str = "",
        after: Cursor | None = None,
        limit: int = 100,
        oldest_first: bool = False,
    ) -> list[Story]:
        """A page of a list.

        Args:
            wanted: what the list shows.
            target: the language in which headlines are given beside their own.
            after: where the page before ended; None begins with the first.
            limit: stories of a page.
            oldest_first: whether the list begins with the oldest.
        """
        conditions, values = _behind(wanted, after, ">" if oldest_first else "<")
        way = "ASC" if oldest_first else "DESC"
        rows = self._database.rows(
            f"SELECT {COLUMNS} WHERE {' AND '.join(conditions) or '1'} "
            f"ORDER BY s.moment {way}, s.id {way} LIMIT ?",
            (target, *values, limit),
        )
        return self._stories(rows)

    def get(self, ids: Iterable[int], *, target: str = "") -> list[Story]:
        """Stories by their ids, in the order of these; those that are gone are left out."""
        wanted = list(ids)
        rows = self._database.rows(
            f"SELECT {COLUMNS} WHERE s.id IN (SELECT value FROM json_each(?))",
            (target, json.dumps(wanted)),
        )
        found = {story.id: story for story in self._stories(rows)}
        return [found[story] for story in wanted if story in found]

    def ids(self, wanted: StoryFilter, *, after: Cursor | None = None) -> list[int]:
        """The ids of all stories of a list, or of those behind a place in it."""
        conditions, values = _behind(wanted, after)
        rows = self._database.rows(
            f"SELECT s.id FROM stories AS s WHERE {' AND '.join(conditions) or '1'} "
            "ORDER BY s.moment DESC, s.id DESC",
            values,
        )
        return [row["id"] for row in rows]

    def count(self, wanted: StoryFilter) -> int:
        """How many stories a list has."""
        conditions, values = conditions_of(wanted)
        return self._database.number(_counting(conditions), values)

    def count_unread(self, ids: Collection[int]) -> int:
        """How many of some stories the list of unread ones has."""
        conditions, values = conditions_of(StoryFilter(unread=True))
        return self._database.number(
            _counting([*conditions, "s.id IN (SELECT value FROM json_each(?))"]),
            [*values, json.dumps(sorted(ids))],
        )

    def counts(self, today: datetime | None = None) -> StoryCounts:
        """How many stories are unread, of today, starred and kept, and how many a tag has.

        Args:
            today: when the day began; None where that is not asked.
        """
        of = self._database.rows(
            "SELECT feed, count(*) AS unread FROM stories "
            "WHERE read = 0 AND fold = '' AND feed IS NOT NULL GROUP BY feed"
        )
        tagged = self._database.rows("SELECT tag, count(*) AS stories FROM story_tags GROUP BY tag")
        lists = (
            StoryFilter(unread=True),
            StoryFilter(unread=True, since=today),
            StoryFilter(starred=True, collapsed=None),
            StoryFilter(kept=True, collapsed=None),
        )
        asked = [conditions_of(wanted) for wanted in lists]
        counting = ", ".join(f"({_counting(conditions)})" for conditions, _ in asked)
        values = [value for _, values in asked for value in values]
        (row,) = self._database.rows(f"SELECT {counting}", values)
        return StoryCounts(
            unread_of={row["feed"]: row["unread"] for row in of},
            unread=row[0],
            today=row[1],
            starred=row[2],
            kept=row[3],
            tagged={row["tag"]: row["stories"] for row in tagged},
        )

    def languages(self) -> list[str]:
        """The languages that stories are in, as they, their feeds or their texts tell, as bases."""
        rows = self._database.rows(
            "SELECT language FROM stories UNION SELECT language FROM feeds "
            "UNION SELECT language FROM reports"
        )
        return sorted({base_language(str(row["language"])) for row in rows} - {""})

    def at(self, address: str, *, link_key: str = "") -> Story | None:
        """The story with an address: one that is kept, or made of the page, else a feed's first.

        Args:
            address: of the page, or the path of a file.
            link_key: the address as it is compared, see `feeds.identity`; "" compares whole ones.
        """
        rows = self._database.rows(
            f"SELECT {COLUMNS} WHERE (s.feed IS NULL AND s.guid = ?) OR s.link = ? "
            "OR (? <> '' AND s.link_key = ?) "
            "ORDER BY s.kept = 0, s.feed IS NOT NULL, s.id LIMIT 1",
            ("", address, address, link_key, link_key),
        )
        return self._stories(rows)[0] if rows else None

    def ids_by_address(self) -> dict[str, int]:
        """The stories that stand for themselves, by their addresses as these are compared."""
        rows = self._database.rows(
            "SELECT link_key, id FROM stories WHERE link_key <> '' ORDER BY kept, feed IS NULL, id"
        )
        return {row["link_key"]: row["id"] for row in rows}

    def content(self, story: int) -> str:
        """The text a feed gave a story, as HTML; it was not cleaned."""
        row = self._database.row("SELECT content FROM story_texts WHERE story = ?", (story,))
        if row is None:
            return ""
        try:
            return codec.inflated(row["content"], limit=MAX_STORY_CHARACTERS).decode("utf-8")
        except ValueError:
            return ""

    def add_page(self, page: Page, *, link_key: str, now: datetime) -> int:
        """Make a story of a page that no feed brought; one that is there is described anew.

        Args:
            page: the page; it is known again by its source.
            link_key: its address as it is compared, see `feeds.identity`.
            now: the time.

        Returns:
            Its id.
        """
        with self._database.transaction() as connection:
            found = connection.execute(
                "SELECT id FROM stories WHERE feed IS NULL AND guid = ?", (page.source,)
            ).fetchone()
            if found:
                connection.execute(
                    "UPDATE stories SET title = ?, origin = ?, language = ? WHERE id = ?",
                    (page.title, page.site, page.language, found["id"]),
                )
                return int(found["id"])
            return _insert_own(
                connection,
                guid=page.source,
                link=page.url or "",
                link_key=link_key,
                title=page.title,
                origin=page.site,
                language=page.language,
                published=seconds(page.published) if page.published else None,
                moment=seconds(page.published or now),
                seen=seconds(now),
                read=True,
            )

    def add_saved(self, article: SavedArticle, *, link_key: str, now: datetime) -> int:
        """Make a story of an article that was saved in another program.

        Args:
            article: none that a story has the address of.
            link_key: its address as it is compared, see `feeds.identity`.
            now: the time.

        Returns:
            Its id.
        """
        with self._database.transaction() as connection:
            return _insert_own(
                connection,
                guid=saved_guid(article),
                link=article.address,
                link_key=link_key,
                title=article.title or article.address,
                origin=domain_of(article.address),
                language="",
                published=None,
                moment=seconds(article.added or now),
                seen=seconds(now),
                read=article.is_read,
            )

    def set_read(self, ids: Collection[int], read: bool) -> tuple[int, ...]:
        """Mark stories, and those they stand for, as read or unread.

        Returns:
            The ids of those that changed, so that it can be undone.
        """
        return self._set(
            "read",
            read,
            "same_as IN (SELECT same_as FROM stories WHERE id IN (SELECT value FROM json_each(?)))",
            ids,
        )

    def mark_all_read(self, wanted: StoryFilter, *, after: Cursor | None = None) -> tuple[int, ...]:
        """Mark the stories of a list as read, or those behind a place in it.

        Returns:
            The ids of those that changed, so that it can be undone.
        """
        with self._database.transaction():
            return self.set_read(self.ids(wanted, after=after), True)

    def set_starred(self, ids: Collection[int], starred: bool) -> tuple[int, ...]:
        """Star stories, or take their stars; gives the ids of those that changed."""
        return self._set("starred", starred, "id IN (SELECT value FROM json_each(?))", ids)

    def set_collapsed(self, ids: Collection[int], collapsed: Collapsed) -> tuple[int, ...]:
        """Collapse stories, or show them again; gives the ids of those that changed."""
        chosen = "id IN (SELECT value FROM json_each(?))"
        return self._set("fold", collapsed.value, chosen, ids)

    def _set(
        self, column: str, value: object, chosen: str, ids: Collection[int]
    ) -> tuple[int, ...]:
        where = f"WHERE {chosen} AND {column} <> ?"
        with self._database.transaction() as connection:
            parameters = (json.dumps(list(ids)), value)
            rows = connection.execute(f"SELECT id FROM stories {where}", parameters).fetchall()
            connection.execute(f"UPDATE stories SET {column} = ? {where}", (value, *parameters))
            return tuple(row["id"] for row in rows)

    def judge(self, story: int, verdict: Verdict | None, *, by_reader: bool = False) -> None:
        """Keep what is thought of a story; what the reader said is never changed by the program."""
        collapsed = Collapsed.NONE
        if verdict is not None:
            collapsed = Collapsed.SPAM if verdict.is_spam else Collapsed.ADVERT
        self._database.write(
            "UPDATE stories SET verdict = ?, fold = ?, judged = ? WHERE id = ? AND judged <= ?",
            (
                codec.dumped(verdict) if verdict else "",
                collapsed.value,
                2 if by_reader else 1,
                story,
                2 if by_reader else 1,
            ),
        )

    def _stories(self, rows: Sequence[sqlite3.Row]) -> list[Story]:
        leaders = {row["same_as"] for row in rows if isinstance(row["same_as"], int)}
        others = self._names("s.same_as", "s.same_as <> s.id", leaders)
        reporters = self._names("g.number", "1", {row["group_number"] for row in rows} - {0})
        told_by = self._told_by([row["id"] for row in rows])
        return [
            replace(
                story_of(
                    row, others.get(row["same_as"], {}), reporters.get(row["group_number"], {})
                ),
                told_by=told_by.get(row["id"], ()),
            )
            for row in rows
        ]

    def _told_by(self, stories: list[int]) -> dict[int, tuple[str, ...]]:
        """The names of the searches that told of stories."""
        rows = self._database.rows(
            "SELECT told.story, searches.name FROM told_stories AS told "
            "JOIN searches ON searches.id = told.search "
            "WHERE told.story IN (SELECT value FROM json_each(?)) ORDER BY searches.position",
            (json.dumps(stories),),
        )
        found: dict[int, tuple[str, ...]] = {}
        for row in rows:
            found[row["story"]] = (*found.get(row["story"], ()), row["name"])
        return found

    def _names(self, key: str, condition: str, keys: set[int]) -> dict[int, dict[int, str]]:
        """The names of the feeds of stories that share something, by its key and the story."""
        if not keys:
            return {}
        rows = self._database.rows(
            f"SELECT s.id, {key} AS shared, coalesce(nullif(f.given, ''), nullif(f.title, ''), "
            "f.address, s.origin) AS feed_title FROM stories AS s "
            "LEFT JOIN feeds AS f ON f.id = s.feed LEFT JOIN story_groups AS g ON g.story = s.id "
            f"WHERE {condition} AND {key} IN (SELECT value FROM json_each(?))",
            (json.dumps(sorted(keys)),),
        )
        found: dict[int, dict[int, str]] = {}
        for row in rows:
            found.setdefault(row["shared"], {})[row["id"]] = row["feed_title"]
        return found


def saved_guid(article: SavedArticle) -> str:
    """The name of the story of an article from another program; quotations go by their book."""
    return article.address or f"clippings:{article.title}"


def _insert_own(connection: sqlite3.Connection, **values: object) -> int:
    """Add a story that no feed brought, and that stands for itself; gives its id."""
    columns, places = ", ".join(values), ", ".join(f":{name}" for name in values)
    cursor = connection.execute(
        f"INSERT INTO stories ({columns}, title_key) VALUES ({places}, '')", values
    )
    connection.execute("UPDATE stories SET same_as = id WHERE id = ?", (cursor.lastrowid,))
    return int(cursor.lastrowid or 0)
