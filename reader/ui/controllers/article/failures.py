"""What is said where a page could not be had, and what can be done about it."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices

from reader.network.connection import Wish
from reader.services.pages import OpenFailure, Opening
from reader.ui.controllers.base import Controller
from reader.ui.open_target import are_words, is_web_address
from reader.ui.texts import wording
from reader.ui.widgets.notice import Button
from reader.ui.window_parts import WindowParts

#: Errors that say that what was opened is no page, but a list that can be imported.
_LISTS = frozenset({"feed-list", "bookmarks"})
#: Errors that say what else can be done with something that is no page: nothing went wrong.
_OFFERS = _LISTS | {"feed"}


class FailuresController(Controller):
    """Tells of failures in the tab that they are of, at once or when that is looked at.

    Signals:
        feed_offered: the address of a feed that was given to be opened, and is to be followed.
        list_offered: the path of a list that was given, and is to be imported.
        search_offered: words that were given, and are to be looked for.
    """

    feed_offered = Signal(str)
    list_offered = Signal(object)
    search_offered = Signal(str)

    def __init__(self, parts: WindowParts) -> None:
        super().__init__(parts)
        self._address = parts.toolbar.address
        self._pages.failed.connect(self._on_failed)
        self._tabs.shown.connect(self._on_tab_shown)

    def _on_failed(self, failure: OpenFailure) -> None:
        if not self._tabs.is_shown(failure.opening):
            self._tabs.take_failure(failure)
            mate = self._tabs.current.mate
            if mate is not None and mate.number == failure.opening.tab:  # it is waited for
                self._tell(failure)
            return
        if self._address.hasFocus():
            self._address.selectAll()  # what is typed next is another address
        self._tell(failure)

    def _on_tab_shown(self) -> None:
        tab = self._tabs.current
        if tab.failure is not None:
            failure, tab.failure = tab.failure, None
            self._tell(failure)

    def _tell(self, failure: OpenFailure) -> None:
        buttons: list[Button] = []
        opening = replace(failure.opening, delivery=None)  # what a browser sent is taken once
        source = opening.source
        if failure.error.code == "feed" and is_web_address(source):
            buttons.append((self.tr("Follow…"), lambda: self.feed_offered.emit(source)))
        elif failure.error.code in _LISTS and not is_web_address(source):
            buttons.append((self.tr("Import"), lambda: self.list_offered.emit(Path(source))))
        elif failure.error.code == "not-found" and are_words(source):
            search = partial(self.search_offered.emit, source)
            buttons.append((self.tr("Search the library"), search))
        elif failure.error.code == "private-address":
            anyway = replace(opening, wish=Wish.READER)
            buttons.append((self.tr("Open it anyway"), lambda: self._pages.open(anyway)))
        elif source:
            if failure.error.code == "offline":
                buttons.append((self.tr("Unlock"), lambda: self._unlock(opening)))
            buttons.append((self.tr("Try again"), lambda: self._pages.open(opening)))
            if is_web_address(source):
                browse = partial(QDesktopServices.openUrl, QUrl(source))
                buttons.append((self.tr("Open in the browser"), browse))
        if failure.error.code in _OFFERS:
            self._messages.show_message(wording.error_text(failure.error), buttons)
        else:
            self._messages.show_error(failure.error, buttons)

    def _unlock(self, opening: Opening) -> None:
        """Take the offline lock off and open what it kept from being opened."""
        self._settings.set("privacy.offline", False)
        self._pages.open(opening)
