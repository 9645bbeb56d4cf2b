"""An icon in the tray, where it is set and there is a tray: it tells, and the window may wait."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QSystemTrayIcon
from pytestqt.qtbot import QtBot

from reader.paths import Paths
from reader.resources import resource_path
from reader.storage.migrations import MIGRATIONS
from reader.storage.sqlite import open_database
from reader.ui.main_window import MainWindow
from tests.helpers.library import follow
from tests.helpers.windows import shown_window

#: What Qt says of a system without a tray.
pytestmark = pytest.mark.qt_log_ignore("systemTrayWindowChanged", extend=True)


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    """A window on a desktop with a tray; it has the icon of three unread stories."""
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda *_: True)
    QApplication.setWindowIcon(QIcon(str(resource_path("icons", "star.svg"))))
    database = open_database(Paths.below(tmp_path).database, MIGRATIONS)
    follow(database, "Harbour Post", "Ferry", "Tram", "Bridge", host="harbour.example")
    database.close()
    with shown_window(qtbot, tmp_path) as window:
        window.parts.services.settings.set("appearance.tray", True)
        yield window
        window.window_actions["quit"].trigger()
    assert QApplication.quitOnLastWindowClosed()


def icon(window: MainWindow) -> QSystemTrayIcon:
    found = window.controllers.tray._icon
    assert found is not None
    return found


def close_to_tray(window: MainWindow) -> None:
    window.parts.services.settings.set("appearance.close_to_tray", True)


def test_it_says_how_much_is_unread(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: icon(window).toolTip().endswith("\n3 unread stories"))
    library = window.parts.services.library
    library.run(lambda: library.stories.set_read([1, 2], True))
    qtbot.waitUntil(lambda: icon(window).toolTip().endswith("\n1 unread story"))
    library.run(lambda: library.stories.set_read([3], True))
    qtbot.waitUntil(lambda: icon(window).toolTip() == "Bilingual Reader")


def test_closing_ends_the_program_unless_it_is_set(window: MainWindow) -> None:
    assert QApplication.quitOnLastWindowClosed()
    assert window.close()
    assert not icon(window).isVisible()


def test_a_window_that_is_closed_waits_behind_the_icon(qtbot: QtBot, window: MainWindow) -> None:
    close_to_tray(window)
    ended: list[bool] = []
    QApplication.instance().lastWindowClosed.connect(lambda: ended.append(True))  # type: ignore[union-attr]
    assert not window.close()
    assert window.isHidden()
    icon(window).activated.emit(QSystemTrayIcon.ActivationReason.Trigger)
    assert window.isVisible()
    window.close()
    window.show_again("")  # a second start of the program
    assert window.isVisible()
    assert ended == [], "later starts are heard still"


def test_quit_ends_it_all_the_same(window: MainWindow) -> None:
    close_to_tray(window)
    closed: list[bool] = []
    window.closing.connect(lambda: closed.append(True))
    window.window_actions["quit"].trigger()
    assert closed == [True]
    assert window.isHidden()
    assert not icon(window).isVisible()


def test_without_the_icon_the_window_comes_back(window: MainWindow) -> None:
    close_to_tray(window)
    window.close()
    window.parts.services.settings.set("appearance.tray", False)
    assert window.isVisible()
    assert window.controllers.tray._icon is None
    assert window.close()


def test_a_tray_that_goes_away_takes_no_window_along(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    close_to_tray(window)
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda *_: False)
    assert window.close()


def test_where_there_is_no_tray_nothing_happens(qtbot: QtBot, tmp_path: Path) -> None:
    with shown_window(qtbot, tmp_path) as window:
        for name in ("tray", "close_to_tray"):
            window.parts.services.settings.set(f"appearance.{name}", True)
        assert window.controllers.tray._icon is None
        assert window.close()


def test_an_alert_that_the_desktop_does_not_show_comes_from_the_one_icon(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(QSystemTrayIcon, "showMessage", lambda _icon, title, *_: said.append(title))
    stays, failed = icon(window), window.parts.services.notifications.failed
    failed.emit("ferry: 1 new story", "Night ferry", 1)
    window.controllers.tray._message.timeout.emit()
    assert stays.isVisible()
    window.parts.services.settings.set("appearance.tray", False)
    failed.emit("tram: 1 new story", "Tram", 2)
    assert said == ["ferry: 1 new story", "tram: 1 new story"]
    passing = icon(window)
    assert passing.isVisible()
    assert window.close(), "a window does not wait behind an icon that is there for a message"
    passing.messageClicked.emit()
    assert window.isVisible()
    window.controllers.tray._message.timeout.emit()
    assert not passing.isVisible()
