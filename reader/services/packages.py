"""Language packages for a window: nothing waits, and the network is asked only after a click."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from threading import Lock
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal

from reader.cancellation import CancelToken, Progress
from reader.datamodel.translation import Pair
from reader.errors import ReaderError
from reader.network.connection import Connection
from reader.services.tasks import Runner, Task
from reader.translation.manager import PackageManager
from reader.translation.packages.index import IndexEntry
from reader.translation.packages.install import discard
from reader.translation.packages.package import BrokenPackage, Package
from reader.translation.packages.store import Route

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class PackageProgress:
    """How far a package has come: bytes done, bytes in all (None unknown), bytes a second."""

    done: int
    total: int | None
    speed: float | None


class PackageService(QObject):
    """Lists, fetches, installs and removes packages; one change at a time.

    Signals:
        changed: the installed packages changed.
        removed: a `Package` that is not installed any more, and can be put back.
        available_changed: the list of packages to download was fetched anew.
        progressed: a `PackageProgress` of the running download or installation.
        busy_changed: whether something is under way.
        failed: the `ReaderError` that ended it.
    """

    changed = Signal()
    removed = Signal(object)
    available_changed = Signal()
    progressed = Signal(object)
    busy_changed = Signal(bool)
    failed = Signal(object)

    def __init__(self, manager: PackageManager, runner: Runner) -> None:
        super().__init__()
        self._manager = manager
        self._runner = runner
        self._task: Task[Any] | None = None
        self._again: Callable[[], None] = lambda: None
        self._turn = Lock()
        self._aside: dict[Package, Path] = {}

    @property
    def busy(self) -> bool:
        """Whether something is under way."""
        return self._task is not None

    def route(self, pair: Pair) -> Route | None:
        """The packages that lead from a language to another, or None."""
        return self._manager.store.route(pair)

    def installed(self) -> list[Package]:
        """The packages that can be used."""
        return self._manager.store.installed()

    def builtin_packages(self) -> list[Package]:
        """The packages that come with the program, used or not."""
        return self._manager.store.builtin_packages()

    def broken(self) -> list[BrokenPackage]:
        """The folders that should be packages and are not."""
        return self._manager.store.broken()

    def available(self) -> list[IndexEntry]:
        """The packages that can be downloaded, by the newest list there is; asks no server."""
        try:
            return self._manager.index.entries()
        except ReaderError:
            return []

    def updates(self) -> list[tuple[Package, IndexEntry]]:
        """Installed packages of which there is a newer version."""
        return self._manager.updates()

    def refresh_index(self) -> None:
        """Fetch the list of packages anew. Only after a click."""
        self._start(
            lambda _token, _progress: self._manager.refresh_index(),
            lambda _: self.available_changed.emit(),
        )

    def install_file(self, path: Path) -> None:
        """Install a package from a file or a folder."""
        self._start(
            lambda token, progress: self._manager.install_file(
                path, cancel=token, progress=progress
            ),
            lambda _: self.changed.emit(),
        )

    def download(self, entry: IndexEntry) -> None:
        """Fetch a package and install it. Only after a click."""
        self._start(
            lambda token, progress: self._manager.download(entry, cancel=token, progress=progress),
            lambda _: self.changed.emit(),
        )

    def remove(self, package: Package) -> None:
        """Remove an installed package; it is kept aside until the program ends."""

        def done(aside: Path) -> None:
            self._aside[package] = aside
            self.changed.emit()
            self.removed.emit(package)

        self._start(lambda _token, _progress: self._manager.store.set_aside(package), done)

    def put_back(self, package: Package) -> None:
        """Install a package again that was removed."""
        aside = self._aside[package]

        def done(_: None) -> None:
            del self._aside[package]
            self.changed.emit()

        self._start(lambda _token, _progress: self._manager.store.put_back(aside), done)

    def close(self) -> None:
        """Delete what was removed and not put back."""
        for aside in self._aside.values():
            discard(aside)
        self._aside.clear()

    def cancel(self) -> None:
        """Stop what is under way; what was fetched is kept for the next time."""
        if self._task:
            self._task.cancel()
            self._end(self._task)

    def try_again(self) -> None:
        """Do once more what failed or was stopped; a download goes on where it ended."""
        self._again()

    def use_builtin(self, use: bool) -> None:
        """Whether the packages that come with the program are used."""
        store = self._manager.store
        if store.use_builtin != use:
            self._manager = replace(self._manager, store=replace(store, use_builtin=use))
            self.changed.emit()

    def set_connection(self, connection: Connection) -> None:
        """Use the network in another way from the next download on."""
        self._manager = replace(self._manager, connection=connection)

    def _start(self, work: Callable[[CancelToken, Progress], T], done: Callable[[T], None]) -> None:
        if self._task:
            return
        self._again = partial(self._start, work, done)
        speed = _Speed()

        def in_turn(token: CancelToken, progress: Progress) -> T:
            with self._turn:  # what was stopped may write to the same file still
                token.check()
                return work(token, progress)

        def succeed(result: T) -> None:
            self._end(task)
            done(result)

        def fail(error: ReaderError) -> None:
            self._end(task)
            self.failed.emit(error)

        def tell(count: int, total: int | None) -> None:
            self.progressed.emit(PackageProgress(count, total, speed.of(count)))

        task = Task(in_turn).on_success(succeed).on_failure(fail).on_progress(tell)
        task.on_end(lambda: self._end(task))
        self._task = task
        self.busy_changed.emit(True)
        self._runner.start(task)

    def _end(self, task: Task[Any]) -> None:
        if self._task is task:
            self._task = None
            self.busy_changed.emit(False)


class _Speed:
    """Bytes a second, from the first piece that was told of."""

    def __init__(self) -> None:
        self._start: tuple[float, int] | None = None

    def of(self, count: int) -> float | None:
        """The speed up to now; None where it cannot be told yet."""
        now = time.monotonic()
        if self._start is None or count < self._start[1]:
            self._start = (now, count)
        seconds = now - self._start[0]
        return (count - self._start[1]) / seconds if seconds > 0.2 else None
