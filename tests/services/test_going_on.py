"""What failed once is done the next time: nothing that is under way once at a time stays so."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import fields
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from reader.composition import Composition
from reader.datamodel.story import Story
from reader.errors import StorageError
from reader.paths import Paths
from reader.services.headlines import HeadlineLanguages
from reader.services.tasks import OneAtATime, Task, TaskRunner
from reader.storage.sqlite import Database

STORY = Story(1, None, "Harbour Post", "tolls", "", "Tolls", datetime(2026, 3, 3, tzinfo=UTC))


def test_asked_for_meanwhile_it_is_done_once_more() -> None:
    ends: list[Callable[[], None]] = []
    work = OneAtATime(ends.append)
    work.ask()
    work.ask()
    work.ask()
    assert len(ends) == 1
    ends[0]()
    assert len(ends) == 2
    ends[1]()
    assert not work.is_under_way
    assert len(ends) == 2


def test_work_that_cannot_begin_is_not_under_way() -> None:
    work = OneAtATime(lambda _ended: 1 // 0)
    with pytest.raises(ZeroDivisionError):
        work.ask()
    assert not work.is_under_way


@pytest.mark.parametrize("outcome", ["success", "failure", "mistake", "handler"])
def test_every_task_has_an_end(qtbot: QtBot, runner: TaskRunner, outcome: str) -> None:
    def work(_cancel: object, _progress: object) -> None:
        if outcome == "failure":
            raise StorageError("locked", "It is locked.")
        if outcome == "mistake":
            raise ZeroDivisionError

    def then(_: object) -> None:
        if outcome == "handler":
            raise ZeroDivisionError

    ended: list[str] = []
    with qtbot.captureExceptions() as caught:
        runner.start(Task(work).on_success(then).on_end(lambda: ended.append(outcome)))
        qtbot.waitUntil(lambda: bool(ended))
    assert len(caught) == (outcome in ("mistake", "handler"))


class Locked:
    """A database that can be locked, as another program does it."""

    def __init__(self, database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
        self.on = self.refused = False
        rows, transaction = database.rows, database.transaction

        def check() -> None:
            if self.on:
                self.refused = True
                raise StorageError("locked", "The database is locked.")

        def checked_rows(*args: Any) -> Any:
            check()
            return rows(*args)

        @contextmanager
        def checked_transaction() -> Iterator[Any]:
            check()
            with transaction() as connection:
                yield connection

        monkeypatch.setattr(database, "rows", checked_rows)
        monkeypatch.setattr(database, "transaction", checked_transaction)


@pytest.fixture
def made(qtbot: QtBot, tmp_path: Path) -> Iterator[Composition]:
    """The services of a run; nothing is asked of them yet."""
    composition = Composition(Paths.below(tmp_path), offline=True)
    yield composition
    composition.close()


def look_for_headlines(made: Composition) -> None:
    made.services.headlines.set_languages(HeadlineLanguages("zh"))
    made.services.headlines.wake()


def load_kept(made: Composition) -> None:
    made.services.kept_translation.set_reading(lambda _source: "zh")
    made.services.kept_translation.wake([1])


def read_levels(made: Composition) -> None:
    made.services.levels.want_stories([STORY])


def index(made: Composition) -> None:
    made.services.search.wake()


def look_for_news(made: Composition) -> None:
    made.services.alerts.start("zh")


def compare(made: Composition) -> None:
    made.services.grouping.set_enabled(True)
    made.services.grouping._look.ask()


#: Everything of the services that is under way once at a time, and what begins it.
WAKES: dict[str, Callable[[Composition], None]] = {
    "alerts._look": look_for_news,
    "grouping._look": compare,
    "headlines._look": look_for_headlines,
    "kept_translation._look": load_kept,
    "levels._read": read_levels,
    "search._steps": index,
}


def once_at_a_time(made: Composition) -> dict[str, OneAtATime]:
    services = made.services
    return {
        f"{field.name}.{name}": value
        for field in fields(services)
        for name, value in getattr(getattr(services, field.name), "__dict__", {}).items()
        if isinstance(value, OneAtATime)
    }


def test_all_that_is_under_way_once_at_a_time_is_walked(made: Composition) -> None:
    assert set(once_at_a_time(made)) == set(WAKES)


def is_over(work: OneAtATime, begun: list[bool], locked: bool) -> bool:
    return locked in begun and not work.is_under_way


@pytest.mark.parametrize("name", WAKES)
def test_services_go_on_after_a_locked_database(
    qtbot: QtBot, made: Composition, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setattr("reader.services.search._REST", 0)
    database = Locked(made._database, monkeypatch)
    work = once_at_a_time(made)[name]
    begun: list[bool] = []
    begin = work._start

    def start(ended: Callable[[], None]) -> None:
        begun.append(database.on)
        begin(ended)

    work._start = start
    for locked in (True, False):
        database.on = locked
        WAKES[name](made)
        qtbot.waitUntil(partial(is_over, work, begun, locked))
    assert database.refused
