"""Choosing what translates: what is asked before text goes out, and what is tried before it is."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from reader.datamodel.translation import Doubt, Pair, Translation
from reader.network.connection import Connection
from reader.services.engines import ServerTrial
from reader.services.tasks import Runner, TaskRunner
from reader.settings import TranslationSettings
from reader.translation.servers.server import Server
from reader.ui.dialogs.engine import EngineDialog
from reader.ui.main_window import MainWindow
from tests.helpers.translators import at, chat_model, chinese, libretranslate
from tests.helpers.web import Site

PAIR = Pair("en", "zh")
Make = Callable[..., EngineDialog]


@pytest.fixture
def runner(qtbot: QtBot) -> Runner:
    return TaskRunner()


@pytest.fixture
def make(qtbot: QtBot, runner: TaskRunner) -> Make:
    def build(engine: str = "package", **servers: Server) -> EngineDialog:
        known = {kind: server.as_setting() for kind, server in servers.items()}
        settings = TranslationSettings(engine=engine, servers=known)
        trial = ServerTrial(lambda: Connection(proxy="none"), runner)
        dialog = EngineDialog(settings, trial, PAIR)
        qtbot.addWidget(dialog)
        dialog.finished.connect(lambda _: runner.close())
        dialog.show()
        return dialog

    return build


def choose(dialog: EngineDialog, kind: str, address: str = "") -> None:
    """Choose a kind of server, and type its address."""
    dialog._buttons[kind].setChecked(True)
    if address:
        dialog._address.setEditText(address)


def button(dialog: EngineDialog, words: str) -> QPushButton:
    """The button in the dialog's bar that says so."""
    return next(b for b in dialog._messages.findChildren(QPushButton) if words in b.text())


def test_a_server_of_this_computer_is_tried_and_taken_without_a_question(
    qtbot: QtBot, make: Make, site: Site
) -> None:
    dialog = make()
    choose(dialog, "server", libretranslate(site).address)
    assert "stays here" in dialog._where.text()
    with qtbot.waitSignal(dialog.chosen, timeout=20_000) as chosen:
        dialog._use.click()
    kind, server = chosen.args
    assert (kind, server.address, server.languages) == ("server", site.address, ("en", "zh-Hans"))


def test_packages_are_taken_at_once(qtbot: QtBot, make: Make, site: Site) -> None:
    dialog = make("server", server=libretranslate(site))
    assert dialog._address.currentText() == site.address
    dialog._buttons["package"].setChecked(True)
    with qtbot.waitSignal(dialog.chosen) as chosen:
        dialog._use.click()
    assert chosen.args == ["package", None]
    assert site.requests == []


def test_a_test_says_what_there_is_and_changes_nothing(
    qtbot: QtBot, make: Make, site: Site
) -> None:
    dialog = make()
    choose(dialog, "model", chat_model(site).address)
    dialog._test.click()
    qtbot.waitUntil(lambda: "It translates" in dialog._found, timeout=20_000)
    assert chinese("The ferry is late today.") in dialog._found
    assert [dialog._model.itemText(n) for n in range(2)] == ["small:1b", "large:7b"]
    assert dialog.isVisible()
    dialog.reject()


@pytest.mark.parametrize(
    ("address", "words"),
    [("http://nas.lan:5000", "in your own network"), ("translate.example", "on the internet")],
)
def test_text_goes_out_after_a_question_that_names_the_host(
    make: Make, runner: TaskRunner, address: str, words: str
) -> None:
    dialog = make()
    choose(dialog, "server", address)
    assert words in dialog._where.text()
    dialog._use.click()
    host = "nas.lan" if "nas" in address else "translate.example"
    assert button(dialog, f"Send them to {host}").isVisible()
    assert runner._running == {}, "nobody was asked yet"
    dialog.reject()


def test_a_host_of_the_own_network_is_asked_about_once(
    qtbot: QtBot, make: Make, site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    known = at(libretranslate(site), "http://nas.lan:5000")
    dialog = make("package", server=known)
    tried: list[Server] = []
    monkeypatch.setattr(dialog._trial, "start", lambda server, *_others: tried.append(server))
    choose(dialog, "server")
    dialog._use.click()
    assert [server.host for server in tried] == ["nas.lan"]
    dialog.reject()


def test_an_address_of_the_internet_has_to_be_secure(make: Make) -> None:
    dialog = make()
    choose(dialog, "server", "http://translate.example")
    assert "https://" in dialog._where.text()
    assert not dialog._use.isEnabled()
    assert not dialog._test.isEnabled()
    dialog.reject()


def test_a_server_that_does_not_answer_can_be_taken_all_the_same(
    qtbot: QtBot, make: Make, site: Site
) -> None:
    dialog = make()
    choose(dialog, "server", site.address)
    dialog._use.click()
    qtbot.waitUntil(lambda: "404" in dialog._messages._message.text, timeout=20_000)
    with qtbot.waitSignal(dialog.chosen) as chosen:
        button(dialog, "all the same").click()
    assert chosen.args[1].address == site.address


def test_the_page_is_translated_anew_by_what_was_chosen(
    qtbot: QtBot, reading: MainWindow, site: Site
) -> None:
    server = libretranslate(site, lambda _text: "渡轮今天晚点到达港口。")
    settings, session = reading.parts.services.settings, reading.parts.session
    settings.set("translation.servers", {"server": server.as_setting()})
    with qtbot.waitSignal(reading.settled, timeout=60_000):
        settings.set("translation.engine", "server")
    assert {t.packages for t in session.machine_translations.values()} == {("LibreTranslate",)}
    panes = reading.parts.view.pane_layout.panes
    shown = "".join(pane.toPlainText() for pane in panes)
    assert "LibreTranslate on this computer" in shown
    assert reading.status._promise == "Translation stays on this computer"
    settings.set("translation.engine", "package")
    assert session.machine_translations == {}


@pytest.mark.parametrize(
    ("address", "promise"),
    [
        ("http://127.0.0.1:5000", "Translation stays on this computer"),
        ("http://nas.lan:5000", "Translation goes to nas.lan, in your network"),
        ("https://translate.example", "Translation goes to translate.example"),
    ],
)
def test_the_status_names_where_translations_are_made(
    qtbot: QtBot, window: MainWindow, address: str, promise: str
) -> None:
    settings = window.parts.services.settings
    settings.set("translation.servers", {"model": {"address": address, "model": "small:1b"}})
    settings.set("translation.engine", "model")
    assert window.status._promise == promise
    settings.set("privacy.offline", True)
    assert window.status._promise == "Offline lock is on"
    settings.set("translation.engine", "package")
    settings.set("privacy.offline", False)
    assert window.status._promise == "Translation stays on this computer"


def test_a_kept_page_that_packages_translated_is_asked_for_anew(
    qtbot: QtBot, reading: MainWindow, site: Site
) -> None:
    server = libretranslate(site, lambda _text: "渡轮今天晚点到达港口。")
    session = reading.parts.session
    kept = session.state.sentences()[:3]
    marked = Translation(
        kept[1], "渡轮。", PAIR, ("translate-en_zh 2.0",), doubts=(Doubt.STAND_IN,)
    )
    session.add_translations(
        [marked, *(Translation(text, "旧", PAIR, ("translate-en_zh 2.0",)) for text in kept[::2])]
    )
    reading.controllers.translation._service._routes._server = lambda: server
    with qtbot.waitSignal(reading.settled, timeout=60_000):
        reading.controllers.translation.start()
    made = session.machine_translations
    assert made[kept[0]].packages == made[kept[2]].packages == ("LibreTranslate",)
    assert made[kept[1]] == marked
