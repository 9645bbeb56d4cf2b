"""A page of the manual, set for reading."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, Qt, QUrl
from PySide6.QtGui import (
    QFont,
    QImage,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
    QTextTableCellFormat,
)
from PySide6.QtWidgets import QTextBrowser, QTextEdit, QWidget

from reader.ui.manual.pages import slug
from reader.ui.style.theme import is_recoloured, scaled

#: Percent of the line's height, for paragraphs.
_LINE = 145
#: What stands for a picture in the text of a document.
_PICTURE = "\ufffc"


class ManualBrowser(QTextBrowser):
    """Shows pages of the manual; Qt follows the links between them and remembers the way back."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._unit = scaled(4, self.font())
        self.setOpenExternalLinks(True)
        self.document().setDocumentMargin(6 * self._unit)

    def loadResource(self, type: int, name: QUrl | str) -> Any:
        """See Qt: pictures are fitted into the page."""
        if type == QTextDocument.ResourceType.ImageResource.value:
            return self._fitted(QUrl(name))
        return super().loadResource(type, name)

    def _fitted(self, name: QUrl) -> QImage:
        """A picture of the manual as wide as the page has room, sharp on every screen."""
        picture = QImage(self.source().resolved(name).toLocalFile())
        ratio = self.devicePixelRatioF()
        room = round((self.viewport().width() - 4 * self.document().documentMargin()) * ratio)
        if 0 < room < picture.width():
            picture = picture.scaledToWidth(room, Qt.TransformationMode.SmoothTransformation)
            picture.setDevicePixelRatio(ratio)
        return picture

    def doSetSource(
        self,
        name: QUrl | str,
        type: QTextDocument.ResourceType = QTextDocument.ResourceType.UnknownResource,
    ) -> None:
        """See Qt: Markdown comes without anchors and without room between its lines."""
        super().doSetSource(name, type)
        self._set_room()
        if fragment := QUrl(name).fragment(QUrl.ComponentFormattingOption.FullyDecoded):
            self.scrollToAnchor(fragment)

    def changeEvent(self, event: QEvent) -> None:
        """See Qt: the colours are in the document, which is read anew for others."""
        super().changeEvent(event)
        if is_recoloured(event) and not self.source().isEmpty():
            self.reload()

    def mark(self, words: str) -> None:
        """Mark where words stand on the page, and show the first place after the heading."""
        form = QTextCharFormat()
        form.setBackground(self.palette().highlight())
        form.setForeground(self.palette().highlightedText())
        marks = []
        for word in words.split():
            cursor = self.document().find(word)
            while not cursor.isNull():
                mark = QTextEdit.ExtraSelection()
                mark.cursor, mark.format = cursor, form
                marks.append(mark)
                cursor = self.document().find(word, cursor)
        self.setExtraSelections(marks)

    def _set_room(self) -> None:
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        block = self.document().begin()
        while block.isValid():
            cursor.setPosition(block.position())
            self._set_block(cursor, block)
            block = block.next()
        for frame in self.document().rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                self._set_table(frame)
        cursor.endEditBlock()

    def _set_block(self, cursor: QTextCursor, block: QTextBlock) -> None:
        form = block.blockFormat()
        level, unit = form.headingLevel(), self._unit
        in_table = cursor.currentTable() is not None
        if level:
            form.setTopMargin((0, 0, 7, 4)[level] * unit)
            form.setBottomMargin(2 * unit)
            self._set_anchor(block)
        elif block.textList() is not None or in_table:
            form.setBottomMargin(0 if in_table else unit)
        elif not form.hasProperty(QTextBlockFormat.Property.BlockCodeFence.value):
            form.setBottomMargin(2 * unit)
        if not level and _PICTURE not in block.text():  # which would be so much higher, too
            kind = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
            form.setLineHeight(_LINE, kind)
        cursor.setBlockFormat(form)

    def _set_anchor(self, block: QTextBlock) -> None:
        """Name a heading, so that links find it."""
        cursor = QTextCursor(block)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        form = QTextCharFormat()
        form.setAnchor(True)
        form.setAnchorNames([slug(block.text())])
        form.setFontWeight(QFont.Weight.DemiBold)
        cursor.mergeCharFormat(form)

    def _set_table(self, table: QTextTable) -> None:
        form = table.format()
        form.setBorder(0)
        form.setBorderCollapse(True)
        form.setCellPadding(1.5 * self._unit)
        form.setTopMargin(2 * self._unit)
        form.setBottomMargin(3 * self._unit)
        form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        table.setFormat(form)
        line = QTextTableCellFormat()
        line.setBottomBorder(1)
        line.setBottomBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        line.setBottomBorderBrush(self.palette().mid())
        for row in range(table.rows()):
            for column in range(table.columns()):
                cell = table.cellAt(row, column)
                merged = cell.format()
                merged.merge(line)
                cell.setFormat(merged)
