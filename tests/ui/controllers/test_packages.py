"""A language package that is opened, as from a file manager, is installed if the reader says so."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from reader.datamodel.translation import Pair
from reader.paths import Paths
from reader.ui.main_window import MainWindow
from tests.helpers.packages import build_package
from tests.helpers.web import Site
from tests.helpers.widgets import button, texts
from tests.helpers.windows import SAMPLE, open_source, shown_window
from tests.unit.translation.test_download import Store

PAIR = Pair("de", "en")


@pytest.fixture
def package(tmp_path: Path) -> Path:
    return build_package(tmp_path / "downloads", PAIR.source, PAIR.target)


def said(window: MainWindow) -> str:
    bar = window.parts.messages
    return " ".join(
        label.text() for place in (bar, bar.notice) for label in place.findChildren(QLabel)
    )


def press(window: MainWindow, text: str) -> None:
    (button,) = (b for b in window.parts.messages.findChildren(QPushButton) if b.text() == text)
    button.click()


def has_package(window: MainWindow) -> bool:
    return window.parts.services.packages.route(PAIR) is not None


def test_a_package_given_to_the_open_window_is_asked_about(
    qtbot: QtBot, reading: MainWindow, package: Path
) -> None:
    page = reading.parts.session.page
    reading.show_again(str(package))
    assert f"Install the language package {package.name}?" in said(reading)
    assert not has_package(reading)
    press(reading, "Install")
    qtbot.waitUntil(lambda: f"{package.name} is installed" in said(reading))
    assert has_package(reading)
    assert reading.parts.session.page is page


def test_a_program_started_with_a_package_shows_a_page_and_asks(
    qtbot: QtBot, window: MainWindow, package: Path
) -> None:
    window.open(str(package))
    qtbot.waitUntil(lambda: "Install the language package" in said(window))
    assert window.parts.session.page is not None
    assert not has_package(window)


def test_what_is_no_package_is_refused_once_it_was_to_be_installed(
    qtbot: QtBot, reading: MainWindow, tmp_path: Path
) -> None:
    file = tmp_path / "odd.argosmodel"
    file.write_bytes(b"no package")
    reading.show_again(str(file))
    press(reading, "Install")
    qtbot.waitUntil(lambda: "holds something else" in said(reading))
    assert not has_package(reading)


def test_what_goes_wrong_while_the_dialog_is_open_is_told_there_alone(
    qtbot: QtBot, reading: MainWindow, tmp_path: Path
) -> None:
    file = tmp_path / "odd.argosmodel"
    file.write_bytes(b"no package")
    reading.controllers.packages.show()
    dialog = reading.controllers.dialogs.dialog("packages")
    assert dialog is not None
    reading.parts.services.packages.install_file(file)

    def told() -> bool:
        return any("holds something else" in x.text() for x in dialog.findChildren(QLabel))

    qtbot.waitUntil(told)
    assert not reading.parts.messages.isVisible()
    dialog.close()


def test_the_line_below_the_title_leads_to_the_full_package_in_spite_of_a_break(
    qtbot: QtBot, site: Site, tmp_path: Path
) -> None:
    """From *Better translation…* to the page translated anew; the download goes on where it was."""
    store = Store(build_package(tmp_path / "server", version="1.9").read_bytes(), 1000, 0)
    site.answers["/p"] = store
    index = Paths.below(tmp_path / "profile").cache / "argos-index.json"
    index.parent.mkdir(parents=True)
    entry = {"package_version": "1.9", "from_code": "en", "to_code": "zh"}
    index.write_text(json.dumps([{**entry, "links": [site.url("/p")]}]), "utf-8")
    with shown_window(
        qtbot, tmp_path / "profile", offline=False, starter_packages=True, size=(1300, 800)
    ) as window:
        window.parts.services.settings.set("privacy.own_hosts", {"127.0.0.1": True})
        open_source(qtbot, window, SAMPLE)
        pane = window.parts.view.pane_layout.panes[1]
        pane.action_chosen.emit("packages", 1)
        dialog = window.controllers.dialogs.dialog("packages")
        assert dialog is not None
        assert site.requests == []
        with qtbot.waitSignal(window.parts.services.packages.failed, timeout=20_000):
            button(dialog, "Download").click()
        assert any("What came is kept" in text for text in texts(dialog))
        with qtbot.waitSignal(window.settled, timeout=60_000):
            button(dialog, "Try again").click()
        assert store.ranges == [None, "bytes=1000-", "bytes=1000-"]
        qtbot.waitUntil(lambda: "Argos en→zh 1.9" in pane.toPlainText())
        assert "Better translation" not in pane.toPlainText()
        assert not any("Of ten sentences" in text for text in texts(dialog))
        dialog.close()
