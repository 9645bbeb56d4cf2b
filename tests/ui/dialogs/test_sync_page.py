"""The page *Sync* of the settings, the account dialog, and the sign in the status line."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from reader.datamodel.feed import Fault
from reader.datamodel.syncing import Synced, SyncKind
from reader.errors import SyncError
from reader.languages import DRAFT_LANGUAGES
from reader.messages import Message
from reader.ui.dialogs.account import AccountDialog
from reader.ui.dialogs.settings import SettingsDialog
from reader.ui.dialogs.syncing import SyncPanel
from reader.ui.library.dialogs.add_feed import AddFeedDialog
from reader.ui.main_window import MainWindow
from reader.ui.texts.i18n import install_translators, remove_translators
from reader.ui.texts.syncing import sync_explanation, sync_sign
from tests.helpers.reader_services import PASSWORD, USER, Kind, ReaderService
from tests.helpers.web import Site
from tests.helpers.windows import shown_window

DONE = Synced(SyncKind.ACCOUNT, 1, "reader · rss.example", datetime(2026, 11, 30, tzinfo=UTC))
WRONG = Synced(
    SyncKind.ACCOUNT,
    2,
    "reader · mini.example",
    waiting=3,
    fault=Fault("signed-out", Message("It does not let you in. Check the password.")),
    rests_until=datetime(2026, 11, 30, 13, tzinfo=UTC),
)


def texts(widget: QWidget) -> str:
    labels = [one for one in widget.findChildren(QLabel) if one.isVisibleTo(widget)]
    buttons = [one for one in widget.findChildren(QPushButton) if one.isVisibleTo(widget)]
    return "\n".join([*(one.text() for one in labels), *(one.text() for one in buttons)])


def press(widget: QWidget, words: str) -> None:
    found = [b for b in widget.findChildren(QPushButton) if words in b.text() and b.isVisible()]
    found[0].click()


@pytest.fixture
def panel(qtbot: QtBot) -> SyncPanel:
    made = SyncPanel()
    qtbot.addWidget(made)
    made.show()
    return made


def test_each_thing_is_listed_with_what_waits_and_what_is_wrong(panel: SyncPanel) -> None:
    panel.show_synced([DONE, WRONG], set())
    shown = texts(panel)
    for words in ("reader · rss.example", "Synced on", "Not synced yet", "3 to sync"):
        assert words in shown
    assert "left alone until" in shown
    assert "Check the password" in shown
    panel.show_synced([DONE, WRONG], {WRONG.key})
    assert "Syncing…" in texts(panel)
    assert "Check the password" not in texts(panel)


@pytest.mark.parametrize("language", ["en", *DRAFT_LANGUAGES])
def test_its_buttons_break_the_line_in_every_language(
    qtbot: QtBot, qapp: QApplication, language: str
) -> None:
    install_translators(qapp, language)
    panel = SyncPanel()
    qtbot.addWidget(panel)
    panel.show_synced([DONE, WRONG], set())
    for button in panel.findChildren(QPushButton):
        if button.text().endswith("…"):
            button.click()  # what is asked where it is to be synced no more stands there, too
    remove_translators(qapp)
    assert panel.minimumSizeHint().width() <= 440


def test_what_can_be_done_with_it(qtbot: QtBot, panel: SyncPanel) -> None:
    panel.show_synced([WRONG], set())
    for words, signal in (
        ("Sync now", panel.sync_requested),
        ("Sign in again", panel.secret_requested),
        ("Add an account", panel.add_requested),
    ):
        with qtbot.waitSignal(signal):
            press(panel, words)


@pytest.mark.parametrize(("words", "keep"), [("Keep its feeds", True), ("Remove its feeds", False)])
def test_leaving_asks_what_becomes_of_the_feeds(
    qtbot: QtBot, panel: SyncPanel, words: str, keep: bool
) -> None:
    panel.show_synced([DONE], set())
    press(panel, "Remove…")
    press(panel, "Cancel")
    press(panel, "Remove…")
    with qtbot.waitSignal(panel.remove_requested) as asked:
        press(panel, words)
    assert asked.args == [DONE, keep]


def test_the_sign_says_the_worst() -> None:
    assert sync_sign([], set()) == ""
    assert sync_sign([DONE], set()) == "Synced"
    assert sync_sign([DONE], {DONE.key}) == "Syncing…"
    assert sync_sign([DONE, WRONG], set()) == "Not synced"
    assert "Check the password" in sync_explanation([DONE, WRONG], set())


@pytest.fixture
def dialog(qtbot: QtBot) -> AccountDialog:
    made = AccountDialog()
    qtbot.addWidget(made)
    made.show()
    return made


def test_a_service_in_one_place_has_its_address(dialog: AccountDialog) -> None:
    assert not dialog._sign_in.isEnabled()
    dialog._service.setCurrentText("The Old Reader")
    assert dialog._address.text() == "https://theoldreader.com"
    dialog._service.setCurrentText("Miniflux")
    assert dialog._address.text() == ""
    dialog._address.setText("rss.example")
    dialog._service.setCurrentText("FreshRSS")
    assert dialog._address.text() == "rss.example"


def test_what_was_typed_stays_where_nobody_is_let_in(qtbot: QtBot, dialog: AccountDialog) -> None:
    dialog.fill_in("rss.example", "reader")
    dialog._password.setText("wrong")
    with qtbot.waitSignal(dialog.sign_in_requested) as asked:
        dialog._sign_in.click()
    assert asked.args == ["rss.example", "reader", "wrong", False]
    assert not dialog._sign_in.isEnabled()
    dialog.show_error(SyncError("signed-out", "It does not let you in. Check the password."))
    assert dialog._sign_in.isEnabled()
    assert dialog._password.text() == "wrong"
    assert "Check the password" in texts(dialog)


def test_a_file_is_offered_where_there_is_no_keyring(dialog: AccountDialog) -> None:
    assert not dialog._in_file.isVisible()
    dialog.show_keyring(False)
    assert dialog._in_file.isVisible()


def test_a_feed_can_be_followed_by_an_account(qtbot: QtBot) -> None:
    plain = AddFeedDialog([], [])
    qtbot.addWidget(plain)
    plain.show()
    assert not plain._account.isVisible()
    asking = AddFeedDialog([], [], accounts={7: "reader · rss.example"})
    qtbot.addWidget(asking)
    asking._add_row("Harbour", "", "https://harbour.example/rss")
    asking._choose_first()
    with qtbot.waitSignal(asking.follow_requested) as followed:
        asking._on_follow()
    assert followed.args == ["https://harbour.example/rss", "Harbour", "", 7]


@pytest.fixture
def online(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    with shown_window(qtbot, tmp_path / "profile", offline=False) as window:
        window.parts.services.settings.set("advanced.proxy", "none")
        yield window


def test_from_the_menu_to_the_stories_of_an_account(
    qtbot: QtBot, online: MainWindow, site: Site
) -> None:
    service = ReaderService(site, Kind.FRESHRSS)
    service.publish(service.follow("https://harbour.example/rss", "Gazette", "Ports"), "Ferry")
    assert not online.parts.status._sync.isVisible()
    online.window_actions["sync_now"].trigger()
    settings = online.controllers.dialogs.dialog("settings")
    assert isinstance(settings, SettingsDialog)
    press(settings, "Add an account")
    dialog = online.controllers.dialogs.dialog("account")
    assert isinstance(dialog, AccountDialog)
    qtbot.waitUntil(dialog._in_file.isVisible, timeout=20_000)
    dialog.fill_in(site.address, USER)
    dialog._password.setText(PASSWORD)
    with qtbot.waitSignal(online.parts.services.syncing.finished, timeout=20_000):
        dialog._sign_in.click()
    qtbot.waitUntil(lambda: online.parts.status._sync.text() == "Synced", timeout=20_000)
    assert "Synced on" in texts(settings)
    qtbot.waitUntil(lambda: online.parts.drawer.tree.model().rowCount() > 0, timeout=20_000)
    online.parts.status._sync.click()
    online.parts.services.settings.set("privacy.offline", True)
    press(settings, "Sync now")
    assert "offline lock" in online.parts.messages._text.text().lower()
    settings.close()
