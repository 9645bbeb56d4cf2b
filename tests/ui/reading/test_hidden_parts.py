"""Parts that are hidden, shown, revealed and gone through."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from reader.datamodel.page import BlockPlace, Role
from reader.datamodel.verdict import Category, Verdict
from reader.ui.reading.overlays import BoxHeader, HiddenLine
from tests.ui.reading.conftest import ShowPage, change, settle
from tests.ui.reading.looking import ALL_SHOWN, assert_level, levels, state, texts
from tests.ui.reading.pages import (
    ADVERT,
    FERRY,
    ferry_page,
    ferry_translations,
    long_page,
    long_translations,
    page,
    section,
)


def test_the_line_asks_for_every_section_it_stands_for(show: ShowPage, qtbot: QtBot) -> None:
    view = show(ferry_page(), ferry_translations())
    asked: list[tuple[str, str]] = []
    view.pane_layout.part_action.connect(lambda *wish: asked.append(wish))
    spam = next(line for line in view.findChildren(HiddenLine) if len(line.row.hidden) == 2)
    qtbot.mouseClick(spam.findChild(QPushButton, "show"), Qt.MouseButton.LeftButton)
    assert asked == [("show", "s7"), ("show", "s8")]


def test_the_header_of_shown_spam_hides_it_again_or_denies_it(show: ShowPage, qtbot: QtBot) -> None:
    view = show(ferry_page(), hidden=frozenset({"s1", "s5", "s8", "s9"}), size=(1120, 1200))
    (header,) = view.findChildren(BoxHeader)
    hide, deny = header.findChildren(QPushButton)
    with qtbot.waitSignal(view.pane_layout.part_action) as hidden:
        qtbot.mouseClick(hide, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(view.pane_layout.part_action) as denied:
        qtbot.mouseClick(deny, Qt.MouseButton.LeftButton)
    assert hidden.args == ["hide", "s7"]
    assert denied.args == ["not-spam", "s7"]


def test_the_header_of_an_advert_for_what_spam_sells_denies_an_advert(show: ShowPage) -> None:
    loans = Verdict(Category.FINANCE, 0.7, ())
    advert = section("s1", Role.ADVERT, "Need cash today? Apply now!", verdict=loans)
    view = show(page(section("s0", Role.BODY, FERRY[0][0]), advert), hidden=frozenset())
    (header,) = view.findChildren(BoxHeader)
    assert [button.text() for button in header.findChildren(QPushButton)] == [
        "Hide",
        "Not an advert",
    ]


def test_hiding_and_showing_gives_what_a_fresh_view_gives(show: ShowPage, qtbot: QtBot) -> None:
    translations = ferry_translations()
    hidden = frozenset({"s1", "s5", "s7", "s8", "s9"})
    view = show(ferry_page(), translations, hidden=hidden)
    for other in (hidden - {"s5"}, hidden - {"s5", "s8"}, hidden | {"s6"}, ALL_SHOWN, hidden):
        change(view, hidden=other)
        settle(qtbot, view)
        fresh = show(ferry_page(), translations, hidden=other)
        assert state(view) == state(fresh)
        assert levels(view, 0) == levels(fresh, 0)
        assert_level(view)


@pytest.mark.parametrize("scroll", ["end", "random"])
def test_the_reader_stays_in_the_article_when_parts_come_and_go_at_its_end(
    show: ShowPage, qtbot: QtBot, scroll: str
) -> None:
    adverts = [
        section(f"a{n}", Role.RELATED, *[f"{ADVERT} {n}.{m}" for m in range(9)]) for n in range(3)
    ]
    body = section("b", Role.BODY, *[f"{FERRY} {n}" for n in range(8)])
    hidden = frozenset(advert.id for advert in adverts)
    view = show(page(body, *adverts), hidden=hidden)
    settle(qtbot, view)
    bar = view.pane_layout.panes[-1].verticalScrollBar()
    choose = random.Random(1)
    for step in range(12):
        bar.setValue(bar.maximum() if scroll == "end" else choose.randint(0, bar.maximum()))
        here = view.pane_layout.anchor()
        key = view.presenter.rows[here.row].key
        change(view, reveals_all=step % 2 == 0)
        settle(qtbot, view)
        now = view.pane_layout.anchor()
        keys = [row.key for row in view.presenter.rows]
        assert now.row < len(keys)
        if here.row and key in keys and bar.value() < bar.maximum():
            assert keys[now.row] == key


def test_all_hidden_parts_can_be_revealed_for_a_while(show: ShowPage, qtbot: QtBot) -> None:
    view = show(ferry_page())
    before = state(view)
    change(view, reveals_all=True)
    settle(qtbot, view)
    assert "© 2026 Harbour Post. All rights reserved." in texts(view)
    change(view, reveals_all=False)
    settle(qtbot, view)
    assert state(view) == before


def test_showing_a_part_keeps_what_is_on_screen(show: ShowPage, qtbot: QtBot) -> None:
    blocks = [f"Paragraph {n}." for n in range(60)]
    shown = page(
        section("s1", Role.BODY, *blocks[:5]),
        section("s2", Role.ADVERT, "Buy this.", "And this."),
        section("s3", Role.BODY, *blocks[5:]),
    )
    view = show(shown)
    view.pane_layout.panes[1].verticalScrollBar().setValue(900)
    pane = view.pane_layout.panes[0]
    key = pane.column.rows[view.pane_layout.anchor().row].key
    top = view.pane_layout.anchor().above
    change(view, hidden=ALL_SHOWN)
    settle(qtbot, view)
    anchor = view.pane_layout.anchor()
    assert pane.column.rows[anchor.row].key == key
    assert abs(anchor.above - top) <= 2


def test_flagged_parts_are_gone_through_in_both_directions(show: ShowPage) -> None:
    blocks = [f"Paragraph {n} is here to fill the screen." for n in range(60)]
    shown = page(
        section("s1", Role.BODY, *blocks[:30]),
        section("s2", Role.ADVERT, "Buy this."),
        section("s3", Role.BODY, *blocks[30:]),
        section("s4", Role.SPAM, "Slots."),
    )
    view = show(shown)
    assert view.navigation.go_to_flagged(True)
    first = view.pane_layout.anchor().row
    assert view.navigation.go_to_flagged(True)
    assert view.pane_layout.anchor().row > first
    assert not view.navigation.go_to_flagged(True)
    assert view.navigation.go_to_flagged(False)
    assert view.pane_layout.anchor().row == first


def test_paragraphs_are_gone_through_by_keys(show: ShowPage) -> None:
    view = show(long_page(60))
    keys = []
    for forward in (True, True, True, False):
        assert view.navigation.go_to_paragraph(forward)
        keys.append(view.annotations.sentence)
    first, second, third, back = keys
    assert len({first, second, third}) == 3
    assert back == second


def test_keys_go_from_paragraph_to_paragraph_where_nothing_scrolls(show: ShowPage) -> None:
    blocks = [f"Paragraph {n} is a short one." for n in range(5)]
    view = show(page(section("s1", Role.BODY, *blocks)))
    assert view.pane_layout.panes[0].verticalScrollBar().maximum() == 0
    places = [
        view.navigation.current_block() for _ in blocks[1:] if view.navigation.go_to_paragraph(True)
    ]
    assert places == [BlockPlace("s1", n) for n in range(1, 5)]
    assert view.navigation.go_to_paragraph(False)
    assert view.navigation.current_block() == BlockPlace("s1", 3)


def test_what_follows_a_paragraph_that_was_hidden_is_the_current_one(
    show: ShowPage, qtbot: QtBot
) -> None:
    names = ("s1", "s2", "s3", "s4")
    shown = page(*(section(name, Role.BODY, f"This is part {name}.") for name in names))
    view = show(shown)
    for _ in names[:-1]:
        if view.navigation.current_block() != BlockPlace("s3", 0):
            assert view.navigation.go_to_paragraph(True)
    change(view, hidden=frozenset({"s3"}))
    settle(qtbot, view)
    assert view.navigation.current_block() == BlockPlace("s4", 0)
    assert view.navigation.go_to_paragraph(False)
    assert view.navigation.current_block() == BlockPlace("s2", 0)


def test_a_new_verdict_keeps_translations_and_place(show: ShowPage, qtbot: QtBot) -> None:
    shown = long_page(60)
    view = show(shown, long_translations(shown))
    view.pane_layout.panes[1].verticalScrollBar().setValue(2_000)
    row = view.pane_layout.anchor().row
    title, story = shown.sections
    judged = shown.with_sections((title, replace(story, verdict=ADVERT)))
    change(view, page=judged, hidden=ALL_SHOWN)
    settle(qtbot, view)
    assert abs(view.pane_layout.anchor().row - row) <= 1
    assert "正在翻译…" not in texts(view, 1)
    assert not any(header.isVisible() for header in view.findChildren(BoxHeader))
