"""Editors for the values of settings, one for each kind of value."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QFontDatabase, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSpinBox,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QVBoxLayout,
    QWidget,
)

from reader.languages import NAMES, language_code
from reader.ui.dialogs.frame import new_grid
from reader.ui.style.theme import scaled
from reader.ui.texts.counts import Counts
from reader.ui.texts.languages import language_name
from reader.ui.texts.wording import choice_name, language_title, language_word
from reader.ui.widgets.labels import plain_label


class Editor(QWidget):
    """Shows a value and says by `value_changed` when the reader changes it.

    `wide` editors stand below their label, the others beside it.
    """

    value_changed = Signal(object)
    wide = False

    def set_value(self, value: Any) -> None:
        """Show a value without telling that it changed."""
        raise NotImplementedError

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
        self._box = CalmSpinBox(self)
        self._box.setRange(minimum, maximum)
        self._box.setKeyboardTracking(False)
        self._box.setSpecialValueText(zero)
        self._unit = unit
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
    """A box of choices that does not change when a page is scrolled over it.

    A choice that has no room ends in "…", where Qt cuts off its last letter.
    """

    def paintEvent(self, event: QPaintEvent) -> None:
        """See Qt."""
        painter, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        kind, part = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
        painter.drawComplexControl(kind, option)
        room = self.style().subControlRect(kind, option, part, self).width()
        option.currentText = self.fontMetrics().elidedText(
            self.currentText(), Qt.TextElideMode.ElideRight, room
        )
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """See Qt."""
        event.ignore()


class LanguageBox(CalmComboBox):
    """The languages there are packages for, by their names in themselves.

    Args:
        name: what people hear of it.
        chosen: the code of the language that is chosen at first.
        languages: the codes of other languages to choose from.
        letters: letters there is room for: the longest name would make a window too wide.
        any_language: the words for no language in particular, whose code is ""; "" offers none.
    """

    def __init__(
        self,
        name: str,
        chosen: str,
        parent: QWidget,
        *,
        languages: Iterable[str] = NAMES,
        letters: int = 0,
        any_language: str = "",
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        if letters:
            self.setSizeAdjustPolicy(self.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            self.setMinimumContentsLength(letters)
        if any_language:
            self.addItem(any_language, "")
        for code in sorted(languages, key=language_name):
            self.addItem(language_name(code), code)
        self.setCurrentIndex(max(0, self.findData(chosen)))


class CalmSpinBox(QSpinBox):
    """A number that does not change when a page is scrolled over it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        # A style sheet's padding does not reach its line; its words stand where other fields' do.
        self.lineEdit().setTextMargins(scaled(7, self.font()), 0, 0, 0)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """See Qt."""
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


class LinesEditor(Editor):
    """A line for each entry of a value, with a button that takes it off.

    Args:
        stretch: the column that takes the room that is left.
        across, down: the room between cells, in pixels at the base font.
    """

    wide = True

    def __init__(
        self, parent: QWidget, stretch: int = 0, *, across: int = 16, down: int = 8
    ) -> None:
        super().__init__(parent)
        self._lines: list[QWidget] = []
        self._grid = new_grid(self, stretch, across=across, down=down)

    def _show_lines(
        self, lines: Sequence[tuple[Sequence[str], QAbstractButton]], nothing: str = ""
    ) -> None:
        """Show other lines, each of some words and a button; without any, say that."""
        while self._lines:
            self._lines.pop().deleteLater()
        for row, (words, button) in enumerate(lines):
            labels = [plain_label(text, self, wrap=False) for text in words]
            for column, widget in enumerate((*labels, button)):
                self._keep(widget, row, column)
        if nothing and not lines:
            self._keep(plain_label(nothing, self, quiet=True, wrap=False), 0, 0)

    def _keep(self, widget: QWidget, row: int, column: int) -> None:
        self._grid.addWidget(widget, row, column)
        self._lines.append(widget)

    def _remove_button(self, words: str, name: str, act: Callable[[], object]) -> QPushButton:
        button = QPushButton(words, self)
        button.setAccessibleName(name)
        button.clicked.connect(lambda: act())
        return button

    def _change(self, value: Any) -> None:
        """Take a value that the reader made, and tell of it."""
        self.set_value(value)
        self.value_changed.emit(value)


class VoiceList(LinesEditor):
    """A line for each language that has a voice of its own."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, 1)
        self._value: dict[str, str] = {}

    def set_value(self, value: dict[str, str]) -> None:
        """See `Editor`."""
        self._value = dict(value)
        lines = [self._line(language, key) for language, key in sorted(value.items())]
        self._show_lines(lines, self.tr("The best for each language."))

    def _line(self, code: str, key: str) -> tuple[tuple[str, str], QPushButton]:
        voice = key.partition("/")[2].rpartition("/")[2]
        name = self.tr("Remove the voice for {0}").format(language_word(code))
        remove = self._remove_button(self.tr("Remove"), name, lambda: self._on_remove(code))
        return (language_title(code), voice), remove

    def _on_remove(self, language: str) -> None:
        self._change({code: key for code, key in self._value.items() if code != language})
