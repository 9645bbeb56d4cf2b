"""What the window does for the library by itself."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.app import make_window
from reader.composition import Composition
from reader.paths import Paths
from reader.services import library
from reader.storage.backups import backups
from tests.helpers.windows import end_window


def test_the_library_is_copied_a_while_after_the_start(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(library, "BACKUP_AFTER", 0)
    paths = Paths.below(tmp_path)
    composition = Composition(paths, offline=True)
    window = make_window(composition, "zh")
    qtbot.waitUntil(lambda: bool(backups(paths.database)))
    end_window(window, composition)
    with closing(sqlite3.connect(backups(paths.database)[0])) as copy:
        assert copy.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
