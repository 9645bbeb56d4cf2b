"""Side by side, interleaved, one language; and what stands where there is no translation."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from reader.datamodel.page import Role
from reader.datamodel.translation import Translation
from reader.settings import AppearanceSettings
from reader.ui.reading import Mode, Side
from reader.ui.reading.overlays import BoxHeader
from reader.ui.reading.rows import RowKind
from tests.ui.reading.conftest import ShowPage, settle
from tests.ui.reading.looking import ALL_SHOWN, assert_level, state, texts
from tests.ui.reading.pages import (
    EN_ZH,
    FERRY,
    SPAM,
    ferry_page,
    ferry_translations,
    kinds_page,
    long_page,
    page,
    section,
    translated,
)


@pytest.mark.parametrize(
    ("mode", "panes", "present", "absent"),
    [
        (Mode.SIDE_BY_SIDE, 2, FERRY[2][0], None),
        (Mode.INTERLEAVED, 1, FERRY[2][1], None),
        (Mode.ORIGINAL, 1, FERRY[2][0], FERRY[2][1]),
        (Mode.TRANSLATION, 1, FERRY[2][1], FERRY[2][0]),
    ],
)
def test_each_mode_shows_its_sides(
    show: ShowPage, qtbot: QtBot, mode: Mode, panes: int, present: str, absent: str | None
) -> None:
    view = show(ferry_page(), ferry_translations())
    view.presenter.set_mode(mode)
    settle(qtbot, view)
    assert len(view.pane_layout.panes) == panes
    everything = "\n".join("\n".join(column) for column in state(view))
    assert present in everything
    assert absent is None or absent not in everything


def test_a_narrow_view_puts_both_languages_in_one_column(show: ShowPage, qtbot: QtBot) -> None:
    view = show(ferry_page(), ferry_translations(), size=(700, 800))
    assert len(view.pane_layout.panes) == 1
    view.resize(1120, 800)
    settle(qtbot, view)
    assert len(view.pane_layout.panes) == 2
    assert_level(view)


def test_the_translation_can_come_first(show: ShowPage) -> None:
    appearance = AppearanceSettings(translation_first=True)
    view = show(ferry_page(), ferry_translations(), appearance=appearance)
    assert FERRY[0][1] in texts(view, 0)
    assert FERRY[0][0] in texts(view, 1)


@pytest.mark.parametrize("first", [False, True])
def test_what_is_not_translated_stands_once_in_one_column(show: ShowPage, first: bool) -> None:
    appearance = AppearanceSettings(mode="interleaved", translation_first=first)
    view = show(kinds_page(), appearance=appearance)
    assert view.pane_layout.panes[0].toPlainText().count("ferry --from east") == 1
    assert view.pane_layout.panes[0].toPlainText().count("Show picture") == 1
    column = view.pane_layout.panes[0].column
    heights = [column.height(n) for n, row in enumerate(column.rows) if row.kind is RowKind.EDGE]
    assert heights == [2, 2]


def test_settings_and_theme_apply_at_once_and_keep_the_place(
    show: ShowPage, qtbot: QtBot, qapp: QApplication
) -> None:
    view = show(long_page(80))
    view.pane_layout.panes[1].verticalScrollBar().setValue(4_000)
    row = view.pane_layout.anchor().row
    view.apply_settings(AppearanceSettings(zoom=140))
    settle(qtbot, view)
    qapp.setProperty("theme", "dark")
    view.recolour()
    settle(qtbot, view)
    assert abs(view.pane_layout.anchor().row - row) <= 1


def test_a_message_stands_in_place_of_the_translation(show: ShowPage, qtbot: QtBot) -> None:
    view = show(ferry_page())
    view.presenter.set_waiting(False)
    view.presenter.set_can_translate(False)
    view.set_message("no-package", "No package.", (("install", "Install…"), ("get", "Download…")))
    settle(qtbot, view)
    assert len(view.pane_layout.panes) == 1  # half a window of nothing would stand beside it
    assert view.pane_layout.panel.isVisible()
    buttons = view.pane_layout.panel.findChildren(QPushButton)
    with qtbot.waitSignal(view.pane_layout.panel.chosen) as asked:
        qtbot.mouseClick(buttons[0], Qt.MouseButton.LeftButton)
    assert asked.args == ["install"]
    view.set_message("", "", ())
    view.presenter.set_can_translate(True)
    view.presenter.set_waiting(True)
    settle(qtbot, view)
    assert not view.pane_layout.panel.isVisible()
    assert "正在翻译…" in texts(view, 1)


def test_a_kept_translation_stands_beside_the_page_without_a_package(
    show: ShowPage, qtbot: QtBot
) -> None:
    view = show(ferry_page())
    view.presenter.set_can_translate(False)
    view.presenter.add_translations(translated(EN_ZH, *FERRY))
    settle(qtbot, view)
    assert FERRY[0][1] in texts(view, 1)


@pytest.mark.parametrize("title", ["Ferry", "Free spins of all kinds, today and tomorrow"])
def test_a_message_covers_nothing_of_the_page(show: ShowPage, qtbot: QtBot, title: str) -> None:
    made = page(section("s1", Role.SPAM, "free spins", verdict=SPAM), title=title)
    view = show(made, hidden=ALL_SHOWN)
    view.set_message("no-package", "No package.", (("install", "Install…"),))
    settle(qtbot, view)
    area = view.pane_layout.panel.geometry()
    (header,) = [h for h in view.findChildren(BoxHeader) if h.isVisible()]
    assert not area.intersects(header.geometry())
    assert not any(area.intersects(pane.geometry()) for pane in view.pane_layout.panes)


def test_a_failed_sentence_can_be_tried_again(show: ShowPage, qtbot: QtBot) -> None:
    source = FERRY[1][0]
    view = show(ferry_page(), [Translation(source, source, EN_ZH, (), failed=True)])
    pane = view.pane_layout.panes[1]
    block_of_row = pane.column.block(3)
    end = pane.column.content(3, Side.TARGET).text.index("↻")
    at = pane.place_below(3, Side.TARGET, end)
    with qtbot.waitSignal(view.pointer.retry_requested) as asked:
        point = pane.viewport().mapFromGlobal(at)
        point.setX(point.x() + 6)
        point.setY(point.y() - 8)
        qtbot.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert asked.args == [(source,)]
    assert block_of_row.isValid()
