"""What happens when the program itself has a fault: it is logged, and the person is told once."""

from __future__ import annotations

import logging
import sys
import threading
import traceback
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import PurePath
from types import TracebackType

import PySide6
from PySide6.QtCore import QObject, Signal, qVersion

from reader import __version__

_log = logging.getLogger(__name__)


#: How many parts of a file's path are told: which module of which package, and not whose folder.
_PATH_PARTS = 3


@dataclass(frozen=True, slots=True)
class Fault:
    """An exception that nobody caught, without its message, which may quote an article.

    Attributes:
        name: of the exception.
        trace: where it happened, one place a line, the innermost last.
    """

    name: str
    trace: str

    @staticmethod
    def of(error: BaseException) -> Fault:
        """The fault of an exception, with those that led to it."""
        lines = []
        for link in _chain(error):
            lines += [_place(frame) for frame in traceback.extract_tb(link.__traceback__)]
            lines.append(type(link).__name__)
        return Fault(type(error).__name__, "\n".join(lines))


def _chain(error: BaseException) -> list[BaseException]:
    """An exception behind those it came of, the first one first."""
    chain: list[BaseException] = []
    link: BaseException | None = error
    while link is not None and link not in chain:
        chain.insert(0, link)
        link = link.__cause__ or (None if link.__suppress_context__ else link.__context__)
    return chain


def _place(frame: traceback.FrameSummary) -> str:
    file = "/".join(PurePath(frame.filename).parts[-_PATH_PARTS:])
    return f"  {file}:{frame.lineno} {frame.name}"


def diagnostics(faults: Iterable[Fault] = ()) -> str:
    """What a developer needs to know; no folders, no addresses, no text of pages.

    Args:
        faults: of this run, the oldest first.
    """
    import platform

    return "\n".join(
        (
            f"Bilingual Reader {__version__}",
            f"Python {platform.python_version()}, PySide6 {PySide6.__version__}, Qt {qVersion()}",
            f"{platform.system()} {platform.release()} {platform.machine()}",
            *(fault.trace for fault in faults),
        )
    )


class FaultReporter(QObject):
    """Takes the place of Python's exception hooks.

    Signals:
        fault: a `Fault`, on the thread of the window.
    """

    fault = Signal(object)

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
        self.fault.emit(Fault.of(error))

    def _thread_hook(self, arguments: threading.ExceptHookArgs) -> None:
        if arguments.exc_value is not None:
            self._hook(arguments.exc_type, arguments.exc_value, arguments.exc_traceback)
