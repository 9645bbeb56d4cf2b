"""The dialog of browsers shows what they know, and a tick is a wish until they know more."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel
from pytestqt.qtbot import QtBot

from reader.browser.registration import BROWSERS, Connection, State
from reader.errors import BrowserError
from reader.ui.dialogs.browsers import BrowsersDialog
from reader.ui.main_window import MainWindow

FIREFOX, CHROMIUM, CHROME = BROWSERS[:3]


@pytest.fixture
def dialog(qtbot: QtBot) -> BrowsersDialog:
    made = BrowsersDialog(Path("/opt/extension"))
    qtbot.addWidget(made)
    made.show()
    return made


def boxes(dialog: BrowsersDialog) -> dict[str, QCheckBox]:
    return {box.text(): box for box in dialog._boxes}


def test_browsers_that_are_here_are_listed_as_they_stand(dialog: BrowsersDialog) -> None:
    dialog.set_connections(
        [
            Connection(FIREFOX, State.FREE),
            Connection(CHROMIUM, State.CONNECTED),
            Connection(CHROME, State.ABSENT),
        ]
    )
    assert {text: box.isChecked() for text, box in boxes(dialog).items()} == {
        "Firefox": False,
        "Chromium": True,
    }


def test_a_program_that_moved_is_told_and_can_be_connected_again(
    qtbot: QtBot, dialog: BrowsersDialog
) -> None:
    dialog.set_connections([Connection(FIREFOX, State.STALE)])
    ((text, box),) = boxes(dialog).items()
    assert "moved" in text
    with qtbot.waitSignal(dialog.connect_requested) as wish:
        qtbot.keyClick(box, Qt.Key.Key_Space)
    assert wish.args == [FIREFOX]


def test_a_tick_stands_when_the_browser_knows(qtbot: QtBot, dialog: BrowsersDialog) -> None:
    dialog.set_connections([Connection(FIREFOX, State.FREE)])
    with qtbot.waitSignal(dialog.connect_requested):
        boxes(dialog)["Firefox"].click()
    assert not boxes(dialog)["Firefox"].isChecked()
    dialog.set_connections([Connection(FIREFOX, State.CONNECTED)])
    with qtbot.waitSignal(dialog.disconnect_requested):
        boxes(dialog)["Firefox"].click()
    assert boxes(dialog)["Firefox"].isChecked()


def test_no_browser_and_what_went_wrong_are_sentences(dialog: BrowsersDialog) -> None:
    def said() -> list[str]:
        return [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]

    dialog.set_connections([])
    assert any("No browser was found" in text for text in said())
    dialog.show_error(BrowserError("unwritable", "It could not be told."))
    assert "It could not be told." in said()
    dialog.set_connections([Connection(FIREFOX, State.CONNECTED)])
    assert "It could not be told." not in said()


def test_the_menu_connects_a_browser(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setenv("HOME", str(tmp_path))
    (tmp_path / ".mozilla").mkdir()
    changed = window.parts.services.browsers.changed
    with qtbot.waitSignal(changed, timeout=20_000):
        window.window_actions["show_browsers"].trigger()
    dialog = window.controllers.dialogs.dialog("browsers")
    assert isinstance(dialog, BrowsersDialog)
    with qtbot.waitSignal(changed, timeout=20_000):
        boxes(dialog)["Firefox"].click()
    assert boxes(dialog)["Firefox"].isChecked()
    assert list((tmp_path / ".mozilla" / "native-messaging-hosts").iterdir())
    dialog.close()
