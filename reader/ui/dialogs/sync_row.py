"""One thing that is kept in step: how it is, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QPushButton, QVBoxLayout, QWidget

from reader.datamodel.syncing import Synced, SyncKind
from reader.ui.style.theme import scaled
from reader.ui.texts.i18n import message_text
from reader.ui.texts.syncing import sync_state
from reader.ui.widgets.flow_layout import FlowLayout
from reader.ui.widgets.labels import heading, plain_label

#: What is wrong where a password is wrong or missing, and where a passphrase is.
_SECRETS = ("signed-out", "no-password", "keyring", "open-secrets")
_PASSPHRASES = ("no-passphrase", "wrong-passphrase", "login")


class SyncRow(QWidget):
    """A thing that is synced; its buttons stay as long as it does, and the keyboard on them.

    Args:
        synced: what it is.

    Signals:
        sync_requested: it is to be brought into step now.
        secret_requested: its password or passphrase is to be given again.
        remove_requested: it is to be synced no more; whether what it brought stays.
        pages_requested: whether kept pages are to be carried, too.
    """

    sync_requested = Signal()
    secret_requested = Signal()
    remove_requested = Signal(bool)
    pages_requested = Signal(bool)

    def __init__(self, synced: Synced, parent: QWidget) -> None:
        super().__init__(parent)
        is_account = synced.kind is SyncKind.ACCOUNT
        unit = scaled(4, self.font())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(unit)
        self._state = plain_label("", self, quiet=True)
        self._fault = plain_label("", self)
        for label in (heading(synced.name, self, 14), self._state, self._fault):
            column.addWidget(label)
        self._pages = QCheckBox(self.tr("Carry kept pages with their pictures, too"), self)
        self._pages.setVisible(not is_account)
        self._pages.clicked.connect(self.pages_requested)
        column.addWidget(self._pages)
        again = self.tr("Sign in again…") if is_account else self.tr("Give the passphrase…")
        self._secret = QPushButton(again, self)
        self._now = QPushButton(self.tr("Sync now"), self)
        self._now.setAccessibleName(self.tr("Sync {0} now").format(synced.name))
        self._remove = QPushButton(self.tr("Remove…"), self)
        self._remove.setAccessibleName(self.tr("Remove {0}").format(synced.name))
        self._leaving = self._leaving_buttons(is_account=is_account)
        self._stay = QPushButton(self.tr("Cancel"), self)
        buttons = FlowLayout()
        buttons.setSpacing(2 * unit)
        for button in (self._secret, self._now, self._remove, *self._leaving, self._stay):
            buttons.addWidget(button)
        column.addLayout(buttons)
        self._secret.clicked.connect(self.secret_requested)
        self._now.clicked.connect(self.sync_requested)
        self._remove.clicked.connect(lambda: self._ask(asking=True))
        self._stay.clicked.connect(lambda: self._ask(asking=False))
        self._is_asking = self._needs_secret = False
        self._arrange()

    def _leaving_buttons(self, *, is_account: bool) -> list[QPushButton]:
        """What is asked where it is to be synced no more; only an account has feeds of its own."""
        keep = self.tr("Keep its feeds here")
        if not is_account:
            keep = self.tr("Sync it no more; all stays as it is")
        buttons = [QPushButton(keep, self)]
        buttons[0].clicked.connect(lambda: self.remove_requested.emit(True))
        if is_account:
            buttons.append(QPushButton(self.tr("Remove its feeds here"), self))
            buttons[1].clicked.connect(lambda: self.remove_requested.emit(False))
        return buttons

    def show_state(self, synced: Synced, *, busy: bool) -> None:
        """Show how it is now."""
        fault = None if busy else synced.fault
        self._state.setText(sync_state(synced, busy=busy))
        self._fault.setText(message_text(fault.message) if fault else "")
        self._fault.setVisible(fault is not None)
        self._pages.setChecked(synced.has_pages)
        self._needs_secret = fault is not None and fault.code in _SECRETS + _PASSPHRASES
        for button in (self._remove, *self._leaving):
            button.setEnabled(not busy)
        self._arrange()

    def _ask(self, *, asking: bool) -> None:
        """Ask what becomes of what was brought, or ask no more."""
        self._is_asking = asking
        self._arrange()
        (self._stay if asking else self._remove).setFocus()

    def _arrange(self) -> None:
        for button in (*self._leaving, self._stay):
            button.setVisible(self._is_asking)
        for button in (self._now, self._remove):
            button.setVisible(not self._is_asking)
        self._secret.setVisible(self._needs_secret and not self._is_asking)
