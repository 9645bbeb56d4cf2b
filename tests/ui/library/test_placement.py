"""Where the drawer stands: beside the article, over it, and what becomes of the sections."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.ui import window_frame
from reader.ui.library import placement
from reader.ui.main_window import MainWindow
from tests.helpers.windows import shown_window


def make_narrow(qtbot: QtBot, window: MainWindow, width: int) -> None:
    """Give a window a width; its bar gives way by steps."""

    def is_narrow() -> bool:
        window.resize(width, 700)
        return window.width() == width

    qtbot.waitUntil(is_narrow)


def test_a_narrow_window_lays_the_drawer_over_the_page_and_gives_way_to_a_story(
    qtbot: QtBot, library: MainWindow
) -> None:
    library.resize(900, 700)
    drawer = library.parts.drawer
    qtbot.waitUntil(lambda: library.parts.placement.is_over_page)
    assert drawer.isVisible()
    for width in (900, 700, 500):  # nothing of the page shows beside it
        make_narrow(qtbot, library, width)
        qtbot.waitUntil(lambda: drawer.geometry() == library.splitter.geometry())
    library.window_actions["next_story"].trigger()
    assert not drawer.isVisible()
    library.resize(1400, 900)
    library.window_actions["toggle_library"].setChecked(True)
    assert drawer.isVisible()
    assert not library.parts.placement.is_over_page


def test_the_sections_fold_when_the_drawer_opens_and_say_how_much_spam_they_hide(
    qtbot: QtBot, library: MainWindow
) -> None:
    assert not library.parts.sidebar.isVisible()
    library.controllers.opening.open_sample()
    qtbot.waitUntil(lambda: library.parts.session.page is not None, timeout=20_000)
    assert library.toolbar._sidebar._number == 2
    library.window_actions["toggle_library"].trigger()
    assert library.parts.sidebar.isVisible()


def test_sections_that_were_closed_stay_closed_when_the_drawer_closes(library: MainWindow) -> None:
    for _ in range(2):
        library.window_actions["toggle_library"].trigger()
        library.window_actions["toggle_sidebar"].setChecked(False)
    assert not library.parts.sidebar.isVisible()
    library.window_actions["toggle_library"].trigger()
    assert not library.parts.sidebar.isVisible()


def test_in_a_wide_window_the_sections_stay_when_the_drawer_opens(
    library: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(placement, "BOTH_FROM", 1000)  # screens of tests are small
    for name in ("toggle_library", "toggle_library"):
        library.window_actions[name].trigger()
        assert library.parts.sidebar.isVisible()
    assert library.parts.drawer.isVisible()


def test_a_library_that_would_cover_the_article_is_closed_at_the_start(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as small:  # screens of tests are small, and windows no larger
        small.setattr(window_frame, "DOCKED_FROM", 500)
        small.setattr(placement, "DOCKED_FROM", 500)
        with shown_window(qtbot, tmp_path) as window:
            window.window_actions["toggle_library"].trigger()
            assert not window.parts.sidebar.isVisible()
        with shown_window(qtbot, tmp_path) as window:
            assert window.parts.drawer.isVisible()
            window.window_actions["toggle_library"].trigger()
            assert window.parts.sidebar.isVisible()
            window.window_actions["toggle_library"].trigger()
    with shown_window(qtbot, tmp_path) as window:
        assert not window.parts.drawer.isVisible()
        assert window.parts.sidebar.isVisible()
