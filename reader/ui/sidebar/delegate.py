"""How the sidebar's rows are drawn."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from reader.ui.sidebar.groups import Group, Row, is_advert
from reader.ui.sidebar.model import Index, ItemRole, SectionsModel
from reader.ui.sidebar.row_buttons import RowButtons
from reader.ui.style.fonts import font_for, line_height
from reader.ui.style.icons import ICON_SIZE, icon_pixmap
from reader.ui.style.theme import current_theme, scaled
from reader.ui.text import runs_right_to_left

_ALIGN_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_ALIGN_STARTS_RIGHT = int(_ALIGN_LEFT | Qt.TextFlag.TextForceRightToLeft)
_ALIGN_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_WRAPPED = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)


class SectionDelegate(QStyledItemDelegate):
    """Draws groups and rows; the section `expanded` shows its whole reason and its buttons.

    Args:
        model: what is drawn.
        view: the tree that is drawn; its font and width count.
    """

    action_chosen = Signal(str, str)
    height_changed = Signal()

    def __init__(self, model: SectionsModel, view: QTreeView) -> None:
        super().__init__(view)
        self._model = model
        self.expanded = ""
        self._view = view
        self._buttons_height = 0
        self.measure(view.font())

    def measure(self, font: QFont) -> None:
        """Take the sizes from a font."""
        self._strong = QFont(font)
        self._strong.setWeight(QFont.Weight.DemiBold)
        self._small = QFont(font)
        self._small.setPixelSize(scaled(12, font))
        self._pill = QFont(self._small)
        self._pill.setPixelSize(scaled(11, font))
        self._pill.setWeight(QFont.Weight.DemiBold)
        self._title_height = line_height(font)
        self._reason_height = line_height(self._small)
        self._unit = scaled(4, font)
        self._icon = scaled(ICON_SIZE, font)
        self._plain_size = QSize(0, self._title_height + 3 * self._unit)
        self._reasoned_size = self._plain_size + QSize(0, self._reason_height)

    # -- sizes ----------------------------------------------------------------------------------

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """See Qt."""
        row = self._model.row(index)
        if row is None:
            return self._plain_size
        if row.section.id == self.expanded:
            return self._expanded_size(row)
        return self._reasoned_size if row.section.verdict else self._plain_size

    def _expanded_size(self, row: Row) -> QSize:
        area = self._reason_rect(QRect(0, 0, self._width(), 0), row, whole=True)
        height = self._plain_size.height() + area.height()
        if row.actions(hidden=True):
            height += self._buttons_height + 2 * self._unit
        return QSize(0, height)

    def eye_rect(self, rect: QRect) -> QRect:
        """Where in a row a click shows or hides the section."""
        side = self._icon + 2 * self._unit
        return QRect(rect.right() - side - self._unit, rect.top(), side, self._title_height + 12)

    def _width(self) -> int:
        return self._view.viewport().width()

    def _text_rect(self, rect: QRect) -> QRect:
        """Where the title stands in a row."""
        left = rect.left() + 8 * self._unit
        right = self.eye_rect(rect).left() - self._unit
        return QRect(left, rect.top() + self._unit, right - left, self._title_height + self._unit)

    def _reason_rect(self, rect: QRect, row: Row, *, whole: bool) -> QRect:
        """Where the reason stands: in one line, or as a paragraph where the row is expanded."""
        title = self._text_rect(rect)
        area = QRect(title.left(), title.bottom() + 1, title.width(), self._reason_height)
        if not row.reason:
            area.setHeight(0)
        elif whole:
            metrics = QFontMetrics(self._small)
            text = _reason_line(row)
            area.setHeight(metrics.boundingRect(0, 0, area.width(), 9999, _WRAPPED, text).height())
        return area

    # -- drawing --------------------------------------------------------------------------------

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """See Qt."""
        rect: QRect = option.rect
        rect = QRect(0, rect.top(), self._width(), rect.height())
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if group := index.data(ItemRole.GROUP):
            self._paint_group(painter, rect, index, group)
        elif row := index.data(ItemRole.ROW):
            self._paint_row(painter, rect, index, row, state)
        else:
            self._paint_more(painter, rect, index)
        self._paint_focus(painter, rect, state)
        painter.restore()

    def _paint_focus(self, painter: QPainter, rect: QRect, state: QStyle.StateFlag) -> None:
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(current_theme().accent)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(2, 1, -3, -2), 5, 5)

    def _paint_group(self, painter: QPainter, rect: QRect, index: Index, group: Group) -> None:
        unit = self._unit
        x = self._paint_chevron(painter, rect, self._view.isExpanded(index))
        if group.pill:
            x = self._paint_pill(painter, rect, x, group) + 2 * unit
        painter.setFont(self._small)
        painter.setPen(current_theme().secondary)
        area = rect.adjusted(0, 0, -3 * unit, 0)
        room = area.right() - x - 2 * unit
        left = room - QFontMetrics(self._strong).horizontalAdvance(group.name)
        count = self.count_text(index, left)
        painter.drawText(area, _ALIGN_RIGHT, count)
        width = room - QFontMetrics(self._small).horizontalAdvance(count)
        painter.setFont(self._strong)
        painter.setPen(current_theme().text)
        name = _elided(self._strong, group.name, width)
        painter.drawText(QRect(x, rect.top(), width, rect.height()), _ALIGN_LEFT, name)

    def count_text(self, index: Index, width: int) -> str:
        """What a group says of its number, in words where these have room beside its name."""
        count = str(index.data(ItemRole.COUNT))
        fits = QFontMetrics(self._small).horizontalAdvance(count) <= width
        return count if fits else str(index.data(ItemRole.NUMBER))

    def _paint_chevron(self, painter: QPainter, rect: QRect, expanded: bool) -> int:
        """Draw the little arrow before a group; where the next thing starts."""
        side = scaled(11, self._view.font())
        drawing = "down" if expanded else "forward"
        ratio = self._view.devicePixelRatioF()
        pixmap = icon_pixmap(drawing, current_theme().secondary, side, ratio)
        top = rect.top() + (rect.height() - side) // 2
        painter.drawPixmap(QPoint(rect.left() + 2 * self._unit, top), pixmap)
        return rect.left() + 2 * self._unit + side + self._unit

    def _paint_pill(self, painter: QPainter, rect: QRect, x: int, group: Group) -> int:
        """Draw the coloured label of a group; where it ends."""
        ink, tint = self._colours(advert=group.role.value == "advert")
        metrics = QFontMetrics(self._pill)
        height = line_height(self._pill) + self._unit // 2
        width = metrics.horizontalAdvance(group.pill) + 4 * self._unit
        area = QRect(x, rect.top() + (rect.height() - height) // 2, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tint)
        painter.drawRoundedRect(area, height / 2, height / 2)
        painter.setPen(ink)
        painter.setFont(self._pill)
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, group.pill)
        return area.right()

    def _paint_row(
        self, painter: QPainter, rect: QRect, index: Index, row: Row, state: QStyle.StateFlag
    ) -> None:
        expanded = row.section.id == self.expanded
        if expanded or state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, current_theme().selection)
        if index.data(ItemRole.CURRENT):
            painter.fillRect(
                QRect(rect.left(), rect.top(), 3, rect.height()), current_theme().accent
            )
        hidden = bool(index.data(ItemRole.HIDDEN))
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        self._paint_eye(painter, rect, hidden=hidden, strong=hovered or expanded)
        title = self._text_rect(rect)
        font = font_for(row.title, self._view.font(), row.language)
        painter.setFont(font)
        painter.setPen(current_theme().text)
        text = _elided(font, row.title, title.width())
        painter.drawText(
            title, _ALIGN_STARTS_RIGHT if runs_right_to_left(text) else _ALIGN_LEFT, text
        )
        if row.reason:
            self._paint_reason(painter, rect, row, whole=expanded, flagged=not hidden)

    def _paint_eye(self, painter: QPainter, rect: QRect, *, hidden: bool, strong: bool) -> None:
        area = self.eye_rect(rect)
        colour = current_theme().text if strong else current_theme().secondary
        drawing = "eye-off" if hidden else "eye"
        ratio = self._view.devicePixelRatioF()
        pixmap = icon_pixmap(drawing, colour, self._icon, ratio)
        top = self._text_rect(rect).center().y() - self._icon // 2
        painter.drawPixmap(QPoint(area.left() + self._unit, top), pixmap)

    def _paint_reason(
        self, painter: QPainter, rect: QRect, row: Row, *, whole: bool, flagged: bool
    ) -> None:
        area = self._reason_rect(rect, row, whole=whole)
        painter.setFont(self._small)
        painter.setPen(self._colours(is_advert(row))[0] if flagged else current_theme().secondary)
        if whole:
            painter.drawText(area, _WRAPPED, _reason_line(row))
            return
        score = f" · {row.score}"
        room = area.width() - QFontMetrics(self._small).horizontalAdvance(score)
        painter.drawText(area, _ALIGN_LEFT, _elided(self._small, row.reason, room) + score)

    def _paint_more(self, painter: QPainter, rect: QRect, index: Index) -> None:
        painter.setFont(self._small)
        painter.setPen(current_theme().accent)
        painter.drawText(self._text_rect(rect), _ALIGN_LEFT, index.data())

    def _colours(self, advert: bool) -> tuple[QColor, QColor]:
        """Ink and tint of spam or of an advert."""
        theme = current_theme()
        return (theme.advert, theme.advert_tint) if advert else (theme.spam, theme.spam_tint)

    # -- the buttons of the expanded row --------------------------------------------------------

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """See Qt: the "editor" of a row is its buttons."""
        row: Row = index.data(ItemRole.ROW)
        buttons = RowButtons(self._view.font(), parent)
        buttons.chosen.connect(lambda action: self.action_chosen.emit(action, row.section.id))
        return buttons

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """See Qt."""
        row = self._model.row(index)
        if isinstance(editor, RowButtons) and row is not None:
            editor.show_row(row, bool(index.data(ItemRole.HIDDEN)))
            self._fit_buttons(editor)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """See Qt: nothing is edited in place."""

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """See Qt."""
        rect: QRect = option.rect
        row = self._model.row(index)
        if row is None:
            return
        rect = QRect(0, rect.top(), self._width(), rect.height())
        reason = self._reason_rect(rect, row, whole=True)
        top = reason.bottom() + 1 + self._unit
        editor.setGeometry(reason.left(), top, self._buttons_width(), self._buttons_height)
        self._fit_buttons(editor)

    def eventFilter(self, editor: object, event: QEvent) -> bool:
        """See Qt: keys pressed on the buttons are theirs."""
        return False

    def _buttons_width(self) -> int:
        return self._width() - 8 * self._unit - 2 * self._unit

    def _fit_buttons(self, editor: QWidget) -> None:
        """Give the row the height its buttons take at this width."""
        height = editor.heightForWidth(self._buttons_width())
        if height != self._buttons_height:
            self._buttons_height = height
            self.height_changed.emit()


def _reason_line(row: Row) -> str:
    return f"{row.reason}\u00a0·\u00a0{row.score}"


def _elided(font: QFont, text: str, width: int) -> str:
    return QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, width)
