"""The editor for shortcuts: every action with its keys, to be changed or set back."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSignalBlocker
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QGridLayout, QKeySequenceEdit, QLineEdit, QWidget

from reader.ui.actions import ACTIONS, ActionSpec
from reader.ui.dialogs.editors import Editor
from reader.ui.dialogs.frame import new_grid
from reader.ui.style.theme import scaled
from reader.ui.widgets.action_button import IconButton
from reader.ui.widgets.labels import plain_label

#: The least width of a field, and what it has beside the key, in pixels at the base font.
_FIELD, _BESIDE = 170, 44


class KeyTable(Editor):
    """A row for each action: its name, its first key, and a button for the default.

    A key that another action has is not taken: the row says whose it is.
    """

    wide = True

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._value: dict[str, str] = {}
        self._fields: dict[str, QKeySequenceEdit] = {}
        self._resets: dict[str, IconButton] = {}
        self._clash = plain_label("", self)
        self._clash.setProperty("trouble", True)
        self._clash.hide()
        grid = new_grid(self, down=4)
        grid.addWidget(self._clash, 0, 0, 1, 3)
        for row, spec in enumerate(ACTIONS, start=1):
            self._add_row(grid, row, spec)

    def set_value(self, value: dict[str, str]) -> None:
        """See `Editor`."""
        self._value = dict(value)
        for spec in ACTIONS:
            self._show(spec)

    def _add_row(self, grid: QGridLayout, row: int, spec: ActionSpec) -> None:
        name = action_text(spec)
        label = plain_label(name, self)
        field = QKeySequenceEdit(self)
        field.setMaximumSequenceLength(1)
        field.setClearButtonEnabled(True)
        field.setMinimumWidth(scaled(_FIELD, self.font()))
        field.setAccessibleName(self.tr("Key of {0}").format(name))
        field.editingFinished.connect(lambda: self._on_edited(spec))
        label.setBuddy(field)
        reset = IconButton("undo", self.tr("Default key of {0}").format(name), self, quiet=True)
        reset.clicked.connect(lambda: self._set(spec, spec.keys))
        for column, widget in enumerate((label, field, reset)):
            grid.addWidget(widget, row, column)
        self._fields[spec.name], self._resets[spec.name] = field, reset

    def _keys(self, spec: ActionSpec) -> str:
        return self._value.get(spec.name, spec.keys)

    def _show(self, spec: ActionSpec) -> None:
        field = self._fields[spec.name]
        with QSignalBlocker(field):
            field.setKeySequence(QKeySequence(next(iter(self._keys(spec).split()), "")))
        if (line := field.findChild(QLineEdit)) is not None:
            line.setPlaceholderText("")  # Qt's "Press shortcut" once for each action without a key
        words = field.fontMetrics().horizontalAdvance(_native(field.keySequence().toString()))
        field.setMinimumWidth(max(field.minimumWidth(), words + scaled(_BESIDE, self.font())))
        self._resets[spec.name].setEnabled(spec.name in self._value)

    def _on_edited(self, spec: ActionSpec) -> None:
        text = (
            self._fields[spec.name].keySequence().toString(QKeySequence.SequenceFormat.PortableText)
        )
        if text != next(iter(self._keys(spec).split()), ""):
            self._set(spec, text)

    def _set(self, spec: ActionSpec, keys: str) -> None:
        other = self._owner(keys, spec)
        self._clash.setVisible(other is not None)
        if other is not None:
            text = self.tr("{0} already belongs to “{1}”. Change that one first.")
            self._clash.setText(text.format(_native(keys), action_text(other)))
            self._show(spec)
            return
        self._value.pop(spec.name, None)
        if keys != spec.keys:
            self._value[spec.name] = keys
        self._show(spec)
        self.value_changed.emit(dict(self._value))

    def _owner(self, keys: str, asking: ActionSpec) -> ActionSpec | None:
        """Another action that has one of these keys."""
        wanted = set(keys.split())
        return next(
            (s for s in ACTIONS if s is not asking and wanted & set(self._keys(s).split())), None
        )


def _native(keys: str) -> str:
    """Keys as keyboards of the interface's language name them."""
    form = QKeySequence.SequenceFormat.NativeText
    return " ".join(QKeySequence(key).toString(form) for key in keys.split())


def action_text(spec: ActionSpec) -> str:
    """What an action is called."""
    return QCoreApplication.translate("Actions", spec.text)
