"""Entries of a service are saved as stories, with the service's marks."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime

from reader.accounts.answers import RemoteEntry
from reader.datamodel.feed import Entry
from reader.feeds.fields import (
    LONGEST_NAME,
    LONGEST_SUMMARY,
    LONGEST_TITLE,
    counted_moment,
    plain_text,
    web_address,
)
from reader.library.update import take_entries
from reader.limits import MAX_ENTRY_CHARACTERS
from reader.storage.accounts import AccountStore, Marks
from reader.storage.sqlite import Database

#: FreshRSS writes these in place of the characters that stand for markup.
_WIDE = str.maketrans("＆＜＞", "&<>")


def entry_of(told: RemoteEntry, *, wide: bool) -> Entry:
    """An entry of a service, as if it came from a feed.

    Args:
        told: as the service has it.
        wide: whether the service is FreshRSS, which writes ＆ for &.
    """
    return Entry(
        guid=told.id,
        link=web_address(told.link),
        title=title_of(told.title, wide=wide),
        author=plain_text(told.author, limit=LONGEST_NAME),
        published=counted_moment(told.published),
        summary=plain_text(told.content, limit=LONGEST_SUMMARY),
        content=told.content[:MAX_ENTRY_CHARACTERS],
    )


def title_of(told: str, *, wide: bool) -> str:
    """A title of a service as text on one line; see `entry_of`."""
    title = plain_text(told, limit=LONGEST_TITLE)
    return title.translate(_WIDE) if wide else title


def save_entries(
    database: Database,
    account: int,
    entries: Iterable[RemoteEntry],
    feeds: Mapping[str, int],
    now: datetime,
    *,
    wide: bool = False,
) -> tuple[int, ...]:
    """Save entries as stories: all of them, or none.

    A new story gets the service's marks. One that was here before its account is read or starred if
    it is so on either side.

    Args:
        database: the library.
        account: the id of the account.
        entries: what came, the newest first.
        feeds: the ids of the feeds here, by what the service calls them.
        now: the time.
        wide: see `entry_of`.

    Returns:
        The ids of the stories that are new.

    Raises:
        StorageError: the database cannot be written.
    """
    store = AccountStore(database)
    by_feed: dict[int | None, list[RemoteEntry]] = {}
    for entry in entries:
        by_feed.setdefault(feeds.get(entry.feed), []).append(entry)
    new: list[int] = []
    with database.transaction():
        for feed, told in by_feed.items():
            there = {one.id: Marks(one.read, one.starred) for one in told}
            if feed is None:  # of a feed that is not followed any more, say
                store.put_stories(account, {one: (None, marks) for one, marks in there.items()})
                continue
            merged = take_entries(database, feed, (entry_of(one, wide=wide) for one in told), now)
            found = store.stories_named(feed, there)
            store.put_stories(
                account,
                {one: (found[one][0] if one in found else None, there[one]) for one in there},
            )
            fresh = frozenset(merged.new)
            before = dict(found.values())
            wanted = {
                story: there[one] if story in fresh else _either(here, there[one])
                for one, (story, here) in found.items()
            }
            store.set_marks(wanted, before)
            new += merged.new
    return tuple(new)


def _either(here: Marks, there: Marks) -> Marks:
    return Marks(here.read or there.read, here.starred or there.starred)
