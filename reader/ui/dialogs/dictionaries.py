"""The dictionaries that the reader added: which are asked, of which language, in which order."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from reader.dictionary.own import OwnDictionary
from reader.ui.dialogs.editors import LanguageBox
from reader.ui.dialogs.frame import Dialog, new_list
from reader.ui.texts.counts import Counts
from reader.ui.widgets.labels import plain_label

_TITLE, _LANGUAGE, _WORDS = range(3)


class DictionariesDialog(Dialog):
    """Lists the dictionaries; takes others by a button or a drop.

    Signals:
        add_requested: a file is to be chosen.
        dropped: the path of a file.
        switched: the id of one, and whether it is to be asked.
        language_chosen: the id of one, and the language of its words.
        arranged: the ids of all in their new order.
        remove_requested: an `OwnDictionary`.
    """

    add_requested = Signal()
    dropped = Signal(object)
    switched = Signal(str, bool)
    language_chosen = Signal(str, str)
    arranged = Signal(object)
    remove_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        title = QCoreApplication.translate("DictionariesDialog", "Dictionaries")
        super().__init__(title, (680, 420), parent)
        self.setAcceptDrops(True)
        self._words = plain_label("", self, quiet=True)
        headers = (self.tr("Dictionary"), self.tr("For words in"), self.tr("Has"))
        self._list = new_list(headers, title, self, _TITLE)
        self._list.setSelectionMode(QTreeWidget.SelectionMode.SingleSelection)
        self._add = QPushButton(self.tr("Add…"), self)
        self._remove = QPushButton(self.tr("Remove"), self)
        self._up = QPushButton(self.tr("Move up"), self)
        self._down = QPushButton(self.tr("Move down"), self)
        self.column.addWidget(self._words)
        self.column.addWidget(self._list, 1)
        self.add_close_button(self._add, self._up, self._down, self._remove)
        self._add.clicked.connect(self.add_requested)
        self._remove.clicked.connect(self._on_remove)
        self._up.clicked.connect(lambda: self._move(-1))
        self._down.clicked.connect(lambda: self._move(1))
        self._list.itemSelectionChanged.connect(self._update_buttons)
        self._list.itemChanged.connect(self._on_checked)
        self.set_dictionaries([])

    def set_dictionaries(self, dictionaries: Sequence[OwnDictionary]) -> None:
        """List these, in this order."""
        chosen = self._chosen()
        self._list.blockSignals(True)
        self._list.clear()
        for dictionary in dictionaries:
            item = self._add_row(dictionary)
            if chosen is not None and dictionary.id == chosen.id:
                self._list.setCurrentItem(item)
        self._list.blockSignals(False)
        self._words.setText(
            self.tr("Words you point at are looked up in these, too, from top to bottom.")
            if dictionaries
            else self.tr(
                "Add a dictionary of StarDict (.ifo), dictd (.index), Yomitan (.zip) or MDict "
                "(.mdx), or drop it here. Words you point at are looked up in it, too."
            )
        )
        self._update_buttons()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Ask for each file that is dropped to be added."""
        for url in event.mimeData().urls():
            if url.isLocalFile():
                self.dropped.emit(Path(url.toLocalFile()))

    def _add_row(self, dictionary: OwnDictionary) -> QTreeWidgetItem:
        is_sound = dictionary.words > 0
        words = Counts().words(dictionary.words) if is_sound else self.tr("damaged")
        item = QTreeWidgetItem([dictionary.title, "", words])
        item.setData(_TITLE, Qt.ItemDataRole.UserRole, dictionary)
        item.setTextAlignment(_WORDS, Qt.AlignmentFlag.AlignRight)
        item.setCheckState(
            _TITLE, Qt.CheckState.Checked if dictionary.is_on else Qt.CheckState.Unchecked
        )
        self._list.addTopLevelItem(item)
        if is_sound:
            self._list.setItemWidget(item, _LANGUAGE, self._language_box(dictionary))
        else:
            item.setToolTip(_WORDS, self.tr("Remove it, and add it again."))
        return item

    def _language_box(self, dictionary: OwnDictionary) -> LanguageBox:
        name = self.tr("Language of the words of {0}").format(dictionary.title)
        every = self.tr("All languages")
        box = LanguageBox(name, dictionary.language, self._list, any_language=every)
        box.activated.connect(lambda _: self.language_chosen.emit(dictionary.id, box.currentData()))
        return box

    def _on_checked(self, item: QTreeWidgetItem, _column: int) -> None:
        dictionary: OwnDictionary = item.data(_TITLE, Qt.ItemDataRole.UserRole)
        self.switched.emit(dictionary.id, item.checkState(_TITLE) is Qt.CheckState.Checked)

    def _chosen(self) -> OwnDictionary | None:
        item = self._list.currentItem()
        if item is None:
            return None
        found: OwnDictionary = item.data(_TITLE, Qt.ItemDataRole.UserRole)
        return found

    def _on_remove(self) -> None:
        if (chosen := self._chosen()) is not None:
            self.remove_requested.emit(chosen)

    def _move(self, step: int) -> None:
        place = self._list.currentIndex().row()
        rows = [self._list.topLevelItem(row) for row in range(self._list.topLevelItemCount())]
        ids = [item.data(_TITLE, Qt.ItemDataRole.UserRole).id for item in rows if item]
        ids.insert(place + step, ids.pop(place))
        self.arranged.emit(ids)

    def _update_buttons(self) -> None:
        place, count = self._list.currentIndex().row(), self._list.topLevelItemCount()
        self._remove.setEnabled(place >= 0)
        self._up.setEnabled(place > 0)
        self._down.setEnabled(0 <= place < count - 1)
