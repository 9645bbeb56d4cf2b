from __future__ import annotations

from dataclasses import fields
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from reader.settings import Settings
from reader.ui.dialogs.action_tables import CategoryActions, RoleActions, SiteExceptions, SiteList
from reader.ui.dialogs.editors import NumberEditor
from reader.ui.dialogs.key_table import KeyTable
from reader.ui.dialogs.settings import SettingsDialog
from reader.ui.texts.i18n import install_translators, remove_translators
from reader.ui.texts.languages import language_name
from reader.ui.texts.wording import choice_name
from reader.ui.widgets.action_button import IconButton

GROUPS = [group.name for group in fields(Settings)]


class Recorder:
    """What a dialog said was changed."""

    def __init__(self, dialog: SettingsDialog) -> None:
        self.changes: list[tuple[str, Any]] = []
        dialog.changed.connect(lambda path, value: self.changes.append((path, value)))


@pytest.fixture
def dialog(qtbot: QtBot) -> SettingsDialog:
    made = SettingsDialog(Settings())
    qtbot.addWidget(made)
    made.show()
    return made


def labelled(dialog: QWidget, words: str) -> QWidget:
    """The editor whose label has these words."""
    for label in dialog.findChildren(QLabel):
        if label.text() == words and (buddy := label.buddy()) is not None:
            proxy = buddy.focusProxy()
            return proxy if isinstance(proxy, QWidget) else buddy
    raise AssertionError(words)


def visible_texts(dialog: QWidget) -> set[str]:
    labels = {label.text() for label in dialog.findChildren(QLabel) if label.isVisible()}
    boxes = {box.text() for box in dialog.findChildren(QCheckBox) if box.isVisible()}
    return labels | boxes


def test_every_setting_of_the_schema_has_an_editor(dialog: SettingsDialog) -> None:
    for name in GROUPS:
        for field in fields(getattr(Settings(), name)):
            if field.metadata["page"] == "packages":  # tests/ui/dialogs/test_engine_dialog.py
                continue
            dialog.show_group(field.metadata["page"] or name)
            assert field.metadata["label"] in visible_texts(dialog)


def test_how_long_stories_are_kept_stands_together(dialog: SettingsDialog) -> None:
    dialog.show_group("news")
    labels = [label for label in dialog.findChildren(QLabel) if label.isVisible()]
    rows = {label.text(): label.y() for label in labels if label.buddy() is not None}
    kept = [rows["Keep stories that were read for"], rows["Keep unread stories for"]]
    assert not [name for name, y in rows.items() if min(kept) < y < max(kept)]


def test_a_switch_applies_at_once(dialog: SettingsDialog) -> None:
    said = Recorder(dialog)
    dialog.show_group("appearance")
    box = next(b for b in dialog.findChildren(QCheckBox) if b.text() == "Pinyin above Chinese")
    box.click()
    assert said.changes == [("appearance.pinyin", True)]


def test_tab_goes_from_the_groups_to_the_first_setting(
    dialog: SettingsDialog, qtbot: QtBot
) -> None:
    dialog.show_group("appearance")
    groups = dialog.findChild(QListWidget)
    assert groups is not None
    groups.setFocus()
    qtbot.keyClick(groups, Qt.Key.Key_Tab)
    assert dialog.focusWidget() is labelled(dialog, "Theme")


def test_a_choice_applies_at_once(dialog: SettingsDialog, qtbot: QtBot) -> None:
    said = Recorder(dialog)
    dialog.show_group("appearance")
    box = labelled(dialog, "Theme")
    assert isinstance(box, QComboBox)
    qtbot.keyClick(box, Qt.Key.Key_Down)
    assert said.changes == [("appearance.theme", "light")]


def test_a_number_keeps_within_its_bounds(dialog: SettingsDialog) -> None:
    said = Recorder(dialog)
    dialog.show_group("appearance")
    box = labelled(dialog, "Zoom")
    assert isinstance(box, QSpinBox)
    box.setValue(9999)
    assert said.changes == [("appearance.zoom", 300)]


def test_a_text_counts_when_the_field_is_left(dialog: SettingsDialog, qtbot: QtBot) -> None:
    said = Recorder(dialog)
    dialog.show_group("advanced")
    line = labelled(dialog, "Proxy")
    assert isinstance(line, QLineEdit)
    line.setText(" socks5h://127.0.0.1:9050 ")
    assert said.changes == []
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert said.changes[-1] == ("advanced.proxy", "socks5h://127.0.0.1:9050")


def test_the_languages_that_are_read_are_ticked_by_name(
    dialog: SettingsDialog, qtbot: QtBot
) -> None:
    said = Recorder(dialog)
    dialog.set_settings(Settings().with_value("news.known_languages", "fr-CA, yi"))
    dialog.show_group("news")
    names = labelled(dialog, "Languages I read")
    assert isinstance(names, QListWidget)
    ticked = [
        item.text()
        for row in range(names.count())
        if (item := names.item(row)).checkState() is Qt.CheckState.Checked
    ]
    assert set(ticked) == {"Français", language_name("yi")}
    assert said.changes == []
    (german,) = names.findItems("Deutsch", Qt.MatchFlag.MatchExactly)
    names.scrollToItem(german)
    place = names.visualItemRect(german).center()  # on the name
    qtbot.mouseClick(names.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert said.changes[-1] == ("news.known_languages", "de, fr, yi")
    qtbot.keyClick(names, Qt.Key.Key_Space)
    assert said.changes[-1] == ("news.known_languages", "fr, yi")
    qtbot.mouseClick(
        names.viewport(),
        Qt.MouseButton.LeftButton,
        pos=QPoint(box_of(names, german), place.y()),
    )
    assert said.changes[-1] == ("news.known_languages", "de, fr, yi")


def box_of(names: QListWidget, item: QListWidgetItem) -> int:
    """Where the box of an item is, from the left of the list."""
    return names.visualItemRect(item).left() + 10


def test_settings_changed_elsewhere_are_shown_and_not_told_again(dialog: SettingsDialog) -> None:
    said = Recorder(dialog)
    dialog.show_group("appearance")
    dialog.set_settings(Settings().with_value("appearance.zoom", 150))
    box = labelled(dialog, "Zoom")
    assert isinstance(box, QSpinBox)
    assert box.value() == 150
    assert said.changes == []


def test_the_search_looks_in_all_groups(dialog: SettingsDialog) -> None:
    field = dialog.findChild(QLineEdit)
    assert field is not None
    field.setText("sites")
    shown = visible_texts(dialog)
    assert "Sites whose pictures are shown" in shown
    assert "Use the presets for known sites" in shown
    assert "Theme" not in shown
    field.setText("nothing has this")
    assert "No setting has these words in its name or explanation." in visible_texts(dialog)
    field.clear()
    groups = dialog.findChild(QListWidget)
    assert groups is not None
    groups.setCurrentRow(GROUPS.index("appearance"))
    assert "Theme" in visible_texts(dialog)


def test_the_search_knows_what_stands_in_a_setting_and_other_words_for_it(
    dialog: SettingsDialog,
) -> None:
    field = dialog.findChild(QLineEdit)
    assert field is not None
    for word, setting in (
        ("gambling", "What to do with each category"),
        ("newsletter", "What to do with each category"),
        ("comments", "What to do with each kind of section"),
        ("update", "Look for news by itself"),
        ("interval", "Look for news by itself"),
    ):
        field.setText(word)
        assert setting in visible_texts(dialog), word


def test_what_few_people_change_stands_on_the_page_of_advanced_settings(
    dialog: SettingsDialog,
) -> None:
    dialog.show_group("translation")
    assert "Threads of the translator" not in visible_texts(dialog)
    dialog.show_group("advanced")
    assert {"Threads of the translator", "Beam of the translator"} <= set(visible_texts(dialog))


def test_a_category_may_be_asked_about_or_flagged_instead_of_hidden(qtbot: QtBot) -> None:
    table = CategoryActions(parent := QWidget())
    qtbot.addWidget(parent)
    table.set_value({"promotion": "off"})
    told: list[object] = []
    table.value_changed.connect(told.append)
    box = labelled(table, "Gambling")
    assert isinstance(box, QComboBox)
    qtbot.keyClick(box, Qt.Key.Key_Down)
    qtbot.keyClick(box, Qt.Key.Key_Down)
    assert told == [{"promotion": "off", "gambling": kind} for kind in ("ask", "flag")]
    qtbot.keyClick(box, Qt.Key.Key_Up)
    qtbot.keyClick(box, Qt.Key.Key_Up)
    assert told[-1] == {"promotion": "off"}


def test_article_roles_cannot_be_hidden(qtbot: QtBot) -> None:
    table = RoleActions(parent := QWidget())
    qtbot.addWidget(parent)
    names = {label.text() for label in table.findChildren(QLabel)}
    assert "Comments" in names
    assert "Article" not in names


def test_a_site_gets_an_exception_and_loses_it(qtbot: QtBot) -> None:
    table = SiteExceptions(parent := QWidget())
    qtbot.addWidget(parent)
    told: list[object] = []
    table.value_changed.connect(told.append)
    table.set_value({})
    site = table.findChild(QLineEdit)
    assert site is not None
    site.setText("https://Post.example/news/1")
    next(b for b in table.findChildren(QPushButton) if b.text() == "Add").click()
    assert told == [{"post.example": {"navigation": "hide"}}]
    remove = table.findChild(QToolButton)
    assert remove is not None
    remove.click()
    assert told[-1] == {}


def test_senseless_exceptions_of_the_file_are_passed_over(qtbot: QtBot) -> None:
    table = SiteExceptions(parent := QWidget())
    qtbot.addWidget(parent)
    table.set_value({"post.example": {"weather": "hide", "promotion": "explode"}})
    assert table.findChild(QToolButton) is None


def test_a_site_is_taken_off_the_list(qtbot: QtBot) -> None:
    sites = SiteList(parent := QWidget())
    qtbot.addWidget(parent)
    told: list[object] = []
    sites.value_changed.connect(told.append)
    sites.set_value({"a.example": True, "b.example": True})
    remove = sites.findChild(QPushButton)
    assert remove is not None
    remove.click()
    assert told == [{"b.example": True}]


@pytest.fixture
def keys(qtbot: QtBot) -> KeyTable:
    table = KeyTable(parent := QWidget())
    qtbot.addWidget(parent)
    table.set_value({})
    table.kept = parent  # type: ignore[attr-defined]
    return table


def set_key(table: KeyTable, action: str, key: str) -> None:
    field = labelled(table, action)
    assert isinstance(field, QKeySequenceEdit)
    field.setKeySequence(QKeySequence(key))
    field.editingFinished.emit()


def test_an_action_gets_another_key(keys: KeyTable) -> None:
    told: list[object] = []
    keys.value_changed.connect(told.append)
    set_key(keys, "Reload", "Ctrl+Shift+R")
    assert told == [{"reload": "Ctrl+Shift+R"}]


def test_a_key_may_be_taken_away_and_set_back(keys: KeyTable) -> None:
    told: list[object] = []
    keys.value_changed.connect(told.append)
    set_key(keys, "Reload", "")
    assert told == [{"reload": ""}]
    resets = [b for b in keys.findChildren(IconButton) if b.isEnabled()]
    assert len(resets) == 1
    resets[0].click()
    assert told[-1] == {}


def test_a_key_that_is_taken_is_refused_with_its_owner(keys: KeyTable) -> None:
    told: list[object] = []
    keys.value_changed.connect(told.append)
    set_key(keys, "Reload", "Ctrl+O")
    assert told == []
    assert any("Open file" in label.text() for label in keys.findChildren(QLabel, ""))
    field = labelled(keys, "Reload")
    assert isinstance(field, QKeySequenceEdit)
    assert field.keySequence() == QKeySequence("F5")


def test_keys_go_by_the_names_and_have_the_room_of_the_language(
    qtbot: QtBot, qapp: QApplication
) -> None:
    install_translators(qapp, "es")
    table = KeyTable(parent := QWidget())
    qtbot.addWidget(parent)
    table.set_value({})
    for field in table.findChildren(QKeySequenceEdit):
        keys = field.keySequence().toString(QKeySequence.SequenceFormat.NativeText)
        assert field.minimumWidth() >= field.fontMetrics().horizontalAdvance(keys) + 40
    first = table.findChildren(QKeySequenceEdit)[1]
    first.setKeySequence(QKeySequence("Ctrl+O"))
    first.editingFinished.emit()
    remove_translators(qapp)
    assert any("Control+O" in label.text() for label in table.findChildren(QLabel, ""))


def test_every_choice_of_the_schema_has_a_name() -> None:
    groups = [getattr(Settings(), name) for name in GROUPS]
    values = {v for group in groups for field in fields(group) for v in field.metadata["choices"]}
    assert [value for value in values if choice_name(value) == value] == []


def test_the_search_finds_words_in_any_order_and_in_explanations(dialog: SettingsDialog) -> None:
    field = dialog.findChild(QLineEdit)
    assert field is not None
    field.setText("chinese height")
    assert "Line height, Chinese" in visible_texts(dialog)
    assert "Line height, Latin" not in visible_texts(dialog)
    field.setText("connection to another")  # from the explanation of the offline lock
    assert any(box.isVisible() for box in dialog.findChildren(QCheckBox) if "lock" in box.text())


def test_a_setting_is_set_back_to_its_default(dialog: SettingsDialog, qtbot: QtBot) -> None:
    dialog.show_group("appearance")
    button = next(
        b
        for b in dialog.findChildren(QToolButton)
        if b.isVisible() and b.accessibleName() == "Set back: Zoom"
    )
    assert not button.isEnabled()
    dialog.set_settings(Settings().with_value("appearance.zoom", 150))
    assert button.isEnabled()
    with qtbot.waitSignal(dialog.changed) as changed:
        button.click()
    assert changed.args == ["appearance.zoom", 100]


def test_no_page_is_wider_than_the_dialog(dialog: SettingsDialog) -> None:
    (area,) = dialog.findChildren(QScrollArea)
    pages = dialog.findChild(QListWidget)
    assert pages is not None
    for row in range(pages.count()):
        pages.setCurrentRow(row)
        QApplication.processEvents()
        assert area.horizontalScrollBar().maximum() == 0, pages.item(row).text()


def test_one_of_a_unit_is_said_in_the_singular(qtbot: QtBot, qapp: QApplication) -> None:
    install_translators(qapp, "en")
    parent = QWidget()
    qtbot.addWidget(parent)
    editor = NumberEditor(0, 30, parent, unit="seconds")
    box = editor.findChild(QSpinBox)
    assert box is not None
    editor.set_value(1)
    assert box.text() == "1 second"
    box.setValue(2)
    assert box.text() == "2 seconds"


def test_a_zero_that_stands_for_something_else_is_said_in_words(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    editor = NumberEditor(0, 8, parent, zero="As the package says")
    box = editor.findChild(QSpinBox)
    assert box is not None
    editor.set_value(0)
    assert box.text() == "As the package says"
    editor.set_value(4)
    assert box.text() == "4"
