"""What the library takes on the disk, and what can be freed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QTreeWidget, QWidget
from PySide6.QtWidgets import QTreeWidgetItem as Item

from reader.storage.kept import KeptSize, Usage
from reader.ui.dialogs.frame import Dialog, new_list
from reader.ui.library.rows import when
from reader.ui.texts.wording import byte_size
from reader.ui.widgets.labels import heading, plain_label

_STORY = Qt.ItemDataRole.UserRole


class StorageDialog(Dialog):
    """Lists what takes how much; kept stories can be chosen and removed.

    Signals:
        remove_requested: a tuple of the ids of stories that are to be kept no more.
        translations_requested: kept translations are to be forgotten.
    """

    remove_requested = Signal(tuple)
    translations_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Storage"), (640, 520), parent)
        size = self.tr("Size")
        headers = (self.tr("What"), self.tr("Number"), size, self.tr("Since"))
        self._usage = new_list(headers, self.tr("What the library takes"), self)
        kept_headers = (self.tr("Story"), size, self.tr("Kept"))
        self._kept = new_list(kept_headers, self.tr("Kept stories"), self)
        self._empty = plain_label(self.tr("Nothing is kept offline."), self, quiet=True)
        self._remove = QPushButton(self.tr("Keep no more"), self)
        self._forget = QPushButton(self.tr("Forget kept translations"), self)
        self._build_ui()

    def set_contents(self, usage: Sequence[Usage], kept: Sequence[KeptSize]) -> None:
        """Show these figures."""
        now = datetime.now(UTC)
        self._usage.clear()
        for kind in usage:
            since = when(kind.oldest, now) if kind.oldest else ""
            row = Item([self._name(kind.kind), str(kind.count), byte_size(kind.size), since])
            self._usage.addTopLevelItem(row)
        self._kept.clear()
        for story in kept:
            row = Item([story.title, byte_size(story.size), when(story.kept_at, now)])
            row.setData(0, _STORY, story.story)
            self._kept.addTopLevelItem(row)
        self._kept.setVisible(bool(kept))
        self._empty.setVisible(not kept)
        self._update()

    # -- inside ---------------------------------------------------------------------------------

    def _build_ui(self) -> None:
        self._usage.setMaximumHeight(36 * self.unit)
        self._usage.setSelectionMode(QTreeWidget.SelectionMode.SingleSelection)
        self.column.addWidget(self._usage)
        self.column.addWidget(heading(self.tr("Kept stories"), self, 14))
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.column.addWidget(self._empty, 1)
        self.column.addWidget(self._kept, 1)
        self.add_close_button(self._remove, self._forget)
        self._kept.itemSelectionChanged.connect(self._update)
        self._remove.clicked.connect(self._on_remove)
        self._forget.clicked.connect(self.translations_requested)

    def _name(self, kind: str) -> str:
        names = {
            "kept": self.tr("Kept pages"),
            "pictures": self.tr("Kept pictures"),
            "stories": self.tr("Stories"),
            "translations": self.tr("Translations"),
        }
        return names.get(kind, kind)

    def _update(self) -> None:
        self._remove.setEnabled(bool(self._kept.selectedItems()))

    def _on_remove(self) -> None:
        self.remove_requested.emit(
            tuple(item.data(0, _STORY) for item in self._kept.selectedItems())
        )
