from __future__ import annotations

from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QRadioButton, QTreeWidget, QWidget
from pytestqt.qtbot import QtBot

from reader.ui.dialogs.rules import (
    AlwaysHereDialog,
    RuleChoice,
    RuleLine,
    RulesDialog,
    rule_words,
)

RULES = (
    RuleLine(1, "post.example", "text", "Scan the code", made=datetime(2026, 3, 14, tzinfo=UTC)),
    RuleLine(2, "", "phrase", "our app", spam=False),
)


@pytest.fixture
def dialog(qtbot: QtBot) -> RulesDialog:
    made = RulesDialog(RULES, 12)
    qtbot.addWidget(made)
    return made


def button(widget: QWidget, words: str) -> QPushButton:
    return next(b for b in widget.findChildren(QPushButton) if b.text() == words)


def lines(dialog: RulesDialog) -> list[list[str]]:
    tree = dialog.findChild(QTreeWidget)
    assert tree is not None
    items = (tree.topLevelItem(row) for row in range(tree.topLevelItemCount()))
    return [[item.text(column) for column in range(4)] for item in items if item is not None]


def test_rules_are_listed_in_words(dialog: RulesDialog) -> None:
    assert lines(dialog) == [
        ["post.example", "This text: Scan the code", "Hides", "14 March 2026"],
        ["All sites", "Parts with the words: our app", "Keeps", ""],
    ]


def test_a_chosen_rule_is_taken_back(dialog: RulesDialog, qtbot: QtBot) -> None:
    assert not button(dialog, "Remove").isEnabled()
    tree = dialog.findChild(QTreeWidget)
    assert tree is not None
    item = tree.topLevelItem(1)
    assert item is not None
    item.setSelected(True)
    with qtbot.waitSignal(dialog.remove_requested) as removed:
        button(dialog, "Remove").click()
    assert removed.args == [2]


def test_everything_can_be_exported_and_forgotten(dialog: RulesDialog, qtbot: QtBot) -> None:
    with qtbot.waitSignal(dialog.export_requested):
        button(dialog, "Export…").click()
    with qtbot.waitSignal(dialog.reset_requested):
        button(dialog, "Forget everything").click()
    dialog.set_rules(())
    assert lines(dialog) == []
    assert not button(dialog, "Forget everything").isEnabled()
    assert any("Nothing yet" in label.text() for label in dialog.findChildren(QLabel))


def test_a_rule_to_be_made_says_what_it_would_hide(qtbot: QtBot) -> None:
    choices = (RuleChoice("selector", "div.promo", 3), RuleChoice("phrase", "scan & follow", 1))
    dialog = AlwaysHereDialog("post.example", choices)
    qtbot.addWidget(dialog)
    labels = dialog.findChildren(QLabel)
    assert any(label.text().startswith("3 part(s)") for label in labels)
    phrase = dialog.findChildren(QRadioButton)[1]
    with qtbot.waitSignal(dialog.previewed) as seen:
        phrase.click()
    assert any(label.text().startswith("1 part(s)") for label in labels)
    with qtbot.waitSignal(dialog.chosen) as taken:
        button(dialog, "Hide these").click()
    assert seen.args == taken.args == [choices[1]]


def test_without_a_rule_to_make_there_is_nothing_to_take(qtbot: QtBot) -> None:
    dialog = AlwaysHereDialog("post.example", ())
    qtbot.addWidget(dialog)
    assert not button(dialog, "Hide these").isEnabled()


def test_long_texts_of_rules_are_cut() -> None:
    words = rule_words("text", "spam " * 100)
    assert words.endswith("…")
    assert len(words) < 120
