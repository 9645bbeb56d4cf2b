"""What stands in a tab in which nothing is open yet: the ways to a page."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from reader.ui.actions import Actions
from reader.ui.style.theme import scaled
from reader.ui.widgets.labels import heading, plain_label

#: The actions by which a page is opened, in their order, and what tells of all of them.
_WAYS = ("open_file", "paste", "toggle_library", "open_sample", "show_manual")


class EmptyPage(QWidget):
    """Says how a page is opened, with a button for each way but the address field.

    Args:
        actions: of the window.
        parent: where articles stand.
    """

    def __init__(self, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        unit = scaled(4, self.font())
        self.setProperty("paper", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Nothing is open in this tab"))
        column = QVBoxLayout(self)
        column.setSpacing(3 * unit)
        column.addStretch(2)
        for label in (
            heading(self.tr("What would you like to read?"), self, 20),
            plain_label(self.tr("Type an address above, or drop a page here."), self, quiet=True),
        ):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
        buttons = [self._button(actions, name) for name in _WAYS]
        widest = max(button.sizeHint().width() for button in buttons)
        for button in buttons:
            button.setMinimumWidth(widest)
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        self.setFocusProxy(buttons[0])

    def _button(self, actions: Actions, name: str) -> QPushButton:
        button = QPushButton(actions.title(name), self)
        button.clicked.connect(lambda: actions[name].trigger())
        return button
