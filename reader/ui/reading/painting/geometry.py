"""Where text stands within a block: shapes for what is painted below and above it."""

from __future__ import annotations

from collections.abc import Iterator
from math import floor
from typing import cast

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath, QTextBlock, QTextLine

from reader.ui.reading.row_text import Range

#: Text stands low in a line of fixed height; shapes around it are moved down by this share of it.
_SINK = 0.1


def line_pieces(block: QTextBlock, span: Range) -> Iterator[tuple[QTextLine, float, float]]:
    """The lines a range of a block touches, each with the range's left and right edges in it."""
    start, end = span
    layout = block.layout()
    text = block.text()
    is_plain = len(text) == block.length() - 1
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        first = max(start, line.textStart())
        last = min(end, line.textStart() + line.textLength())
        # A space at the end of a line is not seen, nor is it lit.
        while is_plain and last > first and text[last - 1].isspace():
            last -= 1
        if first < last or (first == last == start and start == end):
            # In a line that runs to the left, the end is left of the beginning.
            left, right = sorted((x_of(line, first), x_of(line, last)))
            yield line, left, right


def x_of(line: QTextLine, offset: int) -> float:
    """The place of a UTF-16 offset in a line, from the left edge of the block."""
    place, _ = cast("tuple[float, int]", line.cursorToX(offset))
    return place


def character_at(block: QTextBlock, at: QPointF) -> int | None:
    """The UTF-16 offset of the character at a point of the document; None beside the text."""
    layout = block.layout()
    place = at - layout.position()
    height = block.blockFormat().lineHeight()
    number = floor(place.y() / height - _SINK)
    if not 0 <= number < layout.lineCount():
        return None
    line = layout.lineAt(number)
    text = line.naturalTextRect()
    if not line.textLength() or not text.left() <= place.x() <= text.right():
        return None
    found = line.xToCursor(place.x(), QTextLine.CursorPosition.CursorOnCharacter)
    return min(found, line.textStart() + line.textLength() - 1)


def range_shape(
    block: QTextBlock, span: Range, line_height: int, *, reach: float = 3, radius: float = 4
) -> QPainterPath:
    """A rounded shape behind a range of text, in the coordinates of the document."""
    origin = block.layout().position()
    shape = QPainterPath()
    shape.setFillRule(shape.fillRule().WindingFill)
    for line, left, right in line_pieces(block, span):
        box = QRectF(left - reach, _top(line, line_height), right - left + 2 * reach, line_height)
        piece = QPainterPath()
        piece.addRoundedRect(box.translated(origin), radius, radius)
        shape = shape.united(piece) if not shape.isEmpty() else piece
    return shape


def block_area(block: QTextBlock) -> QRectF:
    """Where all lines of a block of fixed line height are seen, in the coordinates of the document.

    Args:
        block: one that is laid out.
    """
    layout, height = block.layout(), block.blockFormat().lineHeight()
    top = layout.position() + QPointF(0, round(_SINK * height))
    return QRectF(top.x(), top.y(), layout.boundingRect().width(), layout.lineCount() * height)


def _top(line: QTextLine, line_height: int) -> float:
    return line.lineNumber() * line_height + round(_SINK * line_height)


def underline_pieces(block: QTextBlock, span: Range) -> Iterator[tuple[QPointF, float]]:
    """Where lines below a range of text begin, and how long they are."""
    origin = block.layout().position()
    for line, left, right in line_pieces(block, span):
        below = line.y() + line.ascent() + max(4.0, line.descent() * 0.75)
        yield origin + QPointF(left, below), right - left
