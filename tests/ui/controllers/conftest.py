"""A window that may use the network, and a site on this computer to use."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.ui.main_window import MainWindow
from tests.helpers.web import Site
from tests.helpers.windows import shown_window

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
    with shown_window(qtbot, tmp_path / "profile", offline=False) as window:
        window.parts.services.settings.set("advanced.proxy", "none")
        yield window
