"""A client of the Google Reader API.

    service = Service(Login(address, user, password), connection, cancel)
    service.sign_in()
    unread = service.unread()

All answers are JSON but those to a login. What is marked is marked for good: the API has no undo,
and Miniflux before May 2026 *toggles* what is marked twice, so that who calls `mark` has to know
what the service has.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from http import HTTPStatus
from typing import TypeVar
from urllib.parse import urlencode

from reader.accounts import answers
from reader.accounts.addresses import candidates
from reader.accounts.answers import ITEM, READ, STARRED, IdPage, RemoteEntry, RemoteFeed
from reader.cancellation import CancelToken
from reader.errors import ReaderError, SyncError
from reader.limits import (
    MAX_ACCOUNT_BYTES,
    MAX_ACCOUNT_IDS,
    MAX_ACCOUNT_PAGES,
    MAX_ACCOUNT_SECONDS,
)
from reader.network.addresses import Reach, host_of, reach_of
from reader.network.client import RequestRules, Response, open_url
from reader.network.connection import Connection, Wish
from reader.network.host_queue import retry_after
from reader.untrusted import MalformedDataError

T = TypeVar("T")
_Fields = Sequence[tuple[str, str]]

_API = "/reader/api/0/"
_MINE = "user/-/"
_LIST = f"{_MINE}state/com.google/reading-list"
_JSON = ("output", "json")
_FORM = {"Content-Type": "application/x-www-form-urlencoded"}
_REFUSED = (HTTPStatus.UNAUTHORIZED, HTTPStatus.FORBIDDEN)
#: How long a service rests that has too many requests and does not say for how long, and at most.
_REST, _LONGEST_REST = timedelta(hours=1), timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Login:
    """The address of a service, one of `candidates`, and the login of a user."""

    address: str
    user: str
    password: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class IdList:
    """The ids of a complete list.

    `exact`: it came as one page. Between several pages the list may have become shorter, so that
    an entry slipped through: what is missing then is only likely to be.
    """

    ids: frozenset[str]
    order: tuple[str, ...]
    exact: bool


class TooManyError(SyncError):
    """A service accepts no more requests until some time."""

    until = datetime.max.replace(tzinfo=UTC)


def sign_in(
    typed: str, user: str, password: str, connection: Connection, cancel: CancelToken
) -> Service:
    """Sign in at an address as a person types it, trying all places where the API may be.

    Raises:
        ReaderError: as `Service.sign_in`, the most telling one of all places.
        Cancelled: the token was cancelled.
    """
    failed: list[ReaderError] = []
    for address in candidates(typed):
        service = Service(Login(address, user, password), connection, cancel)
        try:
            service.sign_in()
        except ReaderError as error:
            if error.code not in ("no-service", "signed-out", "server-error"):
                raise
            failed.append(error)
        else:
            return service
    raise next((error for error in failed if error.code == "signed-out"), failed[0])


class Service:
    """A session with a service.

    Every method raises a RetrievalError if there is no response; a SyncError if it is of no use:
    "signed-out" (the password is wrong, or was changed), "too-many" (a `TooManyError`),
    "server-error", "no-service" (there is none), "bad-answer", "refused-request"; and Cancelled.
    """

    def __init__(self, login: Login, connection: Connection, cancel: CancelToken) -> None:
        self.login = login
        self._connection = replace(connection, timeout=MAX_ACCOUNT_SECONDS)
        self._cancel = cancel
        self._auth = ""
        self._token = ""
        self._rests_until: datetime | None = None

    @property
    def host(self) -> str:
        """The name of its host."""
        return host_of(self.login.address)

    # -- login

    def sign_in(self) -> None:
        """Get a token for requests."""
        fields = [("Email", self.login.user), ("Passwd", self.login.password)]
        with self._open("/accounts/ClientLogin", fields, {}) as response:
            if response.status in (*_REFUSED, HTTPStatus.BAD_REQUEST):
                raise self._signed_out()
            data = self._read(response)
        self._auth = answers.auth_token(data)
        if not self._auth:
            raise self._no_service()

    def prepare(self) -> None:
        """Get the token for changes early, so that no request comes between listing and marking."""
        if not self._token:
            self._renew_token()

    def _renew_token(self) -> None:
        """Get the token that must be sent along with every change."""
        data = self._answer("token", None, again=self.sign_in)
        self._token = answers.one_token(data.decode("utf-8", "replace"))

    # -- reading

    def feeds(self) -> list[RemoteFeed]:
        """The feeds it follows."""
        return self._told("subscription/list", [_JSON], answers.feeds_of)

    def unread(self) -> IdList:
        """The entries that are not read."""
        return self._ids([("s", _LIST), ("xt", _MINE + READ)])

    def starred(self) -> IdList:
        """The entries that have a star."""
        return self._ids([("s", _MINE + STARRED)])

    def recent(self, count: int) -> tuple[str, ...]:
        """The ids of the newest entries, read or not, so many of them."""
        return self._page([("s", _LIST), ("n", str(count))]).ids[:count]

    def entries(self, ids: Sequence[str]) -> list[RemoteEntry]:
        """The entries of some ids, `MAX_ACCOUNT_BATCH` at most; those that are gone are left out.

        Miniflux answers 400 where none of them is there.
        """
        path = f"stream/items/contents?{urlencode([_JSON])}"
        try:
            return self._readable(answers.entries_of, self._sent(path, _items(ids)))
        except SyncError as error:
            if error.code != "refused-request":
                raise
            return []

    # -- writing

    def mark(self, ids: Sequence[str], state: str, *, on: bool) -> None:
        """Mark entries as read (`READ`) or starred (`STARRED`), or take the mark from them.

        Args:
            ids: of entries that are otherwise, `MAX_ACCOUNT_BATCH` at most.
            state: which mark.
            on: whether they are to have it.
        """
        self._sent("edit-tag", [("a" if on else "r", _MINE + state), *_items(ids)])

    def subscribe(self, address: str, title: str, label: str) -> None:
        """Have a feed followed; a SyncError "not-taken" where it does not want to."""
        fields = [("ac", "subscribe"), ("s", f"feed/{address}"), ("t", title)]
        if label:
            fields.append(("a", f"{_MINE}label/{label}"))
        self._edit(fields, address)

    def unsubscribe(self, feed: str) -> None:
        """Have a feed followed no more, by its id; one that is not there is no error."""
        try:
            self._sent("subscription/edit", [("ac", "unsubscribe"), ("s", feed)])
        except SyncError as error:
            if error.code != "refused-request":  # FreshRSS's answer where it is gone
                raise

    def move(self, feed: str, label: str, before: str) -> None:
        """Put a feed into a folder, "" for none, out of the one before; "not-taken" as above."""
        put = [("a", f"{_MINE}label/{label}")] if label else []
        taken = [("r", f"{_MINE}label/{before}")] if before else []
        self._edit([("ac", "edit"), ("s", feed), *put, *taken], label or feed)

    def _edit(self, fields: _Fields, what: str) -> None:
        try:
            self._sent("subscription/edit", fields)
        except SyncError as error:
            # Miniflux answers 500 to what it cannot fetch, and FreshRSS 400.
            if error.code not in ("refused-request", "server-error"):
                raise
            raise SyncError(
                "not-taken",
                "{host} did not take {what}. Try it there, to see why.",
                host=self.host,
                what=what,
            ) from error

    # -- asking

    def _ids(self, fields: _Fields) -> IdList:
        """All ids of a list, page by page."""
        found: dict[str, None] = {}
        at, pages = "", 0
        while True:
            more = [("c", at)] if at else []
            page = self._page([*fields, ("n", str(MAX_ACCOUNT_IDS)), *more])
            pages += 1
            grew = len(found)
            found.update(dict.fromkeys(page.ids))
            if not page.next:
                return IdList(frozenset(found), tuple(found), pages == 1)
            if page.next == at or len(found) == grew or pages == MAX_ACCOUNT_PAGES:
                raise self._bad_answer()  # it goes round in circles, or has no end
            at = page.next

    def _page(self, fields: _Fields) -> IdPage:
        return self._told("stream/items/ids", [_JSON, *fields], answers.ids_of)

    def _told(self, path: str, fields: _Fields, read: Callable[[bytes], T]) -> T:
        """Ask for something, and read it."""
        data = self._answer(f"{path}?{urlencode(fields)}", None, again=self.sign_in)
        return self._readable(read, data)

    def _sent(self, path: str, fields: _Fields) -> bytes:
        """Send something; gives what is answered."""
        self.prepare()
        return self._answer(path, fields, again=self._renew_token)

    def _readable(self, read: Callable[[bytes], T], data: bytes) -> T:
        try:
            return read(data)
        except MalformedDataError as error:
            raise self._bad_answer() from error

    def _answer(self, path: str, fields: _Fields | None, *, again: Callable[[], object]) -> bytes:
        """What is answered; who is not let in any more tries it `again`, once."""
        for is_last in (False, True):
            sent = None if fields is None else [*fields, ("T", self._token)]
            headers = {"Authorization": f"GoogleLogin auth={self._auth}"}
            with self._open(_API + path, sent, headers) as response:
                if response.status not in _REFUSED:
                    return self._read(response)
            if not is_last:
                again()
        raise self._signed_out()

    def _open(
        self, path: str, fields: _Fields | None, headers: Mapping[str, str]
    ) -> AbstractContextManager[Response]:
        """Ask, unless the service said that it has had enough.

        Raises:
            RetrievalError, SyncError, Cancelled: as the class says.
        """
        if self._rests_until is not None:
            raise self._too_many(self._rests_until)
        rules = RequestRules(
            "account",
            Wish.READER,
            secure=reach_of(self.host) is Reach.PUBLIC,
            limit=MAX_ACCOUNT_BYTES,
            headers={**headers, **(_FORM if fields is not None else {})},
            confided=True,
            body=None if fields is None else urlencode(fields).encode(),
        )
        address = self.login.address + path
        return open_url(address, rules, self._connection, cancel=self._cancel)

    def _read(self, response: Response) -> bytes:
        """The body of an answer that is none of an error."""
        status = response.status
        self._note_limits(response)
        if status == HTTPStatus.OK:
            data = response.read()
            if response.cut:
                raise self._bad_answer()
            return data
        if status == HTTPStatus.TOO_MANY_REQUESTS:
            raise self._too_many(self._rests_until or datetime.now(UTC) + _REST)
        if status == HTTPStatus.BAD_REQUEST:
            raise SyncError(
                "refused-request",
                "{host} refused what it was asked (400). Try again later.",
                host=self.host,
            )
        if status >= HTTPStatus.INTERNAL_SERVER_ERROR:
            raise SyncError(
                "server-error",
                "{host} cannot answer now ({status}). Try again later; FreshRSS says so, too, "
                "where access by programs is switched off in its settings.",
                host=self.host,
                status=status,
            )
        raise self._no_service()

    def _note_limits(self, response: Response) -> None:
        """Note how long nothing more is to be asked; Inoreader counts reading and writing apart.

        https://www.inoreader.com/developers/rate-limiting
        """
        headers, now = response.headers, datetime.now(UTC)
        used_up = [
            _count(headers, f"x-reader-zone{zone}-usage") >= limit
            for zone in (1, 2)
            if (limit := _count(headers, f"x-reader-zone{zone}-limit"))
        ]
        if response.status == HTTPStatus.TOO_MANY_REQUESTS or any(used_up):
            asked = retry_after(headers, now)
            after = timedelta(seconds=_count(headers, "x-reader-limits-reset-after"))
            self._rests_until = now + min(_LONGEST_REST, asked or after or _REST)

    # -- what goes wrong

    def _signed_out(self) -> SyncError:
        return SyncError(
            "signed-out",
            "{host} does not let {user} in. Check name and password: FreshRSS, Miniflux and "
            "others want a second password for programs, which is set in their settings.",
            host=self.host,
            user=self.login.user,
        )

    def _no_service(self) -> SyncError:
        return SyncError(
            "no-service",
            "{host} answers, but not as a service for feeds. Check the address; programs may "
            "have to be allowed in its settings first.",
            host=self.host,
        )

    def _bad_answer(self) -> SyncError:
        return SyncError(
            "bad-answer",
            "{host} sent what cannot be read, so nothing was changed by it. Try again later.",
            host=self.host,
        )

    def _too_many(self, until: datetime) -> TooManyError:
        return too_many(self.host, until)


def too_many(host: str, until: datetime) -> TooManyError:
    """The error for a service that wants to be left alone until some time."""
    error = TooManyError(
        "too-many",
        "{host} takes no more requests for now, so it is left alone for a while. Try again later.",
        host=host,
    )
    error.until = until
    return error


def _items(ids: Iterable[str]) -> list[tuple[str, str]]:
    """Entries as they are named in what is sent: Miniflux reads bare numbers as hexadecimal."""
    return [("i", ITEM + one) for one in ids]


def _count(headers: Mapping[str, str], name: str) -> int:
    whole = headers.get(name, "").strip().partition(".")[0]
    return int(whole[:9]) if whole.isascii() and whole.isdigit() else 0
