"""Digests are made by another process, and what it says can be translated here."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
import shiboken6
from pytestqt.qtbot import QtBot

from reader.messages import Message, Reported
from reader.paths import Paths
from reader.services.digest import DigestService
from reader.services.tasks import TaskRunner


def test_why_there_is_no_digest_comes_as_a_message(
    qtbot: QtBot, runner: TaskRunner, tmp_path: Path
) -> None:
    service = DigestService(Paths.below(tmp_path / "profile"), runner)
    with qtbot.waitSignal(service.failed, timeout=60_000) as failed:
        service.make(("--starred",), "zh", tmp_path / "digest.html")
    reason = Message("There are no such stories, so nothing was written. Choose others.")
    assert failed.args == [(Reported(reason),)]
    assert not service.is_running


def test_a_program_that_cannot_be_started_is_told_of(
    qtbot: QtBot, runner: TaskRunner, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    missing = str(tmp_path / "gone")
    monkeypatch.setattr("reader.services.digest.program_command", lambda: [missing])
    service = DigestService(Paths.below(tmp_path / "profile"), runner)
    with qtbot.waitSignal(service.failed):
        service.make(("--starred",), "zh", tmp_path / "digest.html")
    assert not service.is_running


def test_a_service_destroyed_while_its_process_runs_takes_it_along(
    qtbot: QtBot, runner: TaskRunner, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun = tmp_path / "begun"
    code = f"import pathlib, time; pathlib.Path({str(begun)!r}).touch(); time.sleep(600)"
    monkeypatch.setattr(
        "reader.services.digest.program_command", lambda: [sys.executable, "-c", code]
    )
    service = DigestService(Paths.below(tmp_path / "profile"), runner)
    service.make(("--starred",), "zh", tmp_path / "digest.html")
    qtbot.waitUntil(begun.exists, timeout=30_000)
    shiboken6.delete(service)
    runner.close()  # waits for the process, which is ended
