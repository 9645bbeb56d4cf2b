"""The line at the bottom of the window."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from reader.ui.widgets.status_line import StatusLine
from tests.helpers.widgets import texts


def test_what_it_says_makes_no_window_wider(qtbot: QtBot) -> None:
    status = StatusLine()
    qtbot.addWidget(status)
    status.job().show("Translating 220 of 30,001 sentences · 597 seconds more", 1, 10)
    assert status.minimumSizeHint().width() <= 330


def test_what_ends_does_not_end_what_still_goes_on(qtbot: QtBot) -> None:
    status = StatusLine()
    qtbot.addWidget(status)
    status.show()
    package, page = status.job(), status.job()
    package.show("Language package", 1, 10)
    page.show("Translating", 2, 20)
    assert "Translating" in texts(status)
    package.show("Language package", 2, 10)
    assert "Translating" in texts(status)
    page.end("Translated")
    assert status.is_busy
    assert "Language package" in texts(status)
    package.end()
    assert not status.is_busy
    assert "Language package" not in texts(status)


def test_how_it_ended_shows_where_nothing_else_goes_on(qtbot: QtBot) -> None:
    status = StatusLine()
    qtbot.addWidget(status)
    status.show()
    page = status.job()
    page.show("Translating", 2, 20)
    page.end("Translated")
    assert "Translated" in texts(status)
