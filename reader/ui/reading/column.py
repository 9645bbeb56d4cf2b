"""A column: the document of one pane, row by row.

Every row has one block of the document for each side of the column, so that rows and blocks are found
from each other by counting. Nothing of a page is ever read as markup: text goes in through a cursor.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import (
    QFontMetricsF,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
)

from reader.document import SpanKind
from reader.ui.reading.content import Composer, Content, Fragment
from reader.ui.reading.formats import INNER_GAP, Formats, Style, space_before
from reader.ui.reading.modes import Side, Sides
from reader.ui.reading.rows import Row, RowKind

_TAB_GAP = 22


class Column:
    """Keeps a document in step with the rows of a page.

    Attributes:
        document: what the pane shows.
        sides: the sides of each row, from above to below.
        rows: the plan; the first `built` of its rows are in the document.
        pads: pixels added below each built row so that the next one is level with the other column.
        depths: from the top of each built row to the lower end of its longer half, in either column.
    """

    def __init__(self, document: QTextDocument, sides: Sides) -> None:
        self.document = document
        self.sides = sides
        self.rows: list[Row] = []
        self.pads: list[int] = []
        self.depths: list[int] = []
        self._contents: list[list[Content]] = []
        self._styles: list[list[Style]] = []
        self._formats: Formats | None = None
        self._composer: Composer | None = None

    @property
    def built(self) -> int:
        """How many rows are in the document."""
        return len(self._contents)

    def reset(
        self, sides: Sides, rows: Sequence[Row], formats: Formats, composer: Composer
    ) -> None:
        """Start anew with an empty document."""
        self.sides = sides
        self.rows = list(rows)
        self._formats, self._composer = formats, composer
        self.pads, self.depths, self._contents, self._styles = [], [], [], []
        margins = self.document.rootFrame().frameFormat()
        self.document.clear()
        self.document.rootFrame().setFrameFormat(margins)

    def grow(self, count: int) -> None:
        """Add the next rows of the plan to the end of the document, in one step."""
        start = self.built
        stop = min(start + count, len(self.rows))
        if start >= stop:
            return
        cursor = QTextCursor(self.document)
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.beginEditBlock()
        self._compose(start, stop)
        for index in range(start, stop):
            self._insert_row(cursor, index, into_empty=index == 0)
        cursor.endEditBlock()

    def splice(self, start: int, stop: int, rows: Sequence[Row]) -> None:
        """Put other rows in place of built rows `start` to `stop`, in one step. `start` is at least 1."""
        cursor = QTextCursor(self.document)
        cursor.beginEditBlock()
        before = (
            self.block(start, 0).previous() if start < self.built else self.document.lastBlock()
        )
        cursor.setPosition(before.position() + before.length() - 1)
        if stop > start:
            last = self.block(stop - 1, len(self.sides) - 1)
            end = last.position() + last.length() - 1
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            cursor.removeSelectedText()
        self.rows[start:stop] = rows
        self.pads[start:stop] = [0] * len(rows)
        self.depths[start:stop] = [0] * len(rows)
        self._contents[start:stop] = [[] for _ in rows]
        self._styles[start:stop] = [[] for _ in rows]
        self._fill(start, start + len(rows))
        for index in range(start, start + len(rows)):
            self._insert_row(cursor, index, into_empty=False)
        # The neighbour above keeps its format, but not its distance to what follows now.
        self._set_block_formats(cursor, start - 1)
        cursor.endEditBlock()

    def _compose(self, start: int, stop: int) -> None:
        self._contents += [[] for _ in range(start, stop)]
        self._styles += [[] for _ in range(start, stop)]
        self.pads += [0] * (stop - start)
        self.depths += [0] * (stop - start)
        self._fill(start, stop)

    def _fill(self, start: int, stop: int) -> None:
        assert self._formats is not None
        assert self._composer is not None
        for index in range(start, stop):
            row = self.rows[index]
            self._contents[index] = [self._composer.compose(row, side) for side in self.sides]
            self._styles[index] = [
                self._style(row, side, number) for number, side in enumerate(self.sides)
            ]

    def _style(self, row: Row, side: Side, number: int) -> Style:
        assert self._formats is not None
        assert self._composer is not None
        style = self._formats.style(row, self._composer.language(row, side), secondary=number > 0)
        if row.kind is RowKind.PICTURE:
            return self._formats.with_height(style, self._composer.picture_height(row))
        return style

    def language(self, index: int, side: Side) -> str:
        """The language of a side of a row."""
        assert self._composer is not None
        return self._composer.language(self.rows[index], side)

    def replace_rows(self, indices: Sequence[int]) -> None:
        """Compose built rows anew and put their texts in place, in one step."""
        cursor = QTextCursor(self.document)
        cursor.beginEditBlock()
        for index in indices:
            self._replace(cursor, index)
        cursor.endEditBlock()

    def _replace(self, cursor: QTextCursor, index: int) -> None:
        old = self._contents[index]
        self._fill(index, index + 1)
        changed = [n for n, now in enumerate(self._contents[index]) if now != old[n]]
        for number in changed:
            block = self.block(index, number)
            cursor.setPosition(block.position())
            end = block.position() + block.length() - 1
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            cursor.removeSelectedText()
            self._insert_text(cursor, index, number)
        if changed:
            self._set_block_formats(cursor, index)

    def set_pads(self, start: int, pads: Sequence[int]) -> bool:
        """Set the pads of neighbouring rows, in one step; whether any changed."""
        changed = [index for index, pad in enumerate(pads, start) if self.pads[index] != pad]
        if not changed:
            return False
        self.pads[start : start + len(pads)] = pads
        cursor = QTextCursor(self.document)
        cursor.beginEditBlock()
        last = len(self.sides) - 1
        for index in changed:
            cursor.setPosition(self.block(index, last).position())
            cursor.setBlockFormat(self._block_format(index, last))
        cursor.endEditBlock()
        return True

    def _set_block_formats(self, cursor: QTextCursor, index: int) -> None:
        for number in range(len(self.sides)):
            cursor.setPosition(self.block(index, number).position())
            cursor.setBlockFormat(self._block_format(index, number))

    def _insert_row(self, cursor: QTextCursor, index: int, *, into_empty: bool) -> None:
        for number in range(len(self.sides)):
            style = self._styles[index][number]
            if into_empty and number == 0:
                cursor.setBlockFormat(self._block_format(index, number))
                cursor.setBlockCharFormat(style.text)
            else:
                cursor.insertBlock(self._block_format(index, number), style.text)
            self._insert_text(cursor, index, number)

    def _insert_text(self, cursor: QTextCursor, index: int, number: int) -> None:
        style = self._styles[index][number]
        for fragment in self._contents[index][number].fragments:
            cursor.insertText(fragment.text, self._format(fragment, style, index, number))

    def _format(self, fragment: Fragment, style: Style, index: int, number: int) -> QTextCharFormat:
        assert self._formats is not None
        assert self._composer is not None
        if fragment.faint:
            return self._formats.faint(style)
        if not fragment.kinds and not fragment.href:
            return style.text
        language = self._composer.language(self.rows[index], self.sides[number])
        kinds = fragment.kinds | {SpanKind.LINK} if fragment.href else fragment.kinds
        return self._formats.span(style, language, kinds, fragment.href)

    def _block_format(self, index: int, number: int) -> QTextBlockFormat:
        content, style = self._contents[index][number], self._styles[index][number]
        format = QTextBlockFormat(style.block)
        if self._is_collapsed(index, number):
            format.setLineHeight(1, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        if content.tabs:
            format.setTabPositions(_tab_stops(content.tabs, style))
        elif format.textIndent() < 0:
            tab = QTextOption.Tab(-format.textIndent(), QTextOption.TabType.LeftTab)
            format.setTabPositions([tab])
        format.setBottomMargin(self._space_below(index, number))
        return format

    def _is_collapsed(self, index: int, number: int) -> bool:
        """Whether the second half of a pair takes no room, there being nothing to say."""
        return number > 0 and self._contents[index][number].collapsed

    def _space_below(self, index: int, number: int) -> int:
        last = len(self.sides) - 1
        if number < last:
            return 0 if self._is_collapsed(index, number + 1) else INNER_GAP
        return self.gap(index) + self.pads[index]

    def gap(self, index: int) -> int:
        """The pixels between a row and the next one, without the pad."""
        assert self._formats is not None
        own = self._styles[index][0].gap
        if index + 1 == len(self.rows):
            return own
        return max(own, self._formats.pixels(space_before(self.rows[index + 1], self.rows[index])))

    def block(self, index: int, number: int = 0) -> QTextBlock:
        """The block of a side of a built row."""
        return self.document.findBlockByNumber(index * len(self.sides) + number)

    def place_of(self, block: QTextBlock) -> tuple[int, Side] | None:
        """The row and the side that a block shows."""
        index, number = divmod(block.blockNumber(), len(self.sides))
        return (index, self.sides[number]) if index < self.built else None

    def content(self, index: int, side: Side) -> Content:
        """What a side of a row says, whether it is built or not."""
        if index < self.built:
            return self._contents[index][self.sides.index(side)]
        assert self._composer is not None
        return self._composer.compose(self.rows[index], side)

    def style(self, index: int, side: Side) -> Style:
        """How a side of a built row is set."""
        return self._styles[index][self.sides.index(side)]

    def height(self, index: int) -> int:
        """The height of a built row that is laid out, without the space below it."""
        total = 0
        for number, style in enumerate(self._styles[index]):
            lines = self.block(index, number).layout().lineCount()
            total += lines * (1 if self._is_collapsed(index, number) else style.line_height)
            if number < len(self.sides) - 1:
                total += self._space_below(index, number)
        return total

    def baseline(self, index: int) -> float:
        """From the top of a row to the baseline of its first line; 0 after the last row."""
        return self._styles[index][0].baseline if index < self.built else 0

    def rectangle(self, index: int) -> QRectF:
        """Where a built row stands in the document, without the space below it."""
        layout = self.document.documentLayout()
        first = layout.blockBoundingRect(self.block(index, 0))
        layout.blockBoundingRect(self.block(index, len(self.sides) - 1))
        top = self.block(index, 0).layout().position().y()
        return QRectF(first.left(), top, first.width(), self.height(index))

    def blocks(self, start: int, stop: int) -> Iterator[tuple[int, Side, QTextBlock]]:
        """The blocks of built rows, from above to below."""
        block = self.block(start)
        for index in range(start, min(stop, self.built)):
            for side in self.sides:
                yield index, side, block
                block = block.next()


def _tab_stops(texts: Sequence[str], style: Style) -> list[QTextOption.Tab]:
    metrics = QFontMetricsF(style.text.font())
    stops, at = [], 0.0
    for text in texts:
        at += metrics.horizontalAdvance(text) + _TAB_GAP
        stops.append(QTextOption.Tab(at, QTextOption.TabType.LeftTab))
    return stops
