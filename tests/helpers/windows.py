"""What the tests of the window do again and again."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import fields
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.app import make_window
from reader.composition import Composition
from reader.paths import Paths
from reader.resources import resource_path
from reader.services.library import LibraryService
from reader.ui.main_window import MainWindow
from tests.helpers.packages import lend_builtin_packages

T = TypeVar("T")

#: Seconds that cancelled work has to end in: a busy computer needs more than the program gives.
PATIENCE = 30.0

SAMPLE = str(resource_path("samples", "english.html"))


@contextmanager
def shown_window(
    qtbot: QtBot,
    folder: Path,
    target: str = "zh",
    *,
    offline: bool = True,
    starter_packages: bool = False,
    size: tuple[int, int] | None = None,
) -> Iterator[MainWindow]:
    """A window that is closed, with all that belongs to it, when the context ends.

    Args:
        qtbot: of pytest-qt.
        folder: where its settings and its library are.
        target: the language it translates into, of this run; "" for what is set.
        offline: whether the offline lock is on for this run.
        starter_packages: whether it translates with the packages that come with the program.
        size: in pixels; its own by default.
    """
    paths = Paths.below(folder)
    if starter_packages:
        lend_builtin_packages(paths)
    composition = Composition(paths, offline=offline)
    composition.services.settings.set("translation.starter_packages", starter_packages)
    window = make_window(composition, target)
    if size is not None:
        window.resize(*size)
    window.show()
    qtbot.waitExposed(window)
    try:
        yield window
    finally:  # a test that fails is to fail alone
        end_window(window, composition)


def end_window(window: MainWindow, composition: Composition) -> None:
    """Close a window, and have all of it gone: what is left is styled again with the next one.

    Services go, too: a signal holds the functions that it is connected with, and these the window.
    """
    window.close()
    composition._runner._patience = PATIENCE
    ended = composition.close()
    window.deleteLater()
    services = composition.services
    for service in (getattr(services, part.name) for part in fields(services)):
        if isinstance(service, QObject):
            service.deleteLater()
    QApplication.sendPostedEvents(None, 0)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert ended, "work goes on, and the library was left open"


def open_source(qtbot: QtBot, window: MainWindow, source: str) -> None:
    """Open a page and wait until it is cleaned and as far translated as it will be."""
    with qtbot.waitSignal(window.settled, timeout=60_000):
        window.open(source)


def done_in_library(qtbot: QtBot, library: LibraryService, work: Callable[[], T]) -> T:
    """Do something with the library, and wait until it is done and its change is told.

    A wait for `changed` may end with what somebody else wrote before.
    """
    came: list[T] = []
    library.run(work, came.append)
    qtbot.waitUntil(lambda: bool(came) and not library._until_told.isActive())
    return came[0]
