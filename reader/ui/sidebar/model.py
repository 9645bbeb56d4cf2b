"""The tree of the sidebar as an item model: groups, and in them the sections of the page."""

from __future__ import annotations

from enum import IntEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from reader.datamodel.page import Page, Role
from reader.datamodel.verdict import Category
from reader.ui.sidebar.groups import Group, Row, group_sections, paragraphs
from reader.ui.texts.counts import Counts

Index = QModelIndex | QPersistentModelIndex

#: Rows of a group that are listed at once; more come with a click, so that a page with ten thousand
#: spam links costs no more than others.
ROWS_AT_ONCE = 200

_ROOT = QModelIndex()


class ItemRole(IntEnum):
    """Data of an item beside Qt's own."""

    GROUP = Qt.ItemDataRole.UserRole
    ROW = Qt.ItemDataRole.UserRole + 1
    HIDDEN = Qt.ItemDataRole.UserRole + 2
    CURRENT = Qt.ItemDataRole.UserRole + 3
    COUNT = Qt.ItemDataRole.UserRole + 4
    NUMBER = Qt.ItemDataRole.UserRole + 5


class SectionsModel(QAbstractItemModel):
    """Groups at the top, sections below; an item's internal id is 1 + its group, 0 at the top."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._page: Page | None = None
        self._groups: list[Group] = []
        self._places: dict[str, tuple[int, int]] = {}
        self._hidden: frozenset[str] = frozenset()
        self._current = ""
        self._needle = ""

    def set_page(self, page: Page | None, hidden: frozenset[str]) -> None:
        """List another page."""
        self._page, self._hidden, self._current = page, hidden, ""
        self._rebuild()

    def set_filter(self, needle: str) -> None:
        """List only rows in which this text stands."""
        self._needle = needle.strip()
        self._rebuild()

    @property
    def is_filtered(self) -> bool:
        """Whether only some rows are listed: then no group may hide them."""
        return bool(self._needle)

    def set_hidden(self, hidden: frozenset[str]) -> None:
        """Say which sections are hidden."""
        self._hidden = hidden
        self._count_hidden()
        if not self._groups:
            return
        self.dataChanged.emit(self.index(0, 0), self.index(len(self._groups) - 1, 0))
        for position, _group in enumerate(self._groups):
            top = self.index(position, 0)
            last = self.rowCount(top) - 1
            self.dataChanged.emit(self.index(0, 0, top), self.index(last, 0, top))

    def set_current(self, section_id: str) -> None:
        """Say which section is on screen."""
        changed, self._current = (self._current, section_id), section_id
        for item in changed:
            if (index := self.find(item)).isValid():
                self.dataChanged.emit(index, index)

    def find(self, section_id: str, *, reveal: bool = False) -> QModelIndex:
        """The item of a section; an invalid one where it is not listed.

        Args:
            section_id: the section.
            reveal: list as many rows of its group as it takes.
        """
        if section_id not in self._places:
            return QModelIndex()
        position, number = self._places[section_id]
        if number >= self._groups[position].listed:
            if not reveal:
                return QModelIndex()
            self._list(position, number + 1)
        return self.createIndex(number, 0, position + 1)

    def list_more(self, index: Index) -> None:
        """List the next rows of the group in which the item "more" stands."""
        position = index.internalId() - 1
        self._list(position, self._groups[position].listed + ROWS_AT_ONCE)

    def is_more(self, index: Index) -> bool:
        """Whether an item stands for the rows that are not listed yet."""
        if not index.internalId():
            return False
        return index.row() >= self._groups[index.internalId() - 1].listed

    def group(self, position: int) -> Group:
        """The group at a position."""
        return self._groups[position]

    def row(self, index: Index) -> Row | None:
        """The row at an index; None for groups and for the item "more"."""
        if not index.internalId():
            return None
        group = self._groups[index.internalId() - 1]
        return group.rows[index.row()] if index.row() < group.listed else None

    def is_hidden(self, row: Row) -> bool:
        """Whether all sections of a row are hidden."""
        return all(section.id in self._hidden for section in row.sections)

    # -- what Qt asks ---------------------------------------------------------------------------

    def index(self, row: int, column: int, parent: Index = _ROOT) -> QModelIndex:
        """See Qt."""
        if column or not 0 <= row < self.rowCount(parent):
            return QModelIndex()
        return self.createIndex(row, 0, parent.row() + 1 if parent.isValid() else 0)

    def parent(self, index: Index = _ROOT) -> QModelIndex:  # type: ignore[override]
        """See Qt."""
        if not index.isValid() or not index.internalId():
            return QModelIndex()
        return self.createIndex(index.internalId() - 1, 0, 0)

    def rowCount(self, parent: Index = _ROOT) -> int:
        """See Qt."""
        if not parent.isValid():
            return len(self._groups)
        if parent.internalId():
            return 0
        group = self._groups[parent.row()]
        return group.listed + (group.listed < len(group.rows))

    def hasChildren(self, parent: Index = _ROOT) -> bool:
        """See Qt."""
        return not parent.isValid() or not parent.internalId()

    def columnCount(self, parent: Index = _ROOT) -> int:
        """See Qt."""
        return 1

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """See Qt: the header is not drawn, but it is read out."""
        return self.tr("Section") if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """See Qt."""
        if not index.isValid():
            return None
        if not index.internalId():
            return self._group_data(self._groups[index.row()], role)
        group = self._groups[index.internalId() - 1]
        if index.row() >= group.listed:
            return self._more_data(group, role)
        return self._row_data(group.rows[index.row()], role)

    def _group_data(self, group: Group, role: int) -> Any:
        if role == ItemRole.GROUP:
            return group
        if role == ItemRole.COUNT:
            return self._count(group)
        if role == ItemRole.NUMBER:
            return _number(group)
        if role == Qt.ItemDataRole.DisplayRole:
            return " ".join(filter(None, (group.pill, group.name)))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            words = (group.pill, group.name, self._count(group))
            return self.tr(", ").join(filter(None, words))
        return None

    def _row_data(self, row: Row, role: int) -> Any:
        if role == ItemRole.ROW:
            return row
        if role == ItemRole.HIDDEN:
            return self.is_hidden(row)
        if role == ItemRole.CURRENT:
            return any(section.id == self._current for section in row.sections)
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row)
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return self.tr(": ").join(filter(None, (row.title, row.reason)))
        return None

    def _more_data(self, group: Group, role: int) -> Any:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            left = len(group.rows) - group.listed
            return Counts().more(left)
        return None

    def _spoken(self, row: Row) -> str:
        """What a screen reader says first: "Promotion, hidden, 92 percent"."""
        words = [row.kind, self.tr("hidden") if self.is_hidden(row) else self.tr("shown")]
        if verdict := row.section.verdict:
            words.append(self.tr("{0} percent").format(round(verdict.score * 100)))
        return self.tr(", ").join(words)

    def _count(self, group: Group) -> str:
        hidden = group.hidden
        if hidden == group.count:
            return Counts().hidden(hidden)
        if hidden:
            return self.tr("{0} of {1} hidden").format(hidden, group.count)
        if group.role is Role.BODY:
            return Counts().paragraphs(paragraphs(group.rows))
        return Counts().shown(group.count)

    def _rebuild(self) -> None:
        self.beginResetModel()
        self._groups = group_sections(self._page, self._needle) if self._page else []
        self._places = {
            section.id: (position, number)
            for position, group in enumerate(self._groups)
            for number, row in enumerate(group.rows)
            for section in row.sections
        }
        for group in self._groups:
            group.listed = min(len(group.rows), ROWS_AT_ONCE)
        self._count_hidden()
        self.endResetModel()

    def _count_hidden(self) -> None:
        for group in self._groups:
            group.hidden = sum(s.id in self._hidden for row in group.rows for s in row.sections)

    def _list(self, position: int, count: int) -> None:
        """List the first `count` rows of a group; a section takes the place of the item "more"."""
        group = self._groups[position]
        listed = min(len(group.rows), count)
        if listed <= group.listed:
            return
        top = self.index(position, 0)
        before, after = self.rowCount(top), listed + (listed < len(group.rows))
        if after > before:
            self.beginInsertRows(top, before, after - 1)
        group.listed = listed
        if after > before:
            self.endInsertRows()
        replaced = self.index(before - 1, 0, top)
        self.dataChanged.emit(replaced, replaced)


def _number(group: Group) -> str:
    """What `COUNT` says, where there is no room for its words."""
    if 0 < group.hidden < group.count:
        return f"{group.hidden}/{group.count}"
    return str(paragraphs(group.rows) if group.role is Role.BODY else group.count)


def expanded_at_first(role: Role, category: Category | None) -> bool:
    """Whether a group's rows are listed when a page opens: where there is something to decide."""
    return category is not None or role in (Role.SPAM, Role.ADVERT, Role.BODY)
