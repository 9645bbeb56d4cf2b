"""Which tables and columns of the library are synced between machines, and how.

A row is synced as a record of cells, see `datamodel/syncing.py`. Columns are given as

* `title`: the column itself;
* `data.text`: a field of the JSON in the column `data`;
* one of `names`: a foreign key, sent as a name that is the same on all machines.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Carried:
    """How the rows of a table are synced.

    Attributes:
        table: its name, which is the kind of its records.
        key: the columns that identify a row on all machines; the id of a new record is their hash.
        cells: the columns that are synced; those in one string make one cell.
        once: columns that are sent with a new row, but whose changes are not.
        rows: the columns that identify a row on this machine.
        where: which rows begin to be synced; they go on being so until they are deleted.
        parents: foreign keys to rows that are synced themselves.
        names: foreign keys that are sent as a name: the other table, and its column with the name.
        objects: columns with JSON.
        text: the column with a text in which concurrent edits are merged.
        fill: the other columns of a new row, as SQL; `:now` is the time.
    """

    table: str
    key: tuple[str, ...]
    cells: tuple[str, ...] = ()
    once: str = ""
    rows: tuple[str, ...] = ("id",)
    where: str = "1"
    parents: Mapping[str, str] = field(default_factory=dict)
    names: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    objects: frozenset[str] = frozenset()
    text: str = ""
    fill: Mapping[str, str] = field(default_factory=dict)

    @property
    def columns(self) -> tuple[str, ...]:
        """All columns that are synced, but for the text."""
        return tuple(" ".join((self.once, *self.cells)).split())


#: In the order in which they are written: what refers to others comes behind them.
CARRIED: tuple[Carried, ...] = (
    Carried(
        "folders",
        key=("name", "parent"),
        cells=("name", "parent", "position", "grouped"),
        parents={"parent": "folders"},
    ),
    Carried(
        "feeds",
        key=("address",),
        cells=(
            "address",
            "given",
            "folder",
            "position",
            "interval",
            "at_start",
            "full_text",
            "headlines",
        ),
        once="title home language added",
        where="address NOT IN (SELECT address FROM account_feeds WHERE NOT dropped)",
        parents={"folder": "folders"},
    ),
    Carried(
        "searches",
        key=("query",),
        cells=("name", "variants", "position"),
        once="query made",
    ),
    Carried("story_rules", key=("data",), once="data made"),
    Carried(
        "feedback",
        key=("kind", "site", "spam", "data"),
        once="kind site spam data made",
    ),
    Carried(
        "words",
        key=("language", "text"),
        cells=(
            "form reading",
            "meaning",
            "level",
            "state",
            "sentence translation title address",
            "added",
        ),
        once="language text",
        where="state <> 'met'",
    ),
    Carried(
        "own_translations",
        key=("page", "source", "target", "sentence"),
        cells=("translation made",),
        once="page source target sentence",
        rows=("page", "source", "target", "sentence"),
    ),
    Carried(
        "carried_settings",
        key=("setting", "outer", "inner"),
        cells=("value",),
        once="setting outer inner",
        rows=("setting", "outer", "inner"),
    ),
    Carried(
        "history",
        key=("source",),
        cells=("position opened title",),
        once="source",
        rows=("source",),
        # What lies in files, and the text of feeds, is told by what only this machine knows.
        where="position <> '' AND source LIKE 'http%'",
    ),
    Carried(
        "stories",
        key=("feed", "guid"),
        cells=("starred", "read"),
        once="guid link link_key title title_key author categories language summary published "
        "moment feed origin",
        where="starred = 1",
        names={"feed": ("feeds", "address")},
        fill={"seen": ":now"},
    ),
    Carried(
        "story_tags",
        key=("story", "tag"),
        cells=("tag",),
        once="story",
        rows=("story", "tag"),
        parents={"story": "stories"},
        names={"tag": ("tags", "name")},
    ),
    Carried(
        "carried_pages",
        key=("story",),
        cells=("digest",),
        once="story",
        rows=("story",),
        parents={"story": "stories"},
    ),
    Carried(
        "notes",
        key=("story", "data.quote", "data.place", "data.text"),
        cells=("data.place data.quote", "data.colour", "made data.made"),
        once="story",
        where="json_valid(data)",
        parents={"story": "stories"},
        objects=frozenset({"data.place"}),
        text="data.text",
        fill={"data": """'{"id":0,"story":0}'"""},
    ),
)

#: Why the rows of a table stay where they are.
STAYING = {
    "tags": "They travel with what has them.",
    "story_texts": "Feeds bring them.",
    "headlines": "They are translated anew.",
    "translations": "They are a cache.",
    "resting_hosts": "It is how servers treat this machine.",
    "tombstones": "What is deleted travels as deleted.",
    "unindexed": "The index of the search is each machine's own.",
    "reports": "They are found anew.",
    "report_terms": "They are found anew.",
    "story_groups": "They are found anew.",
    "not_same": "It is of groups, which each machine finds by itself.",
    "told_stories": "Each machine tells of what is new to it.",
    "requests": "They are those of this machine.",
    "expiry": "It is the clock of this machine.",
    "kept_pages": "They travel as files, if they do; carried_pages tells of them.",
    "kept_translations": "They go with kept pages.",
    "pictures": "They go with kept pages.",
    "kept_pictures": "They go with kept pages.",
    "accounts": "Each machine signs in by itself.",
    "account_feeds": "The account carries its feeds.",
    "account_stories": "The account carries what was read of them.",
    "sync_target": "It is of the carrying itself.",
    "sync_pieces": "It is of the carrying itself.",
    "sync_rows": "It is of the carrying itself.",
    "sync_marks": "It is of the carrying itself.",
    "sync_waiting": "It is of the carrying itself.",
    "sync_seen": "It is of the carrying itself.",
    "sync_outbox": "It is of the carrying itself.",
    "sync_deleted": "It is of the carrying itself.",
}

#: The kinds whose records have a text.
TEXTS = frozenset(carried.table for carried in CARRIED if carried.text)
