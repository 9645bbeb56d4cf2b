"""What can be done with a link of the article, in the menu at its place."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QMenu

from reader.datamodel.page import Page
from reader.library.story_page import page_story, story_at
from reader.network.addresses import host_of, is_web_address
from reader.ui.controllers.article.opening import OpeningController
from reader.ui.controllers.base import Controller
from reader.ui.window_parts import WindowParts


class LinkMenuController(Controller):
    """Opens links here or in the browser, copies them, and keeps what they lead to.

    Args:
        opening: opens links.
    """

    def __init__(self, parts: WindowParts, opening: OpeningController) -> None:
        super().__init__(parts)
        self._opening = opening
        parts.spread.each(lambda view: view.pointer.link_menu_opening.connect(self._offer))

    def _offer(self, menu: QMenu, link: str, words: str) -> None:
        menu.addAction(self.tr("Open the link"), lambda: self._opening.follow(link))
        menu.addAction(
            self.tr("Open the link in a new tab"), lambda: self._opening.follow(link, aside=True)
        )
        if not is_web_address(link):  # a chapter of a book, which is nowhere else
            menu.addSeparator()
            return
        menu.addAction(
            self.tr("Open the link in the browser"),
            lambda: QDesktopServices.openUrl(QUrl(link)),
        )
        menu.addAction(
            self.tr("Copy the address of the link"),
            lambda: QGuiApplication.clipboard().setText(link),
        )
        menu.addAction(self.tr("Keep for later"), lambda: self._keep(link, words))
        menu.addSeparator()

    def _keep(self, link: str, words: str) -> None:
        """Fetch the page of a link and keep it, while another is read."""
        services = self._parts.services
        stories = services.library.stories

        def work() -> int:
            if known := story_at(stories, link):
                return known.id
            page = Page(link, host_of(link), "", words, "", None, (), source=link)
            return page_story(stories, page, datetime.now(UTC))

        services.library.run(work, lambda story: services.preparing.prepare(stories=[story]))
