"""The list of requests for a window: read and cleared without waiting."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from reader.datamodel.network import Request
from reader.services.storage import StorageService
from reader.services.tasks import Runner
from reader.storage.requests import RequestLog


class RequestService(StorageService):
    """Shows which requests the program ever made.

    Args:
        log: where they are kept; the threads that make requests write into it.
        runner: where the reading is done.
    """

    def __init__(self, log: RequestLog, runner: Runner, parent: QObject | None = None) -> None:
        super().__init__(runner, parent)
        self._log = log

    def load(self, handler: Callable[[list[Request]], object]) -> None:
        """Call `handler` with every request, the newest first."""
        self.run(self._log.all, handler)

    def clear(self) -> None:
        """Forget all requests."""
        self.run(self._log.clear, lambda _: None)
