"""What the reader does with the stories of the list: opening, starring, reading on."""

from __future__ import annotations

from collections.abc import Collection

from reader.datamodel.story import Story
from reader.services.pages import Opening
from reader.ui.controllers.article.open_page import OpenPageController
from reader.ui.controllers.article.open_story import OpenStoryController
from reader.ui.controllers.article.opening import OpeningController
from reader.ui.controllers.base import Controller
from reader.ui.controllers.library.story_list import StoryListController
from reader.ui.library.rows import ListRow
from reader.ui.texts.counts import Counts
from reader.ui.window_parts import WindowParts


class StoryActionsController(Controller):
    """Opens what is chosen in the list, goes to the next, stars and marks.

    Args:
        parts: of the window.
        opening: opens pages.
        open_story: opens stories.
        open_page: knows when a page becomes a story.
        story_list: knows what is listed.
    """

    def __init__(
        self,
        parts: WindowParts,
        opening: OpeningController,
        open_story: OpenStoryController,
        open_page: OpenPageController,
        story_list: StoryListController,
    ) -> None:
        super().__init__(parts)
        self._library = parts.services.library
        self._pages = parts.services.pages
        self._drawer = parts.drawer
        self._session = parts.session
        self._messages = parts.messages
        self._opening = opening
        self._open_story = open_story
        self._open_page = open_page
        self._list = story_list
        self._drawer.story_chosen.connect(self.open_row)
        for pane in parts.view.pane_layout.all_panes:
            pane.end_passed.connect(self._on_end_passed)
        opening.story_wanted.connect(self._open_again)
        self.bind(
            {
                "next_story": lambda: self._go(1, unread=True),
                "previous_story": lambda: self._go(-1),
                "star": lambda: self._star(self.chosen()),
                "toggle_read": self._toggle_read,
                "mark_all_read": self._mark_all_read,
            }
        )

    def open_row(self, row: ListRow) -> None:
        """Open what a row stands for; a story of a feed is read from then on."""
        story = self._list.story_of(row)
        if story is None:
            self._opening.open_again(row.source)
        else:
            if not story.state.read:
                self._list.keep_listed([story.id])
                self._library.set_read([story.id], True)
            words = self._list.searched_words
            wish = Opening(block=row.block, words=words)
            self._open_story.open(story, self._list.feed_of(story), wish)
        if self._parts.placement.is_over_page:
            self._parts.actions["toggle_library"].setChecked(False)

    def _open_again(self, story: int, wish: Opening) -> None:
        """Open a story that was read before, which may have been deleted since."""

        def opened(found: list[Story]) -> None:
            if self._pages.opening is not wish:
                return
            if found:
                self._open_story.open(found[0], self._list.feed_of(found[0]), wish)
            else:
                self._pages.stop()
                self._messages.show_message(self.tr("This story is no longer in the library."))

        self._library.load_states([story], opened, target="")

    def _go(self, step: int, *, unread: bool = False) -> None:
        row = self._drawer.list.go(step, unread=unread)
        if row is not None:
            self.open_row(row)
        elif unread:
            self._messages.show_notice(self.tr("No unread story is left in this list"))
        else:
            self._messages.show_notice(self.tr("No story comes before this one"))

    def _on_end_passed(self) -> None:
        """Who reads through a list of stories goes on to the next one unread."""
        story = self._session.story
        if story is not None and any(story.id == other.id for other in self._list.stories):
            self._go(1, unread=True)

    def chosen(self) -> Story | None:
        """The story that is meant: the row of the list, or the open one."""
        row = self._drawer.list.current if self._drawer.isVisible() else None
        return self._list.story_of(row) or self._session.story

    def star_open(self) -> None:
        """Star the open page, or take its star away, whatever the list has chosen."""
        self._star(self._session.story)

    def _star(self, story: Story | None) -> None:
        opened = self._session.opened
        if story is not None:
            self._set_starred(story)
            said = self.tr("No longer starred") if story.state.starred else self.tr("Starred")
            self._messages.show_notice(said)
        elif opened is not None:
            raw = opened.raw
            self._library.star_page(opened.page, lambda n: self._open_page.become(raw, n))
            self._messages.show_notice(self.tr("Starred"))

    def _set_starred(self, story: Story) -> None:
        stories, starred = self._library.stories, not story.state.starred
        self._library.run(lambda: stories.set_starred([story.id], starred))

    def _toggle_read(self) -> None:
        if story := self.chosen():
            self._list.keep_listed([story.id])
            self._library.set_read([story.id], not story.state.read)
            said = self.tr("Marked as unread") if story.state.read else self.tr("Marked as read")
            self._messages.show_notice(said)
        else:
            self._messages.show_notice(
                self.tr("This page is not in the library. Star it or keep it first.")
            )

    def _mark_all_read(self) -> None:
        ids = {story.id for story in self._list.stories}
        self._list.keep_listed(ids)
        if (listed := self._list.filter_of_all()) is not None:
            stories = self._library.stories
            self._library.run(lambda: stories.mark_all_read(listed), self._offer_undo)
        else:
            self._library.set_read(ids, True, self._offer_undo)

    def _offer_undo(self, ids: Collection[int]) -> None:
        if not ids:
            self._messages.show_notice(self.tr("Everything is read."))
            return
        text = Counts().marked_read(len(ids))
        self._messages.show_undo(text, lambda: self._library.set_read(ids, False))
