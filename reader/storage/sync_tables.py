"""The tables and triggers of syncing with other machines, a step of the migrations.

The triggers mark changed rows of the tables in `carried.py`; see `sync.py` for the tables.
"""

from __future__ import annotations

from collections.abc import Iterable

_TABLES = """
CREATE TABLE sync_target (                -- no row: nothing is carried
    id INTEGER PRIMARY KEY CHECK (id = 1),
    machine TEXT NOT NULL,                -- names this machine's files
    client INTEGER NOT NULL,              -- its number in the document
    place TEXT NOT NULL,                  -- digest of where this library lies
    kind TEXT NOT NULL,                   -- "folder" or "webdav"
    address TEXT NOT NULL,
    user TEXT NOT NULL DEFAULT '',
    sealed INTEGER NOT NULL,              -- whether there is a passphrase
    pages INTEGER NOT NULL DEFAULT 0,     -- whether kept pages are carried
    sequence INTEGER NOT NULL DEFAULT 0,  -- number of the last file
    met INTEGER NOT NULL DEFAULT 0,       -- whether all others' files were read once
    covered TEXT NOT NULL DEFAULT '{}',   -- JSON: what its last file of all had read of others
    last INTEGER NOT NULL DEFAULT 0,      -- when it was done last
    said TEXT NOT NULL DEFAULT ''         -- JSON: what was wrong then
);
CREATE TABLE sync_pieces (                -- of the document, see sync/document.py
    piece INTEGER PRIMARY KEY,
    state BLOB NOT NULL
);
CREATE TABLE sync_rows (                  -- which record is which row
    kind TEXT NOT NULL,                   -- a table
    id TEXT NOT NULL,
    row TEXT NOT NULL,                    -- JSON: its key
    PRIMARY KEY (kind, id)
) WITHOUT ROWID;
CREATE INDEX sync_records ON sync_rows (kind, row);
CREATE TABLE sync_marks (                 -- rows that were changed
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    row TEXT NOT NULL,
    UNIQUE (kind, row)
);
CREATE TABLE sync_seen (                  -- the last file of each machine that was read
    machine TEXT PRIMARY KEY,
    sequence INTEGER NOT NULL
) WITHOUT ROWID;
CREATE TABLE sync_outbox (                -- files that are to be written
    sequence INTEGER PRIMARY KEY,
    data BLOB NOT NULL
);
CREATE TABLE sync_deleted (               -- what was deleted here, in which file others read of it
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    PRIMARY KEY (kind, id)
) WITHOUT ROWID;
"""


def _marking(table: str, event: str, which: str, row: str, condition: str) -> str:
    """A trigger that marks a row as changed, if there is a target."""
    name = f"sync_{table}_{event.split()[0].lower()}"
    return (
        f"CREATE TRIGGER {name} AFTER {event} ON {table} "
        f"WHEN EXISTS (SELECT 1 FROM sync_target) AND {condition} BEGIN\n"
        f"    INSERT INTO sync_marks (kind, row) SELECT '{which}', {row} "
        f"WHERE NOT EXISTS (SELECT 1 FROM sync_marks WHERE kind = '{which}' AND row = {row});\n"
        "END;\n"
    )


#: What is carried of a table: the columns of its key, and those whose change is one.
_MARKED = (
    ("folders", "id", "name, parent, position, grouped"),
    ("feeds", "id", "address, given, folder, position, interval, at_start, full_text, headlines"),
    ("searches", "id", "name, variants, position"),
    ("story_rules", "id", "data"),
    ("feedback", "id", "kind, site, spam, data"),
    (
        "words",
        "id",
        "form, reading, meaning, level, state, sentence, translation, title, address, added",
    ),
    ("own_translations", "page source target sentence", "translation, made"),
    ("history", "source", "position, opened, title"),
    ("stories", "id", "starred, read"),
    ("story_tags", "story tag", ""),
    ("notes", "id", "data"),
)


def _marks(marked: Iterable[tuple[str, str, str]]) -> str:
    made = []
    for table, key, columns in marked:
        new, old = (
            f"json_array({', '.join(f'{side}.{column}' for column in key.split())})"
            for side in ("new", "old")
        )
        travels = f"EXISTS (SELECT 1 FROM sync_rows WHERE kind = '{table}' AND row = {old})"
        starred = "new.starred = 1" if table == "stories" else "1"
        made.append(_marking(table, "INSERT", table, new, starred))
        made.append(_marking(table, "DELETE", table, old, travels))
        if columns:
            changed = "1" if table != "stories" else f"({starred} OR {travels})"
            made.append(_marking(table, f"UPDATE OF {columns}", table, new, changed))
    return "".join(made)


_RENAMED_TAGS = (
    "CREATE TRIGGER sync_tags_update AFTER UPDATE OF name ON tags "
    "WHEN EXISTS (SELECT 1 FROM sync_target) BEGIN\n"
    "    INSERT INTO sync_marks (kind, row) SELECT 'story_tags', json_array(story, tag) "
    "FROM story_tags AS t WHERE tag = new.id AND NOT EXISTS (SELECT 1 FROM sync_marks "
    "WHERE kind = 'story_tags' AND row = json_array(t.story, t.tag));\n"
    "END;\n"
)


#: The step of the migration.
SYNC = _TABLES + _marks(_MARKED) + _RENAMED_TAGS


#: What of the settings travels, entry by entry: see library/machines/settings.py.
SYNC_SETTINGS = """
CREATE TABLE carried_settings (
    setting TEXT NOT NULL,                -- its name: group and field
    outer TEXT NOT NULL,
    inner TEXT NOT NULL,
    value TEXT NOT NULL,                  -- JSON
    filed TEXT NOT NULL DEFAULT '',       -- what the file of settings had of it
    PRIMARY KEY (setting, outer, inner)
) WITHOUT ROWID;
""" + _marks((("carried_settings", "setting outer inner", "value"),))


def _numbered(table: str, columns: str) -> str:
    """Make a table AUTOINCREMENT: the id of a deleted row must not be given to another."""
    names = ", ".join(["id", *(column.split()[0] for column in columns.split(", "))])
    return (
        f"CREATE TABLE {table}_numbered "
        f"(id INTEGER PRIMARY KEY AUTOINCREMENT, {columns});\n"
        f"INSERT INTO {table}_numbered ({names}) SELECT {names} FROM {table};\n"
        f"DROP TABLE {table};\n"
        f"ALTER TABLE {table}_numbered RENAME TO {table};\n"
    ) + _marks([(table, "id", "")])


#: Rules and marks of what is spam, of which another one had the number of one that is gone.
STABLE_NUMBERS = _numbered("story_rules", "made INTEGER NOT NULL, data TEXT NOT NULL") + _numbered(
    "feedback",
    "made TEXT NOT NULL, kind TEXT NOT NULL, site TEXT NOT NULL, spam INTEGER NOT NULL, "
    "data TEXT NOT NULL",
)


#: A file of others is read by portions: which one was begun, and what waits for a later portion.
SYNC_PORTIONS = """
ALTER TABLE sync_seen ADD COLUMN begun INTEGER NOT NULL DEFAULT 0;
CREATE TABLE sync_waiting (               -- records that refer to what is not here yet
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    PRIMARY KEY (kind, id)
) WITHOUT ROWID;
"""

#: Whether a record was put where what it refers to never came, for it is looked at again then; and
#: which kept pages travel, with what their files hold and how they were here when that was written.
CARRIED_PAGES = """
ALTER TABLE sync_waiting ADD COLUMN tried INTEGER NOT NULL DEFAULT 0;
CREATE TABLE carried_pages (
    story INTEGER PRIMARY KEY REFERENCES stories (id) ON DELETE CASCADE,
    digest TEXT NOT NULL,                 -- of the file, see library/machines/pages.py
    state TEXT NOT NULL DEFAULT ''        -- '': the page is not here yet
);
CREATE TRIGGER carried_pages_other AFTER UPDATE OF digest ON carried_pages
WHEN new.digest <> old.digest AND new.state = old.state BEGIN
    UPDATE carried_pages SET state = '' WHERE story = new.story;
END;
""" + _marks([("carried_pages", "story", "digest")])
