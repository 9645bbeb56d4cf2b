"""Sentence practice: the translation is covered, and revealed sentence by sentence."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLabel, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from reader.ui.main_window import MainWindow
from reader.ui.reading.modes import Side
from reader.ui.reading.painting.geometry import range_shape
from tests.helpers.windows import SAMPLE, open_source, shown_window


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    """A window that translates with the starter packages, with the sample page open."""
    profile = tmp_path / "profile"
    with shown_window(qtbot, profile, starter_packages=True, size=(1200, 800)) as window:
        open_source(qtbot, window, SAMPLE)
        qtbot.waitUntil(lambda: window.parts.view.is_settled)
        yield window


def act(window: MainWindow, name: str, times: int = 1) -> None:
    for _ in range(times):
        window.window_actions[name].trigger()


def count(window: MainWindow) -> str:
    label = window.parts.practice_bar.findChild(QLabel)
    assert label is not None
    return label.text() if window.parts.practice_bar.isVisible() else ""


def picture(window: MainWindow, row: int, part: int) -> QImage:
    """The last words of a translated sentence as they are seen, without the pointer's light."""
    view = window.parts.view
    view.pointer._point_at(None)
    pane = view.pane_layout.pane_of(Side.TARGET)
    assert pane is not None
    block = pane.column.block(row, pane.column.sides.index(Side.TARGET))
    _, end = pane.column.content(row, Side.TARGET).sentences[part]
    shape = range_shape(block, (end - 3, end - 1), 20, reach=0).boundingRect()
    return pane.viewport().grab(shape.translated(-pane.offset()).toAlignedRect()).toImage()


def paragraph(window: MainWindow) -> int:
    rows = window.parts.view.presenter.rows
    return next(n for n, row in enumerate(rows) if len(row.parts) > 2)


def test_sentences_are_revealed_one_by_one_and_counted(window: MainWindow) -> None:
    row = paragraph(window)
    plain = [picture(window, row, part) for part in range(2)]
    act(window, "practice")
    total = window.parts.view.practice.counts()[1]
    assert total > 30
    assert count(window) == f"0 of {total} revealed"
    covered = [picture(window, row, part) for part in range(2)]
    assert all(a != b for a, b in zip(plain, covered, strict=True))
    act(window, "reveal_sentence", 2)  # the title, and the first sentence
    assert count(window) == f"2 of {total} revealed"
    assert picture(window, row, 0) == plain[0]
    assert picture(window, row, 1) != plain[1]
    act(window, "cover_sentence")
    assert count(window) == f"1 of {total} revealed"
    assert picture(window, row, 0) != plain[0]


def test_all_are_revealed_in_the_end_and_no_more_than_all(window: MainWindow) -> None:
    act(window, "practice")
    total = window.parts.view.practice.counts()[1]
    act(window, "reveal_sentence", total + 3)
    assert count(window) == f"{total} of {total} revealed"
    act(window, "cover_sentence", total + 3)
    assert count(window) == f"0 of {total} revealed"


def test_the_sentence_that_was_revealed_is_in_sight_and_meant(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.resize(1000, 420)
    qtbot.waitUntil(lambda: window.parts.view.is_settled)
    act(window, "practice")
    act(window, "reveal_sentence", 20)
    view = window.parts.view
    assert view.annotations.sentence is not None
    row, part = view.annotations.sentence
    first, last = view.pane_layout.visible_rows()
    assert first <= row <= last
    assert view.pointer.sentence_at(None) == view.presenter.rows[row].parts[part].text


def test_practice_begins_where_one_reads(window: MainWindow) -> None:
    view = window.parts.view
    row = [n for n, r in enumerate(view.presenter.rows) if len(r.parts) > 2][1]
    view.pointer.put_caret(row)
    act(window, "practice")
    act(window, "reveal_sentence")
    assert view.annotations.practice == frozenset({(view.presenter.rows[row].key, 0)})


def test_pointing_reveals_nothing_while_one_practises(window: MainWindow) -> None:
    window.parts.services.settings.set("appearance.learner", "blur-translation")
    act(window, "practice")
    row = paragraph(window)
    covered = picture(window, row, 0)
    window.parts.view.pointer._reveal(row)
    assert picture(window, row, 0) == covered


def test_another_page_and_another_language_are_covered_anew(
    qtbot: QtBot, window: MainWindow
) -> None:
    act(window, "practice")
    act(window, "reveal_sentence", 3)
    open_source(qtbot, window, SAMPLE)
    assert count(window).startswith("0 of ")
    assert window.window_actions["practice"].isChecked()


def test_another_mode_keeps_what_was_revealed(qtbot: QtBot, window: MainWindow) -> None:
    act(window, "practice")
    act(window, "reveal_sentence", 3)
    act(window, "mode_interleaved")
    qtbot.waitUntil(lambda: window.parts.view.is_settled)
    assert window.parts.view.practice.counts()[0] == 3


def test_the_end_of_the_practice_shows_all_again(window: MainWindow) -> None:
    row = paragraph(window)
    plain = picture(window, row, 0)
    act(window, "practice")
    close = window.parts.practice_bar.findChild(QToolButton)
    assert close is not None
    close.click()
    assert picture(window, row, 0) == plain
    assert not window.window_actions["reveal_sentence"].isEnabled()
    assert count(window) == ""


def test_where_no_translation_shows_one_is_told(qtbot: QtBot, window: MainWindow) -> None:
    act(window, "mode_original")
    qtbot.waitUntil(lambda: window.parts.view.is_settled)
    act(window, "practice")
    assert not window.window_actions["practice"].isChecked()
    assert window.parts.messages.notice.isVisible()


def test_everything_in_the_bar_has_a_name(window: MainWindow) -> None:
    act(window, "practice")
    bar = window.parts.practice_bar
    assert bar.accessibleName() == count(window)
    assert all(button.accessibleDescription() for button in bar.findChildren(QPushButton))
    close = bar.findChild(QToolButton)
    assert close is not None
    assert close.accessibleName()
