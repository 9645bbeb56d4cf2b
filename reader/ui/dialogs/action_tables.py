"""Editors for what is done with sections: by role, by category, and by site."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from reader.datamodel.page import Role
from reader.datamodel.verdict import Category
from reader.policy import (
    ARTICLE_ROLES,
    DEFAULT_CATEGORY_ACTIONS,
    DEFAULT_ROLE_ACTIONS,
    Action,
)
from reader.ui.dialogs.editors import CalmComboBox, Editor, LinesEditor
from reader.ui.dialogs.frame import new_grid
from reader.ui.texts import wording
from reader.ui.widgets.action_button import IconButton
from reader.ui.widgets.labels import plain_label

#: The roles whose action can be chosen; spam and adverts go by their category.
SETTABLE_ROLES = tuple(r for r in Role if r not in ARTICLE_ROLES | {Role.SPAM, Role.ADVERT})

#: What a site may have an exception for, by name; "other" is the category of spam.
_EXCEPTIONS: Mapping[str, Role | Category] = {
    **{role.value: role for role in SETTABLE_ROLES},
    **{category.value: category for category in Category},
}


#: Letters of a kind or an action that there is room for in any case.
_LETTERS = 8


class ActionTable(Editor):
    """A row for each kind of section, with what is done with it.

    Args:
        defaults: the kinds, as `Role` or `Category`, and what is done with each by default.
        parent: the page it stands on.
    """

    wide = True

    def __init__(self, defaults: Mapping[Role | Category, Action], parent: QWidget) -> None:
        super().__init__(parent)
        self._defaults = {str(kind): action for kind, action in defaults.items()}
        self._value: dict[str, str] = {}
        self._boxes: dict[str, CalmComboBox] = {}
        grid = new_grid(self)
        for row, kind in enumerate(defaults):
            label = plain_label(kind_name(kind), self, wrap=False)
            box = _action_box(self)
            label.setBuddy(box)
            box.activated.connect(lambda _row, key=str(kind): self._on_chosen(key))
            grid.addWidget(label, row, 0)
            grid.addWidget(box, row, 1)
            self._boxes[str(kind)] = box

    def set_value(self, value: dict[str, str]) -> None:
        """See `Editor`."""
        self._value = dict(value)
        for kind, box in self._boxes.items():
            default = box.findData(self._defaults[kind].value)
            chosen = box.findData(value.get(kind))
            box.setCurrentIndex(chosen if chosen >= 0 else default)

    def _on_chosen(self, kind: str) -> None:
        action = self._boxes[kind].currentData()
        if action == self._defaults[kind].value:
            self._value.pop(kind, None)
        else:
            self._value[kind] = action
        self.value_changed.emit(dict(self._value))


class RoleActions(ActionTable):
    """What is done with furniture, by role."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__({role: DEFAULT_ROLE_ACTIONS[role] for role in SETTABLE_ROLES}, parent)


class CategoryActions(ActionTable):
    """What is done with spam and adverts, by category."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__({kind: DEFAULT_CATEGORY_ACTIONS[kind] for kind in Category}, parent)


class SiteExceptions(LinesEditor):
    """What is done otherwise on some sites: a line for each, and one to add another."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._value: dict[str, dict[str, str]] = {}
        self._site = QLineEdit(self)
        self._site.setPlaceholderText(self.tr("news.example"))
        self._site.setAccessibleName(self.tr("Site"))
        self._kind = CalmComboBox(self)
        self._kind.setAccessibleName(self.tr("Kind of section"))
        for name, kind in _EXCEPTIONS.items():
            self._kind.addItem(kind_name(kind), name)
        self._action = _action_box(self)
        self._action.setAccessibleName(self.tr("What is done"))
        for box in (self._kind, self._action):  # which the longest word would make too wide
            box.setSizeAdjustPolicy(box.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(_LETTERS)
        self._add = QPushButton(self.tr("Add"), self)
        self._add.clicked.connect(self._on_add)
        self._site.returnPressed.connect(self._on_add)

    def set_value(self, value: dict[str, dict[str, str]]) -> None:
        """See `Editor`."""
        self._value = {site: dict(actions) for site, actions in value.items()}
        lines = [
            self._line(site, kind, Action(action))
            for site, actions in sorted(value.items())
            for kind, action in sorted(actions.items())
            if kind in _EXCEPTIONS and action in set(Action)
        ]
        self._show_lines(lines)
        self._grid.addWidget(self._site, len(lines), 0)
        self._grid.addWidget(self._kind, len(lines), 1)
        self._grid.addWidget(self._action, len(lines), 2, 1, 2)  # over what removes a line, too
        self._grid.addWidget(self._add, len(lines) + 1, 2, 1, 2, Qt.AlignmentFlag.AlignRight)

    def _line(
        self, site: str, kind: str, action: Action
    ) -> tuple[tuple[str, str, str], IconButton]:
        remove = IconButton("trash", self.tr("Remove this exception"), self)
        remove.setAccessibleName(self.tr("Remove the exception for {0}").format(site))
        remove.clicked.connect(lambda: self._on_remove(site, kind))
        return (site, kind_name(_EXCEPTIONS[kind]), wording.action_name(action)), remove

    def _on_add(self) -> None:
        site = self._site.text().strip().lower().removeprefix("https://").split("/")[0]
        if not site:
            self._site.setFocus()
            return
        changed = {**self._value, site: {**self._value.get(site, {})}}
        changed[site][self._kind.currentData()] = self._action.currentData()
        self._site.clear()
        self._change(changed)

    def _on_remove(self, site: str, kind: str) -> None:
        changed = {name: dict(actions) for name, actions in self._value.items()}
        del changed[site][kind]
        self._change({name: actions for name, actions in changed.items() if actions})


class SiteList(LinesEditor):
    """Sites for which something was allowed; each can be taken off."""

    def set_value(self, value: dict[str, bool]) -> None:
        """See `Editor`."""
        lines = [
            ((site,), self._remove_of(site, value))
            for site, allowed in sorted(value.items())
            if allowed
        ]
        self._show_lines(lines, self.tr("None yet."))

    def _remove_of(self, site: str, value: dict[str, bool]) -> QPushButton:
        others = {name: allowed for name, allowed in value.items() if name != site}
        name = self.tr("Remove {0}").format(site)
        return self._remove_button(self.tr("Remove"), name, lambda: self._change(others))


def kind_name(kind: Role | Category) -> str:
    """What a kind of section is called."""
    return wording.role_name(kind) if isinstance(kind, Role) else wording.category_name(kind)


def _action_box(parent: QWidget) -> CalmComboBox:
    box = CalmComboBox(parent)
    for action in (Action.HIDE, Action.ASK, Action.FLAG, Action.OFF):
        box.addItem(wording.action_name(action), action.value)
    return box
