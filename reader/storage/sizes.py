"""What the library takes on the disk, by kind."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from reader.storage.sqlite import Database
from reader.storage.times import moment

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
