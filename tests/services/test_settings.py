"""The settings while the program runs: kept for each other's windows, and failures told once."""

from __future__ import annotations

from concurrent.futures import Future
from pathlib import Path

from pytestqt.qtbot import QtBot

from reader.services.settings import SettingsService
from reader.services.tasks import Lane, TaskRunner
from reader.settings_file import load_settings


def test_two_windows_keep_each_others_changes(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    runner = TaskRunner()
    first, second = SettingsService(path, runner), SettingsService(path, runner)
    first.set("appearance.zoom", 125)
    second.set("languages.target", "zh")
    first.set("appearance.pinyin", True)
    runner.close()
    kept = load_settings(path).settings
    assert (kept.appearance.zoom, kept.languages.target, kept.appearance.pinyin) == (
        125,
        "zh",
        True,
    )


def test_a_folder_that_cannot_be_written_is_told_once(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    runner = TaskRunner()
    service = SettingsService(tmp_path / "file" / "settings.toml", runner)
    told: list[object] = []
    service.failed.connect(told.append)
    service.set("appearance.zoom", 125)
    service.set("appearance.zoom", 150)
    finished: Future[list[object]] = runner.executor(Lane.STORAGE).submit(list)
    qtbot.waitUntil(finished.done)
    qtbot.waitUntil(lambda: len(told) > 0)
    runner.close()
    assert len(told) == 1
    assert service.current.appearance.zoom == 150
