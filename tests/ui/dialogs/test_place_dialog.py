"""A folder or a server for what the reader made: from the page *Sync* to files that lie there."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from reader.datamodel.feed import Fault
from reader.datamodel.syncing import Synced, SyncKind
from reader.messages import Message
from reader.ui.dialogs.place import PlaceDialog
from reader.ui.dialogs.settings import SettingsDialog
from reader.ui.dialogs.syncing import SyncPanel
from reader.ui.main_window import MainWindow
from tests.helpers.windows import shown_window


def texts(widget: QWidget) -> str:
    return "\n".join(one.text() for one in widget.findChildren(QLabel) if one.isVisibleTo(widget))


def press(widget: QWidget, words: str) -> None:
    found = [b for b in widget.findChildren(QPushButton) if words in b.text() and b.isVisible()]
    found[0].click()


def dialog_of(qtbot: QtBot, kind: SyncKind) -> PlaceDialog:
    dialog = PlaceDialog(kind)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_a_folder_may_do_without_a_passphrase_and_a_server_may_not(qtbot: QtBot) -> None:
    for kind, may in ((SyncKind.FOLDER, True), (SyncKind.WEBDAV, False)):
        dialog = dialog_of(qtbot, kind)
        assert not dialog._add.isEnabled()
        dialog._place.setText("there")
        assert dialog._add.isEnabled() is may
        dialog._passphrase.setText("a passphrase")
        assert not dialog._add.isEnabled()
        dialog._again.setText("a passphrase")
        assert dialog._add.isEnabled()
        assert dialog._user.isVisible() is not may


def test_passphrases_that_differ_are_told_of_once_both_are_there(qtbot: QtBot) -> None:
    dialog, told = dialog_of(qtbot, SyncKind.FOLDER), "The two passphrases differ."
    dialog._place.setText("there")
    dialog._passphrase.setText("one")
    assert told not in texts(dialog)
    dialog._again.setText("another")
    assert told in texts(dialog)
    dialog._again.setText("one")
    assert told not in texts(dialog)
    assert dialog._place.nextInFocusChain() in dialog.findChildren(QPushButton)


def test_a_passphrase_that_is_wrong_is_asked_for_again(qtbot: QtBot) -> None:
    panel = SyncPanel()
    qtbot.addWidget(panel)
    panel.show()
    fault = Fault("wrong-passphrase", Message("It is not the one. Give the same one."))
    synced = Synced(SyncKind.FOLDER, 1, "there", fault=fault)
    panel.show_synced([synced], set())
    with qtbot.waitSignal(panel.secret_requested) as asked:
        press(panel, "Give the passphrase")
    assert asked.args == [synced]
    press(panel, "Remove…")
    with qtbot.waitSignal(panel.remove_requested) as asked:
        press(panel, "all stays as it is")
    assert asked.args == [synced, True]


@pytest.fixture
def online(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    with shown_window(qtbot, tmp_path / "profile", offline=False) as window:
        yield window


def test_from_the_menu_to_files_that_lie_there(
    qtbot: QtBot, online: MainWindow, tmp_path: Path
) -> None:
    there = tmp_path / "there"
    there.mkdir()
    library = online.parts.services.library
    library.run(lambda: library.feeds.folder(("News",)))
    online.window_actions["sync_now"].trigger()
    settings = online.controllers.dialogs.dialog("settings")
    assert isinstance(settings, SettingsDialog)
    press(settings, "Sync through a folder")
    dialog = online.controllers.dialogs.dialog("place")
    assert isinstance(dialog, PlaceDialog)
    qtbot.waitUntil(dialog._in_file.isVisible, timeout=20_000)
    dialog._place.setText(str(tmp_path / "nowhere"))
    for line in (dialog._passphrase, dialog._again):
        line.setText("a passphrase of words")
    dialog._add.click()
    qtbot.waitUntil(lambda: "Make it" in texts(dialog), timeout=20_000)
    dialog._place.setText(str(there))
    with qtbot.waitSignal(online.parts.services.syncing.finished, timeout=20_000):
        dialog._add.click()
    qtbot.waitUntil(lambda: online.parts.status._sync.text() == "Synced", timeout=20_000)
    assert "Synced on" in texts(settings)
    assert len(list(there.glob("*/*.update"))) == 1
    settings.close()
