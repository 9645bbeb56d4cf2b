"""A pane: one column on screen, with pointer, caret and keys."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt, QUrl, Signal
from PySide6.QtGui import (
    QAccessible,
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QToolTip, QWidget

from reader.datamodel.word import Gloss
from reader.ui.reading.annotations import Annotations, Spot
from reader.ui.reading.column import Column
from reader.ui.reading.formats import Formats
from reader.ui.reading.inert_browser import InertBrowser
from reader.ui.reading.modes import Side
from reader.ui.reading.painting.decoration import Decorator
from reader.ui.reading.painting.frame import Frame
from reader.ui.reading.painting.geometry import character_at
from reader.ui.reading.row_text import ACTION_SCHEME
from reader.ui.reading.title_buttons import title_margin
from reader.ui.reading.wording import doubt_text, gloss_text, own_text

_WITHOUT_CARET = Qt.TextInteractionFlag.TextBrowserInteraction
_WITH_CARET = _WITHOUT_CARET | Qt.TextInteractionFlag.TextSelectableByKeyboard

_CARET_WIDTH = 2
#: What an arrow scrolls, in steps of the scroll bar, and what stays on screen when a page is
#: turned: so many steps, or a share of the page if that is less. As in Firefox.
_ARROW, _STAYS, _SHARE_THAT_STAYS = 3, 2, 10


class Pane(InertBrowser):
    """Shows a column, with the marks below and above its text.

    Signals:
        hovered: the `Spot` below the pointer, or None.
        caret_moved: the `Spot` of the caret, moved by keys or a click.
        word_chosen: a `Spot` that was clicked or whose word was asked for by a key.
        word_hovered: a `Spot` below the pointer while Alt is held.
        link_chosen: the address of a link, and whether it is to open in a tab of its own.
        action_chosen: name of an action in the text, and its row.
        menu_requested: the `Spot` or None, and the place on screen.
        zoom_requested: steps the wheel was turned with Ctrl held.
        end_passed: Space was pressed where the article ends.
        escaped: Escape was pressed.
        pinyin_missed: tuple of texts that were painted without their pinyin, which is not known.
        glosses_missed: tuple of each `Passage` that was painted without its glosses.
        gloss_chosen: a `Gloss` that was clicked, and its language.
    """

    hovered = Signal(object)
    caret_moved = Signal(object)
    word_chosen = Signal(object)
    word_hovered = Signal(object)
    link_chosen = Signal(str, bool)
    action_chosen = Signal(str, int)
    menu_requested = Signal(object, object)
    zoom_requested = Signal(int)
    end_passed = Signal()
    escaped = Signal()
    pinyin_missed = Signal(object)
    glosses_missed = Signal(object)
    gloss_chosen = Signal(object, str)

    def __init__(self, annotations: Annotations, sides: tuple[Side, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setLineWrapMode(QTextBrowser.LineWrapMode.WidgetWidth)
        self.viewport().setMouseTracking(True)
        # The paper is painted by the layout below.
        self.viewport().setAutoFillBackground(False)
        self.setAutoFillBackground(False)
        self.set_caret(False)
        self.column = Column(self.document(), sides)
        self.frame_of_text: Frame | None = None
        self._decorator = Decorator(annotations)
        self._press = QPoint()
        self.anchorClicked.connect(self._on_anchor)
        self.cursorPositionChanged.connect(self._on_caret)

    # -- looks

    def set_text_area(
        self,
        formats: Formats,
        left: int,
        right: int,
        edges: tuple[float, float],
        *,
        first: bool,
        last: bool,
    ) -> None:
        """Set where the text stands.

        Args:
            formats: typography and colours.
            left: margin to the left of the text, in pixels.
            right: margin to the right of it.
            edges: left and right bounds of boxes, in pixels from the pane's left edge.
            first: whether the pane is the leftmost.
            last: whether it is the rightmost.
        """
        width = self.width() - left - right - self._bar_width()
        self.frame_of_text = Frame(self.column, formats, *edges, width, first, last)
        root = self.document().rootFrame()
        made = root.frameFormat()
        wanted = (left, right, title_margin(formats, self.font()), formats.pixels(90))
        current = (
            made.leftMargin(),
            made.rightMargin(),
            made.topMargin(),
            made.bottomMargin(),
        )
        if wanted != current:
            made.setMargin(0)
            made.setLeftMargin(left)
            made.setRightMargin(right)
            made.setTopMargin(wanted[2])
            made.setBottomMargin(wanted[3])
            root.setFrameFormat(made)

    def _bar_width(self) -> int:
        bar = self.verticalScrollBar()
        is_off = self.verticalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        return 0 if is_off else bar.sizeHint().width()

    def paintEvent(self, event: QPaintEvent) -> None:
        """See Qt: marks below, text, marks above."""
        frame = self.frame_of_text
        if frame is None or not self.column.built:
            return
        start, stop = self.rows_in(event.rect())
        painter = self._painter()
        self._decorator.paint_below(painter, frame, start, stop)
        painter.end()
        super().paintEvent(event)
        painter = self._painter()
        self._decorator.paint_above(painter, frame, start, stop)
        painter.end()
        if unread := self._decorator.take_unread():
            self.pinyin_missed.emit(unread)
        if unglossed := self._decorator.take_unglossed():
            self.glosses_missed.emit(unglossed)

    def _painter(self) -> QPainter:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(-self.offset())
        return painter

    # -- places

    def offset(self) -> QPointF:
        """The place of the document that stands in the upper left corner."""
        return QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())

    def rows_in(self, area: QRect) -> tuple[int, int]:
        """The built rows that touch an area of the viewport: first, and one past the last."""
        first = self._row_at(area.top())
        last = self._row_at(area.bottom())
        return first, min(last + 1, self.column.built)

    def _row_at(self, y: int) -> int:
        """The last row that begins above a height of the viewport; the first if there is none."""
        level = float(y + self.verticalScrollBar().value())
        rows: Sequence[float] = range(self.column.built)
        return max(bisect_right(rows, level, key=lambda row: self.column.top(int(row))) - 1, 0)

    def row_rectangle(self, index: int) -> QRectF:
        """Where a built row stands in the viewport."""
        return self.column.rectangle(index).translated(-self.offset())

    def spot_at(self, at: QPoint) -> Spot | None:
        """What stands at a point of the viewport, if there is text."""
        if not self.column.built:
            return None
        row = self._row_at(at.y())
        for _, _, block in self.column.blocks(row, row + 1):
            offset = character_at(block, QPointF(at) + self.offset())
            if offset is not None:
                return self.spot(block.position() + offset)
        return None

    def gloss_at(self, at: QPoint) -> tuple[Gloss, str] | None:
        """The gloss at a point of the viewport, with its language."""
        if self.frame_of_text is None or not self.column.built:
            return None
        row = self._row_at(at.y())
        stop = min(row + 2, self.column.built)
        return self._decorator.gloss_at(self.frame_of_text, row, stop, QPointF(at) + self.offset())

    def spot(self, position: int) -> Spot | None:
        """The spot of a position of the document."""
        block = self.document().findBlock(position)
        place = self.column.place_of(block) if block.isValid() else None
        if place is None:
            return None
        row, side = place
        offset = position - block.position()
        ranges = self.column.content(row, side).sentences
        part = next((n for n, (start, end) in enumerate(ranges) if start <= offset < end), None)
        if part is None:
            part = next((n for n, (start, end) in enumerate(ranges) if start < offset == end), None)
        return Spot(row, side, offset, part)

    def select(self, row: int, side: Side, start: int, end: int) -> None:
        """Put the caret on a range of a built row, and bring it on screen."""
        block = self.column.block(row, self.column.sides.index(side))
        cursor = QTextCursor(self.document())
        cursor.setPosition(block.position() + start)
        cursor.setPosition(block.position() + end, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def place_below(self, row: int, side: Side, offset: int) -> QPoint:
        """The place on screen right below a character of a built row."""
        cursor = QTextCursor(self.column.block(row, self.column.sides.index(side)))
        cursor.setPosition(cursor.position() + offset)
        return self.viewport().mapToGlobal(self.cursorRect(cursor).bottomLeft())

    # -- pointer and keys

    def _on_caret(self) -> None:
        if self.cursorWidth():
            self.caret_moved.emit(self.spot(self.textCursor().position()))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """See Qt: who comes by a key sees where the caret is, if there is one."""
        super().focusInEvent(event)
        if event.reason() is not Qt.FocusReason.MouseFocusReason:
            self._on_caret()

    def set_caret(self, wanted: bool) -> None:
        """Have keys move a caret, or scroll; readers of the screen follow a caret in any case."""
        shown = wanted or QAccessible.isActive()
        # Without a width alone, it has a mark in right-to-left lines.
        self.setCursorWidth(_CARET_WIDTH if shown else 0)
        self.setTextInteractionFlags(_WITH_CARET if shown else _WITHOUT_CARET)

    def _on_anchor(self, url: QUrl) -> None:
        if url.scheme() == ACTION_SCHEME:
            place = self.column.place_of(self.textCursor().block())
            if place is not None:
                self.action_chosen.emit(url.path(), place[0])
        else:
            held = QGuiApplication.keyboardModifiers()
            self._follow(url, aside=bool(held & Qt.KeyboardModifier.ControlModifier))

    def _follow(self, url: QUrl, *, aside: bool) -> None:
        if url.scheme() in ("http", "https", "file"):
            self.link_chosen.emit(url.toString(QUrl.ComponentFormattingOption.FullyEncoded), aside)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """See Qt."""
        self._press = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """See Qt: a click on a word that is no link asks for the word."""
        super().mouseReleaseEvent(event)
        at = event.position().toPoint()
        still = (at - self._press).manhattanLength() < 4
        if event.button() is Qt.MouseButton.MiddleButton and still:
            self._follow(QUrl(self.anchorAt(at)), aside=True)
        if event.button() is not Qt.MouseButton.LeftButton or not still:
            return
        if self.textCursor().hasSelection() or self.anchorAt(at):
            return
        if (chosen := self.gloss_at(at)) is not None:
            self.gloss_chosen.emit(*chosen)
        else:
            self.word_chosen.emit(self.spot_at(at))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """See Qt: besides selecting the word, ask for it."""
        super().mouseDoubleClickEvent(event)
        at = event.position().toPoint()
        self.word_chosen.emit(self.spot_at(at))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """See Qt."""
        super().mouseMoveEvent(event)
        if event.buttons() is not Qt.MouseButton.NoButton:
            return
        spot = self.spot_at(event.position().toPoint())
        self.hovered.emit(spot)
        if self.gloss_at(event.position().toPoint()) is not None:
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        if spot and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.word_hovered.emit(spot)

    def leaveEvent(self, event: QEvent) -> None:
        """See Qt."""
        super().leaveEvent(event)
        self.hovered.emit(None)
        self.highlighted.emit(QUrl())  # Qt tells of links that are entered, not of a pane left

    def wheelEvent(self, event: QWheelEvent) -> None:
        """See Qt: other text comes below the pointer, or with Ctrl the view has another size."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_requested.emit(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)
            self.hovered.emit(self.spot_at(event.position().toPoint()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See Qt: Space turns pages, other keys scroll; Return looks up the word at the caret."""
        if event.key() == Qt.Key.Key_Space:
            self._turn_page(back=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
            event.accept()
            return
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        if not self.cursorWidth() and (way := self._scrolled_by(event.key())):
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + way)
            event.accept()
            return
        cursor = self.textCursor()
        plain = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers()
        if plain and not cursor.charFormat().isAnchor():
            self.word_chosen.emit(self.spot(cursor.position()))
            event.accept()
            return
        super().keyPressEvent(event)

    def _turn_page(self, *, back: bool) -> None:
        bar = self.verticalScrollBar()
        if not back and bar.value() == bar.maximum():
            self.end_passed.emit()
        bar.setValue(bar.value() + (-1 if back else 1) * self._page())

    def _page(self) -> int:
        """What is scrolled when a page is turned, in pixels."""
        bar = self.verticalScrollBar()
        page = bar.pageStep()
        return page - min(page // _SHARE_THAT_STAYS, _STAYS * bar.singleStep())

    def _scrolled_by(self, key: int) -> int:
        """How far a key scrolls where no caret is moved, in pixels; 0 for other keys."""
        bar = self.verticalScrollBar()
        ways = {
            Qt.Key.Key_Down: _ARROW * bar.singleStep(),
            Qt.Key.Key_Up: -_ARROW * bar.singleStep(),
            Qt.Key.Key_PageDown: self._page(),
            Qt.Key.Key_PageUp: -self._page(),
            Qt.Key.Key_End: bar.maximum(),
            Qt.Key.Key_Home: -bar.maximum(),
        }
        return ways.get(Qt.Key(key), 0)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """See Qt: the view makes the menu."""
        at = event.pos() if event.reason() is QContextMenuEvent.Reason.Mouse else None
        if at is None:
            spot = self.spot(self.textCursor().position())
            place = self.viewport().mapToGlobal(self.cursorRect().bottomLeft())
        else:
            spot, place = self.spot_at(at), event.globalPos()
        self.menu_requested.emit(spot, place)

    def viewportEvent(self, event: QEvent) -> bool:
        """See Qt: the tooltip of a sentence says what is noted, why it is doubtful, whose it is."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            text = self._tip_at(event.pos())
            if text is not None:
                QToolTip.showText(event.globalPos(), text, self)
                return True
        return super().viewportEvent(event)

    def _tip_at(self, at: QPoint) -> str | None:
        """What the tooltip says there, "" for nothing; None where Qt's own tooltips may come."""
        if (glossed := self.gloss_at(at)) is not None:
            return gloss_text(glossed[0])
        if (spot := self.spot_at(at)) is None or spot.part is None:
            return None
        if said := self._decorator.note_at(self.column.rows[spot.row], spot.part):
            return f"<p style='white-space: pre-wrap'>{escape(said)}</p>"
        if spot.side is not Side.TARGET:
            return None
        content = self.column.content(spot.row, spot.side)
        if spot.part in content.own:
            return own_text()
        return doubt_text(content.doubts.get(spot.part, ()))
