"""A window for the tests of the interface."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.app import make_window
from reader.composition import Composition
from reader.paths import Paths
from reader.ui.main_window import MainWindow
from tests.helpers.windows import SAMPLE, open_source


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    """A window over folders of its own, with no packages."""
    composition = Composition(Paths.below(tmp_path / "profile"), offline=True)
    composition.services.settings.set("translation.starter_packages", False)
    window = make_window(composition, "zh")
    window.show()
    qtbot.waitExposed(window)
    yield window
    window.close()
    composition.close()
    window.deleteLater()
    QApplication.sendPostedEvents(None, 0)


@pytest.fixture
def reading(qtbot: QtBot, window: MainWindow) -> MainWindow:
    """The window with the sample page open."""
    open_source(qtbot, window, SAMPLE)
    return window
