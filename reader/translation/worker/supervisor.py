"""Keeps a worker at work: sends it batches, starts it again when it dies, gives up what kills it.

One thread, the pump, owns the worker. Everybody else adds to the queue and wakes it. What happens
is told to a listener, on the pump's thread.
"""

from __future__ import annotations

import contextlib
import logging
import multiprocessing
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from multiprocessing.connection import wait
from threading import Lock, Thread

from reader.datamodel.translation import Context, Pair
from reader.errors import Cancelled, TranslationError
from reader.limits import MAX_BATCH_SECONDS, MAX_LOADING_SECONDS, MAX_SECONDS_PER_HUNDRED
from reader.translation.options import EngineOptions
from reader.translation.servers.server import AnyRoute
from reader.translation.worker.events import (
    Event,
    Failed,
    FoundAlternatives,
    GivenUp,
    StateChanged,
    Translated,
    WorkerState,
)
from reader.translation.worker.process import Worker, WorkerProcess
from reader.translation.worker.protocol import (
    BatchDone,
    BatchFailed,
    Configure,
    Prepare,
    Reply,
    WorkerExited,
    answers,
    request_for,
)
from reader.translation.worker.scheduler import (
    LARGEST_BATCH,
    Batch,
    Job,
    Priority,
    Scheduler,
)
from reader.translation.worker.serving import WorkerOptions

#: Seconds before a restart, by the number of starts in a row that finished no batch.
BACKOFF = (0.0, 0.0, 1.0, 5.0)

#: The code of a batch that was stopped because nobody wanted it any more.
_INTERRUPTED = Cancelled().code

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class SupervisorOptions:
    """How the worker is kept; times are seconds, see `reader.limits`.

    `start` starts one, `largest_batch` is how many sentences it is given at once.
    """

    worker: WorkerOptions = field(default_factory=WorkerOptions)
    start: Callable[[WorkerOptions], Worker] = WorkerProcess
    largest_batch: int = LARGEST_BATCH
    backoff: tuple[float, ...] = BACKOFF
    batch_seconds: float = MAX_BATCH_SECONDS
    loading_seconds: float = MAX_LOADING_SECONDS


class Supervisor:
    """The queue and the worker together. The worker is started with the first sentence.

    Args:
        listener: told of every event, on the pump's thread.
        options: how the worker is kept.
    """

    def __init__(
        self, listener: Callable[[Event], None], options: SupervisorOptions | None = None
    ) -> None:
        self._listener = listener
        self._options = options or SupervisorOptions()
        self._scheduler = Scheduler(self._options.largest_batch)
        self._routes: dict[Pair, AnyRoute] = {}
        self._ahead: AnyRoute | None = None
        self._engine_options = self._told = EngineOptions()
        self._lock = Lock()
        self._wake_reader, self._wake_writer = multiprocessing.Pipe(duplex=False)
        self._awake = False
        self._closing = False
        self._state = WorkerState.IDLE
        self._worker: Worker | None = None
        self._deadline: float | None = None
        self._not_before: float | None = None
        self._idle_deaths = 0
        self._finished_once = False
        self._loaded: set[tuple[str, ...]] = set()
        self._pump = Thread(target=self._run, name="translation-pump", daemon=True)
        self._pump.start()

    def add(
        self,
        route: AnyRoute,
        sentences: Iterable[str],
        priority: Priority,
        contexts: Mapping[str, Context] | None = None,
    ) -> None:
        """Queue sentences for translation along a route, with what stands around them."""
        around = contexts or {}
        jobs = [Job(route.pair, text, context=around.get(text)) for text in sentences]
        with self._lock:
            self._routes[route.pair] = route
            self._scheduler.add(jobs, priority)
        self._wake()

    def prepare(self, route: AnyRoute) -> None:
        """Start the worker, if there is none, and have it load packages before they are needed."""
        with self._lock:
            self._ahead = route
        self._wake()

    def find_alternatives(self, route: AnyRoute, sentence: str, count: int) -> None:
        """Ask for different translations of a sentence, before all others."""
        with self._lock:
            self._routes[route.pair] = route
            self._scheduler.add([Job(route.pair, sentence, count)], Priority.ASKED)
        self._wake()

    def prioritise(self, pair: Pair, sentences: Iterable[str]) -> None:
        """Make these sentences the ones on screen."""
        with self._lock:
            self._scheduler.prioritise([Job(pair, s) for s in sentences])

    def cancel(self) -> None:
        """Drop everything that waits."""
        with self._lock:
            self._scheduler.cancel()
        if worker := self._worker:
            worker.interrupt()

    def configure(self, options: EngineOptions) -> None:
        """Translate in another way from the next batch on, and tell the worker at once."""
        with self._lock:
            self._engine_options = options
        self._wake()

    def restart(self) -> None:
        """Try again after the worker was unavailable."""
        with self._lock:
            self._idle_deaths, self._not_before = 0, None
        self._set_state(WorkerState.IDLE)
        self._wake()

    @property
    def worker_pid(self) -> int | None:
        """The id of the worker's process, while there is one."""
        worker = self._worker
        return worker.pid if worker else None

    @property
    def waiting(self) -> int:
        """How many sentences are still to come."""
        with self._lock:
            return len(self._scheduler)

    def close(self) -> None:
        """End the worker and the pump; no event follows."""
        with self._lock:
            self._closing = True
            self._scheduler.cancel()
        self._wake()
        self._pump.join()
        self._wake_reader.close()
        self._wake_writer.close()

    def _wake(self) -> None:
        with self._lock, contextlib.suppress(OSError):
            if not self._awake:
                self._awake = True
                self._wake_writer.send_bytes(b"!")

    def _run(self) -> None:
        while not self._closing:
            self._reconfigure()
            self._prepare()
            self._dispatch()
            self._handle(self._wait())
        if self._worker:
            if self._deadline is not None or not self._finished_once:
                self._worker.kill()  # it is busy or loads, and nobody wants the result
            self._worker.close()

    def _reconfigure(self) -> None:
        """Tell a worker of options that came since its last batch."""
        with self._lock:
            options = self._engine_options
        if self._worker and self._told != options:
            self._told = options
            self._worker.send(Configure(options))

    def _prepare(self) -> None:
        """Start a worker that will be needed soon."""
        with self._lock:
            route, self._ahead = self._ahead, None
            options = self._engine_options
        if route is None or self._worker is not None:
            return
        if self._start():
            assert self._worker is not None
            self._told = options
            self._worker.send(Prepare(route, options))
        else:
            self._after_death()

    def _dispatch(self) -> None:
        """Give the worker its next batch, if it has none and may have one."""
        with self._lock:
            if self._state is WorkerState.UNAVAILABLE or self._must_wait():
                return
            batch = self._scheduler.next_batch()
            if batch is None:
                return
            route, options = self._routes[batch.pair], self._engine_options
        if self._worker is None and not self._start():
            self._after_death()
            return
        assert self._worker is not None
        self._set_state(WorkerState.TRANSLATING)
        self._deadline = time.monotonic() + self._seconds(batch, route)
        self._told = options
        self._worker.send(request_for(batch, route, options))
        with self._lock:
            in_vain = self._scheduler.is_in_vain
        if in_vain:  # it was cancelled before the worker had begun
            self._worker.interrupt()

    def _must_wait(self) -> bool:
        """Whether the moment to try again is still to come; once it is past it counts no more."""
        if self._not_before is not None and time.monotonic() >= self._not_before:
            self._not_before = None
        return self._not_before is not None

    def _start(self) -> bool:
        self._set_state(WorkerState.STARTING)
        self._finished_once = False
        self._loaded.clear()
        try:
            self._worker = self._options.start(self._options.worker)
        except OSError:  # no memory or no processes left
            return False
        return True

    def _seconds(self, batch: Batch, route: AnyRoute) -> float:
        characters = sum(len(text) for text in batch.texts)
        seconds = self._options.batch_seconds + characters / 100 * MAX_SECONDS_PER_HUNDRED
        if route.packages not in self._loaded:
            self._loaded.add(route.packages)
            seconds += self._options.loading_seconds
        return seconds

    def _wait(self) -> Reply | WorkerExited | None:
        """Wait for the worker, for a change of the queue, or for a moment to act."""
        moments = [m for m in (self._deadline, self._not_before) if m is not None]
        timeout = max(0.0, min(moments) - time.monotonic()) if moments else None
        if self._worker:
            reply = self._worker.receive(timeout, self._wake_reader)
        else:
            wait([self._wake_reader], timeout)
            reply = None
        with self._lock:
            if self._awake:
                self._wake_reader.recv_bytes()
                self._awake = False
        return reply

    def _handle(self, reply: Reply | WorkerExited | None) -> None:
        if self._closing:
            return
        if isinstance(reply, BatchDone):
            self._on_done(reply)
        elif isinstance(reply, BatchFailed):
            self._on_failed(reply)
        elif isinstance(reply, WorkerExited):
            _log.info("The translation worker ended with code %s", reply.exit_code)
            self._drop_worker()
            self._after_death()
        elif self._worker and self._deadline and time.monotonic() >= self._deadline:
            self._worker.kill()  # it hangs; its end comes as the next reply
            self._deadline = None

    def _on_done(self, reply: BatchDone) -> None:
        with self._lock:
            batch = self._scheduler.in_flight
            if batch is None or batch.id != reply.batch_id:
                return
            if not answers(reply, batch):
                self._kill()  # an answer to something else is worth nothing
                return
            wanted = self._scheduler.finish(batch.id) or []
            left = len(self._scheduler)
        self._finished()
        if batch.alternatives:
            (sentence,) = batch.texts
            self._listener(FoundAlternatives(batch.pair, sentence, reply.translations))
        else:
            texts = frozenset(job.text for job in wanted)
            self._listener(Translated(reply.translations, texts, reply.seconds))
        if not left:
            self._set_state(WorkerState.IDLE)

    def _on_failed(self, reply: BatchFailed) -> None:
        with self._lock:
            batch = self._scheduler.in_flight
            if batch is None or batch.id != reply.batch_id:
                return
            dropped: Mapping[Job, Priority] = {}
            given_up: Sequence[Job] = ()
            if reply.error.code == _INTERRUPTED:
                self._scheduler.interrupted()
            elif reply.error.code != "bug":
                dropped = self._scheduler.give_up()
            elif len(batch.jobs) == 1:
                given_up = self._scheduler.finish(batch.id) or []
            else:  # find out which of them it is
                given_up = self._scheduler.died()
        self._finished()
        if reply.error.code not in ("bug", _INTERRUPTED):
            error = TranslationError.of(reply.error.code, reply.error.message)
            self._listener(Failed(error, batch.pair, dropped))
        self._give_up(given_up)
        if not self.waiting:
            self._set_state(WorkerState.IDLE)

    def _finished(self) -> None:
        self._deadline = None
        self._finished_once = True
        self._idle_deaths = 0

    def _kill(self) -> None:
        if self._worker:
            self._worker.kill()

    def _drop_worker(self) -> None:
        self._deadline = None
        worker, self._worker = self._worker, None
        if worker:
            worker.close()

    def _after_death(self) -> None:
        """Queue again what was lost, and decide when to start the next worker."""
        with self._lock:
            given_up = self._scheduler.died()
            waiting = len(self._scheduler)
        self._idle_deaths = 0 if self._finished_once or given_up else self._idle_deaths + 1
        self._give_up(given_up)
        if self._idle_deaths >= len(self._options.backoff):
            self._become_unavailable()
            return
        self._not_before = time.monotonic() + self._options.backoff[self._idle_deaths]
        self._set_state(WorkerState.RESTARTING if waiting else WorkerState.IDLE)

    def _become_unavailable(self) -> None:
        self._not_before = None
        self._set_state(WorkerState.UNAVAILABLE)
        self._listener(
            Failed(
                TranslationError(
                    "translator-stopped",
                    "The translator stopped several times, so it was left off. Restart it; if "
                    "that does not help, the package may be damaged: remove it and install it "
                    "again.",
                )
            )
        )

    def _give_up(self, jobs: Sequence[Job]) -> None:
        for job in jobs:
            if job.alternatives:
                self._listener(FoundAlternatives(job.pair, job.text))
        plain = [job for job in jobs if not job.alternatives]
        for pair in dict.fromkeys(job.pair for job in plain):
            texts = tuple(job.text for job in plain if job.pair == pair)
            self._listener(GivenUp(pair, texts))

    def _set_state(self, state: WorkerState) -> None:
        if state is not self._state:
            self._state = state
            self._listener(StateChanged(state))
