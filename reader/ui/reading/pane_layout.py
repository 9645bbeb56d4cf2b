"""The paper: up to two panes, scrolled together, with the view's own lines over them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from reader.ui.reading.annotations import Annotations
from reader.ui.reading.formats import Formats
from reader.ui.reading.message_panel import MessagePanel
from reader.ui.reading.modes import Side, Sides
from reader.ui.reading.overlays import OverlayLayer
from reader.ui.reading.painting.frame import Frame
from reader.ui.reading.pane import Pane
from reader.ui.reading.rows import Row, RowKind
from reader.ui.reading.title_buttons import TitleButtons

#: In pixels at 100 %: between the columns, and beside them.
COLUMN_GAP = 48
MARGIN = 44
#: A single column is a little wider than one of two.
_SINGLE_SHARE = 1.05


@dataclass(frozen=True, slots=True)
class Anchor:
    """What stands at the upper edge: a row, and how many pixels of it are above the edge."""

    row: int
    above: float


class PaneLayout(QWidget):
    """Lays out the panes and keeps them together.

    Signals:
        scrolled: other rows came on screen.
        resized: the whole has another size.
        reflowed: the columns have another width, so all rows must be aligned anew.
        part_action: "show", "hide" or "not-spam", chosen on a line or header, and a section's id.
    """

    scrolled = Signal()
    resized = Signal()
    reflowed = Signal()
    part_action = Signal(str, str)

    def __init__(self, annotations: Annotations, formats: Formats, parent: QWidget) -> None:
        super().__init__(parent)
        self.formats = formats
        self.all_panes = [Pane(annotations, (side,), self) for side in Side]
        self.panes = self.all_panes
        self.panel = MessagePanel(self.all_panes[0], self)
        self.title_buttons = TitleButtons(self.all_panes[-1], self)
        self.has_title_buttons = True
        self._has_panel = True
        self.sync = True
        self._syncing = False
        self._column_width = 0
        self._overlays = OverlayLayer(self, self.part_action.emit, lambda: self.panes[0])
        for pane in self.all_panes:
            bar = pane.verticalScrollBar()
            bar.valueChanged.connect(lambda value, pane=pane: self._on_scrolled(pane, value))
            bar.setSingleStep(20)

    # -- columns

    def set_columns(self, sides: Sequence[Sides], *, panel: bool) -> None:
        """Show one or two panes with these sides.

        Args:
            sides: of each pane.
            panel: whether the message about the translation, if there is one, shows.
        """
        self._has_panel = panel
        self.panes = self.all_panes[: len(sides)]
        for pane in self.all_panes:
            pane.setVisible(pane in self.panes)
        self._overlays.clear()
        for pane, of_pane in zip(self.panes, sides, strict=True):
            pane.column.sides = of_pane
        self.arrange()

    def set_formats(self, formats: Formats) -> None:
        """Take another typography or theme."""
        self.formats = formats
        self._overlays.clear()
        self.arrange()

    @property
    def column_width(self) -> int:
        """The width of a column's text in pixels."""
        return self._column_width

    def arrange(self) -> None:
        """Give panes and texts their places; what stands at the upper edge stays there."""
        anchors = [(anchor, self._height(anchor)) for anchor in self.anchors()]
        changed = self._place_panes()
        if changed:
            self.restore(*(self._scaled(*anchor) for anchor in anchors))
            self.reflowed.emit()
        self.place_overlays()

    def _height(self, anchor: Anchor) -> float:
        """The height of the row of an anchor."""
        pane = self.panes[0]
        return pane.row_rectangle(anchor.row).height() if pane.column.built else 0.0

    def _scaled(self, anchor: Anchor, height: float) -> Anchor:
        """An anchor whose row was `height` high: the same share of it stands above the edge."""
        share = anchor.above / height if height else 0.0
        return Anchor(anchor.row, share * self._height(anchor))

    def _place_panes(self) -> bool:
        """Give panes and texts their places; whether the columns have another width."""
        pixels = self.formats.pixels
        self._set_bars()
        bar = self.panes[-1].verticalScrollBar().sizeHint().width()
        room = self.width() - bar
        margin = min(pixels(MARGIN), max(room // 14, 12))
        gap, half = pixels(COLUMN_GAP), room // 2
        widest = pixels(self.formats.appearance.column_width)
        if len(self.panes) == 1:
            width = max(min(round(widest * _SINGLE_SHARE), room - 2 * margin), 40)
            left = (room - width) // 2
            top = self._place_panel(left, width)
            self.panes[0].setGeometry(0, top, self.width(), max(self.height() - top, 0))
            edges = (left - pixels(2), left + width + pixels(2))
            self._set_area(0, left, self.width() - bar - left - width, edges)
        else:
            width = max(min(widest, half - margin - gap // 2), 40)
            left = half - gap // 2 - width
            top = self._place_panel(left, 2 * width + gap)
            height = max(self.height() - top, 0)
            self.panes[0].setGeometry(0, top, half, height)
            self.panes[1].setGeometry(half, top, self.width() - half, height)
            self._set_area(0, left, gap // 2, (left, half))
            self._set_area(1, gap // 2, room - half - gap // 2 - width, (0, gap // 2 + width))
        changed = width != self._column_width
        self._column_width = width
        return changed

    def _set_area(self, number: int, left: int, right: int, edges: tuple[float, float]) -> None:
        last = number == len(self.panes) - 1
        self.panes[number].set_text_area(
            self.formats, left, max(right, 0), edges, first=number == 0, last=last
        )

    def _set_bars(self) -> None:
        for pane in self.panes:
            is_needed = pane is self.panes[-1] or not self.sync
            policy = Qt.ScrollBarPolicy
            pane.setVerticalScrollBarPolicy(
                policy.ScrollBarAlwaysOn if is_needed else policy.ScrollBarAlwaysOff
            )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See Qt."""
        self.resized.emit()
        self.arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        """See Qt: paper where there is no pane."""
        QPainter(self).fillRect(event.rect(), self.formats.theme.paper)

    # -- scrolling

    def set_sync(self, sync: bool) -> None:
        """Scroll both panes together, or each by itself."""
        self.sync = sync
        self._set_bars()
        if sync and len(self.panes) > 1:
            self._follow(self.panes[0])

    def _on_scrolled(self, pane: Pane, value: int) -> None:
        if pane not in self.panes:
            return
        if self.sync and not self._syncing:
            self._follow(pane)
        self.place_overlays()
        self.scrolled.emit()

    def _follow(self, leader: Pane) -> None:
        self._syncing = True
        for pane in self.panes:
            if pane is not leader:
                pane.verticalScrollBar().setValue(leader.verticalScrollBar().value())
        self._syncing = False

    def visible_rows(self) -> tuple[int, int]:
        """The first and the last built row on screen."""
        areas = [pane.rows_in(pane.viewport().rect()) for pane in self.panes]
        return min(first for first, _ in areas), max(stop - 1 for _, stop in areas)

    def row_at(self, share: float) -> int:
        """The built row at a share of the height of the screen, from above."""
        area = QRect(0, round(self.panes[0].viewport().height() * share), 1, 1)
        return self.panes[0].rows_in(area)[0]

    def anchor(self, number: int = 0) -> Anchor:
        """What stands at the upper edge of a pane."""
        pane = self.panes[number]
        if not pane.column.built or pane.verticalScrollBar().value() == 0:
            return Anchor(0, 0)
        row = pane.rows_in(QRect(0, 0, 1, 1))[0]
        return Anchor(row, -pane.row_rectangle(row).top())

    def anchors(self) -> list[Anchor]:
        """What stands at the upper edge of each pane."""
        return [self.anchor(number) for number in range(len(self.panes))]

    def restore(self, *anchors: Anchor) -> None:
        """Scroll so that built rows stand where they stood.

        Args:
            anchors: of the panes, in their order; panes that scroll together follow the first, and
                so do those that have none.
        """
        self._syncing = True
        value = 0
        for number, pane in enumerate(self.panes):
            if number == 0 or (not self.sync and number < len(anchors)):
                anchor = anchors[number]
                top = pane.column.rectangle(anchor.row).top() if anchor.row else 0
                value = round(top + anchor.above)
            pane.verticalScrollBar().setValue(value)
        self._syncing = False
        self.place_overlays()

    def show_row(self, index: int, *, at: float = 0.12) -> None:
        """Scroll a built row to a share of the height from above."""
        for pane in self.panes:
            top = pane.column.rectangle(index).top()
            pane.verticalScrollBar().setValue(round(top - at * pane.viewport().height()))

    def bring_into_view(self, index: int) -> None:
        """Scroll to a built row unless all of it is on screen."""
        pane = self.panes[0]
        place = pane.row_rectangle(index)
        if place.top() < 0 or place.bottom() > pane.viewport().height():
            self.show_row(index, at=0.3)

    def pane_of(self, side: Side) -> Pane | None:
        """The pane that shows a side."""
        return next((pane for pane in self.panes if side in pane.column.sides), None)

    def repaint_panes(self) -> None:
        """Paint all that is on screen anew: marks have changed."""
        for pane in self.panes:
            pane.viewport().update()

    def repaint_rows(self, rows: set[int]) -> None:
        """Paint built rows anew: their marks have changed."""
        for pane in self.panes:
            for row in rows:
                if row < pane.column.built:
                    place = pane.row_rectangle(row).toAlignedRect()
                    if row and pane.column.rows[row - 1].kind is RowKind.PICTURE:
                        place |= pane.row_rectangle(row - 1).toAlignedRect()
                    place.setLeft(0)
                    place.setRight(pane.viewport().width())
                    pane.viewport().update(place.adjusted(0, -8, 0, 12))

    # -- overlays

    def place_overlays(self) -> None:
        """Put lines and headers of the rows on screen in their places."""
        pane = self.panes[0]
        if pane.frame_of_text is None or not pane.column.built:
            self._overlays.clear()
            self.title_buttons.hide()
            return
        first, stop = pane.rows_in(pane.viewport().rect())
        places = {
            pane.column.rows[index].key: (pane.column.rows[index], self._overlay_area(index))
            for index in range(first, stop)
            if pane.column.rows[index].kind in (RowKind.LINE, RowKind.HEADER)
        }
        self._overlays.place(places, self.formats)
        self._place_title_buttons(pane, pane.frame_of_text)

    def _place_title_buttons(self, pane: Pane, text: Frame) -> None:
        """Put them into the margin above the title, at its end; they are scrolled with it."""
        size = self.title_buttons.sizeHint()
        place = QRect(QPoint(), size)
        left = pane.document().rootFrame().frameFormat().leftMargin()
        place.moveRight(round(pane.x() + left + text.text_width))
        place.moveTop(pane.y() - pane.verticalScrollBar().value() + 2)
        self.title_buttons.setGeometry(place)
        self.title_buttons.setVisible(self.has_title_buttons and place.bottom() > pane.y())
        self.panel.raise_()

    def _overlay_area(self, index: int) -> QRect:
        first, last = self.panes[0], self.panes[-1]
        assert first.frame_of_text is not None
        assert last.frame_of_text is not None
        place = first.row_rectangle(index)
        left = first.x() + round(first.frame_of_text.left)
        right = last.x() + round(last.frame_of_text.right)
        return QRect(left, first.y() + round(place.top()), right - left, round(place.height()))

    def focus_overlay(self, key: str) -> None:
        """Give the keyboard to the buttons of a line or header on screen."""
        self._overlays.focus(key)

    @property
    def focused_part(self) -> Row | None:
        """The line or header whose buttons have the keyboard."""
        return self._overlays.focused

    # -- message

    def _place_panel(self, left: int, width: int) -> int:
        """Put the message above the text, where it covers nothing; the height that it takes."""
        if not (self.panel.text and self._has_panel):
            self.panel.hide()
            return 0
        margin = self.formats.pixels(20)
        height = self.panel.heightForWidth(width)
        self.panel.setGeometry(left, margin, width, height)
        self.panel.show()
        return height + margin + margin // 2
