"""Where the keyboard is after a button that had it is gone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QListWidget,
    QMenu,
    QPushButton,
    QTreeWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from reader.datamodel.page import Role
from reader.ui.main_window import MainWindow
from reader.ui.sidebar.tree import SectionsTree
from reader.ui.style.theme import apply_theme, load_theme
from reader.ui.widgets.action_button import ActionButton


def focused_button(window: MainWindow, name: str) -> QPushButton:
    """The first visible button of a name, with the keyboard."""
    button = next(b for b in window.findChildren(QPushButton, name) if b.isVisible())
    button.setFocus()
    assert QApplication.focusWidget() is button
    return button


def has_focus(pane: QWidget) -> bool:
    """Whether the keyboard is in a pane."""
    focus = QApplication.focusWidget()
    return focus is not None and pane.isAncestorOf(focus)


def test_the_article_has_the_keyboard_after_show_in_its_place(
    qtbot: QtBot, reading: MainWindow
) -> None:
    reading.activateWindow()
    assert reading.parts.view.navigation.go_to_flagged(True)
    qtbot.waitUntil(lambda: any(b.isVisible() for b in reading.findChildren(QPushButton, "show")))
    button = focused_button(reading, "show")
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert has_focus(reading.parts.view)


def test_the_sidebar_keeps_the_keyboard_after_not_spam(qtbot: QtBot, reading: MainWindow) -> None:
    page = reading.parts.session.page
    assert page is not None
    reading.activateWindow()
    reading.parts.sidebar.select_section(next(s.id for s in page.sections if s.role is Role.SPAM))
    button = focused_button(reading, "not-spam")
    qtbot.keyClick(button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not button.isVisible())
    assert has_focus(reading.parts.sidebar)


def behind_the_article(window: MainWindow) -> list[QWidget]:
    """What Tab goes to behind the article and before the sections."""
    found: list[QWidget] = []
    widget = window.parts.view.pane_layout.panes[0].nextInFocusChain()
    while widget is not None and not window.parts.sidebar.isAncestorOf(widget):
        found.append(widget)
        widget = widget.nextInFocusChain()
        assert len(found) < 10_000
    return found


def test_tab_goes_from_the_article_to_the_buttons_in_it(qtbot: QtBot, reading: MainWindow) -> None:
    assert reading.parts.view.navigation.go_to_flagged(True)
    qtbot.waitUntil(lambda: any(b.isVisible() for b in reading.findChildren(QPushButton, "show")))
    buttons = [b for b in reading.parts.view.findChildren(QPushButton) if b.isVisible()]
    assert len(buttons) > 1  # of what is hidden, and of what is missing to translate
    order = [widget for widget in behind_the_article(reading) if widget in buttons]
    assert set(order) == set(buttons)
    shows = [b.mapToGlobal(b.rect().center()).y() for b in order if b.objectName() == "show"]
    assert shows == sorted(shows)


def test_enter_presses_the_button_that_has_the_keyboard(qtbot: QtBot, reading: MainWindow) -> None:
    reading.activateWindow()
    assert reading.parts.view.navigation.go_to_flagged(True)
    qtbot.waitUntil(lambda: any(b.isVisible() for b in reading.findChildren(QPushButton, "show")))
    button = focused_button(reading, "show")
    with qtbot.waitSignal(button.clicked):
        qtbot.keyClick(button, Qt.Key.Key_Return)


def test_enter_presses_a_button_of_the_bar(qtbot: QtBot, reading: MainWindow) -> None:
    reading.activateWindow()
    wanted = reading.window_actions["mode_original"]
    button = next(
        b for b in reading.toolbar.findChildren(ActionButton) if b.defaultAction() is wanted
    )
    button.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(button, Qt.Key.Key_Enter)
    qtbot.waitUntil(wanted.isChecked)


@pytest.mark.parametrize(("name", "kind"), [("settings", QListWidget), ("packages", QTreeWidget)])
def test_a_list_shows_that_it_has_the_keyboard(
    qtbot: QtBot, qapp: QApplication, reading: MainWindow, name: str, kind: type[QWidget]
) -> None:
    apply_theme(qapp, load_theme("light"))
    reading.window_actions[f"show_{name}"].trigger()
    dialog = reading.controllers.dialogs.dialog(name)
    assert dialog is not None
    try:
        qtbot.waitUntil(dialog.isActiveWindow)
        view, field = dialog.findChild(kind), dialog.findChild(QLineEdit)
        assert view is not None
        assert field is not None
        field.setFocus()
        before = view.grab().toImage()
        view.setFocus()
        assert view.grab().toImage() != before
    finally:
        dialog.close()


@pytest.mark.parametrize("part", ["article", "sidebar"])
def test_shift_f10_opens_the_menu_of_what_has_the_keyboard(
    qtbot: QtBot, reading: MainWindow, part: str
) -> None:
    reading.activateWindow()
    pane: QWidget = reading.parts.view if part == "article" else reading.parts.sidebar
    if part == "article":
        reading.parts.actions["next_paragraph"].trigger()
    else:
        page = reading.parts.session.page
        assert page is not None
        reading.parts.sidebar.select_section(page.sections[0].id)
    pane.setFocus()
    focus = QApplication.focusWidget()
    assert focus is not None
    qtbot.keyClick(focus, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert any("pam" in action.text() for action in menu.actions())
    menu.close()


def test_f6_goes_from_pane_to_pane(qtbot: QtBot, reading: MainWindow) -> None:
    reading.toolbar.address.setFocus()
    seen = []
    for _ in range(3):
        reading.window_actions["next_pane"].trigger()
        focus = QApplication.focusWidget()
        assert focus is not None
        seen.append(focus)
    assert reading.parts.view.isAncestorOf(seen[0])
    assert reading.parts.sidebar.isAncestorOf(seen[1])
    assert seen[2] is reading.toolbar.address


def test_f6_brings_the_chosen_section_into_sight(qtbot: QtBot, reading: MainWindow) -> None:
    reading.resize(1000, 420)
    tree = reading.parts.sidebar.findChild(SectionsTree)
    assert tree is not None
    qtbot.waitUntil(lambda: tree.verticalScrollBar().maximum() > 0)
    reading.parts.view.setFocus()
    tree.scrollToBottom()
    reading.window_actions["next_pane"].trigger()
    assert tree.hasFocus()
    assert tree.viewport().rect().contains(tree.visualRect(tree.currentIndex()))


def test_f6_goes_to_an_open_library_too(reading: MainWindow) -> None:
    reading.window_actions["toggle_library"].trigger()
    reading.toolbar.address.setFocus()
    reading.window_actions["next_pane"].trigger()
    focus = QApplication.focusWidget()
    assert focus is not None
    assert reading.parts.drawer.isAncestorOf(focus)


def test_f6_goes_to_the_bars_that_show(reading: MainWindow) -> None:
    parts = reading.parts
    parts.messages.show_message("Something happened.", [("Mend it", lambda: None)])
    reading.window_actions["find"].trigger()
    reading.toolbar.address.setFocus()
    seen = []
    for _ in range(4):
        reading.window_actions["next_pane"].trigger()
        seen.append(QApplication.focusWidget())
    panes = (parts.messages, parts.view, parts.find_bar, parts.sidebar)
    for pane, focus in zip(panes, seen, strict=True):
        assert focus is not None
        assert pane.isAncestorOf(focus)
    assert isinstance(seen[0], QPushButton)
    assert seen[0].text() == "Mend it"


def test_tab_goes_through_the_bar_from_left_to_right(reading: MainWindow) -> None:
    bar = reading.toolbar
    places: list[int] = []
    widget = bar.nextInFocusChain()
    while widget is not bar and widget is not None:
        takes_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.isVisible()
        if bar.isAncestorOf(widget) and takes_tab:
            places.append(widget.mapTo(bar, widget.rect().topLeft()).x())
        widget = widget.nextInFocusChain()
    assert len(places) > 5
    assert places == sorted(places)


def tab_goes_to(qtbot: QtBot, key: Qt.Key) -> list[QWidget]:
    """Where Tab, or Shift+Tab, goes, until it comes back to where it began."""
    begin = QApplication.focusWidget()
    assert begin is not None
    seen, focus = [], begin
    for _ in range(80):
        qtbot.keyClick(focus, key)
        now = QApplication.focusWidget()
        assert now is not None
        focus = now
        seen.append(focus)
        if focus is begin:
            return seen
    pytest.fail("it never comes back")


@pytest.mark.parametrize("shown", ["library", "picker", "first run"])
def test_tab_comes_to_all_of_a_pane_and_leaves_it(
    qtbot: QtBot, reading: MainWindow, shown: str
) -> None:
    reading.activateWindow()
    if shown == "library":
        reading.window_actions["toggle_library"].setChecked(True)
    elif shown == "picker":
        reading.window_actions["pick_parts"].trigger()
    else:
        reading.greet()
    pane = reading.parts.drawer if shown == "library" else reading.paper.currentWidget()
    assert pane is not None
    takers = [widget for widget in pane.findChildren(QWidget) if takes_tab(widget)]
    assert len(takers) >= 2
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
        seen = tab_goes_to(qtbot, key)
        assert reading.toolbar.address in seen
        assert [widget for widget in takers if widget not in seen] == []


def takes_tab(widget: QWidget) -> bool:
    tab = Qt.FocusPolicy.TabFocus
    return bool(widget.focusPolicy() & tab) and widget.isVisible() and widget.isEnabled()
