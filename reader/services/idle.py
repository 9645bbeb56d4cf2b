"""Looking again and again for what can be done ahead, while nobody waits for a translation."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QTimer

from reader.cancellation import CancelToken
from reader.errors import ReaderError
from reader.services.library import LibraryService
from reader.services.tasks import Lane, OneAtATime, Runner, Task
from reader.services.translation import TranslationService


class LooksWhenIdle(QObject):
    """What such services have in common: when they look, and what they do where nothing comes.

    They look beside the thread that owns the library: to know the language of a headline, or what
    it tells, brings much along, and lists that are clicked wait for that thread. A look that finds
    nothing ends in `_rest`; one that cannot read the library, too.

    Args:
        library: where they look.
        translation: whose time they take, when nothing on the screen waits for it.
        runner: has the threads.
        interval: milliseconds between two looks.
        patience: looks after which what was asked for and did not come is asked for anew: an
            article dropped it.
    """

    def __init__(
        self,
        library: LibraryService,
        translation: TranslationService,
        runner: Runner,
        interval: int,
        patience: int,
    ) -> None:
        super().__init__()
        self._library = library
        self._translation = translation
        self._runner = runner
        self._patience = patience
        self._waited = 0
        #: What was asked for and is not here yet.
        self._awaited: dict[Any, Any] = {}
        self._look = OneAtATime(self._start_looking)
        self._timer = QTimer(self, interval=interval)
        self._timer.timeout.connect(self._on_timer)

    def _find(self, cancel: CancelToken) -> Any:
        """What can be done now; on a thread, where the library is asked by `call`."""
        raise NotImplementedError

    def _take(self, found: Any) -> None:
        """Do what was found."""
        raise NotImplementedError

    def _start_looking(self, ended: Callable[[], None]) -> None:
        task: Task[Any] = Task(lambda cancel, _progress: self._find(cancel))
        task.on_success(self._take).on_failure(self._on_failed).on_end(ended)
        self._runner.start(task, Lane.BACKGROUND)

    def _rest(self) -> None:
        """Look no more until woken."""
        self._timer.stop()

    def _on_timer(self) -> None:
        if self._translation.is_busy or self._look.is_under_way:
            return
        if self._awaited:
            self._waited += 1
            if self._waited < self._patience:
                return
            self._awaited.clear()
        self._waited = 0
        self._look.ask()

    def _on_failed(self, error: ReaderError) -> None:
        self._rest()
        self._library.report(error)
