"""Stop is offered while something runs that it ends, and only then."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from reader.services.packages import PackageProgress
from reader.ui.main_window import MainWindow
from tests.helpers.packages import build_package
from tests.helpers.widgets import button, texts
from tests.helpers.windows import SAMPLE


def can_stop(window: MainWindow) -> bool:
    return window.window_actions["stop"].isEnabled()


def button_shows(window: MainWindow) -> bool:
    return window.status._cancel.isVisible()


def test_there_is_nothing_to_stop_before_a_page_and_after_it(
    qtbot: QtBot, window: MainWindow
) -> None:
    assert not can_stop(window)
    with qtbot.waitSignal(window.settled, timeout=60_000):
        window.open(SAMPLE)
        assert can_stop(window)
    assert not can_stop(window)


def test_a_page_that_is_given_up_leaves_nothing_to_stop(window: MainWindow) -> None:
    window.open(SAMPLE)
    window.window_actions["stop"].trigger()
    assert not can_stop(window)
    assert "Stopped" in texts(window.status)


def test_a_package_that_is_installed_is_given_up(reading: MainWindow, tmp_path: Path) -> None:
    packages = reading.parts.services.packages
    packages.install_file(build_package(tmp_path / "downloads", "de", "en"))
    packages.progressed.emit(PackageProgress(1, 2, None))
    button(reading.status, "Cancel").click()
    assert not packages.busy
    assert not can_stop(reading)
    assert not button_shows(reading)


def test_what_is_cancelled_in_the_dialog_of_packages_leaves_the_line_below(
    reading: MainWindow, tmp_path: Path
) -> None:
    packages = reading.parts.services.packages
    packages.install_file(build_package(tmp_path / "downloads", "de", "en"))
    packages.progressed.emit(PackageProgress(1, 2, None))
    packages.cancel()
    assert not button_shows(reading)


def test_translating_kept_stories_is_given_up(reading: MainWindow) -> None:
    reading.parts.services.kept_translation.progressed.emit(1, 3)
    assert can_stop(reading)
    button(reading.status, "Cancel").click()
    assert not button_shows(reading)
