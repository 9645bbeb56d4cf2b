"""What the reader does with the stories of the list: opening, starring, keeping, reading on."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from functools import partial

from reader.datamodel.page import Page
from reader.datamodel.story import Story
from reader.services.pages import Opening
from reader.storage.stories import Cursor
from reader.ui.controllers.article.keeping import KeepingController
from reader.ui.controllers.article.open_story import OpenStoryController
from reader.ui.controllers.article.opening import OpeningController
from reader.ui.controllers.base import Controller
from reader.ui.controllers.library.story_list import StoryListController
from reader.ui.library.rows import ListRow
from reader.ui.reading import ParallelView
from reader.ui.texts.counts import Counts
from reader.ui.window_parts import WindowParts

#: So many stories are opened in tabs without a question.
_ASK_ABOVE = 15


class StoryActionsController(Controller):
    """Opens what is chosen in the list, goes to the next, stars and marks.

    Args:
        opening: opens pages.
        open_story: opens stories.
        keeping: keeps the open page, and knows when it becomes a story.
        story_list: knows what is listed.
    """

    def __init__(
        self,
        parts: WindowParts,
        opening: OpeningController,
        open_story: OpenStoryController,
        keeping: KeepingController,
        story_list: StoryListController,
    ) -> None:
        super().__init__(parts)
        self._opening = opening
        self._open_story = open_story
        self._keeping = keeping
        self._list = story_list
        self._last_opened = 0  # the story of a row; it is unread for a moment yet
        self._drawer.story_chosen.connect(self.open_row)
        self._drawer.stories_chosen_aside.connect(self.open_aside)
        self._drawer.list.part_selected.connect(
            lambda number: self._messages.show_notice(Counts().selected_so_far(number))
        )
        parts.spread.each(self._connect_view)
        opening.story_wanted.connect(self._open_again)
        self.bind(
            {
                "next_story": lambda: self._go(1, unread=True),
                "previous_story": lambda: self._go(-1),
                "star": lambda: self._star(self.meant()),
                "keep": self._keep,
                "toggle_read": self._toggle_read,
                "mark_all_read": self._mark_read,
                "mark_older_read": self._mark_older_read,
            }
        )

    def _connect_view(self, view: ParallelView) -> None:
        for pane in view.pane_layout.all_panes:
            pane.end_passed.connect(self._on_end_passed)

    def open_row(self, row: ListRow) -> None:
        """Open what a row stands for, in the tab on show; what was read beside it goes."""
        self._tabs.close_second()
        self._open(row, Opening())
        if self._parts.placement.is_over_page:
            self._actions["toggle_library"].setChecked(False)

    def open_aside(self, rows: Sequence[ListRow]) -> None:
        """Open what rows stand for, each in a tab of its own; many after a question."""
        if len(rows) > _ASK_ABOVE:
            question = Counts().open_in_tabs(len(rows))
            act = partial(self._open_in_tabs, rows)
            self._messages.show_message(question, [(self.tr("Open in tabs"), act)])
        else:
            self._open_in_tabs(rows)

    def _open_in_tabs(self, rows: Sequence[ListRow]) -> None:
        for row in rows:
            self._open(row, Opening(tab=self._tabs.add().number))

    def _open(self, row: ListRow, opening: Opening) -> None:
        """Open what a row stands for; a story of a feed is read from then on.

        Of the reports of one event it is the first that was not read.
        """
        stories = self._list.stories_of(self._drawer.stories.standing_for(row))
        unread = [story for story in stories if not story.state.read]
        story = next(iter(unread or stories), None)
        if story is None:
            self._opening.open_again(row.source, opening)
        else:
            self._last_opened = story.id
            opening = replace(opening, block=row.block, words=self._list.searched_words)
            self._open_story.read(story, opening)

    def _open_again(self, story: int, opening: Opening) -> None:
        """Open a story that was read before, which may have been deleted since."""

        def opened(found: list[Story]) -> None:
            if not self._pages.is_wanted(opening):
                return
            if found:
                self._open_story.open(found[0], opening)
            else:
                self._pages.stop(opening.tab)
                self._messages.show_message(self.tr("This story is no longer in the library."))

        self._library.run(lambda: self._library.stories.get([story]), opened)

    def _go(self, step: int, *, unread: bool = False) -> None:
        chosen = self._drawer.list.current
        here = unread and chosen is not None and chosen.id != self._last_opened
        row = self._drawer.list.go(step, unread=unread, here=here)
        if row is not None:
            self.open_row(row)
        elif unread:
            self._messages.show_notice(self.tr("No unread story is left in this list"))
        else:
            self._messages.show_notice(self.tr("No story comes before this one"))

    def _on_end_passed(self) -> None:
        """Who reads through a list of stories goes on to the next one unread."""
        tabs, story = self._tabs, self._session.story
        beside = tabs.beside
        if beside is not None and tabs.all.index(beside) > tabs.index:
            tabs.show(beside)  # the other report of the same event
        elif story is not None and any(story.id == other.id for other in self._list.stories):
            self._go(1, unread=True)

    def meant(self) -> list[Story]:
        """The stories that are meant: those selected in the list, or the open one.

        While the keyboard is in the article, that is meant, whatever was selected before.
        """
        keyboard = self._window.focusWidget() or self._drawer
        is_reading = self._session.page is not None and self._parts.spread.isAncestorOf(keyboard)
        listed = self._drawer.isVisible() and not is_reading
        rows = self._drawer.list.selected if listed else []
        opened = self._session.story
        return self._list.stories_of(rows) or ([opened] if opened is not None else [])

    def star_open(self) -> None:
        """Star the open page, or take its star away, whatever the list has chosen."""
        opened = self._session.story
        self._star([opened] if opened is not None else [])

    def keep_open(self) -> None:
        """Keep the open page, or keep it no more, whatever the list has chosen."""
        self._keeping.toggle_kept()

    def _star(self, stories: Collection[Story]) -> None:
        opened = self._session.opened
        if stories:
            starred, counts = not all(story.state.starred for story in stories), Counts()
            if starred:
                one, many = self.tr("Starred"), counts.starred
            else:
                one, many = self.tr("No longer starred"), counts.unstarred
            self._set(self._library.stories.set_starred, stories, starred, one, many)
        elif opened is not None:
            raw, page = opened.raw, opened.page
            self._library.run(lambda: self._star_page(page), lambda n: self._keeping.become(raw, n))
            self._messages.show_notice(self.tr("Starred"))

    def _star_page(self, page: Page) -> int:
        """Make a story of a page and star it, in the library's `run`; gives its id."""
        story = self._library.story_of(page)
        self._library.stories.set_starred([story], True)
        return story

    def _keep(self) -> None:
        """Keep the open page, or the stories that are selected, or keep them no more."""
        stories, opened = self.meant(), self._session.story
        ids = [story.id for story in stories]
        if not ids or (opened is not None and ids == [opened.id]):
            self.keep_open()
        elif all(story.state.kept for story in stories):
            self.keep_no_more(ids)
        else:
            self._services.preparing.prepare(stories=ids)

    def _toggle_read(self) -> None:
        """Mark what is meant; a row that stands for several reports, all of them."""
        rows = self._drawer.list.selected if self._drawer.isVisible() else []
        every = [other for row in rows for other in self._drawer.stories.standing_for(row)]
        if stories := self._list.stories_of(every) or self.meant():
            read, counts = not all(story.state.read for story in stories), Counts()
            if read:
                one, many = self.tr("Marked as read"), counts.marked_read
            else:
                one, many = self.tr("Marked as unread"), counts.marked_unread
            self._list.keep_listed(story.id for story in stories)
            self._set(self._library.stories.set_read, stories, read, one, many)
        else:
            self._messages.show_notice(
                self.tr("This page is not in the library. Star it or keep it first.")
            )

    def _set(
        self,
        write: Callable[[Collection[int], bool], tuple[int, ...]],
        stories: Collection[Story],
        value: bool,
        one: str,
        many: Callable[[int], str],
    ) -> None:
        """Set a state of stories with one write; that of several is taken back by one undo.

        Args:
            write: sets it, in the library's `run`; gives the ids of those that changed.
            stories: those that are meant.
            value: what it is set to.
            one: what is said of one story.
            many: says it of a number of them.
        """
        ids = [story.id for story in stories]

        def offer_undo(changed: tuple[int, ...]) -> None:
            undo = partial(write, changed, not value)
            said = many(len(ids))
            self._messages.show_undo(said, lambda: self._library.run(undo), lasting=True)

        if len(ids) == 1:
            self._library.run(lambda: write(ids, value))
            self._messages.show_notice(one)
        else:
            self._library.run(lambda: write(ids, value), offer_undo)

    def _mark_older_read(self) -> None:
        if stories := self.meant():
            self._mark_read(stories[-1])
        else:
            self._messages.show_notice(self.tr("Choose a story in the list first"))

    def _mark_read(self, after: Story | None = None) -> None:
        """Mark all stories of the list as read, or those that are older than one."""
        place = Cursor.behind(after) if after is not None else None
        ids = {s.id for s in self._list.stories if place is None or Cursor.behind(s) < place}
        self._list.keep_listed(ids)
        listed, store = self._list.filter_of_all(), self._library.stories

        def work() -> tuple[int, ...]:
            if listed is None:
                return store.set_read(ids, True)
            return store.mark_all_read(listed, after=place)

        self._library.run(work, self._offer_undo)

    def _offer_undo(self, ids: Collection[int]) -> None:
        if not ids:
            self._messages.show_notice(self.tr("Everything is read."))
            return
        undo = partial(self._library.stories.set_read, ids, False)
        text = Counts().marked_read(len(ids))
        self._messages.show_undo(text, lambda: self._library.run(undo))
