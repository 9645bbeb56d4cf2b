"""Digests made in the background, by the program's own command line in a process of its own.

Binding a digest fetches, cleans and translates for minutes: the window shares neither its threads
nor its translator with that.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader.messages import AS_MESSAGES, Message, Told
from reader.paths import Paths
from reader.storage.codec import loaded
from reader.system.bundled import program_command

if TYPE_CHECKING:  # PySide6 makes its many names when it is asked for: with the first digest
    from PySide6.QtCore import QProcess


class DigestService(QObject):
    """Binds stories into one file.

    Args:
        paths: where the library is.

    Signals:
        finished: the path that was written, and what was said of stories that fell short.
        failed: why nothing was written. Both say it as a tuple of `Told`.
    """

    finished = Signal(object, object)
    failed = Signal(object)

    def __init__(self, paths: Paths, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._paths = paths
        self._process: QProcess | None = None

    @property
    def is_running(self) -> bool:
        """Whether a digest is being made."""
        return self._process is not None

    def make(self, choice: tuple[str, ...], target: str, path: Path) -> None:
        """Make a digest; one at a time.

        Args:
            choice: which stories, as the command line names them: ("--starred",), ("--search", …).
            target: the language it is translated into.
            path: the file; its ending, .epub or .html, decides the format.
        """
        if self._process is not None:
            return
        from PySide6.QtCore import QProcess, QProcessEnvironment

        process = QProcess(self)
        environment = QProcessEnvironment.systemEnvironment()
        environment.insert(AS_MESSAGES, "1")
        process.setProcessEnvironment(environment)
        self._process = process
        process.finished.connect(lambda status, _how: self._on_finished(process, status, path))
        process.errorOccurred.connect(lambda _error: self._on_finished(process, -1, path))
        command = [*program_command(), "digest", *choice, "--to", target, "-o", str(path)]
        command += self._paths.options()
        process.start(command[0], command[1:])

    def stop(self) -> None:
        """Give up; nothing is written."""
        if self._process is not None:
            process, self._process = self._process, None
            process.kill()
            process.waitForFinished(1_000)

    def _on_finished(self, process: QProcess, status: int, path: Path) -> None:
        if process is not self._process:
            return
        self._process = None
        said = bytes(process.readAllStandardError().data()).decode("utf-8", "replace")
        told = tuple(_told(line) for line in said.splitlines() if line.strip())
        if status == 0:
            self.finished.emit(path, told)
        else:
            self.failed.emit(told or (_as_it_is(process.errorString()),))
        process.deleteLater()


def _told(line: str) -> Told:
    """What a line of the process says; Python's own warnings are no messages of ours."""
    try:
        return loaded(Told, line)
    except ValueError:
        return _as_it_is(line)


def _as_it_is(line: str) -> Told:
    return Told(Message("{line}", line=line))
