"""What goes from the library by itself, and what the reader deletes.

Every function raises a `StorageError` where the database cannot be written.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection
from datetime import datetime, timedelta

from reader.storage.feeds import lead_again
from reader.storage.removal import LISTED, Deleted, rows_of
from reader.storage.sqlite import Database
from reader.storage.times import seconds

#: How long the tombstone of a deleted story is kept: no feed lists anything for so long.
TOMBSTONES_LAST = timedelta(days=730)

#: A clock that is further ahead than it was before is not believed.
LONGEST_ABSENCE = timedelta(days=31)
#: A story is of no later time; half a day for clocks that are set to another zone.
_AHEAD = timedelta(hours=12)
#: So many unread stories may go at once, however few there are.
FEW = 20

#: What the reader did something with never goes by itself.
_FREE = "starred = 0 AND kept = 0 AND tagged = 0 AND noted = 0"


def delete(database: Database, ids: Collection[int], now: datetime) -> Deleted:
    """Delete stories for good: their feeds do not bring them back.

    Returns:
        All that went, for `restore`.
    """
    chosen = json.dumps(list(ids))
    with database.transaction() as connection:
        deleted = _all_of(connection, ids)
        connection.execute(
            "INSERT OR REPLACE INTO tombstones (feed, guid, link_key, title_key, deleted) "
            "SELECT feed, guid, link_key, title_key, :now FROM stories "
            f"WHERE feed IS NOT NULL AND id IN ({LISTED})",
            {"ids": chosen, "now": seconds(now)},
        )
        connection.execute(f"DELETE FROM stories WHERE id IN ({LISTED})", {"ids": chosen})
        lead_again(connection)
    return deleted


def is_free(connection: sqlite3.Connection, story: int) -> bool:
    """Whether a feed brought a story, and the reader did nothing with it."""
    return bool(
        connection.execute(
            f"SELECT 1 FROM stories WHERE id = ? AND feed IS NOT NULL AND {_FREE}", (story,)
        ).fetchone()
    )


def delete_with_copies(database: Database, ids: Collection[int], now: datetime) -> Deleted:
    """Delete stories and those they stand for in lists, which would come to light otherwise."""
    with database.transaction() as connection:
        rows = connection.execute(
            "SELECT id FROM stories WHERE same_as IN "
            f"(SELECT same_as FROM stories WHERE id IN ({LISTED}))",
            {"ids": json.dumps(list(ids))},
        ).fetchall()
        return delete(database, [row["id"] for row in rows], now)


def delete_read(database: Database, feeds: Collection[int], now: datetime) -> Deleted:
    """Delete what was read of feeds, but for what the reader did something with."""
    with database.transaction() as connection:
        rows = connection.execute(
            f"SELECT id FROM stories WHERE {_FREE} AND read = 1 AND feed IN ({LISTED})",
            {"ids": json.dumps(list(feeds))},
        ).fetchall()
        return delete(database, [row["id"] for row in rows], now)


def _all_of(connection: sqlite3.Connection, ids: Collection[int]) -> Deleted:
    """All that there is of stories, and which others they stand for."""
    chosen = {"ids": json.dumps(list(ids))}
    led = connection.execute(
        f"SELECT id, same_as FROM stories WHERE same_as IN ({LISTED}) AND id NOT IN ({LISTED})",
        chosen,
    )
    were = tuple(("stories", "same_as", row["id"], row["same_as"]) for row in led)
    return Deleted(rows_of(connection, "stories", ids), were)


def unfollow(database: Database, feed: int) -> Deleted:
    """Follow a feed no more. Its stories go, but those the reader did something with.

    Services that have it in an account are told at their turn.
    """
    with database.transaction() as connection:
        every = connection.execute(
            f"SELECT id, origin, {_FREE} AS goes FROM stories WHERE feed = ?", (feed,)
        ).fetchall()
        staying = [row for row in every if not row["goes"]]
        of_feed = rows_of(connection, "feeds", [feed])
        gone = _all_of(connection, [row["id"] for row in every if row["goes"]])
        were = [("stories", "feed", row["id"], feed) for row in staying]
        were += [("stories", "origin", row["id"], row["origin"]) for row in staying]
        of_accounts = connection.execute(
            "SELECT id FROM account_feeds WHERE dropped = 0 "
            "AND address = (SELECT address FROM feeds WHERE id = ?)",
            (feed,),
        ).fetchall()
        were += [("account_feeds", "dropped", row["id"], 0) for row in of_accounts]
        connection.execute(
            f"UPDATE account_feeds SET dropped = 1 WHERE id IN ({LISTED})",
            {"ids": json.dumps([row["id"] for row in of_accounts])},
        )
        connection.execute(
            "UPDATE stories SET origin = (SELECT coalesce(nullif(given, ''), "
            "nullif(title, ''), address) FROM feeds WHERE id = ?1) WHERE feed = ?1",
            (feed,),
        )
        connection.execute(f"DELETE FROM stories WHERE feed = ? AND {_FREE}", (feed,))
        connection.execute("DELETE FROM feeds WHERE id = ?", (feed,))
        lead_again(connection)
        return Deleted({**of_feed, **gone.rows}, (*were, *gone.were))


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
    """
    old = f"{_FREE} AND feed IS NOT NULL AND seen < (SELECT listed FROM feeds WHERE id = feed)"
    with database.transaction() as connection:
        # What came without a date while the clock was ahead would be the newest for years.
        ahead = (seconds(now), seconds(now + _AHEAD))
        connection.execute("UPDATE stories SET moment = ? WHERE moment > ?", ahead)
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
