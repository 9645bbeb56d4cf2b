"""Which stories the sources of the drawer list, in which order, as the reader chose."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import StrEnum
from typing import Protocol

from reader.datamodel.story import Story, StoryFilter
from reader.services.library import Sources
from reader.storage.times import day_start
from reader.ui.library.sources import Source, SourceKind, feeds_of


class Order(StrEnum):
    """What stands first."""

    NEWEST = "newest"
    OLDEST = "oldest"
    SHORTEST = "shortest"
    LONGEST = "longest"
    EASIEST = "easiest"
    HARDEST = "hardest"


#: The orders that the library knows; the texts themselves are measured for the others.
_BY_TIME = frozenset({Order.NEWEST, Order.OLDEST})
_BACKWARDS = frozenset({Order.LONGEST, Order.HARDEST})


class Measures(Protocol):
    """What is known of the texts of stories; None where it is not known yet, or not to be known."""

    def length(self, story: Story) -> float | None:
        """Its words."""

    def hardness(self, story: Story) -> float | None:
        """Its level, from 0 to 1, whatever its language."""

    def is_too_hard(self, story: Story) -> bool:
        """Whether it is above the reader's level."""


@dataclass(frozen=True, slots=True)
class Arrangement:
    """The order of a list, and what it is narrowed down to.

    `language` is a base language, "" for all; `my_level` leaves out what is above the reader's.
    """

    order: Order = Order.NEWEST
    unread: bool = False
    language: str = ""
    my_level: bool = False

    @classmethod
    def loaded(cls, kept: object) -> Arrangement:
        """What `kept` says, as `dumped` gave it; the usual one where it says nothing."""
        order, unread, language, my_level, *_ = *str(kept or "").split(";"), "", "", "", ""
        return cls(
            Order(order) if order in set(Order) else Order.NEWEST,
            unread == "unread",
            language if language.isalpha() else "",
            my_level == "my-level",
        )

    def dumped(self) -> str:
        """It in one line, to be kept."""
        unread, my_level = "unread" * self.unread, "my-level" * self.my_level
        return ";".join((self.order, unread, self.language, my_level))

    @property
    def narrows(self) -> bool:
        """Whether it leaves stories out."""
        return self.unread or bool(self.language) or self.my_level

    @property
    def measures(self) -> bool:
        """Whether the texts of stories are measured for it, so that only so many are listed."""
        return self.order not in _BY_TIME or self.my_level

    @property
    def oldest_first(self) -> bool:
        """Whether the library gives the oldest stories first."""
        return self.order is Order.OLDEST

    def narrowed(self, wanted: StoryFilter, also: frozenset[int]) -> StoryFilter:
        """A list narrowed down, as far as the library can.

        Args:
            wanted: the list.
            also: stories that stay in it though they are read now.
        """
        if self.unread and not wanted.unread:
            wanted = replace(wanted, unread=True, also=also)
        return replace(wanted, language=self.language)

    def arranged(self, stories: Sequence[Story], measures: Measures) -> list[Story]:
        """Stories in order; those of which nothing is known stand last, as they stood."""
        listed = [s for s in stories if not (self.my_level and measures.is_too_hard(s))]
        key = self._key(measures)
        if key is None:
            return listed
        known = [(value, story) for story in listed if (value := key(story)) is not None]
        known.sort(key=lambda pair: pair[0], reverse=self.order in _BACKWARDS)
        return [story for _, story in known] + [story for story in listed if key(story) is None]

    def _key(self, measures: Measures) -> Callable[[Story], float | None] | None:
        if self.order in (Order.SHORTEST, Order.LONGEST):
            return measures.length
        if self.order in (Order.EASIEST, Order.HARDEST):
            return measures.hardness
        return None


def filter_of(
    source: Source, sources: Sources, opened: Collection[int], *, collapsed: bool | None
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
