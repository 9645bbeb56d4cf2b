"""Pages kept to be read without the network, and what they and the rest take on the disk."""

from __future__ import annotations

import contextlib
import json
import sqlite3
import zlib
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime

from reader import codec
from reader.datamodel.page import Page, RawPage
from reader.datamodel.story import KeptPage
from reader.datamodel.translation import Translation
from reader.limits import MAX_KEPT_BYTES, MAX_KEPT_JSON_BYTES
from reader.storage.removal import LISTED, Deleted, rows_of
from reader.storage.sqlite import Database
from reader.storage.times import moment, seconds

#: The form of `Page`; a page that was kept in another form is cleaned again from its bytes.
PAGE_FORMAT = codec.schema(Page)


@dataclass(frozen=True, slots=True)
class _Facts:
    """What is known of a page beside its bytes."""

    raw: RawPage
    headers: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Translations:
    sentences: tuple[Translation, ...] = ()


@dataclass(frozen=True, slots=True)
class KeptSize:
    """A kept story, and the bytes it takes with its translations and pictures."""

    story: int
    title: str
    kept_at: datetime
    size: int


class KeptStore:
    """Kept pages, by the id of their story.

    Every method raises a StorageError where the database cannot be read or written.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def keep(self, story: int, kept: KeptPage) -> None:
        """Keep a page, in place of what was kept of the story before, and as later than that."""
        raw = zlib.compress(kept.raw.data)
        page = codec.packed(kept.page) if kept.page else b""
        facts = codec.dumped(_Facts(replace(kept.raw, data=b""), kept.headers))
        with self._database.transaction() as connection:
            connection.execute(
                "INSERT INTO kept_pages (story, kept, size, facts, raw, version, page) "
                "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT (story) DO UPDATE SET "
                "kept = max(?2, kept + (kept > ?2)), "
                "size = ?3, facts = ?4, raw = ?5, version = ?6, page = ?7",
                (
                    story,
                    seconds(kept.kept_at),
                    len(raw) + len(page) + len(facts),
                    facts,
                    raw,
                    kept.version,
                    page,
                ),
            )
            connection.execute("UPDATE stories SET kept = 1 WHERE id = ?", (story,))

    def page(self, story: int) -> KeptPage | None:
        """What was kept of a story. `page` is None where it must be cleaned again."""
        row = self._database.row("SELECT * FROM kept_pages WHERE story = ?", (story,))
        return _kept(row) if row else None

    def replace_page(self, story: int, page: Page) -> None:
        """Put in what was cleaned again from the bytes."""
        self._database.write(
            "UPDATE kept_pages SET page = ?, version = ? WHERE story = ?",
            (codec.packed(page), PAGE_FORMAT, story),
        )

    def remove(self, stories: Collection[int]) -> Deleted:
        """Keep pages no more; a story that is only there because of its page goes as well."""
        chosen = {"ids": json.dumps(list(stories))}
        with self._database.transaction() as connection:
            kept = connection.execute(
                f"SELECT story FROM kept_pages WHERE story IN ({LISTED})", chosen
            )
            were = tuple(("stories", "kept", row["story"], 1) for row in kept.fetchall())
            gone = rows_of(connection, "stories", stories)
            connection.execute(f"DELETE FROM kept_pages WHERE story IN ({LISTED})", chosen)
            connection.execute(f"UPDATE stories SET kept = 0 WHERE id IN ({LISTED})", chosen)
            connection.execute(
                f"DELETE FROM stories WHERE id IN ({LISTED}) AND feed IS NULL "
                "AND starred = 0 AND tagged = 0 AND noted = 0",
                chosen,
            )
            return Deleted(gone, were)

    def translations(self, story: int, target: str) -> dict[str, Translation]:
        """The kept translations of a story into a language, by sentence."""
        rows = self._database.rows(
            "SELECT translations FROM kept_translations WHERE story = ? AND target = ?",
            (story, target),
        )
        return {t.source: t for row in rows for t in _translations(row["translations"])}

    def targets(self, story: int) -> tuple[str, ...]:
        """The languages a story is kept in, beside its own."""
        rows = self._database.rows(
            "SELECT target FROM kept_translations WHERE story = ? ORDER BY target", (story,)
        )
        return tuple(row["target"] for row in rows)

    def all_translations(self, story: int) -> tuple[Translation, ...]:
        """The kept translations of a story into all languages."""
        rows = self._database.rows(
            "SELECT translations FROM kept_translations WHERE story = ?", (story,)
        )
        return tuple(t for row in rows for t in _translations(row["translations"]))

    def untranslated(self, limit: int) -> list[int]:
        """The stories that are kept in no other language, those kept last first."""
        rows = self._database.rows(
            "SELECT story FROM kept_pages WHERE story NOT IN (SELECT story FROM kept_translations) "
            "ORDER BY kept DESC, story LIMIT ?",
            (limit,),
        )
        return [row["story"] for row in rows]

    def keep_translations(
        self, story: int, target: str, translations: Iterable[Translation]
    ) -> None:
        """Keep translations beside those that are kept; failed ones are not.

        The reader's own are kept elsewhere, see `storage/own_translations.py`.
        """
        good = {t.source: t for t in translations if not (t.failed or t.own)}
        with self._database.transaction() as connection:
            if not connection.execute(
                "SELECT 1 FROM kept_pages WHERE story = ?", (story,)
            ).fetchone():
                return  # it is kept no more
            both = {**self.translations(story, target), **good}
            connection.execute(
                "INSERT OR REPLACE INTO kept_translations (story, target, translations) "
                "VALUES (?, ?, ?)",
                (story, target, codec.packed(_Translations(tuple(both.values())))),
            )

    def sizes(self) -> list[KeptSize]:
        """All kept stories with what they take, the largest first."""
        rows = self._database.rows(
            "SELECT k.story, s.title, k.kept, k.size + coalesce((SELECT sum(length(translations)) "
            "FROM kept_translations AS t WHERE t.story = k.story), 0) + coalesce((SELECT "
            "sum(p.size) FROM kept_pictures AS kp JOIN pictures AS p ON p.digest = kp.digest "
            "WHERE kp.story = k.story), 0) AS size FROM kept_pages AS k "
            "JOIN stories AS s ON s.id = k.story ORDER BY size DESC, k.story"
        )
        return [KeptSize(r["story"], r["title"], moment(r["kept"]), r["size"]) for r in rows]


def _kept(row: sqlite3.Row) -> KeptPage | None:
    """A kept page; None where neither its bytes nor what was made of them can be read."""
    page: Page | None = None
    facts, data = _Facts(RawPage(b"", "")), b""
    if row["version"] == PAGE_FORMAT and row["page"]:
        with contextlib.suppress(ValueError):
            page = codec.unpacked(Page, row["page"], limit=MAX_KEPT_JSON_BYTES)
    with contextlib.suppress(ValueError):
        facts = codec.loaded(_Facts, row["facts"])
    with contextlib.suppress(ValueError):
        data = codec.inflated(row["raw"], limit=MAX_KEPT_BYTES)
    if page is None and not data:
        return None
    return KeptPage(
        replace(facts.raw, data=data), page, row["version"], moment(row["kept"]), facts.headers
    )


def _translations(kept: bytes) -> tuple[Translation, ...]:
    with contextlib.suppress(ValueError):
        return codec.unpacked(_Translations, kept, limit=MAX_KEPT_JSON_BYTES).sentences
    return ()


#: By kind: how many, how many bytes, and since when (seconds, or NULL).
_QUERIES = {
    "kept": (
        "SELECT count(*), coalesce(sum(size), 0) + (SELECT coalesce(sum(length(translations)), 0) "
        "FROM kept_translations), min(kept) FROM kept_pages"
    ),
    "pictures": "SELECT count(*), coalesce(sum(size), 0), NULL FROM pictures",
    "stories": (
        "SELECT (SELECT count(*) FROM stories), coalesce(sum(length(content)), 0), "
        "(SELECT min(moment) FROM stories) FROM story_texts"
    ),
    "translations": "SELECT count(*), coalesce(sum(size), 0), min(used) FROM translations",
}


@dataclass(frozen=True, slots=True)
class Usage:
    """What one kind of things takes: "kept", "pictures", "stories" or "translations"."""

    kind: str
    count: int
    size: int
    oldest: datetime | None


def usage(database: Database) -> list[Usage]:
    """What the library takes, by kind.

    Raises:
        StorageError: the database cannot be read.
    """
    found: list[Usage] = []
    for kind, query in _QUERIES.items():
        count, size, oldest = database.rows(query)[0]
        found.append(Usage(kind, count, size, None if oldest is None else moment(oldest)))
    return found
