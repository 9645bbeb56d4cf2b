"""Picking the article on its page: pointing, what is offered, what follows, and the way back."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.datamodel.page import Block, BlockKind, BlockPlace, Page, Role, Section, Span, SpanKind
from reader.settings import AppearanceSettings
from reader.ui.main_window import MainWindow
from reader.ui.page_state import PageState
from reader.ui.picker.page_view import PageView
from reader.ui.picker.pane import PickerPane
from reader.ui.reading.formats import Formats
from reader.ui.style.theme import load_theme
from tests.helpers.windows import SAMPLE, open_source

FIRST = "Norvane Shipyard said on Tuesday"
NAVIGATION = "Harbour"


def opened(window: MainWindow) -> PickerPane:
    window.window_actions["pick_parts"].trigger()
    pane = window.controllers.picker.pane
    assert pane is not None
    return pane


def page_of(window: MainWindow) -> Page:
    page = window.parts.session.page
    assert page is not None
    return page


def place_of(page: Page, beginning: str) -> BlockPlace:
    return next(
        BlockPlace(section.id, number)
        for section in page.sections
        for number, block in enumerate(section.blocks)
        if block.text.startswith(beginning)
    )


def point_at(window: MainWindow, pane: PickerPane, beginning: str) -> BlockPlace:
    place = place_of(page_of(window), beginning)
    pane.view.go_to(pane.view.places.index(place))
    return place


def shows(window: MainWindow, beginning: str) -> bool:
    return place_of(page_of(window), beginning).section not in window.parts.session.hidden


def choose(pane: PickerPane, words: str) -> None:
    box = pane.choices._reach
    (index,) = (n for n in range(box.count()) if words in box.itemText(n))
    box.setCurrentIndex(index)


def apply_rule(qtbot: QtBot, window: MainWindow, pane: PickerPane) -> None:
    with qtbot.waitSignal(window.settled, timeout=20_000):
        qtbot.mouseClick(pane.choices.apply, Qt.MouseButton.LeftButton)


def test_it_shows_every_block_of_the_page_in_order(reading: MainWindow) -> None:
    view = opened(reading).view
    page = page_of(reading)
    blocks = [block for section in page.sections for block in section.blocks]
    assert view.document().blockCount() == len(blocks)
    for number, block in enumerate(blocks):
        shown = view.document().findBlockByNumber(number).text()
        assert block.text[:20].replace("\n", " ").strip()[:10] in shown.replace("\u2028", " ")


def test_escape_leads_back_to_the_article(qtbot: QtBot, reading: MainWindow) -> None:
    pane = opened(reading)
    assert reading.paper.currentWidget() is pane
    qtbot.keyClick(pane.view, Qt.Key.Key_Escape)
    assert reading.paper.currentWidget() is reading.parts.spread
    assert not reading.window_actions["pick_parts"].isChecked()


def test_a_click_points_at_a_block_and_says_what_it_is(qtbot: QtBot, reading: MainWindow) -> None:
    pane = opened(reading)
    view = pane.view
    number = view.places.index(place_of(page_of(reading), NAVIGATION))
    at = view._area(view.document().findBlockByNumber(number)).center().toPoint()
    qtbot.mouseMove(view.viewport(), QPoint(at.x(), at.y()))
    assert view._hovered == number
    assert view.current is None
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert view.current == view.places[number]
    assert pane.choices._part.text() == f"Navigation, hidden: {NAVIGATION}"
    assert pane.choices._part.accessibleName() == pane.choices._part.text()
    assert pane.choices.is_article


def test_arrows_go_from_block_to_block(qtbot: QtBot, reading: MainWindow) -> None:
    view = opened(reading).view
    for key, number in (
        (Qt.Key.Key_Down, 0),
        (Qt.Key.Key_Down, 1),
        (Qt.Key.Key_Up, 0),
        (Qt.Key.Key_Up, 0),
        (Qt.Key.Key_End, len(view.places) - 1),
        (Qt.Key.Key_Home, 0),
    ):
        qtbot.keyClick(view, key)
        assert view.current == view.places[number]
        assert view.textCursor().blockNumber() == number
    qtbot.keyClick(view, Qt.Key.Key_End)
    assert view.viewport().rect().contains(view._area(view.textCursor().block()).center().toPoint())


def test_what_is_not_the_article_is_hidden_and_comes_back(
    qtbot: QtBot, reading: MainWindow
) -> None:
    pane = opened(reading)
    point_at(reading, pane, FIRST)
    assert not pane.choices.is_article
    qtbot.keyClick(pane.view, Qt.Key.Key_Return)
    assert not shows(reading, FIRST)
    assert "hidden" in pane.choices._part.text()
    assert pane.choices.is_article
    reading.window_actions["undo"].trigger()
    assert shows(reading, FIRST)
    assert pane.choices._part.text().startswith("Article:")


def test_what_is_the_article_is_shown_as_such(qtbot: QtBot, reading: MainWindow) -> None:
    pane = opened(reading)
    point_at(reading, pane, NAVIGATION)
    with qtbot.waitSignal(reading.parts.session.changed) as changed:
        qtbot.mouseClick(pane.choices.apply, Qt.MouseButton.LeftButton)
    assert changed.args == ["Taken into the article"]
    section = page_of(reading).section(place_of(page_of(reading), NAVIGATION).section)
    assert section.role is Role.BODY
    assert shows(reading, NAVIGATION)
    assert not shows(reading, "Culture")
    reading.window_actions["undo"].trigger()
    assert not shows(reading, NAVIGATION)


def test_a_whole_part_is_one_choice(qtbot: QtBot, reading: MainWindow) -> None:
    pane = opened(reading)
    place = point_at(reading, pane, "Culture")
    choose(pane, "whole part")
    part = page_of(reading).section(place.section)
    assert len(pane.view._affected) == len(part.blocks) > 1
    qtbot.mouseClick(pane.choices.apply, Qt.MouseButton.LeftButton)
    assert shows(reading, "Culture")
    assert shows(reading, NAVIGATION)


@pytest.mark.parametrize(
    ("beginning", "words", "keep"),
    [(FIRST, "This text", False), ("Culture", "This place", True), (NAVIGATION, "This text", True)],
)
def test_always_here_counts_first_and_then_does_what_it_counted(
    qtbot: QtBot, reading: MainWindow, beginning: str, words: str, keep: bool
) -> None:
    pane = opened(reading)
    point_at(reading, pane, beginning)
    choose(pane, words)
    places = pane.view._affected
    counted = [page_of(reading).section(p.section).blocks[p.number] for p in places]
    assert str(len(counted)) in pane.choices._count.text()
    apply_rule(qtbot, reading, pane)
    page = page_of(reading)
    held = {block: section.role for section in page.sections for block in section.blocks}
    for block in counted:
        assert (held[block] is Role.BODY) is keep
    assert shows(reading, beginning) is keep
    assert reading.controllers.picker.pane is pane
    with qtbot.waitSignal(reading.settled, timeout=20_000):
        reading.controllers.learning._undo()
    assert shows(reading, beginning) is not keep


def test_a_rule_may_be_turned_round(qtbot: QtBot, reading: MainWindow) -> None:
    pane = opened(reading)
    for keep in (False, True, False):
        point_at(reading, pane, FIRST)
        assert pane.choices.is_article is keep
        choose(pane, "This text")
        apply_rule(qtbot, reading, pane)
        assert shows(reading, FIRST) is keep


def test_single_keys_mean_the_part_and_not_the_article_behind(
    qtbot: QtBot, reading: MainWindow
) -> None:
    pane = opened(reading)
    before = page_of(reading)
    point_at(reading, pane, NAVIGATION)
    qtbot.keyClick(pane.view, Qt.Key.Key_X)
    assert not pane.choices.is_article
    qtbot.keyClick(pane.view, Qt.Key.Key_X, Qt.KeyboardModifier.ShiftModifier)
    assert pane.choices.is_article
    for key in (Qt.Key.Key_H, Qt.Key.Key_J, Qt.Key.Key_1, Qt.Key.Key_T):
        qtbot.keyClick(pane.view, key)
    assert page_of(reading) is before
    assert not reading.window_actions["reveal_hidden"].isChecked()


def test_the_sidebar_leads_to_a_part(reading: MainWindow) -> None:
    pane = opened(reading)
    section = page_of(reading).sections[-1]
    reading.parts.sidebar.section_chosen.emit(section.id)
    assert pane.view.current == BlockPlace(section.id, 0)
    reading.parts.sidebar.section_chosen.emit("gone")
    assert pane.view.current == BlockPlace(section.id, 0)


@pytest.mark.parametrize("action", ["find", "mode_original", "reveal_hidden"])
def test_who_asks_for_the_article_gets_it(reading: MainWindow, action: str) -> None:
    opened(reading)
    reading.window_actions[action].trigger()
    assert reading.paper.currentWidget() is reading.parts.spread
    assert not reading.window_actions["pick_parts"].isChecked()


def test_another_page_ends_it(qtbot: QtBot, reading: MainWindow) -> None:
    opened(reading)
    open_source(qtbot, reading, SAMPLE.replace("english", "chinese"))
    assert reading.controllers.picker.pane is None
    assert reading.paper.currentWidget() is reading.parts.spread


def test_without_a_page_there_is_nothing_to_pick(window: MainWindow) -> None:
    window.window_actions["pick_parts"].trigger()
    assert not window.window_actions["pick_parts"].isChecked()
    assert window.controllers.picker.pane is None


def test_another_theme_and_size_reach_it(reading: MainWindow) -> None:
    view = opened(reading).view
    before = view.document().size().height()
    settings = reading.parts.services.settings
    settings.set("appearance.theme", "dark")
    settings.set("appearance.zoom", 200)
    assert view._formats.theme.dark
    assert view.document().size().height() > before


@pytest.fixture
def hostile() -> Page:
    """A page of thousands of blocks with links, words without end, and no text at all."""
    link = Span(0, 4, SpanKind.LINK, "http://tracker.example/")
    texts = ["word " * 40, "x" * 200_000, "", "\x00\u2029\ud83d", "<img src=http://a.example>"]
    blocks = tuple(
        Block(BlockKind.PARAGRAPH, texts[number % 5], (link,) if number % 5 == 0 else ())
        for number in range(4000)
    )
    return Page("https://a.example/", "a", "en", "t", "", None, (Section("s", Role.BODY, blocks),))


def test_a_hostile_page_brings_no_links_and_is_cut_short(qtbot: QtBot, hostile: Page) -> None:
    pane = PickerPane(AppearanceSettings())
    qtbot.addWidget(pane)
    pane.resize(900, 700)
    pane.show()
    pane.show_page(PageState(hostile))
    pane.view.go_to(3999)
    QApplication.processEvents()
    document = pane.view.document()
    assert document.blockCount() == 4000
    assert max(len(document.findBlockByNumber(n).text()) for n in range(10)) < 1000
    assert "<a " not in document.toHtml()
    assert "<img" not in document.toHtml()


def test_an_empty_page_takes_keys_and_does_nothing(qtbot: QtBot) -> None:
    view = PageView(opened_formats())
    qtbot.addWidget(view)
    view.show_page(Page(None, "", "en", "", "", None, ()), frozenset())
    view.show()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Return):
        qtbot.keyClick(view, key)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton)
    assert view.current is None


def opened_formats() -> Formats:
    return Formats(load_theme("light"), AppearanceSettings())


def test_the_keyboard_comes_back_to_the_page_that_is_picked_in(reading: MainWindow) -> None:
    pane = opened(reading)
    reading.window_actions["edit_address"].trigger()
    assert QApplication.focusWidget() is reading.toolbar.address
    reading.window_actions["next_pane"].trigger()
    focus = QApplication.focusWidget()
    assert focus is not None
    assert pane.isAncestorOf(focus)


def test_a_library_over_the_page_gives_way_to_picking_in_it(
    qtbot: QtBot, reading: MainWindow
) -> None:
    reading.window_actions["toggle_library"].setChecked(True)
    reading.resize(900, 700)
    qtbot.waitUntil(lambda: reading.parts.placement.is_over_page)
    opened(reading)
    assert not reading.parts.drawer.isVisible()


def test_it_opens_where_one_reads_and_keys_go_on_from_there(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    texts = "".join(f"<p>The ferry came in at {n}, the pilot said to us.</p>" for n in range(150))
    file = tmp_path / "ferry.html"
    file.write_text(f"<title>Ferry</title><article><h1>Ferry</h1>{texts}</article>", "utf-8")
    open_source(qtbot, window, str(file))
    view = window.parts.view
    qtbot.waitUntil(lambda: view.is_settled)
    view.navigation.restore_position({"row": "b100", "share": 0})
    qtbot.waitUntil(lambda: (view.navigation.position() or {}).get("row") == "b100")
    pane = opened(window)
    shown = [n for n, area in pane.view._on_screen() if area.top() >= 0]
    assert shown[0] - 3 <= 101 <= shown[0] + 3
    assert pane.view.current is None  # nothing was pointed at
    qtbot.keyClick(pane.view, Qt.Key.Key_Down)
    assert pane.view.current is not None
    assert shown[0] - 3 <= pane.view.places.index(pane.view.current) <= shown[0] + 6


def test_tab_comes_from_the_page_to_what_is_done_with_the_part(
    qtbot: QtBot, reading: MainWindow
) -> None:
    pane = opened(reading)
    point_at(reading, pane, FIRST)
    seen = []
    for _ in range(4):
        focus = QApplication.focusWidget()
        assert focus is not None
        qtbot.keyClick(focus, Qt.Key.Key_Tab)
        seen.append(QApplication.focusWidget())
    assert pane.choices.apply in seen
