"""The list of every request the program made."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QPushButton,
    QTreeWidgetItem,
    QWidget,
)

from reader.datamodel.network import Request
from reader.ui.dialogs.frame import Dialog, new_list
from reader.ui.texts import wording
from reader.ui.texts.counts import Counts
from reader.ui.widgets.labels import plain_label


class RequestsDialog(Dialog):
    """Shows time, reason and address of each request, the newest first.

    It says nothing before it is given the list.

    Signals:
        clear_requested: the reader wants the list to be forgotten.
    """

    clear_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        title = QCoreApplication.translate("RequestsDialog", "Requests made")
        super().__init__(title, (760, 480), parent)
        self._words = plain_label("", self, quiet=True)
        headers = (self.tr("When"), self.tr("What for"), self.tr("Address"))
        self._list = new_list(headers, title, self, 2)
        self._list.setUniformRowHeights(True)
        self._list.ensurePolished()  # the height of all rows is taken from the first
        self._list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self._clear = QPushButton(self.tr("Clear the list"), self)
        self._clear.clicked.connect(self._on_clear)
        self.column.addWidget(self._words)
        self.column.addWidget(self._list, 1)
        self.add_close_button(self._clear)
        self._clear.setEnabled(False)

    def set_requests(self, requests: Sequence[Request]) -> None:
        """Show these requests."""
        self._list.clear()
        for request in requests:
            words = (
                wording.moment(request.at),
                wording.request_reason(request.reason),
                request.url,
            )
            item = QTreeWidgetItem(list(words))
            self._list.addTopLevelItem(item)
        self._clear.setEnabled(bool(requests))
        self._words.setText(
            Counts().requests(len(requests))
            if requests
            else self.tr("No request was made. Translation never makes one.")
        )

    def _on_clear(self) -> None:
        self.clear_requested.emit()
        self.set_requests(())
