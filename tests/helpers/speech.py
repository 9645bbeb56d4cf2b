"""Voices that make no sound, and work that is done when a test says so."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from reader.cancellation import CancelToken
from reader.errors import ReaderError
from reader.services.tasks import Lane, Task
from reader.speech.voices import Speech, Voice, silent

ANNA = Voice("quiet", "anna", "en", "Anna")
MEI = Voice("quiet", "mei", "zh", "Mei")
OTTO = Voice("other", "otto", "en", "Otto")


class QuietSpeaker:
    """Writes down what it is to say; a voice whose id is in `broken` fails."""

    def __init__(self, *voices: Voice, name: str = "quiet") -> None:
        self.name = name
        self.there = list(voices)
        self.said: list[Speech] = []
        self.broken: set[str] = set()

    def voices(self) -> list[Voice]:
        return list(self.there)

    def speak(self, speech: Speech, cancel: CancelToken) -> None:
        cancel.check()
        if speech.voice.id in self.broken:
            raise silent(speech.voice)
        self.said.append(speech)


class PatientRunner:
    """Does its tasks one by one, when it is told to."""

    def __init__(self) -> None:
        self._waiting: list[Task[Any]] = []

    def start(self, task: Task[Any], lane: Lane = Lane.GENERAL) -> None:
        self._waiting.append(task)

    def step(self) -> bool:
        """Do the next task that nobody cancelled; whether there was one."""
        while self._waiting:
            task = self._waiting.pop(0)
            if task.token.cancelled:
                continue
            try:
                result = task.work(task.token, lambda _done, _total: None)
            except ReaderError as error:
                task.failure(error)
            else:
                task.success(result)
            return True
        return False


class FakeTimer(QObject):
    """A clock that a test lets strike."""

    timeout = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.waits: list[int] = []
        self.is_running = False

    def start(self, milliseconds: int) -> None:
        self.waits.append(milliseconds)
        self.is_running = True

    def stop(self) -> None:
        self.is_running = False

    def strike(self) -> None:
        self.is_running = False
        self.timeout.emit()


def run(runner: PatientRunner, timer: FakeTimer, until: Callable[[], bool] = lambda: False) -> None:
    """Do all there is to do, pauses included, or until a condition holds."""
    while not until():
        if timer.is_running:
            timer.strike()
        elif not runner.step():
            return
