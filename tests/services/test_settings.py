"""The settings while the program runs: kept for each other's windows, and failures told once."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from reader.services.settings import SettingsService
from reader.services.tasks import Lane, Task, TaskRunner
from reader.settings_file import load_settings


def test_two_windows_keep_each_others_changes(
    qtbot: QtBot, runner: TaskRunner, tmp_path: Path
) -> None:
    path = tmp_path / "settings.toml"
    first, second = SettingsService(path, runner), SettingsService(path, runner)
    first.set("appearance.zoom", 125)
    second.set("languages.target", "zh")
    first.set("appearance.pinyin", True)
    first.close()
    second.close()
    runner.close()
    kept = load_settings(path).settings
    assert (kept.appearance.zoom, kept.languages.target, kept.appearance.pinyin) == (
        125,
        "zh",
        True,
    )


def test_a_window_sees_what_another_sets(qtbot: QtBot, runner: TaskRunner, tmp_path: Path) -> None:
    path = tmp_path / "new" / "settings.toml"
    first, second = SettingsService(path, runner), SettingsService(path, runner)
    first.set("appearance.zoom", 110)  # the folder is made with the first change
    qtbot.waitUntil(path.exists)
    second.set("appearance.pinyin", True)
    qtbot.waitUntil(lambda: first.current.appearance.pinyin)
    told: list[tuple[str, object]] = []
    second.changed.connect(lambda name, value: told.append((name, value)))
    first.set("appearance.theme", "dark")
    qtbot.waitUntil(lambda: second.current.appearance.theme == "dark")
    assert ("appearance.theme", "dark") in told
    assert first.current == second.current
    first.close()
    second.close()


def test_what_another_window_wrote_before_this_one_watched_is_seen(
    qtbot: QtBot, runner: TaskRunner, tmp_path: Path
) -> None:
    path = tmp_path / "new" / "settings.toml"
    first, second = SettingsService(path, runner), SettingsService(path, runner)
    first.set("appearance.zoom", 110)
    second.set("appearance.pinyin", True)
    qtbot.waitUntil(lambda: first.current == second.current)
    assert first.current.appearance.pinyin
    first.close()
    second.close()


def test_a_change_not_saved_yet_is_not_undone_by_another_window(
    qtbot: QtBot, runner: TaskRunner, tmp_path: Path
) -> None:
    path = tmp_path / "settings.toml"
    first, second = SettingsService(path, runner), SettingsService(path, runner)
    seen: list[object] = []
    first.changed.connect(lambda name, value: seen.append(value) if "zoom" in name else None)
    for zoom in range(110, 150, 2):
        first.set("appearance.zoom", zoom)
        second.set("appearance.column_width", 600 + zoom)
    qtbot.waitUntil(lambda: first.current.appearance.column_width == 748)
    assert first.current.appearance.zoom == 148
    assert seen == sorted(seen, key=str)
    first.close()
    second.close()


def test_what_an_editor_writes_counts_once_it_is_whole(
    qtbot: QtBot, runner: TaskRunner, tmp_path: Path
) -> None:
    path = tmp_path / "settings.toml"
    service = SettingsService(path, runner)
    service.set("appearance.zoom", 125)
    qtbot.waitUntil(path.exists)
    path.write_text("[appearance")
    path.write_text("[appearance]\nzoom = 150\n")
    qtbot.waitUntil(lambda: service.current.appearance.zoom == 150)
    path.write_text("[appearance")
    path.write_text("[appearance]\nzoom = 175\n")
    qtbot.waitUntil(lambda: service.current.appearance.zoom == 175)
    assert [file.name for file in tmp_path.glob("*.bad")] == []
    service.close()


def test_a_folder_that_cannot_be_written_is_told_once(
    qtbot: QtBot, runner: TaskRunner, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("")
    service = SettingsService(tmp_path / "file" / "settings.toml", runner)
    told: list[object] = []
    service.failed.connect(told.append)
    service.set("appearance.zoom", 125)
    service.set("appearance.zoom", 150)
    saved: list[None] = []
    runner.start(Task(lambda _c, _p: None).on_success(saved.append), Lane.STORAGE)
    qtbot.waitUntil(lambda: len(saved) > 0)  # by then both were tried
    qtbot.waitUntil(lambda: len(told) > 0)
    service.close()
    assert len(told) == 1
    assert service.current.appearance.zoom == 150


def test_settings_that_could_not_be_read_are_taken_over_before_any_is_saved(
    qtbot: QtBot, runner: TaskRunner, tmp_path: Path
) -> None:
    path = tmp_path / "settings.toml"
    whole = '[translation]\nglossary = { en-zh = { Norvane = "诺文" } }\n'
    path.write_text(whole[:-4], "utf-8")
    service = SettingsService(path, runner)
    told: list[object] = []
    service.failed.connect(told.append)
    path.write_text(whole, "utf-8")
    service.set("translation.glossary", {"en-zh": {"Ferry": "渡轮"}})
    known = {"en-zh": {"Norvane": "诺文"}}
    qtbot.waitUntil(lambda: service.current.translation.glossary == known)
    assert len(told) == 1
    assert path.read_text("utf-8") == whole
    service.set("translation.glossary", {"en-zh": {"Norvane": "诺文", "Ferry": "渡轮"}})
    service.close()
    runner.close()
    assert load_settings(path).settings.translation.glossary["en-zh"].keys() == {"Norvane", "Ferry"}
