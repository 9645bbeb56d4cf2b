"""The address field: Esc goes back step by step."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from reader.ui.widgets.address_field import AddressField

ADDRESS = "https://harbour.example/ferry"


@pytest.fixture
def field(qtbot: QtBot) -> Iterator[AddressField]:
    field = AddressField()
    field.set_history([("https://quay.example/", "Night ferry"), ("https://quarry.example/", "")])
    field.set_address(ADDRESS)
    field.show()
    qtbot.waitExposed(field)
    field.setFocus()
    yield field
    field.offers.hide()
    field.close()
    field.deleteLater()


def test_esc_closes_the_offers_then_restores_the_address_then_leaves(
    qtbot: QtBot, field: AddressField
) -> None:
    qtbot.keyClicks(field, "qua")
    popup = field.offers
    assert popup.isVisible()
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert not popup.isVisible()
    assert field.text() == "qua"
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == ADDRESS
    with qtbot.waitSignal(field.left):
        qtbot.keyClick(field, Qt.Key.Key_Escape)


def test_esc_in_the_offers_closes_them_and_keeps_what_was_typed(
    qtbot: QtBot, field: AddressField
) -> None:
    qtbot.keyClicks(field, "qua")
    popup = field.offers
    qtbot.keyClick(popup, Qt.Key.Key_Escape)
    assert not popup.isVisible()
    assert field.text() == "qua"


def test_a_page_is_found_by_its_title_and_written_as_its_address(
    qtbot: QtBot, field: AddressField
) -> None:
    qtbot.keyClicks(field, "night")
    assert field.offers.isVisible()
    qtbot.keyClick(field.offers, Qt.Key.Key_Down)
    assert field.text() == "https://quay.example/"
