"""Where the reader is in a page: remembered when it is left, gone to when it is opened."""

from __future__ import annotations

from reader.services.pages import Opened
from reader.ui.controllers.base import Controller
from reader.ui.window_parts import WindowParts


class PlaceController(Controller):
    """Goes to what was asked for in a page, or else to where the reader was in it."""

    def __init__(self, parts: WindowParts) -> None:
        super().__init__(parts)
        self._history = parts.services.history
        self._session = parts.session
        self._view = parts.view
        self._session.page_closing.connect(self._save)
        parts.frame.closing.connect(self._save)
        self._session.page_opened.connect(self._go)

    def _save(self) -> None:
        """Remember where the reader is in the open page."""
        if (page := self._session.page) is not None:
            self._history.save_position(page.source, self._view.navigation.position())

    def _go(self, opened: Opened) -> None:
        opening = opened.opening
        if opening.words:
            self._view.find(opening.words)
        if opening.block >= 0:
            self._view.navigation.restore_position({"row": f"b{opening.block}", "share": -0.5})
        if opening.words or opening.block >= 0:
            return

        def restore(position: dict[str, object]) -> None:
            now = self._session.opened
            if position and now is not None and now.raw is opened.raw:
                self._view.navigation.restore_position(position)

        self._history.load_position(opened.page.source, restore)
