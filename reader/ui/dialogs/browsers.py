"""Sending pages from the browser: which may, and how the extension gets into them."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from reader.browser.registration import Browser, Connection, State
from reader.errors import ReaderError
from reader.ui.dialogs.frame import Dialog
from reader.ui.texts import wording
from reader.ui.widgets.labels import heading, plain_label


class BrowsersDialog(Dialog):
    """Lists the browsers of this computer, each to be ticked, and tells what is to be done in them.

    It says nothing of browsers before it is given them.

    Args:
        folder: where the extension lies.

    Signals:
        connect_requested: a `Browser` may send pages.
        disconnect_requested: a `Browser` may not any more.
        copy_requested: the reader wants the path of the extension.
        open_requested: the reader wants to see its folder.
    """

    connect_requested = Signal(object)
    disconnect_requested = Signal(object)
    copy_requested = Signal()
    open_requested = Signal()

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Send pages from the browser"), (620, 500), parent)
        self._folder = folder
        self._boxes: list[QCheckBox] = []
        self._error = plain_label("", self)
        self._error.hide()
        self._build_ui()

    def set_connections(self, connections: Sequence[Connection]) -> None:
        """Show how each browser stands."""
        self._error.hide()
        for box in self._boxes:
            box.deleteLater()
        found = [c for c in connections if c.state is not State.ABSENT]
        self._boxes = [self._box(connection) for connection in found]
        for box in self._boxes:
            self._list.addWidget(box)
        for before, after in pairwise([*self._boxes, self._line]):
            self.setTabOrder(before, after)
        self._none.setVisible(not found)

    def show_error(self, error: ReaderError) -> None:
        """Say why a browser could not be told."""
        self._error.setText(wording.error_text(error))
        self._error.show()

    def _build_ui(self) -> None:
        what = self.tr(
            "One click in the browser opens the page here as the browser shows it: logged in, with "
            "all that scripts brought. It goes from program to program on this computer, and "
            "nowhere else."
        )
        content = QWidget(self)
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3 * self.unit)
        column.addWidget(plain_label(what, content))
        column.addWidget(heading(self.tr("1. Browsers that may send pages"), content))
        self._list = QVBoxLayout()
        self._list.setSpacing(self.unit)
        self._none = plain_label(
            self.tr(
                "No browser was found on this computer. Install Firefox, Chrome or Edge, and open "
                "this again."
            ),
            content,
        )
        self._none.hide()
        column.addLayout(self._list)
        column.addWidget(self._none)
        column.addWidget(self._error)
        column.addWidget(heading(self.tr("2. The extension"), content))
        for text in self._steps():
            column.addWidget(plain_label(text, content))
        column.addLayout(self._build_folder(content))
        column.addWidget(heading(self.tr("3. Click"), content))
        last = self.tr("The button of the extension sends the page; so does Alt+Shift+Y.")
        column.addWidget(plain_label(last, content))
        column.addStretch(1)
        self.add_scroll_area(content)
        self.add_close_button()

    def _steps(self) -> tuple[str, ...]:
        return (
            self.tr(
                "Chromium, Chrome, Edge, Brave, Vivaldi: open chrome://extensions, switch "
                "Developer mode on, choose Load unpacked, and the folder below."
            ),
            self.tr(
                "Firefox: open about:debugging#/runtime/this-firefox, choose Load Temporary "
                "Add-on, and manifest.json in the folder below. Firefox forgets it when it is "
                "closed."
            ),
        )

    def _build_folder(self, parent: QWidget) -> QHBoxLayout:
        self._line = QLineEdit(str(self._folder), parent)
        self._line.setReadOnly(True)
        self._line.setCursorPosition(0)
        self._line.setAccessibleName(self.tr("The extension's folder"))
        copy = QPushButton(self.tr("Copy"), parent)
        copy.setAutoDefault(False)
        copy.clicked.connect(lambda: self.copy_requested.emit())
        show = QPushButton(self.tr("Open folder"), parent)
        show.setAutoDefault(False)
        show.clicked.connect(lambda: self.open_requested.emit())
        row = QHBoxLayout()
        row.setSpacing(2 * self.unit)
        row.addWidget(self._line, 1)
        row.addWidget(copy)
        row.addWidget(show)
        return row

    def _box(self, connection: Connection) -> QCheckBox:
        browser = connection.browser
        name = browser.name
        if connection.state is State.STALE:
            name = self.tr("{0} – the program has moved since; tick to connect again").format(name)
        box = QCheckBox(name.replace("&", "&&"), self)
        box.setChecked(connection.state is State.CONNECTED)
        box.toggled.connect(lambda on: self._on_toggled(box, browser, on))
        return box

    def _on_toggled(self, box: QCheckBox, browser: Browser, on: bool) -> None:
        """Ask for the change; what the box shows is what the browser knows, not what is wished."""
        with QSignalBlocker(box):
            box.setChecked(not on)
        if on:
            self.connect_requested.emit(browser)
        else:
            self.disconnect_requested.emit(browser)
