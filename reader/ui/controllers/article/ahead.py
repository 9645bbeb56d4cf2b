"""The pages of other tabs are translated while nothing on the screen waits."""

from __future__ import annotations

from collections.abc import Iterable

from reader.datamodel.translation import Translation
from reader.services.translation import Priority
from reader.ui.controllers.article.translation import TranslationController
from reader.ui.controllers.base import Controller
from reader.ui.open_page import OpenPage
from reader.ui.window_parts import WindowParts

#: Sentences asked for at once: the page on show waits for no more than these.
_BATCH = 32


class AheadController(Controller):
    """Asks for the sentences of one tab after the other, at the lowest priority.

    The tab that is read beside the one on show comes first, then the others in their order.

    Args:
        translation: says when the page on show is done.
    """

    def __init__(self, parts: WindowParts, translation: TranslationController) -> None:
        super().__init__(parts)
        self._service = parts.services.translation
        self._page = OpenPage()
        self._asked: set[str] = set()
        parts.session.page_opened.connect(self._begin_anew)
        parts.session.pair_changed.connect(self._begin_anew)
        self._service.prefetch_failed.connect(self._asked.clear)
        self._service.prefetched.connect(self._on_made)
        translation.settled.connect(self._go_on)
        self._tabs.changed.connect(self._go_on)

    def _begin_anew(self) -> None:
        """Ask again: the page that is on show now cancelled what was asked for."""
        self._asked.clear()
        self._go_on()

    def _go_on(self) -> None:
        if self._asked or self._service.is_busy:
            return
        automatic, beside = self._settings.current.translation.automatic, self._tabs.beside
        others = [tab for tab in self._tabs.all if tab is not self._tabs.current]
        for tab in sorted(others, key=lambda tab: tab is not beside):
            wanted = automatic or (tab is beside and tab.page.wants_translation)
            if wanted and self._ask(tab.page):
                return

    def _ask(self, page: OpenPage) -> bool:
        """Ask for what is missing of a page; whether anything is, and can be had."""
        pair = page.state.pair
        sentences = () if page.state.is_in_own_language else page.state.sentences()
        missing = [text for text in sentences if text not in page.translations][:_BATCH]
        # Another engine may be asked ahead than is for a page on show: that is to have it.
        same = self._service.route(pair) == self._service.route(pair, ahead=True)
        if not missing or not same or not self._service.can_prefetch(pair):
            return False
        self._page, self._asked = page, set(missing)
        page.fingerprint = self._service.fingerprint(pair)
        title = page.state.page.title if page.state.page else ""
        self._service.request(pair, missing, Priority.PREFETCH, title)
        return True

    def _on_made(self, made: Iterable[Translation]) -> None:
        taken = self._page.take(t for t in made if t.source in self._asked)
        self._asked.difference_update(t.source for t in taken)
        if (view := self._parts.view_of(self._page)) is not None:
            view.presenter.add_translations(taken)
        if taken:
            self._go_on()
