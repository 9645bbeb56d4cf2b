"""The tree of the drawer's sources: chosen by click or arrows, feeds are dragged into folders."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTreeView, QWidget

from reader.ui.library.source_delegate import SourceDelegate
from reader.ui.library.sources import (
    FOLDING,
    Index,
    LibraryNode,
    SourceKind,
    SourcesModel,
)

#: Rows that show in any case, beside a scroll bar.
_FEWEST_ROWS = 4


class SourcesTree(QTreeView):
    """Lists the sources.

    Signals:
        chosen: the `LibraryNode` whose stories are to be listed.
        menu_requested: a `LibraryNode` and a place on the screen.
        removal_requested: a `LibraryNode` that the reader made.
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
        self._collapsed: set[LibraryNode] = set()
        self._told: LibraryNode | None = None
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
    def current(self) -> LibraryNode | None:
        """The source that is chosen."""
        return self._sources.source(self.currentIndex())

    def choose(self, source: LibraryNode) -> None:
        """Choose a source; one that is not there any more gives way to what is unread."""
        index = self._sources.find(source)
        self.setCurrentIndex(
            index if index.isValid() else self._sources.find(LibraryNode(SourceKind.UNREAD))
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
