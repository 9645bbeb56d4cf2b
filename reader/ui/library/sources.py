"""What the drawer lists stories of: own lists, folders and feeds, as a tree."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum, StrEnum

from PySide6.QtCore import QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel

from reader.datamodel.feed import Folder, Subscription
from reader.datamodel.story import StoryCounts
from reader.feeds.schedule import is_marked
from reader.library.gathering import feeds_below
from reader.services.library import Sources

Index = QModelIndex | QPersistentModelIndex


class SourceKind(StrEnum):
    """The kinds of sources."""

    UNREAD = "unread"
    TODAY = "today"
    STARRED = "starred"
    KEPT = "kept"
    NOTES = "notes"
    HISTORY = "history"
    WORDS = "words"
    SEARCH = "search"
    TAGS = "tags"
    TAG = "tag"
    FOLDER = "folder"
    FEED = "feed"


#: The lists above the feeds, in their order.
TOP_KINDS = (
    SourceKind.UNREAD,
    SourceKind.TODAY,
    SourceKind.STARRED,
    SourceKind.KEPT,
    SourceKind.NOTES,
    SourceKind.HISTORY,
    SourceKind.WORDS,
)
#: The sources that hold others, and are collapsed.
FOLDING = frozenset({SourceKind.TAGS, SourceKind.FOLDER})
#: The sources that stories are listed by, each once.
LISTS_OF_STORIES = frozenset(SourceKind) - {
    SourceKind.NOTES,
    SourceKind.HISTORY,
    SourceKind.WORDS,
    SourceKind.SEARCH,
}


@dataclass(frozen=True, slots=True)
class Source:
    """One source; `id` is that of the search, tag, folder or feed, 0 for the lists above them."""

    kind: SourceKind
    id: int = 0


class SourceRole(IntEnum):
    """Data of an item beside Qt's own."""

    SOURCE = Qt.ItemDataRole.UserRole
    COUNT = Qt.ItemDataRole.UserRole + 1
    TROUBLE = Qt.ItemDataRole.UserRole + 2


class SourcesModel(QStandardItemModel):
    """Own lists first, then kept searches, tags, folders with their feeds, feeds of no folder.

    Signals:
        feed_moved: the id of a feed that was dropped, and of the folder or None.
    """

    feed_moved = Signal(int, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._items: dict[Source, QStandardItem] = {}
        self._outline: tuple[object, ...] = ()
        self._found: dict[int, int] = {}

    def set_library(self, library: Sources, names: Mapping[SourceKind, str]) -> bool:
        """List what there is.

        Args:
            library: folders and feeds in any order; a folder whose parent is missing stands at the
                top. Searches and tags in theirs.
            names: what the lists above the feeds are called.

        Returns:
            Whether the tree was built anew, so that what was expanded has to be again.
        """
        ordered = sorted(library.feeds, key=lambda feed: (feed.position, feed.title.casefold()))
        outline = (
            tuple((f.id, f.name, f.parent, f.position) for f in library.folders),
            tuple((feed.id, feed.folder) for feed in ordered),
            library.tags,
            tuple((search.id, search.name) for search in library.searches),
        )
        if outline == self._outline:
            for feed in ordered:
                _describe(self._items[Source(SourceKind.FEED, feed.id)], feed)
            return False
        self._outline = outline
        self.clear()
        self._items = {}
        top = self.invisibleRootItem()
        for kind in TOP_KINDS:
            self._add(top, Source(kind), names[kind])
        for search in library.searches:
            self._add(top, Source(SourceKind.SEARCH, search.id), search.name)
        if library.tags:
            above_tags = self._add(top, Source(SourceKind.TAGS), names[SourceKind.TAGS])
            for tag in library.tags:
                self._add(above_tags, Source(SourceKind.TAG, tag.id), tag.name)
        self._add_folders(library.folders)
        for feed in ordered:
            self._add_feed(feed)
        return True

    def set_counts(self, counts: StoryCounts, feeds: Iterable[Subscription]) -> None:
        """Say how many stories wait in each source, or are in it where the reader put them."""
        numbers = {
            Source(SourceKind.UNREAD): counts.unread,
            Source(SourceKind.TODAY): counts.today,
            Source(SourceKind.STARRED): counts.starred,
            Source(SourceKind.KEPT): counts.kept,
            **{Source(SourceKind.TAG, tag): number for tag, number in counts.tagged.items()},
            **{Source(SourceKind.SEARCH, s): number for s, number in self._found.items()},
        }
        for feed in feeds:
            unread = counts.unread_of.get(feed.id, 0)
            numbers[Source(SourceKind.FEED, feed.id)] = unread
            for folder in self._folders_above(Source(SourceKind.FEED, feed.id)):
                numbers[folder] = numbers.get(folder, 0) + unread
        for source, item in self._items.items():
            item.setData(numbers.get(source, 0), SourceRole.COUNT)

    def set_found(self, search: int, number: int) -> None:
        """Say how many unread stories a kept search finds."""
        self._found[search] = number
        if item := self._items.get(Source(SourceKind.SEARCH, search)):
            item.setData(number, SourceRole.COUNT)

    def source(self, index: Index) -> Source | None:
        """The source of an item."""
        found = index.data(SourceRole.SOURCE)
        return found if isinstance(found, Source) else None

    def count(self, source: Source) -> int:
        """How many stories wait in a source."""
        item = self._items.get(source)
        return int(item.data(SourceRole.COUNT) or 0) if item else 0

    def find(self, source: Source) -> QModelIndex:
        """The item of a source; an invalid one where it is not listed."""
        item = self._items.get(source)
        return item.index() if item else QModelIndex()

    def sources(self) -> tuple[Source, ...]:
        """All sources that are listed."""
        return tuple(self._items)

    # -- dragging a feed into a folder

    def supportedDropActions(self) -> Qt.DropAction:
        """See Qt."""
        return Qt.DropAction.MoveAction

    def canDropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """See Qt: feeds go into folders, or out of them between the sources."""
        source = self.source(parent)
        return source is None or source.kind is SourceKind.FOLDER

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """See Qt."""
        data = super().mimeData(indexes)
        sources = [self.source(index) for index in indexes]
        ids = [str(s.id) for s in sources if s is not None and s.kind is SourceKind.FEED]
        data.setText(" ".join(ids))
        return data

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """See Qt: the library is told, and its answer builds the tree anew."""
        folder = self.source(parent)
        for number in data.text().split():
            if number.isdecimal():
                self.feed_moved.emit(int(number), folder.id if folder else None)
        return False

    # -- inside

    def _add(self, parent: QStandardItem, source: Source, name: str) -> QStandardItem:
        item = QStandardItem(name)
        item.setEditable(False)
        item.setDragEnabled(source.kind is SourceKind.FEED)
        item.setDropEnabled(source.kind is SourceKind.FOLDER)
        item.setData(source, SourceRole.SOURCE)
        self._items[source] = item
        parent.appendRow(item)
        return item

    def _add_folders(self, folders: Sequence[Folder]) -> None:
        """Add folders below their parents; those in a circle stand at the top."""
        waiting = sorted(folders, key=lambda folder: (folder.position, folder.name.casefold()))
        while waiting:
            ready = [f for f in waiting if f.parent is None or self._folder(f.parent)]
            for folder in ready or waiting:
                parent = self._folder(folder.parent) or self.invisibleRootItem()
                self._add(parent, Source(SourceKind.FOLDER, folder.id), folder.name)
            waiting = [folder for folder in waiting if folder not in ready] if ready else []

    def _add_feed(self, feed: Subscription) -> None:
        parent = self._folder(feed.folder) or self.invisibleRootItem()
        _describe(self._add(parent, Source(SourceKind.FEED, feed.id), feed.title), feed)

    def _folder(self, folder: int | None) -> QStandardItem | None:
        return self._items.get(Source(SourceKind.FOLDER, folder)) if folder is not None else None

    def _folders_above(self, source: Source) -> list[Source]:
        found: list[Source] = []
        item = self._items.get(source)
        while item is not None and (item := item.parent()) is not None:
            found.append(item.data(SourceRole.SOURCE))
        return found


def _describe(item: QStandardItem, feed: Subscription) -> None:
    """Give the item of a feed its name and its trouble, if they are others now."""
    trouble = feed.memory.fault if is_marked(feed.memory) else None
    if item.text() != feed.title:
        item.setText(feed.title)
    if item.data(SourceRole.TROUBLE) != trouble:
        item.setData(trouble, SourceRole.TROUBLE)


def feeds_of(
    source: Source, folders: Iterable[Folder], feeds: Iterable[Subscription]
) -> frozenset[int]:
    """The ids of the feeds that a source lists: of the one it is, or of those in a folder."""
    if source.kind is SourceKind.FEED:
        return frozenset({source.id})
    return feeds_below(source.id, folders, feeds)
