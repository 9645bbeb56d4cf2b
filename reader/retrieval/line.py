"""The line to a server: it is hung up when the time is over or the reader stops.

A read of the standard library ends only when bytes come, the server closes, or nothing at all came
for a while. A server that sends a byte a second keeps it for ever, so that a thread watches the
clock and the reader's wish, and shuts the socket, which ends any read at once.
"""

from __future__ import annotations

import contextlib
import socket
import threading
import time
from collections.abc import Callable
from types import TracebackType
from typing import Any, Self

from requests.adapters import HTTPAdapter
from urllib3 import PoolManager

from reader.cancellation import CancelToken

#: Seconds between two looks at the clock and the token.
_INTERVAL = 0.05


class Line:
    """Watches the sockets of one retrieval while it is entered.

    Args:
        seconds: how long the retrieval may take as a whole.
        cancel: the reader's wish to stop.
        check: called with each socket once it is connected, before anything is sent; what it
            raises ends the request.
    """

    def __init__(
        self,
        seconds: float,
        cancel: CancelToken | None,
        check: Callable[[socket.socket], None],
    ) -> None:
        self.timed_out = False
        self._deadline = time.monotonic() + seconds
        self._cancel = cancel
        self._check = check
        self._lock = threading.Lock()
        self._socket: socket.socket | None = None
        self._cut = False
        self._done = threading.Event()
        self._watcher = threading.Thread(target=self._watch, name="retrieval-line", daemon=True)

    def __enter__(self) -> Self:
        self._watcher.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._done.set()
        self._watcher.join()

    @property
    def seconds_left(self) -> float:
        """Seconds until the line is cut, never less than a moment."""
        return max(self._deadline - time.monotonic(), 0.001)

    def hold(self, connected: socket.socket) -> None:
        """Take charge of a socket that was just connected."""
        self._check(connected)
        with self._lock:
            self._socket = connected
            if self._cut:
                self._hang_up()

    def _watch(self) -> None:
        while not self._done.wait(_INTERVAL):
            self.timed_out = time.monotonic() > self._deadline
            if self.timed_out or (self._cancel and self._cancel.cancelled):
                with self._lock:
                    self._cut = True
                    self._hang_up()
                return

    def _hang_up(self) -> None:
        if self._socket is not None:
            # The plain socket's shutdown: that of TLS would wait for the lock of the reader.
            with contextlib.suppress(OSError):
                socket.socket.shutdown(self._socket, socket.SHUT_RDWR)


class LineAdapter(HTTPAdapter):
    """Hands each socket that requests connects, directly or to a proxy, to a line."""

    def __init__(self, line: Line) -> None:
        self._line = line
        super().__init__()

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        """Make the pools of direct connections."""
        super().init_poolmanager(*args, **kwargs)
        _tell(self.poolmanager, self._line)

    def proxy_manager_for(self, proxy: str, **kwargs: Any) -> Any:
        """Make the pools of connections through a proxy."""
        manager = super().proxy_manager_for(proxy, **kwargs)
        _tell(manager, self._line)
        return manager


def _tell(manager: PoolManager, line: Line) -> None:
    manager.pool_classes_by_scheme = {
        scheme: _telling(pool, line) for scheme, pool in manager.pool_classes_by_scheme.items()
    }


def _telling(pool: Any, line: Line) -> Any:
    base = pool.ConnectionCls

    def connect(connection: Any) -> None:
        base.connect(connection)
        line.hold(connection.sock)

    connection_class = type(base.__name__, (base,), {"connect": connect})
    return type(pool.__name__, (pool,), {"ConnectionCls": connection_class})
