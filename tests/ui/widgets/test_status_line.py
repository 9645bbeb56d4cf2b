"""The line at the bottom of the window."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from reader.ui.widgets.status_line import StatusLine


def test_what_it_says_makes_no_window_wider(qtbot: QtBot) -> None:
    status = StatusLine()
    qtbot.addWidget(status)
    status.show_progress("Translating 220 of 30,001 sentences · 597 seconds more", 1, 10)
    assert status.minimumSizeHint().width() <= 330
