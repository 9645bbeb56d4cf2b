"""Names that are always translated in one way, as a table in the settings."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from reader.datamodel.translation import Pair
from reader.ui.dialogs.editors import LanguageBox, LinesEditor
from reader.ui.texts.languages import language_name


class GlossaryEditor(LinesEditor):
    """The fixed names of each pair of languages: a line for each, and one to add another.

    Args:
        pair: the languages that are chosen at first.
    """

    def __init__(self, pair: Pair, parent: QWidget) -> None:
        super().__init__(parent, 2, across=8)
        self._value: dict[str, dict[str, str]] = {}
        self._grid.setColumnStretch(2, 1)
        self._grid.setColumnStretch(3, 1)
        self._source = LanguageBox(self.tr("Language of the page"), pair.source, self, letters=6)
        of_translation = self.tr("Language of the translation")
        self._target = LanguageBox(of_translation, pair.target, self, letters=6)
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
        rows = [(p, t, x) for p, terms in sorted(value.items()) for t, x in sorted(terms.items())]
        self._show_lines([self._line(pair, term, said) for pair, term, said in rows])
        below = len(rows)
        self._grid.addWidget(self._source, below, 0)
        self._grid.addWidget(self._target, below, 1)
        self._grid.addWidget(self._term, below + 1, 0, 1, 2)
        self._grid.addWidget(self._translation, below + 1, 2, 1, 3)  # over "Remove", too
        self._grid.addWidget(self._add, below + 2, 2, 1, 3, Qt.AlignmentFlag.AlignRight)

    def _line(self, pair: str, term: str, said: str) -> tuple[tuple[str, ...], QPushButton]:
        source, _, target = pair.partition("-")
        name = self.tr("Remove {0}").format(term)
        remove = self._remove_button(self.tr("Remove"), name, lambda: self._on_remove(pair, term))
        return (language_name(source), language_name(target), term, said), remove

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
