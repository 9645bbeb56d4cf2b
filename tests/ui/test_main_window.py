"""The window, driven by keys and mouse: pages in, parts hidden, words found, articles out."""

from __future__ import annotations

import gc
import weakref
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFileDialog,
    QMenu,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from reader.datamodel.page import Role
from reader.resources import resource_path
from reader.ui.actions import ACTIONS
from reader.ui.main_window import MainWindow
from reader.ui.reading import Mode
from tests.helpers.widgets import button, texts
from tests.helpers.windows import SAMPLE, open_source, shown_window


def press(qtbot: QtBot, window: MainWindow, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
    modifier = Qt.KeyboardModifier.NoModifier
    for one in modifiers:
        modifier |= one
    qtbot.keyClick(window.parts.view, key, modifier)


def spam_ids(window: MainWindow) -> set[str]:
    assert window.parts.session.page is not None
    return {s.id for s in window.parts.session.page.sections if s.role is Role.SPAM}


def test_sample_page_opens_clean(reading: MainWindow) -> None:
    assert reading.parts.session.page is not None
    assert reading.parts.session.page.title in reading.windowTitle()
    assert spam_ids(reading)
    assert spam_ids(reading) <= reading.parts.session.hidden


def test_missing_package_is_said_beside_the_article(reading: MainWindow) -> None:
    panel = reading.parts.view.pane_layout.panel
    (said,) = texts(panel)
    assert "English" in said
    assert "Chinese" in said
    assert [b.text() for b in panel.findChildren(QPushButton) if b.isVisible()]


def test_an_address_that_is_being_typed_stays_when_a_page_opens_meanwhile(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.activateWindow()
    window.window_actions["edit_address"].trigger()
    address = window.toolbar.address
    qtbot.waitUntil(address.hasFocus)
    qtbot.keyClicks(address, "harbour.ex")
    open_source(qtbot, window, SAMPLE)
    assert (address.text(), address.hasFocus()) == ("harbour.ex", True)
    qtbot.keyClick(address, Qt.Key.Key_Escape)
    assert address.text() == "Sample page"


def test_sidebar_shows_and_hides_a_part(qtbot: QtBot, reading: MainWindow) -> None:
    section = next(iter(spam_ids(reading)))
    reading.parts.sidebar.visibility_changed.emit(section, True)
    assert section not in reading.parts.session.hidden
    press(qtbot, reading, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert section in reading.parts.session.hidden


def test_hidden_parts_show_in_place_with_h(qtbot: QtBot, reading: MainWindow) -> None:
    page = reading.parts.session.page
    assert page is not None
    spam = page.section(min(spam_ids(reading))).blocks[0].text
    article = reading.parts.view.pane_layout.all_panes[0]
    assert spam not in article.toPlainText()
    press(qtbot, reading, Qt.Key.Key_H)
    qtbot.waitUntil(lambda: spam in article.toPlainText())
    assert spam_ids(reading) <= reading.parts.session.hidden
    press(qtbot, reading, Qt.Key.Key_H)
    qtbot.waitUntil(lambda: spam not in article.toPlainText())


def test_a_part_shown_for_now_can_be_hidden_again(qtbot: QtBot, reading: MainWindow) -> None:
    press(qtbot, reading, Qt.Key.Key_H)
    page, rows = reading.parts.session.page, reading.parts.view.pane_layout.panes[0].column.rows
    assert page is not None
    shown = {row.section.id for row in rows if row.section is not None}
    first = next(s.id for s in page.sections if s.role is Role.NAVIGATION)
    assert first in shown
    reading.parts.view.pane_layout.part_action.emit("hide", first)
    rows = reading.parts.view.pane_layout.panes[0].column.rows
    left = {row.section.id for row in rows if row.section is not None}
    assert first not in left
    assert left & spam_ids(reading)


def test_x_marks_the_paragraph_that_is_read_and_no_other(qtbot: QtBot, reading: MainWindow) -> None:
    session = reading.parts.session
    assert session.page is not None
    shown = [block.text for s in session.state.shown_sections() for block in s.blocks]
    press(qtbot, reading, Qt.Key.Key_J)
    press(qtbot, reading, Qt.Key.Key_J)
    place = reading.parts.view.navigation.pointed_block()
    assert place is not None
    text = session.page.section(place.section).blocks[place.number].text
    press(qtbot, reading, Qt.Key.Key_X)
    left = [block.text for s in session.state.shown_sections() for block in s.blocks]
    assert left == [paragraph for paragraph in shown if paragraph != text]
    reading.window_actions["undo"].trigger()
    assert [block.text for s in session.state.shown_sections() for block in s.blocks] == shown


@pytest.mark.parametrize("action", ["mark_spam", "mark_not_spam", "always_here"])
def test_what_is_done_with_a_paragraph_waits_until_one_is_pointed_at(
    reading: MainWindow, action: str
) -> None:
    before = reading.parts.session.state
    reading.parts.view.pointer.clear()
    reading.window_actions[action].trigger()
    assert reading.parts.session.state == before
    assert texts(reading.parts.messages.notice) == ["Point at a paragraph first"]


def test_not_spam_means_the_part_that_the_keys_went_to(qtbot: QtBot, reading: MainWindow) -> None:
    session = reading.parts.session
    before = session.hidden
    reading.activateWindow()
    press(qtbot, reading, Qt.Key.Key_F8)
    row = reading.parts.view.pane_layout.focused_part
    assert row is not None
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_X, Qt.KeyboardModifier.ShiftModifier)
    assert before - session.hidden == {part.id for part in row.hidden}
    reading.window_actions["undo"].trigger()
    assert session.hidden == before


def test_undo_by_key_takes_the_offer_of_undo_away(reading: MainWindow) -> None:
    page = reading.parts.session.page
    assert page is not None
    body = next(s for s in page.sections if s.role is Role.BODY)
    reading.parts.session.set_visible(body.id, False)
    notice = reading.parts.messages.notice
    assert notice.isVisible()
    reading.window_actions["undo"].trigger()
    assert not notice.isVisible()


def test_hiding_much_of_the_article_asks_first(qtbot: QtBot, reading: MainWindow) -> None:
    session = reading.parts.session
    assert session.page is not None
    largest = max(session.page.sections, key=lambda s: session.state.share_of_body(s.id))
    reading.parts.sidebar.spam_marked.emit(largest.id)
    assert largest.id not in session.hidden
    assert "% of the article" in reading.parts.messages.accessibleName()
    qtbot.mouseClick(button(reading.parts.messages, "Hide"), Qt.MouseButton.LeftButton)
    assert largest.id in session.hidden


@pytest.mark.parametrize(
    ("key", "mode"),
    [
        (Qt.Key.Key_2, Mode.INTERLEAVED),
        (Qt.Key.Key_3, Mode.ORIGINAL),
        (Qt.Key.Key_4, Mode.TRANSLATION),
    ],
)
def test_digits_choose_the_mode(qtbot: QtBot, reading: MainWindow, key: Qt.Key, mode: Mode) -> None:
    reading.parts.view.presenter.set_can_translate(True)
    press(qtbot, reading, key)
    assert reading.parts.services.settings.current.appearance.mode == mode.value
    assert reading.parts.view.presenter.effective_mode is mode


def test_zoom_is_remembered_and_shown(qtbot: QtBot, reading: MainWindow) -> None:
    press(qtbot, reading, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert reading.parts.services.settings.current.appearance.zoom == 110
    press(qtbot, reading, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert reading.parts.services.settings.current.appearance.zoom == 100


def test_find_counts_places_in_the_article(qtbot: QtBot, reading: MainWindow) -> None:
    press(qtbot, reading, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(reading.parts.find_bar.focusWidget(), "ferry")
    page = reading.parts.session.page
    assert page is not None
    shown = [s for s in page.sections if s.id not in reading.parts.session.hidden]
    count = sum(s.text.lower().count("ferry") for s in shown)
    assert count > 1
    assert f"1 of {count}" in texts(reading.parts.find_bar)
    qtbot.keyClick(reading.parts.find_bar.focusWidget(), Qt.Key.Key_Escape)
    assert not reading.parts.find_bar.isVisible()


def test_f9_toggles_the_sidebar(qtbot: QtBot, reading: MainWindow) -> None:
    press(qtbot, reading, Qt.Key.Key_F9)
    assert not reading.parts.sidebar.isVisible()
    press(qtbot, reading, Qt.Key.Key_F9)
    assert reading.parts.sidebar.isVisible()


def test_article_is_saved_as_a_web_page(
    qtbot: QtBot, reading: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "article.html"

    def answer(start: str) -> Path:
        assert Path(start).parent.is_dir(), "not every system has a folder for documents"
        return target

    monkeypatch.setattr(
        QFileDialog,
        "getSaveFileName",
        staticmethod(lambda _window, _title, start, _filters: (str(answer(start)), "")),
    )
    reading.window_actions["save_as"].trigger()
    qtbot.waitUntil(target.exists)
    assert reading.parts.session.page is not None
    assert reading.parts.session.page.title in target.read_text("utf-8")


@pytest.mark.parametrize(
    ("typed", "chosen", "written"),
    [
        ("ferry.html", "(*.epub)", "ferry.epub"),  # the dialog left the name that was suggested
        ("ferry.md", "(*.html)", "ferry.md"),
        ("ferry", "(*.epub)", "ferry.epub"),
        ("ferry.html", "(*.html)", "ferry.html"),
        ("ferry.htm", "(*.html)", "ferry.htm"),
    ],
)
def test_the_article_is_written_in_the_format_that_was_chosen(
    qtbot: QtBot,
    reading: MainWindow,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    typed: str,
    chosen: str,
    written: str,
) -> None:
    def answer(_window: object, _title: str, _start: str, filters: str) -> tuple[str, str]:
        return str(tmp_path / typed), next(f for f in filters.split(";;") if chosen in f)

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    reading.window_actions["save_as"].trigger()
    qtbot.waitUntil(lambda: "Saved as" in reading.parts.messages.notice._text.text())
    assert written in [path.name for path in tmp_path.iterdir()]


@pytest.mark.parametrize(
    "action",
    [
        "show_settings",
        "show_about",
        "show_shortcuts",
        "show_requests",
        "show_properties",
        "show_packages",
    ],
)
def test_dialogs_open_and_close(qtbot: QtBot, reading: MainWindow, action: str) -> None:
    before = set(QApplication.topLevelWidgets())
    reading.window_actions[action].trigger()
    dialogs = [
        w for w in set(QApplication.topLevelWidgets()) - before if w.isVisible() and w.isWindow()
    ]
    (dialog,) = dialogs
    assert dialog.windowTitle()
    assert texts(dialog) or dialog.findChildren(QAbstractItemView)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_a_changed_setting_counts_at_once(reading: MainWindow) -> None:
    reading.parts.services.settings.set("cleaning.role_actions", {"related": "off"})
    assert reading.parts.session.page is not None
    related = {s.id for s in reading.parts.session.page.sections if s.role is Role.RELATED}
    assert related
    assert not related & reading.parts.session.hidden


def test_position_in_an_article_comes_back(qtbot: QtBot, reading: MainWindow) -> None:
    assert reading.parts.session.page is not None
    last = [s for s in reading.parts.session.page.sections if s.role is Role.BODY][-1]
    reading.parts.view.navigation.go_to_section(last.id)
    qtbot.waitUntil(lambda: reading.parts.view.current_section_id() == last.id)
    reading.parts.services.history.record(SAMPLE, "Sample")
    open_source(qtbot, reading, str(resource_path("samples", "chinese.html")))
    open_source(qtbot, reading, SAMPLE)
    qtbot.waitUntil(lambda: reading.parts.view.current_section_id() == last.id)


def test_f10_opens_the_main_menu(qtbot: QtBot, reading: MainWindow) -> None:
    menus: list[QWidget | None] = []

    def look() -> None:
        menus.append(popup := QApplication.activePopupWidget())
        if popup is not None:
            popup.close()

    QTimer.singleShot(0, look)
    press(qtbot, reading, Qt.Key.Key_F10)
    assert isinstance(menus[0], QMenu)


def test_j_and_shift_j_walk_the_paragraphs(qtbot: QtBot, reading: MainWindow) -> None:
    panes = reading.parts.view.pane_layout.all_panes
    qtbot.waitUntil(lambda: panes[0].verticalScrollBar().maximum() > 400)
    bar = panes[0].verticalScrollBar()
    for _ in range(3):
        press(qtbot, reading, Qt.Key.Key_J)
    down = bar.value()
    assert down > 0
    press(qtbot, reading, Qt.Key.Key_J, Qt.KeyboardModifier.ShiftModifier)
    assert bar.value() < down


def test_the_address_of_a_link_is_shown_before_it_is_followed(window: MainWindow) -> None:
    before = texts(window.status)
    window.parts.view.link_hovered.emit("https://пример.example/news")
    assert "https://xn--e1afmkfd.example/news" in texts(window.status)
    window.parts.view.link_hovered.emit("")
    assert texts(window.status) == before


def test_file_dialogs_remember_their_folders_among_the_programs_own_files(
    window: MainWindow,
) -> None:
    file = QSettings(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, "QtProject")
    assert Path(file.fileName()).is_relative_to(window.parts.services.paths.state)


def test_copying_a_pair_is_said(reading: MainWindow) -> None:
    reading.window_actions["next_paragraph"].trigger()
    reading.window_actions["copy_paragraph_pair"].trigger()
    assert QGuiApplication.clipboard().text()
    assert reading.parts.messages.notice.accessibleName() == "Paragraph pair copied"


def test_every_action_is_in_one_menu_and_tells_its_key(window: MainWindow) -> None:
    shown = [a for menu in window.toolbar.findChildren(QMenu) for a in menu.actions()]
    for spec in ACTIONS:
        action = window.window_actions[spec.name]
        assert action in shown
        if spec.keys:
            assert "(" in action.toolTip()


def test_esc_on_a_finished_page_says_nothing(qtbot: QtBot, reading: MainWindow) -> None:
    before = texts(reading.status)
    press(qtbot, reading, Qt.Key.Key_Escape)
    assert texts(reading.status) == before


def test_a_page_in_a_script_without_a_font_says_so(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    story = tmp_path / "story.html"
    letters = "\U000110d0\U000110d3\U000110d6 " * 90  # Sora Sompeng, for which nobody has a font
    story.write_text(f"<html lang=sat><title>{letters[:30]}</title><p>{letters}</p>", "utf-8")
    open_source(qtbot, window, str(story))
    assert any("no font" in text for text in texts(window.parts.messages))


def test_nothing_holds_a_window_that_is_closed(qtbot: QtBot, tmp_path: Path) -> None:
    """Neither do signals of Qt itself: of methods they let go, of functions they never do."""
    with shown_window(qtbot, tmp_path / "profile") as window:
        open_source(qtbot, window, SAMPLE)
        closed = weakref.ref(window)
    del window
    gc.collect()
    assert closed() is None
