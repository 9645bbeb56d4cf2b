"""Long work off the window's thread: a task, its handlers, and the runner that owns the threads.

There are four lanes. `STORAGE` has one thread, which writes to the database; `SEARCH` has one,
which reads beside it; `BACKGROUND` is for what waits long for servers and other processes, and
holds up nothing else; all other work goes to `GENERAL`. Handlers run on the thread of the runner. A
cancelled task calls none of its handlers.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from concurrent.futures import Executor, Future, ThreadPoolExecutor, wait
from enum import StrEnum
from functools import partial
from typing import Any, Generic, Protocol, Self, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from reader.cancellation import CancelToken, Progress
from reader.errors import Cancelled, ReaderError, refused_file
from reader.limits import MAX_REQUESTS
from reader.network.host_queue import HostQueue

T = TypeVar("T")

_log = logging.getLogger(__name__)

#: Progress is passed on at most this often, in seconds; a faster bar only costs time.
PROGRESS_INTERVAL = 0.05

#: Seconds that work which was cancelled has to end in, when the program ends.
PATIENCE = 1.0


class Lane(StrEnum):
    """Where a task runs."""

    GENERAL = "general"
    STORAGE = "storage"
    BACKGROUND = "background"
    SEARCH = "search"


class Task(Generic[T]):
    """One piece of work and what follows from it.

    Args:
        work: called with the token to poll and the function to tell progress to.
    """

    def __init__(self, work: Callable[[CancelToken, Progress], T]) -> None:
        self.work = work
        self.token = CancelToken()
        self.success: Callable[[T], object] = _ignore
        self.failure: Callable[[ReaderError], object] = _ignore
        self.end: Callable[[], object] = _nothing
        self.progress: Progress = _ignore_progress

    def on_success(self, handler: Callable[[T], object]) -> Self:
        """Call `handler` with the result."""
        self.success = handler
        return self

    def on_failure(self, handler: Callable[[ReaderError], object]) -> Self:
        """Call `handler` with an expected error; an unexpected one goes to the exception hook."""
        self.failure = handler
        return self

    def on_end(self, handler: Callable[[], object]) -> Self:
        """Call `handler` last, also where a mistake of the program ended the work."""
        self.end = handler
        return self

    def on_progress(self, handler: Progress) -> Self:
        """Call `handler` with (done, total or None)."""
        self.progress = handler
        return self

    def cancel(self) -> None:
        """Stop at the next step, and call no handler any more."""
        self.token.cancel()


def _ignore(_: Any) -> None:
    return None


def _nothing() -> None:
    return None


def _ignore_progress(_done: int, _total: int | None) -> None:
    return None


def guarded(work: Callable[[CancelToken, Progress], T]) -> Callable[[CancelToken, Progress], T]:
    """Work in which a mistake of the program is a failure: others of its kind go on."""

    def run(cancel: CancelToken, progress: Progress) -> T:
        try:
            return work(cancel, progress)
        except ReaderError:
            raise
        except Exception as error:
            _log.exception("A task could not be done")
            if refused := refused_file(error):
                raise refused from error
            raise ReaderError(
                "internal",
                "This could not be read, by a mistake of the program. Report it, please: "
                "the log says where it was made.",
            ) from error

    return run


class Runner(Protocol):
    """What services need of a runner."""

    def start(self, task: Task[Any], lane: Lane = Lane.GENERAL) -> None:
        """Run the task; its handlers follow on the runner's own thread."""
        ...


class TaskRunner(QObject):
    """Runs tasks on threads and their handlers on the thread it lives in.

    Args:
        patience: seconds that work which was cancelled has to end in, when all is closed.
    """

    _posted = Signal(object)

    def __init__(self, *, patience: float = PATIENCE) -> None:
        super().__init__()
        self._patience = patience
        self._executors: dict[Lane, Executor] = {
            Lane.GENERAL: ThreadPoolExecutor(4, thread_name_prefix="general"),
            Lane.BACKGROUND: ThreadPoolExecutor(MAX_REQUESTS + 1, thread_name_prefix="background"),
            Lane.SEARCH: ThreadPoolExecutor(1, thread_name_prefix="search"),
            Lane.STORAGE: ThreadPoolExecutor(1, thread_name_prefix="storage"),
        }
        self._running: dict[Task[Any], tuple[Lane, Future[Any]]] = {}
        self._closed = False
        self._posted.connect(self._call, Qt.ConnectionType.QueuedConnection)

    def start(self, task: Task[Any], lane: Lane = Lane.GENERAL) -> None:
        """Run the task on a thread of the lane; once all is closed, nothing begins any more.

        A widget that is not gone yet may still ask for something, such as what was typed last.
        """
        if self._closed:
            return
        future = self._executors[lane].submit(task.work, task.token, self._reporter(task))
        self._running[task] = (lane, future)
        future.add_done_callback(lambda done: self._post(lambda: self._finish(task, done)))

    def submit(self, work: Callable[[], T], lane: Lane) -> Future[T]:
        """Run something that another thread waits for, or nobody; on any thread."""
        return self._executors[lane].submit(work)

    def close(self) -> bool:
        """Cancel what runs, write what waits to be written, and call no handler any more.

        A change made just before the end is kept. Other work has a moment to end in: what asks no
        token, as a parser in the midst of a text, is left behind.

        Returns:
            Whether all has ended; else the process has to end below it.
        """
        self._closed = True
        others = [lane for lane in Lane if lane is not Lane.STORAGE]
        for task, (lane, _) in self._running.items():
            if lane in others:
                task.cancel()
        for lane in others:
            self._executors[lane].shutdown(wait=False, cancel_futures=True)
        running = [  # one that was cancelled before it began is never told to be done
            future
            for lane, future in self._running.values()
            if lane in others and not future.cancelled()
        ]
        left = wait(running, timeout=self._patience).not_done
        deaf = {lane for lane, future in self._running.values() if future in left}
        for lane in set(Lane) - deaf:  # what a thread still holds of Qt's ends with it, not later
            self._executors[lane].shutdown(wait=True)
        self._running.clear()
        return not left

    def _reporter(self, task: Task[Any]) -> Progress:
        last = 0.0

        def report(done: int, total: int | None) -> None:
            nonlocal last
            now = time.monotonic()
            if now - last < PROGRESS_INTERVAL and done != total:
                return
            last = now
            self._post(lambda: None if task.token.cancelled else task.progress(done, total))

        return report

    def _post(self, call: Callable[[], None]) -> None:
        if not self._closed:
            self._posted.emit(call)

    @Slot(object)
    def _call(self, call: Callable[[], None]) -> None:
        if not self._closed:
            call()

    def _finish(self, task: Task[Any], future: Future[Any]) -> None:
        self._running.pop(task, None)
        if task.token.cancelled or future.cancelled():
            return
        error = future.exception()
        if isinstance(error, Cancelled):
            return
        try:
            if error is None:
                task.success(future.result())
            elif isinstance(error, ReaderError):
                task.failure(error)
            elif refused := refused_file(error):
                _log.error("A task was refused a file", exc_info=error)
                task.failure(refused)
            else:
                raise error
        finally:
            task.end()


class OneAtATime:
    """Work that is under way once at a time; asked for meanwhile, it is done once more after it.

    Args:
        start: begins the work, and has what it is given called at its end, however that comes.
    """

    def __init__(self, start: Callable[[Callable[[], None]], object]) -> None:
        self._start = start
        self._again = False
        self.is_under_way = False

    def ask(self) -> None:
        """Have it done, now or once more when what is under way has ended."""
        self._again = True
        if not self.is_under_way:
            self._begin()

    def _begin(self) -> None:
        self._again, self.is_under_way = False, True
        try:
            self._start(self._end)
        except BaseException:
            self.is_under_way = False
            raise

    def _end(self) -> None:
        self.is_under_way = False
        if self._again:
            self._begin()


K = TypeVar("K")


class HostTasks(Generic[K]):
    """Starts each task when it is the turn of its host.

    Args:
        runner: where they run, on the lane of what waits for others.
    """

    def __init__(self, runner: Runner) -> None:
        self._runner = runner
        self._queue: HostQueue[tuple[K, Task[Any]]] = HostQueue()
        self._under_way: set[Task[Any]] = set()

    def add(self, host: str, key: K, task: Task[Any]) -> None:
        """Let a task wait for its turn; its handlers are called before another of its host starts.

        Args:
            host: whom it asks.
            key: identifies it in what `drop` returns.
            task: with its handlers.
        """
        succeed, fail = task.success, task.failure

        def after(handler: Any, result: Any) -> None:
            self._under_way.discard(task)
            self._queue.done(host)
            handler(result)
            self._start_next()

        task.on_success(partial(after, succeed)).on_failure(partial(after, fail))
        self._queue.add(host, (key, task))
        self._start_next()

    def drop(self, host: str) -> list[K]:
        """Remove the tasks that wait for a host; gives their keys."""
        return [key for key, _task in self._queue.drop(host)]

    def stop(self) -> None:
        """Cancel what is under way, and start nothing that waits."""
        for task in self._under_way:
            task.cancel()
        self._under_way.clear()
        self._queue = HostQueue()

    def _start_next(self) -> None:
        while (turn := self._queue.take()) is not None:
            _host, (_key, task) = turn
            self._under_way.add(task)
            self._runner.start(task, Lane.BACKGROUND)
