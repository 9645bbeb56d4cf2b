"""The tables of the program's database, as the steps that made them.

A step, once released, is never changed: what is new is a new step at the end. Each statement ends
with a semicolon at the end of a line.
"""

from __future__ import annotations

_TRANSLATIONS = """
CREATE TABLE translations (
    key BLOB PRIMARY KEY,            -- digest, see storage/translations.py
    translation TEXT NOT NULL,       -- JSON
    size INTEGER NOT NULL,           -- bytes the row takes, for the bound
    used REAL NOT NULL               -- seconds since 1970
);
CREATE INDEX translations_by_use ON translations (used, size);
"""

_REQUESTS = """
CREATE TABLE requests (
    id INTEGER PRIMARY KEY,
    at TEXT NOT NULL,                -- ISO 8601, UTC
    url TEXT NOT NULL,
    reason TEXT NOT NULL
);
"""

_HISTORY = """
CREATE TABLE history (
    source TEXT PRIMARY KEY,         -- address or path
    title TEXT NOT NULL,
    opened TEXT NOT NULL,            -- ISO 8601, UTC
    position TEXT NOT NULL DEFAULT '' -- JSON: where the reader stood
);
CREATE INDEX history_by_time ON history (opened);
"""

_FEEDBACK = """
CREATE TABLE feedback (
    id INTEGER PRIMARY KEY,
    made TEXT NOT NULL,              -- ISO 8601, UTC
    kind TEXT NOT NULL,              -- "mark", or a kind of rule
    site TEXT NOT NULL,              -- "" for all sites
    spam INTEGER NOT NULL,
    data TEXT NOT NULL               -- JSON, see spam/feedback.py
);
"""

#: One step for each version; the n-th leads from version n - 1 to n.
MIGRATIONS: tuple[str, ...] = (_TRANSLATIONS, _REQUESTS, _HISTORY, _FEEDBACK)
