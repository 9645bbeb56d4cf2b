"""Opening stories: kept ones from the disk, the others from their page or their feed's text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from reader.datamodel.feed import FullText, Subscription
from reader.datamodel.page import Page
from reader.datamodel.story import KeptPage, Story
from reader.datamodel.translation import Translation
from reader.library.story_page import is_whole, raw_page, source_of, sources_of
from reader.services.pages import OpenFailure
from reader.storage.changes import Changed
from reader.storage.sizes import usage
from reader.ui.controllers.article.opening import OpeningController
from reader.ui.controllers.base import Controller
from reader.ui.controllers.window.dialogs import DialogsController
from reader.ui.window_parts import WindowParts


class OpenStoryController(Controller):
    """Knows which story is open, and keeps it.

    Args:
        parts: of the window.
        opening: opens pages.
        dialogs: keeps each dialog open once.
    """

    def __init__(
        self, parts: WindowParts, opening: OpeningController, dialogs: DialogsController
    ) -> None:
        super().__init__(parts)
        self._library = parts.services.library
        self._pages = parts.services.pages
        self._session = parts.session
        self._messages = parts.messages
        self._opening = opening
        self._dialogs = dialogs
        self.current: Story | None = None
        self._kept: Sequence[Translation] = ()
        self._feed_address = ""
        self._content = ""
        self._missing = ""
        self._destination: tuple[int, str] | None = None
        self._pages.failed.connect(self._on_failed)
        self._library.changed.connect(self._on_changed)
        self.bind({"keep": self._toggle_kept, "show_storage": self._show_storage})

    def open(
        self, story: Story, feed: Subscription | None, *, block: int = -1, words: str = ""
    ) -> None:
        """Open a story.

        Args:
            story: from the library.
            feed: where it comes from, if that is still followed.
            block: the block of its page that is to be gone to, -1 for none.
            words: what is to be marked in it.
        """
        self.current, self._content, self._missing = story, "", ""
        self._feed_address = feed.address if feed is not None else ""
        self._destination = (block, words) if words or block >= 0 else None
        if story.state.kept:
            self._library.load_kept(story.id, lambda kept, made: self._show_kept(story, kept, made))
            return
        wanted = feed.options.full_text if feed is not None else FullText.PAGE
        if wanted is FullText.PAGE:
            self._open_page(story)
        else:
            self._library.content(story.id, lambda text: self._choose_text(story, wanted, text))

    def take(self, page: Page) -> bool:
        """A page is open: what was kept with it, or is wrong with it, is shown.

        Returns:
            Whether it is shown at the place that a search found, not where the reader was.
        """
        story = self.current
        if story is not None and page.source not in sources_of(story):
            self.current = None
        self._session.add_translations(self._kept)
        self._kept = ()
        return self._go_to_destination()

    def told(self) -> str:
        """What is to be said of the page that was opened, once: that it is its feed's text."""
        text, self._missing = self._missing, ""
        return text

    def _on_changed(self, changed: Changed) -> None:
        if changed.stories:
            self._refresh_current()
        if changed.stories or changed.kept:
            self._refresh_storage()

    def _refresh_current(self) -> None:
        if (asked := self.current) is not None:
            self._library.load_states(
                [asked.id], lambda found: self._on_state(asked.id, found), target=""
            )

    def _on_state(self, asked: int, found: list[Story]) -> None:
        """The open story is in another state now, or the page is that of no story any more."""
        if self.current is not None and self.current.id == asked:
            self.current = replace(self.current, state=found[0].state) if found else None

    def recognise(self, story: Story) -> None:
        """The open page turned out to be that of a story."""
        self.current = story
        if story.state.kept:
            self._library.load_kept(
                story.id, lambda _kept, made: self._session.add_translations(made)
            )

    def know(self, story: int, page: Page) -> None:
        """A page became a story; where it is still open, that is the open one from now on."""
        if self.current is None and page is self._session.page:
            self._library.load_states([story], self._know, target="")

    # -- inside

    def _go_to_destination(self) -> bool:
        if self._destination is None or self.current is None:
            return False
        (block, words), self._destination = self._destination, None
        view = self._parts.view
        if words:
            view.find(words)
        if block >= 0:
            view.navigation.restore_position({"row": f"b{block}", "share": -0.5})
        return True

    def _show_kept(self, story: Story, kept: KeptPage | None, made: Sequence[Translation]) -> None:
        if story is not self.current:
            return
        if kept is None:
            self._open_page(story)
            return
        self._kept = made
        self._opening.name(kept.raw.source)
        if kept.page is not None:
            self._pages.show(kept.raw, kept.page)
        else:
            self._pages.open_raw(kept.raw)

    def _choose_text(self, story: Story, wanted: FullText, text: str) -> None:
        if story is not self.current:
            return
        self._content = text
        if is_whole(story, text, wanted):
            self._show_content(story)
        elif wanted is FullText.ASK:
            self._show_content(story)
            self._missing = self.tr("This is the text of the feed.")
        else:
            self._open_page(story)

    def _open_page(self, story: Story) -> None:
        if story.link:
            self._opening.open_from(story.link, self._feed_address)
        elif story.feed is None:  # a file that was read
            self._opening.open_again(story.guid)

    def _show_content(self, story: Story) -> None:
        self._opening.name(source_of(story))
        self._pages.open_raw(raw_page(story, self._content))

    def _on_failed(self, failure: OpenFailure) -> None:
        """The page cannot be had: the feed's own text is better than nothing."""
        story = self.current
        if story is None or failure.source != story.link or not (self._content or story.summary):
            return
        self._missing = self.tr("The page could not be had. This is the text of its feed.")
        self._show_content(story)

    def _toggle_kept(self) -> None:
        """Keep the open page, or keep it no more."""
        story, page, raw = self.current, self._session.page, self._pages.raw
        if story is not None and story.state.kept:
            self.current = replace(story, state=replace(story.state, kept=False))
            self._library.keep_no_more([story.id])
            self._messages.show_notice(self.tr("Kept no more"))
        elif page is not None and raw is not None:
            made = self._session.machine_translations.values()
            self._library.keep(story, raw, page, made, lambda kept: self._on_kept(kept, page))

    def _know(self, stories: list[Story]) -> None:
        if self.current is None and stories:
            self.current = stories[0]

    def _show_storage(self) -> None:
        from reader.ui.library.dialogs.storage import StorageDialog

        def make() -> StorageDialog:
            dialog = StorageDialog(self._parts.frame)
            dialog.remove_requested.connect(self._library.keep_no_more)
            dialog.translations_requested.connect(self._parts.actions["clear_translations"].trigger)
            return dialog

        self._dialogs.show("storage", make)
        self._refresh_storage()

    def _refresh_storage(self) -> None:
        from reader.ui.library.dialogs.storage import StorageDialog

        dialog = self._dialogs.dialog("storage")
        if isinstance(dialog, StorageDialog):
            library = self._library
            library.run(
                lambda: (usage(library.database), library.kept.sizes()),
                lambda result: dialog.set_contents(*result),
            )

    def _on_kept(self, story: int, page: Page) -> None:
        """What belongs to a kept page follows: the rest of its translation, its pictures."""
        services = self._parts.services
        self.know(story, page)
        services.kept_translation.wake([story])
        if self._parts.actions["toggle_images"].isChecked():
            services.preparing.keep_pictures(story, page)
        self._messages.show_notice(self.tr("Kept: it can be read without a network"))
