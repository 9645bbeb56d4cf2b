"""What goes from the library by itself, and what the reader deletes."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from reader.storage.feeds import lead_again
from reader.storage.schema import references
from reader.storage.sqlite import Database
from reader.storage.times import seconds

#: How long the tombstone of a deleted story is kept: no feed lists anything for so long.
TOMBSTONES_LAST = timedelta(days=730)

#: A clock that is further ahead than it was before is not believed.
LONGEST_ABSENCE = timedelta(days=31)
#: So many unread stories may go at once, however few there are.
FEW = 20

#: What the reader did something with never goes by itself.
_FREE = "starred = 0 AND kept = 0 AND tagged = 0 AND noted = 0"

_IDS = "SELECT value FROM json_each(?)"


@dataclass(frozen=True, slots=True)
class Deleted:
    """What was deleted, as it was: `rows` by table, `led` the stories that lost their leader."""

    ids: tuple[int, ...] = ()
    rows: Mapping[str, tuple[sqlite3.Row, ...]] | None = None
    led: tuple[tuple[int, int], ...] = ()


def delete(database: Database, ids: Collection[int], now: datetime) -> Deleted:
    """Delete stories for good: their feeds do not bring them back.

    Returns:
        All that went, for `restore`.

    Raises:
        StorageError: the database cannot be written.
    """
    chosen = json.dumps(list(ids))
    with database.transaction() as connection:
        deleted = _all_of(connection, chosen)
        connection.execute(
            "INSERT OR REPLACE INTO tombstones (feed, guid, link_key, title_key, deleted) "
            "SELECT feed, guid, link_key, title_key, ? FROM stories "
            f"WHERE feed IS NOT NULL AND id IN ({_IDS})",
            (seconds(now), chosen),
        )
        connection.execute(f"DELETE FROM stories WHERE id IN ({_IDS})", (chosen,))
        lead_again(connection)
    return deleted


def delete_with_copies(database: Database, ids: Collection[int], now: datetime) -> Deleted:
    """Delete stories and those they stand for in lists, which would come to light otherwise.

    Raises:
        StorageError: the database cannot be written.
    """
    with database.transaction() as connection:
        rows = connection.execute(
            "SELECT id FROM stories WHERE same_as IN "
            f"(SELECT same_as FROM stories WHERE id IN ({_IDS}))",
            (json.dumps(list(ids)),),
        ).fetchall()
        return delete(database, [row["id"] for row in rows], now)


def delete_read(database: Database, feeds: Collection[int], now: datetime) -> Deleted:
    """Delete what was read of feeds, but for what the reader did something with.

    Raises:
        StorageError: the database cannot be written.
    """
    with database.transaction() as connection:
        rows = connection.execute(
            f"SELECT id FROM stories WHERE {_FREE} AND read = 1 AND feed IN ({_IDS})",
            (json.dumps(list(feeds)),),
        ).fetchall()
        return delete(database, [row["id"] for row in rows], now)


def restore(database: Database, deleted: Deleted) -> None:
    """Take stories back that were deleted, with all that was theirs.

    Raises:
        StorageError: the database cannot be written.
    """
    with database.transaction() as connection:
        for table, rows in (deleted.rows or {}).items():
            for row in rows:
                marks = ", ".join("?" * len(row))
                connection.execute(
                    f"INSERT OR IGNORE INTO {table} ({', '.join(row.keys())}) VALUES ({marks})",
                    tuple(row),
                )
        connection.execute(
            "DELETE FROM tombstones WHERE (feed, guid) IN "
            f"(SELECT feed, guid FROM stories WHERE id IN ({_IDS}))",
            (json.dumps(deleted.ids),),
        )
        connection.executemany(
            "UPDATE stories SET same_as = ? WHERE id = ?",
            [(leader, story) for story, leader in deleted.led],
        )


def _all_of(connection: sqlite3.Connection, chosen: str) -> Deleted:
    """What there is of stories, whose ids are a list in JSON."""
    rows = {
        table: tuple(connection.execute(f"SELECT * FROM {table} WHERE {which}", {"ids": chosen}))
        for table, which in _rows_of(connection, "stories").items()
    }
    led = connection.execute(
        f"SELECT id, same_as FROM stories WHERE same_as IN ({_IDS}) AND id NOT IN ({_IDS})",
        (chosen, chosen),
    )
    ids = tuple(row["id"] for row in rows["stories"])
    return Deleted(ids, rows, tuple((row["id"], row["same_as"]) for row in led))


def _rows_of(connection: sqlite3.Connection, root: str) -> dict[str, str]:
    """What finds the rows that go with rows of a table, and those that they cannot be without.

    Args:
        connection: to the database, which knows how its tables refer to each other.
        root: the table; its rows are those whose ids are the list in JSON `:ids`.

    Returns:
        Conditions by table; each table behind those it refers to.
    """
    going = {root: "id IN (SELECT value FROM json_each(:ids))"}
    every = references(connection)
    for r in every:
        if r.cascades and r.parent in going:
            which = f"{r.column} IN (SELECT {r.key} FROM {r.parent} WHERE {going[r.parent]})"
            going.setdefault(r.table, which)
    needed = {
        r.parent: f"{r.key} IN (SELECT {r.column} FROM {r.table} WHERE {going[r.table]})"
        for r in every
        if r.table in going and r.parent not in going and not r.outlasts
    }
    return needed | going


def expire(database: Database, now: datetime, *, read: timedelta, unread: timedelta) -> int:
    """Let old stories go; those that their feed still lists stay.

    Args:
        database: the library.
        now: the time.
        read: how long read stories stay.
        unread: how long unread ones do.

    Of what is unread no more goes at once than a tenth, the oldest first.

    Returns:
        How many went.

    Raises:
        StorageError: the database cannot be written.
    """
    old = f"{_FREE} AND feed IS NOT NULL AND seen < (SELECT listed FROM feeds WHERE id = feed)"
    with database.transaction() as connection:
        trusted = _trusted_time(connection, seconds(now))
        gone = connection.execute(
            f"DELETE FROM stories WHERE {old} AND read = 1 AND moment < ?",
            (trusted - int(read.total_seconds()),),
        ).rowcount
        (waiting,) = connection.execute("SELECT count(*) FROM stories WHERE read = 0").fetchone()
        gone += connection.execute(
            f"DELETE FROM stories WHERE id IN (SELECT id FROM stories WHERE {old} AND read = 0 "
            "AND moment < ? ORDER BY moment LIMIT ?)",
            (trusted - int(unread.total_seconds()), max(FEW, waiting // 10)),
        ).rowcount
        connection.execute(
            "DELETE FROM tombstones WHERE deleted < ?",
            (trusted - int(TOMBSTONES_LAST.total_seconds()),),
        )
        if gone:
            lead_again(connection)
    return gone


def _trusted_time(connection: sqlite3.Connection, now: int) -> int:
    """The time by which things grow old: it does not jump, wherever the clock does.

    A clock that is more than a month ahead of the time before may be wrong, or nobody was here for
    so long: neither makes anything older. From then on this time gains on the clock, twice as fast.
    """
    seen: int
    trusted: int
    row = connection.execute("SELECT seen, trusted FROM expiry").fetchone()
    if row is None:
        (listed,) = connection.execute("SELECT max(listed) FROM feeds").fetchone()
        row = (listed or now, listed or now)
    seen, trusted = row
    passed = now - seen
    if 0 <= passed <= LONGEST_ABSENCE.total_seconds():
        trusted = max(trusted, min(now, trusted + 2 * passed))
    connection.execute("DELETE FROM expiry")
    connection.execute("INSERT INTO expiry (seen, trusted) VALUES (?, ?)", (now, trusted))
    return min(trusted, now)
