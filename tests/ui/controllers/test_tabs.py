"""Pages beside each other: opened, gone to, closed, had again, and there at the next start."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QTabBar, QToolButton
from pytestqt.qtbot import QtBot

from reader.services.pages import Opening
from reader.ui.actions.table import ACTIONS
from reader.ui.main_window import MainWindow
from reader.ui.reading.modes import Side
from reader.ui.tabs import Tab
from reader.ui.widgets.empty_page import EmptyPage
from tests.helpers.web import Handler, Site
from tests.helpers.windows import open_source, shown_window

STORY = "<title>{0}</title><article><h1>{0}</h1><p>{1}</p></article>"
WORDS = "The {0} came in at noon, the pilot said to the crowd. "
CONTROL, MIDDLE = Qt.KeyboardModifier.ControlModifier, Qt.MouseButton.MiddleButton


def page(folder: Path, name: str, paragraphs: int = 3) -> str:
    file = folder / f"{name}.html"
    text = f"</p><p>{WORDS.format(name)}" * paragraphs
    file.write_text(STORY.format(name.capitalize(), WORDS.format(name) + text), "utf-8")
    return str(file)


def bar(window: MainWindow) -> QTabBar:
    (row,) = window.parts.tab_bar.findChildren(QTabBar)
    return row


def titles(window: MainWindow) -> list[str]:
    row = bar(window)
    return [row.tabText(n) for n in range(row.count())]


def shown(window: MainWindow) -> str:
    open_page = window.parts.session.page
    return open_page.title if open_page else ""


def trigger(window: MainWindow, *names: str) -> None:
    for name in names:
        window.window_actions[name].trigger()


def beside(qtbot: QtBot, window: MainWindow, *sources: str) -> list[Tab]:
    """Open pages in tabs behind the one on show, and wait until they are there."""
    tabs = [window.parts.tabs.add() for _ in sources]
    for tab, source in zip(tabs, sources, strict=True):
        window.controllers.opening.open_again(source, Opening(tab=tab.number))
    pages = window.parts.services.pages
    qtbot.waitUntil(lambda: not any(pages.opening_in(tab.number) for tab in tabs), timeout=30_000)
    return tabs


@pytest.fixture
def three(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> MainWindow:
    """A window with the ferry on show, and the tram and the mill behind it."""
    open_source(qtbot, window, page(tmp_path, "ferry", 80))
    beside(qtbot, window, page(tmp_path, "tram"), page(tmp_path, "mill"))
    return window


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    with shown_window(qtbot, tmp_path / "profile", size=(1100, 700)) as window:
        window.state.set_welcomed()
        yield window


def test_one_page_needs_no_bar(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    open_source(qtbot, window, page(tmp_path, "ferry"))
    assert not window.parts.tab_bar.isVisible()
    trigger(window, "new_tab")
    assert window.parts.tab_bar.isVisible()
    assert titles(window) == ["Ferry", "New tab"]
    assert window.toolbar.address.hasFocus()
    trigger(window, "close_tab")
    assert not window.parts.tab_bar.isVisible()


@pytest.mark.parametrize("way", ["middle", "control"])
def test_a_link_opens_behind_the_page(
    qtbot: QtBot, online: MainWindow, site: Site, way: str
) -> None:
    second = site.add("/second", STORY.format("Second", WORDS).encode())
    link = f'<a href="{second}">Read the whole story of the second ferry</a> and more of it. '
    open_source(qtbot, online, site.add("/first", STORY.format("First", link + WORDS).encode()))
    pane = online.parts.view.pane_layout.panes[0]
    row = next(n for n, r in enumerate(pane.column.rows) if r.text.startswith("Read"))
    at = pane.viewport().mapFromGlobal(pane.place_below(row, Side.SOURCE, 6)) - QPoint(0, 8)
    if way == "middle":
        qtbot.mouseClick(pane.viewport(), MIDDLE, pos=at)
    else:
        qtbot.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, CONTROL, at)
    qtbot.waitUntil(lambda: titles(online) == ["First", "Second"], timeout=20_000)
    assert shown(online) == "First"
    trigger(online, "next_tab")
    assert shown(online) == "Second"
    assert not online.window_actions["go_back"].isEnabled()


def test_the_keys_go_round_the_tabs(three: MainWindow) -> None:
    seen = []
    for name in ("next_tab", "next_tab", "next_tab", "previous_tab"):
        trigger(three, name)
        seen.append(shown(three))
    assert seen == ["Tram", "Mill", "Ferry", "Mill"]


@pytest.mark.parametrize(
    ("key", "action"),
    [
        ("Ctrl+T", "new_tab"),
        ("Ctrl+W", "close_tab"),
        ("Ctrl+Shift+T", "reopen_tab"),
        ("Ctrl+Tab", "next_tab"),
        ("Ctrl+Shift+Tab", "previous_tab"),
        ("Ctrl+PgDown", "next_tab"),
        ("Ctrl+PgUp", "previous_tab"),
    ],
)
def test_the_keys_are_those_of_browsers(window: MainWindow, key: str, action: str) -> None:
    assert QKeySequence(key) in window.window_actions[action].shortcuts()


def test_keys_reach_the_tabs_from_the_text(qtbot: QtBot, three: MainWindow) -> None:
    three.activateWindow()
    pane = three.parts.view.pane_layout.panes[0]
    pane.setFocus()
    qtbot.keyClick(pane, Qt.Key.Key_PageDown, CONTROL)
    assert shown(three) == "Tram"
    qtbot.keyClick(three.parts.view.pane_layout.panes[0], Qt.Key.Key_Tab, CONTROL)
    assert shown(three) == "Mill"


def test_a_closed_tab_comes_back_where_it_was_as_it_was(qtbot: QtBot, three: MainWindow) -> None:
    three.parts.view.navigation.restore_position({"row": "b40", "share": 0.0})
    qtbot.waitUntil(lambda: three.parts.view.is_settled)
    read = three.parts.session.open_page
    trigger(three, "close_tab")
    assert (shown(three), titles(three)) == ("Tram", ["Tram", "Mill"])
    trigger(three, "reopen_tab")
    assert (shown(three), titles(three)) == ("Ferry", ["Ferry", "Tram", "Mill"])
    assert three.parts.session.open_page is read
    qtbot.waitUntil(lambda: (three.parts.view.navigation.position() or {}).get("row") == "b40")
    assert not three.window_actions["reopen_tab"].isEnabled()


def test_the_last_tab_leaves_the_ways_to_a_page_and_then_the_window(three: MainWindow) -> None:
    trigger(three, *["close_tab"] * 3)
    assert three.parts.session.page is None
    assert three.findChildren(EmptyPage)[0].isVisible()
    assert three.windowTitle() == "Bilingual Reader"
    assert three.toolbar.address.text() == ""
    assert not three.window_actions["reload"].isEnabled()
    trigger(three, "reopen_tab")
    assert shown(three) == "Mill"
    assert not [empty for empty in three.findChildren(EmptyPage) if empty.isVisible()]
    trigger(three, "close_tab", "close_tab")
    assert not three.isVisible()


def test_what_is_done_with_a_page_waits_for_one(three: MainWindow) -> None:
    of_page = [spec.name for spec in ACTIONS if spec.of_page]
    trigger(three, "new_tab")
    assert not [name for name in of_page if three.window_actions[name].isEnabled()]
    trigger(three, "close_tab")
    assert all(three.window_actions[name].isEnabled() for name in of_page)


def test_a_page_fills_the_empty_tab(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    trigger(window, "new_tab")
    open_source(qtbot, window, page(tmp_path, "ferry"))
    assert titles(window) == ["New tab", "Ferry"]
    assert window.paper.currentWidget() is window.parts.spread


def test_others_are_closed_by_the_menu_and_come_back_by_undo(three: MainWindow) -> None:
    menu = menu_of(three, 1)
    menu["Close the others"].trigger()
    assert (shown(three), titles(three)) == ("Tram", ["Tram"])
    trigger(three, "undo")
    assert (shown(three), titles(three)) == ("Tram", ["Ferry", "Tram", "Mill"])
    menu_of(three, 0)["Close those behind it"].trigger()
    assert (shown(three), titles(three)) == ("Ferry", ["Ferry"])


def menu_of(window: MainWindow, index: int) -> dict[str, QAction]:
    window.parts.tab_bar.menu_requested.emit(index, QPoint(0, 0))
    menu = window.parts.tab_bar.findChildren(QMenu)[-1]
    menu.close()
    return {action.text(): action for action in menu.actions()}


def test_the_middle_button_and_the_cross_close_a_tab(qtbot: QtBot, three: MainWindow) -> None:
    row = bar(three)
    qtbot.mouseClick(row, MIDDLE, pos=row.tabRect(2).center())
    assert (shown(three), titles(three)) == ("Ferry", ["Ferry", "Tram"])
    cross = row.tabButton(0, QTabBar.ButtonPosition.RightSide)
    assert isinstance(cross, QToolButton)
    cross.click()
    assert shown(three) == "Tram"


def test_tabs_are_put_elsewhere_by_dragging(three: MainWindow) -> None:
    bar(three).moveTab(0, 2)
    assert titles(three) == ["Tram", "Mill", "Ferry"]
    assert [tab.title for tab in three.parts.tabs.all] == ["Tram", "Mill", "Ferry"]
    assert shown(three) == "Ferry"
    trigger(three, "next_tab")
    assert shown(three) == "Tram"


def test_each_tab_has_its_own_way_back(qtbot: QtBot, three: MainWindow, tmp_path: Path) -> None:
    open_source(qtbot, three, page(tmp_path, "quay"))
    assert three.window_actions["go_back"].isEnabled()
    trigger(three, "next_tab")
    assert not three.window_actions["go_back"].isEnabled()
    trigger(three, "previous_tab")
    with qtbot.waitSignal(three.settled, timeout=20_000):
        trigger(three, "go_back")
    assert shown(three) == "Ferry"


def test_a_step_is_taken_back_in_the_tab_where_it_was_taken(three: MainWindow) -> None:
    session = three.parts.session
    state = session.state
    session.mark(state.shown_sections()[-1].id, True)
    assert session.state.hidden != state.hidden
    assert three.parts.messages.offers_undo
    trigger(three, "next_tab")
    assert not three.parts.messages.offers_undo
    assert not three.window_actions["undo"].isEnabled()
    trigger(three, "previous_tab", "undo")
    assert session.state.hidden == state.hidden


def test_what_fails_behind_the_page_is_told_when_it_is_looked_at(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    open_source(qtbot, window, page(tmp_path, "ferry"))
    (tab,) = beside(qtbot, window, str(tmp_path / "nowhere.html"))
    assert not window.parts.messages.isVisible()
    assert titles(window)[1] == "nowhere.html"
    assert "no file" in bar(window).tabToolTip(1)
    assert not bar(window).tabIcon(1).isNull()
    window.parts.tabs.show(tab)
    assert window.parts.messages.isVisible()
    assert window.toolbar.address.text() == str(tmp_path / "nowhere.html")
    trigger(window, "previous_tab")
    assert not window.parts.messages.isVisible()
    assert shown(window) == "Ferry"


def test_what_comes_for_a_closed_tab_goes_nowhere(
    qtbot: QtBot, online: MainWindow, site: Site
) -> None:
    waiting = []

    def answer(handler: Handler) -> None:
        waiting.append(handler.path)
        site.closing.wait(10)
        handler.reply(200, STORY.format("Late", WORDS).encode())

    site.answers["/late"] = answer
    open_source(qtbot, online, site.add("/first", STORY.format("First", WORDS).encode()))
    tabs = online.parts.tabs
    online.controllers.opening.follow(site.url("/late"), aside=True)
    qtbot.waitUntil(lambda: bool(waiting))
    tabs.close([tabs.all[1]])
    site.closing.set()
    assert online.parts.services.pages.opening_in(2) is None
    assert titles(online) == ["First"]


def test_the_page_on_show_waits_for_none_behind_it(
    qtbot: QtBot, online: MainWindow, site: Site
) -> None:
    def answer(handler: Handler) -> None:
        site.closing.wait(20)
        handler.reply(200, STORY.format("Slow", WORDS).encode())

    site.answers["/slow"] = answer
    open_source(qtbot, online, site.add("/first", STORY.format("First", WORDS).encode()))
    for _ in range(6):
        online.controllers.opening.follow(site.url("/slow"), aside=True)
    open_source(qtbot, online, site.add("/next", STORY.format("Next", WORDS).encode()))
    assert shown(online) == "Next"
    site.closing.set()
    qtbot.waitUntil(lambda: titles(online) == ["Next", *["Slow"] * 6], timeout=30_000)


def test_titles_are_told_as_they_are(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    file = tmp_path / "and.html"
    file.write_text(STORY.format("渡轮 &amp; 码头", WORDS), "utf-8")
    open_source(qtbot, window, page(tmp_path, "ferry"))
    (tab,) = beside(qtbot, window, str(file))
    assert titles(window)[1] == "渡轮 && 码头"  # one of them is shown, the other marks no key
    assert bar(window).tabToolTip(1) == f"渡轮 & 码头\n{file}"
    window.parts.tabs.show(tab)
    assert window.parts.tab_bar.accessibleName() == "渡轮 & 码头, tab 2 of 2"


def test_what_is_set_meanwhile_counts_for_all_tabs(three: MainWindow) -> None:
    session = three.parts.session
    trigger(three, "next_tab")
    three.parts.services.settings.set("cleaning.role_actions", {"byline": "flag"})
    trigger(three, "previous_tab")
    policy = three.parts.services.settings.policy("")
    assert session.open_page.policy == policy


def test_another_program_start_opens_beside_what_is_read(
    qtbot: QtBot, three: MainWindow, tmp_path: Path
) -> None:
    with qtbot.waitSignal(three.settled, timeout=20_000):
        three.show_again(page(tmp_path, "quay"))
    assert titles(three) == ["Ferry", "Tram", "Mill", "Quay"]
    assert shown(three) == "Quay"


def test_tabs_are_there_at_the_next_start_and_wait_to_be_looked_at(
    qtbot: QtBot, tmp_path: Path
) -> None:
    with shown_window(qtbot, tmp_path / "profile", size=(1100, 700)) as window:
        open_source(qtbot, window, page(tmp_path, "ferry", 80))
        beside(qtbot, window, page(tmp_path, "tram"), page(tmp_path, "mill", 80))
        trigger(window, "previous_tab")
        window.parts.view.navigation.restore_position({"row": "b30", "share": 0.0})
        qtbot.waitUntil(lambda: window.parts.view.is_settled)
        trigger(window, "new_tab")
        window.parts.tabs.show(window.parts.tabs.all[0])
    with shown_window(qtbot, tmp_path / "profile", size=(1100, 700)) as window:
        assert titles(window) == ["Ferry", "Tram", "Mill"]
        assert [tab.page.opened for tab in window.parts.tabs.all] == [None] * 3
        open_source(qtbot, window, "")
        assert shown(window) == "Ferry"
        with qtbot.waitSignal(window.settled, timeout=20_000):
            trigger(window, "previous_tab")
        assert shown(window) == "Mill"
        view = window.parts.view
        qtbot.waitUntil(lambda: (view.navigation.position() or {}).get("row") == "b30")
        assert window.parts.tabs.all[1].page.opened is None


def test_a_program_that_is_killed_has_its_tabs_again(
    qtbot: QtBot, three: MainWindow, tmp_path: Path
) -> None:
    kept = tmp_path / "profile" / "state" / "window.ini"
    qtbot.waitUntil(lambda: "mill.html" in kept.read_text("utf-8"))


def test_a_source_that_is_given_opens_beside_the_tabs_of_the_last_run(
    qtbot: QtBot, tmp_path: Path
) -> None:
    with shown_window(qtbot, tmp_path / "profile") as window:
        open_source(qtbot, window, page(tmp_path, "ferry"))
    with shown_window(qtbot, tmp_path / "profile") as window:
        open_source(qtbot, window, page(tmp_path, "quay"))
        assert (shown(window), titles(window)) == ("Quay", ["Ferry", "Quay"])
        assert window.parts.tabs.all[0].waits  # nobody asked for that one
    with shown_window(qtbot, tmp_path / "profile") as window:
        open_source(qtbot, window, page(tmp_path, "ferry"))
        assert (shown(window), titles(window)) == ("Ferry", ["Ferry", "Quay"])


@pytest.mark.parametrize("setting", ["privacy.reopen", "privacy.keep_history"])
def test_who_does_not_want_it_has_no_tabs_again(qtbot: QtBot, tmp_path: Path, setting: str) -> None:
    with shown_window(qtbot, tmp_path / "profile") as window:
        window.parts.services.settings.set(setting, False)
        open_source(qtbot, window, page(tmp_path, "ferry"))
        beside(qtbot, window, page(tmp_path, "tram"))
    with shown_window(qtbot, tmp_path / "profile") as window:
        assert len(window.parts.tabs.all) == 1


def test_pasted_texts_are_not_kept_for_the_next_start(qtbot: QtBot, tmp_path: Path) -> None:
    with shown_window(qtbot, tmp_path / "profile") as window:
        with qtbot.waitSignal(window.settled, timeout=20_000):
            window.parts.services.pages.open(Opening(text="A secret of the mill. " * 20))
        beside(qtbot, window, page(tmp_path, "tram"))
        assert titles(window)[0] == "Pasted text" or "secret" in titles(window)[0]
    with shown_window(qtbot, tmp_path / "profile") as window:
        assert [tab.title for tab in window.parts.tabs.all] == ["Tram"]


@pytest.fixture
def translating(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    """A window that translates, with the ferry on show and the tram behind it."""
    with shown_window(qtbot, tmp_path / "profile", starter_packages=True) as window:
        open_source(qtbot, window, page(tmp_path, "ferry"))
        beside(qtbot, window, page(tmp_path, "tram"))
        yield window


def missing(tab: Tab) -> list[str]:
    """The sentences of a tab's page that are not translated."""
    return [text for text in tab.page.state.sentences() if text not in tab.page.translations]


def test_pages_behind_are_translated_when_the_one_on_show_is(
    qtbot: QtBot, translating: MainWindow
) -> None:
    tram = translating.parts.tabs.all[1]
    qtbot.waitUntil(lambda: missing(tram) == [], timeout=60_000)
    assert tram.page.translations
    translating.parts.tabs.show(tram)
    assert not translating.parts.services.translation.is_busy


def test_what_was_translated_in_another_way_is_translated_anew(
    qtbot: QtBot, translating: MainWindow
) -> None:
    tabs, service = translating.parts.tabs, translating.parts.services.translation
    ferry, tram = tabs.all
    before = dict(ferry.page.translations)
    tabs.show(tram)
    translating.parts.services.settings.set("translation.beam", 1)
    assert ferry.page.fingerprint != service.fingerprint(ferry.page.state.pair)
    tabs.show(ferry)
    assert not ferry.page.translations
    qtbot.waitUntil(lambda: missing(ferry) == [], timeout=60_000)
    assert all(ferry.page.translations[text] is not before[text] for text in before)


def test_a_page_is_kept_in_the_tab_where_it_was_asked_for(qtbot: QtBot, three: MainWindow) -> None:
    session = three.parts.session
    trigger(three, "keep", "next_tab")
    said = three.parts.messages.notice
    qtbot.waitUntil(lambda: said.isVisible(), timeout=20_000)
    assert session.story is None
    assert shown(three) == "Tram"
    trigger(three, "previous_tab")
    qtbot.waitUntil(lambda: session.story is not None and session.story.state.kept)
    assert shown(three) == "Ferry"


def test_tabs_are_heard_by_their_titles_and_gone_through_by_arrows(
    qtbot: QtBot, three: MainWindow
) -> None:
    row = bar(three)
    row.setTabText(1, "Tram && bus")
    heard = QAccessible.queryAccessibleInterface(row)
    names = [heard.child(n).text(QAccessible.Text.Name) for n in range(3)]
    assert names == ["Ferry", "Tram & bus", "Mill"]
    three.activateWindow()
    row.setFocus()
    qtbot.keyClick(row, Qt.Key.Key_Right)
    assert shown(three) == "Tram"
    assert row.hasFocus()


def test_another_page_in_a_tab_that_waits_begins_at_its_top(qtbot: QtBot, tmp_path: Path) -> None:
    with shown_window(qtbot, tmp_path / "profile", size=(1100, 700)) as window:
        open_source(qtbot, window, page(tmp_path, "ferry", 80))
        window.parts.view.navigation.restore_position({"row": "b30", "share": 0.0})
        qtbot.waitUntil(lambda: window.parts.view.is_settled)
    with shown_window(qtbot, tmp_path / "profile", size=(1100, 700)) as window:
        with qtbot.waitSignal(window.settled, timeout=20_000):
            window.controllers.opening.open(page(tmp_path, "mill", 80))
        qtbot.waitUntil(lambda: window.parts.view.is_settled)
        assert titles(window) == ["Mill"]
        assert window.parts.view.navigation.position() is None
