"""What looks for work while nothing waits misses none that comes while it looks."""

from __future__ import annotations

from collections.abc import Sequence
from threading import Event

from pytestqt.qtbot import QtBot

from reader.services.library import LibraryService
from reader.services.prefetch import PrefetchService
from reader.services.tasks import TaskRunner
from tests.services.test_grouping import Translator


class Finder(PrefetchService):
    """Finds what is there, and tells of it when it is let."""

    def __init__(self, library: LibraryService, runner: TaskRunner) -> None:
        super().__init__(library, Translator(), runner, 5)  # type: ignore[arg-type]
        self.there: tuple[str, ...] = ()
        self.found: list[str] = []
        self.looked, self.let = Event(), Event()

    def come(self, name: str) -> None:
        self.there += (name,)
        self._rouse()

    def _find(self, _cancel: object) -> Sequence[str]:
        found = self.there
        self.looked.set()
        assert self.let.wait(20)
        return found

    def _take(self, found: Sequence[str]) -> None:
        if found:
            self.found += found
            self.there = ()
        else:
            self._rest_until_roused()

    @property
    def is_looking(self) -> bool:
        return self._timer.isActive()


def test_what_comes_while_it_looks_is_found(
    qtbot: QtBot, library: LibraryService, runner: TaskRunner
) -> None:
    finder = Finder(library, runner)
    finder._rouse()
    qtbot.waitUntil(finder.looked.is_set)
    finder.come("Ferry")
    finder.let.set()
    qtbot.waitUntil(lambda: finder.found == ["Ferry"])
    qtbot.waitUntil(lambda: not finder.is_looking)
