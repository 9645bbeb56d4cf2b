"""Tasks run off the window's thread and come back to it."""

from __future__ import annotations

import threading
from typing import Any

from pytestqt.qtbot import QtBot

from reader.errors import ReaderError
from reader.services.tasks import Lane, Task, TaskRunner


def test_result_arrives_on_the_runners_thread(qtbot: QtBot, runner: TaskRunner) -> None:
    seen: list[tuple[int, bool]] = []
    main = threading.current_thread()
    task = Task(lambda cancel, progress: 42).on_success(
        lambda value: seen.append((value, threading.current_thread() is main))
    )
    runner.start(task)
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == [(42, True)]


def test_expected_error_reaches_the_failure_handler(qtbot: QtBot, runner: TaskRunner) -> None:
    def fail(cancel: Any, progress: Any) -> None:
        raise ReaderError("broken", "It broke.")

    seen: list[str] = []
    runner.start(Task(fail).on_failure(lambda error: seen.append(error.code)))
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == ["broken"]


def test_unexpected_error_reaches_the_exception_hook(qtbot: QtBot, runner: TaskRunner) -> None:
    def fail(cancel: Any, progress: Any) -> None:
        raise ZeroDivisionError

    with qtbot.captureExceptions() as caught:
        runner.start(Task(fail))
        qtbot.waitUntil(lambda: bool(caught))
    assert caught[0][0] is ZeroDivisionError


def test_cancelled_task_calls_no_handler(qtbot: QtBot, runner: TaskRunner) -> None:
    started, release = threading.Event(), threading.Event()

    def wait(cancel: Any, progress: Any) -> int:
        started.set()
        release.wait(60)
        return 1

    seen: list[str] = []
    task = Task(wait).on_success(lambda _: seen.append("first"))
    runner.start(task, Lane.STORAGE)
    started.wait(60)
    task.cancel()
    runner.start(Task(lambda c, p: 2).on_success(lambda _: seen.append("second")), Lane.STORAGE)
    release.set()
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == ["second"]


def test_progress_is_passed_on(qtbot: QtBot, runner: TaskRunner) -> None:
    seen: list[tuple[int, int | None]] = []
    runner.start(
        Task(lambda cancel, progress: progress(3, 3)).on_progress(lambda d, t: seen.append((d, t)))
    )
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == [(3, 3)]


def test_what_listens_to_nobody_is_left_behind_and_what_is_to_be_written_is_written(
    qtbot: QtBot,
) -> None:
    runner = TaskRunner(patience=0.01)
    release, begun, written = threading.Event(), threading.Event(), []

    def hang(_cancel: Any, _progress: Any) -> None:
        begun.set()
        release.wait(20)

    for lane in Lane:
        if lane is not Lane.STORAGE:
            runner.start(Task(hang), lane)
    assert begun.wait(60)
    for number in range(20):
        runner.start(Task(lambda _c, _p, n=number: written.append(n)), Lane.STORAGE)  # type: ignore[misc]
    assert not runner.close()
    assert written == list(range(20))
    release.set()


def test_what_listens_is_waited_for(qtbot: QtBot) -> None:
    runner = TaskRunner(patience=20)
    begun = threading.Event()

    def work(cancel: Any, _progress: Any) -> None:
        begun.set()
        while not cancel.cancelled:
            threading.Event().wait(0.001)

    runner.start(Task(work))
    assert begun.wait(60)
    assert runner.close()


def test_what_had_not_begun_holds_up_no_end(qtbot: QtBot) -> None:
    runner = TaskRunner(patience=2)
    begun = threading.Event()
    late: list[str] = []

    def work(cancel: Any, _progress: Any) -> None:
        begun.set()
        while not cancel.cancelled:
            threading.Event().wait(0.001)

    runner.start(Task(work), Lane.SEARCH)  # which has one thread
    runner.start(Task(lambda _cancel, _progress: late.append("late")), Lane.SEARCH)
    assert begun.wait(60)
    assert runner.close()
    assert late == []


def test_what_is_asked_for_after_the_end_is_not_begun() -> None:
    runner = TaskRunner()
    runner.close()
    begun: list[str] = []
    for lane in Lane:
        runner.start(Task(lambda _cancel, _progress: begun.append("late")), lane)
    assert begun == []
