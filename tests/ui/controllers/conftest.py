"""A window that may use the network, and a site on this computer to use."""

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
from tests.helpers.web import Site

#: A name that belongs to the site of these tests; any other is looked up as always.
ELSEWHERE = "news.example"


@pytest.fixture
def site(site: Site, names: dict[str, str]) -> Site:
    """A site on this computer that has a name of elsewhere, too."""
    names[ELSEWHERE] = "127.0.0.1"
    return site


@pytest.fixture
def online(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    """A window over folders of its own, with no packages, that asks servers without a proxy."""
    composition = Composition(Paths.below(tmp_path / "profile"))
    composition.services.settings.set("translation.starter_packages", False)
    composition.services.settings.set("advanced.proxy", "none")
    window = make_window(composition, "zh")
    window.show()
    qtbot.waitExposed(window)
    yield window
    window.close()
    composition.close()
    window.deleteLater()
    QApplication.sendPostedEvents(None, 0)
