"""The voices that were chosen for languages; each can be taken off."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QWidget

from reader.ui.dialogs.editors import Editor
from reader.ui.style.theme import Theme, scaled
from reader.ui.texts.wording import language_word


class VoiceList(Editor):
    """A line for each language that has a voice of its own."""

    wide = True

    def __init__(self, _theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._value: dict[str, str] = {}
        self._lines: list[QWidget] = []
        unit = scaled(4, self.font())
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(4 * unit)
        self._grid.setVerticalSpacing(2 * unit)
        self._grid.setColumnStretch(1, 1)

    def set_value(self, value: dict[str, str]) -> None:
        """See `Editor`."""
        self._value = dict(value)
        while self._lines:
            self._lines.pop().deleteLater()
        for row, (language, key) in enumerate(sorted(value.items())):
            remove = QPushButton(self.tr("Remove"), self)
            words = self.tr("Remove the voice for {0}").format(language_word(language))
            remove.setAccessibleName(words)
            remove.clicked.connect(lambda _checked=False, code=language: self._on_remove(code))
            voice = key.partition("/")[2].rpartition("/")[2]
            for column, widget in enumerate(
                (self._label(language_word(language)), self._label(voice), remove)
            ):
                self._keep(widget, row, column)
        if not value:
            none = self._label(self.tr("The best for each language."))
            none.setProperty("secondary", True)
            self._keep(none, 0, 0)

    def _label(self, text: str) -> QLabel:
        label = QLabel(text, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        return label

    def _keep(self, widget: QWidget, row: int, column: int) -> None:
        self._grid.addWidget(widget, row, column)
        self._lines.append(widget)

    def _on_remove(self, language: str) -> None:
        changed = {code: key for code, key in self._value.items() if code != language}
        self.set_value(changed)
        self.value_changed.emit(changed)
