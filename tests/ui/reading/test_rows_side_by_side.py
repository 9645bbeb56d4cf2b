"""The two languages of a paragraph begin on the same line, and scroll together."""

from __future__ import annotations

import random

from pytestqt.qtbot import QtBot

from reader.settings import AppearanceSettings
from tests.ui.reading.conftest import ShowPage, settle
from tests.ui.reading.looking import assert_level, texts
from tests.ui.reading.pages import (
    ferry_page,
    ferry_translations,
    kinds_page,
    long_page,
    long_translations,
)


def test_pairs_start_on_the_same_line(show: ShowPage) -> None:
    assert_level(show(ferry_page(), ferry_translations()))


def test_blocks_of_every_kind_are_level(show: ShowPage) -> None:
    assert_level(show(kinds_page()))


def test_pairs_stay_level_while_translations_come_in_any_order(
    show: ShowPage, qtbot: QtBot
) -> None:
    shown = long_page(60)
    view = show(shown)
    translations = long_translations(shown)
    random.Random(7).shuffle(translations)
    for translation in translations[:90]:
        view.presenter.add_translations([translation])
    settle(qtbot, view)
    assert_level(view)
    view.presenter.add_translations(translations)
    settle(qtbot, view)
    assert_level(view)
    assert "正在翻译…" not in texts(view, 1)


def test_pairs_are_level_again_after_a_change_of_width(show: ShowPage, qtbot: QtBot) -> None:
    view = show(ferry_page(), ferry_translations())
    view.resize(900, 700)
    settle(qtbot, view)
    assert_level(view)


def test_translations_that_come_late_do_not_move_what_is_read(show: ShowPage, qtbot: QtBot) -> None:
    shown = long_page(80)
    view = show(shown)
    view.pane_layout.panes[1].verticalScrollBar().setValue(3_000)
    before = view.pane_layout.anchor()
    view.presenter.add_translations(long_translations(shown))
    settle(qtbot, view)
    after = view.pane_layout.anchor()
    assert after.row == before.row
    assert abs(after.above - before.above) <= 2


def test_both_sides_scroll_together_until_that_is_switched_off(
    show: ShowPage, qtbot: QtBot
) -> None:
    view = show(long_page(60))
    left, right = (pane.verticalScrollBar() for pane in view.pane_layout.panes)
    left.setValue(700)
    assert right.value() == 700
    view.apply_settings(AppearanceSettings(sync_scroll=False))
    settle(qtbot, view)
    left.setValue(200)
    assert right.value() == 700
    view.apply_settings(AppearanceSettings(sync_scroll=True))
    settle(qtbot, view)
    assert right.value() == left.value()
