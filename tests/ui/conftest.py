"""A window for the tests of the interface."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.ui.main_window import MainWindow
from tests.helpers.trap import trap as trap  # fixtures
from tests.helpers.trap import watched as watched
from tests.helpers.windows import SAMPLE, open_source, shown_window


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    """A window over folders of its own, with no packages."""
    with shown_window(qtbot, tmp_path / "profile") as window:
        yield window


@pytest.fixture
def reading(qtbot: QtBot, window: MainWindow) -> MainWindow:
    """The window with the sample page open."""
    open_source(qtbot, window, SAMPLE)
    return window
