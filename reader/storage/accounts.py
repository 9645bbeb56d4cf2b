"""Accounts for feeds, with the feeds and marks that both sides had after the last sync: the base.

Changes that are yet to be sent are not stored as such: they are what differs here from the base. So
setting a mark and removing it again leaves nothing to send, and no crash can lose a change.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from reader import codec
from reader.datamodel.feed import Fault
from reader.errors import SyncError
from reader.storage.sqlite import Database
from reader.storage.times import moment, seconds

#: How long it is not written down again that a service still lists a story.
_SEEN_FOR = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Account:
    """An account: the address of the service's API, and the name of its user there."""

    id: int
    address: str
    user: str
    synced: datetime | None
    rests_until: datetime | None
    fault: Fault | None


@dataclass(frozen=True, slots=True)
class AccountFeed:
    """A feed of an account.

    Attributes:
        id: of the row.
        address: where the feed is.
        remote: its id at the service; "" until that follows it.
        label: its folder after the last sync.
        dropped: whether the reader unfollowed it.
        feed: its id here; None where it is not followed here.
        folder: the name of its folder here; "" for none.
    """

    id: int
    address: str
    remote: str
    label: str
    dropped: bool
    feed: int | None
    folder: str


@dataclass(frozen=True, slots=True)
class Marks:
    """Whether a story is read and starred."""

    read: bool
    starred: bool


@dataclass(frozen=True, slots=True)
class AccountStory:
    """A story of an account, with its marks `here` and in the `base`."""

    remote: str
    story: int
    here: Marks
    base: Marks

    @property
    def waits(self) -> bool:
        """Whether a change here is yet to be sent."""
        return self.here != self.base


_STORIES = (
    "SELECT a.remote, a.story, s.read, s.starred, a.read AS base_read, a.starred AS base_starred "
    "FROM account_stories AS a JOIN stories AS s ON s.id = a.story WHERE a.account = ?"
)
_WAITS = "(s.read <> a.read OR s.starred <> a.starred)"
_FEEDS = (
    "SELECT a.*, f.id AS feed, coalesce(d.name, '') AS folder FROM account_feeds AS a "
    "LEFT JOIN feeds AS f ON f.address = a.address LEFT JOIN folders AS d ON d.id = f.folder "
    "WHERE a.account = ? ORDER BY a.id"
)


class AccountStore:
    """Accounts, their feeds and stories.

    Every method raises a StorageError where the database cannot be read or written.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    # -- accounts

    def all(self) -> list[Account]:
        """Every account, the oldest first."""
        return [_account(row) for row in self._database.rows("SELECT * FROM accounts ORDER BY id")]

    def get(self, account: int) -> Account:
        """An account by its id.

        Raises:
            SyncError: it was removed meanwhile.
        """
        row = self._database.row("SELECT * FROM accounts WHERE id = ?", (account,))
        if row is None:
            raise SyncError(
                "nothing-synced",
                "The account is gone: another window removed it. Add it again, if you want it.",
            )
        return _account(row)

    def add(self, address: str, user: str) -> int:
        """The id of an account, which is added unless it is there."""
        with self._database.transaction() as connection:
            connection.execute(
                "INSERT INTO accounts (address, user) VALUES (?, ?) ON CONFLICT DO NOTHING",
                (address, user),
            )
            row = connection.execute(
                "SELECT id FROM accounts WHERE address = ? AND user = ?", (address, user)
            )
            return int(row.fetchone()[0])

    def remove(self, account: int) -> None:
        """Remove an account; its feeds become local ones."""
        self._database.write("DELETE FROM accounts WHERE id = ?", (account,))

    def note(
        self,
        account: int,
        *,
        synced: datetime | None = None,
        fault: Fault | None = None,
        rests_until: datetime | None = None,
    ) -> None:
        """Store the outcome of a sync: its time, or the fault, and until when to pause."""
        self._database.write(
            "UPDATE accounts SET synced = coalesce(?, synced), fault = ?, rests_until = ? "
            "WHERE id = ?",
            (
                seconds(synced) if synced else None,
                codec.dumped(fault) if fault else "",
                seconds(rests_until) if rests_until else 0,
                account,
            ),
        )

    def waiting(self, account: int) -> int:
        """How many changes of stories and feeds are yet to be sent."""
        (stories,) = self._database.rows(
            f"SELECT count(*) AS n FROM ({_STORIES} AND {_WAITS})", (account,)
        )
        return int(stories["n"]) + sum(map(_waits, self.feeds(account)))

    # -- feeds

    def feeds(self, account: int) -> list[AccountFeed]:
        """The feeds of an account, with those that its service has to follow or to drop."""
        return [_feed(row) for row in self._database.rows(_FEEDS, (account,))]

    def feed_ids(self) -> dict[int, int]:
        """The feeds that services fetch for us, each with one of its accounts."""
        rows = self._database.rows(
            "SELECT f.id AS feed, min(a.account) AS account FROM account_feeds AS a "
            "JOIN feeds AS f ON f.address = a.address GROUP BY f.id"
        )
        return {row["feed"]: row["account"] for row in rows}

    def put_feed(self, account: int, address: str, *, remote: str = "", label: str = "") -> None:
        """Store a feed of an account as its service has it; one without `remote` is to be sent."""
        self._database.write(
            "INSERT INTO account_feeds (account, address, remote, label) VALUES (?, ?, ?, ?) "
            "ON CONFLICT (account, address) DO UPDATE SET remote = excluded.remote, "
            "label = excluded.label, dropped = 0",
            (account, address, remote, label),
        )

    def take_feed(self, feed: AccountFeed) -> None:
        """Remove a feed from an account; the base of its stories stays."""
        self._database.write("DELETE FROM account_feeds WHERE id = ?", (feed.id,))

    def is_in_accounts(self, address: str) -> bool:
        """Whether a feed is in any account."""
        wanted = "SELECT 1 FROM account_feeds WHERE address = ?"
        return self._database.row(wanted, (address,)) is not None

    # -- stories

    def stories(self, account: int) -> list[AccountStory]:
        """The stories of an account that are here, with their marks."""
        return [_story(row) for row in self._database.rows(_STORIES, (account,))]

    def remotes(self, account: int) -> set[str]:
        """The ids of all entries that came before, whether their stories are still here or not."""
        rows = self._database.rows(
            "SELECT remote FROM account_stories WHERE account = ?", (account,)
        )
        return {row["remote"] for row in rows}

    def put_stories(self, account: int, marks: Mapping[str, tuple[int | None, Marks]]) -> None:
        """Store the base of entries, by their ids, with the story that each is here."""
        self._database.write_all(
            "INSERT INTO account_stories (account, remote, story, read, starred) "
            "VALUES (?, ?, ?, ?, ?) ON CONFLICT (account, remote) DO UPDATE SET "
            "story = excluded.story, read = excluded.read, starred = excluded.starred",
            [
                (account, remote, story, one.read, one.starred)
                for remote, (story, one) in marks.items()
            ],
        )

    def stories_named(self, feed: int, guids: Iterable[str]) -> dict[str, tuple[int, Marks]]:
        """The stories of a feed by their guids, with their marks."""
        rows = self._database.rows(
            "SELECT guid, id, read, starred FROM stories WHERE feed = ? "
            "AND guid IN (SELECT value FROM json_each(?))",
            (feed, json.dumps(list(guids))),
        )
        return {
            row["guid"]: (row["id"], Marks(bool(row["read"]), bool(row["starred"]))) for row in rows
        }

    def set_base(self, account: int, marks: Mapping[str, Marks]) -> None:
        """Store the base of known entries, by their ids."""
        self._database.write_all(
            "UPDATE account_stories SET read = ?, starred = ? WHERE account = ? AND remote = ?",
            [(one.read, one.starred, account, remote) for remote, one in marks.items()],
        )

    def set_marks(self, marks: Mapping[int, Marks], expected: Mapping[int, Marks]) -> list[int]:
        """Set the marks of stories, unless the reader changed them meanwhile.

        Args:
            marks: by the ids of the stories.
            expected: the marks they must still have.

        Returns:
            The ids of those that were changed.
        """
        done = []
        with self._database.transaction() as connection:
            for story, wanted in marks.items():
                before = expected[story]
                changed = connection.execute(
                    "UPDATE stories SET read = ?, starred = ? "
                    "WHERE id = ? AND read = ? AND starred = ?",
                    (wanted.read, wanted.starred, story, before.read, before.starred),
                )
                done += [story] * changed.rowcount
        return done

    def forget_stories(self, account: int, remotes: Collection[str]) -> None:
        """Forget entries that the service deleted; their stories stay."""
        self._database.write(
            "DELETE FROM account_stories WHERE account = ? "
            "AND remote IN (SELECT value FROM json_each(?))",
            (account, json.dumps(list(remotes))),
        )

    def forget_unkept(self, account: int) -> None:
        """Forget entries whose stories are not here, so that they come once more."""
        self._database.write(
            "DELETE FROM account_stories WHERE account = ? AND story IS NULL", (account,)
        )

    def attach_again(self, account: int) -> None:
        """Join entries to their stories again after Undo restored those."""
        self._database.write(
            "UPDATE account_stories SET story = (SELECT s.id FROM stories AS s "
            "JOIN feeds AS f ON f.id = s.feed JOIN account_feeds AS a ON a.address = f.address "
            "WHERE a.account = account_stories.account AND s.guid = account_stories.remote) "
            "WHERE account = ? AND story IS NULL",
            (account,),
        )

    def see(self, account: int, remotes: Iterable[str], now: datetime) -> None:
        """Note that a service still lists entries, so that their stories are not removed yet."""
        before = seconds(now - _SEEN_FOR)
        with self._database.transaction() as connection:
            connection.execute(
                "UPDATE stories SET seen = :now WHERE seen < :before AND id IN ("
                "SELECT story FROM account_stories WHERE account = :account "
                "AND remote IN (SELECT value FROM json_each(:remotes)))",
                {
                    "now": seconds(now),
                    "before": before,
                    "account": account,
                    "remotes": json.dumps(list(remotes)),
                },
            )
            connection.execute(
                "UPDATE feeds SET listed = ? WHERE listed < ? AND address IN "
                "(SELECT address FROM account_feeds WHERE account = ?)",
                (seconds(now), before, account),
            )


def _waits(feed: AccountFeed) -> bool:
    if feed.feed is None:
        return feed.dropped and bool(feed.remote)
    return not feed.remote or feed.folder != feed.label


def _account(row: sqlite3.Row) -> Account:
    try:
        fault = codec.loaded(Fault, row["fault"]) if row["fault"] else None
    except ValueError:
        fault = None
    return Account(
        row["id"],
        str(row["address"]),
        str(row["user"]),
        moment(row["synced"]) if row["synced"] is not None else None,
        moment(row["rests_until"]) if row["rests_until"] else None,
        fault,
    )


def _feed(row: sqlite3.Row) -> AccountFeed:
    return AccountFeed(
        row["id"],
        str(row["address"]),
        str(row["remote"]),
        str(row["label"]),
        bool(row["dropped"]),
        row["feed"],
        str(row["folder"]),
    )


def _story(row: sqlite3.Row) -> AccountStory:
    here = Marks(bool(row["read"]), bool(row["starred"]))
    base = Marks(bool(row["base_read"]), bool(row["base_starred"]))
    return AccountStory(str(row["remote"]), row["story"], here, base)
