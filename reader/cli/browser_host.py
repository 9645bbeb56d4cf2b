"""`browser host`: started by a browser when its person sends a page; takes one, and ends.

The page goes into a file of its own, and the program is started with that file: a running window is
handed it by the channel of every second start, else this start becomes the window. The window
removes the file when it has read it, which is how the browser learns that nothing was lost.
"""

from __future__ import annotations

import argparse
import logging
import os
import queue
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path

from reader.browser.messages import answer_frame, receive_page
from reader.browser.registration import is_ours
from reader.errors import BrowserError, cause_of
from reader.limits import MAX_PAGE_BYTES
from reader.retrieval.deliveries import deliver
from reader.system.bundled import program_command
from reader.system.files import remove

#: A browser that says nothing for so many seconds says nothing more.
PATIENCE = 20.0
#: So many seconds a window may take to start and to take the page.
WINDOW_PATIENCE = 30.0
#: Between two looks at whether it has, in seconds.
_PAUSE = 0.05
_CHUNK = 1 << 16

logger = logging.getLogger(__name__)


def run_host(arguments: argparse.Namespace) -> int:
    """Take one page from the browser that started this; gives the exit status."""
    options = arguments.paths.options()

    def start(page: Path) -> subprocess.Popen[bytes]:
        return _start([*program_command(), *options, "--", str(page)])

    folder, write = arguments.paths.deliveries, sys.stdout.buffer.write
    status = serve(arguments.names, folder, start, Pipe(0).read, write)
    with suppress(OSError):  # a browser that is gone needs no answer
        sys.stdout.flush()
    return status


def serve(
    callers: Sequence[str],
    folder: Path,
    start: Callable[[Path], subprocess.Popen[bytes]],
    read: Callable[[int], bytes],
    write: Callable[[bytes], object],
) -> int:
    """Take one page, have it opened, and answer.

    Args:
        callers: what the browser says of who calls.
        folder: where pages are delivered.
        start: starts the program with a page; may raise an `OSError`.
        read: gives so many bytes of what the browser says, and fewer only at its end.
        write: takes the answer.

    Returns:
        The exit status: 0 the page is open, 1 it is not, and the answer says why.
    """
    try:
        if not any(is_ours(caller) for caller in callers):
            raise BrowserError(
                "not-ours", "Pages are taken from the program's own extension only. Load that one."
            )
        sent = receive_page(read, MAX_PAGE_BYTES)
        page = _delivered(folder, sent.address, sent.html)
        try:
            _hand_over(page, start)
        finally:
            remove(page)
    except BrowserError as error:
        logger.warning("A page from the browser was not taken: %s", error.code)
        answer, status = answer_frame(error), 1
    else:
        answer, status = answer_frame(), 0
    with suppress(OSError):
        write(answer)
    return status


class Pipe:
    """Reads what comes from a descriptor, and waits no longer than is sensible.

    A thread reads, since no system but POSIX lets one wait for a pipe with an end.

    Args:
        descriptor: what to read from.
        patience: the seconds to wait for more.
    """

    def __init__(self, descriptor: int, patience: float = PATIENCE) -> None:
        self._patience = patience
        self._chunks: queue.Queue[bytes] = queue.Queue(maxsize=64)
        self._rest = b""
        threading.Thread(target=self._pump, args=(descriptor,), daemon=True).start()

    def read(self, size: int) -> bytes:
        """So many bytes; fewer where they end, or where no more come in time."""
        parts: list[bytes] = []
        missing = size
        while missing:
            if not self._rest and not self._fill():
                break
            part, self._rest = self._rest[:missing], self._rest[missing:]
            parts.append(part)
            missing -= len(part)
        return b"".join(parts)

    def _fill(self) -> bool:
        with suppress(queue.Empty):
            self._rest = self._chunks.get(timeout=self._patience)
        return bool(self._rest)

    def _pump(self, descriptor: int) -> None:
        chunk = b"-"
        while chunk:
            try:
                chunk = os.read(descriptor, _CHUNK)
            except OSError:
                chunk = b""
            self._chunks.put(chunk)


def _delivered(folder: Path, address: str, html: bytes) -> Path:
    try:
        return deliver(folder, address, html)
    except OSError as error:
        raise BrowserError(
            "unwritable",
            "The page could not be handed over ({cause}). Make room in {folder}, and send it "
            "again.",
            cause=cause_of(error),
            folder=folder,
        ) from error


def _hand_over(page: Path, start: Callable[[Path], subprocess.Popen[bytes]]) -> None:
    """Have the program open a delivered page, and wait until it has read it.

    Raises:
        BrowserError: "no-window" or "silent".
    """
    try:
        process = start(page)
    except OSError as error:
        raise _no_window() from error
    deadline = time.monotonic() + WINDOW_PATIENCE
    while page.exists():
        if process.poll():  # it ended, and not well
            raise _no_window()
        if time.monotonic() > deadline:
            raise BrowserError(
                "silent",
                "The program did not answer. Look at its window, or close it, and send the page "
                "again.",
            )
        time.sleep(_PAUSE)


def _no_window() -> BrowserError:
    return BrowserError(
        "no-window", "The program could not be started. Start it by hand, and send the page again."
    )


def _start(command: Sequence[str]) -> subprocess.Popen[bytes]:
    """Start the program so that it outlives this process and the browser."""
    nothing = subprocess.DEVNULL

    def start(flags: int = 0) -> subprocess.Popen[bytes]:
        return subprocess.Popen(
            command,
            stdin=nothing,
            stdout=nothing,
            stderr=nothing,
            start_new_session=True,
            creationflags=flags,
        )

    if sys.platform != "win32":
        return start()
    group = subprocess.CREATE_NEW_PROCESS_GROUP
    try:  # Firefox ends all that runs in the job of what it started
        return start(group | subprocess.CREATE_BREAKAWAY_FROM_JOB)
    except PermissionError:  # and other jobs let nothing out
        return start(group)
