"""What services have in common that have texts translated before anybody asks for them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QTimer

from reader.cancellation import CancelToken
from reader.errors import ReaderError
from reader.services.library import LibraryService
from reader.services.tasks import Lane, OneAtATime, Runner, Task
from reader.services.translation import TranslationService


class PrefetchService(QObject):
    """Looks for work again and again while nothing on the screen waits for a translation.

    `_find` runs on a thread beside the one that owns the library, so that lists that are clicked
    do not wait for it; `_take` gets what it found and asks the translation service. When nothing
    is found, or the library cannot be read, it rests until it is woken. What another page overtook
    is looked for anew.

    Args:
        library: where work is looked for.
        translation: translates.
        runner: has the threads.
        interval: milliseconds between two looks.
    """

    def __init__(
        self,
        library: LibraryService,
        translation: TranslationService,
        runner: Runner,
        interval: int,
    ) -> None:
        super().__init__()
        self._library = library
        self._translation = translation
        self._runner = runner
        #: What was asked for and is not here yet.
        self._awaited: dict[Any, Any] = {}
        self._is_roused = False
        self._look = OneAtATime(self._start_looking)
        self._timer = QTimer(self, interval=interval)
        self._timer.timeout.connect(self._on_timer)
        translation.prefetch_dropped.connect(self._on_dropped)

    def _find(self, cancel: CancelToken) -> Any:
        """What can be done now; on a thread, where the library is asked by `call`."""
        raise NotImplementedError

    def _take(self, found: Any) -> None:
        """Do what was found, or rest."""
        raise NotImplementedError

    def _start_looking(self, ended: Callable[[], None]) -> None:
        self._is_roused = False
        task: Task[Any] = Task(lambda cancel, _progress: self._find(cancel))
        task.on_success(self._take).on_failure(self._on_failed).on_end(ended)
        self._runner.start(task, Lane.BACKGROUND)

    def _rouse(self) -> None:
        """Look for work until there is none."""
        self._is_roused = True
        if not self._timer.isActive():
            self._timer.start()

    def _rest_until_roused(self) -> None:
        """Rest, as nothing was found, unless there may be something since that look began."""
        if not self._is_roused:
            self._rest()

    def _rest(self) -> None:
        """Look no more until roused, and wait for nothing."""
        self._timer.stop()
        self._awaited.clear()

    def _on_timer(self) -> None:
        if not (self._awaited or self._translation.is_busy or self._look.is_under_way):
            self._look.ask()

    def _on_dropped(self) -> None:
        self._awaited.clear()

    def _on_failed(self, error: ReaderError) -> None:
        self._rest()
        self._library.report(error)
