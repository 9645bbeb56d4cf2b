"""A search holds up nothing, is stopped by the next one, and outlives a damaged index."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from reader.cancellation import TimeLimit
from reader.library import indexing, searching
from reader.library.searching import Results
from reader.services import search as module
from reader.services.library import LibraryService
from reader.services.search import SearchService
from reader.services.tasks import Lane, Task, TaskRunner
from reader.settings import Settings
from reader.storage.sqlite import Database
from tests.helpers.library import follow


@pytest.fixture
def service(
    library: LibraryService, tmp_path: Path, runner: TaskRunner, monkeypatch: pytest.MonkeyPatch
) -> Iterator[SearchService]:
    monkeypatch.setattr(module, "_REST", 1)
    made = SearchService(library, tmp_path / "search.sqlite", runner, Settings().policy)
    yield made
    made.close()


def look(service: SearchService, text: str, found: list[Results]) -> None:
    service.search(text, found.append, both=False, target="zh")


def test_stories_are_found_while_and_after_they_are_indexed(
    qtbot: QtBot, database: Database, service: SearchService
) -> None:
    follow(database, "Harbour Post", "The ferry returns", host="harbour.example")
    found: list[Results] = []
    with qtbot.waitSignal(service.indexed, timeout=60_000):  # none is there yet
        look(service, "ferry", found)
    look(service, "ferry", found)
    qtbot.waitUntil(lambda: bool(found), timeout=60_000)
    assert [hit.story.title for hit in found[-1].hits] == ["The ferry returns"]


def test_an_index_that_turns_out_to_be_damaged_is_made_anew(
    qtbot: QtBot, database: Database, service: SearchService, runner: TaskRunner, tmp_path: Path
) -> None:
    follow(database, "Harbour Post", "The ferry returns", host="harbour.example")
    with qtbot.waitSignal(service.indexed, timeout=60_000):
        service.wake()
    service.close()  # what is mapped into memory is not to be written over
    assert runner.submit(lambda: None, Lane.STORAGE).result(60) is None
    (tmp_path / "search.sqlite").write_bytes(b"no index" * 999)
    found: list[Results] = []
    with qtbot.waitSignal(service.indexed, timeout=60_000):
        look(service, "ferry", found)
    look(service, "ferry", found)
    qtbot.waitUntil(lambda: bool(found), timeout=60_000)
    assert len(found[-1].hits) == 1


class Held:
    """A search that goes on until it is stopped."""

    def __init__(self) -> None:
        self.began = threading.Event()
        self.ended = threading.Event()

    def __call__(self, *_arguments: Any, time: TimeLimit, **_others: Any) -> Results:
        self.began.set()
        while not time.over:
            threading.Event().wait(0.001)
        self.ended.set()
        time.check()
        raise AssertionError


@pytest.fixture
def held(
    qtbot: QtBot, service: SearchService, monkeypatch: pytest.MonkeyPatch, database: Database
) -> Held:
    with qtbot.waitSignal(service.indexed, timeout=60_000):
        service.wake()
    search = Held()
    monkeypatch.setattr(searching, "search", search)
    look(service, "ferry", [])
    assert search.began.wait(60)
    return search


def test_what_is_saved_does_not_wait_for_a_search(
    qtbot: QtBot, runner: TaskRunner, held: Held
) -> None:
    saved: list[int] = []
    runner.start(Task(lambda _cancel, _progress: 1).on_success(saved.append), Lane.STORAGE)
    qtbot.waitUntil(lambda: bool(saved), timeout=60_000)
    assert not held.ended.is_set()


def test_the_next_search_stops_the_one_before(service: SearchService, held: Held) -> None:
    look(service, "bridge", [])
    assert held.ended.wait(60)


def test_the_end_of_the_program_stops_a_search(
    service: SearchService, runner: TaskRunner, held: Held
) -> None:
    service.close()
    runner.close()
    assert held.ended.wait(60)


def test_an_index_that_is_written_at_the_end_is_closed_behind_it(
    qtbot: QtBot, service: SearchService, runner: TaskRunner, monkeypatch: pytest.MonkeyPatch
) -> None:
    began, go_on = threading.Event(), threading.Event()
    index_soundly = indexing.index_soundly

    def slow(*arguments: Any) -> Any:
        began.set()
        assert go_on.wait(60)
        return index_soundly(*arguments)

    monkeypatch.setattr(indexing, "index_soundly", slow)
    service.wake()
    qtbot.waitUntil(began.is_set)
    service.close()
    go_on.set()
    assert runner.submit(lambda: service._index, Lane.STORAGE).result(60) is None
