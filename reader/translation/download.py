"""Fetching package files: with progress, resumed after a break, stopped at once, never half.

What came so far lies beside the final name as `….part`, with a note of what it is a part of. Only a
file of the length the server promised takes the final name; whether it is a sound package is for
the installation to find out.
"""

from __future__ import annotations

import contextlib
import json
import os
import queue
import re
import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import urljoin, urlsplit

import requests
import urllib3.exceptions

from reader import __version__
from reader.cancellation import CancelToken, Progress
from reader.document import Request
from reader.errors import PackageError
from reader.messages import Message
from reader.translation.archive import FREE_SPACE, MAX_BYTES, require_space
from reader.translation.connection import Connection
from reader.translation.index import is_safe

_PIECE = 1 << 16
#: Redirects followed; each must lead to another safe address.
MOST_REDIRECTS = 5
#: Breaks after which a download that came further is taken up again by itself.
MOST_BREAKS = 4
_REDIRECTS = frozenset({301, 302, 303, 307, 308})


def fetch(url: str, connection: Connection, limit: int, reason: str) -> bytes:
    """Fetch something small into memory.

    Raises:
        PackageError: it cannot be fetched, or is larger than the limit.
    """
    with _open(url, connection, reason) as response:
        data = b""
        for piece in _pieces(response, connection, None):
            data += piece
            if len(data) > limit:
                raise PackageError(
                    "too-large", "The answer of {host} is too large.", host=_host(url)
                )
        return data


def download(
    url: str,
    target: Path,
    connection: Connection,
    *,
    cancel: CancelToken | None = None,
    progress: Progress | None = None,
) -> None:
    """Fetch a package file; a part of it that came before is taken up where it ended.

    Args:
        url: its address.
        target: its place; its folder is made.
        connection: how to reach it.
        cancel: stops it at once; the part stays for later.
        progress: told bytes here, and bytes in all (None where the server does not say).

    Raises:
        PackageError: it cannot be fetched, or does not fit; the sentence says what to do.
        Cancelled: the token was cancelled.
    """
    part = _Part(target)
    breaks = 0
    while True:
        before = part.size
        try:
            _fetch_rest(url, part, connection, cancel, progress)
        except _BrokenOff as error:
            breaks += 1
            if breaks > MOST_BREAKS or part.size <= before:
                raise _incomplete(url, part.size, part.total) from error
            continue
        part.finish()
        return


class _BrokenOff(Exception):
    """The answer ended before its end."""


class _Part:
    """What came of a file so far, and what it is a part of."""

    def __init__(self, target: Path) -> None:
        self._target = target
        self.path = target.with_name(target.name + ".part")
        self._note_path = target.with_name(target.name + ".part.json")
        target.parent.mkdir(parents=True, exist_ok=True)
        self._note = self._read_note()

    def _read_note(self) -> dict[str, Any]:
        try:
            note = json.loads(self._note_path.read_text("utf-8"))
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
        self._note_path.write_text(json.dumps(self._note), "utf-8")

    def finish(self) -> None:
        """Give the file its final name, now that all of it is here."""
        with self.path.open("rb") as file:
            os.fsync(file.fileno())
        self.path.replace(self._target)
        self._note_path.unlink(missing_ok=True)


def _fetch_rest(
    url: str,
    part: _Part,
    connection: Connection,
    cancel: CancelToken | None,
    progress: Progress | None,
) -> None:
    with _open(url, connection, "package", part.resume_headers(url), cancel) as response:
        if not _continues(response, part):
            part.start(url, _tag(response), _length(response))
        total = part.total
        if total is not None:
            _check_size(url, total, part)
        with part.path.open("ab") as file:
            done = file.tell()
            for piece in _pieces(response, connection, cancel):
                _check_kind(url, piece if done == 0 else b"PK")
                done += len(piece)
                if done > (MAX_BYTES if total is None else total):
                    file.truncate(0)
                    raise PackageError(
                        "too-large",
                        "{host} sends more than the package. Try again later.",
                        host=_host(url),
                    )
                file.write(piece)
                if progress:
                    progress(done, total)
    if total is not None and done < total:
        raise _BrokenOff


def _continues(response: requests.Response, part: _Part) -> bool:
    """Whether an answer goes on exactly where the part ends."""
    found = re.fullmatch(r"bytes (\d+)-\d+/(\d+)", response.headers.get("Content-Range", ""))
    return (
        response.status_code == 206
        and found is not None
        and int(found[1]) == part.size
        and int(found[2]) == part.total
    )


def _check_size(url: str, total: int, part: _Part) -> None:
    if total > MAX_BYTES:
        raise PackageError(
            "too-large", "{host} offers more bytes than any package has.", host=_host(url)
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
            host=_host(url),
        )


def _tag(response: requests.Response) -> str | None:
    """What tells versions of the file apart; a weak tag does not say that the bytes are equal."""
    tag = response.headers.get("ETag")
    return tag if tag and not tag.startswith("W/") else response.headers.get("Last-Modified")


def _length(response: requests.Response) -> int | None:
    if response.headers.get("Content-Encoding", "identity") != "identity":
        return None
    length = response.headers.get("Content-Length", "")
    return int(length) if length.isdecimal() else None


@contextlib.contextmanager
def _open(
    url: str,
    connection: Connection,
    reason: str,
    headers: dict[str, str] | None = None,
    cancel: CancelToken | None = None,
) -> Iterator[requests.Response]:
    """Ask for something and follow redirects to safe places.

    Raises:
        PackageError: there is no network, no answer, or one that is refused.
        Cancelled: the token was cancelled.
    """
    if connection.offline:
        raise PackageError(
            "offline", "The offline lock is on, so nothing was fetched. Switch the lock off first."
        )
    with requests.Session() as session:
        session.trust_env = False
        try:
            response = _follow(session, url, connection, reason, headers or {}, cancel)
            with response:
                try:
                    yield response
                finally:
                    # A thread that still reads holds a lock that closing would wait for.
                    with contextlib.suppress(OSError, ValueError, RuntimeError):
                        response.raw.shutdown()
        except requests.RequestException as error:
            raise _unreachable(url, error) from error


def _follow(
    session: requests.Session,
    url: str,
    connection: Connection,
    reason: str,
    headers: dict[str, str],
    cancel: CancelToken | None,
) -> requests.Response:
    for _ in range(MOST_REDIRECTS + 1):
        if not is_safe(url):
            raise PackageError(
                "unsafe-address", "The package lies at an unsafe address ({host}).", host=_host(url)
            )
        if connection.log_request:
            connection.log_request(Request(url, datetime.now(UTC), reason))
        response = _ask(session, url, connection, headers, cancel)
        if response.status_code not in _REDIRECTS:
            _check_status(url, response)
            return response
        response.close()
        url = urljoin(url, response.headers.get("Location", ""))
    raise PackageError(
        "redirect", "{host} sends on from address to address without end.", host=_host(url)
    )


def _ask(
    session: requests.Session,
    url: str,
    connection: Connection,
    headers: dict[str, str],
    cancel: CancelToken | None,
) -> requests.Response:
    """Send one request; connecting may take seconds, in which it can be stopped."""

    def send() -> requests.Response:
        return session.get(
            url,
            headers={
                "User-Agent": f"BilingualReader/{__version__}",
                "Accept-Encoding": "identity",
                "Connection": "close",
                **headers,
            },
            stream=True,
            allow_redirects=False,
            timeout=(connection.connect_timeout, connection.stall_timeout),
            proxies=_proxies(connection.proxy, url),
            verify=os.environ.get("REQUESTS_CA_BUNDLE") or True,
        )

    response: requests.Response = next(_in_background(lambda: iter([send()]), cancel))
    return response


def _pieces(
    response: requests.Response, connection: Connection, cancel: CancelToken | None
) -> Iterator[bytes]:
    """The bytes of an answer as they come.

    Raises:
        _BrokenOff: the connection broke.
        PackageError: nothing came for too long.
        Cancelled: the token was cancelled.
    """
    try:
        # `read1` gives what is there; a read of a whole piece would lose its part at a break.
        yield from _in_background(lambda: iter(lambda: response.raw.read1(_PIECE), b""), cancel)
    except urllib3.exceptions.ReadTimeoutError as error:
        raise PackageError(
            "stalled",
            "{host} sent nothing for {stall_timeout} seconds. What came is kept; try "
            "again to go on from there.",
            host=_host(response.url),
            stall_timeout=f"{connection.stall_timeout:g}",
        ) from error
    except (urllib3.exceptions.HTTPError, OSError) as error:
        raise _BrokenOff from error


def _in_background(
    produce: Callable[[], Iterator[Any]], cancel: CancelToken | None
) -> Iterator[Any]:
    """What `produce` gives, made in a thread of its own, so that a wait for it can be stopped.

    A stopped thread ends with its next piece, or with the time-out of its socket.
    """
    pieces: queue.Queue[tuple[str, Any]] = queue.Queue(maxsize=16)
    stopped = threading.Event()

    def run() -> None:
        try:
            for piece in produce():
                if stopped.is_set():
                    return
                pieces.put(("piece", piece))
            pieces.put(("end", None))
        except Exception as error:  # noqa: BLE001 - it goes on in the thread that waits
            pieces.put(("error", error))

    threading.Thread(target=run, name="download", daemon=True).start()
    try:
        while True:
            if cancel:
                cancel.check()
            try:
                kind, value = pieces.get(timeout=0.1)
            except queue.Empty:
                continue
            if kind == "error":
                raise value
            if kind == "end":
                return
            yield value
    finally:
        stopped.set()
        with contextlib.suppress(queue.Empty):
            while True:  # let a thread that waits for room see that it was stopped
                pieces.get_nowait()


def _proxies(proxy: str, url: str) -> dict[str, str]:
    if proxy == "none":
        return {}
    if proxy == "system":
        return dict(requests.utils.get_environ_proxies(url, no_proxy=None))
    return {"http": proxy, "https": proxy}


def _check_status(url: str, response: requests.Response) -> None:
    status = response.status_code
    if status in (200, 206):
        return
    response.close()
    if status in (404, 410):
        raise PackageError(
            "not-found", "{host} no longer has it. Refresh the list.", host=_host(url)
        )
    if status >= 500:
        raise PackageError(
            "server-error",
            "{host} has a fault ({status}). Try again later.",
            host=_host(url),
            status=status,
        )
    raise PackageError(
        "refused", "{host} refused the request ({status}).", host=_host(url), status=status
    )


def _unreachable(url: str, error: requests.RequestException) -> PackageError:
    if isinstance(error, requests.exceptions.SSLError):
        return PackageError(
            "tls", "The connection to {host} is not secure, so it was refused.", host=_host(url)
        )
    if isinstance(error, requests.Timeout):
        return PackageError("timeout", "{host} does not answer. Try again later.", host=_host(url))
    if isinstance(error, requests.exceptions.ProxyError):
        return PackageError("proxy", "The proxy does not answer. Check it in Settings.")
    return PackageError(
        "no-network", "{host} cannot be reached. Check the network and try again.", host=_host(url)
    )


def _incomplete(url: str, size: int, total: int | None) -> PackageError:
    done = Message("{size}", size=f"{size / 1e6:,.1f}")
    if total:
        done = Message("{size} of {total}", size=f"{size / 1e6:,.1f}", total=f"{total / 1e6:,.1f}")
    return PackageError(
        "incomplete",
        "{host} broke off the download after {done} MB. What came is kept; "
        "try again to go on from there.",
        host=_host(url),
        done=done,
    )


def _host(url: str) -> str | Message:
    with contextlib.suppress(ValueError):
        return urlsplit(url).hostname or Message("The server")
    return Message("The server")
