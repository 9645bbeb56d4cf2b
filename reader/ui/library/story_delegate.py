"""How the rows of the drawer's list are drawn."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from reader.ui.library.rows import ListRow
from reader.ui.library.stories import StoriesModel, StoryRole
from reader.ui.library.text_lines import SetText, Words, set_text
from reader.ui.style.fonts import font_for, line_height
from reader.ui.style.icons import icon_pixmap
from reader.ui.style.theme import current_theme, mix, scaled
from reader.ui.texts.counts import Counts

Index = QModelIndex | QPersistentModelIndex

#: Lines that a headline, and what stands below it, may take.
_TITLE_LINES = 3
_BELOW_LINES = 2
#: Side of the dot before an unread story, in pixels at the base font.
_DOT = 7
#: Side of the arrow before the reports of an event, likewise.
_ARROW = 12
#: The ground of what was looked for: a little of the doubtful colour in the paper's.
_MARK_SHARE = 0.35


class StoryDelegate(QStyledItemDelegate):
    """Draws a dot, the headline, its translation, and where and when.

    Args:
        view: the list that is drawn; its font and width count.
    """

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view
        self.measure(view.font())

    def measure(self, font: QFont) -> None:
        """Take the sizes from a font."""
        self._plain = QFont(font)
        self._strong = QFont(font)
        self._strong.setWeight(QFont.Weight.DemiBold)
        self._small = QFont(font)
        self._small.setPixelSize(scaled(12, font))
        self._unit = scaled(4, font)
        self._left = 7 * self._unit
        self._right = 4 * self._unit

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """See Qt."""
        row = index.data(StoryRole.ROW)
        if not isinstance(row, ListRow):
            return QSize()
        width = self._view.viewport().width() - self._begin(row) - self._right
        title, below = self._title(row, width), self._below(row, width)
        gap = self._unit // 2 if below else 0
        note = line_height(self._small) + self._unit
        height = title.height + gap + (below.height if below else 0) + note
        return QSize(self._view.viewport().width(), height + 5 * self._unit)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """See Qt."""
        row = index.data(StoryRole.ROW)
        if not isinstance(row, ListRow):
            return
        rect: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, rect, option)
        if row.unread:
            self._paint_dot(painter, rect.adjusted(self._begin(row) - self._left, 0, 0, 0))
        if row.reports:
            self._paint_arrow(painter, self._arrow(rect), index)
        area = rect.adjusted(self._begin(row), 2 * self._unit + 2, -self._right, -2 * self._unit)
        title = self._title(row, area.width())
        below = self._below(row, area.width())
        top = float(area.top())
        _draw(painter, title, QPointF(area.left(), top), current_theme().text)
        top += title.height
        if below:
            top += self._unit // 2
            _draw(painter, below, QPointF(area.left(), top), current_theme().secondary)
            top += below.height
        top += self._unit
        height = line_height(self._small)
        self._paint_note(painter, QRect(area.left(), round(top), area.width(), height), row)
        painter.restore()

    def is_arrow(self, row: ListRow, place: QPointF, rect: QRect) -> bool:
        """Whether a place is at the arrow of a row."""
        room = self._arrow(rect).adjusted(-self._unit, -self._unit, self._unit, 2 * self._unit)
        return bool(row.reports) and room.contains(place.toPoint())

    # -- parts

    def _begin(self, row: ListRow) -> int:
        """Where the words of a row begin; those of an event below its first one further in."""
        return self._left + (4 * self._unit if row.is_member else 0)

    def _arrow(self, rect: QRect) -> QRect:
        """Where the arrow of a row is drawn: below the dot."""
        side = scaled(_ARROW, self._plain)
        middle = rect.left() + 3 * self._unit + scaled(_DOT, self._plain) // 2
        top = (
            rect.top() + 2 * self._unit + 2 + QFontMetrics(self._strong).height() + self._unit // 2
        )
        return QRect(middle - side // 2, top, side, side)

    def _paint_arrow(self, painter: QPainter, place: QRect, index: Index) -> None:
        model = index.model()
        row = index.data(StoryRole.ROW)
        unfolded = isinstance(model, StoriesModel) and model.is_unfolded(row)
        name = "down" if unfolded else "forward"
        ratio = self._view.devicePixelRatioF()
        pixmap = icon_pixmap(name, current_theme().secondary, place.width(), ratio)
        painter.drawPixmap(place.topLeft(), pixmap)

    def _paint_ground(self, painter: QPainter, rect: QRect, option: QStyleOptionViewItem) -> None:
        state: QStyle.StateFlag = option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, current_theme().highlight)
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, current_theme().selection)
        painter.setPen(current_theme().line)
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(current_theme().accent)
            painter.drawRect(rect.adjusted(1, 1, -2, -2))

    def _paint_dot(self, painter: QPainter, rect: QRect) -> None:
        side = scaled(_DOT, self._plain)
        middle = rect.top() + 2 * self._unit + 2 + QFontMetrics(self._strong).height() // 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(current_theme().accent)
        painter.drawEllipse(rect.left() + 3 * self._unit, middle - side // 2, side, side)

    def _paint_note(self, painter: QPainter, area: QRect, row: ListRow) -> None:
        """Where and when, then what it is marked as, then the signs of the reader."""
        metrics = QFontMetrics(self._small)
        right = area.right()
        for name, applies in (("star-on", row.starred), ("archive", row.kept)):
            if applies:
                right = self._paint_sign(painter, area, right, name)
        pill = metrics.horizontalAdvance(row.pill) + 4 * self._unit if row.pill else 0
        room = max(right - area.left() - pill - self._unit, 0)
        note = metrics.elidedText(self._note(row), Qt.TextElideMode.ElideRight, room)
        painter.setFont(self._small)
        painter.setPen(current_theme().secondary)
        painter.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, note)
        if row.pill:
            left = area.left() + metrics.horizontalAdvance(note) + 2 * self._unit
            self._paint_pill(painter, QRect(left, area.top(), pill, area.height()), row)

    def _note(self, row: ListRow) -> str:
        if not row.reports:
            return row.note
        reports = Counts().reports(row.reports)
        return " · ".join(filter(None, [reports, row.languages, row.note]))

    def _paint_sign(self, painter: QPainter, area: QRect, right: int, name: str) -> int:
        side = scaled(13, self._plain)
        ratio = self._view.devicePixelRatioF()
        pixmap = icon_pixmap(name, current_theme().secondary, side, ratio)
        painter.drawPixmap(right - side, area.center().y() - side // 2, pixmap)
        return right - side - self._unit

    def _paint_pill(self, painter: QPainter, area: QRect, row: ListRow) -> None:
        theme = current_theme()
        ink, tint = (
            (theme.advert, theme.advert_tint) if row.advert else (theme.spam, theme.spam_tint)
        )
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tint)
        painter.drawRoundedRect(area, area.height() / 2, area.height() / 2)
        painter.setPen(ink)
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, row.pill)

    def _title(self, row: ListRow, width: int) -> SetText:
        font = font_for(row.title, self._strong if row.unread else self._plain, row.language)
        return set_text(Words(row.title, font), width, _TITLE_LINES)

    def _below(self, row: ListRow, width: int) -> SetText | None:
        if not row.below:
            return None
        ground = mix(current_theme().doubt, current_theme().paper, _MARK_SHARE)
        return set_text(
            Words(row.below, font_for(row.below, self._plain), row.marks, ground),
            width,
            _BELOW_LINES,
        )


def _draw(painter: QPainter, text: SetText, at: QPointF, colour: QColor) -> None:
    painter.setPen(colour)
    text.layout.draw(painter, at)
