"""The entries of a feed come into the library; one transaction for each feed.

What is new and what is known is decided by `feeds.identity`, which knows no database: the caller
brings the decision as a function, and it is asked inside of the transaction.
"""

from __future__ import annotations

import json
import sqlite3
import zlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from reader.datamodel.feed import KnownStory, NamedEntry
from reader.domains import domain_of
from reader.storage.sqlite import Database
from reader.storage.times import moment, seconds

#: Stories with the same headline are the same within this time.
SAME_HEADLINE = timedelta(days=2)
_LEVEL = 6


@dataclass(frozen=True, slots=True)
class Incoming:
    """An entry to write: a new one (`id` 0), or one that is known by its id.

    `published` is what is kept as its date.
    """

    id: int
    named: NamedEntry
    published: datetime | None


@dataclass(frozen=True, slots=True)
class Merged:
    """The ids of the stories that are new, and of those whose words changed."""

    new: tuple[int, ...] = ()
    changed: tuple[int, ...] = ()


#: Decides what to write, from what is known.
Decide = Callable[[Sequence[KnownStory]], Iterable[Incoming]]


def merge(
    database: Database, feed: int, entries: Sequence[NamedEntry], decide: Decide, now: datetime
) -> Merged:
    """Write the entries of a feed: all of them, or none.

    A changed entry is changed in place and keeps its state. A new one that another feed had before
    is as read as that one, and stands behind it in lists; but what a feed tells of an address of
    its own site stands before what strangers told of it, whoever was first.

    Args:
        database: the library.
        feed: the id of the feed.
        entries: its entries.
        decide: given the stories and tombstones that may be the same, says what to write.
        now: the time.

    Raises:
        StorageError: the database cannot be written; nothing has changed.
    """
    if not entries:
        return Merged()
    with database.transaction() as connection:
        if not connection.execute("SELECT 1 FROM feeds WHERE id = ?", (feed,)).fetchone():
            return Merged()  # it was removed while it was fetched
        new: list[int] = []
        changed: list[int] = []
        sites = _sites(connection)
        for incoming in decide(_known(connection, feed, entries)):
            if incoming.id:
                if _update(connection, incoming, now):
                    changed.append(incoming.id)
            else:
                new.append(_insert(connection, feed, incoming, now, sites))
        return Merged(tuple(new), tuple(changed))


def _known(
    connection: sqlite3.Connection, feed: int, entries: Sequence[NamedEntry]
) -> list[KnownStory]:
    """The stories and tombstones of the feed with a guid or a link of these entries."""
    guids = json.dumps([one.guid for one in entries])
    links = json.dumps([one.link_key for one in entries if one.link_key])
    wanted = (
        "WHERE feed = ? AND (guid IN (SELECT value FROM json_each(?)) "
        "OR link_key IN (SELECT value FROM json_each(?)))"
    )
    kept = connection.execute(
        f"SELECT id, guid, link_key, title_key, published FROM stories {wanted}",
        (feed, guids, links),
    )
    deleted = connection.execute(
        f"SELECT 0 AS id, guid, link_key, title_key, NULL AS published FROM tombstones {wanted}",
        (feed, guids, links),
    )
    return [
        KnownStory(
            row["id"],
            row["guid"],
            row["link_key"],
            row["title_key"],
            None if row["published"] is None else moment(row["published"]),
        )
        for row in (*deleted.fetchall(), *kept.fetchall())
    ]


def _sites(connection: sqlite3.Connection) -> dict[int, frozenset[str]]:
    """The domains that feeds are of: where they are fetched, and the site they name."""
    rows = connection.execute("SELECT id, address, home FROM feeds").fetchall()
    return {row["id"]: frozenset(map(domain_of, (row["address"], row["home"]))) for row in rows}


def _insert(
    connection: sqlite3.Connection,
    feed: int,
    incoming: Incoming,
    now: datetime,
    sites: Mapping[int, frozenset[str]],
) -> int:
    told, entry = incoming.named, incoming.named.entry
    when = incoming.published or now
    strangers: list[int] = []
    own = domain_of(entry.link)
    if own and own in sites[feed]:
        strangers = [number for number, domains in sites.items() if own not in domains]
    first = _same(connection, feed, told, when, strangers)
    row = {
        "feed": feed,
        "guid": told.guid,
        **_words(told),
        "language": entry.language,
        "published": None if incoming.published is None else seconds(incoming.published),
        "moment": seconds(when),
        "seen": seconds(now),
        "read": first["read"] if first else 0,
    }
    cursor = connection.execute(
        f"INSERT INTO stories ({', '.join(row)}) VALUES (:{', :'.join(row)})", row
    )
    story = int(cursor.lastrowid or 0)
    leader = first["same_as"] if first else story
    connection.execute("UPDATE stories SET same_as = ? WHERE id = ?", (leader, story))
    if strangers:
        connection.execute(
            "UPDATE stories SET same_as = :leader WHERE link_key = :key AND link_key <> '' "
            "AND same_as IN (SELECT id FROM stories WHERE link_key = :key AND feed IN "
            "(SELECT value FROM json_each(:strangers)))",
            {"leader": leader, "key": told.link_key, "strangers": json.dumps(strangers)},
        )
    connection.execute(
        "INSERT INTO story_texts (story, content) VALUES (?, ?)", (story, _packed(entry.content))
    )
    return story


def _same(
    connection: sqlite3.Connection,
    feed: int,
    told: NamedEntry,
    when: datetime,
    strangers: Sequence[int],
) -> sqlite3.Row | None:
    """The story that another feed had before: with the same address, or the same headline now.

    What `strangers` told of the address counts for nothing.
    """
    address = told.link_key if "/" in told.link_key.removeprefix("//") else ""  # no front page
    by_address = connection.execute(
        "SELECT id, same_as, read FROM stories WHERE link_key <> '' AND link_key = ? "
        "AND feed IS NOT ? AND (feed IS NULL OR feed NOT IN (SELECT value FROM json_each(?))) "
        "ORDER BY id LIMIT 1",
        (address, feed, json.dumps(strangers)),
    ).fetchall()
    reach = int(SAME_HEADLINE.total_seconds())
    by_title = connection.execute(
        "SELECT id, same_as, read FROM stories WHERE title_key <> '' AND title_key = ? "
        "AND feed IS NOT ? AND moment BETWEEN ? AND ? ORDER BY id LIMIT 1",
        (told.title_key, feed, seconds(when) - reach, seconds(when) + reach),
    ).fetchall()
    return min((*by_address, *by_title), key=lambda row: int(row["id"]), default=None)


def _words(told: NamedEntry) -> dict[str, object]:
    """What a feed says of an entry, by the columns of its story."""
    entry = told.entry
    return {
        "link": entry.link,
        "link_key": told.link_key,
        "title": entry.title,
        "title_key": told.title_key,
        "author": entry.author,
        "categories": json.dumps(entry.categories, ensure_ascii=False),
        "summary": entry.summary,
    }


def _update(connection: sqlite3.Connection, incoming: Incoming, now: datetime) -> bool:
    """Change a story in place; whether its words changed."""
    told, entry = incoming.named, incoming.named.entry
    words = _words(told)
    row = {
        "id": incoming.id,
        "guid": told.guid,
        "seen": seconds(now),
        "published": None if incoming.published is None else seconds(incoming.published),
        **words,
    }
    connection.execute(
        "UPDATE OR IGNORE stories SET guid = :guid WHERE id = :id AND guid <> :guid", row
    )
    connection.execute(
        "UPDATE stories SET seen = :seen, published = :published, "
        "moment = coalesce(:published, moment) WHERE id = :id",
        row,
    )
    said = [column for column in words if not column.endswith("_key")]
    rewritten = connection.execute(
        f"UPDATE stories SET {', '.join(f'{column} = :{column}' for column in words)} "
        f"WHERE id = :id AND ({', '.join(said)}) IS NOT (:{', :'.join(said)})",
        row,
    ).rowcount
    if rewritten:
        connection.execute("DELETE FROM headlines WHERE story = ?", (incoming.id,))
    retold = connection.execute(
        "UPDATE story_texts SET content = ?1 WHERE story = ?2 AND content <> ?1",
        (_packed(entry.content), incoming.id),
    ).rowcount
    return bool(rewritten or retold)


def _packed(content: str) -> bytes:
    return zlib.compress(content.encode("utf-8", "replace"), _LEVEL)
