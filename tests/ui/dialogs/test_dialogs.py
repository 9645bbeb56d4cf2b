from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLabel,
    QLineEdit,
    QMainWindow,
    QPushButton,
    QTreeWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from reader.datamodel.network import Request
from reader.datamodel.page import Block, BlockKind, Page, Role, Section
from reader.ui.actions import Actions
from reader.ui.dialogs.about import AboutDialog
from reader.ui.dialogs.palette import CommandPalette, match
from reader.ui.dialogs.properties import PropertiesDialog
from reader.ui.dialogs.requests import RequestsDialog
from reader.ui.dialogs.shortcuts import ShortcutSheet


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    made = QMainWindow()
    qtbot.addWidget(made)
    made.resize(1000, 700)
    return made


@pytest.fixture
def actions(window: QMainWindow) -> Actions:
    return Actions({}, window)


def make_page() -> Page:
    body = Block(BlockKind.PARAGRAPH, "The ferry left the quay.")
    credit = Block(BlockKind.PARAGRAPH, "Editor: Mo Tarn")
    return Page(
        "https://post.example/a",
        "post.example",
        "en",
        "Night <b>ferry</b>",
        "Lin Maraway",
        datetime(2026, 3, 14, tzinfo=UTC),
        (Section("s1", Role.BODY, (body,)), Section("s2", Role.LEGAL, (credit,))),
        has_time=False,
    )


def texts(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel)]


def press(widget: QWidget, words: str) -> None:
    next(b for b in widget.findChildren(QPushButton) if b.text() == words).click()


def found(palette: CommandPalette) -> list[str]:
    tree = palette.findChild(QTreeWidget)
    assert tree is not None
    items = [tree.topLevelItem(row) for row in range(tree.topLevelItemCount())]
    return [item.text(0) for item in items if item is not None]


def typed(palette: CommandPalette, text: str) -> QLineEdit:
    line = palette.findChild(QLineEdit)
    assert line is not None
    line.setText(text)
    return line


def test_the_palette_lists_every_action_that_can_be_run(
    window: QMainWindow, actions: Actions
) -> None:
    actions["go_back"].setEnabled(False)
    names = found(CommandPalette(actions, window))
    assert "Reload" in names
    assert "Back" not in names


def test_the_palette_runs_the_best_match(
    window: QMainWindow, actions: Actions, qtbot: QtBot
) -> None:
    palette = CommandPalette(actions, window)
    with qtbot.waitSignal(actions["reload"].triggered):
        qtbot.keyClick(typed(palette, "rel"), Qt.Key.Key_Return)
    assert palette.result() == QDialog.DialogCode.Accepted


def test_the_palette_knows_other_words_for_an_action(window: QMainWindow, actions: Actions) -> None:
    palette = CommandPalette(actions, window)
    typed(palette, "history")
    assert {"Back", "Forward", "Library"} <= set(found(palette))


def test_arrow_keys_choose_in_the_palette(
    window: QMainWindow, actions: Actions, qtbot: QtBot
) -> None:
    palette = CommandPalette(actions, window)
    line = typed(palette, "find")
    second = found(palette)[1]
    qtbot.keyClick(line, Qt.Key.Key_Down)
    tree = palette.findChild(QTreeWidget)
    assert tree is not None
    item = tree.currentItem()
    assert item is not None
    assert item.text(0) == second


def test_the_palette_says_where_nothing_is_found_and_stays(
    window: QMainWindow, actions: Actions, qtbot: QtBot
) -> None:
    palette = CommandPalette(actions, window)
    palette.show()
    line = typed(palette, "qqqqq")
    assert found(palette) == ["No action is called so."]
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Return):
        qtbot.keyClick(line, key)
    assert palette.isVisible()
    palette.close()


def test_the_palette_finds_english_names_in_any_language(
    window: QMainWindow, actions: Actions
) -> None:
    actions["show_packages"].setText("语言包…")
    palette = CommandPalette(actions, window)
    typed(palette, "language pack")
    assert found(palette)[0] == "语言包…"


@pytest.mark.parametrize(
    ("needle", "text", "matches"),
    [
        ("", "Reload", True),
        ("rld", "Reload", True),
        ("of", "Open file…", True),
        ("fo", "Open file…", False),
        ("OPEN", "Open file…", True),
        ("重新", "重新载入", True),
        ("xyz", "Reload", False),
    ],
)
def test_letters_are_found_in_order(needle: str, text: str, matches: bool) -> None:
    assert (match(needle, text) is not None) is matches


def test_the_beginnings_of_words_come_first() -> None:
    ranked = sorted(["Copy profile", "Open file…", "Stop of it"], key=lambda t: match("of", t) or 0)
    assert ranked[0] == "Open file…"


def test_the_sheet_shows_the_keys_as_they_are_now(window: QMainWindow, qtbot: QtBot) -> None:
    actions = Actions({"reload": "Ctrl+Shift+R"}, window)
    sheet = ShortcutSheet(actions, window)
    assert "Ctrl+Shift+R" in texts(sheet)
    with qtbot.waitSignal(sheet.change_requested):
        press(sheet, "Change keys…")


def test_about_names_the_licences_of_what_ships(window: QMainWindow, qtbot: QtBot) -> None:
    about = AboutDialog(window)
    everything = "\n".join(texts(about))
    for words in ("LGPL", "CC BY-SA 4.0", "OFL", "MiniSBD (AGPL-3.0)", "does not import"):
        assert words in everything
    with qtbot.waitSignal(about.diagnostics_requested):
        press(about, "Copy diagnostics")


def test_requests_are_listed_and_can_be_forgotten(window: QMainWindow, qtbot: QtBot) -> None:
    moment = datetime(2026, 3, 14, 8, 40, tzinfo=timezone(timedelta(hours=8)))
    dialog = RequestsDialog(window)
    dialog.set_requests([Request("https://post.example/a", moment, "page")])
    tree = dialog.findChild(QTreeWidget)
    assert tree is not None
    assert tree.topLevelItemCount() == 1
    with qtbot.waitSignal(dialog.clear_requested):
        press(dialog, "Clear the list")
    assert tree.topLevelItemCount() == 0
    assert any("No request was made" in text for text in texts(dialog))


def test_properties_give_the_date_no_finer_than_the_page(window: QMainWindow) -> None:
    shown = texts(PropertiesDialog(make_page(), frozenset({"s2"}), "", window))
    assert "14 March 2026" in shown
    assert "Editor: Mo Tarn" in shown
    assert "Night <b>ferry</b>" in shown


def test_properties_give_the_time_of_the_page_and_what_it_was_here(
    window: QMainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TZ", "UTC")
    time.tzset()
    try:
        there = timezone(timedelta(hours=8))
        page = replace(make_page(), published=datetime(2026, 3, 14, 7, 5, tzinfo=there))
        page = replace(page, has_time=True, has_offset=True)
        shown = texts(PropertiesDialog(page, frozenset(), "", window))
        assert "14 March 2026, 07:05 (UTC+08:00); here 13 March 2026, 23:05" in shown
        page = replace(page, has_offset=False)
        assert "14 March 2026, 07:05" in texts(PropertiesDialog(page, frozenset(), "", window))
    finally:
        monkeypatch.undo()
        time.tzset()


def test_properties_of_an_empty_page_are_shown(window: QMainWindow) -> None:
    page = Page(None, "", "", "", "", None, ())
    assert "No title" in texts(PropertiesDialog(page, frozenset(), "", window))


def dialogs(window: QMainWindow, actions: Actions) -> list[Callable[[], QDialog]]:
    return [
        lambda: AboutDialog(window),
        lambda: ShortcutSheet(actions, window),
        lambda: RequestsDialog(window),
        lambda: PropertiesDialog(make_page(), frozenset(), "", window),
    ]


@pytest.mark.parametrize("points", [9, 13, 24])
def test_nothing_is_clipped_at_any_font_size(
    window: QMainWindow, actions: Actions, points: int, qapp: QApplication
) -> None:
    before = qapp.font()
    larger = QFont(before)
    larger.setPointSize(points)
    qapp.setFont(larger)
    try:
        for make in dialogs(window, actions):
            dialog = make()
            dialog.show()
            for button in dialog.findChildren(QPushButton):
                assert button.width() >= button.sizeHint().width()
            for label in dialog.findChildren(QLabel):
                if not label.wordWrap() and label.isVisible():
                    assert label.width() >= label.sizeHint().width()
            dialog.close()
    finally:
        qapp.setFont(before)


def test_every_label_of_the_dialogs_is_plain_text(window: QMainWindow, actions: Actions) -> None:
    for make in dialogs(window, actions):
        for label in make().findChildren(QLabel):
            assert label.textFormat() is Qt.TextFormat.PlainText
