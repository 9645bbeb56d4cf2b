"""A language package that is opened, as from a file manager, is installed if the reader says so."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from reader.datamodel.translation import Pair
from reader.ui.main_window import MainWindow
from tests.helpers.packages import build_package

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
