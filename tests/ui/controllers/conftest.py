"""A window that may use the network, and a site on this computer to use."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.app import make_window
from reader.composition import Composition
from reader.paths import Paths
from reader.ui.main_window import MainWindow
from tests.helpers.web import Site, serving

#: A name that belongs to the site of these tests; any other is looked up as always.
ELSEWHERE = "news.example"


@pytest.fixture
def site(monkeypatch: pytest.MonkeyPatch) -> Iterator[Site]:
    """A site on this computer that has a name of elsewhere, too."""
    look_up = socket.getaddrinfo

    def planted(host: str, *args: object, **kwargs: object) -> object:
        return look_up("127.0.0.1" if host == ELSEWHERE else host, *args, **kwargs)  # type: ignore[arg-type]

    monkeypatch.setattr(socket, "getaddrinfo", planted)
    with serving() as running:
        yield running


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
