"""The page as it stands, every part in its place, to be pointed at with mouse or arrow keys.

It is made of the cleaned page alone: no markup, no script, no picture and no link of the page is in
it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from itertools import accumulate

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from reader.datamodel.page import Block, BlockPlace, Page, Role, Section
from reader.ui.reading.formats import Formats
from reader.ui.reading.painting.geometry import block_area
from reader.ui.reading.rows import Row, RowKind
from reader.ui.reading.wording import picture_text
from reader.ui.style.theme import mix
from reader.ui.text import document_text
from reader.ui.texts.wording import role_name

#: So many characters of a block are shown: enough to know it by, and laid out in no time.
LONGEST_SHOWN = 800
#: Pixels at the base font: the names of parts beside the text, where there is room for them.
_GUTTER, _NARROW_GUTTER = 120, 22
_WIDE_ENOUGH = 640
_WIDEST_TEXT = 720
_MARGIN = 24

#: Steps of the keys, in blocks.
_STEPS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_PageDown: 8,
    Qt.Key.Key_PageUp: -8,
    Qt.Key.Key_Home: -1_000_000,
    Qt.Key.Key_End: 1_000_000,
}


class PageView(QTextEdit):
    """All blocks of a page, one of which is current.

    Args:
        formats: gives fonts, sizes and colours.

    Attributes:
        places: of all its blocks, in their order.

    Signals:
        current_changed: the `BlockPlace` that was pointed at.
        taken: the reader pressed Enter: what is offered for the current block is to be done.
    """

    current_changed = Signal(object)
    taken = Signal()

    def __init__(self, formats: Formats, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._formats = formats
        self._page: Page | None = None
        self._hidden: frozenset[str] = frozenset()
        self.places: list[BlockPlace] = []
        self._firsts: dict[int, Section] = {}
        self._current: int | None = None
        self._next = 0  # what a key goes to at first
        self._hovered: int | None = None
        self._affected: frozenset[BlockPlace] = frozenset()
        self._keeps = False
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUndoRedoEnabled(False)
        self.setCursorWidth(0)  # the outline tells where one is; readers of the screen follow it
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard
            | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self.setAccessibleName(self.tr("The page, all its parts"))
        self.viewport().setMouseTracking(True)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        self._apply_paper()

    @property
    def current(self) -> BlockPlace | None:
        """The block that was pointed at last."""
        return self.places[self._current] if self._current is not None else None

    def show_page(self, page: Page, hidden: frozenset[str]) -> None:
        """Show a page, or the same one with other roles; the place on it stays.

        Args:
            page: the page.
            hidden: the ids of the sections that do not show when it is read.
        """
        top = self.verticalScrollBar().value()
        self._page, self._hidden = page, hidden
        self._affected = frozenset()
        self._hovered = None
        sections = [section for section in page.sections if section.blocks]
        self.places = [BlockPlace(s.id, n) for s in sections for n in range(len(s.blocks))]
        counts = accumulate((len(section.blocks) for section in sections), initial=0)
        self._firsts = dict(zip(counts, sections, strict=False))
        if self._current is not None and self._current >= len(self.places):
            self._current = None
        self._fill(page, sections)
        self.verticalScrollBar().setValue(top)

    def set_formats(self, formats: Formats) -> None:
        """Take other fonts, sizes or colours."""
        self._formats = formats
        self._apply_paper()
        if self._page is not None:
            self.show_page(self._page, self._hidden)

    def set_affected(self, places: Collection[BlockPlace], *, keeps: bool) -> None:
        """Mark the blocks that a choice is about.

        Args:
            places: the blocks.
            keeps: whether they would be the article, or not be.
        """
        self._affected = frozenset(places)
        self._keeps = keeps
        self.viewport().update()

    def go_to(self, number: int) -> None:
        """Point at a block by its number, as near as there is one, and bring it into view."""
        if not self.places:
            return
        self._current = max(0, min(number, len(self.places) - 1))
        block = self.document().findBlockByNumber(self._current)
        self.setTextCursor(QTextCursor(block))
        self._bring_into_view(self._area(block))
        self.viewport().update()
        self.current_changed.emit(self.places[self._current])

    def show_place(self, place: BlockPlace) -> None:
        """Bring a block to the top; keys go on from there, and nothing is pointed at."""
        if place in self.places:
            self._next = self.places.index(place)
            area = self._area(self.document().findBlockByNumber(self._next))
            bar = self.verticalScrollBar()
            bar.setValue(round(bar.value() + area.top() - self._formats.pixels(40)))

    def go_to_section(self, section_id: str) -> None:
        """Point at the first block of a section; nothing happens where there is no such one."""
        places = (n for n, place in enumerate(self.places) if place.section == section_id)
        if (number := next(places, None)) is not None:
            self.go_to(number)

    # -- building

    def _apply_paper(self) -> None:
        theme = self._formats.theme
        self.setStyleSheet(f"QTextEdit {{ background: {theme.paper.name()}; border: none; }}")

    def _fill(self, page: Page, sections: list[Section]) -> None:
        document = self.document()
        document.clear()
        self._set_margins()
        cursor = QTextCursor(document)
        cursor.beginEditBlock()
        is_first = True
        for section in sections:
            hidden = section.id in self._hidden
            for number, block in enumerate(section.blocks):
                self._add(cursor, page, section, block, hidden, is_first, number == 0)
                is_first = False
        cursor.endEditBlock()

    def _add(
        self,
        cursor: QTextCursor,
        page: Page,
        section: Section,
        block: Block,
        hidden: bool,
        is_first: bool,
        opens_part: bool,
    ) -> None:
        row = Row("", RowKind.TEXT, section, block)
        style = self._formats.style(row, block.language or page.language)
        block_format = QTextBlockFormat(style.block)
        block_format.setTopMargin(style.before + self._formats.pixels(14 if opens_part else 0))
        block_format.setBottomMargin(style.gap)
        text = QTextCharFormat(style.text)
        if hidden:
            text.setForeground(self._formats.theme.secondary)
        if is_first:
            cursor.setBlockFormat(block_format)
            cursor.setBlockCharFormat(text)
        else:
            cursor.insertBlock(block_format, text)
        cursor.insertText(_shown(block), text)

    def _set_margins(self) -> None:
        """Leave room for the names of parts, and make no line longer than it is good to read."""
        pixels = self._formats.pixels
        width = self.viewport().width()
        left = pixels(_GUTTER if width >= pixels(_WIDE_ENOUGH) else _NARROW_GUTTER)
        right = max(pixels(_MARGIN), width - left - pixels(_WIDEST_TEXT))
        frame = self.document().rootFrame()
        frame_format = frame.frameFormat()
        if (frame_format.leftMargin(), frame_format.rightMargin()) == (left, right):
            return
        frame_format.setLeftMargin(left)
        frame_format.setRightMargin(right)
        frame_format.setTopMargin(pixels(_MARGIN))
        frame_format.setBottomMargin(pixels(_MARGIN))
        frame.setFrameFormat(frame_format)

    # -- places

    def _area(self, block: QTextBlock) -> QRectF:
        """Where a block stands on screen."""
        self.document().documentLayout().blockBoundingRect(block)  # lays out as far as this block
        return block_area(block).translated(0, -self.verticalScrollBar().value())

    def _number_at(self, at: QPoint) -> int | None:
        block = self.cursorForPosition(at).block()
        number = block.blockNumber()
        return number if block.isValid() and number < len(self.places) else None

    def _bring_into_view(self, area: QRectF) -> None:
        bar, room = self.verticalScrollBar(), self._formats.pixels(40)
        if area.top() < room:
            bar.setValue(round(bar.value() + area.top() - room))
        elif area.bottom() > self.viewport().height() - room:
            beyond = area.bottom() - self.viewport().height() + room
            bar.setValue(round(bar.value() + min(beyond, area.top() - room)))

    def _on_screen(self) -> Iterator[tuple[int, QRectF]]:
        """The numbers of the blocks on screen, and where they stand."""
        block = self.cursorForPosition(QPoint(0, 0)).block()
        height = self.viewport().height()
        while block.isValid() and block.blockNumber() < len(self.places):
            area = self._area(block)
            if area.top() > height:
                return
            yield block.blockNumber(), area
            block = block.next()

    # -- what the reader does

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """See Qt: the block under the pointer is outlined; nothing is selected by dragging."""
        self._hover(self._number_at(event.position().toPoint()))

    def leaveEvent(self, event: object) -> None:
        """See Qt."""
        self._hover(None)

    def _hover(self, number: int | None) -> None:
        if number != self._hovered:
            self._hovered = number
            self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """See Qt: a click points at a block."""
        number = self._number_at(event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and number is not None:
            self.go_to(number)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """See Qt: a click is done when it is pressed."""

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """See Qt: no word is selected."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See Qt: arrows point at the next block, Enter takes what is offered for it."""
        key = Qt.Key(event.key())
        if key in _STEPS and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if self._current is None:
                self.go_to(self._next)
            else:
                self.go_to(self._current + _STEPS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.taken.emit()
        else:
            event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See Qt."""
        super().resizeEvent(event)
        self._set_margins()

    # -- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """See Qt: what is marked below the text, names and outlines beside and over it."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        blocks = list(self._on_screen())
        for number, area in blocks:
            if self.places[number] in self._affected:
                self._paint_affected(painter, area)
        painter.end()
        super().paintEvent(event)
        painter.begin(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number, area in blocks:
            self._paint_state(painter, number, area)
            if number in (self._hovered, self._current):
                self._paint_outline(painter, area, is_current=number == self._current)
        painter.end()

    def _frame(self, area: QRectF) -> QRectF:
        """The outline of a block, a little beyond its text."""
        left = self.document().rootFrame().frameFormat().leftMargin()
        right = self.document().rootFrame().frameFormat().rightMargin()
        room = self._formats.pixels(5)
        edge = self._formats.pixels(10)
        return QRectF(
            left - edge,
            area.top() - room,
            self.viewport().width() - left - right + 2 * edge,
            area.height() + 2 * room,
        )

    def _paint_affected(self, painter: QPainter, area: QRectF) -> None:
        theme = self._formats.theme
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.highlight if self._keeps else theme.spam_tint)
        painter.drawRoundedRect(self._frame(area), 6, 6)

    def _paint_outline(self, painter: QPainter, area: QRectF, *, is_current: bool) -> None:
        width = self._formats.pixels(2) if is_current else 1
        pen = QPen(self._formats.theme.accent, width)
        if not is_current:
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(self._frame(area), 6, 6)

    def _paint_state(self, painter: QPainter, number: int, area: QRectF) -> None:
        """Beside the text: a bar that tells what a block is held to be, and its name at first."""
        section = self._section(number)
        colour = self._colour(section)
        frame = self._frame(area)
        bar = self._formats.pixels(3)
        x = frame.left() - self._formats.pixels(8)
        painter.fillRect(QRectF(x, area.top(), bar, area.height()), colour)
        if number in self._firsts and x > self._formats.pixels(_NARROW_GUTTER):
            line = self.document().findBlockByNumber(number).blockFormat().lineHeight()
            room = QRectF(self._formats.pixels(6), area.top(), x - self._formats.pixels(14), line)
            painter.setPen(mix(self._formats.theme.text, colour, 0.3))
            metrics = painter.fontMetrics()
            text = role_name(section.role)
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(room.width()))
            flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(room, flags, shown)

    def _section(self, number: int) -> Section:
        assert self._page is not None
        return self._page.section(self.places[number].section)

    def _colour(self, section: Section) -> QColor:
        theme = self._formats.theme
        if section.role is Role.SPAM:
            return theme.spam
        if section.role is Role.ADVERT:
            return theme.advert
        return (
            mix(theme.secondary, theme.paper, 0.5) if section.id in self._hidden else theme.accent
        )


def _shown(block: Block) -> str:
    """What is shown of a block, on as many lines as it needs."""
    text = " ".join(block.text[: LONGEST_SHOWN + 1].replace("\t", " · ").split(" "))
    if len(text) > LONGEST_SHOWN:
        text = f"{text[:LONGEST_SHOWN]}…"
    marker = f"{block.marker} " if block.marker else ""
    return document_text(marker + (text if text.strip() else picture_text()))
