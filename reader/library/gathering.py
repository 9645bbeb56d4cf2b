"""Stories of a list, those of one event together."""

from __future__ import annotations

from collections.abc import Iterable

from reader.datamodel.story import Story


def gathered(page: Iterable[Story], mates: Iterable[Story] = ()) -> list[list[Story]]:
    """The stories of a page by events, in the order of their first stories.

    Args:
        page: of a list, the newest first.
        mates: the other stories of the list that are of the events of the page.
    """
    found: dict[tuple[int, int], dict[int, Story]] = {}
    for story in page:
        found.setdefault(_event(story), {})[story.id] = story
    for story in mates:
        if (event := _event(story)) in found:
            found[event].setdefault(story.id, story)
    return [list(event.values()) for event in found.values()]


def _event(story: Story) -> tuple[int, int]:
    return (story.group, 0) if story.group else (0, story.id)
