"""What the services that keep something have in common: the storage lane, and its failures."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from reader.errors import ReaderError
from reader.services.tasks import Lane, Runner, Task

T = TypeVar("T")


class StorageService(QObject):
    """Reads and writes on the storage lane; its owner's thread never waits for the disk.

    Args:
        runner: where the work is done.

    Signals:
        failed: the `ReaderError` for which something was not read or kept.
    """

    failed = Signal(object)

    def __init__(self, runner: Runner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = runner

    def run(
        self,
        work: Callable[[], T],
        then: Callable[[T], object] | None = None,
        lane: Lane = Lane.STORAGE,
        *,
        otherwise: Callable[[], object] | None = None,
        ended: Callable[[], object] | None = None,
    ) -> None:
        """Do something, and go on with what it gives.

        Args:
            work: what is done.
            then: is given what came of it.
            lane: another one for work that takes long and needs no database.
            otherwise: called where it could not be done, after `failed` said so.
            ended: called last in any case.
        """

        def fail(error: ReaderError) -> None:
            self.failed.emit(error)
            if otherwise is not None:
                otherwise()

        task: Task[T] = Task(lambda _cancel, _progress: work()).on_failure(fail)
        if then is not None:
            task.on_success(lambda result: _ignore(then(result)))
        if ended is not None:
            task.on_end(ended)
        self._runner.start(task, lane)


def _ignore(_: object) -> None:
    return None
