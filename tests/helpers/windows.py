"""What the tests of the window do again and again."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from reader.resources import resource_path
from reader.ui.main_window import MainWindow

SAMPLE = str(resource_path("samples", "english.html"))


def open_source(qtbot: QtBot, window: MainWindow, source: str) -> None:
    """Open a page and wait until it is cleaned and as far translated as it will be."""
    with qtbot.waitSignal(window.settled, timeout=20_000):
        window.open(source)
