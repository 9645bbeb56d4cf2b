"""The window uses the library on the one thread that owns it, whoever asks."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from reader.datamodel.network import Request
from reader.storage.sqlite import Database
from reader.ui.main_window import MainWindow
from tests.helpers.windows import open_source

PAGE = """<title>Tram</title><article><h1>Tram</h1><img src='/t.png' alt='The tram'>
<p>The tram came in at noon, the driver said to us.</p></article>"""


def test_the_library_is_used_on_its_own_thread(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    threads: set[str] = set()
    rows, transaction = Database.rows, Database.transaction

    def noted_rows(database: Database, *arguments: Any) -> Any:
        threads.add(threading.current_thread().name)
        return rows(database, *arguments)

    @contextmanager
    def noted_transaction(database: Database) -> Iterator[Any]:
        threads.add(threading.current_thread().name)
        with transaction(database) as connection:
            yield connection

    monkeypatch.setattr(Database, "rows", noted_rows)
    monkeypatch.setattr(Database, "transaction", noted_transaction)
    file = tmp_path / "tram.html"
    file.write_text(PAGE, "utf-8")
    open_source(qtbot, window, str(file))  # looks for a kept page, and for the reader's rules
    services, actions = window.parts.services, window.window_actions
    actions["toggle_images"].setChecked(True)  # looks for kept pictures
    actions["keep"].trigger()
    qtbot.waitUntil(lambda: window.parts.session.story is not None)
    services.preparing.prepare(stories=[1])
    open_source(qtbot, window, str(file))
    request = Request("https://a.example/", datetime.now(UTC), "x")
    services.library.write_later(lambda: services.library.requests.add(request))
    services.feedback.detector()
    done: list[None] = []
    services.library.run(lambda: None, done.append)  # behind all of it
    qtbot.waitUntil(lambda: bool(done))
    assert {name.split("_")[0] for name in threads} == {"storage"}
