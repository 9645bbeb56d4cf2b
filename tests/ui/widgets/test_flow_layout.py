from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from reader.ui.widgets.elided_link import ElidedLink
from reader.ui.widgets.flow_layout import FlowLayout


@pytest.fixture
def holder(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    layout = FlowLayout(widget)
    layout.setContentsMargins(4, 4, 4, 4)
    layout.setSpacing(6)
    for _ in range(3):
        button = QPushButton(widget)
        button.setFixedSize(100, 20)
        layout.addWidget(button)
    return widget


def tops(holder: QWidget) -> list[int]:
    return [button.y() for button in holder.findChildren(QPushButton)]


@pytest.mark.parametrize(
    ("width", "places", "height"),
    [(400, [4, 4, 4], 28), (230, [4, 4, 30], 54), (120, [4, 30, 56], 80), (20, [4, 30, 56], 80)],
)
def test_a_line_breaks_where_there_is_no_room(
    holder: QWidget, width: int, places: list[int], height: int
) -> None:
    holder.resize(width, 200)
    holder.show()
    layout = holder.layout()
    assert layout is not None
    assert tops(holder) == places
    assert layout.heightForWidth(width) == height


def test_widgets_can_be_taken_out(holder: QWidget) -> None:
    layout = holder.layout()
    assert layout is not None
    while layout.takeAt(0):
        pass
    assert layout.count() == 0
    assert layout.itemAt(0) is None
    assert layout.heightForWidth(100) == 8


def test_what_is_hidden_takes_no_room(holder: QWidget) -> None:
    holder.resize(400, 200)
    holder.show()
    first, second, third = holder.findChildren(QPushButton)
    first.hide()
    second.hide()
    layout = holder.layout()
    assert layout is not None
    layout.activate()
    assert third.x() == 4


def test_what_may_be_narrowed_stays_within_the_line(qtbot: QtBot, holder: QWidget) -> None:
    link = ElidedLink(holder)
    link.set_words("also as 渡轮 · 轮渡 · 摆渡 · 渡船")
    layout = holder.layout()
    assert layout is not None
    layout.addWidget(link)
    holder.resize(110, 300)
    holder.show()
    assert holder.width() == 110, "what is in it does not hold it open"
    assert link.geometry().right() < 110
