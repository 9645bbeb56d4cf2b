"""The feeds a reader follows, and the folders they lie in."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterable
from datetime import datetime, timedelta

from reader import codec
from reader.datamodel.feed import (
    AtStart,
    Feed,
    FeedOptions,
    FetchMemory,
    Folder,
    FullText,
    HeadlineChoice,
    Subscription,
)
from reader.storage.removal import Deleted, rows_of
from reader.storage.sqlite import Database
from reader.storage.times import moment, seconds


class FeedStore:
    """Feeds and folders, in the order the reader gave them.

    Every method raises a StorageError where the database cannot be read or written.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> list[Subscription]:
        """Every feed, by position and title."""
        rows = self._database.rows("SELECT * FROM feeds ORDER BY position, id")
        return sorted(map(_subscription, rows), key=lambda f: (f.position, f.title.casefold()))

    def get(self, feed: int) -> Subscription | None:
        """A feed by its id."""
        row = self._database.row("SELECT * FROM feeds WHERE id = ?", (feed,))
        return _subscription(row) if row else None

    def at(self, address: str) -> Subscription | None:
        """The feed that is followed at an address."""
        row = self._database.row("SELECT * FROM feeds WHERE address = ?", (address,))
        return _subscription(row) if row else None

    def add(
        self,
        address: str,
        *,
        now: datetime,
        title: str = "",
        home: str = "",
        folder: int | None = None,
    ) -> int:
        """Follow a feed; one that is followed already stays as it is.

        Args:
            address: where it is fetched.
            now: the time.
            title: what it is called before it says so itself.
            home: the address of its site.
            folder: the id of the folder it is put into; None for none.

        Returns:
            Its id.
        """
        options = FeedOptions()
        with self._database.transaction() as connection:
            connection.execute(
                "INSERT INTO feeds (address, title, home, folder, added, interval, full_text, "
                "headlines, position) VALUES (?, ?, ?, ?, ?, ?, ?, ?, "
                "(SELECT coalesce(max(position), 0) + 1 FROM feeds)) ON CONFLICT DO NOTHING",
                (
                    address,
                    title,
                    home,
                    folder,
                    seconds(now),
                    0,
                    options.full_text.value,
                    options.headlines.value,
                ),
            )
            row = connection.execute("SELECT id FROM feeds WHERE address = ?", (address,))
            return int(row.fetchone()[0])

    def set_options(self, feed: int, options: FeedOptions) -> None:
        """Set what the reader decides for a feed."""
        self._database.write(
            "UPDATE feeds SET given = ?, interval = ?, at_start = ?, full_text = ?, "
            "headlines = ? WHERE id = ?",
            (
                options.title,
                options.interval.total_seconds() if options.interval else 0,
                options.at_start.value,
                options.full_text.value,
                options.headlines.value,
                feed,
            ),
        )

    def describe(self, feed: int, told: Feed, *, by_link: bool, now: datetime) -> None:
        """Keep what a feed says of itself; what it leaves out stays as it was.

        Args:
            feed: its id.
            told: the feed as it was read.
            by_link: whether its entries are told apart by their links from now on.
            now: the time.
        """
        said = {"title": told.title, "home": told.home, "language": told.language}
        kept = "".join(f"{name} = coalesce(nullif(:{name}, ''), {name}), " for name in said)
        self._database.write(
            f"UPDATE feeds SET {kept}by_link = by_link OR :by_link, listed = :now WHERE id = :feed",
            {**said, "by_link": by_link, "now": seconds(now), "feed": feed},
        )

    def remember(self, feed: int, memory: FetchMemory) -> None:
        """Keep what is remembered of the requests for a feed."""
        self._database.write(
            "UPDATE feeds SET memory = ? WHERE id = ?", (codec.dumped(memory), feed)
        )

    def change_address(self, feed: int, address: str) -> bool:
        """Follow a feed at another address; false where another feed is followed there."""
        with self._database.transaction() as connection:
            changed = connection.execute(
                "UPDATE OR IGNORE feeds SET address = ? WHERE id = ?", (address, feed)
            )
            return changed.rowcount == 1

    def move(self, feeds: Iterable[int], folder: int | None, position: int = 0) -> None:
        """Put feeds into a folder (None: into none), before those from `position` on."""
        moved = tuple(feeds)
        with self._database.transaction() as connection:
            connection.execute(
                "UPDATE feeds SET position = position + ? WHERE position >= ?",
                (len(moved), position),
            )
            connection.executemany(
                "UPDATE feeds SET folder = ?, position = ? WHERE id = ?",
                [(folder, position + place, feed) for place, feed in enumerate(moved)],
            )

    def folders(self) -> list[Folder]:
        """Every folder, by position and name."""
        rows = self._database.rows("SELECT * FROM folders ORDER BY position, name")
        return [
            Folder(r["id"], r["name"], r["parent"], r["position"], bool(r["grouped"])) for r in rows
        ]

    def folder(self, path: Iterable[str]) -> int | None:
        """The folder at the end of a path of names, made where it is missing; None for no path."""
        parent: int | None = None
        with self._database.transaction() as connection:
            for name in path:
                found = connection.execute(
                    "SELECT id FROM folders WHERE name = ? AND parent IS ?", (name, parent)
                ).fetchone()
                if found is None:
                    made = connection.execute(
                        "INSERT INTO folders (name, parent, position) VALUES (?, ?, "
                        "(SELECT coalesce(max(position), 0) + 1 FROM folders))",
                        (name, parent),
                    )
                    parent = made.lastrowid
                else:
                    parent = int(found[0])
        return parent

    def rename_folder(self, folder: int, name: str) -> None:
        """Give a folder another name."""
        self._database.write("UPDATE folders SET name = ? WHERE id = ?", (name, folder))

    def set_grouped(self, folder: int, grouped: bool) -> None:
        """Put reports of one event together in lists with a folder's feeds, or let them be."""
        self._database.write("UPDATE folders SET grouped = ? WHERE id = ?", (grouped, folder))

    def remove_folder(self, folder: int) -> Deleted:
        """Remove a folder; what lay in it lies where it lay."""
        with self._database.transaction() as connection:
            gone = rows_of(connection, "folders", [folder])
            were: list[tuple[str, str, int, object]] = []
            for table, column in (("feeds", "folder"), ("folders", "parent")):
                inner = connection.execute(f"SELECT id FROM {table} WHERE {column} = ?", (folder,))
                were += [(table, column, row["id"], folder) for row in inner.fetchall()]
                connection.execute(
                    f"UPDATE {table} SET {column} = (SELECT parent FROM folders WHERE id = ?1) "
                    f"WHERE {column} = ?1",
                    (folder,),
                )
            connection.execute("DELETE FROM folders WHERE id = ?", (folder,))
            return Deleted(gone, tuple(were))

    def resting_hosts(self, now: datetime) -> dict[str, datetime]:
        """The hosts of which nothing is asked for a while, and until when."""
        rows = self._database.rows("SELECT * FROM resting_hosts WHERE until > ?", (seconds(now),))
        return {row["host"]: moment(row["until"]) for row in rows}

    def rest_host(self, host: str, until: datetime) -> None:
        """Ask nothing of a host until then."""
        self._database.write(
            "INSERT OR REPLACE INTO resting_hosts (host, until) VALUES (?, ?)",
            (host, seconds(until)),
        )


def lead_again(connection: sqlite3.Connection) -> None:
    """Where the story that stood for others is gone, let the first of these stand for the rest."""
    connection.execute(
        "UPDATE stories SET same_as = heir.first FROM (SELECT same_as AS gone, min(id) AS first "
        "FROM stories WHERE same_as <> id AND same_as NOT IN (SELECT id FROM stories) "
        "GROUP BY same_as) AS heir WHERE stories.same_as = heir.gone"
    )


def _subscription(row: sqlite3.Row) -> Subscription:
    return Subscription(
        id=row["id"],
        address=row["address"],
        own_title=str(row["title"]),
        home=row["home"],
        language=row["language"],
        folder=row["folder"],
        position=row["position"],
        added=moment(row["added"]),
        by_link=bool(row["by_link"]),
        options=_options(row),
        memory=_memory(row["memory"]),
    )


def _options(row: sqlite3.Row) -> FeedOptions:
    """The options of a feed; a value that is none falls back to the default."""
    options = FeedOptions()
    interval, at_start = options.interval, options.at_start
    full_text, headlines = options.full_text, options.headlines
    with contextlib.suppress(TypeError, OverflowError):
        interval = timedelta(seconds=row["interval"]) if row["interval"] > 0 else None
    with contextlib.suppress(ValueError):
        at_start = AtStart(row["at_start"])
    with contextlib.suppress(ValueError):
        full_text = FullText(row["full_text"])
    with contextlib.suppress(ValueError):
        headlines = HeadlineChoice(row["headlines"])
    return FeedOptions(str(row["given"]), interval, at_start, full_text, headlines)


def _memory(kept: str) -> FetchMemory:
    """What was remembered; where it is damaged, the feed is asked as if for the first time."""
    try:
        return codec.loaded(FetchMemory, kept)
    except ValueError:
        return FetchMemory()
