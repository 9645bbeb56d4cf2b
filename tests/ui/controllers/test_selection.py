"""What is selected in another program: a small window with its translation, and its words."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from reader.datamodel.translation import Pair, Translation
from reader.errors import ReaderError, TranslationError
from reader.ui.main_window import MainWindow
from reader.ui.open_target import CLIPBOARD
from reader.ui.reading.rows import RowKind
from reader.ui.reading.selection_window import SelectionWindow
from reader.ui.reading.view import ParallelView
from tests.helpers.widgets import texts
from tests.helpers.windows import SAMPLE, open_source, shown_window

COPIED = "The harbour closes early tonight. Boats come back on Monday."
Handler = Callable[[Sequence[Translation]], object]
Failed = Callable[[ReaderError], object]


@pytest.fixture
def asked(reading: MainWindow, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The sentences that a translator was asked for, which gives them in capitals."""
    sentences: list[str] = []

    def find(pair: Pair, sentence: str, count: int, handler: Handler, failed: Failed) -> None:
        sentences.append(sentence)
        if "tonight" not in sentence or sentences.count(sentence) > 1:
            handler((Translation(sentence, sentence.upper(), pair, ("x",)),))

    monkeypatch.setattr(reading.parts.services.translation, "find_alternatives", find)
    return sentences


def small(qtbot: QtBot, window: MainWindow, copied: str = COPIED) -> SelectionWindow:
    """The small window, once it shows what was copied."""
    QGuiApplication.clipboard().setText(copied)
    window.show_again(CLIPBOARD)

    def found() -> SelectionWindow | None:
        shown = QApplication.topLevelWidgets()
        return next((w for w in shown if isinstance(w, SelectionWindow) and w.isVisible()), None)

    qtbot.waitUntil(lambda: found() is not None)
    made = found()
    assert made is not None
    qtbot.waitUntil(lambda: made.view.is_settled)
    return made


def lines(window: SelectionWindow) -> str:
    return " ".join(pane.toPlainText() for pane in window.view.pane_layout.panes)


def look_up(view: ParallelView) -> None:
    """Ask for the first word of the first paragraph."""
    rows = enumerate(view.presenter.rows)
    view.pointer.put_caret(next(number for number, row in rows if row.kind is RowKind.TEXT))
    assert view.pointer.look_up_word()


def test_a_text_shows_over_what_is_read_and_is_translated(
    qtbot: QtBot, reading: MainWindow, asked: list[str]
) -> None:
    page = reading.parts.session.page
    window = small(qtbot, reading)
    qtbot.waitUntil(lambda: "BOATS COME BACK" in lines(window))
    assert "The harbour closes early tonight." in lines(window)
    assert asked == ["The harbour closes early tonight.", "Boats come back on Monday."]
    assert reading.parts.session.page is page
    assert len(reading.parts.tabs.all) == 1
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isVisible()


def test_what_a_page_that_opens_has_dropped_is_asked_for_again(
    qtbot: QtBot, reading: MainWindow, asked: list[str]
) -> None:
    window = small(qtbot, reading)
    open_source(qtbot, reading, SAMPLE)
    qtbot.waitUntil(lambda: "CLOSES EARLY" in lines(window))
    assert asked.count("Boats come back on Monday.") == 1


def test_a_word_of_it_is_explained_in_it_and_kept(
    qtbot: QtBot, reading: MainWindow, asked: list[str]
) -> None:
    window = small(qtbot, reading)
    words = reading.controllers.words
    look_up(window.view)
    qtbot.waitUntil(lambda: words.popup is not None and words.popup.isVisible())
    popup = words.popup
    assert popup is not None
    assert popup.parentWidget() is window
    changed = reading.parts.services.library.changed
    with qtbot.waitSignal(changed, check_params_cb=lambda told: told.words):
        qtbot.keyClick(popup, Qt.Key.Key_W)
    look_up(reading.parts.view)
    qtbot.waitUntil(
        lambda: words.popup is not None and words.popup.parentWidget() is reading, timeout=10_000
    )


def test_it_is_read_as_a_page_beside_what_is_open(
    qtbot: QtBot, reading: MainWindow, asked: list[str]
) -> None:
    window = small(qtbot, reading)
    button = next(b for b in window.findChildren(QPushButton) if b.text() == "Read as a page")
    with qtbot.waitSignal(reading.settled, timeout=20_000):
        button.click()
    page = reading.parts.session.page
    assert page is not None
    assert [b.text for s in page.sections for b in s.blocks] == [COPIED]
    assert len(reading.parts.tabs.all) == 2
    assert not window.isVisible()


def test_a_long_text_is_a_page_and_nothing_is_a_sentence(qtbot: QtBot, reading: MainWindow) -> None:
    QGuiApplication.clipboard().setText(f"{COPIED} " * 100)
    with qtbot.waitSignal(reading.settled, timeout=20_000):
        reading.show_again(CLIPBOARD)
    assert len(reading.parts.tabs.all) == 2
    QGuiApplication.clipboard().clear()
    reading.show_again(CLIPBOARD)
    assert "Copy one and try again" in " ".join(texts(reading.parts.messages))
    assert len(reading.parts.tabs.all) == 2


def test_why_there_is_no_translation_is_said_in_it(
    qtbot: QtBot, reading: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_pair: Pair, _text: str, _count: int, _handler: Handler, failed: Failed) -> None:
        failed(TranslationError("no-package", "No package translates this. Install one."))

    monkeypatch.setattr(reading.parts.services.translation, "find_alternatives", fail)
    window = small(qtbot, reading)
    assert "No package translates this" in " ".join(texts(window))


def test_a_start_for_a_text_has_the_page_that_was_read_last_behind_it(
    qtbot: QtBot, tmp_path: Path
) -> None:
    QGuiApplication.clipboard().setText(COPIED)
    with shown_window(qtbot, tmp_path / "profile") as window:
        with qtbot.waitSignal(window.settled, timeout=20_000):
            window.open(CLIPBOARD)
        assert window.parts.session.page is not None
