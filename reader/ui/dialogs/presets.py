"""The editor for presets of the reader's own: where the pages of a site keep their parts."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from reader.datamodel.page import Page, Role
from reader.errors import ExtractionError
from reader.extraction.presets import preset_of
from reader.ui.dialogs.editors import CalmComboBox, Editor
from reader.ui.dialogs.frame import new_grid
from reader.ui.style.theme import scaled
from reader.ui.texts.counts import Counts
from reader.ui.texts.i18n import message_text
from reader.ui.widgets.labels import plain_label

#: The parts a preset has selectors for, after its hosts.
PARTS = ("hosts", "body", "title", "byline", "date", "cut")

#: A change counts when nothing was typed for this long, in milliseconds.
PAUSE = 400

#: So many letters of a paragraph are shown in the preview.
_SAMPLE = 70

#: A preset as the settings keep it: its parts, each with a list of hosts or selectors.
Table = dict[str, list[str]]


class PresetsEditor(Editor):
    """A form for one preset at a time, with what it finds on the open page.

    Args:
        site: the host of the open page, for a new preset; "" where none is open.
        parent: the page it stands on.

    Signals:
        tried: the `Preset`, after each change that makes sense.
    """

    tried = Signal(object)
    wide = True

    def __init__(self, site: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._site = site
        self._value: dict[str, Table] = {}
        self._fields: dict[str, QLineEdit] = {}
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self._apply)
        self._build_ui()

    def set_value(self, value: dict[str, Table]) -> None:
        """See `Editor`."""
        if value == self._value:
            return
        chosen = self._names.currentText()
        self._value = {name: dict(table) for name, table in value.items()}
        self._names.clear()
        self._names.addItems(list(value))
        self._names.setCurrentIndex(max(0, self._names.findText(chosen)) if value else -1)
        self._show()

    def show_trial(self, page: Page) -> None:
        """Show what the open page is with the preset that was tried."""
        body = [block.text for s in page.sections if s.role is Role.BODY for block in s.blocks]
        lines = [self.tr("Title: {0}").format(page.title or "–")]
        lines.append(self.tr("By: {0}").format(page.byline or "–"))
        lines.append(Counts().paragraphs(len(body)))
        lines += [text[:_SAMPLE] + ("…" if len(text) > _SAMPLE else "") for text in body[:2]]
        self._preview.setText("\n".join(lines))

    # -- inside ---------------------------------------------------------------------------------

    def _build_ui(self) -> None:
        unit = scaled(4, self.font())
        self._names = CalmComboBox(self)
        self._names.setAccessibleName(self.tr("Preset"))
        self._names.activated.connect(self._show)
        self._add = QPushButton(self.tr("Add a site"), self)
        self._add.clicked.connect(self._on_add)
        self._remove = QPushButton(self.tr("Remove"), self)
        self._remove.clicked.connect(self._on_remove)
        top = QHBoxLayout()
        top.setSpacing(2 * unit)
        top.addWidget(self._names, 1)
        top.addWidget(self._add)
        top.addWidget(self._remove)
        self._trouble = plain_label("", self)
        self._trouble.setProperty("trouble", True)
        self._preview = plain_label("", self, quiet=True)
        self._preview.setAlignment(Qt.AlignmentFlag.AlignTop)
        grid = new_grid(self, 1)
        grid.addLayout(top, 0, 0, 1, 2)
        for row, (part, words) in enumerate(self._labels().items(), start=1):
            label = plain_label(words, self, wrap=False)
            field = QLineEdit(self)
            field.textEdited.connect(lambda _text: self._pause.start())
            field.editingFinished.connect(self._on_left)
            label.setBuddy(field)
            grid.addWidget(label, row, 0)
            grid.addWidget(field, row, 1)
            self._fields[part] = field
        grid.addWidget(self._trouble, len(PARTS) + 1, 0, 1, 2)
        grid.addWidget(self._preview, len(PARTS) + 2, 0, 1, 2)
        self._show()

    def _labels(self) -> dict[str, str]:
        words = (
            self.tr("Hosts"),
            self.tr("Article"),
            self.tr("Title"),
            self.tr("Byline"),
            self.tr("Date"),
            self.tr("To be cut out"),
        )
        return dict(zip(PARTS, words, strict=True))

    def _show(self) -> None:
        """Put the chosen preset into the form."""
        table = self._value.get(self._names.currentText())
        for part, field in self._fields.items():
            field.setEnabled(table is not None)
            field.setText(", ".join((table or {}).get(part, ())))
        self._remove.setEnabled(table is not None)
        self._trouble.hide()
        self._preview.clear()
        if table is not None:
            self._try(self._names.currentText(), table)

    def _on_add(self) -> None:
        name = self._site or self.tr("New site")
        while name in self._value:
            name += " 2"
        self._change({**self._value, name: {"hosts": [self._site] if self._site else []}})
        self._names.setCurrentText(name)
        self._show()
        self._fields["body" if self._site else "hosts"].setFocus()

    def _on_remove(self) -> None:
        name = self._names.currentText()
        self._change({key: table for key, table in self._value.items() if key != name})

    def _on_left(self) -> None:
        if self._pause.isActive():
            self._pause.stop()
            self._apply()

    def _apply(self) -> None:
        """Take what stands in the form, if it makes sense."""
        name = self._names.currentText()
        if name not in self._value:
            return
        table = {part: _items(field.text()) for part, field in self._fields.items()}
        table = {part: items for part, items in table.items() if items or part == "hosts"}
        if self._try(name, table):
            self._value[name] = table
            self.value_changed.emit({key: dict(kept) for key, kept in self._value.items()})

    def _try(self, name: str, table: Table) -> bool:
        try:
            preset = preset_of(name, table)
        except ExtractionError as error:
            self._trouble.setText(message_text(error.message))
            self._trouble.show()
            return False
        self._trouble.hide()
        self.tried.emit(preset)
        return True

    def _change(self, value: dict[str, Any]) -> None:
        self.set_value(value)
        self.value_changed.emit(value)


def _items(text: str) -> list[str]:
    return [item.strip() for item in text.split(",") if item.strip()]
