"""What goes from the library by itself, and what the reader deletes."""

from __future__ import annotations

import json
from collections.abc import Collection
from datetime import datetime, timedelta

from reader.storage.feeds import lead_again
from reader.storage.sqlite import Database
from reader.storage.times import seconds

#: How long the gravestone of a story stands: no feed lists anything for so long.
TOMBSTONES_LAST = timedelta(days=730)

#: What the reader did something with never goes by itself.
_FREE = "starred = 0 AND kept = 0 AND tagged = 0 AND noted = 0"


def delete(database: Database, ids: Collection[int], now: datetime) -> None:
    """Delete stories for good: their feeds do not bring them back.

    Raises:
        StorageError: the database cannot be written.
    """
    chosen = json.dumps(list(ids))
    with database.transaction() as connection:
        connection.execute(
            "INSERT OR REPLACE INTO tombstones (feed, guid, link_key, title_key, deleted) "
            "SELECT feed, guid, link_key, title_key, ? FROM stories "
            "WHERE feed IS NOT NULL AND id IN (SELECT value FROM json_each(?))",
            (seconds(now), chosen),
        )
        connection.execute(
            "DELETE FROM stories WHERE id IN (SELECT value FROM json_each(?))", (chosen,)
        )
        lead_again(connection)


def expire(database: Database, now: datetime, *, read: timedelta, unread: timedelta) -> int:
    """Let old stories go; those that their feed still lists stay.

    Args:
        database: the library.
        now: the time.
        read: how long read stories stay.
        unread: how long unread ones do.

    Returns:
        How many went.

    Raises:
        StorageError: the database cannot be written.
    """
    with database.transaction() as connection:
        gone = connection.execute(
            f"DELETE FROM stories WHERE {_FREE} AND feed IS NOT NULL "
            "AND moment < CASE read WHEN 1 THEN ? ELSE ? END "
            "AND seen < (SELECT listed FROM feeds WHERE feeds.id = stories.feed)",
            (seconds(now - read), seconds(now - unread)),
        ).rowcount
        connection.execute(
            "DELETE FROM tombstones WHERE deleted < ?", (seconds(now - TOMBSTONES_LAST),)
        )
        if gone:
            lead_again(connection)
    return gone
