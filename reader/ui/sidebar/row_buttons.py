"""The buttons of the chosen row, laid over its lower part."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QPushButton, QWidget

from reader.ui.sidebar.groups import Row, RowAction, is_advert
from reader.ui.style.theme import scaled
from reader.ui.texts.i18n import translate
from reader.ui.widgets.flow_layout import FlowLayout
from reader.ui.widgets.focus import hand_on_focus


class RowButtons(QWidget):
    """What can be done with a section; the first button is the likeliest and has the accent."""

    chosen = Signal(str)

    def __init__(self, font: QFont, parent: QWidget) -> None:
        super().__init__(parent)
        self._list = parent
        self._font = QFont(font)
        self._font.setPixelSize(scaled(12, font))
        self._layout = FlowLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(scaled(6, font))
        self._shown: tuple[str, ...] = ()

    def sizeHint(self) -> QSize:
        """The room they take at their width; a layout asks as if each had a line of its own."""
        return QSize(self.width(), self.heightForWidth(self.width()))

    def show_row(self, row: Row, hidden: bool) -> None:
        """Offer what can be done with a section as it stands now."""
        actions = row.actions(hidden)
        labels = tuple(action_words(action, row) for action in actions)
        if labels == self._shown:
            return
        self._shown = labels
        hand_on_focus(self, self._list)
        while item := self._layout.takeAt(0):
            if (widget := item.widget()) is not None:
                widget.setParent(None)
                widget.deleteLater()
        for action, label in zip(actions, labels, strict=True):
            self._add(action, label, accent=action is actions[0])

    def _add(self, action: RowAction, label: str, *, accent: bool) -> None:
        button = QPushButton(label, self)
        button.setObjectName(action.value)
        button.setFont(self._font)
        button.setProperty("accent", accent)
        button.setProperty("compact", True)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.clicked.connect(lambda _checked=False: self.chosen.emit(action.value))
        self._layout.addWidget(button)
        button.show()


def action_words(action: RowAction, row: Row) -> str:
    """What an action on a row is called; what is denied has the name the row gives it."""
    match action:
        case RowAction.NOT_SPAM:
            if is_advert(row):
                return translate("RowButtons", "Not an advert")
            return translate("RowButtons", "Not spam")
        case RowAction.SPAM:
            return translate("RowButtons", "Spam")
        case RowAction.SHOW:
            return translate("RowButtons", "Show here")
        case RowAction.HIDE:
            return translate("RowButtons", "Hide")
        case RowAction.ALWAYS:
            return translate("RowButtons", "Always here…")
