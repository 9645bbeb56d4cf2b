"""Pinyin above Chinese text, drawn over the lines of what is on screen.

The formats leave room above each line and between the characters. What was drawn for a block is
kept as a picture until the block is laid out otherwise.
"""

from __future__ import annotations

from collections import OrderedDict

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPixmap, QTextBlock

from reader.ui.reading.annotations import Readings
from reader.ui.reading.formats import Formats
from reader.ui.reading.painting.geometry import x_of
from reader.ui.text import utf16_offsets

#: Pictures kept: a few screens full.
_KEPT = 120
#: How far syllables reach out of the lines, in pixels.
_REACH = 30
#: Size of the syllables against the characters.
_SHARE = 0.53


class PinyinPainter:
    """Draws the syllables of blocks and keeps what it drew."""

    def __init__(self) -> None:
        self._kept: OrderedDict[tuple[object, ...], QPixmap] = OrderedDict()

    def paint(
        self, painter: QPainter, block: QTextBlock, readings: Readings, formats: Formats
    ) -> None:
        """Draw the syllables of a block that is laid out.

        Args:
            painter: stands at the origin of the document.
            block: the text.
            readings: how its characters are read.
            formats: typography and colours.
        """
        # Above the first line there are syllables, too.
        area = block.layout().boundingRect().adjusted(-_REACH, -_REACH, _REACH, 0)
        ratio = painter.device().devicePixelRatio()
        colour = formats.theme.secondary
        key = (block.text(), area.width(), area.height(), ratio, colour.rgb())
        if key not in self._kept:
            self._kept[key] = _drawn(block, readings, area, ratio, formats)
            if len(self._kept) > _KEPT:
                self._kept.popitem(last=False)
        self._kept.move_to_end(key)
        painter.drawPixmap(block.layout().position() + area.topLeft(), self._kept[key])


def _drawn(
    block: QTextBlock, readings: Readings, area: QRectF, ratio: float, formats: Formats
) -> QPixmap:
    picture = QPixmap((area.size() * ratio).toSize().expandedTo(QPixmap(1, 1).size()))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.translate(-area.topLeft())
    size = block.charFormat().font().pixelSize()
    font = QFont()
    font.setFamilies(formats.families("en", sans=True))
    font.setPixelSize(max(8, round(size * _SHARE)))
    painter.setFont(font)
    painter.setPen(formats.theme.secondary)
    metrics = QFontMetricsF(font)
    units = utf16_offsets(block.text())
    for place, syllable in readings:
        offset = units[place]
        line = block.layout().lineForTextPosition(offset)
        if line.isValid():
            left, right = x_of(line, offset), x_of(line, offset + 1)
            glyph_width = min(right - left, float(size))
            middle = left + glyph_width / 2
            above = line.y() + line.ascent() - size * 1.02
            _draw_syllable(painter, metrics, syllable, QPointF(middle, above), right - left)
    painter.end()
    return picture


def _draw_syllable(
    painter: QPainter, metrics: QFontMetricsF, text: str, at: QPointF, room: float
) -> None:
    """Draw a syllable centred above a point; one that is too wide is squeezed into its room."""
    width = metrics.horizontalAdvance(text)
    squeeze = min(1.0, (room - 1.5) / width) if width else 1.0
    painter.save()
    painter.translate(at)
    painter.scale(squeeze, 1)
    painter.drawText(QPointF(-width / 2, 0), text)
    painter.restore()
