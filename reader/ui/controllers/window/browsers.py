"""Browsers that send pages: shown, connected and disconnected."""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QDialog

from reader.errors import ReaderError
from reader.ui.controllers.base import Controller
from reader.ui.controllers.window.dialogs import DialogsController
from reader.ui.window_parts import WindowParts


class BrowsersController(Controller):
    """Stands between the dialog of browsers and the service that connects them."""

    def __init__(self, parts: WindowParts, dialogs: DialogsController) -> None:
        super().__init__(parts)
        self._browsers = parts.services.browsers
        self._dialogs = dialogs
        self._browsers.failed.connect(self._on_failed)
        self.bind({"show_browsers": self.show})

    def show(self) -> None:
        """Show the browsers, and how the extension gets into them."""
        from reader.browser.registration import extension_folder
        from reader.ui.dialogs.browsers import BrowsersDialog

        service, folder = self._browsers, extension_folder()

        def make() -> QDialog:
            dialog = BrowsersDialog(folder, self._window)
            dialog.connect_requested.connect(service.connect_browser)
            dialog.disconnect_requested.connect(service.disconnect_browser)
            dialog.copy_requested.connect(lambda: QGuiApplication.clipboard().setText(str(folder)))
            dialog.open_requested.connect(
                lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
            )
            service.changed.connect(dialog.set_connections)
            service.failed.connect(dialog.show_error)
            return dialog

        self._dialogs.show("browsers", make)
        service.load()

    def _on_failed(self, error: ReaderError) -> None:
        if self._dialogs.dialog("browsers") is None:  # which says it itself
            self._messages.show_error(error)
