"""Which stories the sources of the drawer list, and what was read for them."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import UTC, datetime

from reader.datamodel.note import Note
from reader.datamodel.story import Story, StoryFilter
from reader.services.library import Sources
from reader.storage.stories import Cursor
from reader.storage.times import day_start
from reader.ui.library.sources import LibraryNode, SourceKind, feeds_of


@dataclass(frozen=True, slots=True)
class Listed:
    """What was read for the list: stories, notes where those are listed, and how many collapsed.

    `last` is where the stories go on behind it, None where they do not.
    """

    stories: list[Story]
    notes: list[tuple[Note, Story]] = field(default_factory=list)
    collapsed: int = 0
    last: Cursor | None = None


def filter_of(
    source: LibraryNode, sources: Sources, opened: Collection[int], *, collapsed: bool | None
) -> StoryFilter:
    """What a source lists.

    Args:
        source: one of stories.
        sources: what there is.
        opened: stories that stay in the list of unread ones until it is left.
        collapsed: whether only what is collapsed, or nothing of it; None for all. Lists that the
            reader made have all.
    """
    match source.kind:
        case SourceKind.TODAY:
            return StoryFilter(since=day_start(datetime.now(UTC)), collapsed=collapsed)
        case SourceKind.STARRED:
            return StoryFilter(starred=True, collapsed=None)
        case SourceKind.KEPT:
            return StoryFilter(kept=True, collapsed=None)
        case SourceKind.TAG:
            return StoryFilter(tags=frozenset({source.id}), collapsed=None)
        case SourceKind.TAGS:
            return StoryFilter(tags=frozenset(tag.id for tag in sources.tags), collapsed=None)
        case SourceKind.FEED | SourceKind.FOLDER:
            feeds = feeds_of(source, sources.folders, sources.feeds)
            return StoryFilter(feeds=feeds, collapsed=collapsed)
    return StoryFilter(unread=True, collapsed=collapsed, also=frozenset(opened))
