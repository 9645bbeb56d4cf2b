"""A carrier for servers that speak WebDAV (RFC 4918): Nextcloud and many others."""

from __future__ import annotations

import base64
from collections.abc import Mapping
from dataclasses import replace
from urllib.parse import unquote, urlsplit

from lxml import etree

from reader.cancellation import CancelToken
from reader.errors import SyncError
from reader.limits import (
    MAX_SYNC_FILE_BYTES,
    MAX_SYNC_FILES,
    MAX_SYNC_LIST_BYTES,
    MAX_SYNC_MACHINES,
)
from reader.network.addresses import (
    Reach,
    check_address,
    complete_address,
    host_of,
    is_secure,
    reach_of,
)
from reader.network.client import RequestRules, open_url
from reader.network.connection import Connection, Wish
from reader.sync.carriers import MACHINE, File, label_of, name_of
from reader.sync.sealing import Label

#: Bytes a second at which a file goes out or comes in, at the least.
_SLOWEST = 50_000
_ASKED = (
    b'<?xml version="1.0" encoding="utf-8"?><propfind xmlns="DAV:"><prop><resourcetype/>'
    b"<getcontentlength/></prop></propfind>"
)
_DAV = "{DAV:}"
#: What the name of a file has besides until it is whole. As long as something of such a name lies
#: beside a file, nobody takes that for one. Nextcloud and ownCloud refuse names in ".part".
_HALF = ".half"
#: What lies there where no file can be renamed.
_MARK = b"not whole yet"
#: The answers of a server that renames nothing.
_ERRORS = tuple(range(400, 600))


def webdav_address(typed: str) -> str:
    """The address of a folder on a server, from what a person typed.

    Raises:
        RetrievalError: it is no address of the web.
        SyncError: it lies on the internet and is not secure ("unsafe-address").
    """
    url = check_address(complete_address(typed.strip()))
    if reach_of(host_of(url)) is Reach.PUBLIC and not is_secure(url):
        raise SyncError(
            "unsafe-address",
            "An address on the internet has to begin with https://, so that nobody on the way "
            "reads the password for {host}. Correct it.",
            host=host_of(url),
        )
    return url.rstrip("/") + "/"


class WebDavCarrier:
    """See `Carrier`.

    Args:
        address: of a folder, see `webdav_address`.
        user: who the server knows; "" for nobody.
        password: theirs.
        connection: how the network is used.
        cancel: stops a request.
    """

    def __init__(
        self,
        address: str,
        user: str,
        password: str,
        connection: Connection,
        cancel: CancelToken | None = None,
    ) -> None:
        self._address, self._connection, self._cancel = address, connection, cancel
        self._host = host_of(address)
        self._renames = True  # until the server refuses it
        self._stale: set[Label] = set()  # what killed programs left, or a connection that broke
        self._headers: dict[str, str] = {}
        if user:
            word = base64.b64encode(f"{user}:{password}".encode()).decode("ascii")
            self._headers["Authorization"] = f"Basic {word}"

    def make(self) -> None:
        """Make the folder, if it is not there.

        Raises:
            SyncError, RetrievalError: it cannot be made.
        """
        if self._ask("PROPFIND", "", _ASKED, {"Depth": "0"}, also=(404,))[0] == 404:
            self._ask("MKCOL", "")

    def files(self) -> Mapping[str, list[File]]:
        """The files of each machine."""
        machines = [name for name, size in self._listed("") if size is None]
        found: dict[str, list[File]] = {}
        for machine in list(filter(MACHINE.fullmatch, machines))[:MAX_SYNC_MACHINES]:
            listed = dict(self._listed(f"{machine}/"))
            halves = {name.removesuffix(_HALF) for name in listed if name.endswith(_HALF)}
            self._stale |= {one for name in halves if (one := label_of(machine, name))}
            files = [
                File(label, max(size, 0))
                for name, size in listed.items()
                if (label := label_of(machine, name)) and name not in halves and size is not None
            ]
            found[machine] = files[:MAX_SYNC_FILES]
        return found

    def _listed(self, path: str) -> list[tuple[str, int | None]]:
        """The names in a folder, with the sizes as `_told` returns them."""
        here, found = self._place(path), []
        for place, size in self._told(path, depth=1):
            folder, _, name = place.rpartition("/")
            if folder == here and name:
                found.append((name, size))
        return found

    def _told(self, path: str, *, depth: int) -> list[tuple[str, int | None]]:
        """PROPFIND of a place: the paths of it and of what is in it, with their sizes.

        A size is None for a folder, and -1 where the server does not tell it.
        """
        _, answer = self._ask(
            "PROPFIND", path, _ASKED, {"Depth": str(depth)}, limit=MAX_SYNC_LIST_BYTES
        )
        parser = etree.XMLParser(resolve_entities=False, no_network=True)
        try:
            root = etree.fromstring(answer, parser)
        except (etree.XMLSyntaxError, ValueError) as error:
            raise self._no_folder() from error
        if root.tag != f"{_DAV}multistatus":
            raise self._no_folder()
        found: list[tuple[str, int | None]] = []
        for response in root.iter(f"{_DAV}response"):
            place = unquote(_path_in(response.findtext(f"{_DAV}href") or "")).rstrip("/")
            is_folder = next(response.iter(f"{_DAV}collection"), None) is not None
            size = next(response.iter(f"{_DAV}getcontentlength"), None)
            told = (size.text or "").strip() if size is not None else ""
            length = int(told[:18]) if told.isascii() and told.isdigit() else -1
            found.append((place, None if is_folder else length))
        return found

    def _place(self, path: str) -> str:
        return unquote(urlsplit(self._address + path).path).rstrip("/")

    def read(self, label: Label) -> bytes:
        """A file, as far as it has come; b"" where it is gone."""
        status, data = self._ask("GET", _path(label), also=(404,), limit=MAX_SYNC_FILE_BYTES)
        return b"" if status == 404 else data

    def write(self, label: Label, data: bytes) -> None:
        """Write a file of this machine; one of the name that is there is written anew.

        Many servers keep the part of an upload that broke off, so it is renamed when complete. If
        the server cannot rename, a marker file beside it says until then that it is incomplete.
        """
        path, half = _path(label), _path(label) + _HALF
        self._tidy(label)
        if self._renames:
            self._put(half, data)
            target = {"Destination": self._address + path, "Overwrite": "T"}
            status, _ = self._ask("MOVE", half, headers=target, also=_ERRORS)
            # A server behind another often knows itself by no such address.
            self._renames = status not in _ERRORS
        if not self._renames:
            self._put(half, _MARK)
            self._put(path, data)
            self._ask("DELETE", half, also=(404,))

    def _put(self, path: str, data: bytes) -> None:
        """Upload a file, and check that it is complete.

        Raises:
            SyncError: the server does not take it, or only a part of it.
        """
        status, _ = self._ask("PUT", path, data, also=(404, 409))
        if status in (404, 409):  # its folder is not there yet
            self._ask("MKCOL", f"{path.partition('/')[0]}/", also=(405,))
            self._ask("PUT", path, data)
        if dict(self._told(path, depth=0)).get(self._place(path)) not in (None, -1, len(data)):
            raise self._full()

    def _tidy(self, label: Label) -> None:
        """Delete incomplete uploads of a machine, each before its marker.

        The file that is about to be written is written over.
        """
        stale = {one for one in self._stale if one.machine == label.machine}
        self._stale -= stale
        for path in sorted(_path(one) for one in stale - {label}):
            self._ask("DELETE", path, also=(404,))
            self._ask("DELETE", path + _HALF, also=(404,))

    def remove(self, label: Label) -> None:
        """Delete a file of this machine; one that is not there is no error."""
        self._ask("DELETE", _path(label), also=(404,))

    def _ask(
        self,
        method: str,
        path: str,
        body: bytes | None = None,
        headers: Mapping[str, str] | None = None,
        *,
        also: tuple[int, ...] = (),
        limit: int = 1_000_000,
    ) -> tuple[int, bytes]:
        """Status and body of the response. Error statuses are raised, but for those in `also`."""
        rules = RequestRules(
            "sync",
            Wish.READER,
            secure=reach_of(self._host) is Reach.PUBLIC,
            limit=limit,
            slowest=_SLOWEST,
            headers={**self._headers, **(headers or {})},
            confided=True,
            body=body,
            method=method,
        )
        seconds = self._connection.stall_timeout + len(body or b"") / _SLOWEST
        connection = replace(self._connection, stall_timeout=seconds)
        with open_url(self._address + path, rules, connection, cancel=self._cancel) as answer:
            if answer.status not in also and not 200 <= answer.status < 300:
                raise self._refused(answer.status)
            return answer.status, answer.read()

    def _refused(self, status: int) -> SyncError:
        if status in (401, 403):
            return SyncError(
                "login",
                "{host} does not let you in. Check the name and the password; many servers have "
                "passwords of their own for programs.",
                host=self._host,
            )
        if status in (404, 405, 409, 410):
            return self._no_folder()
        if status in (413, 507):
            return self._full()
        return SyncError(
            "server-error",
            "{host} answers with an error ({status}). Try again later. What changes here waits "
            "until then.",
            host=self._host,
            status=status,
        )

    def _full(self) -> SyncError:
        return SyncError(
            "server-full",
            "{host} has no room for more. Make room there, and sync once more. What changes "
            "here waits until then.",
            host=self._host,
        )

    def _no_folder(self) -> SyncError:
        return SyncError(
            "no-webdav",
            "There is no folder of WebDAV at {address}. Check the address: Nextcloud shows it at "
            "the bottom of the page of files, under Settings.",
            address=self._address,
        )


def _path_in(address: str) -> str:
    """The path of an address that a server names; "" where it is none."""
    try:
        return urlsplit(address).path
    except ValueError:
        return ""


def _path(label: Label) -> str:
    return f"{label.machine}/{name_of(label)}"
