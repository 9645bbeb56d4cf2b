"""The popup that explains a word: what it shows, where it stands, its keys."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QGuiApplication, QWheelEvent
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from reader.dictionary import dictionary, explain
from reader.ui.reading.modes import Side
from reader.ui.reading.word_boundaries import WordRequest
from reader.ui.style.theme import load_theme
from reader.ui.widgets.dictionary_popup import DictionaryPopup, PinyinLabel, tone_colours
from tests.helpers.contrast import contrast


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[QWidget]:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(700, 500)
    layout = QVBoxLayout(window)
    layout.addWidget(QLineEdit(window))
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    yield window
    window.close()


@pytest.fixture
def popup(window: QWidget) -> DictionaryPopup:
    save, know = QAction("Save", window), QAction("Know", window)
    save.setShortcut("W")
    return DictionaryPopup(save, know, window)


def ask(
    popup: DictionaryPopup,
    text: str,
    word: str,
    language: str = "zh",
    at: QPoint | None = None,
    answer: str = "zh",
) -> None:
    start = text.index(word)
    point = popup.window().mapToGlobal(at or QPoint(100, 100))
    end = start + len(word)
    request = WordRequest(text, start, start, end, language, next(iter(Side)), point)
    found = explain(dictionary(), text, start, word, language)
    popup.show_explanation(request, found, answer, "Not in the dictionary")


def texts(popup: DictionaryPopup) -> list[str]:
    return [label.text() for label in popup.findChildren(QLabel) if not label.isHidden()]


def test_a_chinese_word_is_explained(popup: DictionaryPopup) -> None:
    ask(popup, "首班夜间渡轮载着乘客", "渡轮")
    assert popup.isVisible()
    assert texts(popup)[:3] == ["渡轮", "渡輪", "ferry boat"]
    assert "渡 to cross · 轮 wheel; disk; ring" in texts(popup)
    (pinyin,) = popup.findChildren(PinyinLabel)
    assert pinyin.accessibleName() == "dù lún"


def test_traditional_comes_first_in_a_traditional_text(popup: DictionaryPopup) -> None:
    ask(popup, "夜間渡輪", "渡輪", "zt")
    assert texts(popup)[:2] == ["渡輪", "渡轮"]
    assert "渡 to cross · 輪 wheel; disk; ring" in texts(popup)
    assert popup.accessibleDescription().startswith("渡輪")


def test_an_english_word_is_answered_with_chinese_ones(popup: DictionaryPopup) -> None:
    ask(popup, "The ferries left", "ferries", "en")
    assert texts(popup)[0] == "ferries"
    assert "渡船" in texts(popup)


def test_a_reader_of_traditional_chinese_is_answered_in_it(popup: DictionaryPopup) -> None:
    ask(popup, "The ferry boat left", "ferry", "en", answer="zt")
    shown = texts(popup)
    assert shown.index("渡輪") < shown.index("渡轮")


def test_a_new_word_takes_the_place_of_the_old(popup: DictionaryPopup) -> None:
    ask(popup, "渡轮和银行", "渡轮")
    ask(popup, "渡轮和银行", "银行")
    assert popup.isVisible()
    shown = [w for w in popup.findChildren(QLabel) if w.isVisible()]
    assert "银行" in [w.text() for w in shown]
    assert "渡轮" not in [w.text() for w in shown]


def test_what_is_not_there_is_said(popup: DictionaryPopup) -> None:
    ask(popup, "zzgl", "zzgl", "en")
    assert "Not in the dictionary" in texts(popup)


def test_labels_take_text_as_it_is(popup: DictionaryPopup) -> None:
    ask(popup, "<img src=x>", "<img src=x>", "de")
    assert all(
        label.textFormat() is Qt.TextFormat.PlainText for label in popup.findChildren(QLabel)
    )
    assert "<img src=x>" in texts(popup)


@pytest.mark.parametrize(("key", "step"), [(Qt.Key.Key_Left, -1), (Qt.Key.Key_Right, 1)])
def test_arrows_ask_for_the_word_beside(
    popup: DictionaryPopup, qtbot: QtBot, key: Qt.Key, step: int
) -> None:
    ask(popup, "渡轮", "渡轮")
    with qtbot.waitSignal(popup.step_requested) as asked:
        qtbot.keyClick(popup, key)
    assert asked.args == [step]


def test_escape_closes_it_and_gives_the_keyboard_back(
    popup: DictionaryPopup, window: QWidget, qtbot: QtBot
) -> None:
    field = window.findChild(QLineEdit)
    assert field is not None
    field.setFocus()
    ask(popup, "渡轮", "渡轮")
    assert popup.hasFocus()
    closed: list[bool] = []
    popup.closed.connect(lambda: closed.append(True))
    qtbot.keyClick(popup, Qt.Key.Key_Escape)
    assert not popup.isVisible()
    assert field.hasFocus()
    assert closed == [True]


def test_keys_that_scroll_close_it_and_scroll_the_text(
    popup: DictionaryPopup, window: QWidget, qtbot: QtBot
) -> None:
    text = QPlainTextEdit("\n".join(map(str, range(200))), window)
    text.setReadOnly(True)
    text.resize(200, 100)
    text.show()
    text.setFocus()
    ask(popup, "渡轮", "渡轮")
    qtbot.keyClick(popup, Qt.Key.Key_PageDown)
    assert not popup.isVisible()
    assert text.hasFocus()
    assert text.verticalScrollBar().value() > 0


def test_going_elsewhere_closes_it(popup: DictionaryPopup, window: QWidget, qtbot: QtBot) -> None:
    ask(popup, "渡轮", "渡轮")
    field = window.findChild(QLineEdit)
    assert field is not None
    with qtbot.waitSignal(popup.closed):
        qtbot.mouseClick(field, Qt.MouseButton.LeftButton)
        field.setFocus(Qt.FocusReason.MouseFocusReason)
    assert not popup.isVisible()


def test_copying_takes_the_word(popup: DictionaryPopup, qtbot: QtBot) -> None:
    ask(popup, "渡轮", "渡轮")
    qtbot.keyClick(popup, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "渡轮"


@pytest.mark.parametrize(
    "point", [QPoint(0, 0), QPoint(690, 490), QPoint(-50, 250), QPoint(350, 480)]
)
def test_it_stays_inside_the_window(popup: DictionaryPopup, window: QWidget, point: QPoint) -> None:
    ask(popup, "渡轮", "渡轮", at=point)
    assert window.rect().contains(popup.geometry())
    if point.y() == 480:
        assert popup.geometry().bottom() < 480 - 20, "above the word, not over it"


def test_it_says_what_it_shows_to_screen_readers(popup: DictionaryPopup) -> None:
    ask(popup, "渡轮", "渡轮")
    assert popup.accessibleName() == "渡轮"
    assert popup.accessibleDescription() == "渡轮 dù lún: ferry boat"


@pytest.mark.parametrize("name", ["light", "dark"])
def test_tones_stand_out_from_the_popup(name: str) -> None:
    theme, colours = load_theme(name), tone_colours(name)
    assert set(colours) == {1, 2, 3, 4, 5}
    assert all(contrast(colour, theme.field) >= 4.5 for colour in colours.values())


def test_scrolling_the_text_closes_it(popup: DictionaryPopup, window: QWidget) -> None:
    ask(popup, "渡轮", "渡轮")
    turn_wheel(popup)
    assert popup.isVisible(), "over the popup itself it stays"
    field = window.findChild(QLineEdit)
    assert field is not None
    turn_wheel(field)
    assert not popup.isVisible()


def test_resizing_the_window_closes_it(popup: DictionaryPopup, window: QWidget) -> None:
    ask(popup, "渡轮", "渡轮")
    window.resize(600, 400)
    assert not popup.isVisible()


def turn_wheel(widget: QWidget) -> None:
    event = QWheelEvent(
        QPointF(5, 5),
        QPointF(widget.mapToGlobal(QPoint(5, 5))),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)


def test_its_buttons_begin_where_its_words_do(popup: DictionaryPopup) -> None:
    ask(popup, "渡轮来了", "渡轮")
    popup.show_state(None)
    labels = [label for label in popup.findChildren(QLabel) if label.text()]
    words = min(label.mapTo(popup, QPoint()).x() for label in labels)
    (first, *_) = (b.mapTo(popup, QPoint()).x() for b in popup.findChildren(QPushButton))
    assert abs(first - words) <= 6
