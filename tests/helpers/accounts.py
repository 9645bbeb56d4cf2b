"""Libraries that are brought into step with services, each in a folder of its own."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from reader.cancellation import CancelToken
from reader.datamodel.syncing import Synced, SyncReport
from reader.library.accounts.way import AccountWay, add_account, keep_password
from reader.library.way import SyncMeans
from reader.network.connection import Connection
from reader.paths import Paths
from reader.spam.detector import Detector
from reader.storage.accounts import AccountStore
from reader.storage.migrations import MIGRATIONS
from reader.storage.sqlite import Database, open_database
from reader.storage.stories import StoryStore
from reader.system.secrets import Secrets

#: One for all: it takes a moment to be made.
_DETECTOR = Detector()


@dataclass
class Machine:
    """A computer with the program, as far as accounts go."""

    database: Database
    means: SyncMeans
    way: AccountWay

    def add(self, address: str, user: str, password: str) -> Synced:
        """Add an account, whose password lies in a file."""
        synced = add_account(address, user, password, self.means)
        keep_password(synced, password, self.means, in_file=True)
        return synced

    @property
    def synced(self) -> Synced:
        """Its first account."""
        return self.way.all(self.database)[0]

    def sync(self) -> SyncReport:
        """Bring its first account into step."""
        return self.way.sync(self.synced, self.means)

    def marks(self) -> dict[str, tuple[bool, bool]]:
        """What is read and starred of the stories of its feeds, by their titles."""
        rows = self.database.rows("SELECT title, read, starred FROM stories WHERE feed IS NOT NULL")
        return {row["title"]: (bool(row["read"]), bool(row["starred"])) for row in rows}

    def feeds(self) -> dict[str, str]:
        """The folders of its feeds, by the addresses of these."""
        rows = self.database.rows(
            "SELECT address, coalesce(d.name, '') AS folder FROM feeds AS f "
            "LEFT JOIN folders AS d ON d.id = f.folder"
        )
        return {row["address"]: row["folder"] for row in rows}

    def story(self, title: str) -> int:
        """The id of the story with a title."""
        wanted = "SELECT id FROM stories WHERE title = ? AND feed IS NOT NULL"
        (row,) = self.database.rows(wanted, (title,))
        return int(row["id"])

    def read(self, *titles: str, on: bool = True) -> None:
        """Mark stories as read or unread, as a reader does."""
        StoryStore(self.database).set_read([self.story(title) for title in titles], on)

    def star(self, *titles: str, on: bool = True) -> None:
        """Star stories, or take their stars."""
        StoryStore(self.database).set_starred([self.story(title) for title in titles], on)

    @property
    def accounts(self) -> AccountStore:
        """Its accounts."""
        return AccountStore(self.database)


@contextlib.contextmanager
def machine(folder: Path) -> Iterator[Machine]:
    """A library of its own below a folder."""
    paths = Paths.below(folder)
    database = open_database(paths.database, MIGRATIONS)
    means = SyncMeans(
        database,
        lambda work: work(),
        Connection(proxy="none", timeout=20),
        paths,
        Secrets(paths.secrets),
        lambda: _DETECTOR,
        CancelToken(),
    )
    try:
        yield Machine(database, means, AccountWay())
    finally:
        database.close()
