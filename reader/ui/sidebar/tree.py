"""The tree of the sidebar: keys, clicks, and the row that expands."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTreeView, QWidget

from reader.datamodel.page import Role
from reader.datamodel.verdict import Category
from reader.ui.sidebar.delegate import SectionDelegate
from reader.ui.sidebar.groups import Group, Row, RowAction
from reader.ui.sidebar.model import Index, ItemRole, SectionsModel, expanded_at_first
from reader.ui.widgets.focus import hand_on_focus

_KEYS = {
    Qt.Key.Key_X,
    Qt.Key.Key_Space,
    Qt.Key.Key_Return,
    Qt.Key.Key_Enter,
}


class SectionsTree(QTreeView):
    """Lists the model's groups and rows. Signals carry section ids.

    Keys: arrows move, Enter scrolls the page to the section, Space shows or hides it, X and Shift+X
    mark it as spam and not spam.
    """

    section_chosen = Signal(str)
    toggled = Signal(str)
    action_chosen = Signal(str, str)

    def __init__(self, model: SectionsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sections = model
        self._delegate = SectionDelegate(model, self)
        self._collapsed: dict[tuple[Role, Category | None], bool] = {}
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self._delegate.action_chosen.connect(self.action_chosen)
        self._delegate.height_changed.connect(self.scheduleDelayedItemsLayout)
        self.setHeaderHidden(True)
        self.setIndentation(0)
        self.setRootIsDecorated(False)
        self.setExpandsOnDoubleClick(False)
        self.setMouseTracking(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("quiet", True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAccessibleName(self.tr("Sections of the page"))
        self.clicked.connect(self._on_clicked)
        self.expanded.connect(lambda index: self._remember(index, collapsed=False))
        self.collapsed.connect(lambda index: self._remember(index, collapsed=True))
        model.modelAboutToBeReset.connect(self._keep_focus)
        model.modelReset.connect(self._on_reset)

    def select_section(self, section_id: str) -> None:
        """Choose the row of a section, expand it and bring it into sight."""
        index = self._sections.find(section_id, reveal=True)
        if index.isValid():
            self.expand(index.parent())
            self.setCurrentIndex(index)
            self.executeDelayedItemsLayout()
            self.scrollTo(index)

    def show_section(self, section_id: str) -> None:
        """Bring the row of a section into sight, unless the reader is at work in the tree.

        The beginning of the article goes with that of the list, where spam and adverts stand. A
        tree that was never seen has no size yet, and would put the row where these should be.
        """
        index = self._sections.find(section_id)
        at_work = self.hasFocus() or not self.isVisible()
        if not index.isValid() or at_work or not self.isExpanded(index.parent()):
            return
        group: Group = index.parent().data(ItemRole.GROUP)
        if group.role is Role.BODY and index.row() == 0:
            self.scrollToTop()
        else:
            self.scrollTo(index)

    def chosen_section(self) -> str:
        """The id of the section whose row is chosen; empty if none is."""
        return self.section_at(self.currentIndex())

    def section_at(self, index: QModelIndex) -> str:
        """The id of the section of a row; empty for groups and for no row."""
        row = self._row(index)
        return row.section.id if row else ""

    # -- what Qt asks ---------------------------------------------------------------------------

    def currentChanged(self, current: Index, previous: Index) -> None:
        """See Qt: the current row opens, the one before closes."""
        super().currentChanged(current, previous)
        self._collapse()
        index = self.currentIndex()
        if row := self._row(index):
            self._delegate.expanded = row.section.id
            self.openPersistentEditor(index)
            self.scheduleDelayedItemsLayout()

    def event(self, event: QEvent) -> bool:
        """See Qt: keys that mean something here are not left to the window's shortcuts."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            plain = event.modifiers() in (
                Qt.KeyboardModifier.NoModifier,
                Qt.KeyboardModifier.ShiftModifier,
            )
            if plain and event.key() in _KEYS:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See Qt."""
        index = self.currentIndex()
        if event.key() not in _KEYS or not index.isValid():
            super().keyPressEvent(event)
            return
        row = self._row(index)
        if row is None:
            self._on_clicked(index)
        elif event.key() == Qt.Key.Key_X:
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            action = RowAction.NOT_SPAM if back else RowAction.SPAM
            self.action_chosen.emit(action.value, row.section.id)
        elif event.key() == Qt.Key.Key_Space:
            self.toggled.emit(row.section.id)
        else:
            self.section_chosen.emit(row.section.id)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """See Qt: who comes by keys sees where they are; the list was scrolled with the page."""
        super().focusInEvent(event)
        if event.reason() is not Qt.FocusReason.MouseFocusReason:
            self.scrollTo(self.currentIndex())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """See Qt: a press on the eye shows or hides, and chooses nothing."""
        if not self._toggle_at(event):
            super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """See Qt."""
        if not self._toggle_at(event):
            super().mouseDoubleClickEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See Qt: reasons wrap anew."""
        super().resizeEvent(event)
        if self._delegate.expanded:
            self.scheduleDelayedItemsLayout()

    def changeEvent(self, event: QEvent) -> None:
        """See Qt."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._delegate.measure(self.font())
            self.scheduleDelayedItemsLayout()

    # -- inside ---------------------------------------------------------------------------------

    def _row(self, index: QModelIndex) -> Row | None:
        return self._sections.row(index) if index.isValid() else None

    def _toggle_at(self, event: QMouseEvent) -> bool:
        position = event.position().toPoint()
        index = self.indexAt(position)
        row = self._row(index)
        if row is None or event.button() is not Qt.MouseButton.LeftButton:
            return False
        if not self._delegate.eye_rect(self.visualRect(index)).contains(position):
            return False
        self.toggled.emit(row.section.id)
        return True

    def _on_clicked(self, index: QModelIndex) -> None:
        if row := self._row(index):
            self.section_chosen.emit(row.section.id)
        elif self._sections.is_more(index):
            self._sections.list_more(index)
        else:
            self.setExpanded(index, not self.isExpanded(index))

    def _collapse(self) -> None:
        self._keep_focus()
        before = self._sections.find(self._delegate.expanded)
        self._delegate.expanded = ""
        if before.isValid():
            self.closePersistentEditor(before)
            self.scheduleDelayedItemsLayout()

    def _keep_focus(self) -> None:
        """The buttons of the chosen row are about to go; the tree keeps the keyboard."""
        hand_on_focus(self.viewport(), self)

    def _remember(self, index: QModelIndex, *, collapsed: bool) -> None:
        if not self._sections.is_filtered:
            self._collapsed[self._sections.group(index.row()).key] = collapsed

    def _on_reset(self) -> None:
        self._delegate.expanded = ""
        for position in range(self._sections.rowCount()):
            group = self._sections.group(position)
            collapsed = self._collapsed.get(group.key, not expanded_at_first(*group.key))
            expanded = self._sections.is_filtered or not collapsed
            self.setExpanded(self._sections.index(position, 0), expanded)
