"""Short meanings above the words that a reader does not know, in the room between the lines.

No line is moved for them: they are small, and each stands above the middle of its word, or as near
to it as the one before it leaves room. With pinyin above the characters they stand below.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QTextBlock, QTextLine

from reader.datamodel.word import Gloss
from reader.ui.reading.formats import Formats, Style
from reader.ui.reading.painting.geometry import x_of
from reader.ui.style.fonts import set_faces
from reader.ui.text import utf16_offsets

#: Paragraphs whose places are kept: a few screens full.
_KEPT = 120
#: Size of Latin and of Chinese meanings against the text, and the least in pixels.
_LATIN_SHARE, _HAN_SHARE, _LEAST = 0.53, 0.6, 8
#: How far characters and letters reach above and below the baseline, as shares of their size.
_HAN_ASCENT, _HAN_DESCENT = 0.88, 0.12
_LATIN_ASCENT, _LATIN_DESCENT = 0.78, 0.24
#: How far a meaning may reach beyond the text, and the space between two, in pixels.
_REACH, _GAP = 12.0, 5.0


@dataclass(frozen=True, slots=True)
class PlacedGloss:
    """A gloss where it is painted, from the origin of the block."""

    gloss: Gloss
    area: QRectF
    baseline: QPointF


@dataclass(frozen=True, slots=True)
class _Word:
    """A glossed word on its line: its edges in pixels."""

    gloss: Gloss
    left: float
    right: float


class GlossPainter:
    """Places and draws the meanings of blocks, and keeps where it placed them."""

    def __init__(self) -> None:
        self._kept: OrderedDict[tuple[object, ...], Sequence[PlacedGloss]] = OrderedDict()

    def paint(
        self,
        painter: QPainter,
        block: QTextBlock,
        glosses: Sequence[Gloss],
        style: Style,
        formats: Formats,
    ) -> None:
        """Draw the meanings of a block; the painter stands at the origin of the document."""
        painter.setFont(_font(style, formats))
        painter.setPen(formats.theme.secondary)
        origin = block.layout().position()
        for placed in self.places(block, glosses, style, formats):
            painter.drawText(origin + placed.baseline, placed.gloss.meaning)

    def places(
        self, block: QTextBlock, glosses: Sequence[Gloss], style: Style, formats: Formats
    ) -> Sequence[PlacedGloss]:
        """Where the meanings of a block stand."""
        width = block.layout().boundingRect().width()
        key = (block.text(), width, style.line_height, style.has_pinyin, tuple(glosses))
        if key not in self._kept:
            self._kept[key] = tuple(_placed(block, glosses, style, formats))
            if len(self._kept) > _KEPT:
                self._kept.popitem(last=False)
        self._kept.move_to_end(key)
        return self._kept[key]


def _font(style: Style, formats: Formats) -> QFont:
    """The font of the meanings: Latin for Chinese words, and the other way round."""
    font = QFont()
    language, share = ("en", _LATIN_SHARE) if style.is_chinese else ("zh", _HAN_SHARE)
    set_faces(font, formats.families(language, sans=True), language)
    font.setPixelSize(max(_LEAST, round(style.text.font().pixelSize() * share)))
    return font


def _placed(
    block: QTextBlock, glosses: Sequence[Gloss], style: Style, formats: Formats
) -> Iterator[PlacedGloss]:
    font = _font(style, formats)
    metrics, size = QFontMetricsF(font), font.pixelSize()
    end = block.layout().boundingRect().width() + _REACH
    for line, words in _lines(block, glosses):
        baseline, edge = _baseline(line, style, size), -_REACH
        for word in words:
            width = metrics.horizontalAdvance(word.gloss.meaning)
            middle = (word.left + word.right) / 2
            left = min(max(middle - width / 2, edge), end - width)
            if edge <= left <= middle <= left + width:  # it still stands above its word
                area = QRectF(left - 2, baseline - size, width + 4, size + 1)
                yield PlacedGloss(word.gloss, area, QPointF(left, baseline))
                edge = left + width + _GAP


def _lines(block: QTextBlock, glosses: Sequence[Gloss]) -> Iterator[tuple[QTextLine, list[_Word]]]:
    """The lines of a block with their glossed words; of a word on two lines, its beginning."""
    units = utf16_offsets(block.text())
    words: dict[int, list[_Word]] = {}
    for gloss in glosses:
        if gloss.end >= len(units):
            continue
        start, end = units[gloss.start], units[gloss.end]
        line = block.layout().lineForTextPosition(start)
        if line.isValid():
            end = min(end, line.textStart() + line.textLength())
            word = _Word(gloss, x_of(line, start), x_of(line, end))
            words.setdefault(line.lineNumber(), []).append(word)
    for number, found in words.items():
        yield block.layout().lineAt(number), found


def _baseline(line: QTextLine, style: Style, size: int) -> float:
    """The baseline of meanings of a size above a line; with pinyin there, below it."""
    letters = style.text.font().pixelSize()
    text = line.y() + line.ascent()
    if style.has_pinyin:
        return text + letters * _HAN_DESCENT + size * _LATIN_ASCENT
    if style.is_chinese:
        return text - letters * _HAN_ASCENT - size * _LATIN_DESCENT
    return text - letters * _LATIN_ASCENT - size * _HAN_DESCENT
