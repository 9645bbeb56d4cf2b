"""The bar at the top: what makes way for the address, and when."""

from __future__ import annotations

from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from reader.datamodel.translation import Pair
from reader.ui.actions import Actions
from reader.ui.style.theme import scaled
from reader.ui.widgets.toolbar import LEAST_ADDRESS, Toolbar


def test_the_address_keeps_its_room_beside_long_names_of_languages(qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    bar = Toolbar(Actions({}, window), window)
    window.setCentralWidget(bar)
    bar.languages.set_pair(Pair("pb", "zt"), "")
    window.show()
    seen = set()
    for width in range(1100, 400, -20):
        bar.fit(width)
        window.resize(width, bar.height())
        seen.add(bar.languages.isVisible())
        if window.width() == width and bar.languages.isVisible():
            assert bar.address.width() >= scaled(LEAST_ADDRESS, bar.font()) - 2
    assert seen == {True, False}
