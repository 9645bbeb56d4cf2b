"""Names that are always translated in one way, as a table in the settings."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QPushButton, QWidget

from reader.datamodel.translation import Pair
from reader.languages import NAMES
from reader.ui.dialogs.editors import CalmComboBox, Editor
from reader.ui.style.theme import scaled
from reader.ui.texts.languages import language_name


class GlossaryEditor(Editor):
    """The fixed names of each pair of languages: a line for each, and one to add another.

    Args:
        pair: the languages that are chosen at first.
    """

    wide = True

    def __init__(self, pair: Pair, parent: QWidget) -> None:
        super().__init__(parent)
        self._value: dict[str, dict[str, str]] = {}
        self._lines: list[QWidget] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(scaled(8, self.font()))
        for column in (2, 3):
            self._grid.setColumnStretch(column, 1)
        self._source = self._language_box(pair.source, self.tr("Language of the page"))
        self._target = self._language_box(pair.target, self.tr("Language of the translation"))
        self._term = QLineEdit(self)
        self._term.setPlaceholderText(self.tr("Name in the page"))
        self._translation = QLineEdit(self)
        self._translation.setPlaceholderText(self.tr("Always translated as"))
        for field in (self._term, self._translation):
            field.setAccessibleName(field.placeholderText())
            field.returnPressed.connect(self._on_add)
        self._add = QPushButton(self.tr("Add"), self)
        self._add.clicked.connect(self._on_add)
        self.setFocusProxy(self._term)

    def set_value(self, value: dict[str, dict[str, str]]) -> None:
        """See `Editor`."""
        self._value = {pair: dict(terms) for pair, terms in value.items()}
        while self._lines:
            self._lines.pop().deleteLater()
        rows = [(p, t, x) for p, terms in sorted(value.items()) for t, x in sorted(terms.items())]
        for row, (pair, term, translation) in enumerate(rows):
            self._add_line(row, pair, term, translation)
        new = (self._source, self._target, self._term, self._translation, self._add)
        for column, widget in enumerate(new):
            self._grid.addWidget(widget, len(rows), column)

    def _language_box(self, chosen: str, name: str) -> CalmComboBox:
        box = CalmComboBox(self)
        box.setAccessibleName(name)
        box.setSizeAdjustPolicy(box.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(6)
        for code in sorted(NAMES, key=language_name):
            box.addItem(language_name(code), code)
        box.setCurrentIndex(box.findData(chosen))
        return box

    def _add_line(self, row: int, pair: str, term: str, translation: str) -> None:
        source, _, target = pair.partition("-")
        for column, text in enumerate(
            (language_name(source), language_name(target), term, translation)
        ):
            label = QLabel(text, self)
            label.setTextFormat(Qt.TextFormat.PlainText)
            self._keep(label, row, column)
        remove = QPushButton(self.tr("Remove"), self)
        remove.setAccessibleName(self.tr("Remove {0}").format(term))
        remove.clicked.connect(lambda: self._on_remove(pair, term))
        self._keep(remove, row, 4)

    def _keep(self, widget: QWidget, row: int, column: int) -> None:
        self._grid.addWidget(widget, row, column)
        self._lines.append(widget)

    def _on_add(self) -> None:
        term, translation = self._term.text().strip(), self._translation.text().strip()
        if not term or not translation:
            (self._translation if term else self._term).setFocus()
            return
        pair = f"{self._source.currentData()}-{self._target.currentData()}"
        self._term.clear()
        self._translation.clear()
        self._change({**self._value, pair: {**self._value.get(pair, {}), term: translation}})

    def _on_remove(self, pair: str, term: str) -> None:
        kept = {name: text for name, text in self._value[pair].items() if name != term}
        self._change({p: t for p, t in {**self._value, pair: kept}.items() if t})

    def _change(self, value: dict[str, dict[str, str]]) -> None:
        self.set_value(value)
        self.value_changed.emit(value)
