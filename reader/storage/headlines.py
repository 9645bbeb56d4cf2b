"""Headlines in other languages, kept with their stories."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from reader.storage.sqlite import Database


@dataclass(frozen=True, slots=True)
class Headline:
    """A headline that is not translated yet; `language` is that of the story, "" if not known."""

    story: int
    feed: int | None
    title: str
    language: str


class HeadlineStore:
    """Translated headlines, by story and language.

    Every method raises a StorageError where the database cannot be read or written.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def missing(
        self,
        target: str,
        *,
        limit: int,
        first: Sequence[int] = (),
        without: Collection[int] = (),
    ) -> list[Headline]:
        """Headlines that are not translated into a language.

        Args:
            target: the language.
            limit: how many at most.
            first: stories that go first, those on screen; then the newest unread ones.
            without: feeds whose headlines are left as they are.
        """
        asked = self._missing(
            target, "s.id IN (SELECT value FROM json_each(?))", first, without, limit
        )
        order = {story: place for place, story in enumerate(first)}
        asked.sort(key=lambda headline: order[headline.story])
        if len(asked) < limit:
            other = "s.read = 0 AND s.id NOT IN (SELECT value FROM json_each(?))"
            asked += self._missing(target, other, first, without, limit - len(asked))
        return asked

    def _missing(
        self,
        target: str,
        condition: str,
        ids: Sequence[int],
        without: Collection[int],
        limit: int,
    ) -> list[Headline]:
        rows = self._database.rows(
            "SELECT s.id, s.feed, s.title, coalesce(nullif(s.language, ''), f.language, '') "
            "AS language FROM stories AS s LEFT JOIN feeds AS f ON f.id = s.feed "
            "LEFT JOIN headlines AS h ON h.story = s.id AND h.target = ? "
            f"WHERE h.story IS NULL AND s.title <> '' AND {condition} "
            "AND coalesce(s.feed, 0) NOT IN (SELECT value FROM json_each(?)) "
            "ORDER BY s.moment DESC, s.id DESC LIMIT ?",
            (target, json.dumps(list(ids)), json.dumps(list(without)), limit),
        )
        return [Headline(r["id"], r["feed"], r["title"], r["language"]) for r in rows]

    def keep(self, target: str, texts: Mapping[int, str]) -> None:
        """Keep translated headlines by story; "" says that there is nothing to translate."""
        self._database.write_all(
            "INSERT OR REPLACE INTO headlines (story, target, text) "
            "SELECT id, ?, ? FROM stories WHERE id = ?",
            [(target, text, story) for story, text in texts.items()],
        )

    def of(self, stories: Collection[int]) -> dict[int, tuple[str, ...]]:
        """The headlines of stories in all languages they are translated into, by story."""
        found: dict[int, tuple[str, ...]] = {}
        for row in self._database.rows(
            "SELECT story, text FROM headlines WHERE text <> '' "
            "AND story IN (SELECT value FROM json_each(?))",
            (json.dumps(list(stories)),),
        ):
            found[row["story"]] = (*found.get(row["story"], ()), row["text"])
        return found
