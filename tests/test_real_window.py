"""The whole program in a real window: an address is typed, the page read, the sidebar used."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QTextBrowser
from pytestqt.qtbot import QtBot

from reader.app import make_window
from reader.composition import Composition
from reader.paths import Paths
from reader.resources import resource_path
from reader.ui.main_window import MainWindow
from reader.ui.sidebar.model import SectionsModel
from reader.ui.sidebar.tree import SectionsTree
from tests.helpers.web import Site, serving

pytestmark = pytest.mark.display

#: Milliseconds that cleaning, and translating on a busy computer, may take.
PATIENCE = 60_000


@pytest.fixture
def site() -> Iterator[Site]:
    with serving() as running:
        running.add("/story.html", resource_path("samples", "english.html").read_bytes())
        yield running


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    composition = Composition(Paths.below(tmp_path))
    made = make_window(composition, "zh")
    qtbot.addWidget(made, before_close_func=lambda _: None)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()  # no window manager of a virtual display does it
    yield made
    made.close()
    composition.close()


def shown_text(window: MainWindow) -> str:
    return window.parts.view.findChildren(QTextBrowser)[0].toPlainText()


def spam_row(tree: SectionsTree) -> QModelIndex:
    """The first row of the first group, where the spam stands."""
    model = tree.model()
    assert isinstance(model, SectionsModel)
    return model.index(0, 0, model.index(0, 0))


def type_address(qtbot: QtBot, window: MainWindow, address: str) -> None:
    qtbot.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    field = window.toolbar.address
    qtbot.waitUntil(field.hasFocus)
    qtbot.keyClicks(field, address)
    with qtbot.waitSignal(window.settled, timeout=PATIENCE):
        qtbot.keyClick(field, Qt.Key.Key_Return)


def test_a_typed_address_is_read_and_its_spam_shown_and_hidden(
    qtbot: QtBot, window: MainWindow, site: Site
) -> None:
    assert QGuiApplication.platformName() != "offscreen"
    type_address(qtbot, window, site.url("/story.html"))
    assert "Norvane Shipyard said on Tuesday" in shown_text(window)
    assert "友情链接" not in shown_text(window)

    tree = window.parts.sidebar.findChild(SectionsTree)
    assert tree is not None
    row = tree.visualRect(spam_row(tree))
    eye = QPoint(tree.viewport().width() - 18, row.top() + 10)
    spam = str(spam_row(tree).data())[:12]
    hidden = window.parts.session.hidden

    qtbot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=eye)
    qtbot.waitUntil(lambda: spam in shown_text(window))
    assert len(window.parts.session.hidden) == len(hidden) - 1

    qtbot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=eye)
    qtbot.waitUntil(lambda: spam not in shown_text(window))
    assert window.parts.session.hidden == hidden


def test_a_page_that_cannot_be_had_is_told_in_the_window(
    qtbot: QtBot, window: MainWindow, site: Site
) -> None:
    type_address(qtbot, window, site.url("/missing.html"))
    assert window.parts.messages.isVisible()
