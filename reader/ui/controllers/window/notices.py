"""Notices of a page: that it looks cut, needs scripts, or is spam as a whole."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, Signal

from reader.datamodel.page import Page, Role
from reader.datamodel.story import KEPT_INSTEAD
from reader.datamodel.verdict import Verdict
from reader.policy import WHOLE_PAGE_SPAM
from reader.ui.controllers.base import Controller
from reader.ui.open_page import OpenPage
from reader.ui.style.fonts import lacks_font
from reader.ui.texts.languages import language_name
from reader.ui.texts.wording import notice_text, reason_words
from reader.ui.widgets.notice import Button
from reader.ui.window_parts import WindowParts

#: The notice of characters that were no text in the page's encoding.
_DAMAGED = "damaged"


class NoticesController(Controller):
    """Shows the notices of a page in the bar above it, with buttons for what can be done.

    Signals:
        feed_offered: the address of a page whose feed is to be followed.
    """

    feed_offered = Signal(str)

    def __init__(self, parts: WindowParts) -> None:
        super().__init__(parts)
        self._session.page_closing.connect(self._keep)
        self._session.page_opened.connect(self._on_opened)
        parts.services.settings.failed.connect(self._messages.show_error)

    def _keep(self, page: OpenPage) -> None:
        """What is said above a page is of its tab, and goes with that."""
        page.message = self._messages.saying
        if self._tabs.is_leaving(page):
            self._messages.clear()

    def _on_opened(self, shown: OpenPage) -> None:
        """Say what was said above a page before; of a new one, how it was had and is."""
        if (opened := shown.opened) is None or shown.was_shown:
            self._messages.say_again(shown.message)
            return
        page, told = opened.page, opened.opening.said
        if page.verdict:
            self._warn_of(page, page.verdict)
            return
        texts = [told] if told else []
        texts += [notice_text(notice) for notice in page.notices]
        if lacks_font(page.title + _beginning(page)):
            self._messages.show_message(self._font_text(page.language), details="\n".join(texts))
            return
        if not texts:
            return
        first, *others = texts
        everything = (self.tr("Show everything"), self._show_everything)
        buttons: list[Button] = [everything] if self._session.hidden else []
        if comments := self._hidden_comments(page):
            # Below a short post, as in a forum, the answers are what one came for.
            show = partial(self._session.set_all_visible, comments, True)
            buttons.insert(0, (self.tr("Show the comments"), show))
        code = page.notices[0].code if page.notices else ""
        if code == KEPT_INSTEAD:
            buttons = [(self.tr("Try again"), self._actions["reload"].trigger)]
        elif code == _DAMAGED:
            buttons = [(self.tr("Encoding…"), self._choose_encoding)]
        if page.entries and (site := page_with_feed(page)):
            buttons.insert(0, (self.tr("Follow…"), lambda: self.feed_offered.emit(site)))
        original = self._actions["open_original"]
        if original.isEnabled():
            buttons.append((self.tr("Open the original"), original.trigger))
        self._messages.show_message(first, buttons, details="\n".join(others))

    def _hidden_comments(self, page: Page) -> frozenset[str]:
        comments = {s.id for s in page.sections if s.role is Role.COMMENTS}
        return frozenset(comments & self._session.hidden)

    def _font_text(self, language: str) -> str:
        return self.tr(
            "This computer has no font for {0}: its letters show as boxes. "
            "Install one (there is a Noto for every language) and start the program again."
        ).format(language_name(language) if language else self.tr("this language"))

    def _warn_of(self, page: Page, verdict: Verdict) -> None:
        """Say that a page is spam as a whole, and why; to read on is one click."""
        whole, *others = sorted(page.notices, key=lambda n: n.code != WHOLE_PAGE_SPAM)
        reasons = [reason_words(reason) for reason in verdict.reasons]
        self._messages.show_message(
            notice_text(whole),
            [(self.tr("Read anyway"), self._messages.clear)],
            details="\n".join([*reasons, *map(notice_text, others)]),
            details_button=self.tr("Why?"),
        )

    def _choose_encoding(self) -> None:
        """Open the menu of encodings where the bar stood."""
        middle = QPoint(self._messages.width() // 2, 0)
        self._parts.encodings.popup(self._messages.mapToGlobal(middle))

    def _show_everything(self) -> None:
        self._actions["reveal_hidden"].setChecked(True)


def page_with_feed(page: Page | None) -> str:
    """The address of a page that names a feed; "" where it names none.

    Not that of the feed: strangers name it, and it may lie in the reader's own network.
    """
    return page.url or "" if page is not None and "feed" in page.links else ""


def _beginning(page: Page) -> str:
    """The first words of the article."""
    blocks = (
        block for section in page.sections if section.role is Role.BODY for block in section.blocks
    )
    return next((block.text for block in blocks if block.text), "")
