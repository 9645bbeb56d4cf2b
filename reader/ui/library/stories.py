"""The drawer's list as a model: rows that come by pages, however many there are."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from reader.ui.library.rows import ListRow

Index = QModelIndex | QPersistentModelIndex

_ROOT = QModelIndex()


class StoryRole(IntEnum):
    """Data of a row beside Qt's own."""

    ROW = Qt.ItemDataRole.UserRole


class StoriesModel(QAbstractListModel):
    """Rows, of which the next page is asked for when the view comes to its end.

    Signals:
        more_wanted: the view has shown all rows there are so far.
    """

    more_wanted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[ListRow] = []
        self._has_more = False
        self._asked = False

    def set_rows(self, rows: Sequence[ListRow], *, has_more: bool) -> None:
        """List other rows from their beginning."""
        self.beginResetModel()
        self._rows = list(rows)
        self._has_more, self._asked = has_more, False
        self.endResetModel()

    def add_rows(self, rows: Sequence[ListRow], *, has_more: bool) -> None:
        """Add the next page."""
        self._has_more, self._asked = has_more, False
        if rows:
            first = len(self._rows)
            self.beginInsertRows(QModelIndex(), first, first + len(rows) - 1)
            self._rows += rows
            self.endInsertRows()

    def replace_rows(self, rows: Mapping[int, ListRow]) -> None:
        """Show other states of stories, by their ids; those that are not listed are passed over."""
        for number, row in enumerate(self._rows):
            if row.id and (new := rows.get(row.id)) is not None and new != row:
                self._rows[number] = new
                index = self.index(number)
                self.dataChanged.emit(index, index)

    @property
    def rows(self) -> Sequence[ListRow]:
        """The rows so far."""
        return self._rows

    def row(self, index: Index) -> ListRow | None:
        """The row at an index; None for an invalid one."""
        return self._rows[index.row()] if index.isValid() else None

    def find(self, story: int) -> QModelIndex:
        """The index of a story; an invalid one where it is not listed."""
        numbers = (number for number, row in enumerate(self._rows) if row.id == story)
        number = next(numbers, None)
        return QModelIndex() if number is None else self.index(number)

    # -- what Qt asks ---------------------------------------------------------------------------

    def rowCount(self, parent: Index = _ROOT) -> int:
        """See Qt."""
        return 0 if parent.isValid() else len(self._rows)

    def canFetchMore(self, parent: Index) -> bool:
        """See Qt."""
        return self._has_more and not self._asked and not parent.isValid()

    def fetchMore(self, parent: Index) -> None:
        """See Qt: the library is asked on its thread, and `add_rows` brings its answer."""
        if self.canFetchMore(parent):
            self._asked = True
            self.more_wanted.emit()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """See Qt."""
        row = self.row(index)
        if row is None:
            return None
        if role == StoryRole.ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.reason or None
        return None

    def _spoken(self, row: ListRow) -> str:
        """What a screen reader says: "Unread, Bridge tolls to rise, Northern Ledger, 07:52"."""
        states = (
            (row.unread, self.tr("Unread")),
            (row.starred, self.tr("Starred")),
            (row.kept, self.tr("Kept offline")),
        )
        words = [word for applies, word in states if applies]
        return self.tr(", ").join(filter(None, [*words, row.pill, row.title, row.below, row.note]))
