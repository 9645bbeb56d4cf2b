"""A feed is checked in three steps, so that each runs on the thread it belongs to.

`requests_due` and `save` use the database, `ask` the network, and `read` nothing but time.
"""

from __future__ import annotations

import hashlib
import random
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from reader.cancellation import CancelToken
from reader.datamodel.feed import (
    AtStart,
    Entry,
    Feed,
    FetchMemory,
    KnownStory,
    NamedEntry,
    Subscription,
)
from reader.datamodel.network import Answer, Validators
from reader.errors import Cancelled, ReaderError
from reader.feeds import identity, schedule
from reader.network.addresses import host_of
from reader.network.connection import Wish
from reader.storage.accounts import AccountStore
from reader.storage.feeds import FeedStore
from reader.storage.merging import Incoming, Merged, merge
from reader.storage.sqlite import Database

#: How often a feed is asked where nobody says anything else.
USUAL_INTERVAL = timedelta(minutes=60)

#: Asks a server for a feed, with what it gave to ask "has it changed?", and with who wished it.
Fetch = Callable[[str, Validators, Wish], Answer]


@dataclass(frozen=True, slots=True)
class FeedRequest:
    """What is needed to check a feed; `host` is asked by one request at a time.

    `wished`: the reader asked for it, and looks what comes.
    """

    feed: int
    address: str
    host: str
    validators: Validators
    memory: FetchMemory
    wished: bool = False


@dataclass(frozen=True, slots=True)
class Checked:
    """What came of a check: an answer, and its feed if it has changed; or the error."""

    request: FeedRequest
    outcome: Answer | ReaderError
    body: bytes = b""
    feed: Feed | None = None


@dataclass(frozen=True, slots=True)
class Updated:
    """What a check did to the library. `memory` tells how the feed is now.

    `unread` is how many of the new stories are left to be read, once they were judged.
    """

    feed: int
    stories: Merged
    memory: FetchMemory
    unread: int = 0


def requests_due(
    database: Database,
    now: datetime,
    *,
    only: Collection[int] | None = None,
    at_start: bool | None = None,
) -> list[FeedRequest]:
    """The feeds to ask, those first that have waited longest; services ask those of accounts.

    Args:
        database: the library.
        now: the time.
        only: the feeds the reader asked for, due or not; None asks those that are due. A host that
            said it has too many requests rests in both cases.
        at_start: None where it is not the start of the program; else whether those feeds are asked
            then, due or not, of which the reader has not said so.

    Raises:
        StorageError: the database cannot be read.
    """
    store = FeedStore(database)
    rests = store.resting_hosts(now)
    resting = {host for host, until in rests.items() if schedule.is_rest(until, now)}
    of_accounts = AccountStore(database).feed_ids()
    requests = [
        _request(feed, now, wished=only is not None)
        for feed in store.all()
        if feed.id not in of_accounts
        and (
            feed.id in only
            if only is not None
            else schedule.is_due(feed.memory, now) or _is_of_start(feed, at_start)
        )
    ]
    free = [request for request in requests if request.host not in resting]
    return sorted(free, key=lambda request: _last_check(request.memory))


def _is_of_start(feed: Subscription, usual: bool | None) -> bool:
    """Whether a feed is asked now because the program starts; one that is gone is not."""
    if usual is None or feed.memory.stopped:
        return False
    choice = feed.options.at_start
    return choice is AtStart.ALWAYS or (usual and choice is AtStart.AUTO)


def _last_check(memory: FetchMemory) -> float:
    return memory.checked.timestamp() if memory.checked else 0.0


def _request(feed: Subscription, now: datetime, *, wished: bool) -> FeedRequest:
    return FeedRequest(
        feed.id,
        feed.address,
        host_of(feed.address),
        schedule.request_validators(feed.memory, now),
        feed.memory,
        wished,
    )


def check(request: FeedRequest, fetch: Fetch) -> Checked:
    """Ask for a feed and read it."""
    return read(request, ask(request, fetch))


def ask(request: FeedRequest, fetch: Fetch) -> Answer | ReaderError:
    """Ask for a feed: the network's half of a check."""
    try:
        # Whoever named it: what the reader typed is among the hosts that are allowed.
        return fetch(request.address, request.validators, Wish.LIST)
    except ReaderError as error:
        return error


def read(
    request: FeedRequest, outcome: Answer | ReaderError, cancel: CancelToken | None = None
) -> Checked:
    """Read what came: the parser's half. A body that is the one from before is not read again.

    Raises:
        Cancelled: the token was cancelled.
    """
    # feedparser takes a tenth of a second to load.
    from reader.feeds.markup import parsing_limit
    from reader.feeds.parsing import parse

    if isinstance(outcome, ReaderError) or outcome.status != 200:
        return Checked(request, outcome)
    body = hashlib.blake2b(outcome.data, digest_size=16).digest()
    answer = replace(outcome, data=b"")
    if body == request.memory.body and not request.memory.failures:
        return Checked(request, answer, body)
    try:
        feed = parse(
            outcome.data,
            url=outcome.url,
            charset=charset_of(outcome),
            limit=parsing_limit(cancel),
        )
    except Cancelled:
        raise
    except ReaderError as error:
        return Checked(request, error)
    return Checked(request, answer, body, feed)


def charset_of(answer: Answer) -> str | None:
    """What the transport says of an answer's encoding, if it says anything."""
    _, _, parameters = answer.headers.get("content-type", "").partition(";")
    for parameter in parameters.split(";"):
        name, _, value = parameter.partition("=")
        if name.strip().lower() == "charset":
            return value.strip().strip("\"'") or None
    return None


def save(
    database: Database, checked: Checked, now: datetime, *, interval: timedelta = USUAL_INTERVAL
) -> Updated:
    """Take what came of a check into the library: all of it, or nothing.

    Args:
        database: the library.
        checked: what came.
        now: the time.
        interval: how often feeds are asked of which the reader says nothing else.

    Raises:
        StorageError: the database cannot be written.
    """
    request, outcome, told = checked.request, checked.outcome, checked.feed
    store = FeedStore(database)
    merged = Merged()
    with database.transaction():
        kept = store.get(request.feed)
        if kept is None:  # removed meanwhile
            return Updated(request.feed, merged, request.memory)
        memory = schedule.settle(
            kept.memory,
            outcome,
            now,
            interval=kept.options.interval or interval,
            ttl=told.ttl if told else None,
            jitter=random.random(),
        )
        in_vain = request.wished or kept.memory.noticed
        memory = replace(memory, noticed=in_vain and memory.failures > 0)
        if checked.body:
            memory = replace(memory, body=checked.body)
        if told is not None:
            memory = replace(memory, changed=now, incomplete=told.incomplete)
            by_link = kept.by_link or identity.repeats_guids(told.entries)
            merged = take_entries(database, kept.id, told.entries, now, by_link=by_link)
            store.describe(kept.id, told, by_link=by_link, now=now)
        moved_to = schedule.new_address(memory, now)
        if moved_to and moved_to != kept.address and store.change_address(kept.id, moved_to):
            memory = replace(memory, moved_to="", moved_since=None)
        store.remember(kept.id, memory)
        if isinstance(outcome, Answer) and (rest := schedule.rest_of_host(outcome, now)):
            store.rest_host(request.host, rest)
    return Updated(request.feed, merged, memory)


def take_entries(
    database: Database, feed: int, entries: Iterable[Entry], now: datetime, *, by_link: bool = False
) -> Merged:
    """Write the entries of a feed: all of them, or none.

    Args:
        database: the library.
        feed: the id of the feed.
        entries: as it tells them, the newest first.
        now: the time.
        by_link: whether they are told apart by their links.

    Raises:
        StorageError: the database cannot be written.
    """
    named = identity.name(entries, by_link=by_link)

    def decide(known: Sequence[KnownStory]) -> list[Incoming]:
        dates = {story.id: story.published for story in known}
        plan = identity.plan(named, known)
        # The newest stand first in feeds; they are to have the highest ids.
        new = [_incoming(0, one, None, now) for one in reversed(plan.new)]
        return new + [_incoming(story, one, dates[story], now) for story, one in plan.known]

    return merge(database, feed, named, decide, now)


def _incoming(story: int, one: NamedEntry, before: datetime | None, now: datetime) -> Incoming:
    return Incoming(story, one, identity.moment_of(one.entry, before, now))
