"""The size of the window: full screen, small screens, and what folds in a narrow one."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from reader.ui.main_window import MainWindow
from tests.helpers.windows import SAMPLE, open_source, shown_window


def test_leaving_full_screen_gives_back_the_maximised_window(reading: MainWindow) -> None:
    reading.setWindowState(Qt.WindowState.WindowMaximized)
    reading.window_actions["full_screen"].trigger()
    assert reading.isFullScreen()
    reading.window_actions["full_screen"].trigger()
    assert reading.windowState() == Qt.WindowState.WindowMaximized


def test_a_full_screen_is_the_article_alone_and_leaving_it_brings_the_panes_back(
    reading: MainWindow,
) -> None:
    actions = reading.window_actions
    sidebar, drawer = reading.parts.sidebar, reading.parts.drawer
    actions["full_screen"].trigger()
    assert not sidebar.isVisible()
    actions["full_screen"].trigger()
    assert sidebar.isVisible()
    actions["toggle_library"].trigger()
    actions["full_screen"].trigger()
    assert not drawer.isVisible()
    assert not sidebar.isVisible()
    reading.close()  # the next start has them again, in a window
    assert actions["toggle_library"].isChecked()
    assert not reading.isFullScreen()


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_F11])
def test_two_keys_lead_out_of_the_full_screen(
    qtbot: QtBot, reading: MainWindow, key: Qt.Key
) -> None:
    reading.parts.view.setFocus()
    qtbot.keyClick(reading.focusWidget(), Qt.Key.Key_F11)
    assert reading.isFullScreen()
    assert not reading.parts.sidebar.isVisible()
    qtbot.keyClick(reading.focusWidget(), key)
    assert not reading.isFullScreen()
    assert reading.parts.sidebar.isVisible()


def test_a_new_window_is_no_larger_than_the_screen(window: MainWindow) -> None:
    room = window.screen().availableSize()
    assert window.width() < room.width()
    assert window.height() < room.height()


def test_a_narrow_window_folds_the_sections_until_it_is_wide_again(
    qtbot: QtBot, reading: MainWindow
) -> None:
    wide = reading.width()
    sidebar = reading.parts.sidebar
    assert sidebar.isVisible()
    qtbot.waitUntil(lambda: resized(reading, 500))
    assert not sidebar.isVisible()
    assert reading._panes_to_keep()["sidebar"]
    reading.window_actions["toggle_sidebar"].trigger()
    assert sidebar.isVisible()
    reading.window_actions["toggle_sidebar"].trigger()
    qtbot.waitUntil(lambda: resized(reading, wide))
    assert sidebar.isVisible()


def test_a_narrow_window_comes_back_as_narrow_as_it_was(qtbot: QtBot, tmp_path: Path) -> None:
    with shown_window(qtbot, tmp_path) as window:
        open_source(qtbot, window, SAMPLE)
        window.window_actions["toggle_library"].setChecked(True)
        qtbot.waitUntil(lambda: resized(window, 480))
        assert not window.parts.sidebar.isVisible()
    with shown_window(qtbot, tmp_path) as window:
        assert window.width() == 480
        assert not window.parts.sidebar.isVisible()
        qtbot.waitUntil(lambda: resized(window, 780))
        assert window.parts.sidebar.isVisible()


def resized(window: MainWindow, width: int) -> bool:
    """Whether a window has a width that it is given; its bar gives way by steps."""
    window.resize(width, window.height())
    return window.width() == width
