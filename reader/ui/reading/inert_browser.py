"""A text browser that only shows: it loads nothing, opens nothing and takes nothing in."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QByteArray, QMimeData, QUrl
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtWidgets import QTextBrowser, QWidget

from reader.ui.text import plain_text


class InertBrowser(QTextBrowser):
    """Shows a document that may say anything, for it comes from a page nobody vouches for."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        # What is dropped is for the window.
        self.setAcceptDrops(False)
        self.viewport().setAcceptDrops(False)

    def loadResource(self, type: int, name: QUrl | str) -> Any:
        """See Qt: nothing is ever loaded.

        An empty answer is given, for with none at all Qt opens the file of that name itself.
        """
        if type == QTextDocument.ResourceType.ImageResource.value:
            return QImage(1, 1, QImage.Format.Format_ARGB32)
        return QByteArray(b" ")

    def doSetSource(self, name: QUrl | str, type: object = None) -> None:
        """See Qt: no address is ever opened here."""

    def createMimeDataFromSelection(self) -> QMimeData:
        """See Qt: what is copied is plain text, without the program's own marks.

        It is Qt's own object: one of Python's would be deleted by the clipboard when Python has
        ended, and the process with it.
        """
        data = super().createMimeDataFromSelection()
        data.text()  # has it take over its formats, which clearing would leave for later
        data.clear()
        data.setText(self.selected_text())
        return data

    def selected_text(self) -> str:
        """What is selected, as plain text."""
        return plain_text(self.textCursor().selectedText())
