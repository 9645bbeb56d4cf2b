"""The worker as the program sees it: started, spoken to, waited for, ended."""

from __future__ import annotations

import contextlib
import math
import multiprocessing
import pickle
import socket
import time
from collections.abc import Callable
from multiprocessing.connection import Connection, wait
from typing import Any, Protocol

from reader.limits import MAX_MESSAGE_SECONDS
from reader.system.windows import processor_seconds
from reader.translation.worker.frames import FrameError, Frames, ReplyError, decode_reply
from reader.translation.worker.protocol import (
    FindAlternatives,
    Ready,
    Reply,
    Request,
    Shutdown,
    TranslateBatch,
    WorkerExited,
)
from reader.translation.worker.serving import WorkerOptions, run

#: Seconds a worker gets to end by itself, and to be gone once it was killed.
_GRACE = 2.0

#: What part of its silence a worker has worked at least that is not held for stopped.
_WORKED = 0.1

#: What runs in the process: its end of the messages, of the signs of life, and its options.
Serve = Callable[[socket.socket, socket.socket, WorkerOptions], None]


class Worker(Protocol):
    """What a supervisor needs of a worker, be it a process or a thread that asks a server."""

    @property
    def pid(self) -> int | None:
        """The id of its process."""

    def send(self, request: Request) -> None:
        """Send a request."""

    def receive(
        self, timeout: float | None, wake: Connection | None = None
    ) -> Reply | WorkerExited | None:
        """Wait for what it says."""

    def interrupt(self) -> None:
        """Nobody waits any more for what it does; any thread may say so."""

    def kill(self) -> None:
        """End it at once; any thread may."""

    def close(self) -> None:
        """End it."""


class WorkerProcess:
    """A running worker. It is used by one thread; `kill` may be called by any.

    A worker that is asked for something and gives no sign of life is killed, as is one that begins
    a reply without an end, or says what is no reply.

    Args:
        options: how it runs.
        serve: what it runs.
    """

    def __init__(self, options: WorkerOptions, serve: Serve = run) -> None:
        self._options = options
        ours, theirs = socket.socketpair()
        self._beats, beating = socket.socketpair()
        self._frames = Frames(ours, MAX_MESSAGE_SECONDS)
        self._beats.setblocking(False)
        self._process = multiprocessing.get_context("spawn").Process(
            target=serve, args=(theirs, beating, options), name="translator", daemon=True
        )
        try:
            self._process.start()
        except OSError:
            ours.close()
            self._beats.close()
            raise
        finally:
            theirs.close()  # else its end would not be seen here
            beating.close()
        self._pid = self._process.pid  # others ask for it, perhaps when it is closed
        self._closed = False
        self._started = False
        self._asked = False
        self._silent_at = math.inf
        self._worked = 0.0
        self._broken_at = math.inf

    @property
    def pid(self) -> int | None:
        """The id of the process."""
        return self._pid

    def send(self, request: Request) -> None:
        """Send a request; to a dead worker this does nothing, for `receive` tells of its death."""
        try:
            self._frames.send(pickle.dumps(request))
        except TimeoutError:
            self.kill()
        except OSError:
            return
        if isinstance(request, TranslateBatch | FindAlternatives):
            self._asked = True
            self._hear()

    def receive(
        self, timeout: float | None, wake: Connection | None = None
    ) -> Reply | WorkerExited | None:
        """Wait for what the worker says.

        Args:
            timeout: seconds; None waits for ever.
            wake: another connection whose data end the wait too.

        Returns:
            A reply, its end, or None when the time was over or `wake` has data.
        """
        deadline = math.inf if timeout is None else time.monotonic() + timeout
        sentinel = self._process.sentinel
        replies, beats = self._frames.stream, self._beats
        sources: list[Any] = [replies, beats, sentinel, *([wake] if wake else [])]
        while True:
            try:
                if (payload := self._frames.take()) is not None:
                    return self._reply(payload)
                ready = wait(sources, self._patience(deadline))
                if beats in ready:
                    beats.recv(1 << 10)
                    self._hear()
                if replies in ready:
                    self._read()
                elif sentinel in ready:
                    return self._ended()
            except (FrameError, ReplyError):
                self.kill()
                return self._ended()
            except (EOFError, OSError):
                return self._ended()
            now = time.monotonic()
            if now >= self._broken_at or (now >= self._silent_at and not self._works()):
                self.kill()
                return self._ended()
            if now >= deadline or wake in ready:
                return None

    def interrupt(self) -> None:
        """A batch of packages soon ends by itself, and is kept."""

    def kill(self) -> None:
        """End the process at once; `receive` will tell of it."""
        self._process.kill()

    def close(self) -> None:
        """Ask the worker to end, and see to it that it does; calling it twice does no harm."""
        if self._closed:
            return
        self._closed = True
        self.send(Shutdown())
        self._ended()
        self._frames.close()
        self._beats.close()
        with contextlib.suppress(ValueError):  # the system has not ended it yet; nobody can
            self._process.close()

    def _patience(self, deadline: float) -> float | None:
        """Seconds until something has to be done; None for never."""
        first = min(deadline, self._silent_at, self._broken_at)
        return None if first == math.inf else max(0.0, first - time.monotonic())

    def _hear(self) -> None:
        """Expect the next sign of life: in a while, or never from a worker that has no work."""
        seconds = self._options.silence if self._started else self._options.start_seconds
        self._silent_at = time.monotonic() + seconds if self._asked else math.inf
        self._worked = processor_seconds(self._process.sentinel)

    def _works(self) -> bool:
        """Whether a worker works that cannot give its sign of life, as happens on Windows."""
        worked = processor_seconds(self._process.sentinel) - self._worked
        if worked < _WORKED * self._options.silence:
            return False
        self._hear()
        return True

    def _read(self) -> None:
        if not self._frames.read():
            raise EOFError
        if not self._frames.partial:
            self._broken_at = math.inf
        elif self._broken_at == math.inf:
            self._broken_at = time.monotonic() + MAX_MESSAGE_SECONDS

    def _reply(self, payload: bytes) -> Reply:
        reply = decode_reply(payload)
        if isinstance(reply, Ready):
            self._started = True
        else:
            self._asked = False
        self._hear()
        return reply

    def _ended(self) -> WorkerExited:
        self._process.join(_GRACE)
        if self._process.is_alive():
            self._process.kill()
            self._process.join(_GRACE)
        return WorkerExited(self._process.exitcode)
