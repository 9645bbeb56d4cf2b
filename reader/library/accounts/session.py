"""Syncing an account with its service: feeds, marks, then new entries.

Local changes are sent first, and only where fresh lists show that the service differs, since some
services toggle a mark that is set twice. After sending, and after a response that was lost, the
lists are fetched again before anything is sent again. Marks are taken over only from complete
lists; that an entry is missing in a list is confirmed by asking for the entry itself.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import TypeVar

from reader.accounts.addresses import is_freshrss
from reader.accounts.answers import RemoteEntry, RemoteFeed
from reader.accounts.service import Service
from reader.datamodel.syncing import SyncReport
from reader.errors import RetrievalError, SyncError
from reader.library.accounts.entries import save_entries
from reader.library.accounts.states import Difference, Seen, compare
from reader.library.accounts.subscriptions import (
    FeedDifference,
    apply_feeds,
    compare_feeds,
    give_to,
    readable,
)
from reader.library.judging import judge_new
from reader.library.way import SyncMeans
from reader.limits import (
    MAX_ACCOUNT_BATCH,
    MAX_ACCOUNT_DOUBTS,
    MAX_ACCOUNT_ENTRIES,
    MAX_ACCOUNT_RECENT,
)
from reader.messages import Message
from reader.storage.accounts import Account, AccountFeed, AccountStore, Marks

T = TypeVar("T")

#: How often what waits is told before the rest of it waits for the next time.
_ROUNDS = 3


def sync_account(account: Account, service: Service, means: SyncMeans) -> SyncReport:
    """Sync an account with its service; see above.

    Raises:
        ReaderError: it failed or is incomplete; what was done is kept.
        Cancelled: the token was cancelled.
    """
    session = _Session(account, service, means)
    feeds = session.bring_feeds()
    seen = session.bring_marks()
    session.bring_entries(seen, feeds)
    return session.report


class _Session:
    """One sync of an account."""

    def __init__(self, account: Account, service: Service, means: SyncMeans) -> None:
        self.report = SyncReport()
        self._account = account.id
        self._service = service
        self._means = means
        self._store = AccountStore(means.database)
        self._wide = is_freshrss(account.address)

    # -- feeds

    def bring_feeds(self) -> dict[str, int]:
        """Sync which feeds are followed; returns their ids here by their ids there."""
        known, listed = self._known_feeds(), self._listed()
        difference = self._compared(known, listed)
        if difference.waits:
            self._tell_feeds(difference, listed)
            known, listed = self._known_feeds(), self._listed()
            difference = self._compared(known, listed)
        self._means.cancel.check()
        now = datetime.now(UTC)
        database = self._means.database
        return self._on_library(lambda: apply_feeds(database, self._account, difference, now))

    def _known_feeds(self) -> list[AccountFeed]:
        return self._on_library(lambda: self._store.feeds(self._account))

    def _listed(self) -> list[RemoteFeed]:
        return readable(self._service.feeds(), wide=self._wide)

    def _compared(self, known: list[AccountFeed], listed: list[RemoteFeed]) -> FeedDifference:
        """What differs.

        Raises:
            SyncError: the service lists nothing any more, which is not believed.
        """
        if not listed and sum(bool(feed.remote) and not feed.dropped for feed in known) > 1:
            raise SyncError(
                "no-feeds-there",
                "{host} lists no feed any more, so nothing was changed here. If that is right, "
                "remove the account.",
                host=self._service.host,
            )
        return compare_feeds(known, listed)

    def _tell_feeds(self, difference: FeedDifference, listed: list[RemoteFeed]) -> None:
        """Send which feeds were followed, dropped and moved here."""
        for dropped in difference.drop:
            self._service.unsubscribe(dropped.id)
            self._sent(1)
        for feed, there in difference.move:
            self._take_no_for_an_answer(
                lambda feed=feed, there=there: self._service.move(  # type: ignore[misc]
                    there.id, feed.folder, feed.label
                )
            )
        for feed in difference.follow:
            done = self._take_no_for_an_answer(
                lambda feed=feed: self._service.subscribe(feed.address, "", feed.folder)  # type: ignore[misc]
            )
            after = self._listed() if done else listed
            there_now = _newly(feed, listed, after)
            self._settle_follow(feed, there_now)
            listed = after

    def _take_no_for_an_answer(self, ask: Callable[[], object]) -> bool:
        """Send a change; if the service rejects it, report that and go on."""
        try:
            ask()
        except SyncError as error:
            if error.code != "not-taken":
                raise
            self.report = replace(self.report, told=(*self.report.told, error.message))
            return False
        self._sent(1)
        return True

    def _settle_follow(self, feed: AccountFeed, there: RemoteFeed | None) -> None:
        """Note that the service follows a feed now, or that it will stay local."""
        if there is None:
            self._on_library(lambda: self._store.take_feed(feed))
            told = Message("{address} is followed on this computer only.", address=feed.address)
            self.report = replace(self.report, told=(*self.report.told, told))
            return
        database = self._means.database
        self._on_library(lambda: give_to(database, self._account, feed, there))

    # -- marks

    def bring_marks(self) -> Seen:
        """Sync which stories are read and starred; returns the last lists of the service."""
        told: set[str] = set()
        for turn in range(_ROUNDS):
            seen, difference = self._look(told)
            if not difference.push or turn == _ROUNDS - 1:
                break
            told.update(difference.pushed)
            self._push(difference)
        self._means.cancel.check()
        self._apply(difference, seen)
        self._sent(len(told.difference(difference.pushed)))
        return seen

    def _look(self, told: set[str]) -> tuple[Seen, Difference]:
        """Fetch the lists of the service, and compare.

        Args:
            told: entries marked there before: if one still differs, the entry itself is fetched.
        """
        stories = self._on_library(lambda: self._store.stories(self._account))
        if any(story.waits for story in stories):
            self._service.prepare()
        seen = Seen(self._service.unread(), self._service.starred())
        difference = compare(stories, seen)
        again = [one for one in difference.pushed if one in told]
        if doubts := (again + difference.doubts)[:MAX_ACCOUNT_DOUBTS]:
            asked: dict[str, Marks | None] = dict.fromkeys(doubts)
            for batch in _batches(doubts):
                for entry in self._entries(batch):
                    asked[entry.id] = Marks(entry.read, entry.starred)
            seen = replace(seen, asked=asked)
            difference = compare(stories, seen)
        return seen, difference

    def _push(self, difference: Difference) -> None:
        """Send marks; a lost response is no failure, since the lists are fetched again."""
        for (mark, on), ids in difference.push.items():
            for batch in _batches(ids):
                self._means.cancel.check()
                try:
                    self._service.mark(batch, mark, on=on)
                except RetrievalError:
                    return

    def _apply(self, difference: Difference, seen: Seen) -> None:
        """Take over how entries are there: all of it, or nothing."""
        store, database = self._store, self._means.database
        listed = [*seen.unread.order, *seen.starred.order]
        now = datetime.now(UTC)

        def apply() -> int:
            with database.transaction():
                marked = store.set_marks(difference.take, difference.expected)
                store.set_base(self._account, difference.base)
                store.forget_stories(self._account, difference.gone)
                store.see(self._account, listed, now)
                return len(marked)

        came = self._on_library(apply)
        self.report = replace(self.report, came=self.report.came + came)

    # -- entries

    def bring_entries(self, seen: Seen, feeds: dict[str, int]) -> None:
        """Fetch what is not here yet, the newest first, and keep it bit by bit."""
        recent = self._service.recent(MAX_ACCOUNT_RECENT)
        listed = dict.fromkeys((*recent, *seen.starred.order, *seen.unread.order))

        def known() -> set[str]:
            self._store.attach_again(self._account)
            self._store.see(self._account, recent, datetime.now(UTC))
            return self._store.remotes(self._account)

        here = self._on_library(known)
        wanted = [one for one in listed if one not in here][:MAX_ACCOUNT_ENTRIES]
        for batch in _batches(wanted):
            self._means.cancel.check()
            self._keep(self._entries(batch), feeds)

    def _entries(self, ids: Sequence[str]) -> list[RemoteEntry]:
        """The entries of some ids; a service may give fewer at once than it was asked for."""
        found: dict[str, RemoteEntry] = {}
        wanted = list(ids)
        while wanted:
            came = {entry.id: entry for entry in self._service.entries(wanted)}
            fresh = [one for one in wanted if one in came]
            if not fresh:
                break
            found.update((one, came[one]) for one in fresh)
            wanted = [one for one in wanted if one not in came]
        return list(found.values())

    def _keep(self, came: Sequence[RemoteEntry], feeds: dict[str, int]) -> None:
        """Keep entries, and judge their stories as those of feeds are."""
        database, account = self._means.database, self._account

        def keep() -> tuple[int, ...]:
            with database.transaction():
                new = save_entries(
                    database, account, came, feeds, datetime.now(UTC), wide=self._wide
                )
                judge_new(database, self._means.detector(), new)
                return new

        new = self._on_library(keep)
        self.report = replace(self.report, new=(*self.report.new, *new))

    def _on_library(self, work: Callable[[], T]) -> T:
        """Do something with the database, unless the account was left meanwhile.

        Raises:
            SyncError: it was.
            ReaderError: what the work raises.
        """

        def checked() -> T:
            self._store.get(self._account)
            return work()

        return self._means.on_library(checked)

    def _sent(self, count: int) -> None:
        self.report = replace(self.report, sent=self.report.sent + count)


def _newly(
    feed: AccountFeed, before: Iterable[RemoteFeed], after: Iterable[RemoteFeed]
) -> RemoteFeed | None:
    """The feed that a service follows since it was asked: at its address, or the only new one."""
    after = list(after)
    known = {one.id for one in before}
    new = [one for one in after if one.id not in known]
    at_address = [one for one in after if one.address == feed.address]
    return next(iter(at_address or (new if len(new) == 1 else [])), None)


def _batches(ids: Sequence[str]) -> Iterator[Sequence[str]]:
    for start in range(0, len(ids), MAX_ACCOUNT_BATCH):
        yield ids[start : start + MAX_ACCOUNT_BATCH]
