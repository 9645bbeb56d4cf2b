"""Looking for a newer version of the program, when the reader asks for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog

from reader import HOME_PAGE, __version__
from reader.errors import ReaderError
from reader.ui.controllers.base import Controller
from reader.ui.controllers.window.dialogs import DialogsController
from reader.ui.texts.wording import error_text
from reader.ui.window_parts import WindowParts

if TYPE_CHECKING:  # parsers are loaded by the thread that asks
    from reader.library.releases import Release


class ReleasesController(Controller):
    """Asks for newer versions after a click, and shows what changed in them."""

    def __init__(self, parts: WindowParts, dialogs: DialogsController) -> None:
        super().__init__(parts)
        self._dialogs = dialogs
        self._job = parts.status.job()
        self._releases = parts.services.releases
        self._releases.busy_changed.connect(self._on_busy)
        self._releases.found.connect(self._on_found)
        self._releases.failed.connect(self._on_failed)
        self.bind({"look_for_release": self._releases.look})

    def _on_busy(self, busy: bool) -> None:
        if busy:
            self._job.show(self.tr("Looking for a new version…"), 0, None)
        else:
            self._job.end()

    def _on_failed(self, error: ReaderError) -> None:
        if error.code == "no-home-page":  # nothing went wrong
            self._messages.show_message(error_text(error))
        else:
            self._messages.show_error(error)

    def _on_found(self, releases: tuple[Release, ...]) -> None:
        if not releases:
            text = self.tr("This is the newest version, {0}.")
            self._messages.show_notice(text.format(__version__))
            return
        from reader.ui.dialogs.releases import ReleasesDialog

        def make() -> QDialog:
            dialog = ReleasesDialog(releases, self._window)
            dialog.home_page_requested.connect(lambda: QDesktopServices.openUrl(QUrl(HOME_PAGE)))
            return dialog

        self._dialogs.show("releases", make)
