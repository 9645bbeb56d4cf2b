"""The drawer's list on the screen: chosen by click, Enter or the keys of the window."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QGuiApplication, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from reader.ui.library.rows import ListRow
from reader.ui.library.stories import Index, StoriesModel
from reader.ui.library.story_delegate import StoryDelegate
from reader.ui.style.theme import scaled

#: Rows laid out before the event loop has its turn.
_BATCH = 60
_SELECT = QItemSelectionModel.SelectionFlag.ClearAndSelect
_ADD = QItemSelectionModel.SelectionFlag.Select
#: Keys with which a click selects more, and opens nothing.
_SELECTING = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier
_TO_TOP = QAbstractItemView.ScrollHint.PositionAtTop


class StoriesList(QListView):
    """Lists stories.

    Signals:
        row_chosen: the `ListRow` that is to be opened.
        rows_chosen_aside: those that are to be opened in tabs of their own: by the middle button,
            or all that are selected by Ctrl+Enter.
        menu_requested: a `ListRow` and a place on the screen.
        part_selected: how many rows were selected as all, though more are to be read.
    """

    row_chosen = Signal(object)
    rows_chosen_aside = Signal(object)
    part_selected = Signal(int)
    menu_requested = Signal(object, QPoint)

    def __init__(self, model: StoriesModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._stories = model
        self._delegate = StoryDelegate(self)
        self._start = QPersistentModelIndex()
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setProperty("quiet", True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(_BATCH)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._on_menu)
        self.setAccessibleName(self.tr("Stories"))
        self.clicked.connect(self._on_clicked)

    def minimumSizeHint(self) -> QSize:
        """See Qt: a low window has the lists above it first, and this one is scrolled."""
        return QSize(super().minimumSizeHint().width(), scaled(36, self.font()))

    @property
    def current(self) -> ListRow | None:
        """The row the keyboard is at."""
        return self._stories.row(self.currentIndex())

    @property
    def selected(self) -> list[ListRow]:
        """The rows that are selected, from the top; the one the keyboard is at where none is."""
        indexes = sorted(self.selectedIndexes()) or [self.currentIndex()]
        return [row for index in indexes if (row := self._stories.row(index)) is not None]

    def set_several(self, several: bool) -> None:
        """Let several rows be selected at once, or no more than one."""
        modes = QAbstractItemView.SelectionMode
        self.setSelectionMode(modes.ExtendedSelection if several else modes.SingleSelection)

    def set_rows(self, rows: Sequence[ListRow], *, has_more: bool, again: bool) -> None:
        """List other rows; of the same source, those selected and the uppermost keep their place.

        Where the chosen one is gone, the one that has its place now is chosen.

        Args:
            rows: the first of them.
            has_more: whether there are more, which the model's `more_wanted` will ask for.
            again: whether it is the same source as it is now.
        """
        if not again:
            self._stories.set_rows(rows, has_more=has_more)
            return
        chosen, place = self.current, self.currentIndex().row()
        selected = {_key(row) for row in self.selected}
        top = self._stories.row(self.indexAt(QPoint(1, 1)))
        above = self.visualRect(self.indexAt(QPoint(1, 1))).top() if top else 0
        self._stories.set_rows(rows, has_more=has_more, again=True)
        shown = self._stories.rows
        numbers = {_key(row): number for number, row in enumerate(shown)}
        if chosen is not None and shown:
            index = self._stories.index(numbers.get(_key(chosen), min(place, len(shown) - 1)))
            self.selectionModel().setCurrentIndex(index, _SELECT)
        for key in selected & numbers.keys():
            self.selectionModel().select(self._stories.index(numbers[key]), _ADD)
        if top is not None and numbers.get(_key(top)) and self.verticalScrollBar().value():
            self.scrollTo(self._stories.index(numbers[_key(top)]), _TO_TOP)
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() - above)

    def go(self, step: int, *, unread: bool = False, here: bool = False) -> ListRow | None:
        """Go to the next (1) or previous (-1) row; unread ones are looked for all around.

        Args:
            step: how far.
            unread: whether only unread rows count.
            here: whether the chosen row counts, too.

        Returns:
            The row that was gone to; None where there is none.
        """
        rows = self._stories.rows
        number = self.currentIndex().row()  # -1 where there is none
        first = number if here else number + step
        if number < 0 and step < 0:
            first = len(rows) - 1
        ahead = range(first, len(rows) if step > 0 else -1, step)
        wanted = [n for n in (*ahead, *range(first)) if rows[n].unread] if unread else list(ahead)
        if not wanted:
            return None
        # Whichever keys are held: a key of the window may have Shift in it.
        self.selectionModel().setCurrentIndex(self._stories.index(wanted[0]), _SELECT)
        return rows[wanted[0]]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See Qt: Enter opens the row; the arrows unfold the reports of an event, and fold them."""
        self._note_start(event)
        key, row = event.key(), self.current
        enter = key in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.rows_chosen_aside.emit(self.selected)
        elif enter:
            self._choose(self.currentIndex())
        elif row is not None and row.group and key in (Qt.Key.Key_Right, Qt.Key.Key_Left):
            self._unfold(row, key == Qt.Key.Key_Right)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """See Qt: the middle button opens a row, and leaves what is selected."""
        if event.button() is Qt.MouseButton.MiddleButton:
            row = self._stories.row(self.indexAt(event.position().toPoint()))
            if row is not None:
                self.rows_chosen_aside.emit([row])
            return
        self._note_start(event)
        super().mousePressEvent(event)

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """See Qt, whose ranges go on from where the last one began."""
        if self._start.isValid() and command & QItemSelectionModel.SelectionFlag.Current:
            rect = QRect(self.visualRect(self._start).center(), rect.bottomRight())
        super().setSelection(rect, command)

    def selectAll(self) -> None:
        """See Qt: what the list has not been read to yet is not among them, and that is said."""
        super().selectAll()
        if self._stories.has_more:
            self.part_selected.emit(len(self.selectedIndexes()))

    def keyboardSearch(self, search: str) -> None:
        """See Qt: letters are keys of the window here, not the beginnings of headlines."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See Qt: headlines wrap anew."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()

    def changeEvent(self, event: QEvent) -> None:
        """See Qt."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._delegate.measure(self.font())
            self.scheduleDelayedItemsLayout()

    def _note_start(self, event: QKeyEvent | QMouseEvent) -> None:
        """Have a new range begin at the row the keyboard is at, however it came there."""
        if not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._start = QPersistentModelIndex()
        elif len(self.selectedIndexes()) < 2:
            self._start = QPersistentModelIndex(self.currentIndex())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """See Qt: a click on the arrow unfolds the reports of an event, and opens none."""
        index = self.indexAt(event.position().toPoint())
        row = self._stories.row(index)
        if row is not None and self._delegate.is_arrow(
            row, event.position(), self.visualRect(index)
        ):
            self._stories.set_unfolded(index, not self._stories.is_unfolded(row))
            self.setState(QAbstractItemView.State.NoState)
        else:
            super().mouseReleaseEvent(event)

    def _unfold(self, row: ListRow, unfolded: bool) -> None:
        """Unfold the reports of an event, or fold them and go to the row that stands for them."""
        lead = next(n for n, other in enumerate(self._stories.rows) if other.group == row.group)
        index = self._stories.index(lead)
        self._stories.set_unfolded(index, unfolded)
        if not unfolded:
            self.selectionModel().setCurrentIndex(index, _SELECT)

    def _on_clicked(self, index: Index) -> None:
        if not QGuiApplication.keyboardModifiers() & _SELECTING:
            self._choose(index)

    def _choose(self, index: Index) -> None:
        if (row := self._stories.row(index)) is not None:
            self.row_chosen.emit(row)

    def _on_menu(self, place: QPoint) -> None:
        if (row := self._stories.row(self.indexAt(place))) is not None:
            self.menu_requested.emit(row, self.viewport().mapToGlobal(place))


def _key(row: ListRow) -> tuple[int, int, str]:
    """What a row is told by: its story or word, its note, or its page in the history."""
    return row.id, row.noted, "" if row.id else row.source
