"""Looking for a new version: after a click only, told in the window, and nothing is installed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from reader import HOME_PAGE, __version__
from reader.datamodel.network import Request
from reader.ui.dialogs.releases import ReleasesDialog
from reader.ui.main_window import MainWindow
from tests.helpers.web import Site, silent
from tests.unit.library.test_releases import atom

PLACE = "/releases.atom"


def look(window: MainWindow, site: Site) -> None:
    releases = window.parts.services.releases
    releases._address = site.url(PLACE)
    window.window_actions["look_for_release"].trigger()


def message(window: MainWindow) -> str:
    bar = window.parts.messages
    return " ".join(
        label.text() for place in (bar, bar.notice) for label in place.findChildren(QLabel)
    )


def requests(qtbot: QtBot, window: MainWindow) -> list[Request]:
    """The requests that were made for this, the newest first."""
    found: list[Request] = []
    done: list[bool] = []

    def take(made: list[Request]) -> None:
        found.extend(request for request in made if request.reason == "new version")
        done.append(True)

    library = window.parts.services.library
    library.run(library.requests.all, take)
    qtbot.waitUntil(lambda: bool(done))
    return found


def test_nobody_is_asked_before_the_click(qtbot: QtBot, online: MainWindow) -> None:
    assert requests(qtbot, online) == []


def test_a_newer_version_is_shown_with_what_changed(
    qtbot: QtBot, online: MainWindow, site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    site.add(PLACE, atom(("v99.1.0", "<ul><li>Reads <b>aloud</b></li></ul>"), ("v0.0.1", "old")))
    look(online, site)
    qtbot.waitUntil(lambda: online.controllers.dialogs.dialog("releases") is not None)
    dialog = online.controllers.dialogs.dialog("releases")
    assert isinstance(dialog, ReleasesDialog)
    shown = [label.text() for label in dialog.findChildren(QLabel)]
    assert any("99.1.0" in text for text in shown)
    assert any(f"You have {__version__}" in text for text in shown)
    assert "Reads aloud" in shown
    assert "old" not in shown
    assert [request.url for request in requests(qtbot, online)] == [site.url(PLACE)]
    visited: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", visited.append)
    (visit,) = (b for b in dialog.findChildren(QPushButton) if "home page" in b.text())
    visit.click()
    assert visited == [QUrl(HOME_PAGE)]
    dialog.close()


def test_the_newest_version_is_told_to_be_it(qtbot: QtBot, online: MainWindow, site: Site) -> None:
    site.add(PLACE, atom((f"v{__version__}", "")))
    look(online, site)
    qtbot.waitUntil(lambda: f"newest version, {__version__}" in message(online))
    assert online.controllers.dialogs.dialog("releases") is None


def test_the_offline_lock_is_respected(qtbot: QtBot, online: MainWindow, site: Site) -> None:
    site.add(PLACE, atom(("v99.0.0", "")))
    online.parts.services.settings.set("privacy.offline", True)
    look(online, site)
    qtbot.waitUntil(lambda: "offline lock is on" in message(online))
    assert requests(qtbot, online) == []


def test_a_server_that_fails_is_told_of(qtbot: QtBot, online: MainWindow, site: Site) -> None:
    look(online, site)  # where nothing lies
    qtbot.waitUntil(lambda: "could not be found out" in message(online))
    assert online.controllers.dialogs.dialog("releases") is None


def test_the_shipped_program_has_no_home_page_and_says_so(qtbot: QtBot, online: MainWindow) -> None:
    online.window_actions["look_for_release"].trigger()
    qtbot.waitUntil(lambda: "no home page yet" in message(online))
    assert requests(qtbot, online) == []
    assert "Error" not in [label.accessibleName() for label in pictures(online)]


def pictures(window: MainWindow) -> list[QLabel]:
    """What the bar of messages draws beside its words."""
    return [label for label in window.parts.messages.findChildren(QLabel) if not label.text()]


def test_stopping_waits_for_no_answer(qtbot: QtBot, online: MainWindow, site: Site) -> None:
    site.answers[PLACE] = silent
    look(online, site)
    releases = online.parts.services.releases
    with qtbot.waitSignal(releases.busy_changed):
        online.window_actions["stop"].trigger()
    assert online.controllers.dialogs.dialog("releases") is None
