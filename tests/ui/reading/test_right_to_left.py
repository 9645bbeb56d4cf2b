"""Articles in languages that are written from right to left."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from reader.datamodel.page import BlockKind, Role
from reader.settings import AppearanceSettings
from reader.ui.reading.rows import RowKind
from tests.ui.reading.conftest import ShowPage
from tests.ui.reading.pages import block, page, section

PORT = "قال مدير الميناء يوم الثلاثاء إن أول عبّارة كهربائية ستغادر المدينة."
LATIN_FIRST = "Brightwater Lines شركة تملك العبّارة الجديدة."


def test_every_row_of_the_original_starts_at_the_right(show: ShowPage) -> None:
    story = section("s1", Role.BODY, block(PORT), block(LATIN_FIRST))
    view = show(page(story, language="ar"))
    column = view.pane_layout.panes[0].column
    shown = [n for n, row in enumerate(column.rows) if row.kind in (RowKind.TEXT, RowKind.META)]
    directions = {column.block(n, 0).blockFormat().layoutDirection() for n in shown}
    assert directions == {Qt.LayoutDirection.RightToLeft}


def test_a_list_is_set_in_from_the_right(show: ShowPage) -> None:
    item = block(PORT, BlockKind.LIST_ITEM, level=1)
    view = show(page(section("s1", Role.BODY, item), language="ar"))
    column = view.pane_layout.panes[0].column
    row = next(n for n, row in enumerate(column.rows) if row.kind is RowKind.TEXT)
    made = column.block(row, 0).blockFormat()
    assert (made.leftMargin(), made.rightMargin() > 0) == (0, True)


def test_there_is_no_caret_until_one_is_wanted(show: ShowPage, qtbot: QtBot) -> None:
    view = show(page(section("s1", Role.BODY, block(PORT)), language="ar"))
    pane = view.pane_layout.panes[0]
    by_keys = Qt.TextInteractionFlag.TextSelectableByKeyboard  # with it, Qt draws one
    pane.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(pane, Qt.Key.Key_Down)
    assert not pane.textInteractionFlags() & by_keys
    view.apply_settings(AppearanceSettings(caret=True))
    assert pane.textInteractionFlags() & by_keys
