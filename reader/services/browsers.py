"""Which browsers may send pages, looked at and changed off the window's thread."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader.paths import Paths
from reader.services.tasks import Runner, Task

if TYPE_CHECKING:  # loaded by the first who looks
    from reader.browser.registration import Browser, Connection, Registration


class BrowserService(QObject):
    """Connects browsers with the program.

    Signals:
        changed: a list of `Connection`, one for each browser.
        failed: the `ReaderError` for which a browser could not be connected or disconnected.
    """

    changed = Signal(object)
    failed = Signal(object)

    def __init__(self, paths: Paths, runner: Runner) -> None:
        super().__init__()
        self._paths = paths
        self._runner = runner

    def load(self) -> None:
        """Look how each browser stands; `changed` tells."""
        self._run(lambda registration: None)

    def connect_browser(self, browser: Browser) -> None:
        """Let a browser send pages."""
        self._run(lambda registration: registration.connect(browser))

    def disconnect_browser(self, browser: Browser) -> None:
        """Let a browser send pages no more."""
        self._run(lambda registration: registration.disconnect(browser))

    def _run(self, change: Callable[[Registration], None]) -> None:
        from reader.browser.registration import Registration

        registration = Registration(self._paths)

        def work(_cancel: object, _progress: object) -> list[Connection]:
            change(registration)
            return registration.connections()

        task: Task[list[Connection]] = Task(work)
        self._runner.start(task.on_success(self.changed.emit).on_failure(self.failed.emit))
