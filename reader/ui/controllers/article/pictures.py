"""Pictures: shown only where the reader wants them, for this page or for its site."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from functools import partial

from PySide6.QtGui import QImage

from reader.datamodel.page import Page
from reader.errors import ReaderError
from reader.services.images import not_shown, too_many_pictures
from reader.services.tasks import Task
from reader.ui.controllers.base import Controller
from reader.ui.open_page import OpenPage
from reader.ui.reading.pictures import decode
from reader.ui.window_parts import WindowParts


class PicturesController(Controller):
    """Decides whether pictures are fetched, has them decoded, and hands them to the view.

    They are decoded one after the other, on a thread: some take a lot of time and memory. What goes
    wrong with a picture that was pointed at is said each time; of all others, once a page.
    """

    def __init__(self, parts: WindowParts) -> None:
        super().__init__(parts)
        self._images = images = parts.services.images
        self._runner = parts.services.runner
        actions = parts.actions
        self._page_action = actions["toggle_images"]
        self._site_action = actions["toggle_site_images"]
        self._wanted: set[str] = set()
        self._failed = False
        self._waiting: deque[tuple[str, bytes]] = deque()
        self._decoding: Task[QImage | None] | None = None
        self._session.page_closing.connect(self._keep)
        self._session.page_opened.connect(self._begin)
        images.arrived.connect(self._on_arrived)
        images.failed.connect(self._on_failed)
        parts.spread.each(lambda view: view.pointer.image_requested.connect(self._on_requested))
        self._page_action.toggled.connect(self._on_page_toggled)
        self._site_action.toggled.connect(self._on_site_toggled)
        self._settings.changed.connect(self._on_setting_changed)

    def _keep(self, page: OpenPage) -> None:
        page.shows_pictures = self._page_action.isChecked()

    def _begin(self, shown: OpenPage) -> None:
        """Another page is open: fetch its pictures if the reader wants them, or those of its site.

        Those of a page that is on show again are mostly kept from before.
        """
        page = shown.opened.page if shown.opened is not None else None
        self._images.clear()
        self._wanted.clear()
        self._failed = shown.was_shown  # it was said already
        self._waiting.clear()
        if self._decoding is not None:
            self._decoding.cancel()
            self._decoding = None
        self._site_action.setEnabled(page is not None and bool(page.domain))
        self._page_action.setChecked(False)  # so that turning it on has an effect on this page
        if page is None:
            return
        self._fetch(tuple(shown.pictures))
        self._show_choice(page)
        if shown.was_shown:
            self._page_action.setChecked(bool(shown.shows_pictures))
            return
        asks = self._settings.current.privacy.images == "ask"
        if asks and not self._page_action.isChecked() and self._addresses():
            self._ask()

    def _show_choice(self, page: Page) -> None:
        """Set the actions to what is set for pages of this site; they do the rest."""
        privacy = self._settings.current.privacy
        of_site = bool(page.domain) and privacy.image_sites.get(page.domain, False)
        self._site_action.setChecked(of_site)
        self._page_action.setChecked(privacy.shows_pictures_of(page.domain))

    def _on_setting_changed(self, path: str, _value: object) -> None:
        if path in ("privacy.images", "privacy.image_sites") and self._session.page is not None:
            self._show_choice(self._session.page)

    def _ask(self) -> None:
        buttons = [(self.tr("Show"), lambda: self._page_action.setChecked(True))]
        if self._session.page is not None and self._session.page.domain:
            always = self.tr("Always on this site")
            buttons.append((always, lambda: self._site_action.setChecked(True)))
        self._messages.show_notice(self.tr("This page has pictures."), buttons)

    def _addresses(self) -> list[str]:
        """The pictures of what shows of the page."""
        shown = self._session.state.shown_sections()
        blocks = (block for section in shown for block in section.blocks)
        return [block.image.source for block in blocks if block.image is not None]

    def _fetch(self, addresses: Sequence[str]) -> None:
        if (page := self._session.page) is not None:
            self._session.open_page.pictures.update(addresses)
            for address in addresses:
                self._images.fetch(address, page)

    def _on_requested(self, address: str) -> None:
        self._wanted.add(address)
        self._fetch([address])

    def _on_arrived(self, address: str, data: bytes) -> None:
        self._waiting.append((address, data))
        self._decode_next()

    def _decode_next(self) -> None:
        if self._decoding is not None or not self._waiting:
            return
        address, data = self._waiting.popleft()
        self._decoding = Task(lambda _cancel, _progress: decode(data))
        self._decoding.on_success(partial(self._on_decoded, address))
        self._runner.start(self._decoding)

    def _on_decoded(self, address: str, image: QImage | None) -> None:
        self._decoding = None
        if image is None:
            self._on_failed(address, not_shown(address))
        elif not self._view.set_image(address, image):
            self._on_failed(address, too_many_pictures())
        self._decode_next()

    def _on_failed(self, address: str, error: ReaderError) -> None:
        if address in self._wanted or not self._failed:
            self._messages.show_error(error)
        self._failed = True
        self._wanted.discard(address)

    def _on_page_toggled(self, on: bool) -> None:
        if on:
            self._fetch(self._addresses())

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
