"""Syncing with other computers: its page of the settings, and its sign in the status line."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QWidget

from reader.datamodel.syncing import Synced, SyncKind, SyncReport
from reader.errors import ReaderError
from reader.storage.accounts import Account
from reader.storage.sync import SyncStore, Target
from reader.ui.controllers.base import Controller
from reader.ui.controllers.window.dialogs import DialogsController
from reader.ui.texts.counts import Counts
from reader.ui.texts.i18n import message_text
from reader.ui.texts.syncing import sync_explanation, sync_sign
from reader.ui.window_parts import WindowParts

if TYPE_CHECKING:  # loaded by the first who opens it
    from reader.ui.dialogs.account import AccountDialog
    from reader.ui.dialogs.place import PlaceDialog


class SyncController(Controller):
    """Stands between the page *Sync*, the status line, and the service that does it."""

    def __init__(self, parts: WindowParts, dialogs: DialogsController) -> None:
        super().__init__(parts)
        self._dialogs = dialogs
        self._status = parts.status
        self._job = parts.status.job()
        self._syncing = parts.services.syncing
        self._wished: set[str] = set()
        self._adding: dict[SyncKind, Callable[[], None]] = {
            SyncKind.ACCOUNT: self._add_account,
            SyncKind.FOLDER: lambda: self._add_place(SyncKind.FOLDER),
            SyncKind.WEBDAV: lambda: self._add_place(SyncKind.WEBDAV),
        }
        dialogs.above_settings["sync"] = self._make_panel
        self._syncing.changed.connect(self._on_changed)
        self._syncing.finished.connect(self._on_finished)
        self._syncing.failed.connect(self._on_failed)
        self._syncing.added.connect(self._on_added)
        self._syncing.not_added.connect(self._on_not_added)
        parts.status.sync_requested.connect(lambda: dialogs.show_settings("sync"))
        self.bind({"sync_now": self._sync_all})
        self._syncing.start()

    def stop(self) -> None:
        """Bring nothing more into step."""
        self._syncing.stop()
        if self._wished:  # else another one says how its work ended
            self._wished.clear()
            self._job.end()

    # -- the page

    def _make_panel(self, parent: QWidget) -> QWidget:
        from reader.ui.dialogs.syncing import SyncPanel

        panel = SyncPanel(parent)
        syncing = self._syncing

        def show() -> None:
            panel.show_synced(syncing.synced, syncing.under_way)

        panel.add_requested.connect(lambda kind: self._adding[kind]())
        panel.secret_requested.connect(self._ask_for_secret)
        panel.sync_requested.connect(lambda synced: self._sync([synced]))
        panel.remove_requested.connect(lambda synced, keep: syncing.remove(synced, keep=keep))
        panel.pages_requested.connect(syncing.set_pages)
        syncing.changed.connect(show)
        panel.destroyed.connect(lambda: syncing.changed.disconnect(show))
        show()
        syncing.look()
        return panel

    def _add_account(self) -> None:
        from reader.ui.dialogs.account import AccountDialog

        def make() -> QDialog:
            dialog = AccountDialog(self._window)
            dialog.sign_in_requested.connect(
                lambda address, user, password, in_file: self._syncing.add_account(
                    address, user, password, in_file=in_file
                )
            )
            dialog.finished.connect(lambda _: self._syncing.stop_adding())
            return dialog

        self._dialogs.show("account", make)
        self._syncing.has_keyring(self._show_keyring)

    def _add_place(self, kind: SyncKind) -> None:
        from reader.ui.dialogs.place import PlaceDialog

        def make() -> QDialog:
            dialog = PlaceDialog(kind, self._window)
            dialog.add_requested.connect(
                lambda kind, place, user, password, passphrase, in_file: self._syncing.add_place(
                    kind, place, user, password, passphrase, in_file=in_file
                )
            )
            dialog.finished.connect(lambda _: self._syncing.stop_adding())
            return dialog

        self._dialogs.show("place", make)
        self._syncing.has_keyring(self._show_keyring)

    def _ask_for_secret(self, synced: Synced) -> None:
        """Ask for the password or the passphrase of something once more."""
        if synced.kind is SyncKind.ACCOUNT:
            self._sign_in_again(synced)
            return
        library = self._library

        def ask(target: Target | None) -> None:
            self._add_place(synced.kind)
            dialog = self._open_dialog()
            if target is not None and dialog is not None:
                dialog.fill_in(target.address, target.user)

        library.run(SyncStore(library.database).target, ask)

    def _sign_in_again(self, synced: Synced) -> None:
        """Ask for the password of an account."""

        def ask(accounts: list[Account]) -> None:
            self._add_account()
            dialog = self._open_dialog()
            for account in accounts:
                if account.id == synced.id and dialog is not None:
                    dialog.fill_in(account.address, account.user)

        library = self._library
        library.run(library.accounts.all, ask)

    def _open_dialog(self) -> AccountDialog | PlaceDialog | None:
        """The dialog in which something is being added."""
        from reader.ui.dialogs.account import AccountDialog
        from reader.ui.dialogs.place import PlaceDialog

        for name in ("account", "place"):
            dialog = self._dialogs.dialog(name)
            if isinstance(dialog, AccountDialog | PlaceDialog):
                return dialog
        return None

    def _show_keyring(self, there: bool) -> None:
        if dialog := self._open_dialog():
            dialog.show_keyring(there)

    def _on_added(self, synced: Synced) -> None:
        if dialog := self._open_dialog():
            dialog.accept()
        self._wished.add(synced.key)
        if synced.kind is SyncKind.ACCOUNT:
            told = self.tr("{0} is added; its stories are coming")
        else:
            told = self.tr("{0} is added; what you made goes there")
        self._messages.show_notice(told.format(synced.name))
        self.show_library()

    def _on_not_added(self, error: ReaderError) -> None:
        if dialog := self._open_dialog():
            dialog.show_error(error)

    # -- bringing into step

    def _sync_all(self) -> None:
        if self._syncing.synced:
            self._sync(self._syncing.synced)
        else:
            self._dialogs.show_settings("sync")

    def _sync(self, wanted: list[Synced] | tuple[Synced, ...]) -> None:
        keys = {synced.key for synced in wanted}
        self._wished |= keys
        self._syncing.sync(keys)

    def _on_changed(self) -> None:
        every, under_way = self._syncing.synced, self._syncing.under_way
        self._status.set_sync(sync_sign(every, under_way), sync_explanation(every, under_way))
        if under_way & self._wished:
            self._job.show(self.tr("Syncing…"), 0, None)

    def _on_finished(self, synced: Synced, report: SyncReport) -> None:
        if self._is_over(synced):
            self._job.end(Counts().new_stories(len(report.new)))
        if report.told:
            told = "\n".join(map(message_text, report.told))
            self._messages.show_message(self.tr("{0} is synced").format(synced.name), details=told)

    def _on_failed(self, synced: Synced, error: ReaderError, wished: bool) -> None:
        """Say what went wrong to who asked for it; else the sign and the page say so."""
        if self._is_over(synced):
            self._job.end()
        if wished:
            self._messages.show_error(error)

    def _is_over(self, synced: Synced) -> bool:
        """Whether nothing that the reader asked for is under way any more."""
        was_wished = synced.key in self._wished
        self._wished.discard(synced.key)
        return was_wished and not self._wished
