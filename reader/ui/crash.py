"""What happens when the program itself has a fault: it is logged, and the person is told once."""

from __future__ import annotations

import logging
import platform
import sys
import threading
from types import TracebackType

import PySide6
from PySide6.QtCore import QObject, Signal, qVersion

from reader import __version__

_log = logging.getLogger(__name__)


def diagnostics() -> str:
    """What a developer needs to know of this computer; no paths, no addresses, no text."""
    return "\n".join(
        (
            f"Bilingual Reader {__version__}",
            f"Python {platform.python_version()}, PySide6 {PySide6.__version__}, Qt {qVersion()}",
            f"{platform.system()} {platform.release()} {platform.machine()}",
        )
    )


class FaultReporter(QObject):
    """Takes the place of Python's exception hooks.

    Signals:
        fault: the name of the exception, on the thread of the window.
    """

    fault = Signal(str)

    def install(self) -> None:
        """Hear of exceptions nobody caught, on every thread."""
        sys.excepthook = self._hook
        threading.excepthook = self._thread_hook

    def uninstall(self) -> None:
        """Leave exceptions to Python again."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__

    def _hook(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        _log.critical("Unexpected %s", kind.__name__, exc_info=(kind, error, trace))
        self.fault.emit(kind.__name__)

    def _thread_hook(self, arguments: threading.ExceptHookArgs) -> None:
        if arguments.exc_value is not None:
            self._hook(arguments.exc_type, arguments.exc_value, arguments.exc_traceback)
