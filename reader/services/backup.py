"""Backups written and restored in the background; the window starts again after the latter."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from reader.cancellation import CancelToken, Progress
from reader.library import before_restore
from reader.paths import Paths
from reader.policy import Policy
from reader.services.tasks import Runner, Task
from reader.storage.sqlite import Database

if TYPE_CHECKING:  # archives are read and written by the thread that is asked to
    from reader.library.backup import Manifest
    from reader.pipeline import Pipeline

T = TypeVar("T")


class BackupService(QObject):
    """Writes all that is kept of the reader to one file, and puts such a file in its place.

    Args:
        paths: where it is kept.
        database: the library.
        runner: does the work.
        pipeline: gives what cleans kept pages of an older form.
        policy: what the reader wants hidden of pages, by their domain.

    Attributes:
        is_restored: whether a backup has replaced what this process works with, so that it ends.

    Signals:
        progressed: bytes that are done, and bytes in all.
        busy_changed: whether something is under way.
        written: the path of the file that was written.
        found: the path of a backup, and what it says of itself.
        restored: everything is in its place.
        failed: the `ReaderError` for which something was not done.
    """

    progressed = Signal(object, object)
    busy_changed = Signal(bool)
    written = Signal(object)
    found = Signal(object, object)
    restored = Signal()
    failed = Signal(object)

    def __init__(
        self,
        paths: Paths,
        database: Database,
        runner: Runner,
        pipeline: Callable[[], Pipeline],
        policy: Callable[[str], Policy],
    ) -> None:
        super().__init__()
        self._paths = paths
        self._database = database
        self._pipeline = pipeline
        self._policy = policy
        self._runner = runner
        self._token: CancelToken | None = None
        self.is_restored = False

    def write(self, path: Path) -> None:
        """Write a backup to a file."""

        def work(cancel: CancelToken, progress: Progress) -> Manifest:
            from reader.library.backup import write_backup

            now = datetime.now(UTC)
            return write_backup(self._paths, path, now, cancel=cancel, progress=progress)

        self._start(work, lambda manifest: self._on_written(path, manifest))

    def export(self, path: Path) -> None:
        """Write a backup with what other programs can read of it; see `library.everything`."""

        def work(cancel: CancelToken, progress: Progress) -> Manifest:
            from reader.library.everything import export_everything

            now = datetime.now().astimezone()
            return export_everything(
                self._paths,
                path,
                now,
                self._pipeline(),
                self._policy,
                cancel=cancel,
                progress=progress,
            )

        self._start(work, lambda manifest: self._on_written(path, manifest))

    def _on_written(self, path: Path, manifest: Manifest) -> None:
        from reader.library.backup import pictures_left_out

        self.written.emit(path)
        if manifest.left_out:
            self.failed.emit(pictures_left_out(manifest.left_out))

    def look(self, path: Path) -> None:
        """Find out what a backup says of itself."""

        def work(_cancel: CancelToken, _progress: Progress) -> Manifest:
            from reader.library.backup import opened_backup

            with opened_backup(path) as backup:
                return backup.manifest

        self._start(work, lambda manifest: self.found.emit(path, manifest))

    def restore(self, path: Path) -> None:
        """Put a backup in the place of what is kept."""

        def work(cancel: CancelToken, progress: Progress) -> None:
            from reader.library.restoring import restore

            now = datetime.now(UTC)
            before = restore(
                path, self._database, self._paths, now, cancel=cancel, progress=progress
            )
            before_restore.note(self._paths, before)

        self._start(work, lambda _: self._on_restored())

    def take_before(self) -> Path | None:
        """What was there before the backup that this start of the program found restored, once."""
        return before_restore.take(self._paths)

    def stop(self) -> None:
        """Give up what is under way; what cannot be stopped any more goes on to its end."""
        if self._token is not None:
            self._token.cancel()
            self._end()

    def _start(
        self, work: Callable[[CancelToken, Progress], T], then: Callable[[T], object]
    ) -> None:
        if self._token is not None:
            return
        # Not the task's own: a backup that is in its place already has to be told of.
        token = self._token = CancelToken()
        task = Task(lambda _cancel, progress: work(token, progress))
        task.on_success(then).on_failure(self.failed.emit).on_end(self._end)
        self.busy_changed.emit(True)
        self._runner.start(task.on_progress(self.progressed.emit))

    def _end(self) -> None:
        self._token = None
        self.busy_changed.emit(False)

    def _on_restored(self) -> None:
        self.is_restored = True
        self.restored.emit()
