"""What was learned from marks: the list of rules, and making a rule for a section."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QTreeWidgetItem,
    QWidget,
)

from reader.errors import ReaderError
from reader.spam.feedback.rules import SAVED_PAGES, Rule, RuleKind, scope_of
from reader.ui.dialogs.frame import Dialog, new_list
from reader.ui.texts.counts import Counts
from reader.ui.texts.i18n import QT_TRANSLATE_NOOP, message_text
from reader.ui.widgets.labels import plain_label

#: What a rule goes by, in words with a place for what it holds.
_KINDS = {
    RuleKind.TEXT: QT_TRANSLATE_NOOP("RulesDialog", "This text: {0}"),
    RuleKind.SELECTOR: QT_TRANSLATE_NOOP("RulesDialog", "This place of the page: {0}"),
    RuleKind.PHRASE: QT_TRANSLATE_NOOP("RulesDialog", "Parts with the words: {0}"),
    RuleKind.PATTERN: QT_TRANSLATE_NOOP("RulesDialog", "Parts that match: {0}"),
}

#: Longer texts of rules are cut.
_SHOWN_LENGTH = 80


def rule_words(rule: Rule) -> str:
    """What a rule goes by, in words."""
    shown = " ".join(rule.value.split())
    if len(shown) > _SHOWN_LENGTH:
        shown = f"{shown[:_SHOWN_LENGTH]}…"
    return QCoreApplication.translate("RulesDialog", _KINDS[rule.kind]).format(shown)


class RulesDialog(Dialog):
    """Lists the rules; each can be taken back, all can be forgotten or written to a file.

    Args:
        rules: what was learned, marks included, the newest first.

    Signals:
        remove_requested: a `Rule` that is to be forgotten.
        reset_requested: everything learned is to be forgotten.
        export_requested: the rules are to be written to a file.
    """

    remove_requested = Signal(object)
    reset_requested = Signal()
    export_requested = Signal()

    def __init__(self, rules: Sequence[Rule], parent: QWidget | None = None) -> None:
        title = QCoreApplication.translate("RulesDialog", "What was learned")
        super().__init__(title, (760, 480), parent)
        self._words = plain_label("", self, quiet=True)
        headers = (self.tr("Site"), self.tr("Rule"), self.tr("Does"))
        self._list = new_list(headers, title, self, 1)
        self._remove = QPushButton(self.tr("Remove"), self)
        self._export = QPushButton(self.tr("Export…"), self)
        self._reset = QPushButton(self.tr("Forget everything"), self)
        self.column.addWidget(self._words)
        self.column.addWidget(self._list, 1)
        self.add_close_button(self._remove, self._export, self._reset)
        self._remove.clicked.connect(self._on_remove)
        self._export.clicked.connect(self.export_requested)
        self._reset.clicked.connect(self.reset_requested)
        self._list.itemSelectionChanged.connect(self._update_buttons)
        self.set_rules(rules)

    def set_rules(self, rules: Sequence[Rule]) -> None:
        """List these rules."""
        self._list.clear()
        self._list.addTopLevelItems([self._item(rule) for rule in rules])
        self._words.setText(
            Counts().rules(len(rules))
            if rules
            else self.tr("Nothing yet. Mark a part as spam, or as not spam, and it is learned.")
        )
        self._export.setEnabled(bool(rules))
        self._reset.setEnabled(bool(rules))
        self._update_buttons()

    def _item(self, rule: Rule) -> QTreeWidgetItem:
        does = self.tr("Hides") if rule.spam else self.tr("Keeps")
        item = QTreeWidgetItem([self._where(rule), rule_words(rule), does])
        item.setData(0, Qt.ItemDataRole.UserRole, rule)
        return item

    def _where(self, rule: Rule) -> str:
        if rule.site == SAVED_PAGES:
            return self.tr("Saved pages")
        return rule.site or self.tr("All sites")

    def _update_buttons(self) -> None:
        self._remove.setEnabled(bool(self._list.selectedItems()))

    def _on_remove(self) -> None:
        for item in self._list.selectedItems():
            self.remove_requested.emit(item.data(0, Qt.ItemDataRole.UserRole))


class AlwaysHereDialog(Dialog):
    """Offers rules that would hide parts like one that was pointed at, with what each would hide.

    The last choice is a pattern of the reader's own.

    Args:
        site: where the rule will hold; "" for pages that have no site.
        suggestions: the rules to choose from, the likeliest first.
        count: how many paragraphs of the open page a rule would hide; raises a `ReaderError` for a
            rule that cannot be used.

    Signals:
        chosen: the `Rule` that is to be kept.
    """

    chosen = Signal(object)

    def __init__(
        self,
        site: str,
        suggestions: Sequence[Rule],
        count: Callable[[Rule], int],
        parent: QWidget | None = None,
    ) -> None:
        title = QCoreApplication.translate("AlwaysHereDialog", "Always hide here")
        super().__init__(title, (520, 280), parent)
        self._rules = [*suggestions, Rule(RuleKind.PATTERN, "", True, scope_of(site))]
        self._counter = count
        question = (
            self.tr("What is to be hidden on {0} from now on?").format(site)
            if site
            else self.tr("What is to be hidden in saved pages and pasted texts from now on?")
        )
        self.column.addWidget(plain_label(question, self))
        self._group = QButtonGroup(self)
        for number, rule in enumerate(suggestions):
            self._add_choice(number, rule_words(rule))
        self._add_choice(len(suggestions), self.tr("Parts that match a regular expression:"))
        self._pattern = QLineEdit(self)
        self._pattern.setAccessibleName(self.tr("Regular expression"))
        self._count = plain_label("", self, quiet=True)
        self._trouble = plain_label("", self)
        self._trouble.setProperty("trouble", True)
        for widget in (self._pattern, self._count, self._trouble):
            self.column.addWidget(widget)
        self.column.addStretch()
        self._take = QPushButton(self.tr("Hide these"), self)
        self.add_close_button(self._take, main=self._take)
        self._take.clicked.connect(self._on_take)
        self._pattern.textEdited.connect(self._on_pattern)
        self._group.idClicked.connect(self._show)
        self._group.button(0).setChecked(True)
        self._show()

    def _add_choice(self, number: int, words: str) -> None:
        button = QRadioButton(words.replace("&", "&&"), self)
        self._group.addButton(button, number)
        self.column.addWidget(button)

    def _on_pattern(self, text: str) -> None:
        self._rules[-1] = replace(self._rules[-1], value=text)
        self._group.button(len(self._rules) - 1).setChecked(True)
        self._show()

    def _show(self) -> None:
        """Say what the chosen rule would hide, or why it cannot be used."""
        rule = self._rules[self._group.checkedId()]
        number, trouble = 0, ""
        if rule.value:
            try:
                number = self._counter(rule)
            except ReaderError as error:
                trouble = message_text(error.message)
        self._count.setVisible(not trouble)
        self._count.setText(Counts().would_be_hidden(number))
        self._trouble.setVisible(bool(trouble))
        self._trouble.setText(trouble)
        self._take.setEnabled(bool(rule.value) and not trouble)

    def _on_take(self) -> None:
        self.accept()
        self.chosen.emit(self._rules[self._group.checkedId()])
