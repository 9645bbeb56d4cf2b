"""A small window over those of other programs: what was selected there, with its translation."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton

from reader.ui.dialogs.frame import Dialog
from reader.ui.reading.view import ParallelView

#: Its width and height, in pixels at the base font: a word's popup has room in it.
_SIZE = (480, 400)


class SelectionWindow(Dialog):
    """Shows a text and its translation; Esc closes it.

    It belongs to no other window, so that it shows when the reading window does not, and is none
    whose end is that of the program.

    Attributes:
        view: has the text; its words can be looked up.

    Signals:
        page_wanted: the text is to be read as a page in the reading window.
    """

    page_wanted = Signal()

    def __init__(self) -> None:
        super().__init__("", _SIZE, None)
        self.setWindowTitle(self.tr("What is selected"))
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.setWindowFlag(Qt.WindowType.WindowStaysOnTopHint)
        self.view = ParallelView(self)
        self.view.pane_layout.has_title_buttons = False  # they are of what is read as a page
        self.column.setContentsMargins(*[2 * self.unit] * 4)
        self.column.addWidget(self.view, 1)
        as_page = QPushButton(self.tr("Read as a page"), self)
        as_page.clicked.connect(self.page_wanted)
        self.add_close_button(as_page)

    def show_near(self, place: QPoint) -> None:
        """Show it beside a point, whole on the screen that the point is on."""
        screen = QGuiApplication.screenAt(place) or QGuiApplication.primaryScreen()
        room, own = screen.availableGeometry(), QRect(place, self.size())
        own.moveRight(min(own.right(), room.right()))
        own.moveBottom(min(own.bottom(), room.bottom()))
        own.moveLeft(max(own.left(), room.left()))
        own.moveTop(max(own.top(), room.top()))
        self.move(own.topLeft())
        self.show()
        self.raise_()
        self.activateWindow()
        self.view.setFocus()
