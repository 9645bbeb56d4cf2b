"""What is kept in step with other computers, as it shows on its page of the settings."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from reader.datamodel.syncing import Synced, SyncKind
from reader.ui.dialogs.sync_row import SyncRow
from reader.ui.style.theme import scaled
from reader.ui.widgets.flow_layout import FlowLayout
from reader.ui.widgets.labels import plain_label


class SyncPanel(QWidget):
    """Lists what is kept in step, and what can be added.

    Signals:
        add_requested: the `SyncKind` of something that is to be kept in step, too.
        sync_requested: a `Synced` that is to be brought into step now.
        remove_requested: a `Synced` that is to be kept in step no more, and whether what it brought
            stays.
        secret_requested: a `Synced` whose password is to be given again.
        pages_requested: whether kept pages are to be carried, too.
    """

    add_requested = Signal(object)
    sync_requested = Signal(object)
    remove_requested = Signal(object, bool)
    secret_requested = Signal(object)
    pages_requested = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        unit = scaled(4, self.font())
        self._rows: dict[str, SyncRow] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 4 * unit)
        column.setSpacing(3 * unit)
        self._list = QVBoxLayout()
        self._list.setSpacing(4 * unit)
        column.addWidget(
            plain_label(
                self.tr(
                    "An account brings the feeds, folders, unread and starred stories of FreshRSS, "
                    "Miniflux, The Old Reader, BazQux and others. Its service asks the feeds; "
                    "pages are opened, cleaned and translated here as always."
                ),
                self,
                quiet=True,
            )
        )
        column.addWidget(
            plain_label(
                self.tr(
                    "A folder or a server carries what you made to your other machines: "
                    "highlights, notes, stars, tags, words, your own translations and rules."
                ),
                self,
                quiet=True,
            )
        )
        column.addLayout(self._list)
        buttons = FlowLayout()
        buttons.setSpacing(2 * unit)
        for kind, label in (
            (SyncKind.ACCOUNT, self.tr("Add an account…")),
            (SyncKind.FOLDER, self.tr("Sync through a folder…")),
            (SyncKind.WEBDAV, self.tr("Through a server…")),
        ):
            button = QPushButton(label, self)
            button.clicked.connect(lambda _=False, kind=kind: self.add_requested.emit(kind))
            buttons.addWidget(button)
        column.addLayout(buttons)

    def show_synced(self, every: Sequence[Synced], under_way: Collection[str]) -> None:
        """Show what is kept in step, and which of it is being brought into step."""
        for key in self._rows.keys() - {synced.key for synced in every}:
            row = self._rows.pop(key)
            row.hide()
            row.deleteLater()
        for synced in every:
            if synced.key not in self._rows:
                self._rows[synced.key] = self._new_row(synced)
            self._rows[synced.key].show_state(synced, busy=synced.key in under_way)

    def _new_row(self, synced: Synced) -> SyncRow:
        row = SyncRow(synced, self)
        row.setObjectName(synced.key)
        row.sync_requested.connect(lambda: self.sync_requested.emit(synced))
        row.secret_requested.connect(lambda: self.secret_requested.emit(synced))
        row.pages_requested.connect(self.pages_requested)
        row.remove_requested.connect(lambda keep: self.remove_requested.emit(synced, keep))
        self._list.addWidget(row)
        row.show()
        return row
