from __future__ import annotations

import pytest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from reader.datamodel.page import Block, BlockKind, Page, Role, Section
from reader.extraction.presets import Preset
from reader.settings import Settings
from reader.ui.dialogs.presets import PresetsEditor
from reader.ui.dialogs.settings import SettingsDialog

POST = {"hosts": ["post.example"], "body": ["div.text"]}


@pytest.fixture
def holder(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(500, 500)
    made.show()
    return made


@pytest.fixture
def editor(holder: QWidget) -> PresetsEditor:
    made = PresetsEditor("news.example", holder)
    made.set_value({"Post": dict(POST)})
    made.show()
    return made


def field(editor: PresetsEditor, words: str) -> QLineEdit:
    for label in editor.findChildren(QLabel):
        if label.text() == words:
            buddy = label.buddy()
            assert isinstance(buddy, QLineEdit)
            return buddy
    raise AssertionError(words)


def write(editor: PresetsEditor, words: str, text: str) -> None:
    line = field(editor, words)
    line.setText(text)
    line.textEdited.emit(text)
    line.editingFinished.emit()


def press(editor: PresetsEditor, words: str) -> None:
    next(b for b in editor.findChildren(QPushButton) if b.text() == words).click()


def test_the_form_shows_the_chosen_preset(editor: PresetsEditor) -> None:
    assert field(editor, "Hosts").text() == "post.example"
    assert field(editor, "Article").text() == "div.text"


def test_a_change_counts_and_is_tried(editor: PresetsEditor, qtbot: QtBot) -> None:
    tried: list[Preset] = []
    editor.tried.connect(tried.append)
    with qtbot.waitSignal(editor.value_changed) as changed:
        write(editor, "To be cut out", "div.ad, p.more")
    assert changed.args == [{"Post": {**POST, "cut": ["div.ad", "p.more"]}}]
    assert len(tried[-1].cut) == 2


def test_a_selector_that_makes_no_sense_is_told_and_not_kept(
    editor: PresetsEditor, qtbot: QtBot
) -> None:
    with qtbot.assertNotEmitted(editor.value_changed):
        write(editor, "Article", "div >> p")
    shown = [label.text() for label in editor.findChildren(QLabel) if label.isVisible()]
    assert any("is not understood" in text for text in shown)


def test_a_new_preset_begins_with_the_open_site(editor: PresetsEditor, qtbot: QtBot) -> None:
    with qtbot.waitSignal(editor.value_changed):
        press(editor, "Add a site")
    assert field(editor, "Hosts").text() == "news.example"
    press(editor, "Add a site")
    names = editor.findChild(QComboBox)
    assert names is not None
    assert names.count() == 3


def test_a_preset_is_removed(editor: PresetsEditor, qtbot: QtBot) -> None:
    with qtbot.waitSignal(editor.value_changed) as changed:
        press(editor, "Remove")
    assert changed.args == [{}]
    assert not field(editor, "Article").isEnabled()


def test_the_preview_says_what_the_page_is_with_it(editor: PresetsEditor) -> None:
    body = Section("s1", Role.BODY, (Block(BlockKind.PARAGRAPH, "The ferry left. " * 20),))
    editor.show_trial(Page(None, "a", "en", "Night ferry", "Lin", None, (body,)))
    preview = next(t for lab in editor.findChildren(QLabel) if "Night" in (t := lab.text()))
    assert "The ferry left." in preview
    assert len(preview) < 200


def test_the_settings_dialog_hands_trials_on(qtbot: QtBot) -> None:
    settings = Settings().with_value("cleaning.presets", {"Post": dict(POST)})
    dialog = SettingsDialog(settings, site="news.example")
    qtbot.addWidget(dialog)
    with qtbot.waitSignal(dialog.preset_tried) as tried:
        dialog.show_group("cleaning")
    assert tried.args is not None
    assert tried.args[0].name == "Post"
