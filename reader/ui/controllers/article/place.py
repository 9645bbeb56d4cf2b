"""Where the reader is in a page: remembered when it is left, gone to when it is opened."""

from __future__ import annotations

from reader.ui.controllers.base import Controller
from reader.ui.open_page import OpenPage
from reader.ui.window_parts import WindowParts


class PlaceController(Controller):
    """Goes to what was asked for in a page, or else to where the reader was in it."""

    def __init__(self, parts: WindowParts) -> None:
        super().__init__(parts)
        self._history = parts.services.history
        self._session.page_closing.connect(self._save)
        parts.frame.closing.connect(lambda: self._save(self._session.open_page))
        self._session.page_opened.connect(self._go)

    def _save(self, page: OpenPage) -> None:
        """Remember where the reader is in the open page, and in the one beside it."""
        beside = self._tabs.beside
        for left in (page, beside.page if beside is not None else None):
            if left and left.opened is not None and (view := self._parts.view_of(left)):
                left.place = view.navigation.position()
                self._history.save_position(left.opened.page.source, left.place)

    def _go(self, page: OpenPage) -> None:
        if (opened := page.opened) is None:
            return
        if page.was_shown or page.place is not None:
            self._view.navigation.restore_position(page.place)
            return
        opening = opened.opening
        if opening.words:
            self._view.find(opening.words)
        if opening.block >= 0:
            self._view.navigation.restore_position({"row": f"b{opening.block}", "share": -0.5})
        if opening.words or opening.block >= 0:
            return

        def restore(position: dict[str, object]) -> None:
            if position and (view := self._parts.view_of(page)):
                view.navigation.restore_position(position)

        self._history.load_position(opened.page.source, restore)
