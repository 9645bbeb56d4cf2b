"""Tasks that ask servers: one a host at a time, and no more than a few in all."""

from __future__ import annotations

from typing import Any, Generic, TypeVar

from reader.errors import ReaderError
from reader.network.host_queue import HostQueue
from reader.services.tasks import Lane, Runner, Task

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

        def failed(error: ReaderError) -> None:
            after(fail, error)

        task.on_success(lambda result: after(succeed, result)).on_failure(failed)
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
