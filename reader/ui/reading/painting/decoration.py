"""What a pane paints below and above its text, for the rows that are on screen."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QPainter,
    QPen,
    QTextBlock,
)

from reader.datamodel.note import Colour, Note
from reader.datamodel.page import BlockKind
from reader.datamodel.word import Gloss, Passage
from reader.languages import base_language
from reader.ui.reading.annotations import Annotations
from reader.ui.reading.formats import Formats
from reader.ui.reading.modes import Side
from reader.ui.reading.painting.frame import Frame
from reader.ui.reading.painting.geometry import range_shape, underline_pieces
from reader.ui.reading.painting.glosses import GlossPainter
from reader.ui.reading.painting.pinyin import PinyinPainter
from reader.ui.reading.painting.veil import VeilPainter
from reader.ui.reading.row_text import Range, RowText, picture_source
from reader.ui.reading.rows import Row, RowKind, Tint
from reader.ui.style.theme import Theme, mix

#: The frame around the picture the reader is at, in pixels.
_PICTURE_FRAME = 2

#: The colours of highlights, and how much of them shows through the paper; more where one points.
_HIGHLIGHTS = {
    Colour.YELLOW: QColor("#e8c400"),
    Colour.GREEN: QColor("#3fae49"),
    Colour.BLUE: QColor("#3a8fd9"),
    Colour.RED: QColor("#e0574f"),
}
_HIGHLIGHT_SHARE, _LIT_HIGHLIGHT_SHARE = 0.28, 0.4

#: The line below what the reader noted something on, in pixels.
_NOTED_WIDTH = 2

#: How much of the accent the line below the reader's own translations has.
_OWN_SHARE = 0.7

#: How much of the accent shows behind the sentence that is read aloud, and behind its other half.
_SPOKEN_SHARE, _OTHER_HALF_SHARE = 0.26, 0.1


class Decorator:
    """Paints the marks of a pane. The painter stands at the origin of the document."""

    def __init__(self, annotations: Annotations) -> None:
        self._annotations = annotations
        self._pinyin = PinyinPainter()
        self._glosses = GlossPainter()
        self._veil = VeilPainter(annotations)
        self._unread: list[str] = []
        self._unglossed: list[Passage] = []

    def paint_below(self, painter: QPainter, frame: Frame, start: int, stop: int) -> None:
        """Boxes, bars and lit sentences of rows `start` to `stop`."""
        for index in range(start, stop):
            self._paint_box(painter, frame, index)
        for index, side, block in frame.column.blocks(start, stop):
            row = frame.column.rows[index]
            self._paint_block_ground(painter, frame, row, block, side, index)
            self._paint_ranges(painter, frame, index, side, block)

    def _paint_box(self, painter: QPainter, frame: Frame, index: int) -> None:
        row = frame.column.rows[index]
        if row.tint is Tint.NONE:
            return
        bar, ground = tint_colours(row.tint, frame.theme)
        box = frame.column.rectangle(index)
        pixels = frame.formats.pixels
        bottom = box.top() + frame.column.depth(index) + pixels(12)
        if not row.ends_box and index + 1 < frame.column.built:
            bottom = frame.column.top(index + 1)
        area = QRectF(frame.left, box.top(), frame.right - frame.left, bottom - box.top())
        if row.tint is not Tint.FLAG:
            painter.fillRect(area, ground)
        if frame.is_first:
            # The text of a flagged part stands where it always does: its bar is in the margin.
            left = frame.left - (pixels(15) if row.tint is Tint.FLAG else 0)
            painter.fillRect(QRectF(left, area.top(), pixels(3), area.height()), bar)

    def _paint_block_ground(
        self, painter: QPainter, frame: Frame, row: Row, block: QTextBlock, side: Side, index: int
    ) -> None:
        if row.kind is RowKind.PICTURE and side is frame.side_of_pictures:
            self._paint_picture(painter, frame, row, index)
        if row.block is None or row.kind is not RowKind.TEXT or not block.text():
            return
        style = frame.column.style(index, side)
        height = block.layout().lineCount() * style.line_height
        top = block.layout().position().y()
        left, width = block.layout().position().x(), frame.text_width
        if row.block.kind is BlockKind.IMAGE and side is Side.SOURCE:
            if not self._annotations.pictures.get(picture_source(row)):
                here, theme = self._annotations.is_at(index), frame.theme
                painter.setPen(theme.accent if here else theme.line)
                calm = mix(theme.selection, theme.paper, 0.5)
                painter.setBrush(theme.highlight if here else calm)
                painter.drawRoundedRect(QRectF(left - 10, top - 3, width + 20, height + 8), 6, 6)
        elif row.block.kind is BlockKind.CODE:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(frame.theme.selection)
            painter.drawRoundedRect(QRectF(left, top - 2, width, height + 8), 6, 6)
        elif row.block.kind is BlockKind.QUOTE and row.tint is Tint.NONE:
            sink = style.line_height * 0.1
            thick = frame.formats.pixels(3)
            starts_right = style.block.layoutDirection() is Qt.LayoutDirection.RightToLeft
            x = left + width - thick if starts_right else left
            bar = QRectF(x, top + sink, thick, height)
            painter.fillRect(bar, mix(frame.theme.secondary, frame.theme.paper, 0.35))

    def _paint_picture(self, painter: QPainter, frame: Frame, row: Row, index: int) -> None:
        picture = self._annotations.pictures.get(picture_source(row))
        if picture is None:
            return
        at = frame.column.rectangle(index).topLeft()
        painter.drawPixmap(at, picture)
        if self._annotations.is_at(index + 1):  # its text stands in the row below
            size = picture.deviceIndependentSize()
            painter.setPen(QPen(frame.theme.accent, _PICTURE_FRAME))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            edge = _PICTURE_FRAME / 2
            painter.drawRect(QRectF(at, size).adjusted(-edge, -edge, edge, edge))

    def _paint_ranges(
        self, painter: QPainter, frame: Frame, index: int, side: Side, block: QTextBlock
    ) -> None:
        annotations, theme = self._annotations, frame.theme
        content = frame.column.content(index, side)
        height = frame.column.style(index, side).line_height
        painter.setPen(Qt.PenStyle.NoPen)
        lit = (
            annotations.sentence[1]
            if annotations.sentence and annotations.sentence[0] == index
            else -1
        )
        if 0 <= lit < len(content.sentences):
            self._fill(painter, block, content.sentences[lit], height, theme.highlight)
        for part, note in self._highlighted(frame.column.rows[index]):
            if part < len(content.sentences):
                colour = _HIGHLIGHTS[note.colour]
                share = _LIT_HIGHLIGHT_SHARE if part == lit else _HIGHLIGHT_SHARE
                ground = mix(colour, theme.paper, share)
                self._fill(painter, block, content.sentences[part], height, ground)
                if note.text:
                    _underline(painter, block, content.sentences[part], QPen(colour, _NOTED_WIDTH))
                    painter.setPen(Qt.PenStyle.NoPen)
        if annotations.spoken and annotations.spoken[0] == index:
            self._paint_spoken(painter, block, content, side, height, theme)
        if annotations.word and annotations.word[:2] == (index, side):
            self._fill(
                painter, block, annotations.word[2], height, mix(theme.accent, theme.paper, 0.28)
            )
        for match in annotations.matches.get((index, side), ()):
            share = 0.55 if match == annotations.match else 0.22
            colour = mix(theme.doubt, theme.paper, share)
            self._fill(painter, block, (match.start, match.end), height, colour)

    def _paint_spoken(
        self,
        painter: QPainter,
        block: QTextBlock,
        content: RowText,
        side: Side,
        height: int,
        theme: Theme,
    ) -> None:
        """Mark the sentence that is read aloud, and its other half more faintly."""
        assert self._annotations.spoken is not None
        _, part, spoken = self._annotations.spoken
        if part < len(content.sentences):
            share = _SPOKEN_SHARE if side is spoken else _OTHER_HALF_SHARE
            ground = mix(theme.accent, theme.paper, share)
            self._fill(painter, block, content.sentences[part], height, ground)

    def _highlighted(self, row: Row) -> Iterator[tuple[int, Note]]:
        """The sentences of a row that the reader marked, in both languages."""
        notes = self._annotations.highlights.get(row.number, ()) if row.number is not None else ()
        for note in notes:
            for number, part in enumerate(row.parts):
                start, end = part.start + row.first, part.end + row.first
                if note.place and start < note.place.end and end > note.place.start:
                    yield number, note

    def note_at(self, row: Row, part: int) -> str:
        """What the reader noted on a sentence of a row."""
        return "\n".join(
            n.text for number, n in self._highlighted(row) if number == part and n.text
        )

    def _fill(
        self, painter: QPainter, block: QTextBlock, span: Range, line_height: int, colour: QColor
    ) -> None:
        if span[0] < span[1]:
            painter.setBrush(colour)
            painter.drawPath(range_shape(block, span, line_height))

    def paint_above(self, painter: QPainter, frame: Frame, start: int, stop: int) -> None:
        """Lines under doubtful sentences, pinyin, glosses, and the veil for learners."""
        for index, side, block in frame.column.blocks(start, stop):
            content = frame.column.content(index, side)
            for part in content.own:
                self._paint_own(painter, block, content.sentences[part], frame.theme)
            if side is Side.TARGET and self._annotations.show_doubts:
                for part in content.doubts:
                    self._paint_doubt(painter, block, content.sentences[part], frame.theme)
            if frame.column.style(index, side).has_pinyin:
                self._paint_pinyin(painter, block, frame.formats)
            if glosses := self._glosses_of(frame, index, side, block):
                style = frame.column.style(index, side)
                self._glosses.paint(painter, block, glosses, style, frame.formats)
        self._veil.paint(painter, frame, start, stop)

    def _paint_pinyin(self, painter: QPainter, block: QTextBlock, formats: Formats) -> None:
        """Draw the syllables that are known; the others are looked up, and painted then."""
        text = block.text()
        if text not in self._annotations.readings:
            self._unread.append(text)
        elif readings := self._annotations.readings[text]:
            self._pinyin.paint(painter, block, readings, formats)

    def _glosses_of(
        self, frame: Frame, index: int, side: Side, block: QTextBlock
    ) -> Sequence[Gloss]:
        """The short meanings of a block; those that are not known yet are asked for."""
        language = base_language(frame.column.language(index, side))
        if (
            language not in self._annotations.glossed
            or not frame.column.style(index, side).is_running
        ):
            return ()
        if frame.column.rows[index].kind is not RowKind.TEXT or not block.text():
            return ()
        passage = frame.column.passage(index, side, block.text())
        if passage not in self._annotations.glosses:
            self._unglossed.append(passage)
        return self._annotations.glosses.get(passage) or ()

    def gloss_at(
        self, frame: Frame, start: int, stop: int, at: QPointF
    ) -> tuple[Gloss, str] | None:
        """The gloss of these rows at a point of the document, with its language."""
        for index, side, block in frame.column.blocks(start, stop):
            if glosses := self._glosses_of(frame, index, side, block):
                style = frame.column.style(index, side)
                place = at - block.layout().position()
                for placed in self._glosses.places(block, glosses, style, frame.formats):
                    if placed.area.contains(place):
                        return placed.gloss, base_language(frame.column.language(index, side))
        return None

    def take_unglossed(self) -> tuple[Passage, ...]:
        """The passages that were painted without their glosses since this was asked last."""
        unglossed = tuple(dict.fromkeys(self._unglossed))
        self._unglossed.clear()
        return unglossed

    def take_unread(self) -> tuple[str, ...]:
        """The texts that were painted without their pinyin since this was asked last."""
        unread = tuple(self._unread)
        self._unread.clear()
        return unread

    def _paint_own(self, painter: QPainter, block: QTextBlock, span: Range, theme: Theme) -> None:
        """A thin line under what the reader translated."""
        pen = QPen(mix(theme.accent, theme.paper, _OWN_SHARE), 1)
        _underline(painter, block, span, pen, sink=0.5)

    def _paint_doubt(self, painter: QPainter, block: QTextBlock, span: Range, theme: Theme) -> None:
        pen = QPen(theme.doubt, 2, Qt.PenStyle.CustomDashLine)
        pen.setDashPattern([1, 1])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        _underline(painter, block, span, pen)


def _underline(
    painter: QPainter, block: QTextBlock, span: Range, pen: QPen, *, sink: float = 1
) -> None:
    """Draw a line below a range of text, and so many pixels below its pixel."""
    painter.setPen(pen)
    for at, length in underline_pieces(block, span):
        level = QPointF(at.x(), round(at.y()) + sink)
        painter.drawLine(level, level + QPointF(length, 0))


def tint_colours(tint: Tint, theme: Theme) -> tuple[QColor, QColor]:
    """The colours of the bar and of the ground of a marked part."""
    match tint:
        case Tint.SPAM:
            return theme.spam, theme.spam_tint
        case Tint.ADVERT | Tint.FLAG:
            return theme.advert, theme.advert_tint
    return theme.secondary, mix(theme.selection, theme.paper, 0.6)
