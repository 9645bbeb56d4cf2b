"""The list in the drawer: the stories, visits or notes of the chosen source, or what was found."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from reader.datamodel.feed import Subscription
from reader.datamodel.story import Story, StoryCounts, StoryFilter
from reader.services.library import Sources
from reader.services.tasks import OneAtATime
from reader.storage.changes import Changed
from reader.storage.history import Visit
from reader.storage.stories import Cursor
from reader.ui.controllers.base import Controller
from reader.ui.controllers.library.arranging import ArrangingController
from reader.ui.controllers.library.empty_lists import EmptyLists, fault_of
from reader.ui.controllers.library.listing import (
    PAGE,
    Listed,
    Listing,
    are_placed_alike,
    by_events,
)
from reader.ui.library.drawer import EmptyState
from reader.ui.library.rows import ListRow, row_of_note, row_of_visit, rows_of_hits, rows_of_stories
from reader.ui.library.sources import LISTS_OF_STORIES, Source, SourceKind
from reader.ui.texts.counts import Counts
from reader.ui.texts.wording import difficulty_text
from reader.ui.window_parts import WindowParts

if TYPE_CHECKING:  # loaded by the first search
    from reader.library.searching import Results

#: Stories of a list that are measured to be sorted, the newest.
MEASURED = 500


class StoryListController(Controller):
    """Keeps the drawer's sources and list in step with the library.

    Args:
        arranging: knows in which order stories are listed, and which.
    """

    def __init__(self, parts: WindowParts, arranging: ArrangingController) -> None:
        super().__init__(parts)
        self._arranging = arranging
        self._empty_lists = EmptyLists(parts, arranging)
        self._headlines = parts.services.headlines
        self._sources: Sources | None = None
        self._source = parts.drawer.first_source
        self._stories: list[Story] = []
        self._unarranged: list[Story] = []
        self._last: Cursor | None = None
        self._visits: list[Visit] = []
        self._opened: set[int] = set()
        self._shows_collapsed = False
        self._found: Results | None = None
        self._refresh = OneAtATime(self._start_refreshing)
        self._connect()
        self._refresh.ask()

    def _connect(self) -> None:
        drawer = self._drawer
        self._library.changed.connect(self._on_changed)
        self._settings.changed.connect(self._on_setting_changed)
        self._services.levels.stories_changed.connect(self._on_levels)
        self._services.history.changed.connect(self._on_history_changed)
        self._arranging.changed.connect(self._on_arranged)
        drawer.source_chosen.connect(self._on_source_chosen)
        drawer.more_wanted.connect(self._load_more)
        drawer.collapsed_toggled.connect(self._on_collapsed_toggled)

    def _on_changed(self, changed: Changed) -> None:
        lists_notes = self._source.kind is SourceKind.NOTES and changed.notes
        lists = changed.feeds or changed.stories or changed.tags or changed.searches
        if lists or lists_notes or changed.groups:
            self._refresh.ask()
        elif changed.headlines:
            self._refresh_rows()

    # -- what others ask

    @property
    def stories(self) -> Sequence[Story]:
        """The stories that are listed, as far as they are loaded."""
        return self._stories

    @property
    def searched_words(self) -> str:
        """The words whose hits are listed; "" where a source is."""
        return self._found.query.words if self._found else ""

    def stories_of(self, rows: Iterable[ListRow]) -> list[Story]:
        """The stories that rows of the list stand for, each once; none for a visit."""
        listed = {story.id: story for story in self._stories}
        ids = dict.fromkeys(row.id for row in rows)
        return [story for number in ids if (story := listed.get(number)) is not None]

    def feed_of(self, story: Story) -> Subscription | None:
        """The feed of a story, if it is still followed."""
        return self._followed(story.feed)

    def keep_listed(self, stories: Iterable[int]) -> None:
        """Have stories stay in the list until it is left, though they are read now."""
        self._opened.update(stories)

    def filter_of_all(self) -> StoryFilter | None:
        """What finds all stories of the list, also those not loaded; None where nothing does."""
        if not self._lists_stories or self._arranging.arrangement.my_level:
            return None
        sources = self._sources or Sources((), (), (), StoryCounts())
        return self._listing().filter(sources, collapsed=None)

    # -- the source

    def _start_refreshing(self, ended: Callable[[], None]) -> None:
        """Count again, and list what is there now, as far as before."""
        listing, limit = self._listing(), self._limit(again=True)
        shown, lists_hits = [story.id for story in self._stories], self._found is not None

        def work() -> tuple[Sources, Listed | None, list[Story]]:
            sources = self._library.sources()
            if lists_hits:
                return sources, None, self._library.stories.get(shown, target=listing.target)
            return sources, listing.read(sources, limit), []

        def done(result: tuple[Sources, Listed | None, list[Story]]) -> None:
            sources, listed, states = result
            again, self._sources = self._sources is not None, sources
            self._drawer.set_library(sources)
            if listed is None:
                self._on_states(states)
            else:
                self._show(listing.source, listed, again=again)

        self._library.run(work, done, ended=ended)

    def _refresh_rows(self) -> None:
        ids = [story.id for story in self._stories]
        if ids and (self._found is not None or self._source.kind is not SourceKind.NOTES):
            stories, target = self._library.stories, self._target()
            self._library.run(lambda: stories.get(ids, target=target), self._on_states)

    def _on_setting_changed(self, path: str, _value: object) -> None:
        if path == "learning.list_levels":
            self._want_levels()
            self._on_levels()
        elif path == "news.group_stories":
            self._refresh.ask()

    def _on_arranged(self) -> None:
        if self._lists_stories:
            self._opened.clear()
            self._load()

    def _on_source_chosen(self, source: Source) -> None:
        self._source, self._found = source, None
        self._opened.clear()
        self._shows_collapsed = False
        self._load()

    def _load(self) -> None:
        """List the chosen source from its beginning."""
        listing, limit = self._listing(), self._limit(again=False)
        self._library.run(
            lambda: listing.read(self._sources or self._library.sources(), limit),
            lambda listed: self._show(listing.source, listed),
        )

    def _listing(self) -> Listing:
        """What the list shows now, where it shows the chosen source."""
        return Listing(
            self._library,
            self._source,
            self._arranging.arrangement,
            frozenset(self._opened),
            self._target(),
            shows_collapsed=self._shows_collapsed,
            together=self._settings.current.news.group_stories,
        )

    def _limit(self, *, again: bool) -> int:
        """How many stories are read: a page, as far as before, or all that are measured."""
        if self._arranging.arrangement.measures:
            return MEASURED
        return max(PAGE, len(self._stories)) if again else PAGE

    def _load_more(self) -> None:
        if (last := self._last) is None or (sources := self._sources) is None:
            return
        listing = self._listing()
        self._library.run(
            lambda: listing.page(sources, after=last),
            lambda more: self._on_more(listing.source, more),
        )

    def _show(self, source: Source, listed: Listed, *, again: bool = False) -> None:
        if source != self._source or self._found is not None:
            return
        if source.kind is SourceKind.HISTORY:
            self._show_visits()
        elif source.kind in (SourceKind.WORDS, SourceKind.SEARCH):  # who lists them comes next
            self._stories = []
            self._drawer.set_rows([], has_more=False, empty=EmptyState(""))
        elif source.kind is SourceKind.NOTES:
            now = datetime.now(UTC)
            self._list_all(
                listed.stories, [row_of_note(note, story, now) for note, story in listed.notes]
            )
        else:
            self._show_stories(listed, again=again)

    def _show_stories(self, listed: Listed, *, again: bool) -> None:
        self._unarranged, self._last = listed.stories, listed.last
        chosen = self._arranging.arrangement
        stories = by_events(chosen.arranged(listed.stories, self._services.levels), self._target())
        if again and are_placed_alike(stories, self._stories):
            self._on_states(stories)
        else:
            self._stories = stories
            self._drawer.list.set_several(True)
            self._drawer.set_rows(
                self._rows(stories),
                has_more=listed.last is not None and not chosen.measures,
                empty=self._empty(),
                again=again,
            )
        self._show_heading()
        self._show_collapsed(listed.collapsed)
        self._headlines.wake([story.id for story in stories])
        self._want_levels()

    def _on_more(self, source: Source, page: Listed) -> None:
        if source == self._source and self._found is None:
            listed, self._last = {story.id for story in self._stories}, page.last
            stories = by_events(page.stories, self._target())
            stories = [story for story in stories if story.id not in listed]
            self._stories += stories
            self._drawer.stories.add_rows(self._rows(stories), has_more=page.last is not None)
            self._want_levels()

    def _on_states(self, stories: list[Story]) -> None:
        fresh = {story.id: story for story in stories}
        self._stories = [replace(fresh.get(s.id, s), group=s.group) for s in self._stories]
        self._drawer.stories.replace_rows({row.id: row for row in self._rows(self._stories)})
        self._show_heading()

    def _on_history_changed(self, visits: list[Visit]) -> None:
        self._visits = visits
        if self._found is None and self._source.kind is SourceKind.HISTORY:
            self._show_visits()

    def _show_visits(self) -> None:
        now = datetime.now(UTC)
        self._list_all([], [row_of_visit(visit, now) for visit in self._visits])

    def _list_all(self, stories: Iterable[Story], rows: Sequence[ListRow]) -> None:
        """List what comes in one page, and what its rows are of."""
        self._stories = list(stories)
        self._drawer.list.set_several(False)
        self._drawer.set_rows(rows, has_more=False, empty=self._empty(), again=True)
        self._drawer.set_collapsed("", shown=False)
        self._show_heading()

    # -- the search

    def show_hits(self, found: Results, title: str, nothing: str) -> None:
        """List what a search found, until it ends or a source is chosen.

        Args:
            found: the results.
            title: what stands above the list.
            nothing: what is said where nothing was found.
        """
        again = self._found is not None and self._found.query == found.query
        self._found = found
        self._stories = [hit.story for hit in found.hits]
        now = datetime.now(UTC)
        rows = self._rows(self._stories) + [row_of_visit(visit, now) for visit in found.visits]
        self._drawer.list.set_several(True)
        self._drawer.set_rows(rows, has_more=False, empty=EmptyState(nothing), again=again)
        self._drawer.set_collapsed("", shown=False)
        self._drawer.set_heading(title)

    def end_search(self) -> None:
        """List the chosen source again."""
        self._found = None
        self._load()

    # -- what is said of the list

    def _show_heading(self) -> None:
        """Say what is listed, and how much waits there."""
        if self._found is not None:
            return
        index = self._drawer.sources.find(self._source)
        count = self._drawer.sources.count(self._source)
        notes = [fault_of(self._feed())] if self._stories else []  # else it stands in its midst
        of_stories = self._source.kind in LISTS_OF_STORIES
        notes += [self._arranging.described()] * of_stories
        note, waiting = " · ".join(filter(None, notes)), str(count) if count else ""
        self._drawer.set_heading(str(index.data() or ""), waiting, note, of_stories=of_stories)

    def _followed(self, number: int | None) -> Subscription | None:
        feeds = self._sources.feeds if self._sources else ()
        return next((feed for feed in feeds if feed.id == number), None)

    def _feed(self) -> Subscription | None:
        """The feed that is listed; None where another list is."""
        return self._followed(self._source.id) if self._source.kind is SourceKind.FEED else None

    def _empty(self) -> EmptyState:
        """What is said where nothing is listed, and what fills it."""
        followed = bool(self._sources and self._sources.feeds)
        return self._empty_lists.state(self._source.kind, self._feed(), followed=followed)

    def _show_collapsed(self, number: int) -> None:
        """Say how many stories of the list are collapsed."""
        text = ""
        if number:
            words = Counts().adverts_collapsed(number)
            text = self.tr("{0} · Hide") if self._shows_collapsed else self.tr("{0} · Show")
            text = text.format(words)
        self._drawer.set_collapsed(text, shown=self._shows_collapsed)

    def _on_collapsed_toggled(self, shown: bool) -> None:
        if shown != self._shows_collapsed:
            self._shows_collapsed = shown
            self._load()

    # -- inside

    def _rows(self, stories: list[Story]) -> list[ListRow]:
        now = datetime.now(UTC)
        if self._found is not None:
            return rows_of_hits(stories, self._found.hits, now)
        return rows_of_stories(stories, now, self._level)

    def _level(self, story: Story) -> str:
        """How difficult a story is, in words; "" where that is not known, or not wanted."""
        if not self._settings.current.learning.list_levels:
            return ""
        found = self._services.levels.story(story)
        return difficulty_text(found, short=True) if found else ""

    def _want_levels(self) -> None:
        """Have the listed stories measured, where they are listed by that or it is to be shown."""
        levels = self._services.levels
        if self._measures:
            if not all(map(levels.is_measured, self._unarranged)):
                levels.want_stories(self._unarranged)
        elif self._settings.current.learning.list_levels:
            levels.want_stories(self._stories)

    @property
    def _lists_stories(self) -> bool:
        """Whether the chosen source is listed, and is one of stories."""
        return self._found is None and self._source.kind in LISTS_OF_STORIES

    @property
    def _measures(self) -> bool:
        """Whether stories are listed by what their texts measure."""
        return self._lists_stories and self._arranging.arrangement.measures

    def _on_levels(self) -> None:
        """Levels came: say them, or list by them."""
        if self._measures:
            self._refresh.ask()
        else:
            self._drawer.stories.replace_rows({row.id: row for row in self._rows(self._stories)})

    def _target(self) -> str:
        """The language of the headlines beside their own."""
        return self._session.usual_pair().target
