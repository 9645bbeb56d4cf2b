"""Languages to choose several of, by their names."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, QSize, Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from reader.languages import NAMES, language_code
from reader.ui.dialogs.editors import Editor
from reader.ui.style.theme import scaled
from reader.ui.texts.languages import language_name

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
