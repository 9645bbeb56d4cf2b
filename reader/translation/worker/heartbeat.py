"""A sign of life from the worker while it works, which its work cannot hold up.

A thread of Python is held up by every call into C that keeps the interpreter, and CTranslate2,
SentencePiece and `re` may keep it for seconds. So a timer of the system interrupts the process, and
the handler that Python installs in C writes a byte to a socket at once, whatever the interpreter is
doing (https://docs.python.org/3/library/signal.html#signal.set_wakeup_fd). A process that is
stopped, or whose machine sleeps, writes none.

Windows has no such timer. There a thread writes, and the program asks the system besides whether
the process works.
"""

from __future__ import annotations

import signal
import socket
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress

#: Seconds between two signs of life.
INTERVAL = 1.0


@contextmanager
def beating(sink: socket.socket, interval: float = INTERVAL) -> Iterator[None]:
    """Write a byte to a socket every so often, as long as the context lasts.

    Args:
        sink: not blocking; what nobody reads is dropped. On the main thread only.
        interval: seconds between two bytes.
    """
    if sys.platform == "win32":
        with _beating_thread(sink, interval):
            yield
        return
    before = signal.signal(signal.SIGALRM, _ignore)
    signal.siginterrupt(signal.SIGALRM, False)  # calls of the system go on by themselves
    wakeup = signal.set_wakeup_fd(sink.fileno(), warn_on_full_buffer=False)
    signal.setitimer(signal.ITIMER_REAL, interval, interval)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.set_wakeup_fd(wakeup)
        signal.signal(signal.SIGALRM, before)


def _ignore(_signal: int, _frame: object) -> None:
    """The byte is written by now. A handler must be there: an ignored signal writes nothing."""


@contextmanager
def _beating_thread(sink: socket.socket, interval: float) -> Iterator[None]:
    ended = threading.Event()

    def beat() -> None:
        while not ended.wait(interval):
            with suppress(OSError):
                sink.send(b".")

    thread = threading.Thread(target=beat, daemon=True)
    thread.start()
    try:
        yield
    finally:
        ended.set()
        thread.join()
