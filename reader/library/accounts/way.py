"""Syncing by accounts for feeds; see `Way`."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from datetime import UTC, datetime

from reader.datamodel.feed import Fault
from reader.datamodel.syncing import Synced, SyncKind, SyncReport
from reader.errors import Cancelled, ReaderError, SyncError
from reader.feeds.schedule import is_rest
from reader.library.way import SyncMeans, Way
from reader.limits import MAX_BUSY_SECONDS
from reader.network.addresses import host_of
from reader.storage import retention
from reader.storage.accounts import Account, AccountStore
from reader.storage.sqlite import Database
from reader.system.files import make_private
from reader.system.locking import locked

#: What says nothing of the account itself.
_PASSING = frozenset({"offline"})


class AccountWay(Way):
    """Accounts at services that speak the Google Reader API."""

    kind = SyncKind.ACCOUNT

    def all(self, database: Database) -> list[Synced]:
        """See `Way`."""
        store = AccountStore(database)
        return [
            Synced(
                self.kind,
                account.id,
                name_of(account),
                account.synced,
                store.waiting(account.id),
                account.fault,
                account.rests_until,
            )
            for account in store.all()
        ]

    def sync(self, synced: Synced, means: SyncMeans, *, secret: str = "") -> SyncReport:
        """See `Way`."""
        # Windows list what is synced when they open, without importing HTTP and parsers.
        from reader.accounts.service import Login, Service
        from reader.library.accounts.session import sync_account

        store = AccountStore(means.database)
        account = means.on_library(lambda: store.get(synced.id))
        now = datetime.now(UTC)
        with _alone(means):
            try:
                _check_rest(account, now)
                password = secret or means.secrets.get(secret_name(account))
                if not password:
                    raise _no_password(account)
                login = Login(account.address, account.user, password)
                service = Service(login, means.connection, means.cancel)
                service.sign_in()
                report = sync_account(account, service, means)
            except Cancelled:
                raise
            except ReaderError as error:
                self._note(store, account, error, means)
                raise
            means.on_library(lambda: store.note(account.id, synced=datetime.now(UTC)))
            return report

    def remove(self, synced: Synced, means: SyncMeans, *, keep: bool) -> None:
        """Remove an account. Without `keep` its feeds go, but what the reader made of them stays.

        The password is deleted first: an account that is gone must not leave one behind.
        """
        store = AccountStore(means.database)
        account = means.on_library(lambda: store.get(synced.id))
        means.secrets.remove(secret_name(account))

        def leave() -> None:
            feeds = store.feeds(account.id)
            with means.database.transaction():
                store.remove(account.id)
                for feed in feeds if not keep else ():
                    if feed.feed is not None and not store.is_in_accounts(feed.address):
                        retention.unfollow(means.database, feed.feed)

        means.on_library(leave)

    def _note(
        self, store: AccountStore, account: Account, error: ReaderError, means: SyncMeans
    ) -> None:
        from reader.accounts.service import TooManyError

        if error.code in _PASSING:
            return
        rests_until = error.until if isinstance(error, TooManyError) else None
        fault = Fault(error.code, error.message)
        # A library that cannot be written is the error itself.
        with contextlib.suppress(ReaderError):
            means.on_library(lambda: store.note(account.id, fault=fault, rests_until=rests_until))


def add_account(typed: str, user: str, password: str, means: SyncMeans) -> Synced:
    """Sign in and add the account; this does not store its password.

    Args:
        typed: the address as the person typed it.
        user: their name there.
        password: for programs.
        means: what is worked with.

    Raises:
        ReaderError: the service refuses the login, or there is none.
    """
    from reader.accounts.service import sign_in

    service = sign_in(typed, user.strip(), password, means.connection, means.cancel)
    store = AccountStore(means.database)

    def add() -> Synced:
        number = store.add(service.login.address, service.login.user)
        return next(one for one in AccountWay().all(means.database) if one.id == number)

    return means.on_library(add)


def keep_password(synced: Synced, password: str, means: SyncMeans, *, in_file: bool) -> None:
    """Store the password of an account.

    Raises:
        SyncError: as `Secrets.put`.
    """
    account = means.on_library(lambda: AccountStore(means.database).get(synced.id))
    means.secrets.put(secret_name(account), password, in_file=in_file)


def secret_name(account: Account) -> str:
    """The key of an account's password in `Secrets`."""
    return f"{account.user}@{account.address}"


def name_of(account: Account) -> str:
    """The name of an account, for people."""
    return f"{account.user} · {host_of(account.address)}"


def _no_password(account: Account) -> SyncError:
    return SyncError(
        "no-password",
        "The password of {user} at {host} is not kept here. Give it again.",
        user=account.user,
        host=host_of(account.address),
    )


def _check_rest(account: Account, now: datetime) -> None:
    """Send no requests to a service that asked for a pause.

    Raises:
        TooManyError: the pause is not over.
    """
    from reader.accounts.service import too_many

    until = account.rests_until
    if until is not None and is_rest(until, now):
        raise too_many(host_of(account.address), until)


@contextlib.contextmanager
def _alone(means: SyncMeans) -> Iterator[None]:
    """Let only one process of a library sync its accounts at a time: some services toggle marks.

    Raises:
        SyncError: another one does.
    """
    try:
        make_private(means.paths.data)
        with locked(means.paths.data / ".accounts.lock", MAX_BUSY_SECONDS) as held:
            if not held:
                raise SyncError(
                    "busy", "The account is being synced already. Try again in a moment."
                )
            yield
    except OSError as error:
        raise SyncError(
            "busy", "The folder of the library cannot be written. See to it that it can."
        ) from error
