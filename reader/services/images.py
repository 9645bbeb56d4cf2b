"""Pictures of the open page, fetched when the reader asks for them."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader.cancellation import CancelToken, Progress
from reader.datamodel.page import Page
from reader.errors import ReaderError, RetrievalError
from reader.limits import MAX_PAGE_PICTURE_BYTES, MAX_PAGE_PICTURES, MAX_RECENT_PICTURE_BYTES
from reader.network.addresses import host_of
from reader.services.tasks import Runner, Task

if TYPE_CHECKING:  # HTTP is loaded by the thread that fetches the first picture
    from reader.pipeline import Pipeline


class ImageService(QObject):
    """Fetches pictures of the page that is open, as many as one page may have.

    The last ones are kept, for pages that one comes back to.

    Args:
        pipeline: makes the pipeline, on a thread.
        runner: where the work is done.
        kept: finds a picture that was kept with a page, on a thread.

    Signals:
        arrived: the picture's address as the page names it, and its bytes.
        failed: the picture's address, and why it cannot be had.
    """

    arrived = Signal(str, bytes)
    failed = Signal(str, object)

    def __init__(
        self,
        pipeline: Callable[[], Pipeline],
        runner: Runner,
        kept: Callable[[Page, str], bytes | None] = lambda _page, _address: None,
    ) -> None:
        super().__init__()
        self._pipeline = pipeline
        self._runner = runner
        self._kept = kept
        self._bytes = 0
        self._recent: OrderedDict[str, bytes] = OrderedDict()
        self._tasks: dict[str, Task[bytes]] = {}

    def clear(self) -> None:
        """Give up what is on its way; another page may have as much again."""
        for task in self._tasks.values():
            task.cancel()
        self._tasks.clear()
        self._bytes = 0

    def fetch(self, address: str, page: Page) -> None:
        """Fetch a picture of the open page, unless it was asked for already."""
        if address in self._tasks:
            return
        if len(self._tasks) >= MAX_PAGE_PICTURES or self._bytes >= MAX_PAGE_PICTURE_BYTES:
            self.failed.emit(address, too_many_pictures())
            return

        recent = self._recent.get(address)

        def work(cancel: CancelToken, _progress: Progress) -> bytes:
            kept = recent or self._kept(page, address)
            return kept or self._pipeline().retrieve_image(address, page, cancel=cancel)

        task = Task(work).on_success(lambda data: self._on_success(address, data))
        task.on_failure(lambda error: self._on_failure(address, error))
        self._tasks[address] = task
        self._runner.start(task)

    def _on_success(self, address: str, data: bytes) -> None:
        self._bytes += len(data)
        self._recent[address] = data
        self._recent.move_to_end(address)
        while sum(map(len, self._recent.values())) > MAX_RECENT_PICTURE_BYTES:
            self._recent.popitem(last=False)
        self.arrived.emit(address, data)

    def _on_failure(self, address: str, error: ReaderError) -> None:
        self._tasks.pop(address, None)
        self.failed.emit(address, error)


def too_many_pictures() -> RetrievalError:
    """The error for a page whose pictures take more than a page may."""
    return RetrievalError(
        "too-many-pictures",
        "This page has more or larger pictures than are shown at once. Open it in a browser.",
    )


def not_shown(address: str) -> RetrievalError:
    """The error for a picture that came and cannot be shown."""
    return RetrievalError(
        "not-image",
        "The picture of {host} is too large or of a kind that is not shown. "
        "Open the page in a browser.",
        host=host_of(address),
    )
