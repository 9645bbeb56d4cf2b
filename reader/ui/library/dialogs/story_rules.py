"""Rules for whole stories: made with a look at what each matches, listed, taken back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QLineEdit,
    QPushButton,
    QTreeWidgetItem,
    QWidget,
)

from reader.datamodel.story import RuleAction, RuleField, Story, StoryRule
from reader.patterns import PatternError, compile_pattern
from reader.ui.dialogs.editors import CalmComboBox
from reader.ui.dialogs.frame import Dialog, new_list
from reader.ui.texts.counts import Counts
from reader.ui.texts.wording import error_text
from reader.ui.widgets.labels import heading, plain_label

_RULE = Qt.ItemDataRole.UserRole
#: Milliseconds that typing rests before a rule is tried.
_REST = 300
#: Headlines that are shown of those a rule matches.
_SHOWN = 3


class StoryRulesDialog(Dialog):
    """Makes and lists rules that hide, star or mark as read.

    Signals:
        test_requested: a `StoryRule` that is to be tried on what is there.
        add_requested: a `StoryRule` that is to be kept.
        remove_requested: the id of a rule that is to be forgotten.
    """

    test_requested = Signal(object)
    add_requested = Signal(object)
    remove_requested = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Rules for stories"), (680, 520), parent)
        self._action = CalmComboBox(self)
        self._field = CalmComboBox(self)
        self._value = QLineEdit(self)
        self._pattern = QCheckBox(self.tr("Regular expression"), self)
        self._matches = plain_label("", self, quiet=True)
        self._add = QPushButton(self.tr("Add rule"), self)
        headers = (self.tr("Does"), self.tr("Stories"))
        self._list = new_list(headers, self.tr("Rules"), self, 1)
        self._remove = QPushButton(self.tr("Remove"), self)
        self._typing = QTimer(self, singleShot=True, interval=_REST)
        self._build_ui()
        self._connect()
        self._update()

    def set_rules(self, rules: Sequence[StoryRule]) -> None:
        """List these rules."""
        self._list.clear()
        for rule in rules:
            value = self.tr("matches {0}") if rule.pattern else self.tr("has {0}")
            words = [self._fields()[rule.field], value.format(rule.value)]
            item = QTreeWidgetItem([self._actions()[rule.action], " ".join(words)])
            item.setData(0, _RULE, rule.id)
            self._list.addTopLevelItem(item)
        self._update()

    def show_matches(self, rule: StoryRule, stories: Sequence[Story]) -> None:
        """Say what the rule that is being written matches; old answers are passed over."""
        if rule == self.rule:
            titles = " · ".join(story.title for story in stories[:_SHOWN])
            number = Counts().would_match(len(stories))
            self._matches.setText(f"{number} {titles}".strip())

    @property
    def rule(self) -> StoryRule:
        """The rule that is being written."""
        return StoryRule(
            self._action.currentData(),
            self._field.currentData(),
            self._value.text().strip(),
            self._pattern.isChecked(),
        )

    # -- inside ---------------------------------------------------------------------------------

    def _build_ui(self) -> None:
        for action, words in self._actions().items():
            self._action.addItem(words, action)
        for field, words in self._fields().items():
            self._field.addItem(words, field)
        self._action.setAccessibleName(self.tr("What is done"))
        self._field.setAccessibleName(self.tr("What is looked at"))
        self._value.setFocus()
        self._value.setAccessibleName(self.tr("Words"))
        self._value.setPlaceholderText(self.tr("Words, in either language"))
        grid = QGridLayout()
        grid.addWidget(self._action, 0, 0)
        grid.addWidget(plain_label(self.tr("where"), self, wrap=False), 0, 1)
        grid.addWidget(self._field, 0, 2)
        grid.addWidget(self._value, 0, 3)
        grid.addWidget(self._pattern, 1, 3)
        grid.setColumnStretch(3, 1)
        self.column.addLayout(grid)
        self.column.addWidget(self._matches)
        self.column.addWidget(self._add, 0, Qt.AlignmentFlag.AlignRight)
        self.column.addWidget(heading(self.tr("Rules"), self, 14))
        self.column.addWidget(self._list, 1)
        self.add_close_button(self._remove)

    def _connect(self) -> None:
        for box in (self._action, self._field):
            box.currentIndexChanged.connect(lambda _: self._update())
        self._value.textChanged.connect(lambda _: self._update())
        self._pattern.toggled.connect(lambda _: self._update())
        self._typing.timeout.connect(lambda: self.test_requested.emit(self.rule))
        self._list.itemSelectionChanged.connect(self._update_buttons)
        self._add.clicked.connect(self._on_add)
        self._remove.clicked.connect(self._on_remove)

    def _update(self) -> None:
        """Try the rule, or say why it cannot be used."""
        trouble = ""
        if self._pattern.isChecked() and self._value.text():
            try:
                compile_pattern(self._value.text().strip())
            except PatternError as error:
                trouble = error_text(error)
        self._matches.setText(trouble)
        usable = bool(self._value.text().strip()) and not trouble
        self._add.setEnabled(usable)
        if usable:
            self._typing.start()
        else:
            self._typing.stop()
        self._update_buttons()

    def _update_buttons(self) -> None:
        self._remove.setEnabled(bool(self._list.selectedItems()))

    def _on_add(self) -> None:
        rule = self.rule
        self._value.clear()
        self.add_requested.emit(rule)

    def _on_remove(self) -> None:
        for item in self._list.selectedItems():
            self.remove_requested.emit(item.data(0, _RULE))

    def _actions(self) -> dict[RuleAction, str]:
        return {
            RuleAction.HIDE: self.tr("Hide stories"),
            RuleAction.READ: self.tr("Mark as read"),
            RuleAction.STAR: self.tr("Star"),
        }

    def _fields(self) -> dict[RuleField, str]:
        return {
            RuleField.HEADLINE: self.tr("the headline"),
            RuleField.FEED: self.tr("the feed"),
            RuleField.AUTHOR: self.tr("the author"),
            RuleField.CATEGORY: self.tr("the category"),
            RuleField.LANGUAGE: self.tr("the language"),
        }
