"""A column: the document of one pane, row by row.

Every row has one block of the document for each side of the column, so that rows and blocks are
found from each other by counting. Nothing of a page is read as markup: text goes in by a cursor.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import (
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
)

from reader.datamodel.page import SpanKind
from reader.datamodel.word import Passage
from reader.ui.reading.formats import INNER_GAP, Formats, Style, space_before
from reader.ui.reading.measuring import lines_needed, tab_stops
from reader.ui.reading.modes import Side, Sides
from reader.ui.reading.row_text import Fragment, RowRenderer, RowText
from reader.ui.reading.rows import Row, RowKind

#: Runs of Han characters, and of all else.
_HAN_OR_OTHER = re.compile("([\u3400-\u9fff]+)|([^\u3400-\u9fff]+)")


@dataclass(slots=True)
class Cell:
    """One side of a built row. A fresh one is composed, but not in the document yet."""

    content: RowText
    style: Style
    is_collapsed: bool = False
    is_fresh: bool = True

    def equals(self, other: Cell) -> bool:
        """Whether another cell of the same row looks the same."""
        return (self.content, self.is_collapsed, self.style.line_height) == (
            other.content,
            other.is_collapsed,
            other.style.line_height,
        )


@dataclass(slots=True)
class BuiltRow:
    """A row of the document.

    `pad` pixels are added below it, so that the next row is level with the other column. `depth` is
    how far the longer half of the row reaches, in either column, from the top of this one.
    """

    cells: list[Cell]
    pad: int = 0
    depth: int = 0


class Column:
    """Keeps a document in step with the rows of a page.

    Attributes:
        document: what the pane shows.
        sides: the sides of each row, from above to below.
        rows: the plan; the first `built` of its rows are in the document.
    """

    def __init__(self, document: QTextDocument, sides: Sides) -> None:
        self.document = document
        self.sides = sides
        self.rows: list[Row] = []
        self._built: list[BuiltRow] = []

    @property
    def built(self) -> int:
        """How many rows are in the document."""
        return len(self._built)

    # -- building

    def clear(self) -> None:
        """Take everything out of the document."""
        self.rows, self._built = [], []
        margins = self.document.rootFrame().frameFormat()
        self.document.clear()
        self.document.rootFrame().setFrameFormat(margins)

    def plan(
        self, sides: Sides, rows: Sequence[Row], formats: Formats, renderer: RowRenderer
    ) -> None:
        """Take what is to be built into the empty document."""
        self.sides = sides
        self.rows = list(rows)
        self._formats, self._renderer = formats, renderer

    def grow(self, count: int) -> None:
        """Add the next rows of the plan to the end of the document, in one step."""
        start = self.built
        stop = min(start + count, len(self.rows))
        if start >= stop:
            return
        self._built += [self._compose(row) for row in self.rows[start:stop]]
        cursor = QTextCursor(self.document)
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.beginEditBlock()
        for index in range(start, stop):
            self._insert_row(cursor, index)
        cursor.endEditBlock()

    def splice(self, start: int, stop: int, rows: Sequence[Row]) -> None:
        """Put other rows in place of built rows `start` to `stop`, in one step.

        Args:
            start: at least 1, for the first row of a document cannot be taken out.
            stop: one past the last row that goes.
            rows: what comes.
        """
        cursor = QTextCursor(self.document)
        cursor.beginEditBlock()
        last = len(self.sides) - 1
        cursor.setPosition(_end(self.block(start - 1, last)))
        cursor.setPosition(_end(self.block(stop - 1, last)), QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        self.rows[start:stop] = rows
        self._built[start:stop] = [self._compose(row) for row in rows]
        for index in range(start, start + len(rows)):
            self._insert_row(cursor, index)
        # The neighbour above stays, but has another distance to what follows now.
        self._set_formats(cursor, start - 1)
        cursor.endEditBlock()

    def recompose(self, indices: Iterable[int]) -> None:
        """Compose built rows anew; what differs is fresh until it is written."""
        for index in indices:
            made = self._compose(self.rows[index])
            for number, cell in enumerate(self._built[index].cells):
                now = made.cells[number]
                if cell.is_fresh or not now.equals(cell):
                    self._built[index].cells[number] = now

    def write(self, start: int, pads: Sequence[int]) -> bool:
        """Put pads and fresh cells of neighbouring rows into the document, in one step.

        Args:
            start: the first row.
            pads: the pad of each row from there.

        Returns:
            Whether anything changed.
        """
        changed = [
            index
            for index, pad in enumerate(pads, start)
            if self._built[index].pad != pad or any(c.is_fresh for c in self._built[index].cells)
        ]
        if not changed:
            return False
        cursor = QTextCursor(self.document)
        cursor.beginEditBlock()
        for index in changed:
            self._built[index].pad = pads[index - start]
            self._write_fresh(cursor, index)
            self._set_formats(cursor, index)
        cursor.endEditBlock()
        return True

    def _compose(self, row: Row) -> BuiltRow:
        cells = []
        for number, side in enumerate(self.sides):
            content = self._renderer.render(row, side)
            style = self._formats.style(
                row, self._renderer.language(row, side), secondary=number > 0
            )
            if row.kind is RowKind.PICTURE:
                style = self._formats.with_height(style, self._renderer.picture_height(row))
            elif self._renderer.is_only_picture(row):
                style = self._formats.with_height(style, 1)
            cells.append(Cell(content, style))
        _collapse(cells)
        return BuiltRow(cells)

    def _write_fresh(self, cursor: QTextCursor, index: int) -> None:
        for number, cell in enumerate(self._built[index].cells):
            if cell.is_fresh:
                block = self.block(index, number)
                cursor.setPosition(block.position())
                cursor.setPosition(_end(block), QTextCursor.MoveMode.KeepAnchor)
                cursor.removeSelectedText()
                self._insert_text(cursor, index, number)

    def _insert_row(self, cursor: QTextCursor, index: int) -> None:
        """Add the blocks of a row after the cursor's; the very first goes into the empty one."""
        for number, cell in enumerate(self._built[index].cells):
            if index == number == 0:
                cursor.setBlockFormat(self._block_format(index, number))
                cursor.setBlockCharFormat(cell.style.text)
            else:
                cursor.insertBlock(self._block_format(index, number), cell.style.text)
            self._insert_text(cursor, index, number)

    def _insert_text(self, cursor: QTextCursor, index: int, number: int) -> None:
        cell = self._built[index].cells[number]
        for fragment in cell.content.fragments:
            plain = self._format(fragment, cell.style, index, number)
            if cell.style.has_pinyin:
                for han, other in _HAN_OR_OTHER.findall(fragment.text):
                    cursor.insertText(han or other, self._formats.spaced(plain) if han else plain)
            else:
                cursor.insertText(fragment.text, plain)
        cell.is_fresh = False

    def _format(self, fragment: Fragment, style: Style, index: int, number: int) -> QTextCharFormat:
        if fragment.faint:
            return self._formats.faint(style)
        if not fragment.kinds and not fragment.href:
            return style.text
        language = self.language(index, self.sides[number])
        kinds = fragment.kinds | {SpanKind.LINK} if fragment.href else fragment.kinds
        return self._formats.span(style, language, kinds, fragment.href)

    def _set_formats(self, cursor: QTextCursor, index: int) -> None:
        for number in range(len(self.sides)):
            cursor.setPosition(self.block(index, number).position())
            cursor.setBlockFormat(self._block_format(index, number))

    def _block_format(self, index: int, number: int) -> QTextBlockFormat:
        cell = self._built[index].cells[number]
        made = QTextBlockFormat(cell.style.block)
        if cell.is_collapsed:
            made.setLineHeight(1, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        if cell.content.tabs:
            made.setTabPositions(tab_stops(cell.content.tabs, cell.style.text))
        elif made.textIndent() < 0:
            tab = QTextOption.Tab(-made.textIndent(), QTextOption.TabType.LeftTab)
            made.setTabPositions([tab])
        made.setBottomMargin(self._space_below(index, number))
        return made

    def _space_below(self, index: int, number: int) -> int:
        row = self._built[index]
        if number < len(row.cells) - 1:
            return 0 if any(cell.is_collapsed for cell in row.cells) else INNER_GAP
        return self.gap(index) + row.pad

    # -- what there is

    def place_of(self, block: QTextBlock) -> tuple[int, Side] | None:
        """The row and the side that a block shows."""
        index, number = divmod(block.blockNumber(), len(self.sides))
        return (index, self.sides[number]) if index < self.built else None

    def content(self, index: int, side: Side) -> RowText:
        """What a side of a row says, whether it is built or not."""
        if index < self.built:
            return self._cell(index, side).content
        return self._renderer.render(self.rows[index], side)

    def style(self, index: int, side: Side) -> Style:
        """How a side of a built row is set."""
        return self._cell(index, side).style

    def _cell(self, index: int, side: Side) -> Cell:
        return self._built[index].cells[self.sides.index(side)]

    def language(self, index: int, side: Side) -> str:
        """The language of a side of a row."""
        return self._renderer.language(self.rows[index], side)

    def passage(self, index: int, side: Side, text: str) -> Passage:
        """What is shown of a side of a row, for whoever glosses its words."""
        return self._renderer.passage(self.rows[index], side, text)

    def block(self, index: int, number: int = 0) -> QTextBlock:
        """The block of a side of a built row, by the number of the side in the column."""
        return self.document.findBlockByNumber(index * len(self.sides) + number)

    def blocks(self, start: int, stop: int) -> Iterator[tuple[int, Side, QTextBlock]]:
        """The blocks of built rows, from above to below."""
        block = self.block(start)
        for index in range(start, min(stop, self.built)):
            for side in self.sides:
                yield index, side, block
                block = block.next()

    # -- measures

    def gap(self, index: int) -> int:
        """The pixels between a row and the next one, without the pad."""
        own = self._built[index].cells[0].style.gap
        if index + 1 == len(self.rows):
            return own
        before = space_before(self.rows[index + 1], self.rows[index])
        return max(own, self._formats.pixels(before))

    def pad(self, index: int) -> int:
        """The pixels below a built row that make the next one level."""
        return self._built[index].pad

    def depth(self, index: int) -> int:
        """From the top of a built row to the lower end of its longer half, in either column."""
        return max(self._built[index].depth, self.height(index))

    def set_depth(self, index: int, depth: int) -> None:
        """See `depth`."""
        self._built[index].depth = depth

    def has_fresh(self, start: int, stop: int) -> bool:
        """Whether any of these built rows is not in the document as it was composed."""
        return any(cell.is_fresh for row in self._built[start:stop] for cell in row.cells)

    def height(self, index: int) -> int:
        """The height of a built row, without the space below it; of fresh cells, the likely one."""
        total = 0
        for number, cell in enumerate(self._built[index].cells):
            if cell.is_collapsed:
                total += 1
            elif cell.is_fresh:
                total += cell.style.line_height * self._lines_needed(index, number)
            else:
                layout = self.block(index, number).layout()
                total += cell.style.line_height * layout.lineCount()
            if number < len(self.sides) - 1:
                total += self._space_below(index, number)
        return total

    def _lines_needed(self, index: int, number: int) -> int:
        cell = self._built[index].cells[number]
        frame = self.document.rootFrame().frameFormat()
        width = self.document.textWidth() - frame.leftMargin() - frame.rightMargin()
        return lines_needed(cell.content.text, self._block_format(index, number), cell.style, width)

    def baseline(self, index: int) -> float:
        """From the top of a row to the baseline of its first line; 0 if it is not built."""
        return self._built[index].cells[0].style.baseline if index < self.built else 0

    def top(self, index: int) -> float:
        """Where a built row begins in the document, as far as it is laid out."""
        return self.block(index).layout().position().y()

    def rectangle(self, index: int) -> QRectF:
        """Where a built row stands in the document, without the space below it."""
        layout = self.document.documentLayout()
        layout.blockBoundingRect(self.block(index, len(self.sides) - 1))
        first = layout.blockBoundingRect(self.block(index))
        return QRectF(first.left(), self.top(index), first.width(), self.height(index))


def _collapse(cells: Sequence[Cell]) -> None:
    """Let cells that have nothing to say take no room, unless no cell has anything to say."""
    for cell in cells:
        cell.is_collapsed = cell.content.collapsed
    if all(cell.is_collapsed for cell in cells):
        cells[0].is_collapsed = False


def _end(block: QTextBlock) -> int:
    """The position after the last character of a block."""
    return block.position() + block.length() - 1
