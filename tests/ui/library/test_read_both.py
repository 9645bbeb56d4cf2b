"""Two reports of one event beside each other, each read as an article."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QToolButton
from pytestqt.qtbot import QtBot

from reader.datamodel.translation import Translation
from reader.ui.main_window import MainWindow
from reader.ui.reading import ParallelView, Side
from reader.ui.reading.annotations import Spot
from reader.ui.widgets.elided_link import ElidedLink
from tests.helpers.windows import shown_window
from tests.ui.library.conftest import HARBOUR, YUNLU, titles
from tests.ui.library.test_reports import go_to, id_of, in_library, lead

FERRY, BUS = HARBOUR[0], YUNLU[0]


@pytest.fixture
def grouped(qtbot: QtBot, library: MainWindow) -> MainWindow:
    """The window, in which two stories of different languages are of one event."""
    ferry, bus = id_of(library, FERRY), id_of(library, BUS)
    in_library(library, lambda of: of.groups.join(bus, ferry))
    qtbot.waitUntil(lambda: len(titles(library)) == 4, timeout=30_000)
    library.resize(1500, 800)
    return library


@pytest.fixture
def both(qtbot: QtBot, grouped: MainWindow) -> MainWindow:
    """Both reports are read beside each other."""
    read_both(qtbot, grouped)
    return grouped


def read_both(qtbot: QtBot, window: MainWindow, row: str = BUS) -> None:
    go_to(window, row)
    window.window_actions["read_both"].trigger()
    wait_for_both(qtbot, window)


def wait_for_both(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: window.parts.spread.beside is not None, timeout=30_000)
    qtbot.waitUntil(lambda: all(view.is_settled for view in window.parts.spread.views))


def shown(window: MainWindow) -> tuple[str, str]:
    """The titles of the page that is read, and of that beside it."""
    beside = window.parts.spread.beside
    return title(window.parts.view), title(beside) if beside is not None else ""


def title(view: ParallelView) -> str:
    page = view.presenter.state.page
    return page.title if page is not None else ""


def text(view: ParallelView) -> str:
    return "".join(pane.toPlainText() for pane in view.pane_layout.panes)


def other(window: MainWindow) -> ParallelView:
    """The view of the page beside the one that is read."""
    beside = window.parts.spread.beside
    assert beside is not None
    return beside


def place(window: MainWindow, view: ParallelView) -> int:
    """Whether a view is the first (0) or the second (1) of the two."""
    spread = window.parts.spread
    return next(n for n in (0, 1) if (sheet := spread.widget(n)) and sheet.isAncestorOf(view))


def test_the_key_on_a_row_opens_the_familiar_report_and_the_foreign_one_beside_it(
    qtbot: QtBot, grouped: MainWindow
) -> None:
    go_to(grouped, HARBOUR[2])
    grouped.window_actions["read_both"].trigger()
    assert "No other report" in grouped.parts.messages.notice._text.text()
    assert not grouped.window_actions["read_both"].isChecked()
    go_to(grouped, BUS)
    QTest.keyClick(grouped.parts.drawer.list, Qt.Key.Key_Right)
    for row in (FERRY, BUS):
        read_both(qtbot, grouped, row)
        assert shown(grouped) == (BUS, FERRY)
        assert place(grouped, grouped.parts.view) == 0
        assert BUS in text(grouped.parts.view)
        assert FERRY in text(other(grouped))
        assert grouped.window_actions["read_both"].isChecked()
        story = grouped.parts.session.story
        assert story is not None
        assert story.title == BUS
        grouped.window_actions["read_both"].trigger()
        assert shown(grouped) == (BUS, "")


def test_it_is_reached_from_the_bar_and_left_by_escape(qtbot: QtBot, grouped: MainWindow) -> None:
    bar, tabs = grouped.parts.reports_bar, grouped.parts.tabs
    with qtbot.waitSignal(grouped.settled, timeout=30_000):
        grouped.controllers.story_actions.open_row(lead(grouped))
    qtbot.waitUntil(bar.isVisible)
    (link,) = (link for link in bar.findChildren(ElidedLink) if link.text() == "Read both")
    link.click()
    wait_for_both(qtbot, grouped)
    assert shown(grouped) == (BUS, FERRY)
    grouped.window_actions["next_tab"].trigger()
    QTest.keyClick(grouped.parts.view.pane_layout.panes[0], Qt.Key.Key_Escape)
    assert shown(grouped) == (BUS, "")
    assert len(tabs.all) == 1
    assert grouped.parts.view.pane_layout.panes[0].hasFocus()
    assert not grouped.window_actions["read_both"].isChecked()
    grouped.window_actions["reopen_tab"].trigger()
    assert shown(grouped) == (FERRY, "")


def test_keys_clicks_and_buttons_go_over_to_the_other_and_nothing_is_painted_anew(
    qtbot: QtBot, both: MainWindow
) -> None:
    first, second = both.parts.view, other(both)
    built = [view.pane_layout.panes[0].document().revision() for view in (first, second)]
    star = second.pane_layout.title_buttons.findChildren(QToolButton, "star")[0]
    pane, place_in_second = first.pane_layout.panes[0], second.pane_layout.panes[0].viewport()

    def pass_the_end() -> None:
        pane.verticalScrollBar().setValue(pane.verticalScrollBar().maximum())
        QTest.keyClick(pane, Qt.Key.Key_Space)

    for go in (
        both.window_actions["next_tab"].trigger,
        second.setFocus,
        lambda: qtbot.mouseClick(place_in_second, Qt.MouseButton.LeftButton),
        pass_the_end,
        star.click,
    ):
        go()
        assert both.parts.view is second
        assert both.parts.spread.beside is first
        assert shown(both) == (FERRY, BUS)
        assert both.parts.session.page is not None
        assert both.parts.session.page.title == FERRY
        assert [place(both, view) for view in (first, second)] == [0, 1]
        first.setFocus()
        assert shown(both) == (BUS, FERRY)
    hovered = second.pane_layout.panes[0].hovered
    both.window_actions["find"].trigger()
    hovered.emit(Spot(1, Side.SOURCE, 0, 0))  # nobody loses the field that is typed into
    assert both.parts.view is first
    first.setFocus()
    hovered.emit(None)
    assert both.parts.view is first
    hovered.emit(Spot(1, Side.SOURCE, 0, 0))
    assert both.parts.view is second
    stars = both.parts.services.library.stories
    ferry = id_of(both, FERRY)
    starred: list[bool] = []
    in_library(both, lambda _: starred.append(stars.get([ferry])[0].state.starred))
    qtbot.waitUntil(lambda: starred == [True])
    now = [view.pane_layout.panes[0].document().revision() for view in (first, second)]
    assert now == built


def test_where_one_is_closed_or_another_story_is_opened_one_is_read_alone(
    qtbot: QtBot, both: MainWindow
) -> None:
    tabs = both.parts.tabs
    for closed, read in ((0, 0), (0, 1), (1, 0), (1, 1)):
        tabs.show(tabs.all[read])
        stays = tabs.all[1 - closed].title
        tabs.close([tabs.all[closed]])
        assert shown(both) == (stays, "")
        assert len([view for view in both.parts.spread.views if view.isVisible()]) == 1
        read_both(qtbot, both)
    go_to(both, HARBOUR[2])
    both.window_actions["next_tab"].trigger()
    assert both.parts.drawer.list.current is not None
    both.controllers.story_actions.open_row(both.parts.drawer.list.current)
    qtbot.waitUntil(lambda: shown(both) == (HARBOUR[2], ""), timeout=30_000)


def test_each_is_searched_and_marked_by_itself(qtbot: QtBot, both: MainWindow) -> None:
    (field,) = both.parts.find_bar.findChildren(QLineEdit)
    first, second = both.parts.view, other(both)
    actions = both.window_actions
    for view, word in ((first, "澜州"), (second, "Night")):
        assert not both.parts.find_bar.isVisible()
        actions["find"].trigger()
        field.setText(word)
        assert view.sought == word
        actions["next_paragraph"].trigger()
        actions["highlight"].trigger()
        qtbot.waitUntil(lambda v=view: len(v.annotations.highlights) == 1)  # type: ignore[misc]
        actions["next_tab"].trigger()
    assert [first.sought, second.sought, field.text()] == ["澜州", "Night", "澜州"]
    assert all(view.annotations.highlights for view in (first, second))
    actions["read_both"].trigger()  # the marks are there when both are opened again
    read_both(qtbot, both)
    views = list(both.parts.spread.views)
    qtbot.waitUntil(lambda: all(view.annotations.highlights for view in views))


def test_one_is_read_in_its_own_language_and_the_other_translated(
    qtbot: QtBot, both: MainWindow
) -> None:
    first, second, session = both.parts.view, other(both), both.parts.session
    assert len(first.pane_layout.panes) == 1  # Chinese, for one who reads Chinese
    both.window_actions["next_tab"].trigger()
    made = [Translation(s, f"〔{s}〕", session.pair, ("p",)) for s in session.state.sentences()]
    session.add_translations(made)
    both.window_actions["next_tab"].trigger()
    qtbot.waitUntil(lambda: "〔" in text(second))
    both.window_actions["next_tab"].trigger()
    both.window_actions["swap_languages"].trigger()
    assert session.is_in_own_language
    assert "〔" not in text(second)
    assert BUS in text(first)
    both.parts.services.settings.set("languages.target", "en")
    both.parts.services.settings.set("appearance.zoom", 150)
    assert [v.pane_layout.formats.appearance.zoom for v in both.parts.spread.views] == [150] * 2


def test_a_window_without_room_puts_one_on_top_of_the_other(both: MainWindow) -> None:
    for name in ("toggle_library", "toggle_sidebar"):
        both.window_actions[name].setChecked(False)
    spread = both.parts.spread
    for width, way in (
        (1300, Qt.Orientation.Horizontal),
        (700, Qt.Orientation.Vertical),
        (1300, Qt.Orientation.Horizontal),
    ):
        both.resize(width, 800)
        assert spread.orientation() is way
        assert all(size > 100 for size in spread.sizes())


def test_both_begin_at_their_beginning_where_there_is_little_room(
    qtbot: QtBot, grouped: MainWindow
) -> None:
    for name in ("toggle_library", "toggle_sidebar"):
        grouped.window_actions[name].setChecked(False)
    grouped.resize(700, 700)
    read_both(qtbot, grouped)
    bars = [view.pane_layout.panes[0].verticalScrollBar() for view in grouped.parts.spread.views]
    assert [bar.value() for bar in bars] == [0, 0]


def test_both_are_there_after_another_tab_and_at_the_next_start(
    qtbot: QtBot, both: MainWindow, tmp_path: Path
) -> None:
    tabs, first = both.parts.tabs, both.parts.tabs.current
    both.window_actions["next_tab"].trigger()
    tabs.show(tabs.add())
    assert both.parts.spread.beside is None
    tabs.show(first)
    assert shown(both) == (BUS, FERRY)
    wait_for_both(qtbot, both)
    assert FERRY in text(other(both))
    assert BUS in text(both.parts.view)
    both.close()
    with shown_window(qtbot, tmp_path / "profile", size=(1400, 900)) as again:
        again.open("")
        wait_for_both(qtbot, again)
        assert shown(again) == (BUS, FERRY)
