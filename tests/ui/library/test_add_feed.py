"""The dialog that finds feeds: what it says, and where."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from reader.errors import ReaderError
from reader.ui.library.dialogs.add_feed import AddFeedDialog


def test_trouble_is_said_below_the_address(qtbot: QtBot) -> None:
    dialog = AddFeedDialog((), ())
    qtbot.addWidget(dialog)
    dialog.show()
    (field, *_) = dialog.findChildren(QLineEdit)
    field.setText("harbour.example")
    dialog.show_trouble("harbour.example", ReaderError("http-404", "There is no feed here."))
    QApplication.processEvents()  # lays it out
    (said,) = [text for text in dialog.findChildren(QLabel) if "no feed" in text.text()]
    below = said.mapTo(dialog, QPoint(0, 0)).y() - field.mapTo(dialog, QPoint(0, 0)).y()
    assert said.height() < 60
    assert below < 80
