"""The veil for learners: one language is covered, by paper or blurred, until it is revealed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QImage,
    QPainter,
    QPainterPath,
    QPixmap,
    QTextBlock,
)

from reader.ui.reading.annotations import Annotations
from reader.ui.reading.modes import Side
from reader.ui.reading.painting.frame import Frame
from reader.ui.reading.painting.geometry import range_shape
from reader.ui.reading.rows import Row, RowKind, Tint

#: Text is drawn so many times smaller, and enlarged again, to blur it.
_BLUR = 7
_SMOOTH = Qt.TransformationMode.SmoothTransformation
_DIMMED = 0.22


@dataclass(frozen=True, slots=True)
class _Covered:
    """The area of a covered row, in the document, and the shape in it that is revealed."""

    area: QRectF
    revealed: QPainterPath


class VeilPainter:
    """Covers what the marks say is to be guessed first: a side, or sentences for practice."""

    def __init__(self, annotations: Annotations) -> None:
        self._annotations = annotations

    def paint(self, painter: QPainter, frame: Frame, start: int, stop: int) -> None:
        """Cover what is to be covered of rows `start` to `stop`, above their text."""
        covered = list(self._covered(frame, start, stop))
        if not covered:
            return
        if self._annotations.blurred or self._annotations.practice is not None:
            _paint_blurred(painter, frame, covered)
        else:
            _paint_dimmed(painter, frame, covered)

    def _covered(self, frame: Frame, start: int, stop: int) -> Iterator[_Covered]:
        covered_side = self._covered_side()
        if covered_side not in frame.column.sides:
            return
        for index, side, block in frame.column.blocks(start, stop):
            row = frame.column.rows[index]
            if (
                side is covered_side
                and row.kind in (RowKind.TEXT, RowKind.TITLE)
                and row.tint in (Tint.NONE, Tint.FLAG)
                and block.text()
                and not self._is_revealed(row, index)
            ):
                area = block.layout().boundingRect().translated(block.layout().position())
                yield _Covered(area, self._revealed_shape(frame, index, side, block))

    def _covered_side(self) -> Side | None:
        """The side that is covered: for practice, or by the setting for learners."""
        if self._annotations.practice is None:
            return self._annotations.veiled
        return self._annotations.veiled or Side.TARGET

    def _is_revealed(self, row: Row, index: int) -> bool:
        """Whether nothing of a row is covered any more."""
        if self._annotations.practice is None:
            return index == self._annotations.revealed
        return all((row.key, n) in self._annotations.practice for n in range(len(row.parts)))

    def _revealed_shape(
        self, frame: Frame, index: int, side: Side, block: QTextBlock
    ) -> QPainterPath:
        """The sentences of a covered row that were revealed one by one."""
        shape = QPainterPath()
        row, content = frame.column.rows[index], frame.column.content(index, side)
        height = frame.column.style(index, side).line_height
        for number, span in enumerate(content.sentences):
            if (row.key, number) in (self._annotations.practice or ()) and span[0] < span[1]:
                shape = shape.united(range_shape(block, span, height, reach=0, radius=0))
        return shape


def _paint_dimmed(painter: QPainter, frame: Frame, covered: Sequence[_Covered]) -> None:
    veil = QColor(frame.theme.paper)
    veil.setAlphaF(1 - _DIMMED)
    for row in covered:
        painter.fillRect(row.area.adjusted(-2, 0, 2, 6), veil)


def _paint_blurred(painter: QPainter, frame: Frame, covered: Sequence[_Covered]) -> None:
    region = covered[0].area.adjusted(-8, -4, 8, 10)
    for row in covered[1:]:
        region = region.united(row.area.adjusted(-8, -4, 8, 10))
    blurred = _blurred(frame, region)
    for row in covered:
        target = row.area.adjusted(-8, 0, 8, 8)
        painter.save()
        if not row.revealed.isEmpty():
            whole = QPainterPath()
            whole.addRect(target)
            painter.setClipPath(whole.subtracted(row.revealed))
        painter.fillRect(target, frame.theme.paper)
        source = target.translated(-region.topLeft())
        small = QRectF(source.topLeft() / 2, source.size() / 2)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(target, blurred, small)
        painter.restore()


def _blurred(frame: Frame, region: QRectF) -> QPixmap:
    """A region of the document, blurred, at half its size."""
    size = (region.size() / 2).toSize()
    image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(frame.theme.paper)
    painter = QPainter(image)
    painter.scale(1 / 2, 1 / 2)
    painter.translate(-region.topLeft())
    context = QAbstractTextDocumentLayout.PaintContext()
    setattr(context, "clip", region)  # noqa: B010 - a field Qt's stubs lack
    frame.column.document.documentLayout().draw(painter, context)
    painter.end()
    # Small and large again, twice, for a soft blur.
    for _ in range(2):
        small = (region.size() / _BLUR).toSize()
        image = image.scaled(small, mode=_SMOOTH).scaled(size, mode=_SMOOTH)
    return QPixmap.fromImage(image)
