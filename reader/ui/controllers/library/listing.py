"""A page of stories read for the list, with all reports of the events that are on it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from reader.datamodel.story import Story, StoryFilter
from reader.library.gathering import gathered, standing_alone
from reader.services.library import Sources
from reader.storage.stories import Cursor, StoryStore

#: Stories that are read from the library at once.
PAGE = 100
#: Reports of the events of a page, at most.
_MOST_MATES = 2_000


@dataclass(frozen=True, slots=True)
class ListPage:
    """Stories that were read; `last` is where the next page goes on, None: nowhere."""

    stories: list[Story]
    last: Cursor | None


@dataclass(frozen=True, slots=True)
class ListReader:
    """Reads pages of a list; in the library's `run`.

    Attributes:
        store: the stories.
        target: the language of headlines beside their own.
        together: whether reports of one event stand together.
        oldest_first: whether the list begins with the oldest.
    """

    store: StoryStore
    target: str
    together: bool
    oldest_first: bool

    def page(
        self,
        wanted: StoryFilter,
        sources: Sources,
        *,
        limit: int = PAGE,
        after: Cursor | None = None,
    ) -> ListPage:
        """Read a page, and the other reports of its events that the list shows.

        Args:
            wanted: what the list shows.
            sources: with the folders, which may have reports stand alone.
            limit: stories of a page.
            after: where the page before ended.
        """
        page = self.store.page(
            wanted, target=self.target, after=after, limit=limit, oldest_first=self.oldest_first
        )
        last = Cursor.behind(page[-1]) if len(page) >= limit else None
        alone = standing_alone(sources.folders, sources.feeds, together=self.together)
        groups = frozenset(story.group for story in page if not alone(story)) - {0}
        if groups:
            of_these = replace(wanted, groups=groups)
            known = {story.id for story in page}
            mates = self.store.page(of_these, target=self.target, limit=_MOST_MATES)
            page += [mate for mate in mates if mate.id not in known]
        stories = [replace(story, group=0) if alone(story) else story for story in page]
        return ListPage(stories, last)


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
