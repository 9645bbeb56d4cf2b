"""The message about the translation beside the article."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from reader.ui.reading.message_panel import MessagePanel

BUTTONS = [("get", "Download…"), ("install", "Install from file…"), ("other", "Read in English")]


@pytest.mark.parametrize("width", [290, 700])
def test_its_buttons_have_room_for_their_words(qtbot: QtBot, width: int) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    panel = MessagePanel(QWidget(window), window)
    panel.show_message("missing", "No language package translates Chinese into German.", BUTTONS)
    window.resize(800, 400)
    window.show()
    panel.setGeometry(0, 0, width, panel.heightForWidth(width))
    panel.show()
    qtbot.waitExposed(window)
    for button in panel.findChildren(QPushButton):
        assert button.width() >= button.sizeHint().width()
        assert panel.rect().contains(button.geometry())


def test_the_keyboard_goes_back_to_the_article_when_the_message_goes(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    article = QLineEdit(window)
    panel = MessagePanel(article, window)
    panel.show_message("missing", "No package.", BUTTONS)
    panel.show()
    window.show()
    window.activateWindow()
    button = panel.findChildren(QPushButton)[0]
    button.setFocus()
    qtbot.waitUntil(button.hasFocus)
    panel.show_message("", "", ())
    assert window.focusWidget() is article
