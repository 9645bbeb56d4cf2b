"""Two reports of one event read beside each other, each as an article in a tab of its own."""

from __future__ import annotations

from collections.abc import Sequence

from reader.datamodel.story import Story
from reader.services.pages import Opening
from reader.ui.controllers.article.open_story import OpenStoryController
from reader.ui.controllers.base import Controller
from reader.ui.controllers.library.reports import ReportsController
from reader.ui.controllers.library.story_list import StoryListController
from reader.ui.library.rows import ListRow
from reader.ui.tabs import Tab
from reader.ui.texts.languages import language_name
from reader.ui.window_parts import WindowParts


class ReadBothController(Controller):
    """Opens a second report beside the one that is read, and puts it away again.

    Args:
        open_story: opens stories.
        reports: knows the other reports of the open story.
        story_list: knows those of a row.
    """

    def __init__(
        self,
        parts: WindowParts,
        open_story: OpenStoryController,
        reports: ReportsController,
        story_list: StoryListController,
    ) -> None:
        super().__init__(parts)
        self._spread = parts.spread
        self._open_story = open_story
        self._reports = reports
        self._list = story_list
        self._tabs.turning.connect(self._spread.turn_next)
        self._tabs.changed.connect(self._show)
        self._spread.beside_wanted.connect(self._go_over)
        reports.both_wanted.connect(lambda other: self._read(None, other))
        self.bind({"read_both": self._on_wanted})

    def read_row(self, row: ListRow) -> None:
        """Read the report of a row beside the open one, or beside the first of its event."""
        every = [story for story in self._list.stories if story.group == row.group]
        opened = self._session.story
        first = next((s for s in every if opened is not None and s.id == opened.id), every[0])
        meant = next((s for s in every if s.id == row.id and row.is_member), None)
        others = [story for story in every if story.id != first.id]
        second = meant if meant in others else _in_another_language(others, first.language)
        if second is not None:
            is_open = opened is not None and opened.id == first.id
            self._read(None if is_open else first, second)

    def _on_wanted(self) -> None:
        """The key was pressed: it reads both, or one again."""
        row = self._drawer.list.current if self._drawer.list.hasFocus() else None
        if self._tabs.beside is not None:
            self._tabs.close_second()
        elif row is not None and row.group:
            self.read_row(row)
        elif other := _in_another_language(self._reports.others, self._session.pair.source):
            self._read(None, other)
        else:
            self._messages.show_notice(
                self.tr("No other report of this story is known. Choose one that has several.")
            )
        self._show()

    def _read(self, first: Story | None, second: Story) -> None:
        """Read two reports; where the first is None, it is what is open."""
        self._tabs.close_second()
        if first is not None:
            self._open_story.read(first, Opening(tab=self._tabs.current.number))
        tab = self._tabs.add()
        self._tabs.read_beside(tab)
        self._open_story.read(second, Opening(tab=tab.number))
        if self._parts.placement.is_over_page:
            self._actions["toggle_library"].setChecked(False)

    def _go_over(self) -> None:
        if (beside := self._tabs.beside) is not None:
            self._tabs.show(beside)

    def _show(self) -> None:
        beside = self._tabs.beside
        self._actions["read_both"].setChecked(beside is not None)
        self._parts.reports_bar.offer_both(beside is None)
        if beside is None:
            self._spread.show_one()
            return
        both = sorted((self._tabs.current, beside), key=self._tabs.all.index)
        self._spread.arrange([_named(tab) for tab in both], is_second=both[1] is self._tabs.current)


def _in_another_language(stories: Sequence[Story], language: str) -> Story | None:
    """The first story that is in another language, or else the first; None where there is none."""
    other = (s for s in stories if s.language and s.language != language)
    return next(other, stories[0] if stories else None)


def _named(tab: Tab) -> str:
    """Where a page is from, and in which language."""
    opened = tab.page.opened
    assert opened is not None  # both have a page
    page, story = opened.page, opened.opening.story
    origin = story.origin if story is not None else page.site or page.domain
    return " · ".join(filter(None, [origin, language_name(page.language)]))
