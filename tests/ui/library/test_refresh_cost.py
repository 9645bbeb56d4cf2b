"""What it costs to show what an update of many feeds brought: the lane of clicks stays free."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from reader.datamodel.network import Answer
from reader.library import judging, update
from reader.library.update import Checked, FeedRequest, read
from reader.paths import Paths
from reader.services.feeds import FeedService
from reader.services.tasks import Lane, Task, TaskRunner
from reader.storage.feeds import FeedStore
from reader.storage.migrations import MIGRATIONS
from reader.storage.sqlite import Database, open_database
from reader.ui.main_window import MainWindow
from tests.helpers.feeds import rss
from tests.helpers.windows import shown_window

FEEDS = 100


def answer(request: FeedRequest) -> Checked:
    body = rss(f"Tolls rise in {request.host}", title=request.host, host=request.host)
    return read(request, Answer(200, request.address, {}, body))


@pytest.fixture
def following(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[MainWindow]:
    """A window that follows many feeds, each with one story that was not asked for yet."""
    profile = tmp_path / "profile"
    database = open_database(Paths.below(profile).database, MIGRATIONS)
    for number in range(FEEDS):
        FeedStore(database).add(f"https://p{number}.example/feed", now=datetime.now(UTC))
    database.close()

    def asking(service: FeedService, request: FeedRequest) -> Task[Checked]:
        task = Task(lambda _cancel, _progress: answer(request))
        return task.on_success(service._on_checked)

    monkeypatch.setattr(FeedService, "_asking", asking)
    with shown_window(qtbot, profile, offline=False) as window:
        window.parts.services.feeds.set_automatic(False)
        window.window_actions["toggle_library"].setChecked(True)
        qtbot.waitUntil(lambda: window.parts.drawer.sources.rowCount() > 1)
        yield window


class Costs:
    """What the lane of the database does beside writing what came of each feed."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.queries = self.tasks = self.saved = 0
        self._saves = False
        rows, start = Database.rows, TaskRunner.start
        saved, judged = update.save, judging.judge_new

        def counted_rows(database: Database, sql: str, *parameters: Any) -> Any:
            self.queries += not self._saves
            return rows(database, sql, *parameters)

        def counted_start(runner: TaskRunner, task: Task[Any], lane: Lane = Lane.GENERAL) -> None:
            self.tasks += lane is Lane.STORAGE
            start(runner, task, lane)

        def save(*arguments: Any, **named: Any) -> Any:
            self.saved += 1
            return self._writing(partial(saved, **named), arguments)

        monkeypatch.setattr(Database, "rows", counted_rows)
        monkeypatch.setattr(TaskRunner, "start", counted_start)
        monkeypatch.setattr(update, "save", save)
        monkeypatch.setattr(judging, "judge_new", lambda *a: self._writing(judged, a))

    def _writing(self, write: Callable[..., Any], arguments: tuple[Any, ...]) -> Any:
        self._saves = True
        try:
            return write(*arguments)
        finally:
            self._saves = False


def test_a_hundred_updated_feeds_are_shown_by_few_queries(
    qtbot: QtBot, following: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    services = following.parts.services
    # What begins by itself, some seconds after the start, is no part of it.
    for service in (
        services.alerts,
        services.grouping,
        services.headlines,
        services.kept_translation,
        services.search,
        services.syncing,
    ):
        service.close()
    qtbot.waitUntil(lambda: not services.runner._running)
    # So long as nothing else is told, what many feeds bring is told at once.
    monkeypatch.setattr("reader.services.library.GATHERED", 600_000)
    costs = Costs(monkeypatch)
    with qtbot.waitSignal(services.feeds.update_finished, timeout=60_000):
        following.window_actions["update_feeds"].trigger()
    qtbot.waitUntil(lambda: len(following.parts.drawer.stories.rows) == FEEDS, timeout=60_000)
    assert costs.saved == FEEDS
    assert costs.queries <= 20
    assert costs.tasks - costs.saved <= 10
