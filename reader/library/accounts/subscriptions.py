"""A three-way comparison of the feeds of an account: here, there, and after the last sync."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime

from reader.accounts.answers import RemoteFeed
from reader.datamodel.feed import Feed
from reader.domains import domain_of
from reader.feeds.fields import LONGEST_NAME, one_line, web_address
from reader.library.accounts.entries import title_of
from reader.storage import retention
from reader.storage.accounts import AccountFeed, AccountStore
from reader.storage.feeds import FeedStore
from reader.storage.sqlite import Database


@dataclass(slots=True)
class FeedDifference:
    """What has to be changed on both sides.

    Attributes:
        follow: feeds that the service has to follow.
        drop: feeds that it has to drop, as it has them.
        move: feeds that it has to move into the folder they have here, as it has them.
        same: feeds that both have; titles and folders are taken from the service.
        new: feeds that are to be followed here.
        gone: feeds that are to be followed no more here.
    """

    follow: list[AccountFeed] = field(default_factory=list)
    drop: list[RemoteFeed] = field(default_factory=list)
    move: list[tuple[AccountFeed, RemoteFeed]] = field(default_factory=list)
    same: list[tuple[AccountFeed, RemoteFeed]] = field(default_factory=list)
    new: list[RemoteFeed] = field(default_factory=list)
    gone: list[AccountFeed] = field(default_factory=list)

    @property
    def waits(self) -> bool:
        """Whether there is something to send to the service."""
        return bool(self.follow or self.drop or self.move)


def readable(listed: Iterable[RemoteFeed], *, wide: bool) -> list[RemoteFeed]:
    """Feeds of a service with texts cleaned for display; those without a web address are left out.

    Args:
        listed: what the service told.
        wide: see `entries.entry_of`.
    """
    found = [
        replace(
            feed,
            address=web_address(feed.address),
            title=title_of(feed.title, wide=wide),
            home=web_address(feed.home),
            labels=tuple(filter(None, (one_line(name, LONGEST_NAME) for name in feed.labels))),
        )
        for feed in listed
    ]
    return [feed for feed in found if feed.address]


def compare_feeds(known: Iterable[AccountFeed], listed: Iterable[RemoteFeed]) -> FeedDifference:
    """Compare the feeds of an account with those that its service follows."""
    found = FeedDifference()
    left = {feed.address: feed for feed in known}
    by_id = {feed.remote: feed for feed in left.values() if feed.remote}
    seen: set[str] = set()
    for there in listed:
        if there.address in seen:
            continue
        seen.add(there.address)
        here = left.get(there.address) or _moved(by_id.get(there.id), there)
        if here is not None:
            left.pop(here.address, None)
        if here is None:
            found.new.append(there)
        elif here.feed is not None:
            found.same.append((here, there))
            if here.folder not in (here.label, folder_there(here, there)):
                found.move.append((here, there))
        elif here.dropped:
            found.drop.append(there)
        else:
            found.new.append(there)
    for here in left.values():
        if here.feed is not None and not here.remote:
            found.follow.append(here)
        else:
            found.gone.append(here)
    return found


def _moved(here: AccountFeed | None, there: RemoteFeed) -> AccountFeed | None:
    """The feed of an id whose address has changed, unless it is another one of the same id."""
    same_site = here is not None and domain_of(here.address) == domain_of(there.address)
    return here if same_site else None


def folder_there(here: AccountFeed, there: RemoteFeed) -> str:
    """The folder of a feed there; of several, the one that was known."""
    return here.label if here.label in there.labels else next(iter(there.labels), "")


def apply_feeds(
    database: Database, account: int, difference: FeedDifference, now: datetime
) -> dict[str, int]:
    """Follow here what the service follows, and no more: all of it, or nothing.

    Args:
        database: the library.
        account: the id of the account.
        difference: what nothing waits of any more, but for what the service did not take.
        now: the time.

    Returns:
        The ids of the feeds here, by what the service calls them.

    Raises:
        StorageError: the database cannot be written.
    """
    ids: dict[str, int] = {}
    with database.transaction():
        for here in difference.gone:
            _drop(database, here)
        for here, there in difference.same:
            ids[there.id] = _settle(database, account, here, there, now)
        for there in difference.new:
            ids[there.id] = _follow(database, account, there, now)
    return ids


def _drop(database: Database, here: AccountFeed) -> None:
    """Follow a feed no more, unless another account has it."""
    accounts = AccountStore(database)
    accounts.take_feed(here)
    if here.feed is not None and not accounts.is_in_accounts(here.address):
        retention.unfollow(database, here.feed)


def _settle(
    database: Database, account: int, here: AccountFeed, there: RemoteFeed, now: datetime
) -> int:
    """Have a feed as the service has it, but for a folder that the reader changed here."""
    feeds, accounts = FeedStore(database), AccountStore(database)
    assert here.feed is not None
    kept = feeds.get(here.feed)
    if kept is None:  # unfollowed while its service was asked: it is told the next time
        return here.feed
    label, folder = folder_there(here, there), here.folder
    if folder == here.label and label != folder:
        feeds.move([here.feed], feeds.folder([label] if label else []))
        folder = label
    address = here.address
    if there.address != address and feeds.change_address(here.feed, there.address):
        accounts.take_feed(here)
        address = there.address
    # What the service did not take is as if it had been so there, too: it is not asked for again.
    if (here.remote, here.label, here.dropped, here.address) != (there.id, folder, False, address):
        accounts.put_feed(account, address, remote=there.id, label=folder)
    if (kept.own_title, kept.home) != (there.title, there.home):
        feeds.describe(here.feed, Feed(there.title, there.home), by_link=False, now=now)
    return here.feed


def _follow(database: Database, account: int, there: RemoteFeed, now: datetime) -> int:
    """Follow a feed of the service; one that is followed already becomes the account's."""
    feeds = FeedStore(database)
    label = next(iter(there.labels), "")
    folder = feeds.folder([label] if label else [])
    before = feeds.at(there.address)
    feed = feeds.add(there.address, now=now, title=there.title, home=there.home, folder=folder)
    if before is not None and label:
        feeds.move([feed], folder)
    if before is not None and not label and before.folder is not None:
        feeds.move([feed], None)
    accounts = AccountStore(database)
    accounts.put_feed(account, there.address, remote=there.id, label=label)
    accounts.forget_unkept(account)  # what came of it before it was known
    return feed


def give_to(database: Database, account: int, feed: AccountFeed, there: RemoteFeed) -> None:
    """Note that a service follows a feed now, perhaps at the address that it leads to.

    Raises:
        StorageError: the database cannot be written.
    """
    accounts = AccountStore(database)
    with database.transaction():
        accounts.take_feed(feed)
        address = there.address
        if feed.feed is not None and address != feed.address:
            moved = FeedStore(database).change_address(feed.feed, address)
            address = address if moved else feed.address
        accounts.put_feed(account, address, remote=there.id, label=folder_there(feed, there))
