"""The entry that opens the window after logging in stands while it is open, and if that is set."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.services.after_login import AfterLogin
from reader.services.settings import SettingsService
from reader.services.tasks import TaskRunner
from reader.system.autostart import AutostartEntry

PATH = "privacy.after_login"


@pytest.fixture
def entry(tmp_path: Path) -> AutostartEntry:
    return AutostartEntry(["bilingual-reader"], tmp_path / "autostart")


@pytest.fixture
def settings(qapp: object) -> SettingsService:
    return SettingsService(None, TaskRunner())


def test_nothing_is_written_unless_it_is_set(
    settings: SettingsService, entry: AutostartEntry
) -> None:
    after_login = AfterLogin(settings, entry)
    after_login.begin()
    after_login.end()
    assert not entry.file.parent.exists()


def test_it_stands_while_the_window_is_open(
    settings: SettingsService, entry: AutostartEntry
) -> None:
    settings.set(PATH, True)
    after_login = AfterLogin(settings, entry)
    after_login.begin()
    assert entry.file.exists()
    after_login.end()
    assert not entry.file.exists()


def test_the_setting_counts_at_once(settings: SettingsService, entry: AutostartEntry) -> None:
    after_login = AfterLogin(settings, entry)
    after_login.begin()
    settings.set(PATH, True)
    assert entry.file.exists()
    settings.set(PATH, False)
    assert not entry.file.exists()


def test_an_entry_that_cannot_be_written_is_told(
    settings: SettingsService, entry: AutostartEntry
) -> None:
    entry.file.parent.write_text("a file in the way")
    failures: list[str] = []
    after_login = AfterLogin(settings, entry)
    after_login.failed.connect(lambda error: failures.append(error.code))
    settings.set(PATH, True)
    assert failures == ["autostart-unwritable"]
