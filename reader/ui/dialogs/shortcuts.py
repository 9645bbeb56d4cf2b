"""The sheet of shortcuts: all keys at a glance."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from reader.ui.actions import MENU_TITLES, Actions, Menu
from reader.ui.dialogs.frame import Dialog
from reader.ui.widgets.labels import heading, plain_label

_COLUMNS = 3

#: What a key does, and the keys that do it.
_Line = tuple[str, list[str]]


class ShortcutSheet(Dialog):
    """Lists the actions that have keys, by menu, and the keys of the panes.

    Args:
        actions: the window's actions, with their keys as they are now.

    Signals:
        change_requested: the reader wants to choose other keys.
    """

    change_requested = Signal()

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("ShortcutSheet", "Keys"), (1040, 770), parent)
        content = QWidget()
        columns = QHBoxLayout(content)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(8 * self.unit)
        titled = self._groups(actions)
        groups = [self._group(title, lines) for title, lines in titled]
        widest = max(group.minimumSizeHint().width() for group in groups) + columns.spacing()
        fitting = (self.width() - 12 * self.unit) // widest  # beside margins and the scroll bar
        stacks = [QVBoxLayout() for _ in range(max(1, min(fitting, _COLUMNS)))]
        heights = [0] * len(stacks)
        for group, (_, lines) in zip(groups, titled, strict=True):
            shortest = heights.index(min(heights))
            stacks[shortest].addWidget(group)
            heights[shortest] += len(lines) + 2
        for stack in stacks:
            stack.setSpacing(5 * self.unit)
            stack.addStretch()
            columns.addLayout(stack, 1)
        self.add_scroll_area(content)
        change = QPushButton(self.tr("Change keys…"), self)
        change.clicked.connect(self._on_change)
        self.add_close_button(change)

    def _groups(self, actions: Actions) -> list[tuple[str, list[_Line]]]:
        """The titles, and below each the names and keys."""
        groups = []
        for menu, title in MENU_TITLES.items():
            parts = (menu, Menu.TOP) if menu is Menu.HELP else (menu,)
            lines = [
                (actions.title(action.objectName()), _keys(action))
                for action in actions.in_menu(*parts)
            ]
            shown = QCoreApplication.translate("Menu", title)
            groups.append((shown, [line for line in lines if line[1]]))
        return [*groups, (self.tr("In the sections sidebar"), self._sidebar_keys())]

    def _sidebar_keys(self) -> list[_Line]:
        return [
            (self.tr("Go to the section"), _native("Return")),
            (self.tr("Show or hide it"), _native("Space")),
            (self.tr("Mark as spam"), _native("X")),
            (self.tr("Mark as not spam"), _native("Shift+X")),
        ]

    def _group(self, title: str, lines: Sequence[_Line]) -> QWidget:
        group = QWidget(self)
        column = QVBoxLayout(group)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self.unit + self.unit // 2)
        column.addWidget(heading(title, group, 14))
        for name, keys in lines:
            row = QHBoxLayout()  # one for each: many keys take no room from other names
            row.setSpacing(self.unit)
            row.addWidget(plain_label(name, group), 1)
            row.addSpacing(2 * self.unit)
            for key in keys:
                chip = plain_label(key, group, wrap=False)
                chip.setProperty("keys", True)
                row.addWidget(chip, 0, Qt.AlignmentFlag.AlignVCenter)
            column.addLayout(row)
        return group

    def _on_change(self) -> None:
        self.accept()
        self.change_requested.emit()


def _keys(action: QAction) -> list[str]:
    return [key.toString(QKeySequence.SequenceFormat.NativeText) for key in action.shortcuts()]


def _native(key: str) -> list[str]:
    return [QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)]
