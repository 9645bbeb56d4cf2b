"""What the reader teaches counts for the next page, whoever else reads the rules meanwhile."""

from __future__ import annotations

from collections.abc import Callable
from threading import Event
from typing import TypeVar

import pytest
from pytestqt.qtbot import QtBot

from reader.services.feedback import FeedbackService
from reader.services.library import LibraryService
from reader.services.tasks import Task, TaskRunner
from reader.spam.feedback.rules import Rule, RuleKind

T = TypeVar("T")


def test_what_is_taught_while_a_page_reads_the_rules_counts(
    qtbot: QtBot, library: LibraryService, runner: TaskRunner, monkeypatch: pytest.MonkeyPatch
) -> None:
    service = FeedbackService(library, lambda: True)
    has_read, go_on, call = Event(), Event(), library.call
    ended: list[None] = []

    def call_late(query: Callable[[], T]) -> T:
        found = call(query)
        has_read.set()
        assert go_on.wait(60)
        return found

    monkeypatch.setattr(library, "call", call_late)
    page = Task(lambda _cancel, _progress: service.detector()).on_end(lambda: ended.append(None))
    runner.start(page)
    qtbot.waitUntil(has_read.is_set)
    with qtbot.waitSignal(service.changed):
        service.change(lambda store: store.add(Rule(RuleKind.PHRASE, "tram lottery", spam=True)))
    go_on.set()
    qtbot.waitUntil(lambda: bool(ended))
    assert service._rules is not None
    assert [rule.value for rule in service._rules.book.rules] == ["tram lottery"]
