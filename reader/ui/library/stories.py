"""The drawer's list as a model: rows that come by pages, however many there are."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
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
from reader.ui.texts.counts import Counts

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
        self._all: list[ListRow] = []
        self._of_group: dict[int, list[ListRow]] = {}
        self._unfolded: set[int] = set()
        self._rows: list[ListRow] = []
        self._has_more = False
        self._asked = False

    def set_rows(self, rows: Sequence[ListRow], *, has_more: bool, again: bool = False) -> None:
        """List other rows from their beginning; `again`: what was unfolded stays so."""
        self.beginResetModel()
        if not again:
            self._unfolded.clear()
        self._hold(rows)
        self._rows = self._shown(rows)
        self._has_more, self._asked = has_more, False
        self.endResetModel()

    def add_rows(self, rows: Sequence[ListRow], *, has_more: bool) -> None:
        """Add the next page."""
        self._has_more, self._asked = has_more, False
        self._hold([*self._all, *rows])
        if shown := self._shown(rows):
            first = len(self._rows)
            self.beginInsertRows(QModelIndex(), first, first + len(shown) - 1)
            self._rows += shown
            self.endInsertRows()

    def replace_rows(self, rows: Mapping[int, ListRow]) -> None:
        """Show other states of stories, by their ids; those that are not listed are passed over."""
        self._hold([rows.get(row.id, row) if row.id else row for row in self._all])
        for number, row in enumerate(self._rows):
            if row.id and (new := rows.get(row.id)) is not None:
                self._replace(number, self._as_shown(new))

    def _replace(self, number: int, row: ListRow) -> None:
        if row != self._rows[number]:
            self._rows[number] = row
            index = self.index(number)
            self.dataChanged.emit(index, index)

    # -- reports of one event, of which the first stands for the others

    def is_unfolded(self, row: ListRow) -> bool:
        """Whether the other reports of a row's event show."""
        return bool(row.group) and row.group in self._unfolded

    def set_unfolded(self, index: Index, unfolded: bool) -> None:
        """Show the other reports of a row's event below it, or fold them away."""
        row = self.row(index)
        if row is None or not row.reports or self.is_unfolded(row) is unfolded:
            return
        lead, *members = self._of_group[row.group]
        first, last = index.row() + 1, index.row() + len(members)
        if unfolded:
            self._unfolded.add(row.group)
            self.beginInsertRows(_ROOT, first, last)
            self._rows[first:first] = members
            self.endInsertRows()
        else:
            self._unfolded.discard(row.group)
            self.beginRemoveRows(_ROOT, first, last)
            del self._rows[first : last + 1]
            self.endRemoveRows()
        self._rows[index.row()] = self._as_shown(lead)
        self.dataChanged.emit(self.index(index.row()), self.index(index.row()))

    def standing_for(self, row: ListRow) -> Sequence[ListRow]:
        """The rows that one stands for: all reports of an event where they are folded away."""
        return self._of_group[row.group] if self._is_folded(row) else [row]

    def _is_folded(self, row: ListRow) -> bool:
        return bool(row.reports) and not self.is_unfolded(row)

    def _hold(self, rows: Sequence[ListRow]) -> None:
        self._all = list(rows)
        self._of_group = {}
        for row in rows:
            if row.group:
                self._of_group.setdefault(row.group, []).append(row)

    def _shown(self, rows: Sequence[ListRow]) -> list[ListRow]:
        shown = (row for row in rows if not row.is_member or self.is_unfolded(row))
        return [self._as_shown(row) for row in shown]

    def _as_shown(self, row: ListRow) -> ListRow:
        """A row that stands for others is as unread as any of them."""
        unread = any(other.unread for other in self.standing_for(row))
        return row if row.unread is unread else replace(row, unread=unread)

    @property
    def rows(self) -> Sequence[ListRow]:
        """The rows so far."""
        return self._rows

    @property
    def has_more(self) -> bool:
        """Whether there are more rows than these."""
        return self._has_more

    def row(self, index: Index) -> ListRow | None:
        """The row at an index; None for an invalid one."""
        return self._rows[index.row()] if index.isValid() else None

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
        reports = Counts().reports(row.reports) if row.reports else ""
        return self.tr(", ").join(
            filter(None, [*words, row.pill, row.title, row.below, reports, row.note])
        )
