"""A window over a library of three feeds in two languages."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.paths import Paths
from reader.storage.migrations import MIGRATIONS
from reader.storage.sqlite import open_database
from reader.ui.library.sources import Source, SourceKind
from reader.ui.main_window import MainWindow
from tests.helpers.library import follow
from tests.helpers.windows import shown_window

HARBOUR = ["Night ferry returns to the strait", "Bridge tolls to rise in June", "New tram opens"]
YUNLU = ["澜州开通首条水上公交", "旧码头改造为图书馆"]


def titles(window: MainWindow) -> list[str]:
    """The headlines that are listed."""
    return [row.title for row in window.parts.drawer.stories.rows]


def count(window: MainWindow, kind: SourceKind, number: int = 0) -> int:
    """How many stories wait in a source."""
    return window.parts.drawer.sources.count(Source(kind, number))


@pytest.fixture
def library(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    """The window with its drawer open and the unread stories listed."""
    profile = tmp_path / "profile"
    database = open_database(Paths.below(profile).database, MIGRATIONS)
    follow(database, "Harbour Post", *HARBOUR, host="harbour.example", folder="English")
    follow(database, "云麓新闻", *YUNLU, host="yunlu.example", folder="中文")
    database.close()
    with shown_window(qtbot, profile, size=(1400, 900)) as window:
        window.window_actions["toggle_library"].setChecked(True)
        qtbot.waitUntil(lambda: len(window.parts.drawer.stories.rows) == 5)
        yield window
