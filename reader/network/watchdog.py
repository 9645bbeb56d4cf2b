"""The watchdog of a connection: it hangs up when the time is over or the reader stops.

A read of the standard library ends only when bytes come, the server closes, or nothing at all came
for a while. A server that sends a byte a second keeps it for ever, so that a thread watches the
clock and the reader's wish, and shuts the socket, which ends any read at once. On Windows it ends
what reads from then on (https://github.com/python/cpython/issues/91913): of a server that says
nothing at all, the thread is free after the time-out. Its task is over before, and no window waits.
"""

from __future__ import annotations

import contextlib
import socket
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future, wait
from functools import partial
from types import TracebackType
from typing import Any, Self

from requests.adapters import HTTPAdapter
from urllib3 import PoolManager
from urllib3.exceptions import HTTPError

from reader.cancellation import CancelToken

#: Seconds between two looks at the clock and the token.
_INTERVAL = 0.05


class ConnectionWatchdog:
    """Watches the sockets of one request, through its redirects, while it is entered.

    Args:
        seconds: how long all of it may take, unless more time is given with `renew`.
        cancel: the reader's wish to stop.
        look_up: gives the numbers that a host and port are to be asked at, none where that is to be
            found out by a proxy; what it raises ends the request.

    Attributes:
        timed_out: whether the time was over.
    """

    def __init__(
        self,
        seconds: float,
        cancel: CancelToken | None,
        look_up: Callable[[str, int], list[str]],
    ) -> None:
        self.timed_out = False
        self._deadline = time.monotonic() + seconds
        self._cancel = cancel
        self._look_up = look_up
        self._lock = threading.Lock()
        self._socket: socket.socket | None = None
        self._over = threading.Event()
        self._done = threading.Event()
        self._watcher = threading.Thread(target=self._watch, name="watchdog", daemon=True)

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
        self._let_go()

    @property
    def seconds_left(self) -> float:
        """Seconds until the watchdog hangs up, never less than a moment."""
        return max(self._deadline - time.monotonic(), 0.001)

    def renew(self, seconds: float) -> None:
        """Give so many seconds from now on."""
        self._deadline = time.monotonic() + seconds

    def connect(self, connection: Any, make: Callable[[Any], socket.socket]) -> socket.socket:
        """Make a connection of urllib3 that is watched from its first moment.

        Looking up a name and knocking at a silent host cannot be interrupted. They happen in a
        thread of their own, which is left behind when the time is over or the reader stops.

        Raises:
            TimeoutError: it was given up.
        """
        future: Future[socket.socket] = Future()
        made = partial(_connected, connection, make, self._look_up)
        threading.Thread(target=_fulfil, args=(future, made), name="connect", daemon=True).start()
        while not wait([future], timeout=_INTERVAL).done:
            if self._over.is_set():
                future.add_done_callback(_close_late)
                raise TimeoutError
        connected = future.result()
        try:
            self._hold(connected)
        except BaseException:
            connected.close()
            raise
        return connected

    def _hold(self, connected: socket.socket) -> None:
        # A second handle: TLS will take the first one over before it shakes hands.
        handle = socket.fromfd(connected.fileno(), connected.family, connected.type)
        with self._lock:
            self._let_go()
            self._socket = handle
            if self._over.is_set():
                self._hang_up()

    def _let_go(self) -> None:
        if self._socket is not None:
            self._socket.close()
            self._socket = None

    def _watch(self) -> None:
        while not self._done.wait(_INTERVAL):
            self.timed_out = time.monotonic() > self._deadline
            if self.timed_out or (self._cancel and self._cancel.cancelled):
                with self._lock:
                    self._over.set()
                    self._hang_up()
                return

    def _hang_up(self) -> None:
        if self._socket is not None:
            with contextlib.suppress(OSError):
                self._socket.shutdown(socket.SHUT_RDWR)


def _connected(
    connection: Any,
    make: Callable[[Any], socket.socket],
    look_up: Callable[[str, int], list[str]],
) -> socket.socket:
    """Connect to the numbers that were looked at, so that a name leads nowhere else meanwhile."""
    host: str = connection._dns_host  # noqa: SLF001 - what is connected to; `host` is its name
    numbers = look_up(host, connection.port)
    for number in numbers[:-1]:
        with contextlib.suppress(OSError, HTTPError):
            return _at(number, connection, make)
    return _at(numbers[-1], connection, make) if numbers else make(connection)


def _at(number: str, connection: Any, make: Callable[[Any], socket.socket]) -> socket.socket:
    host, connection._dns_host = connection._dns_host, number  # noqa: SLF001
    try:
        return make(connection)
    finally:
        connection._dns_host = host  # noqa: SLF001


def _fulfil(future: Future[socket.socket], make: Callable[[], socket.socket]) -> None:
    try:
        future.set_result(make())
    except Exception as error:  # noqa: BLE001 - it goes on in the thread that waits
        future.set_exception(error)


def _close_late(future: Future[socket.socket]) -> None:
    """Close a connection that came when nobody wanted it any more."""
    if future.exception() is None:
        future.result().close()


class WatchedAdapter(HTTPAdapter):
    """Has the watchdog watch each connection that requests makes, directly or to a proxy."""

    def __init__(self, watchdog: ConnectionWatchdog) -> None:
        self._watchdog = watchdog
        super().__init__()

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        """Make the pools of direct connections."""
        super().init_poolmanager(*args, **kwargs)
        _watch(self.poolmanager, self._watchdog)

    def proxy_manager_for(self, proxy: str, **kwargs: Any) -> Any:
        """Make the pools of connections through a proxy."""
        manager = super().proxy_manager_for(proxy, **kwargs)
        _watch(manager, self._watchdog)
        return manager


def _watch(manager: PoolManager, watchdog: ConnectionWatchdog) -> None:
    manager.pool_classes_by_scheme = {
        scheme: _watched(pool, watchdog) for scheme, pool in manager.pool_classes_by_scheme.items()
    }


def _watched(pool: Any, watchdog: ConnectionWatchdog) -> Any:
    """A class of pools whose connections are made by the watchdog."""
    base = pool.ConnectionCls
    make = base._new_conn  # noqa: SLF001 - where urllib3's own connections by SOCKS are made, too

    def new_connection(connection: Any) -> socket.socket:
        return watchdog.connect(connection, make)

    connection_class = type(base.__name__, (base,), {"_new_conn": new_connection})
    return type(pool.__name__, (pool,), {"ConnectionCls": connection_class})
