"""Editors for the values of settings, one for each kind of value."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QFontDatabase, QWheelEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from reader.languages import NAMES, language_code
from reader.ui.style.theme import Theme, scaled
from reader.ui.texts.counts import Counts
from reader.ui.texts.languages import language_name
from reader.ui.texts.wording import choice_name, language_title, language_word


class Editor(QWidget):
    """Shows a value and says by `value_changed` when the reader changes it.

    `wide` editors stand below their label, the others beside it.
    """

    value_changed = Signal(object)
    wide = False

    def set_value(self, value: Any) -> None:
        """Show a value without telling that it changed."""
        raise NotImplementedError

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of a theme; most have none of their own."""

    def take_label(self, label: QLabel) -> None:
        """Go by the name of a label; its mnemonic leads here."""
        widget = self.focusProxy() or self
        widget.setAccessibleName(label.text())
        label.setBuddy(widget)

    def _hold(self, widget: QWidget) -> None:
        """Take a widget as the editor's only one; labels and focus go to it."""
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(widget)
        self.setFocusProxy(widget)


class SwitchEditor(Editor):
    """A box to tick; it carries its own label."""

    def __init__(self, label: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._box = QCheckBox(label, self)
        self._hold(self._box)
        self._box.clicked.connect(lambda on: self.value_changed.emit(on))

    def set_value(self, value: bool) -> None:
        """See `Editor`."""
        self._box.setChecked(value)


class NumberEditor(Editor):
    """A whole number within bounds, with what it counts behind it: see `Counts.unit`.

    `zero` are the words for the least value, where that is 0 and stands for something else.
    """

    def __init__(
        self, minimum: int, maximum: int, parent: QWidget, *, unit: str = "", zero: str = ""
    ) -> None:
        super().__init__(parent)
        self._box = _CalmSpinBox(self)
        self._box.setRange(minimum, maximum)
        self._box.setKeyboardTracking(False)
        self._box.setSpecialValueText(zero)
        self._unit = unit
        self._box.lineEdit().setTextMargins(scaled(7, self.font()), 0, 0, 0)
        self._hold(self._box)
        self._show_unit(minimum)
        self._box.valueChanged.connect(self._on_changed)

    def set_value(self, value: int) -> None:
        """See `Editor`."""
        with QSignalBlocker(self._box):
            self._box.setValue(value)
        self._show_unit(value)

    def _on_changed(self, number: int) -> None:
        self._show_unit(number)
        self.value_changed.emit(number)

    def _show_unit(self, number: int) -> None:
        self._box.setSuffix(f" {Counts().unit(self._unit, number)}" if self._unit else "")


class ChoiceEditor(Editor):
    """One of a few values, each with its words."""

    def __init__(self, choices: list[tuple[str, str]], parent: QWidget) -> None:
        super().__init__(parent)
        self._box = CalmComboBox(self)
        for value, words in choices:
            self._box.addItem(words, value)
        self._hold(self._box)
        self._box.activated.connect(lambda _row: self.value_changed.emit(self._box.currentData()))

    def set_value(self, value: str) -> None:
        """See `Editor`. A value that is no choice is added as it is."""
        if self._box.findData(value) < 0:
            self._box.addItem(value, value)
        self._box.setCurrentIndex(self._box.findData(value))


class TextEditor(Editor):
    """A line of text; it counts when the reader leaves the field."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._line = QLineEdit(self)
        self._hold(self._line)
        self._line.editingFinished.connect(
            lambda: self.value_changed.emit(self._line.text().strip())
        )

    def set_value(self, value: str) -> None:
        """See `Editor`."""
        self._line.setText(value)


def named_choices(values: tuple[str, ...]) -> list[tuple[str, str]]:
    """The choices of a setting with their words."""
    return [(value, choice_name(value)) for value in values]


def language_choices() -> list[tuple[str, str]]:
    """The languages there are packages for, by their names in themselves."""
    first = QCoreApplication.translate("Choice", "My own language")
    languages = sorted(((code, language_name(code)) for code in NAMES), key=lambda item: item[1])
    return [("", first), *languages]


def font_choices() -> list[tuple[str, str]]:
    """The families of the system."""
    first = QCoreApplication.translate("Choice", "As the system")
    names = (name for name in QFontDatabase.families() if not QFontDatabase.isPrivateFamily(name))
    return [("", first), *((name, name) for name in names)]


class CalmComboBox(QComboBox):
    """A box of choices that does not change when a page is scrolled over it."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """See Qt."""
        event.ignore()


class _CalmSpinBox(QSpinBox):
    def wheelEvent(self, event: QWheelEvent) -> None:
        """See Qt: scrolling a page over the field changes nothing."""
        event.ignore()


#: Lines that are seen of the list at once, and the height of each in pixels at the base font.
_LINES = 7
_HEIGHT = 24


class LanguageList(Editor):
    """A list of the languages there are packages for; the ticked ones are the value.

    The value is text: codes with commas. Languages in it that have no packages are listed, too.
    """

    wide = True

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._pressed = Qt.CheckState.Unchecked
        self._list = QListWidget(self)
        self._hold(self._list)
        self._line = QSize(0, scaled(_HEIGHT, self.font()))
        self._list.setFixedHeight(_LINES * self._line.height())
        self._list.itemChanged.connect(lambda _item: self.value_changed.emit(self._value()))
        self._list.itemPressed.connect(self._on_pressed)
        self._list.itemClicked.connect(self._on_clicked)

    def set_value(self, value: str) -> None:
        """See `Editor`."""
        if value == self._value():
            return
        chosen = {code for name in value.split(",") if (code := language_code(name))}
        with QSignalBlocker(self._list):
            self._list.clear()
            for code in sorted(chosen.union(NAMES), key=lambda code: language_name(code)):
                item = QListWidgetItem(language_name(code), self._list)
                item.setData(Qt.ItemDataRole.UserRole, code)
                item.setCheckState(_state(code in chosen))
                item.setSizeHint(self._line)
        first = next(iter(self._chosen()), self._list.item(0))
        self._list.setCurrentItem(first)
        self._list.scrollToItem(first, QListWidget.ScrollHint.PositionAtTop)

    def _chosen(self) -> list[QListWidgetItem]:
        items = [self._list.item(row) for row in range(self._list.count())]
        return [item for item in items if item.checkState() is Qt.CheckState.Checked]

    def _value(self) -> str | None:
        """The codes of what is ticked; None before there is anything to tick."""
        codes = [str(item.data(Qt.ItemDataRole.UserRole)) for item in self._chosen()]
        return ", ".join(codes) if self._list.count() else None

    def _on_pressed(self, item: QListWidgetItem) -> None:
        self._pressed = item.checkState()

    def _on_clicked(self, item: QListWidgetItem) -> None:
        """A click on the name is one on its box, which changes at a click by itself."""
        if item.checkState() is self._pressed:
            item.setCheckState(_state(self._pressed is not Qt.CheckState.Checked))


def _state(checked: bool) -> Qt.CheckState:
    return Qt.CheckState.Checked if checked else Qt.CheckState.Unchecked


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
                (self._label(language_title(language)), self._label(voice), remove)
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
