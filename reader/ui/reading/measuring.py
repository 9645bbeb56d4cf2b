"""How much room a text takes, before it is in a document."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import (
    QFontMetricsF,
    QTextBlockFormat,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)

from reader.ui.reading.formats import Style

_TAB_GAP = 22


def lines_needed(text: str, block: QTextBlockFormat, style: Style, width: float) -> int:
    """How many lines a text will take; bold and links within it may make it a little longer.

    Args:
        text: the text of one block.
        block: its format, with margins and tabs.
        style: its setting.
        width: of the column's text, in pixels.
    """
    if not text:
        return 1
    layout = QTextLayout(text, style.text.font())
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTabs(block.tabPositions())
    layout.setTextOption(option)
    room = width - block.leftMargin() - block.rightMargin()
    layout.beginLayout()
    line = layout.createLine()
    while line.isValid():
        line.setLineWidth(room)
        line = layout.createLine()
    layout.endLayout()
    return layout.lineCount()


def tab_stops(texts: Sequence[str], text_format: QTextCharFormat) -> list[QTextOption.Tab]:
    """Tab stops that hold the widest text of each column of a table."""
    metrics = QFontMetricsF(text_format.font())
    stops, at = [], 0.0
    for text in texts:
        at += metrics.horizontalAdvance(text) + _TAB_GAP
        stops.append(QTextOption.Tab(at, QTextOption.TabType.LeftTab))
    return stops
