"""The tables of the program's database, as the steps that made them.

A step, once released, is never changed, not by a letter, for a file with other statements counts as
damaged: what is new is a new step at the end. Each statement ends
with a semicolon at the end of a line.
"""

from __future__ import annotations

from reader.storage.sync_tables import (
    CARRIED_PAGES,
    STABLE_NUMBERS,
    SYNC,
    SYNC_PORTIONS,
    SYNC_SETTINGS,
)

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

_FEEDS = """
CREATE TABLE folders (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    parent INTEGER REFERENCES folders (id) ON DELETE SET NULL,
    position INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE feeds (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- never given anew, whatever becomes of the address
    address TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL DEFAULT '',       -- its own
    given TEXT NOT NULL DEFAULT '',       -- the reader's name for it
    home TEXT NOT NULL DEFAULT '',
    language TEXT NOT NULL DEFAULT '',
    folder INTEGER REFERENCES folders (id) ON DELETE SET NULL,
    position INTEGER NOT NULL DEFAULT 0,
    added INTEGER NOT NULL,               -- seconds since 1970, as all times here
    by_link INTEGER NOT NULL DEFAULT 0,   -- its guids are no good
    interval INTEGER NOT NULL,            -- seconds
    full_text TEXT NOT NULL,
    headlines TEXT NOT NULL,
    listed INTEGER NOT NULL DEFAULT 0,    -- when its entries were last read
    memory TEXT NOT NULL DEFAULT '{}'     -- JSON of FetchMemory
);
CREATE INDEX feeds_by_folder ON feeds (folder);
CREATE TABLE resting_hosts (
    host TEXT PRIMARY KEY,
    until INTEGER NOT NULL
) WITHOUT ROWID;
"""

_STORIES = """
CREATE TABLE stories (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    feed INTEGER REFERENCES feeds (id) ON DELETE SET NULL,
    origin TEXT NOT NULL DEFAULT '',      -- name of the feed or site, once the feed is gone
    guid TEXT NOT NULL,
    link TEXT NOT NULL,
    link_key TEXT NOT NULL,               -- see feeds/identity.py
    title TEXT NOT NULL,
    title_key TEXT NOT NULL,
    author TEXT NOT NULL DEFAULT '',
    categories TEXT NOT NULL DEFAULT '[]', -- JSON
    language TEXT NOT NULL DEFAULT '',
    summary TEXT NOT NULL DEFAULT '',
    published INTEGER,
    moment INTEGER NOT NULL,              -- published, or first seen
    seen INTEGER NOT NULL,                -- when its feed last listed it
    read INTEGER NOT NULL DEFAULT 0,
    starred INTEGER NOT NULL DEFAULT 0,
    kept INTEGER NOT NULL DEFAULT 0,
    tagged INTEGER NOT NULL DEFAULT 0,
    noted INTEGER NOT NULL DEFAULT 0,
    same_as INTEGER NOT NULL DEFAULT 0,   -- the story that stands for it in lists
    fold TEXT NOT NULL DEFAULT '',
    verdict TEXT NOT NULL DEFAULT '',     -- JSON of Verdict
    judged INTEGER NOT NULL DEFAULT 0,    -- 2: by the reader
    UNIQUE (feed, guid)
);
CREATE INDEX stories_by_moment ON stories (moment, id);
CREATE INDEX stories_of_feed ON stories (feed, moment, id);
CREATE INDEX stories_unread ON stories (moment, id) WHERE read = 0;
CREATE INDEX stories_unread_of_feed ON stories (feed) WHERE read = 0 AND fold = '';
CREATE INDEX stories_starred ON stories (moment, id) WHERE starred = 1;
CREATE INDEX stories_kept ON stories (moment, id) WHERE kept = 1;
CREATE INDEX stories_by_link ON stories (link_key) WHERE link_key <> '';
CREATE INDEX stories_by_title ON stories (title_key) WHERE title_key <> '';
CREATE INDEX stories_of_others ON stories (same_as) WHERE same_as <> id;
CREATE TABLE story_texts (
    story INTEGER PRIMARY KEY REFERENCES stories (id) ON DELETE CASCADE,
    content BLOB NOT NULL                 -- HTML as the feed gave it, zlib
);
CREATE TABLE tombstones (
    feed INTEGER NOT NULL REFERENCES feeds (id) ON DELETE CASCADE,
    guid TEXT NOT NULL,
    link_key TEXT NOT NULL,
    title_key TEXT NOT NULL,
    deleted INTEGER NOT NULL,
    PRIMARY KEY (feed, guid)
) WITHOUT ROWID;
CREATE TABLE headlines (
    story INTEGER NOT NULL REFERENCES stories (id) ON DELETE CASCADE,
    target TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (story, target)
) WITHOUT ROWID;
CREATE TABLE story_rules (
    id INTEGER PRIMARY KEY,
    made INTEGER NOT NULL,
    data TEXT NOT NULL                    -- JSON of StoryRule
);
"""

_KEPT = """
CREATE TABLE kept_pages (
    story INTEGER PRIMARY KEY REFERENCES stories (id) ON DELETE CASCADE,
    kept INTEGER NOT NULL,
    size INTEGER NOT NULL,                -- bytes of the row
    facts TEXT NOT NULL,                  -- JSON of RawPage without its data, and of headers
    raw BLOB NOT NULL,                    -- the bytes that came, zlib
    version INTEGER NOT NULL,             -- of the form of `page`
    page BLOB NOT NULL                    -- JSON of Page, zlib
);
CREATE TABLE kept_translations (
    story INTEGER NOT NULL REFERENCES kept_pages (story) ON DELETE CASCADE,
    target TEXT NOT NULL,
    translations BLOB NOT NULL,           -- JSON, zlib
    PRIMARY KEY (story, target)
);
CREATE TABLE pictures (
    digest TEXT PRIMARY KEY,              -- names the file, too
    size INTEGER NOT NULL
) WITHOUT ROWID;
CREATE TABLE kept_pictures (
    story INTEGER NOT NULL REFERENCES kept_pages (story) ON DELETE CASCADE,
    address TEXT NOT NULL,
    digest TEXT NOT NULL REFERENCES pictures (digest),
    PRIMARY KEY (story, address)
) WITHOUT ROWID;
CREATE INDEX kept_pictures_by_digest ON kept_pictures (digest);
CREATE TABLE tags (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE COLLATE NOCASE
);
CREATE TABLE story_tags (
    story INTEGER NOT NULL REFERENCES stories (id) ON DELETE CASCADE,
    tag INTEGER NOT NULL REFERENCES tags (id) ON DELETE CASCADE,
    PRIMARY KEY (story, tag)
) WITHOUT ROWID;
CREATE INDEX stories_of_tag ON story_tags (tag);
CREATE TABLE notes (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    story INTEGER NOT NULL REFERENCES stories (id) ON DELETE CASCADE,
    made INTEGER NOT NULL,
    data TEXT NOT NULL                    -- JSON of Note
);
CREATE INDEX notes_of_story ON notes (story);
"""

_WORDS = """
CREATE TABLE words (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    language TEXT NOT NULL,               -- "zh" or "en"
    text TEXT NOT NULL,                   -- simplified, or as a dictionary has it
    form TEXT NOT NULL DEFAULT '',        -- in traditional characters
    reading TEXT NOT NULL DEFAULT '',
    meaning TEXT NOT NULL DEFAULT '',
    level INTEGER NOT NULL DEFAULT 0,
    state TEXT NOT NULL,                  -- see WordState
    sentence TEXT NOT NULL DEFAULT '',
    translation TEXT NOT NULL DEFAULT '',
    title TEXT NOT NULL DEFAULT '',
    address TEXT NOT NULL DEFAULT '',
    added INTEGER NOT NULL,               -- seconds since 1970
    lookups INTEGER NOT NULL DEFAULT 0,
    looked_up INTEGER,
    UNIQUE (language, text)
);
CREATE INDEX words_by_time ON words (added, id);
CREATE INDEX words_looked_up ON words (looked_up, id) WHERE looked_up IS NOT NULL;
"""

_OWN_TRANSLATIONS = """
CREATE TABLE own_translations (
    page TEXT NOT NULL,              -- its address, see library/own_translations.py
    source TEXT NOT NULL,            -- languages, as codes
    target TEXT NOT NULL,
    sentence TEXT NOT NULL,          -- with its white space folded
    made INTEGER NOT NULL,           -- seconds since 1970
    translation TEXT NOT NULL,       -- JSON of Translation
    PRIMARY KEY (page, source, target, sentence)
) WITHOUT ROWID;
"""


def _queueing(table: str, event: str, row: str, story: str, *, again: bool) -> str:
    """A trigger that puts a story into the queue of what is to be indexed for the search."""
    name = f"unindexed_{table}_{event.split()[0].lower()}"
    value = f"{row}.{story}"
    insert = f"INSERT OR IGNORE INTO unindexed (story) VALUES ({value});"
    if again:
        # What an upsert fires takes the upsert's way with conflicts, so that IGNORE would not hold:
        # https://sqlite.org/lang_createtrigger.html
        insert = (
            f"INSERT INTO unindexed (story) SELECT {value} "
            f"WHERE NOT EXISTS (SELECT 1 FROM unindexed WHERE story = {value});"
        )
    start = f"DROP TRIGGER {name};\n" if again else ""
    return f"{start}CREATE TRIGGER {name} AFTER {event} ON {table} BEGIN\n    {insert}\nEND;\n"


#: What of a story is searched, and where it stands.
_SEARCHED = (
    ("stories", "id", "UPDATE OF title, link, author, categories, summary"),
    ("story_texts", "story", "UPDATE"),
    ("headlines", "story", "UPDATE"),
    ("kept_pages", "story", "UPDATE"),
    ("kept_translations", "story", "UPDATE"),
    ("story_tags", "story", ""),
    ("notes", "story", "UPDATE"),
)


def _queue_triggers(*, again: bool) -> str:
    return "".join(
        _queueing(table, event, row, story, again=again)
        for table, story, update in _SEARCHED
        for event, row in (("INSERT", "new"), ("DELETE", "old"), (update, "new"))
        if event
    )


_SEARCH_QUEUE = "CREATE TABLE unindexed (story INTEGER PRIMARY KEY);\n" + _queue_triggers(
    again=False
)

#: The same triggers, for stories that wait already.
_SEARCH_QUEUE_AGAIN = _queue_triggers(again=True)

#: What is unread and shown, and what is folded away: counted at each look into the drawer.
_COUNTED = """
CREATE INDEX stories_listed ON stories (moment, id)
    WHERE read = 0 AND fold = '' AND same_as = id;
CREATE INDEX stories_folded ON stories (moment, id) WHERE fold <> '';
"""

#: The clock as it was when old stories last went, and the time that they were measured by.
_EXPIRY = """
CREATE TABLE expiry (
    seen INTEGER NOT NULL,
    trusted INTEGER NOT NULL
);
"""

#: The queries that are kept to be looked at again.
_SEARCHES = """
CREATE TABLE searches (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    query TEXT NOT NULL UNIQUE,
    variants TEXT NOT NULL DEFAULT '[]',  -- JSON: its words in the other language
    made INTEGER NOT NULL,                -- seconds since 1970
    position INTEGER NOT NULL DEFAULT 0
);
"""

#: Which stories are reports of one event, and what they are compared by while more may come.
_GROUPS = """
CREATE TABLE reports (
    story INTEGER PRIMARY KEY REFERENCES stories (id) ON DELETE CASCADE,
    moment INTEGER NOT NULL,
    language TEXT NOT NULL,               -- that it is written in, as its text tells
    features TEXT NOT NULL                -- JSON of Report; '' once nothing new can be of its event
);
CREATE INDEX reports_compared ON reports (moment) WHERE features <> '';
CREATE TABLE report_terms (
    term INTEGER NOT NULL,                -- see clustering/reports.py
    story INTEGER NOT NULL REFERENCES reports (story) ON DELETE CASCADE,
    PRIMARY KEY (term, story)
) WITHOUT ROWID;
CREATE INDEX terms_of_report ON report_terms (story);
CREATE TABLE story_groups (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    story INTEGER NOT NULL UNIQUE REFERENCES stories (id) ON DELETE CASCADE,
    number INTEGER NOT NULL               -- of the group: the id of its first row
);
CREATE INDEX stories_of_group ON story_groups (number);
CREATE TABLE not_same (
    story INTEGER NOT NULL REFERENCES stories (id) ON DELETE CASCADE,
    other INTEGER NOT NULL REFERENCES stories (id) ON DELETE CASCADE,
    PRIMARY KEY (story, other)
) WITHOUT ROWID;
CREATE INDEX others_not_same ON not_same (other);
ALTER TABLE folders ADD COLUMN grouped INTEGER NOT NULL DEFAULT 1;
"""

#: A feed is asked as often as all are, and at the start or not, unless its reader says otherwise:
#: what had the usual hour has it from the settings now.
_ASKED = """
ALTER TABLE feeds ADD COLUMN at_start TEXT NOT NULL DEFAULT 'auto';
UPDATE feeds SET interval = 0 WHERE interval = 3600;
"""

#: Which searches tell of what is new, since when, and what they told of.
_ALERTS = """
ALTER TABLE searches ADD COLUMN told_after INTEGER; -- id of a story: later ones are told of
ALTER TABLE searches ADD COLUMN told_at INTEGER NOT NULL DEFAULT 0;
CREATE TABLE told_stories (
    search INTEGER NOT NULL REFERENCES searches (id) ON DELETE CASCADE,
    story INTEGER NOT NULL REFERENCES stories (id) ON DELETE CASCADE,
    PRIMARY KEY (search, story)
) WITHOUT ROWID;
CREATE INDEX searches_of_told ON told_stories (story);
"""

#: Accounts for feeds: what services have, as it was when both were last in step. What differs here
#: waits to be told there, so that nothing that waits can be forgotten.
_ACCOUNTS = """
CREATE TABLE accounts (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    address TEXT NOT NULL,                -- see accounts/addresses.py
    user TEXT NOT NULL,
    synced INTEGER,                       -- seconds since 1970
    rests_until INTEGER NOT NULL DEFAULT 0,
    fault TEXT NOT NULL DEFAULT '',       -- JSON of Fault
    UNIQUE (address, user)
);
CREATE TABLE account_feeds (
    id INTEGER PRIMARY KEY,
    account INTEGER NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    address TEXT NOT NULL,                -- of the feed, whether it is followed here or not
    remote TEXT NOT NULL DEFAULT '',      -- what the service calls it, once it has it
    label TEXT NOT NULL DEFAULT '',       -- the folder that it lies in
    dropped INTEGER NOT NULL DEFAULT 0,   -- the reader follows it no more
    UNIQUE (account, address)
);
CREATE INDEX accounts_of_feed ON account_feeds (address);
CREATE TABLE account_stories (
    id INTEGER PRIMARY KEY,
    account INTEGER NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    remote TEXT NOT NULL,
    story INTEGER REFERENCES stories (id) ON DELETE CASCADE, -- none where it is not kept here
    read INTEGER NOT NULL,
    starred INTEGER NOT NULL,
    UNIQUE (account, remote)
);
CREATE INDEX accounts_of_story ON account_stories (story);
"""

#: One step for each version; the n-th leads from version n - 1 to n.
MIGRATIONS: tuple[str, ...] = (
    _TRANSLATIONS,
    _REQUESTS,
    _HISTORY,
    _FEEDBACK,
    _FEEDS,
    _STORIES,
    _KEPT,
    _SEARCH_QUEUE,
    _SEARCH_QUEUE_AGAIN,
    _WORDS,
    _OWN_TRANSLATIONS,
    _COUNTED,
    _EXPIRY,
    _SEARCHES,
    _GROUPS,
    _ASKED,
    _ALERTS,
    _ACCOUNTS,
    SYNC,
    SYNC_SETTINGS,
    STABLE_NUMBERS,
    SYNC_PORTIONS,
    CARRIED_PAGES,
)
