"""What the drawer's list shows of a source, and reading it page by page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from reader.datamodel.note import Note
from reader.datamodel.story import Story, StoryFilter
from reader.library.gathering import gathered, standing_alone
from reader.services.library import LibraryService, Sources
from reader.storage.stories import Cursor
from reader.ui.library.arrangement import Arrangement, filter_of
from reader.ui.library.sources import LISTS_OF_STORIES, Source, SourceKind

#: Stories that are read from the library at once.
PAGE = 100
#: Reports of the events of a page, at most.
_MOST_MATES = 2_000


@dataclass(frozen=True, slots=True)
class Listed:
    """What was read for the list: stories, notes if those are listed, and how many are collapsed.

    `last` is where the next page goes on; None if there is none.
    """

    stories: list[Story]
    notes: list[tuple[Note, Story]] = field(default_factory=list)
    collapsed: int = 0
    last: Cursor | None = None


@dataclass(frozen=True, slots=True)
class Listing:
    """What the list shows; its methods are for the library's `run`.

    Attributes:
        library: what is read.
        source: what is listed.
        arrangement: in which order, and narrowed down to what.
        opened: stories that stay in the list though they are read now.
        target: the language of headlines beside their own.
        shows_collapsed: whether collapsed stories are shown.
        together: whether reports of one event stand together.
    """

    library: LibraryService
    source: Source
    arrangement: Arrangement
    opened: frozenset[int]
    target: str
    shows_collapsed: bool
    together: bool

    def filter(self, sources: Sources, *, collapsed: bool | None) -> StoryFilter:
        """What finds the stories of the list; for `collapsed` see `filter_of`."""
        wanted = filter_of(self.source, sources, self.opened, collapsed=collapsed)
        return self.arrangement.narrowed(wanted, self.opened)

    def read(self, sources: Sources, limit: int) -> Listed:
        """Read the list from its beginning.

        Args:
            sources: what there is in the library.
            limit: stories of the page.
        """
        if self.source.kind is SourceKind.NOTES:
            from reader.library.noting import newest_notes  # brings what exports are made by

            noted = newest_notes(self.library.database)
            return Listed(list({story.id: story for _, story in noted}.values()), noted)
        if self.source.kind not in LISTS_OF_STORIES:
            return Listed([])
        hidden = self.filter(sources, collapsed=True)
        number = self.library.stories.count(hidden) if hidden.collapsed else 0
        return replace(self.page(sources, limit=limit), collapsed=number)

    def page(self, sources: Sources, *, limit: int = PAGE, after: Cursor | None = None) -> Listed:
        """Read a page of stories, and the other reports of its events that the list shows.

        Args:
            sources: with the folders, which may have reports stand alone.
            limit: stories of the page.
            after: where the page before ended.
        """
        store, oldest_first = self.library.stories, self.arrangement.oldest_first
        wanted = self.filter(sources, collapsed=None if self.shows_collapsed else False)
        page = store.page(
            wanted, target=self.target, after=after, limit=limit, oldest_first=oldest_first
        )
        last = Cursor.behind(page[-1]) if len(page) >= limit else None
        alone = standing_alone(sources.folders, sources.feeds, together=self.together)
        groups = frozenset(story.group for story in page if not alone(story)) - {0}
        if groups:
            of_these = replace(wanted, groups=groups)
            known = {story.id for story in page}
            mates = store.page(of_these, target=self.target, limit=_MOST_MATES)
            page += [mate for mate in mates if mate.id not in known]
        stories = [replace(story, group=0) if alone(story) else story for story in page]
        return Listed(stories, last=last)


def by_events(stories: Sequence[Story], target: str) -> list[Story]:
    """Stories in their order, the reports of an event at the place of its first one.

    Args:
        stories: as they are listed.
        target: the reader's language: reports in it go before the others of their event.
    """
    return [story for event in gathered(stories, target) for story in _grouped(event)]


def are_placed_alike(stories: Sequence[Story], before: Sequence[Story]) -> bool:
    """Whether a list stands as it stood before: the same stories in the same groups."""
    return [(s.id, s.group) for s in stories] == [(s.id, s.group) for s in before]


def _grouped(event: list[Story]) -> list[Story]:
    """The reports of an event; one alone is of none."""
    return event if len(event) > 1 else [replace(event[0], group=0)]
