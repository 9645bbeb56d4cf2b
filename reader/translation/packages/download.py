"""Fetching package files: with progress, resumed after a break, stopped at once, never half.

What came so far lies beside the final name as `….part`, with a note of what it is a part of; after
a month the next download takes it away. Only a file of the length the server promised takes the
final name; whether it is a sound package is for the installation to find out.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

from reader.cancellation import CancelToken, Progress
from reader.errors import PackageError, RetrievalError
from reader.limits import MAX_BREAKS, MAX_INDEX_BYTES, MAX_PACKAGE_BYTES
from reader.messages import Message
from reader.network import failures
from reader.network.addresses import host_of
from reader.network.client import RequestRules, Response, open_url
from reader.network.connection import Connection, Wish
from reader.system.files import own_folder, put, remove, sweep, write_whole
from reader.translation.packages.archive import FREE_SPACE, require_space
from reader.untrusted import read_json

_INDEX = RequestRules("list of packages", Wish.PROGRAM, secure=True, limit=MAX_INDEX_BYTES)
#: The body is taken as it lies on the server, so that a part of it can be asked for.
_PACKAGE = RequestRules(
    "package", Wish.LIST, secure=True, limit=MAX_PACKAGE_BYTES, slowest=1000, packed=False
)
#: What nobody came back for, and for how many seconds it waits.
_LEFT, _LIFETIME = r"[\w.-]+\.argosmodel(\.part(\.json)?)?", 30 * 86_400.0
#: Why a site cannot be reached. What is said of them is for one who typed an address.
_UNREACHED = frozenset({"no-network", "no-site", "refused", "timeout", "connection"})


def fetch_index(url: str, connection: Connection) -> bytes:
    """Fetch the list of packages.

    Raises:
        PackageError, RetrievalError: it cannot be fetched, or is too large.
    """
    with _asked(url, _INDEX, connection) as response:
        _check_status(response)
        data = response.read()
        if response.cut:
            raise failures.cut(url)
        return data


def download(
    url: str,
    target: Path,
    connection: Connection,
    *,
    wish: Wish,
    cancel: CancelToken | None = None,
    progress: Progress | None = None,
) -> None:
    """Fetch a package file; a part of it that came before is taken up where it ended.

    Args:
        url: its address.
        target: its place; its folder is made.
        connection: how to reach it.
        wish: who wished it.
        cancel: stops it at once; the part stays for later.
        progress: told bytes here, and bytes in all (None where the server does not say).

    Raises:
        PackageError, RetrievalError: it cannot be fetched, or does not fit; the sentence says what
            to do.
        Cancelled: the token was cancelled.
    """
    rules = replace(_PACKAGE, wish=wish)
    part = _Part(target)
    breaks = 0
    while True:
        before = part.size
        try:
            _fetch_rest(url, part, rules, connection, cancel, progress)
        except _BrokenOff as error:
            breaks += 1
            if breaks > MAX_BREAKS or part.size <= before:
                raise _incomplete(url, part.size, part.total) from error
            continue
        part.finish()
        return


@contextmanager
def _asked(
    url: str, rules: RequestRules, connection: Connection, cancel: CancelToken | None = None
) -> Iterator[Response]:
    """As `open_url`, for an address that nobody typed.

    Raises:
        RetrievalError: as there; where the site cannot be reached it says how to do without.
    """
    try:
        with open_url(url, rules, connection, cancel=cancel) as response:
            yield response
    except RetrievalError as error:
        if error.code not in _UNREACHED:
            raise
        raise RetrievalError(
            error.code,
            "The packages of {host} could not be had: this computer has no connection to the "
            "internet, or the site is out of service. Try again later, or install a package "
            "from a file.",
            host=host_of(url),
        ) from error


class _BrokenOff(Exception):
    """The answer ended before its end."""


class _Part:
    """What came of a file so far, and what it is a part of."""

    def __init__(self, target: Path) -> None:
        self._target = target
        self.path = target.with_name(target.name + ".part")
        self._note_path = target.with_name(target.name + ".part.json")
        own_folder(target.parent)
        sweep(target.parent, _LEFT, rest=_LIFETIME)
        self._note = self._read_note()

    def _read_note(self) -> dict[str, Any]:
        try:
            note = read_json(self._note_path.read_bytes())
        except (OSError, ValueError):
            note = {}
        return note if isinstance(note, dict) else {}

    @property
    def size(self) -> int:
        """Bytes here."""
        return self.path.stat().st_size if self.path.exists() else 0

    @property
    def total(self) -> int | None:
        """Bytes in all, if the server said so."""
        total = self._note.get("total")
        return total if isinstance(total, int) else None

    def resume_headers(self, url: str) -> dict[str, str]:
        """What asks the server for the rest of the same file, and for all of it if it changed."""
        tag = self._note.get("tag")
        if not self.size or not isinstance(tag, str) or self._note.get("url") != url:
            return {}
        return {"Range": f"bytes={self.size}-", "If-Range": tag}

    def start(self, url: str, tag: str | None, total: int | None) -> None:
        """Begin anew."""
        self.path.write_bytes(b"")
        self._note = {"url": url, "tag": tag, "total": total}
        write_whole(self._note_path, json.dumps(self._note).encode())

    def finish(self) -> None:
        """Give the file its final name, now that all of it is here."""
        with self.path.open("ab") as file:  # Windows syncs only what may be written
            os.fsync(file.fileno())
        put(self.path, self._target)
        remove(self._note_path)


def _fetch_rest(
    url: str,
    part: _Part,
    rules: RequestRules,
    connection: Connection,
    cancel: CancelToken | None,
    progress: Progress | None,
) -> None:
    rules = replace(rules, headers=part.resume_headers(url))
    with _asked(url, rules, connection, cancel) as response:
        _check_status(response)
        if not _continues(response, part):
            part.start(url, _tag(response), response.length)
        if part.total is not None:
            _check_size(url, part.total, part)
        _append(response, part, progress)
    if response.cut or (part.total is not None and part.size < part.total):
        raise _BrokenOff


def _append(response: Response, part: _Part, progress: Progress | None) -> None:
    """Write what comes behind the part.

    Raises:
        PackageError: it is no archive, more than was promised, or nothing came for too long.
    """
    total = part.total
    with part.path.open("ab") as file:
        done = file.tell()
        try:
            for piece in response.pieces():
                _check_kind(response.url, piece if done == 0 else b"PK")
                done += len(piece)
                if total is not None and done > total:
                    file.truncate(0)
                    raise PackageError(
                        "too-large",
                        "{host} sends more than the package. Try again later.",
                        host=host_of(response.url),
                    )
                file.write(piece)
                if progress:
                    progress(done, total)
        except RetrievalError as error:
            if error.code == "timeout":
                raise _stalled(response.url) from error
            if error.code != "cut":  # nothing came of the rest this time
                raise


def _continues(response: Response, part: _Part) -> bool:
    """Whether an answer goes on exactly where the part ends."""
    found = re.fullmatch(
        r"bytes (\d{1,18})-\d{1,18}/(\d{1,18})", response.headers.get("Content-Range", "")
    )
    return (
        response.status == 206
        and found is not None
        and (int(found[1]), int(found[2])) == (part.size, part.total)
    )


def _check_size(url: str, total: int, part: _Part) -> None:
    if total > MAX_PACKAGE_BYTES:
        raise PackageError(
            "too-large",
            "{host} offers more bytes than any package has, so nothing was fetched. Refresh "
            "the list.",
            host=host_of(url),
        )
    # Unpacking needs about as much again.
    require_space(part.path.parent, int((2 * total - part.size) / FREE_SPACE * 1.1))


def _check_kind(url: str, start: bytes) -> None:
    """See by its first bytes that a file is an archive, before all of it is fetched.

    Raises:
        PackageError: it is something else, such as the sign-in page of a network.
    """
    if not b"PK".startswith(start[:2]):
        raise PackageError(
            "not-a-package",
            "{host} sent something else than a package. If the network asks to sign "
            "in, open a page in your browser, sign in, and try again.",
            host=host_of(url),
        )


def _tag(response: Response) -> str | None:
    """What tells versions of the file apart; a weak tag does not say that the bytes are equal."""
    tag = response.headers.get("ETag")
    return tag if tag and not tag.startswith("W/") else response.headers.get("Last-Modified")


def _check_status(response: Response) -> None:
    status, host = response.status, host_of(response.url)
    if status in (200, 206):
        return
    if status in (404, 410):
        raise PackageError("not-found", "{host} no longer has it. Refresh the list.", host=host)
    if status >= 500:
        raise PackageError(
            "server-error",
            "{host} has a fault ({status}). Try again later.",
            host=host,
            status=status,
        )
    raise PackageError(
        "refused",
        "{host} refused the request ({status}). Try again later, or install a package from a file.",
        host=host,
        status=status,
    )


def _stalled(url: str) -> PackageError:
    return PackageError(
        "stalled",
        "{host} sends nothing any more, or next to nothing. What came is kept; "
        "try again to go on from there.",
        host=host_of(url),
    )


def _incomplete(url: str, size: int, total: int | None) -> PackageError:
    done = Message("{size}", size=f"{size / 1e6:,.1f}")
    if total:
        done = Message("{size} of {total}", size=f"{size / 1e6:,.1f}", total=f"{total / 1e6:,.1f}")
    return PackageError(
        "incomplete",
        "{host} broke off the download after {done} MB. What came is kept; "
        "try again to go on from there.",
        host=host_of(url),
        done=done,
    )
