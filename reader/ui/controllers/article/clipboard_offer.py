"""Offers to open an address that was copied elsewhere; it is never opened by itself."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from reader.ui.controllers.article.opening import OpeningController
from reader.ui.controllers.base import Controller
from reader.ui.open_target import is_web_address
from reader.ui.window_parts import WindowParts

#: An address is named in the offer up to this many characters.
_SHOWN = 60


class ClipboardOffer(Controller):
    """Looks at the clipboard when the reader comes back to the window."""

    def __init__(self, parts: WindowParts, opening: OpeningController) -> None:
        super().__init__(parts)
        self._opening = opening
        self._seen = QGuiApplication.clipboard().text()
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.applicationStateChanged.connect(self._on_state_changed)

    def _on_state_changed(self, state: Qt.ApplicationState) -> None:
        if state is Qt.ApplicationState.ApplicationActive:
            self.look()

    def look(self) -> None:
        """Offer what is in the clipboard if it is an address that was not offered yet."""
        text = QGuiApplication.clipboard().text().strip()
        if text == self._seen or not self._settings.current.privacy.offer_clipboard:
            return
        self._seen = text
        if is_web_address(text):
            shown = text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"
            self._messages.show_notice(shown, [(self.tr("Open"), lambda: self._opening.open(text))])
