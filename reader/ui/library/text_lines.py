"""Words set in a few lines of a width, cut with an ellipsis where they need more."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QTextCharFormat, QTextLayout, QTextOption

from reader.ui.text import from_utf16, to_utf16, utf16_length


@dataclass(frozen=True, slots=True)
class Words:
    """A text and how it looks: `marks` are ranges of code points that stand on `ground`."""

    text: str
    font: QFont
    marks: tuple[tuple[int, int], ...] = ()
    ground: QColor | None = None


@dataclass(frozen=True, slots=True)
class SetText:
    """A text that is set, and its height in pixels."""

    layout: QTextLayout
    height: int


def set_text(words: Words, width: int, most: int) -> SetText:
    """Set words in lines.

    Args:
        words: what is set.
        width: of the lines, in pixels.
        most: how many lines there may be.
    """
    made, lines, height = _lay_out(words, width, most)
    if lines == most:
        last = made.lineAt(lines - 1)
        if last.textStart() + last.textLength() < utf16_length(words.text):
            made, _, height = _lay_out(_cut(words, last.textStart(), width), width, most)
    return SetText(made, height)


def _lay_out(words: Words, width: int, most: int) -> tuple[QTextLayout, int, int]:
    """The layout, its number of lines and its height."""
    layout = QTextLayout(words.text, words.font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    if words.ground is not None:
        layout.setFormats([_mark(words, start, end) for start, end in words.marks])
    lines = height = 0
    layout.beginLayout()
    while lines < most and (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, 1))
        line.setPosition(QPointF(0, height))
        height += round(line.height()) + 1
        lines += 1
    layout.endLayout()
    return layout, lines, height


def _cut(words: Words, last_line: int, width: int) -> Words:
    """The words with their last line, from a UTF-16 offset on, cut short by an ellipsis."""
    start = from_utf16(words.text, last_line)
    metrics = QFontMetrics(words.font)
    # A little narrower, so that rounding does not break the line again.
    end = metrics.elidedText(words.text[start:], Qt.TextElideMode.ElideRight, width - 4)
    text = words.text[:start] + end
    kept = len(text) - 1
    marks = tuple((a, min(b, kept)) for a, b in words.marks if a < kept)
    return replace(words, text=text, marks=marks)


def _mark(words: Words, start: int, end: int) -> QTextLayout.FormatRange:
    marked = QTextLayout.FormatRange()
    marked.start = to_utf16(words.text, start)
    marked.length = to_utf16(words.text, end) - marked.start
    form = QTextCharFormat()
    if words.ground is not None:
        form.setBackground(words.ground)
    marked.format = form
    return marked
