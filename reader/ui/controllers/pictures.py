"""Pictures: shown only where the reader wants them, for this page or for its site."""

from __future__ import annotations

from reader.document import Page
from reader.ui.controllers.base import Controller
from reader.ui.window_parts import WindowParts


class PicturesController(Controller):
    """Decides whether pictures are fetched, and hands those that came to the view."""

    def __init__(self, parts: WindowParts) -> None:
        super().__init__(parts)
        self._images = images = parts.services.images
        self._settings = parts.services.settings
        self._session = parts.session
        view, actions = parts.view, parts.actions
        self._page_action = actions["toggle_images"]
        self._site_action = actions["toggle_site_images"]
        images.arrived.connect(view.set_image)
        view.image_requested.connect(images.fetch)
        self._page_action.toggled.connect(self._on_page_toggled)
        self._site_action.toggled.connect(self._on_site_toggled)

    def take(self, page: Page) -> None:
        """Another page is open: fetch its pictures if the reader wants those of its site."""
        self._images.forget()
        privacy = self._settings.current.privacy
        of_site = privacy.image_sites.get(page.domain, False)
        self._site_action.setChecked(of_site)
        self._page_action.setChecked(False)
        self._page_action.setChecked(of_site or privacy.images == "always")

    def _on_page_toggled(self, on: bool) -> None:
        page = self._session.page
        if not on or page is None:
            return
        for section in self._session.shown_sections():
            for block in section.blocks:
                if block.image is not None:
                    self._images.fetch(block.image.source)

    def _on_site_toggled(self, on: bool) -> None:
        page = self._session.page
        if page is None or not page.domain:
            return
        sites = dict(self._settings.current.privacy.image_sites)
        if on:
            sites[page.domain] = True
        else:
            sites.pop(page.domain, None)
        self._settings.set("privacy.image_sites", sites)
        if on:
            self._page_action.setChecked(True)
