"""The tree of the drawer's sources, and how its rows are drawn."""

from __future__ import annotations

from zlib import crc32

from PySide6.QtCore import QModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from reader.ui.library.sources import (
    FOLDING,
    Index,
    Source,
    SourceKind,
    SourceRole,
    SourcesModel,
)
from reader.ui.style.icons import ICON_SIZE, icon_pixmap
from reader.ui.style.theme import current_theme, scaled
from reader.ui.text import runs_right_to_left

#: Rows that show in any case, beside a scroll bar.
_FEWEST_ROWS = 4


class SourcesTree(QTreeView):
    """Lists the sources.

    Signals:
        chosen: the `Source` whose stories are to be listed.
        menu_requested: a `Source` and a place on the screen.
        removal_requested: a `Source` that the reader made.
        height_changed: the reader collapsed or expanded a row.
    """

    chosen = Signal(object)
    removal_requested = Signal(object)
    height_changed = Signal()
    menu_requested = Signal(object, QPoint)

    def __init__(self, model: SourcesModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._sources = model
        self._delegate = SourceDelegate(self)
        self._collapsed: set[Source] = set()
        self._told: Source | None = None
        self.setModel(model)
        # While its items go one by one, Qt would choose each of them in turn.
        model.modelAboutToBeReset.connect(lambda: self.setCurrentIndex(QModelIndex()))
        self.setItemDelegate(self._delegate)
        self.setHeaderHidden(True)
        self.setIndentation(0)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setMouseTracking(True)
        self.setProperty("quiet", True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._on_menu)
        self.setAccessibleName(self.tr("Sources"))
        self.expanded.connect(lambda index: self._remember(index, collapsed=False))
        self.collapsed.connect(lambda index: self._remember(index, collapsed=True))
        self.doubleClicked.connect(
            lambda index: self.setExpanded(index, not self.isExpanded(index))
        )

    def minimumSizeHint(self) -> QSize:
        """See Qt: with room for some rows; a low window has messages to hold, too."""
        return QSize(super().minimumSizeHint().width(), _FEWEST_ROWS * self._delegate.row_height)

    @property
    def height_of_rows(self) -> int:
        """How high all rows that are not collapsed are, in pixels."""
        index, rows = self._sources.index(0, 0), 0
        while index.isValid():
            index, rows = self.indexBelow(index), rows + 1
        return rows * self._delegate.row_height

    @property
    def current(self) -> Source | None:
        """The source that is chosen."""
        return self._sources.source(self.currentIndex())

    def choose(self, source: Source) -> None:
        """Choose a source; one that is not there any more gives way to what is unread."""
        index = self._sources.find(source)
        self.setCurrentIndex(
            index if index.isValid() else self._sources.find(Source(SourceKind.UNREAD))
        )

    def remove_current(self) -> bool:
        """Ask for the chosen source to be removed; False where it is one that everybody has."""
        source = self.current
        if source is None or not source.id:
            return False
        self.removal_requested.emit(source)
        return True

    def expand_sources(self) -> None:
        """Expand all that holds others but what the reader collapsed: the tree was built anew."""
        for source in self._sources.sources():
            if source.kind in FOLDING:
                self.setExpanded(self._sources.find(source), source not in self._collapsed)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """See Qt: moving to a source lists its stories."""
        super().currentChanged(current, previous)
        source = self._sources.source(current)
        if source is not None and source != self._told:
            self._told = source
            self.chosen.emit(source)

    def _remember(self, index: QModelIndex, *, collapsed: bool) -> None:
        source = self._sources.source(index)
        if source is not None:
            (self._collapsed.add if collapsed else self._collapsed.discard)(source)
        self.height_changed.emit()

    def _on_menu(self, place: QPoint) -> None:
        source = self._sources.source(self.indexAt(place))
        if source is not None:
            self.menu_requested.emit(source, self.viewport().mapToGlobal(place))


_ICONS = {
    SourceKind.UNREAD: "inbox",
    SourceKind.TODAY: "today",
    SourceKind.SEARCH: "search",
    SourceKind.STARRED: "star",
    SourceKind.KEPT: "archive",
    SourceKind.NOTES: "note",
    SourceKind.HISTORY: "history",
    SourceKind.WORDS: "words",
    SourceKind.TAG: "tag",
}
#: Grounds of the badges of feeds: white letters stand out from each by 4.5 to 1.
_BADGES = ("#1b6e8c", "#7a4b9c", "#a8452f", "#3f7d3a", "#8a5a00", "#4a5a9e", "#98336b", "#4d6a6d")

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_STARTS_RIGHT = int(_LEFT | Qt.TextFlag.TextForceRightToLeft)
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class SourceDelegate(QStyledItemDelegate):
    """Draws icon or badge, name and number of a source.

    Args:
        view: the tree that is drawn; its font and width count.
    """

    def __init__(self, view: QTreeView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """See Qt."""
        return QSize(0, self.row_height)

    @property
    def row_height(self) -> int:
        """The height of a source, in pixels."""
        return scaled(29, self._view.font())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """See Qt."""
        source = index.data(SourceRole.SOURCE)
        if not isinstance(source, Source):
            return
        unit = scaled(4, self._view.font())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        row: QRect = option.rect
        rect = QRect(2 * unit, row.top(), self._view.viewport().width() - 4 * unit, row.height())
        self._paint_ground(painter, rect, option)
        depth = 1 if index.parent().isValid() else 0
        left = rect.left() + (2 + 5 * depth) * unit
        left = self._paint_sign(painter, rect, left, index, source) + 2 * unit
        right = self._paint_count(painter, rect.adjusted(0, 0, -2 * unit, 0), index, source)
        self._paint_name(painter, QRect(left, rect.top(), right - left, rect.height()), index)
        painter.restore()

    def _paint_ground(self, painter: QPainter, rect: QRect, option: QStyleOptionViewItem) -> None:
        state: QStyle.StateFlag = option.state
        selected = state & QStyle.StateFlag.State_Selected
        if selected or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(current_theme().selection)
            painter.drawRoundedRect(rect.adjusted(0, 1, 0, -1), 5, 5)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(current_theme().accent)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(0, 1, -1, -2), 5, 5)

    def _paint_sign(
        self, painter: QPainter, rect: QRect, left: int, index: Index, source: Source
    ) -> int:
        """Draw what tells the kind of a source; where it ends."""
        font = self._view.font()
        if source.kind is SourceKind.FEED:
            return self._paint_badge(painter, rect, left, str(index.data()), source)
        side = scaled(11 if source.kind in FOLDING else ICON_SIZE, font)
        arrow = "down" if self._view.isExpanded(index) else "forward"
        name = _ICONS.get(source.kind, arrow)
        ink = current_theme().secondary if source.kind in FOLDING else current_theme().text
        pixmap = icon_pixmap(name, ink, side, self._view.devicePixelRatioF())
        painter.drawPixmap(left, rect.center().y() - side // 2, pixmap)
        return left + side

    def _paint_badge(
        self, painter: QPainter, rect: QRect, left: int, name: str, source: Source
    ) -> int:
        side, room = scaled(15, self._view.font()), scaled(ICON_SIZE, self._view.font())
        area = QRect(left + (room - side) // 2, rect.center().y() - side // 2, side, side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(_BADGES[crc32(str(source.id).encode()) % len(_BADGES)]))
        painter.drawRoundedRect(area, 3, 3)
        font = QFont(self._view.font())
        font.setPixelSize(scaled(10, font))
        font.setWeight(QFont.Weight.Bold)
        painter.setFont(font)
        painter.setPen(QColor("white"))
        letter = next((c for c in name if c.isalnum()), "·").upper()
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, letter)
        return left + room

    def _paint_count(self, painter: QPainter, rect: QRect, index: Index, source: Source) -> int:
        """Draw the number of stories, or the mark of a feed in trouble; where the name ends."""
        unit = scaled(4, self._view.font())
        if index.data(SourceRole.TROUBLE) is not None:
            side = scaled(14, self._view.font())
            pixmap = icon_pixmap(
                "warning", current_theme().advert, side, self._view.devicePixelRatioF()
            )
            painter.drawPixmap(rect.right() - side, rect.center().y() - side // 2, pixmap)
            return rect.right() - side - unit
        count = int(index.data(SourceRole.COUNT) or 0)
        if not count:
            return rect.right()
        small = QFont(self._view.font())
        small.setPixelSize(scaled(12, small))
        painter.setFont(small)
        painter.setPen(current_theme().secondary)
        painter.drawText(rect, _RIGHT, str(count))
        return rect.right() - QFontMetrics(small).horizontalAdvance(str(count)) - 2 * unit

    def _paint_name(self, painter: QPainter, rect: QRect, index: Index) -> None:
        font = self._view.font()
        source = index.data(SourceRole.SOURCE)
        painter.setFont(font)
        is_folder = source.kind in FOLDING
        painter.setPen(current_theme().secondary if is_folder else current_theme().text)
        name = QFontMetrics(font).elidedText(
            str(index.data()), Qt.TextElideMode.ElideRight, rect.width()
        )
        painter.drawText(rect, _STARTS_RIGHT if runs_right_to_left(name) else _LEFT, name)
