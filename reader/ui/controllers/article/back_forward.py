"""Back and forward through what was read in the tab on show, and on through a book."""

from __future__ import annotations

from reader.services.pages import Opening
from reader.ui.controllers.article.opening import OpeningController
from reader.ui.controllers.base import Controller
from reader.ui.open_page import OpenPage
from reader.ui.open_target import OpenTarget, TargetKind
from reader.ui.window_parts import WindowParts


class BackForwardController(Controller):
    """Goes back and forward.

    Args:
        opening: opens pages.
    """

    def __init__(self, parts: WindowParts, opening: OpeningController) -> None:
        super().__init__(parts)
        self._opening = opening
        parts.tabs.changed.connect(self._update_actions)
        parts.session.page_opened.connect(self._put_chapter_ahead)
        self.bind(
            {
                "go_back": lambda: self._go(-1),
                "go_forward": lambda: self._go(1),
                "clear_history": self._clear_history,
            }
        )
        self._update_actions()

    def _update_actions(self) -> None:
        trail = self._tabs.current.trail
        self._parts.actions["go_back"].setEnabled(trail.at(-1) is not None)
        self._parts.actions["go_forward"].setEnabled(trail.at(1) is not None)

    def _put_chapter_ahead(self, shown: OpenPage) -> None:
        """Have Forward lead to the next chapter of a book, where it leads nowhere yet."""
        trail = self._tabs.current.trail
        if shown.opened is None or trail.at(1) is not None:
            return
        from reader.retrieval.files import chapter_at  # loaded when it is needed

        page = shown.opened.page
        if chapter := chapter_at(page.links.get("next", ""), page.source):
            trail.put_ahead([OpenTarget(TargetKind.ADDRESS, chapter)])
            self._update_actions()

    def _go(self, by: int) -> None:
        """Go back or forward; who presses again while a page is on its way goes further."""
        under_way = self._services.pages.opening
        step = by + (under_way.step if under_way is not None else 0)
        target = self._tabs.current.trail.at(step)
        if target is not None and target.kind is TargetKind.ADDRESS:
            self._opening.open_again(target.value, Opening(step=step))
        elif target is not None:
            self._opening.open_target(target, Opening(step=step))

    def _clear_history(self) -> None:
        said = self.tr("The pages that were read and the words that were looked up are forgotten.")
        self._services.history.clear(lambda gone: self.offer_back(gone, said))
        self._tabs.forget_trails()
