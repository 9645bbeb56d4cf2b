"""What is kept in step with other computers, as it shows on its page of the settings."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from reader.datamodel.syncing import Synced, SyncKind
from reader.ui.dialogs.frame import heading, plain_label
from reader.ui.style.theme import scaled
from reader.ui.texts.i18n import message_text
from reader.ui.texts.syncing import sync_state

#: What is wrong where a password is wrong or missing.
_SECRETS = ("signed-out", "no-password", "keyring", "open-secrets")
#: Those for which a passphrase is.
_PASSPHRASES = ("no-passphrase", "wrong-passphrase", "login")


class SyncPanel(QWidget):
    """Lists what is kept in step, and what can be added.

    Signals:
        add_requested: the `SyncKind` of something that is to be kept in step, too.
        sync_requested: a `Synced` that is to be brought into step now.
        remove_requested: a `Synced` that is to be kept in step no more, and whether what it brought
            stays.
        secret_requested: a `Synced` whose password is to be given again.
    """

    add_requested = Signal(object)
    sync_requested = Signal(object)
    remove_requested = Signal(object, bool)
    secret_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        unit = scaled(4, self.font())
        self._leaving = ""
        self._shown: tuple[tuple[Synced, ...], frozenset[str]] | None = None
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
        buttons = QHBoxLayout()
        for kind, label in (
            (SyncKind.ACCOUNT, self.tr("Add an account…")),
            (SyncKind.FOLDER, self.tr("Sync through a folder…")),
            (SyncKind.WEBDAV, self.tr("Through a server…")),
        ):
            button = QPushButton(label, self)
            button.clicked.connect(lambda _=False, kind=kind: self.add_requested.emit(kind))
            buttons.addWidget(button)
        buttons.addStretch(1)
        column.addLayout(buttons)

    def show_synced(self, every: Sequence[Synced], under_way: Collection[str]) -> None:
        """Show what is kept in step, and which of it is being brought into step."""
        shown = (tuple(every), frozenset(under_way))
        if shown != self._shown:
            self._shown = shown
            self._build()

    def _build(self) -> None:
        while (item := self._list.takeAt(0)) is not None:
            if (row := item.widget()) is not None:
                row.hide()
                row.deleteLater()
        every, under_way = self._shown or ((), frozenset())
        for synced in every:
            row = self._row(synced, busy=synced.key in under_way)
            self._list.addWidget(row)
            row.show()

    def _row(self, synced: Synced, *, busy: bool) -> QWidget:
        unit = scaled(4, self.font())
        row = QWidget(self)
        row.setObjectName(synced.key)
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(unit)
        column.addWidget(heading(synced.name, row, 14))
        column.addWidget(plain_label(sync_state(synced, busy=busy), row, quiet=True))
        if synced.fault is not None and not busy:
            column.addWidget(plain_label(message_text(synced.fault.message), row))
        buttons = QHBoxLayout()
        for button in self._buttons(synced, row, busy=busy):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column.addLayout(buttons)
        return row

    def _buttons(self, synced: Synced, row: QWidget, *, busy: bool) -> list[QPushButton]:
        if self._leaving == synced.key and synced.kind is not SyncKind.ACCOUNT:
            leave = QPushButton(self.tr("Sync it no more; all stays as it is"), row)
            cancel = QPushButton(self.tr("Cancel"), row)
            leave.clicked.connect(lambda: self._leave(synced, keep=True))
            cancel.clicked.connect(lambda: self._ask_to_leave(""))
            return [leave, cancel]
        if self._leaving == synced.key:
            keep = QPushButton(self.tr("Keep its feeds here"), row)
            discard = QPushButton(self.tr("Remove its feeds here"), row)
            cancel = QPushButton(self.tr("Cancel"), row)
            keep.clicked.connect(lambda: self._leave(synced, keep=True))
            discard.clicked.connect(lambda: self._leave(synced, keep=False))
            cancel.clicked.connect(lambda: self._ask_to_leave(""))
            return [keep, discard, cancel]
        now = QPushButton(self.tr("Sync now"), row)
        now.setAccessibleName(self.tr("Sync {0} now").format(synced.name))
        now.setEnabled(not busy)
        now.clicked.connect(lambda: self.sync_requested.emit(synced))
        remove = QPushButton(self.tr("Remove…"), row)
        remove.setAccessibleName(self.tr("Remove {0}").format(synced.name))
        remove.setEnabled(not busy)
        remove.clicked.connect(lambda: self._ask_to_leave(synced.key))
        if synced.fault is None or synced.fault.code not in _SECRETS + _PASSPHRASES:
            return [now, remove]
        is_account = synced.kind is SyncKind.ACCOUNT
        words = self.tr("Sign in again…") if is_account else self.tr("Give the passphrase…")
        sign_in = QPushButton(words, row)
        sign_in.setEnabled(not busy)
        sign_in.clicked.connect(lambda: self.secret_requested.emit(synced))
        return [sign_in, now, remove]

    def _ask_to_leave(self, key: str) -> None:
        """Ask what becomes of what was brought; "" asks no more."""
        self._leaving = key
        self._build()

    def _leave(self, synced: Synced, *, keep: bool) -> None:
        self._leaving = ""
        self.remove_requested.emit(synced, keep)
