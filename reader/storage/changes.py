"""What writes change: noted by the connection, statement by statement, and told by parts."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields
from functools import cached_property
from typing import Any

from reader.text.surrogates import without_surrogates


@dataclass(frozen=True, slots=True)
class Reference:
    """A column of a table that holds a key of another one."""

    table: str
    column: str
    parent: str
    key: str
    on_delete: str

    @property
    def cascades(self) -> bool:
        """Whether rows go with those they refer to."""
        return self.on_delete == "CASCADE"

    @property
    def outlasts(self) -> bool:
        """Whether rows stay without those they referred to."""
        return self.on_delete == "SET NULL"


def references(connection: sqlite3.Connection) -> list[Reference]:
    """All references, by table; a table stands behind those it refers to."""
    rows = connection.execute(
        'SELECT m.name, f."from", f."table", f."to", f.on_delete FROM sqlite_master AS m, '
        "pragma_foreign_key_list(m.name) AS f WHERE m.type = 'table' ORDER BY m.rowid, f.seq"
    )
    return [Reference(*row) for row in rows]


_WRITE = re.compile(
    r"(INSERT|REPLACE|UPDATE|DELETE)(?:\s+OR\s+\w+)?(?:\s+(?:INTO|FROM))?\s+(\w+)", re.I
)

#: The part that a table is of; "" for what nobody shows while it changes.
PARTS = {
    "feeds": "feeds",
    "folders": "feeds",
    "resting_hosts": "",
    "stories": "stories",
    "story_texts": "",
    "tombstones": "",
    "unindexed": "",
    "headlines": "headlines",
    "reports": "",
    "report_terms": "",
    "story_groups": "groups",
    "not_same": "groups",
    "story_rules": "rules",
    "kept_pages": "kept",
    "kept_translations": "kept",
    "kept_pictures": "kept",
    "pictures": "",
    "tags": "tags",
    "story_tags": "tags",
    "notes": "notes",
    "searches": "searches",
    "told_stories": "searches",
    "words": "words",
    "own_translations": "",
    "translations": "",
    "requests": "",
    "history": "history",
    "feedback": "feedback",
    "expiry": "",
    "accounts": "accounts",
    "account_feeds": "accounts",
    "account_stories": "",
    "carried_settings": "",
    "carried_pages": "",
    "sync_target": "",
    "sync_pieces": "",
    "sync_rows": "",
    "sync_marks": "",
    "sync_seen": "",
    "sync_waiting": "",
    "sync_outbox": "",
    "sync_deleted": "",
}


@dataclass(frozen=True, slots=True)
class Changed:
    """The parts of the library that writes changed; who shows one of them looks again.

    `stories` are those that came, went, or are in another state. `by` is who wrote, if it was one.
    """

    feeds: bool = False
    stories: bool = False
    headlines: bool = False
    groups: bool = False
    rules: bool = False
    kept: bool = False
    tags: bool = False
    notes: bool = False
    searches: bool = False
    words: bool = False
    history: bool = False
    feedback: bool = False
    accounts: bool = False
    by: object = None

    @classmethod
    def of(cls, tables: Iterable[str], by: object = None) -> Changed:
        """What is changed with some tables."""
        return cls(**{part: True for table in tables if (part := PARTS[table])}, by=by)

    def __bool__(self) -> bool:
        return any(getattr(self, field.name) for field in fields(self) if field.name != "by")

    def __or__(self, other: Changed) -> Changed:
        """Both together."""
        if not (self and other):
            return self or other
        parts = [field.name for field in fields(self) if field.name != "by"]
        both = {part: getattr(self, part) or getattr(other, part) for part in parts}
        return Changed(**both, by=self.by if self.by is other.by else None)


def _whole(parameters: Mapping[str, Any] | Sequence[Any]) -> Mapping[str, Any] | Sequence[Any]:
    """Parameters as SQLite takes them, whose texts are UTF-8."""
    if isinstance(parameters, Mapping):
        return dict(zip(parameters, _whole([*parameters.values()]), strict=True))
    return [without_surrogates(p) if isinstance(p, str) else p for p in parameters]


class NotingConnection(sqlite3.Connection):
    """A connection that notes which tables its statements change, rows that go along included.

    Attributes:
        written: the tables, until somebody empties it.
    """

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.written: set[str] = set()

    def execute(self, sql: str, parameters: Any = (), /) -> sqlite3.Cursor:
        """See `sqlite3.Connection`; halves of characters, as in names of files, are replaced."""
        try:
            cursor = super().execute(sql, parameters)
        except UnicodeEncodeError:
            cursor = super().execute(sql, _whole(parameters))
        self._note(sql, cursor.rowcount)
        return cursor

    def executemany(self, sql: str, parameters: Any, /) -> sqlite3.Cursor:
        """See `execute`."""
        cursor = super().executemany(sql, map(_whole, parameters))
        self._note(sql, cursor.rowcount)
        return cursor

    def _note(self, sql: str, rows: int) -> None:
        if rows > 0 and (write := _WRITE.match(sql.lstrip())):
            table = write[2].lower()
            self.written.add(table)
            if write[1].upper() == "DELETE":
                self.written |= self._going_along.get(table, frozenset())

    @cached_property
    def _going_along(self) -> dict[str, frozenset[str]]:
        """The tables whose rows go with those of another."""
        found: dict[str, frozenset[str]] = {}
        for reference in reversed(references(self)):  # the last tables refer to those before
            if reference.cascades:
                more = {reference.table} | found.get(reference.table, frozenset())
                found[reference.parent] = found.get(reference.parent, frozenset()) | more
        return found
