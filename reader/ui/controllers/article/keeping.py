"""Keeping the open page: whose story it is, in which state, and what is kept on the disk."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from reader.datamodel.page import Page, RawPage
from reader.datamodel.story import Story
from reader.datamodel.translation import Translation
from reader.library.story_page import story_at
from reader.storage.changes import Changed
from reader.storage.kept import usage
from reader.ui.controllers.base import Controller
from reader.ui.controllers.window.dialogs import DialogsController
from reader.ui.window_parts import WindowParts

if TYPE_CHECKING:  # loaded by the first who opens it
    from reader.ui.library.dialogs.storage import StorageDialog


class KeepingController(Controller):
    """Tells the session which story its page is of, and keeps the page.

    Args:
        dialogs: keeps each dialog open once.
    """

    def __init__(self, parts: WindowParts, dialogs: DialogsController) -> None:
        super().__init__(parts)
        self._dialogs = dialogs
        self._session.page_opened.connect(self._refresh)
        self._library.changed.connect(self._on_changed)
        self.bind({"show_storage": self._show_storage})

    def become(self, raw: RawPage, story: int) -> None:
        """Say which story a page is of, if the page is still open.

        Args:
            raw: the page as it came.
            story: the id of the story that was made of it.
        """
        self._library.run(
            lambda: self._library.stories.get([story]),
            lambda found: self._session.set_story(raw, found[0] if found else None),
        )

    def _on_changed(self, changed: Changed) -> None:
        if changed.stories:
            self._refresh()
        if changed.stories or changed.kept:
            self._refresh_storage()

    def _refresh(self) -> None:
        """Read the story of the open page again: it may have changed, be gone, or be back."""
        opened, story = self._session.opened, self._session.story
        if opened is None:
            return
        if story is None:
            page, raw = opened.page, opened.raw
            addresses = tuple(dict.fromkeys(filter(None, (page.source, page.url))))
            stories = self._library.stories
            self._library.run(
                lambda: story_at(stories, *addresses), lambda found: self._on_found(raw, found)
            )
        else:
            self.become(opened.raw, story.id)

    def _on_found(self, raw: RawPage, story: Story | None) -> None:
        if story is None:
            return
        self._session.set_story(raw, story)
        if not story.state.read:
            self._library.run(lambda: self._library.stories.set_read([story.id], True))
        if story.state.kept:

            def show(made: Sequence[Translation]) -> None:
                opened = self._session.opened
                if opened is not None and opened.raw is raw:
                    self._session.add_translations(made)

            self._library.run(lambda: self._library.kept.all_translations(story.id), show)

    def toggle_kept(self) -> None:
        """Keep the open page, or keep it no more."""
        opened, page, story = self._session.opened, self._session.page, self._session.story
        if opened is None or page is None:
            return
        raw = opened.raw
        if story is not None and story.state.kept:
            state = replace(story.state, kept=False)
            self._session.set_story(raw, replace(story, state=state))
            self.keep_no_more([story.id])
        else:
            made = tuple(self._session.machine_translations.values())
            known = story.id if story is not None else None

            def keep() -> Story:
                from reader.library.keeping import keep_page  # brings parsers

                now, database = datetime.now(UTC), self._library.database
                return keep_page(database, raw, page, now, story=known, translations=made)

            self._library.run(keep, lambda kept: self._on_kept(kept.id, raw, page))

    def _on_kept(self, story: int, raw: RawPage, page: Page) -> None:
        """What belongs to a kept page follows: the rest of its translation, its pictures."""
        services = self._services
        self.become(raw, story)
        services.kept_translation.wake([story])
        if self._actions["toggle_images"].isChecked():
            services.preparing.keep_pictures(story, page)
        self._messages.show_notice(self.tr("Kept: it can be read without a network"))

    # -- what is kept

    def _show_storage(self) -> None:
        from reader.ui.library.dialogs.storage import StorageDialog

        def make() -> StorageDialog:
            dialog = StorageDialog(self._window)
            dialog.remove_requested.connect(self.keep_no_more)
            dialog.translations_requested.connect(self._actions["clear_translations"].trigger)
            return dialog

        self._dialogs.show("storage", make)
        self._refresh_storage()

    def _refresh_storage(self) -> None:
        dialog: StorageDialog | None = self._dialogs.dialog("storage")
        if dialog is not None:
            library = self._library
            library.run(
                lambda: (usage(library.database), library.kept.sizes()),
                lambda result: dialog.set_contents(*result),
            )
