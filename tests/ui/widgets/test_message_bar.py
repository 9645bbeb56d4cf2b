from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from reader.errors import RetrievalError
from reader.ui.widgets.message_bar import MessageBar


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(800, 400)
    made.show()
    return made


@pytest.fixture
def bar(window: QWidget) -> MessageBar:
    made = MessageBar(window)
    made.resize(800, 60)
    return made


def texts(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]


def press(widget: QWidget, words: str) -> None:
    for found in widget.findChildren(QPushButton):
        if found.text() == words and not found.isHidden():
            found.click()
            return
    raise AssertionError(words)


def test_it_is_not_there_without_a_message(bar: MessageBar) -> None:
    assert bar.isHidden()
    assert bar.notice.isHidden()


def test_an_error_says_what_happened_and_folds_its_cause(bar: MessageBar) -> None:
    error = RetrievalError("some-code", "The page could not be read. Try again.")
    error.__cause__ = OSError("no route")
    bar.show_error(error)
    assert "The page could not be read. Try again." in texts(bar)
    assert not any("no route" in text for text in texts(bar))
    press(bar, "Details")
    assert any("no route" in text and "some-code" in text for text in texts(bar))


@pytest.mark.parametrize("lines", [1, 60])
def test_details_leave_the_window_its_size_however_many(
    window: QWidget, bar: MessageBar, lines: int
) -> None:
    column = QVBoxLayout(window)
    column.addWidget(bar)
    column.addWidget(QWidget(window), 1)
    details = "\n".join(f"Quay News {n}: quay.example answers nobody." for n in range(lines))
    bar.show_message("Feeds could not be had.", details=details, unfolded=True)
    QApplication.processEvents()
    assert "Quay News 0" in " ".join(texts(bar))
    assert window.height() == 400
    assert bar.height() < 220
    assert bar.minimumSizeHint().height() < 100


def test_a_button_closes_the_bar_and_does_its_work(bar: MessageBar) -> None:
    done: list[str] = []
    bar.show_message("Something.", [("Try again", lambda: done.append("tried"))])
    press(bar, "Try again")
    assert done == ["tried"]
    assert bar.isHidden()


def test_a_button_may_show_the_next_message(bar: MessageBar) -> None:
    bar.show_message("First.", [("Go on", lambda: bar.show_message("Second."))])
    press(bar, "Go on")
    assert "Second." in texts(bar)


def test_escape_closes_the_bar_that_has_the_keyboard(qtbot: QtBot, bar: MessageBar) -> None:
    bar.show_message("Something.", [("Try again", lambda: None)])
    (button,) = [b for b in bar.findChildren(QPushButton) if b.text() == "Try again"]
    with qtbot.waitSignal(bar.closed):
        qtbot.keyClick(button, Qt.Key.Key_Escape)
    assert bar.isHidden()


def test_an_error_goes_when_it_is_mended_and_no_other_message_does(bar: MessageBar) -> None:
    error = RetrievalError("some-code", "The disk is full.")
    bar.show_error(error)
    bar.withdraw(error.code)
    assert bar.isHidden()
    bar.show_error(error)
    bar.show_message("Something.")
    bar.withdraw(error.code)
    assert not bar.isHidden()


def test_a_new_message_takes_the_place_of_the_old_one(bar: MessageBar) -> None:
    bar.show_message("First.", [("One", lambda: None)])
    bar.show_message("Second.")
    assert "Second." in texts(bar)
    assert not [b for b in bar.findChildren(QPushButton) if b.text() == "One" and b.isVisible()]


def test_text_is_never_taken_for_markup(bar: MessageBar) -> None:
    bar.show_message("<b>bold</b>", details="<img src=x>")
    bar.show_notice("<i>notice</i>")
    labels = [*bar.findChildren(QLabel), *bar.notice.findChildren(QLabel)]
    plain = [label for label in labels if label.text()]
    assert {label.textFormat() for label in plain} == {Qt.TextFormat.PlainText}


def test_undo_takes_back_and_goes(bar: MessageBar) -> None:
    done: list[str] = []
    bar.show_undo("Part hidden", lambda: done.append("undone"))
    assert bar.notice.isVisible()
    press(bar.notice, "Undo")
    assert done == ["undone"]
    assert bar.notice.isHidden()


def test_a_notice_has_room_for_its_button_at_once_and_again(bar: MessageBar) -> None:
    for words in ("Part hidden", "Part shown"):
        bar.show_notice(words, [("Undo", lambda: None)])
        notice = bar.notice
        (button,) = (b for b in notice.findChildren(QPushButton) if b.isVisible())
        assert notice.width() >= notice.sizeHint().width()
        assert button.sizeHint().width() < notice.width()


def test_a_notice_goes_after_four_seconds(bar: MessageBar) -> None:
    bar.show_notice("Saved.")
    assert bar.notice.timer.interval() == 4000
    bar.notice.timer.timeout.emit()
    assert bar.notice.isHidden()


def test_a_notice_with_a_button_stays_longer_and_while_it_has_the_keyboard(
    qtbot: QtBot, bar: MessageBar, window: QWidget
) -> None:
    bar.show_undo("Deleted.", lambda: None)
    assert bar.notice.timer.interval() == 8000
    (button,) = (b for b in bar.notice.findChildren(QPushButton) if b.isVisible())
    window.activateWindow()
    button.setFocus()
    qtbot.waitUntil(button.hasFocus)
    bar.notice.timer.timeout.emit()
    assert bar.notice.isVisible()
    button.clearFocus()
    bar.notice.timer.timeout.emit()
    assert bar.notice.isHidden()


def test_undo_is_offered_as_long_as_the_notice_is_seen(bar: MessageBar) -> None:
    done: list[str] = []
    bar.show_undo("Deleted.", lambda: done.append("undone"))
    bar.show_notice("Saved.")
    assert not bar.take_back()
    bar.show_undo("Deleted.", lambda: done.append("undone"))
    assert bar.offers_undo
    assert bar.take_back()
    assert not bar.take_back()
    assert (done, bar.offers_undo) == (["undone"], False)


def test_a_notice_stays_under_the_pointer(bar: MessageBar) -> None:
    bar.show_notice("Saved.")
    point = QPointF(1, 1)
    QApplication.sendEvent(bar.notice, QEnterEvent(point, point, point))
    assert not bar.notice.timer.isActive()
    QApplication.sendEvent(bar.notice, QEvent(QEvent.Type.Leave))
    assert bar.notice.timer.isActive()


def test_a_notice_stays_inside_a_window_that_shrinks(bar: MessageBar, window: QWidget) -> None:
    bar.show_notice("Saved.")
    window.resize(300, 200)
    QApplication.processEvents()
    assert window.rect().contains(bar.notice.geometry())
    assert bar.notice.pos() != QPoint(0, 0)


def test_a_notice_leaves_the_message_alone(bar: MessageBar) -> None:
    bar.show_message("Still true.")
    bar.show_notice("Saved.")
    bar.notice.timer.timeout.emit()
    assert "Still true." in texts(bar)


@pytest.mark.parametrize(("width", "below"), [(1200, False), (420, True)])
def test_buttons_stand_below_a_text_that_has_no_line_beside_them(
    qtbot: QtBot, bar: MessageBar, width: int, below: bool
) -> None:
    words = "The packages could not be had: the site is out of order. Try again later."
    bar.show_message(words, [("Try again", lambda: None), ("Open in the browser", lambda: None)])
    bar.resize(width, 200)
    (button,) = [b for b in bar.findChildren(QPushButton) if b.text() == "Try again"]
    text = next(label for label in bar.findChildren(QLabel) if label.text() == words)
    qtbot.waitUntil(lambda: (button.mapTo(bar, QPoint()).y() >= text.geometry().bottom()) is below)
