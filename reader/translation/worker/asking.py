"""A worker that asks a server, on a thread of the program: the worker's process has no network."""

from __future__ import annotations

import multiprocessing
import time
from collections import deque
from multiprocessing.connection import Connection, wait
from threading import Thread

from reader.cancellation import CancelToken
from reader.translation.servers.engine import ServerEngine
from reader.translation.worker.protocol import (
    BatchDone,
    BatchFailed,
    ErrorInfo,
    Reply,
    Request,
    TranslateBatch,
    WorkerExited,
)


class AskingWorker:
    """Answers requests as a worker's process does, one at a time, by asking a server.

    Args:
        engine: asks it.
    """

    def __init__(self, engine: ServerEngine) -> None:
        self._engine = engine
        self._replies: deque[Reply | WorkerExited] = deque()
        self._reader, self._writer = multiprocessing.Pipe(duplex=False)
        self._token = CancelToken()
        self._thread: Thread | None = None
        self._closed = False

    @property
    def pid(self) -> int | None:
        """It has no process of its own."""
        return None

    def send(self, request: Request) -> None:
        """Begin with a batch; the only other request that means something are new options."""
        if isinstance(request, TranslateBatch):
            self._token = CancelToken()
            arguments = (request, self._token)
            self._thread = Thread(target=self._answer, args=arguments, name="asking", daemon=True)
            self._thread.start()

    def receive(
        self, timeout: float | None, wake: Connection | None = None
    ) -> Reply | WorkerExited | None:
        """Wait for an answer.

        Args:
            timeout: seconds; None waits for ever.
            wake: another connection whose data end the wait too.
        """
        sources = [self._reader, *([wake] if wake else [])]
        if self._reader not in wait(sources, timeout):
            return None
        self._reader.recv_bytes()
        return self._replies.popleft()

    def interrupt(self) -> None:
        """Hang up."""
        self._token.cancel()

    def kill(self) -> None:
        """Hang up, and end as a process would."""
        self._token.cancel()
        self._tell(WorkerExited(None))

    def close(self) -> None:
        """Hang up, and wait for the thread, which is a matter of moments."""
        if self._closed:
            return
        self._closed = True
        self._token.cancel()
        if self._thread:
            self._thread.join()
        self._reader.close()
        self._writer.close()

    def _answer(self, request: TranslateBatch, token: CancelToken) -> None:
        start = time.monotonic()
        self._engine.options = request.options
        try:
            made = self._engine.translate(
                request.texts, request.route, contexts=request.contexts, cancel=token
            )
            reply: Reply = BatchDone(request.batch_id, tuple(made), time.monotonic() - start)
        except Exception as error:  # noqa: BLE001 - the border of the thread
            reply = BatchFailed(request.batch_id, ErrorInfo.of(error))
        self._tell(reply)

    def _tell(self, reply: Reply | WorkerExited) -> None:
        self._replies.append(reply)
        self._writer.send_bytes(b"!")
