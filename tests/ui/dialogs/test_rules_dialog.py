from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QRadioButton, QTreeWidget, QWidget
from pytestqt.qtbot import QtBot

from reader.patterns import PatternError
from reader.spam.feedback.rules import Rule, RuleKind
from reader.ui.dialogs.rules import AlwaysHereDialog, RulesDialog, rule_words

TEXT = Rule(RuleKind.TEXT, "Scan the code", True, "post.example", 1)
PHRASE = Rule(RuleKind.PHRASE, "our app", False, "", 2)
PLACE = Rule(RuleKind.SELECTOR, "div.promo", True, "post.example")


@pytest.fixture
def dialog(qtbot: QtBot) -> RulesDialog:
    made = RulesDialog([TEXT, PHRASE])
    qtbot.addWidget(made)
    return made


def button(widget: QWidget, words: str) -> QPushButton:
    return next(b for b in widget.findChildren(QPushButton) if b.text() == words)


def lines(dialog: RulesDialog) -> list[list[str]]:
    tree = dialog.findChild(QTreeWidget)
    assert tree is not None
    items = (tree.topLevelItem(row) for row in range(tree.topLevelItemCount()))
    return [[item.text(column) for column in range(3)] for item in items if item is not None]


def test_rules_are_listed_in_words(dialog: RulesDialog) -> None:
    assert lines(dialog) == [
        ["post.example", "This text: Scan the code", "Hides"],
        ["All sites", "Parts with the words: our app", "Keeps"],
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
    assert removed.args == [PHRASE]


def test_everything_can_be_exported_and_forgotten(dialog: RulesDialog, qtbot: QtBot) -> None:
    with qtbot.waitSignal(dialog.export_requested):
        button(dialog, "Export…").click()
    with qtbot.waitSignal(dialog.reset_requested):
        button(dialog, "Forget everything").click()
    dialog.set_rules(())
    assert lines(dialog) == []
    assert not button(dialog, "Forget everything").isEnabled()
    assert any("Nothing yet" in label.text() for label in dialog.findChildren(QLabel))


def count(rule: Rule) -> int:
    """What a rule would hide; "(a+)+" stands for a pattern that is refused."""
    if rule.value == "(a+)+":
        raise PatternError("slow", "This pattern is refused.")
    return {RuleKind.TEXT: 1, RuleKind.SELECTOR: 3}.get(rule.kind, 2)


@pytest.fixture
def always(qtbot: QtBot) -> AlwaysHereDialog:
    made = AlwaysHereDialog("post.example", [PLACE, TEXT], count)
    qtbot.addWidget(made)
    made.show()
    return made


def shown(dialog: QWidget) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(QLabel) if label.isVisible())


def test_a_rule_to_be_made_says_what_it_would_hide(always: AlwaysHereDialog, qtbot: QtBot) -> None:
    assert "3 paragraph(s)" in shown(always)
    always.findChildren(QRadioButton)[1].click()
    assert "1 paragraph(s)" in shown(always)
    with qtbot.waitSignal(always.chosen) as taken:
        button(always, "Hide these").click()
    assert taken.args == [TEXT]


def test_a_pattern_of_ones_own_is_tried_while_it_is_typed(
    always: AlwaysHereDialog, qtbot: QtBot
) -> None:
    field = always.findChild(QLineEdit)
    assert field is not None
    qtbot.keyClicks(field, "scan.*code")
    assert "2 paragraph(s)" in shown(always)
    with qtbot.waitSignal(always.chosen) as taken:
        button(always, "Hide these").click()
    assert taken.args == [Rule(RuleKind.PATTERN, "scan.*code", True, "post.example")]


def test_a_pattern_that_could_take_long_is_refused_with_a_sentence(
    always: AlwaysHereDialog, qtbot: QtBot
) -> None:
    field = always.findChild(QLineEdit)
    assert field is not None
    qtbot.keyClicks(field, "(a+)+")
    assert "This pattern is refused." in shown(always)
    assert not button(always, "Hide these").isEnabled()


def test_without_a_pattern_there_is_nothing_to_take(qtbot: QtBot) -> None:
    dialog = AlwaysHereDialog("post.example", [], count)
    qtbot.addWidget(dialog)
    assert not button(dialog, "Hide these").isEnabled()


def test_long_texts_of_rules_are_cut() -> None:
    words = rule_words(Rule(RuleKind.TEXT, "spam " * 100, True))
    assert words.endswith("…")
    assert len(words) < 120
