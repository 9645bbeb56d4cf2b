"""Keys scroll the article as in a browser; a caret is there for who asks for one."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.settings import AppearanceSettings
from reader.ui.reading import ParallelView
from reader.ui.reading.pane import Pane
from tests.ui.reading.conftest import ShowPage
from tests.ui.reading.pages import kinds_page, long_page

#: Pixels that Firefox scrolls in a window of 800 by 800: three lines of 19 for an arrow, and a page
#: less two of its lines.
ARROW, PAGE = 57, 762
#: A line of text.
LINE = 32


@pytest.fixture
def view(show: ShowPage) -> ParallelView:
    view = show(long_page(120))
    view.pane_layout.panes[0].setFocus(Qt.FocusReason.TabFocusReason)
    return view


def scrolled(qtbot: QtBot, pane: Pane, *keys: Qt.Key) -> int:
    for key in keys:
        qtbot.keyClick(pane, key)
    return pane.verticalScrollBar().value()


@pytest.mark.parametrize(
    ("keys", "pixels"),
    [
        ((Qt.Key.Key_Down,), ARROW),
        ((Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up), ARROW),
        ((Qt.Key.Key_PageDown,), PAGE),
        ((Qt.Key.Key_Space,), PAGE),
        ((Qt.Key.Key_Space, Qt.Key.Key_PageDown), 2 * PAGE),
        ((Qt.Key.Key_PageDown, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp), PAGE),
        ((Qt.Key.Key_End, Qt.Key.Key_Home), 0),
    ],
)
def test_keys_scroll_as_far_as_in_a_browser(
    qtbot: QtBot, view: ParallelView, keys: tuple[Qt.Key, ...], pixels: int
) -> None:
    pane = view.pane_layout.panes[0]
    assert abs(scrolled(qtbot, pane, *keys) - pixels) <= LINE


def test_end_is_the_end_of_the_article(qtbot: QtBot, view: ParallelView) -> None:
    pane = view.pane_layout.panes[0]
    assert scrolled(qtbot, pane, Qt.Key.Key_End) == pane.verticalScrollBar().maximum()


def test_a_caret_comes_with_the_setting_and_goes_with_it(qtbot: QtBot, view: ParallelView) -> None:
    pane = view.pane_layout.panes[0]
    by_keys = Qt.TextInteractionFlag.TextSelectableByKeyboard  # with it, Qt draws a caret
    scrolled(qtbot, pane, Qt.Key.Key_Down)
    assert not pane.textInteractionFlags() & by_keys
    view.apply_settings(AppearanceSettings(caret=True))
    assert pane.textInteractionFlags() & by_keys
    assert pane.cursorWidth()
    before = pane.textCursor().position()
    qtbot.keyClick(pane, Qt.Key.Key_Right)
    assert pane.textCursor().position() == before + 1
    qtbot.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton)
    assert pane.cursorWidth()
    view.apply_settings(AppearanceSettings())
    assert not pane.textInteractionFlags() & by_keys


def test_a_word_that_is_asked_for_by_a_key_is_on_screen(qtbot: QtBot, view: ParallelView) -> None:
    pane = view.pane_layout.panes[0]
    scrolled(qtbot, pane, *(Qt.Key.Key_PageDown,) * 4)
    with qtbot.waitSignal(view.pointer.word_requested):
        assert view.pointer.look_up_word()
    first, last = view.pane_layout.visible_rows()
    assert view.annotations.word is not None
    assert first <= view.annotations.word[0] <= last


def test_the_wheel_brings_another_paragraph_below_the_pointer(
    qtbot: QtBot, view: ParallelView
) -> None:
    pane = view.pane_layout.panes[0]
    at = QPointF(pane.viewport().rect().center())
    view.pointer.put_caret(1)
    wheel = QWheelEvent(
        at,
        pane.viewport().mapToGlobal(at),
        QPoint(),
        QPoint(0, -2400),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(pane.viewport(), wheel)
    spot = pane.spot_at(at.toPoint())
    assert spot is not None
    assert view.pointer.row == spot.row > 1


def test_the_bullet_of_an_item_stands_for_its_first_word(qtbot: QtBot, show: ShowPage) -> None:
    view = show(kinds_page())
    rows = view.presenter.rows
    item = next(n for n, row in enumerate(rows) if row.text.startswith("Monday"))
    view.pointer.put_caret(item)
    with qtbot.waitSignal(view.pointer.word_requested) as asked:
        assert view.pointer.look_up_word()
    (request,) = asked.args
    assert request.word == "Monday"


def test_escape_takes_the_marks_of_a_search_away(qtbot: QtBot, view: ParallelView) -> None:
    pane = view.pane_layout.panes[0]
    gone = []
    pane.escaped.connect(lambda: gone.append(pane))
    qtbot.keyClick(pane, Qt.Key.Key_Escape)
    assert gone == [pane]
