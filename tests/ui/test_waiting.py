"""The window waits for no disk: whatever is done in it, SQLite is asked on other threads."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from reader.dictionary import dictionary
from reader.resources import resource_path
from reader.ui.main_window import MainWindow
from tests.helpers.windows import SAMPLE, open_source


class Asked:
    """Which threads asked a connection, by statement."""

    def __init__(self) -> None:
        self.by_thread: dict[str, list[str]] = {}

    def watch(self, connection: sqlite3.Connection) -> None:
        connection.set_trace_callback(self._on_statement)

    def _on_statement(self, statement: str) -> None:
        self.by_thread.setdefault(threading.current_thread().name, []).append(statement)

    @property
    def on_the_windows_thread(self) -> list[str]:
        return self.by_thread.get(threading.main_thread().name, [])


@pytest.fixture
def asked(window: MainWindow) -> Iterator[Asked]:
    asked = Asked()
    connections = [
        window.parts.services.library.database._connection,
        dictionary()._database,
    ]
    for connection in connections:
        asked.watch(connection)
    yield asked
    connections[1].set_trace_callback(None)


def close_dialogs() -> None:
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, QDialog) and widget.isVisible():
            widget.close()


def test_reading_marking_and_forgetting_ask_on_other_threads(
    qtbot: QtBot, window: MainWindow, asked: Asked, tmp_path: Path
) -> None:
    services, session = window.parts.services, window.parts.session
    open_source(qtbot, window, SAMPLE)
    with qtbot.waitSignal(services.feedback.changed):
        session.mark(session.state.shown_sections()[-1].id, True)
    with qtbot.waitSignal(services.feedback.changed):
        session.undo_stack.undo()
    with qtbot.waitSignal(services.history.changed):  # which an empty history would not
        services.history.record("https://harbour.example/tolls", "Tolls")
    with qtbot.waitSignal(services.history.changed):
        window.window_actions["clear_history"].trigger()
    window.window_actions["clear_translations"].trigger()
    with qtbot.waitSignal(services.history.changed):
        services.history.load()
    assert asked.by_thread
    assert asked.on_the_windows_thread == []


@pytest.mark.parametrize("action", ["show_requests", "show_rules", "show_settings"])
def test_dialogs_ask_on_other_threads(
    qtbot: QtBot, reading: MainWindow, asked: Asked, action: str
) -> None:
    reading.window_actions[action].trigger()
    with qtbot.waitSignal(reading.parts.services.history.changed):  # the lane is done before it
        reading.parts.services.history.load()
    assert asked.on_the_windows_thread == []
    close_dialogs()


def test_pinyin_is_looked_up_on_another_thread(
    qtbot: QtBot, window: MainWindow, asked: Asked
) -> None:
    window.parts.services.settings.set("appearance.pinyin", True)
    open_source(qtbot, window, str(resource_path("samples", "chinese.html")))
    readings = window.parts.view.annotations.readings
    qtbot.waitUntil(lambda: any(readings.values()))
    assert asked.on_the_windows_thread == []


def test_a_word_is_looked_up_on_another_thread(
    qtbot: QtBot, reading: MainWindow, asked: Asked
) -> None:
    reading.window_actions["next_paragraph"].trigger()
    reading.window_actions["look_up"].trigger()
    words = reading.controllers.words
    qtbot.waitUntil(lambda: words.popup is not None and words.popup.isVisible())
    assert asked.by_thread
    assert asked.on_the_windows_thread == []
    assert words.popup is not None
    words.popup.close_popup()
