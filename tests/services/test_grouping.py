"""Stories are compared while nothing waits; a package that fails leaves those of one language."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from threading import Event

import pytest
from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from reader.datamodel.translation import Pair, Translation
from reader.library.grouping import told_by
from reader.library.reports import Told
from reader.services import grouping
from reader.services.grouping import GroupingService
from reader.services.library import LibraryService
from reader.services.tasks import TaskRunner
from reader.storage.groups import GroupStore, Uncompared
from tests.helpers.gold import add_story
from tests.unit.library.test_grouping import ALSO, ALSO_LEAD, CHINESE, CHINESE_LEAD, TRANSLATED

NOW = datetime.now(UTC)


class Translator(QObject):
    """Stands in for the translation service: knows some sentences, or has no package."""

    prefetched = Signal(object)
    prefetch_failed = Signal()
    prefetch_dropped = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.is_busy = False
        self.is_broken = False

    def can_prefetch(self, _pair: Pair) -> bool:
        return True

    def request(self, pair: Pair, sentences: Sequence[str], _priority: object) -> None:
        if self.is_broken:
            self.prefetch_failed.emit()
            return
        made = [Translation(s, TRANSLATED[s], pair, packages=()) for s in sentences]
        self.prefetched.emit(made)


@pytest.fixture
def translator() -> Translator:
    return Translator()


@pytest.fixture
def service(
    library: LibraryService,
    translator: Translator,
    runner: TaskRunner,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[GroupingService]:
    monkeypatch.setattr(grouping, "INTERVAL", 5)
    monkeypatch.setattr(grouping, "START_AFTER", 5)
    made = GroupingService(library, translator, runner)  # type: ignore[arg-type]
    yield made
    made.close()


def add_both(library: LibraryService) -> list[int]:
    """Put two reports of one event into the library, in two languages."""
    told = ((ALSO, ALSO_LEAD, "en"), (CHINESE, CHINESE_LEAD.replace("4日", ""), "zh"))
    TRANSLATED[told[1][1]] = TRANSLATED[CHINESE_LEAD].replace(" on the 4th", "")
    return library.call(
        lambda: [
            add_story(
                library.database,
                f"feed-{language}",
                title,
                lead.replace(" on Monday", ""),
                NOW - timedelta(hours=2),
                language=language,
            )
            for title, lead, language in told
        ]
    )


def numbers(library: LibraryService, stories: Sequence[int]) -> list[int]:
    return list(library.call(lambda: GroupStore(library.database).numbers(stories)).values())


def compared(library: LibraryService) -> int:
    query = "SELECT count(*) FROM reports"
    return int(library.call(lambda: library.database.rows(query))[0][0])


def test_reports_in_two_languages_are_translated_and_meet(
    qtbot: QtBot, library: LibraryService, service: GroupingService
) -> None:
    stories = add_both(library)
    service.set_enabled(True)
    with qtbot.waitSignal(library.changed, timeout=20_000) as told:
        library.tell()
    assert told.args[0].groups
    first, second = numbers(library, stories)
    assert first == second


def test_where_the_package_fails_nothing_waits_for_it(
    qtbot: QtBot, library: LibraryService, service: GroupingService, translator: Translator
) -> None:
    translator.is_broken = True
    stories = add_both(library)
    service.set_enabled(True)
    qtbot.waitUntil(lambda: compared(library) == 2, timeout=20_000)
    assert numbers(library, stories) == []


def test_nothing_is_compared_while_something_on_the_screen_waits(
    qtbot: QtBot, library: LibraryService, service: GroupingService, translator: Translator
) -> None:
    translator.is_busy = True
    add_both(library)
    service.set_enabled(True)
    service._on_timer()
    assert not service._look.is_under_way
    translator.is_busy = False
    qtbot.waitUntil(lambda: compared(library) == 2, timeout=20_000)


def test_the_library_answers_while_a_story_is_read(
    qtbot: QtBot,
    library: LibraryService,
    service: GroupingService,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """What reads stories is loaded by the first of them, which takes a second."""
    is_read, go_on = Event(), Event()

    def slowly(story: Uncompared) -> Told:
        is_read.set()
        assert go_on.wait(20)
        return told_by(story)

    monkeypatch.setattr("reader.library.grouping.told_by", slowly)
    add_both(library)
    service.set_enabled(True)
    qtbot.waitUntil(is_read.is_set, timeout=20_000)
    assert compared(library) == 0
    go_on.set()
    qtbot.waitUntil(lambda: compared(library) == 2, timeout=20_000)
