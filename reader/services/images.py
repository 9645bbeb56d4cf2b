"""Pictures of the open page, fetched when the reader asks for them and kept while it is open."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader.cancellation import CancelToken, Progress
from reader.services.tasks import Runner, Task

if TYPE_CHECKING:  # HTTP is loaded by the thread that fetches the first picture
    from reader.pipeline import Pipeline


class ImageService(QObject):
    """Fetches pictures; one that cannot be had simply stays away.

    Args:
        pipeline: makes the pipeline, on a thread.
        runner: where the work is done.

    Signals:
        arrived: the picture's address as the page names it, and its bytes.
    """

    arrived = Signal(str, bytes)

    def __init__(
        self, pipeline: Callable[[], Pipeline], runner: Runner, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._pipeline = pipeline
        self._runner = runner
        self._tasks: dict[str, Task[bytes]] = {}

    def fetch(self, address: str) -> None:
        """Fetch a picture, unless it was asked for already."""
        if address in self._tasks:
            return

        def work(cancel: CancelToken, _progress: Progress) -> bytes:
            return self._pipeline().retrieve_image(address, cancel=cancel)

        task = Task(work).on_success(lambda data: self.arrived.emit(address, data))
        self._tasks[address] = task
        self._runner.start(task)

    def forget(self) -> None:
        """Give up what is on its way; another page is open."""
        for task in self._tasks.values():
            task.cancel()
        self._tasks.clear()
