"""Opening stories: kept ones from the disk, the others from their page or their feed's text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from reader.datamodel.feed import FullText
from reader.datamodel.story import KeptPage, Story
from reader.datamodel.translation import Translation
from reader.library.story_page import is_whole, raw_page, source_of
from reader.network.connection import Wish
from reader.services.pages import Opening
from reader.ui.controllers.base import Controller
from reader.ui.controllers.library.story_list import StoryListController
from reader.ui.window_parts import WindowParts


class OpenStoryController(Controller):
    """Finds out how a story is to be opened, and has that opened.

    Args:
        story_list: knows the feeds.
    """

    def __init__(self, parts: WindowParts, story_list: StoryListController) -> None:
        super().__init__(parts)
        self._list = story_list

    def read(self, story: Story, opening: Opening) -> None:
        """Open a story, which is read from then on, and stays in the list until that is left."""
        if not story.state.read:
            self._list.keep_listed([story.id])
            self._library.run(lambda: self._library.stories.set_read([story.id], True))
        self.open(story, opening)

    def open(self, story: Story, opening: Opening) -> None:
        """Open a story: what was kept of it, its page, or its feed's text.

        Only from a feed that is still followed it may lead to the same host of the reader's own
        network without asking.

        Args:
            story: from the library.
            opening: where in it to go.
        """
        feed = self._list.feed_of(story)
        place = feed.address if feed is not None else ""
        is_file = not story.link and story.feed is None
        opening = replace(
            opening,
            source=story.guid if is_file else story.link or source_of(story.id),
            wish=Wish.READER if is_file else Wish.FEED.named_on(place, story.link),
            anew=not is_file,
            story=story,
        )
        opening = self._pages.begin(opening)
        wanted = feed.options.full_text if feed is not None else FullText.PAGE
        if story.state.kept:
            store = self._library.kept
            self._library.run(
                lambda: (store.page(story.id), store.all_translations(story.id)),
                lambda found: self._open_kept(opening, wanted, *found),
            )
        else:
            self._choose(opening, story, wanted)

    def _open_kept(
        self,
        opening: Opening,
        wanted: FullText,
        kept: KeptPage | None,
        translations: Sequence[Translation],
    ) -> None:
        if not self._pages.is_wanted(opening):  # stopped, or overtaken by another
            return
        if kept is not None:
            raw, page = kept.raw, kept.page
            self._pages.open(
                replace(opening, source=raw.source, raw=raw, page=page, translations=translations)
            )
        elif opening.story is not None:
            self._choose(opening, opening.story, wanted)

    def _choose(self, opening: Opening, story: Story, wanted: FullText) -> None:
        """Open the page, or the text of the feed where that is all or was asked for."""

        def choose(text: str) -> None:
            if not self._pages.is_wanted(opening):
                return
            own = replace(opening, source=source_of(story.id), raw=raw_page(story, text))
            if story.feed is not None and is_whole(story, text, wanted):
                self._pages.open(own)
            elif wanted is FullText.ASK:
                self._pages.open(replace(own, said=self.tr("This is the text of the feed.")))
            elif text or story.summary:  # better than nothing
                said = self.tr("The page could not be had. This is the text of its feed.")
                self._pages.open(replace(opening, instead=replace(own, said=said)))
            else:
                self._pages.open(opening)

        self._library.run(lambda: self._library.stories.content(story.id), choose)
