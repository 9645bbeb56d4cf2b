"""A library that follows one feed of a site, asked as if at any time."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime

from reader.datamodel.feed import Subscription
from reader.datamodel.network import Answer, Validators
from reader.library.update import Updated, check, requests_due, save
from reader.network.connection import Connection, Wish
from reader.retrieval.http import fetch_feed
from reader.storage.feeds import FeedStore
from reader.storage.sqlite import Database
from tests.helpers.feeds import rss
from tests.helpers.web import Handler

CONNECTION = Connection(proxy="none", timeout=20)
NOW = datetime(2026, 11, 26, 7, tzinfo=UTC)
GOOD = rss("The ferry is late", "The tide is high")

#: Follows the feed of an address.
Follow = Callable[[str], "Follower"]


def answering(status: int, body: bytes = b"", /, **headers: str) -> Callable[[Handler], None]:
    return lambda handler: handler.reply(status, body, **headers)


@dataclass
class Follower:
    """A library that follows one feed of the site."""

    database: Database
    feed: int
    connection: Connection = CONNECTION

    def update(self, now: datetime) -> Updated | None:
        """Check the feed as if it were now; None where it is not due."""
        requests = requests_due(self.database, now)
        assert len(requests) <= 1
        for request in requests:
            return save(self.database, check(request, self._fetch), now)
        return None

    def _fetch(self, address: str, validators: Validators, _wish: Wish) -> Answer:
        return fetch_feed(address, self.connection, validators, wish=Wish.READER)

    @property
    def kept(self) -> Subscription:
        found = FeedStore(self.database).get(self.feed)
        assert found is not None
        return found

    @property
    def stories(self) -> int:
        return int(self.database.rows("SELECT count(*) FROM stories")[0][0])
