"""Stop is offered while something runs that it ends, and only then."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
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


def test_escape_in_the_address_field_gives_up_what_was_typed_there(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.activateWindow()
    window.window_actions["edit_address"].trigger()
    qtbot.keyClicks(window.toolbar.address, str(SAMPLE))
    qtbot.keyClick(window.toolbar.address, Qt.Key.Key_Return)
    assert can_stop(window)
    qtbot.keyClick(window.toolbar.address, Qt.Key.Key_Escape)
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


def test_a_page_that_is_translated_leaves_the_way_to_stop_a_download(
    qtbot: QtBot, reading: MainWindow
) -> None:
    packages = reading.parts.services.packages
    packages.progressed.emit(PackageProgress(1, 2, None))
    with qtbot.waitSignal(reading.settled, timeout=60_000):
        reading.open(SAMPLE)
    assert can_stop(reading)
    assert button_shows(reading)
    packages.busy_changed.emit(False)
    assert not can_stop(reading)
    assert not button_shows(reading)


def test_a_page_that_is_left_while_it_is_translated_leaves_nothing_to_stop(
    qtbot: QtBot, reading: MainWindow
) -> None:
    reading.window_actions["translate_again"].trigger()
    with qtbot.waitSignal(reading.settled, timeout=60_000):
        reading.open(SAMPLE)
    assert not can_stop(reading)


def test_kept_stories_that_could_not_all_be_translated_leave_nothing_to_stop(
    reading: MainWindow,
) -> None:
    kept = reading.parts.services.kept_translation
    kept.wake([1, 2, 3])
    kept.progressed.emit(1, 3)
    kept.stop()
    assert not can_stop(reading)
