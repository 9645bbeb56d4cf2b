"""Digests made in the background, by the program's own command line in a process of its own.

Binding a digest fetches, cleans and translates for minutes: the window shares neither its threads
nor its translator with that.
"""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from reader.cancellation import CancelToken
from reader.codec import loaded
from reader.errors import ReaderError, cause_of
from reader.messages import AS_MESSAGES, Message, Reported
from reader.paths import Paths
from reader.services.tasks import Lane, Runner, Task
from reader.system.bundled import program_command

#: Seconds between two looks whether the reader gave up.
_LOOK = 0.2
#: No console window beside ours (Windows).
_NO_WINDOW = getattr(subprocess, "CREATE_NO_WINDOW", 0)


class DigestService(QObject):
    """Binds stories into one file.

    Args:
        paths: where the library is.
        runner: waits for the process.

    Signals:
        finished: the path that was written, and what was said of stories that fell short.
        failed: why nothing was written. Both say it as a tuple of `Reported`.
    """

    finished = Signal(object, object)
    failed = Signal(object)

    def __init__(self, paths: Paths, runner: Runner) -> None:
        super().__init__()
        self._paths = paths
        self._runner = runner
        self._task: Task[tuple[int, tuple[Reported, ...]]] | None = None

    @property
    def is_running(self) -> bool:
        """Whether a digest is being made."""
        return self._task is not None

    def make(self, choice: tuple[str, ...], target: str, path: Path) -> None:
        """Make a digest; one at a time.

        Args:
            choice: which stories, as the command line names them: ("--starred",), ("--search", …).
            target: the language it is translated into.
            path: the file; its ending, .epub or .html, decides the format.
        """
        if self._task is not None:
            return
        command = [*program_command(), "digest", *choice, "--to", target, "-o", str(path)]
        command += self._paths.options()
        self._task = Task(lambda cancel, _progress: _run(command, cancel))
        self._task.on_success(lambda ended: self._on_ended(path, *ended))
        self._task.on_failure(lambda error: self._on_ended(path, 1, (Reported(error.message),)))
        self._task.on_end(self._forget)
        self.destroyed.connect(self._task.cancel)  # nobody is there to hear of it any more
        self._runner.start(self._task, Lane.BACKGROUND)

    def stop(self) -> None:
        """Give up; nothing is written."""
        if self._task is not None:
            self._task.cancel()
            self._forget()

    def _on_ended(self, path: Path, status: int, told: tuple[Reported, ...]) -> None:
        self._forget()
        if status:
            self.failed.emit(told)
        else:
            self.finished.emit(path, told)

    def _forget(self) -> None:
        self._task = None


def _run(command: list[str], cancel: CancelToken) -> tuple[int, tuple[Reported, ...]]:
    """The status that a process ended with, and what it said; its end, if it is to be stopped.

    Raises:
        ReaderError: it cannot be started.
        Cancelled: the token was cancelled.
    """
    try:
        process = subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            env={**os.environ, AS_MESSAGES: "1"},
            creationflags=_NO_WINDOW,
        )
    except OSError as error:
        raise ReaderError.of("digest", cause_of(error)) from error
    with process:
        while True:
            try:
                _, said = process.communicate(timeout=_LOOK)
                break
            except subprocess.TimeoutExpired:
                if cancel.cancelled:
                    process.kill()
                    process.communicate()
                    cancel.check()
    lines = said.decode("utf-8", "replace").splitlines()
    return process.returncode, tuple(_told(line) for line in lines if line.strip())


def _told(line: str) -> Reported:
    """What a line of the process says; Python's own warnings are no messages of ours."""
    try:
        return loaded(Reported, line)
    except ValueError:
        return Reported(Message("{line}", line=line))
