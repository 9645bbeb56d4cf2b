"""Reading aloud in the window, with voices that make no sound."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QComboBox, QLabel, QMenu, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from reader.services.speech import SpeechState
from reader.ui.main_window import MainWindow
from reader.ui.reading.modes import Side
from reader.ui.reading.rows import RowKind
from tests.helpers.speech import ANNA, MEI, FakeTimer, PatientRunner, QuietSpeaker
from tests.helpers.windows import SAMPLE, open_source


class Voices:
    """What a window says."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window
        self.speaker = QuietSpeaker(ANNA, MEI)
        self.runner = PatientRunner()
        self.timer = FakeTimer()
        service = window.parts.services.speech
        service._find_speakers = lambda: [self.speaker]
        service._runner = self.runner
        service._timer = self.timer  # type: ignore[assignment]
        self.timer.timeout.connect(service._advance)

    def say(self, count: int) -> list[str]:
        """Let so many sentences be said; their texts."""
        before = len(self.speaker.said)
        while len(self.speaker.said) < before + count:
            if self.timer.is_running:
                self.timer.strike()
            elif not self.runner.step():
                break
        return [speech.text for speech in self.speaker.said[before:]]


@pytest.fixture
def voices(qtbot: QtBot, window: MainWindow) -> Iterator[Voices]:
    window.parts.services.settings.set("speech.order", "source")
    open_source(qtbot, window, SAMPLE)
    yield Voices(window)
    window.parts.services.speech.stop()


def spoken_text(window: MainWindow) -> str:
    """The sentence that is marked."""
    marks, rows = window.parts.view.annotations, window.parts.view.presenter.rows
    assert marks.spoken is not None
    row, part, _ = marks.spoken
    return rows[row].parts[part].text


def test_the_article_is_read_from_its_title_and_each_sentence_is_marked(voices: Voices) -> None:
    window = voices.window
    window.window_actions["read_aloud"].trigger()
    assert window.parts.speech_bar.isVisible()
    session = window.parts.session
    for _ in range(6):
        (said,) = voices.say(1)
        assert said in session.state.sentences()
    rows = window.parts.view.presenter.rows
    assert voices.speaker.said[0].text == rows[1].text
    assert spoken_text(window) not in {speech.text for speech in voices.speaker.said}
    label = window.parts.speech_bar.findChild(QLabel)
    assert label is not None
    assert label.text().startswith("Sentence 7 of ")


def test_the_sentence_that_is_read_is_always_in_sight(qtbot: QtBot, voices: Voices) -> None:
    window = voices.window
    window.resize(900, 420)
    qtbot.waitUntil(lambda: window.parts.view.is_settled)
    window.window_actions["read_aloud"].trigger()
    pane = window.parts.view.pane_layout.panes[0]
    scrolled = set()
    while window.parts.services.speech.state is SpeechState.SPEAKING:
        voices.say(1)
        if window.parts.view.annotations.spoken is None:
            break
        row = window.parts.view.annotations.spoken[0]
        area = pane.row_rectangle(row)
        assert area.top() < pane.viewport().height()
        assert area.bottom() > 0
        scrolled.add(pane.verticalScrollBar().value())
    assert len(scrolled) > 2
    assert not window.parts.speech_bar.isVisible()


def test_hidden_spam_is_not_read(voices: Voices) -> None:
    window = voices.window
    window.window_actions["read_aloud"].trigger()
    said = voices.say(1_000)
    session = window.parts.session
    assert session.page is not None
    hidden = " ".join(s.text for s in session.page.sections if s.id in session.hidden)
    assert len(said) > 10
    assert not [text for text in said if text in hidden]


def test_a_paragraph_is_read_and_no_more(voices: Voices) -> None:
    view = voices.window.parts.view
    row = next(n for n, r in enumerate(view.presenter.rows) if len(r.parts) > 1)
    view.pointer.put_caret(row)
    voices.window.window_actions["read_paragraph_aloud"].trigger()
    assert voices.say(1_000) == [part.text for part in view.presenter.rows[row].parts]


def test_words_that_are_selected_are_read_as_they_stand(voices: Voices) -> None:
    view = voices.window.parts.view
    pane = view.pane_layout.panes[0]
    row = next(n for n, r in enumerate(view.presenter.rows) if r.kind is RowKind.TEXT)
    pane.setFocus()
    pane.select(row, Side.SOURCE, 0, 7)
    voices.window.window_actions["read_aloud"].trigger()
    assert voices.say(9) == [view.presenter.rows[row].text[:7]]


def test_sentences_that_are_selected_are_read_whole(voices: Voices) -> None:
    view = voices.window.parts.view
    pane = view.pane_layout.panes[0]
    row = next(n for n, r in enumerate(view.presenter.rows) if len(r.parts) > 2)
    parts = view.presenter.rows[row].parts
    pane.setFocus()
    pane.select(row, Side.SOURCE, parts[1].start + 2, parts[2].end - 2)
    voices.window.window_actions["read_aloud"].trigger()
    assert voices.say(9) == [part.text for part in parts[1:3]]


def test_the_menu_of_a_paragraph_reads_from_there(qtbot: QtBot, voices: Voices) -> None:
    view = voices.window.parts.view
    pane = view.pane_layout.panes[0]
    row = next(n for n, r in enumerate(view.presenter.rows) if len(r.parts) > 2)
    part = view.presenter.rows[row].parts[1]
    spot = pane.spot(pane.column.block(row).position() + part.start + 1)
    pane.menu_requested.emit(spot, QPoint(0, 0))
    menu = pane.findChildren(QMenu)[-1]
    next(a for a in menu.actions() if a.text() == "Read aloud from here").trigger()
    menu.close()
    assert voices.say(1) == [part.text]


def test_the_key_pauses_and_goes_on_and_escape_ends(qtbot: QtBot, voices: Voices) -> None:
    window = voices.window
    service = window.parts.services.speech
    window.window_actions["read_aloud"].trigger()
    voices.say(2)
    window.window_actions["read_aloud"].trigger()
    assert voices.say(5) == []
    window.window_actions["read_aloud"].trigger()
    assert len(voices.say(2)) == 2
    window.window_actions["stop"].trigger()
    assert service.state is SpeechState.IDLE
    assert not window.window_actions["stop"].isEnabled()
    assert window.parts.view.annotations.spoken is None


def test_another_page_ends_the_reading(qtbot: QtBot, voices: Voices) -> None:
    voices.window.window_actions["read_aloud"].trigger()
    voices.say(1)
    open_source(qtbot, voices.window, SAMPLE)
    assert voices.window.parts.services.speech.state is SpeechState.IDLE


def test_the_mark_stays_with_its_sentence_when_parts_come_to_show(
    qtbot: QtBot, voices: Voices
) -> None:
    window = voices.window
    window.window_actions["read_aloud"].trigger()
    voices.say(12)
    before = spoken_text(window)
    window.window_actions["reveal_hidden"].trigger()
    qtbot.waitUntil(lambda: window.parts.view.is_settled)
    assert spoken_text(window) == before


def test_the_bar_chooses_order_speed_and_voice(qtbot: QtBot, voices: Voices) -> None:
    window, bar = voices.window, voices.window.parts.speech_bar
    settings = window.parts.services.settings
    window.window_actions["read_aloud"].trigger()
    voices.say(1)
    order, speed = bar.findChildren(QComboBox)
    for box, value in ((order, "turns"), (speed, 150)):
        box.setCurrentIndex(box.findData(value))
        box.activated.emit(box.currentIndex())
    assert (settings.current.speech.order, settings.current.speech.speed) == ("turns", 150)
    assert window.window_actions["aloud_turns"].isChecked()
    menus = [m for m in bar.findChildren(QMenu) if m.title() == "English"]
    menus[-1].actions()[0].trigger()
    assert settings.current.speech.voices == {"en": ANNA.key}
    assert voices.say(1)
    assert voices.speaker.said[-1].speed == 150
    window.window_actions["speak_slower"].trigger()
    assert settings.current.speech.speed == 125


def test_without_a_voice_the_bar_above_the_article_says_what_to_do(
    qtbot: QtBot, voices: Voices
) -> None:
    voices.speaker.there = []
    voices.window.window_actions["read_aloud"].trigger()
    voices.say(1)
    messages = voices.window.parts.messages
    assert messages.isVisible()
    labels = [label.text() for label in messages.findChildren(QLabel)]
    assert any("no voice for English" in text for text in labels)
    voices.speaker.there = [ANNA]
    again = next(b for b in messages.findChildren(QPushButton) if b.text() == "Try again")
    qtbot.mouseClick(again, Qt.MouseButton.LeftButton)
    assert len(voices.say(2)) == 2


def test_everything_in_the_bar_has_a_name_and_a_narrow_window_stays_narrow(
    qtbot: QtBot, voices: Voices
) -> None:
    window, bar = voices.window, voices.window.parts.speech_bar
    window.window_actions["read_aloud"].trigger()
    buttons = [*bar.findChildren(QToolButton), *bar.findChildren(QComboBox)]
    assert len(buttons) == 7
    assert all(button.accessibleName() for button in buttons)
    assert bar.minimumSizeHint().width() < 320
