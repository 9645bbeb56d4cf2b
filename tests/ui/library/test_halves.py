"""How the sources and the stories of the drawer share its height."""

from __future__ import annotations

from PySide6.QtWidgets import QScrollBar
from pytestqt.qtbot import QtBot

from reader.ui.library.drawer import Halves
from reader.ui.main_window import MainWindow


def bar(window: MainWindow) -> QScrollBar:
    return window.parts.drawer.tree.verticalScrollBar()


def test_all_sources_show_where_half_of_a_small_screen_has_room_for_them(
    qtbot: QtBot, library: MainWindow
) -> None:
    drawer = library.parts.drawer
    for folder in [s for s in drawer.sources.sources() if s.kind == "folder"]:
        drawer.tree.collapse(drawer.sources.find(folder))
    library.resize(1280, 690)
    qtbot.waitUntil(lambda: bar(library).maximum() == 0)
    halves = drawer.findChild(Halves)
    assert isinstance(halves, Halves)
    upper, lower = halves.sizes()
    assert upper <= lower


def test_more_sources_take_more_room_until_the_reader_divides_it(
    qtbot: QtBot, library: MainWindow
) -> None:
    drawer = library.parts.drawer
    halves = drawer.findChild(Halves)
    assert isinstance(halves, Halves)
    folder = next(s for s in drawer.sources.sources() if s.kind == "folder")
    index = drawer.sources.find(folder)
    before = halves.sizes()[0]
    drawer.tree.collapse(index)
    qtbot.waitUntil(lambda: halves.sizes()[0] < before)
    drawer.tree.expand(index)
    qtbot.waitUntil(lambda: halves.sizes()[0] == before)
    halves.moveSplitter(500, 1)
    moved = halves.sizes()[0]
    drawer.tree.collapse(index)
    assert halves.sizes()[0] == moved
