"""A reader has words glossed, and says by a click that one is known."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QPushButton
from pytestqt.qtbot import QtBot

from reader.datamodel.word import Gloss
from reader.ui.main_window import MainWindow


def glosses(window: MainWindow) -> dict[str, Gloss]:
    """The glosses of the open page, by their words."""
    found = window.parts.view.annotations.glosses.values()
    return {gloss.word: gloss for of in found if of for gloss in of}


def glossed(qtbot: QtBot, window: MainWindow) -> dict[str, Gloss]:
    window.parts.services.settings.set("learning.english_level", "a2")
    window.window_actions["toggle_glosses"].trigger()
    qtbot.waitUntil(lambda: len(glosses(window)) > 3)
    return glosses(window)


def test_words_above_the_level_are_glossed(qtbot: QtBot, reading: MainWindow) -> None:
    found = glossed(qtbot, reading)
    assert "ferry" in found
    assert "city" not in found
    reading.window_actions["toggle_glosses"].trigger()
    assert reading.parts.view.annotations.glossed == frozenset()
    assert not reading.parts.services.settings.current.learning.glosses


def test_a_click_says_that_a_word_is_known_and_can_be_taken_back(
    qtbot: QtBot, reading: MainWindow
) -> None:
    ferry = glossed(qtbot, reading)["ferry"]
    reading.parts.view.pane_layout.panes[0].gloss_chosen.emit(ferry, "en")
    qtbot.waitUntil(lambda: "ferry" not in glosses(reading))
    (undo,) = reading.parts.messages.notice.findChildren(QPushButton)
    undo.click()
    qtbot.waitUntil(lambda: "ferry" in glosses(reading))


def test_a_higher_level_glosses_less(qtbot: QtBot, reading: MainWindow) -> None:
    before = len(glossed(qtbot, reading))
    reading.parts.services.settings.set("learning.english_level", "b2")
    qtbot.waitUntil(lambda: 0 < len(glosses(reading)) < before)


def test_a_reader_of_traditional_chinese_has_words_glossed_in_it(
    qtbot: QtBot, reading: MainWindow
) -> None:
    assert glossed(qtbot, reading)["shipyard"].meaning == "造船厂"
    reading.parts.session.read_in("zt")
    qtbot.waitUntil(
        lambda: "shipyard" in (new := glosses(reading)) and new["shipyard"].meaning == "造船廠",
        timeout=10_000,
    )


def test_one_known_word_is_no_reason_to_gloss_all_others(qtbot: QtBot, reading: MainWindow) -> None:
    reading.window_actions["next_paragraph"].trigger()
    with qtbot.waitSignal(reading.parts.services.levels.knowledge_changed):
        reading.window_actions["know_word"].trigger()
    reading.window_actions["toggle_glosses"].trigger()
    assert reading.parts.view.annotations.glossed == frozenset()
    assert "Set my level" in [b.text() for b in reading.parts.messages.findChildren(QPushButton)]


def test_without_a_level_it_is_asked_for(qtbot: QtBot, reading: MainWindow) -> None:
    reading.window_actions["toggle_glosses"].trigger()
    buttons = reading.parts.messages.findChildren(QPushButton)
    (button,) = [button for button in buttons if button.text() == "Set my level"]
    button.click()
    dialog = reading.controllers.dialogs.dialog("settings")
    assert dialog is not None
    field = dialog.focusWidget()
    assert isinstance(field, QComboBox)
    assert field.accessibleName() == "My level in English"
    dialog.close()
