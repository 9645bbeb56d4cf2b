"""What was learned from marks: the list of rules, and making a rule for a section."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QHeaderView,
    QPushButton,
    QRadioButton,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from reader.ui import wording
from reader.ui.counts import Counts
from reader.ui.dialogs.frame import Dialog, plain_label
from reader.ui.i18n import QT_TRANSLATE_NOOP

#: What a rule goes by, by its code, in words with a place for what it holds.
_KINDS = {
    "text": QT_TRANSLATE_NOOP("RulesDialog", "This text: {0}"),
    "selector": QT_TRANSLATE_NOOP("RulesDialog", "This place of the page: {0}"),
    "phrase": QT_TRANSLATE_NOOP("RulesDialog", "Parts with the words: {0}"),
    "pattern": QT_TRANSLATE_NOOP("RulesDialog", "Parts that agree with: {0}"),
}

#: Longer texts of rules are cut.
_SHOWN_LENGTH = 80


@dataclass(frozen=True, slots=True)
class RuleLine:
    """A rule as it is listed.

    Attributes:
        key: what names the rule where it is kept.
        site: where it holds; "" everywhere.
        kind: "text", "selector", "phrase" or "pattern".
        value: what it goes by.
        spam: whether it hides; otherwise it keeps from being hidden.
        made: when; None where nobody knows.
    """

    key: object
    site: str
    kind: str
    value: str
    spam: bool = True
    made: datetime | None = None


@dataclass(frozen=True, slots=True)
class RuleChoice:
    """A rule that could be made, and how many sections of this page it would hide."""

    kind: str
    value: str
    count: int


def rule_words(kind: str, value: str) -> str:
    """What a rule goes by, in words."""
    shown = " ".join(value.split())
    if len(shown) > _SHOWN_LENGTH:
        shown = f"{shown[:_SHOWN_LENGTH]}…"
    template = _KINDS.get(kind, "{0}")
    return QCoreApplication.translate("RulesDialog", template).format(shown)


class RulesDialog(Dialog):
    """Lists the rules; each can be taken back, all can be forgotten or written to a file.

    Args:
        rules: what was learned.
        marks: how many marks taught the program beside these rules.
        parent: the window.

    Signals:
        remove_requested: the key of a rule.
        reset_requested: everything learned is to be forgotten.
        export_requested: the rules are to be written to a file.
    """

    remove_requested = Signal(object)
    reset_requested = Signal()
    export_requested = Signal()

    def __init__(
        self, rules: Sequence[RuleLine], marks: int = 0, parent: QWidget | None = None
    ) -> None:
        title = QCoreApplication.translate("RulesDialog", "What was learned")
        super().__init__(title, (760, 480), parent)
        self._words = plain_label("", self, quiet=True)
        self._list = self._build_list(title)
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
        self.set_rules(rules, marks)

    def set_rules(self, rules: Sequence[RuleLine], marks: int = 0) -> None:
        """List these rules."""
        self._list.clear()
        for rule in rules:
            self._list.addTopLevelItem(self._item(rule))
        if rules or marks:
            text = self.tr("{0} · {1}").format(Counts().rules(len(rules)), Counts().marks(marks))
        else:
            text = self.tr("Nothing yet. Mark a part as spam, or as not spam, and it is learned.")
        self._words.setText(text)
        self._export.setEnabled(bool(rules))
        self._reset.setEnabled(bool(rules or marks))
        self._update_buttons()

    def _build_list(self, name: str) -> QTreeWidget:
        tree = QTreeWidget(self)
        tree.setHeaderLabels([self.tr("Site"), self.tr("Rule"), self.tr("Does"), self.tr("Made")])
        tree.setRootIsDecorated(False)
        tree.setUniformRowHeights(True)
        tree.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        tree.setAccessibleName(name)
        header = tree.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        return tree

    def _item(self, rule: RuleLine) -> QTreeWidgetItem:
        does = self.tr("Hides") if rule.spam else self.tr("Keeps")
        made = wording.day(rule.made) if rule.made else ""
        site = rule.site or self.tr("All sites")
        item = QTreeWidgetItem([site, rule_words(rule.kind, rule.value), does, made])
        item.setData(0, Qt.ItemDataRole.UserRole, rule)
        return item

    def _update_buttons(self) -> None:
        self._remove.setEnabled(bool(self._list.selectedItems()))

    def _on_remove(self) -> None:
        for item in self._list.selectedItems():
            self.remove_requested.emit(item.data(0, Qt.ItemDataRole.UserRole).key)


class AlwaysHereDialog(Dialog):
    """Offers rules that would hide parts like one that was pointed at, with what each would hide.

    Args:
        site: where the rule will hold.
        choices: the rules to choose from, the closest first.
        parent: the window.

    Signals:
        previewed: the `RuleChoice` the reader looks at.
        chosen: the `RuleChoice` he takes.
    """

    previewed = Signal(object)
    chosen = Signal(object)

    def __init__(
        self, site: str, choices: Sequence[RuleChoice], parent: QWidget | None = None
    ) -> None:
        title = QCoreApplication.translate("AlwaysHereDialog", "Always hide here")
        super().__init__(title, (520, 240), parent)
        self._choices = choices
        question = self.tr("What is to be hidden on {0} from now on?").format(site)
        self.column.addWidget(plain_label(question, self))
        self._group = QButtonGroup(self)
        for number, choice in enumerate(choices):
            button = QRadioButton(rule_words(choice.kind, choice.value).replace("&", "&&"), self)
            self._group.addButton(button, number)
            self.column.addWidget(button)
        self._count = plain_label("", self, quiet=True)
        self.column.addWidget(self._count)
        self.column.addStretch()
        self._take = QPushButton(self.tr("Hide these"), self)
        self._take.clicked.connect(self._on_take)
        self.add_close_button(self._take, main=self._take)
        self._group.idClicked.connect(self._on_previewed)
        if choices:
            self._group.button(0).setChecked(True)
            self._on_previewed(0)
        self._take.setEnabled(bool(choices))

    def _on_previewed(self, number: int) -> None:
        choice = self._choices[number]
        self._count.setText(Counts().would_be_hidden(choice.count))
        self.previewed.emit(choice)

    def _on_take(self) -> None:
        self.accept()
        self.chosen.emit(self._choices[self._group.checkedId()])
