"""What the program's dialogs have in common: their frame, grids and lists."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QScrollArea,
    QToolButton,
    QTreeWidget,
    QVBoxLayout,
    QWidget,
)

from reader.ui.style.theme import scaled
from reader.ui.widgets.flow_layout import FlowLayout


class Dialog(QDialog):
    """A dialog with a column of widgets in even margins.

    Args:
        title: the words in its frame.
        size: width and height in pixels at the base font.
    """

    def __init__(self, title: str, size: tuple[int, int], parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        resize_within_screen(self, size)
        self.unit = scaled(4, self.font())
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(*[5 * self.unit] * 4)
        self.column.setSpacing(3 * self.unit)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See Qt: Enter presses the button that has the keyboard, before the default one."""
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        focused = self.focusWidget()
        if is_enter and isinstance(focused, QPushButton | QToolButton):
            focused.click()
        else:
            super().keyPressEvent(event)

    def new_form(self) -> QFormLayout:
        """A form whose fields take what room there is."""
        form = QFormLayout()
        form.setSpacing(2 * self.unit)
        form.setFieldGrowthPolicy(form.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        return form

    def add_close_button(self, *others: QPushButton, main: QPushButton | None = None) -> None:
        """End the column with Close and other buttons left of it, in lines where it is narrow.

        Args:
            others: what else can be done.
            main: the one of these that Enter presses, beside Close; without it Enter closes.
        """
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        line, flow = QHBoxLayout(), FlowLayout()
        for layout in (line, flow):
            layout.setSpacing(2 * self.unit)
        for other in others:
            other.setAutoDefault(False)
            if other is main:
                buttons.addButton(other, QDialogButtonBox.ButtonRole.ActionRole)
            else:
                flow.addWidget(other)
        close = buttons.button(QDialogButtonBox.StandardButton.Close)
        (main or close).setDefault(True)
        buttons.rejected.connect(self.reject)
        line.addLayout(flow, 1)
        line.addWidget(buttons, 0, Qt.AlignmentFlag.AlignBottom)
        self.column.addLayout(line)

    def add_scroll_area(self, content: QWidget) -> None:
        """Give a widget the room that is left, with a scroll bar where it needs more."""
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setWidget(content)
        self.column.addWidget(area, 1)


def resize_within_screen(window: QWidget, size: tuple[int, int]) -> None:
    """Give a dialog a size in pixels at the base font, or what the screen has of it."""
    # Not `window.screen()`: PySide makes the screen a child of the widget and deletes it with it.
    screen = QGuiApplication.primaryScreen()
    if (parent := window.parentWidget()) is not None:
        frame = parent.window().geometry()
        screen = QGuiApplication.screenAt(frame.center()) or screen
        room = screen.availableSize().expandedTo(frame.size())
    else:
        room = screen.availableSize()
    wanted = QSize(*(scaled(side, window.font()) for side in size))
    window.resize(wanted.boundedTo(room * 0.9))


def new_grid(parent: QWidget, stretch: int = 0, *, across: int = 16, down: int = 8) -> QGridLayout:
    """A grid that lays out its parent, without margins; the column `stretch` takes what is left.

    Between its cells are `across` and `down` pixels at the base font.
    """
    grid = QGridLayout(parent)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(scaled(across, parent.font()))
    grid.setVerticalSpacing(scaled(down, parent.font()))
    grid.setColumnStretch(stretch, 1)
    return grid


def new_list(headers: Sequence[str], name: str, parent: QWidget, stretch: int = 0) -> QTreeWidget:
    """A list in columns, of which several rows can be chosen; people hear it called `name`."""
    tree = QTreeWidget(parent)
    tree.setHeaderLabels(list(headers))
    tree.setRootIsDecorated(False)
    tree.setSelectionMode(QTreeWidget.SelectionMode.ExtendedSelection)
    tree.setAccessibleName(name)
    share_columns(tree, stretch)
    return tree


def share_columns(tree: QTreeWidget, stretch: int = 0) -> None:
    """Have columns be as wide as what is in them, but for one that takes what is left."""
    header = tree.header()
    header.setStretchLastSection(False)
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    header.setSectionResizeMode(stretch, QHeaderView.ResizeMode.Stretch)
