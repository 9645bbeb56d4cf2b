"""The worker as the program sees it: started, spoken to, waited for, ended."""

from __future__ import annotations

import contextlib
import multiprocessing
import pickle
from multiprocessing.connection import Connection, wait
from typing import Any

from reader.translation import worker
from reader.translation.protocol import (
    BatchDone,
    BatchFailed,
    ModelLoaded,
    Ready,
    Reply,
    Request,
    Shutdown,
    WorkerExited,
)
from reader.translation.worker import WorkerOptions

#: Seconds a worker gets to end by itself.
_GRACE = 2.0


class WorkerProcess:
    """A running worker. It is used by one thread; `kill` may be called by any."""

    def __init__(self, options: WorkerOptions) -> None:
        context = multiprocessing.get_context("spawn")
        self._connection, theirs = context.Pipe()
        self._process = context.Process(
            target=worker.run, args=(theirs, options), name="translator", daemon=True
        )
        self._process.start()
        theirs.close()  # else its end would not be seen here

    @property
    def pid(self) -> int | None:
        """The id of the process."""
        return self._process.pid

    def send(self, request: Request) -> None:
        """Send a request; to a dead worker this does nothing, for `receive` tells of its death."""
        with contextlib.suppress(OSError):
            self._connection.send(request)

    def receive(
        self, timeout: float | None, wake: Connection | None = None
    ) -> Reply | WorkerExited | None:
        """Wait for what the worker says.

        Args:
            timeout: seconds; None waits for ever.
            wake: another connection whose data end the wait too.

        Returns:
            A reply, its end, or None when the time was over or `wake` has data. What is no reply at
            all counts as its end: such a worker is killed.
        """
        sources: list[Any] = [self._connection, self._process.sentinel, *([wake] if wake else [])]
        ready = wait(sources, timeout)
        if self._connection in ready:
            return self._read()
        if self._process.sentinel in ready:
            return self._ended()
        return None

    def kill(self) -> None:
        """End the process at once; `receive` will tell of it."""
        self._process.kill()

    def close(self) -> None:
        """Ask the worker to end, and see to it that it does; calling it twice does no harm."""
        if self._connection.closed:
            return
        self.send(Shutdown())
        self._process.join(_GRACE)
        if self._process.is_alive():
            self._process.kill()
            self._process.join()
        self._connection.close()
        self._process.close()

    def _read(self) -> Reply | WorkerExited:
        try:
            reply = self._connection.recv()
        except (EOFError, OSError):
            return self._ended()
        except (pickle.UnpicklingError, AttributeError, ImportError, ValueError, TypeError):
            return self._ended()
        if isinstance(reply, Ready | ModelLoaded | BatchDone | BatchFailed):
            return reply
        return self._ended()

    def _ended(self) -> WorkerExited:
        self._process.join(_GRACE)
        if self._process.is_alive():
            self._process.kill()
            self._process.join()
        return WorkerExited(self._process.exitcode)
