"""Stories of a list, those of one event together."""

from __future__ import annotations

from collections.abc import Iterable

from reader.datamodel.story import Story


def gathered(stories: Iterable[Story]) -> list[list[Story]]:
    """Stories by events, in the order of their first ones."""
    found: dict[tuple[int, int], list[Story]] = {}
    for story in stories:
        found.setdefault(_event(story), []).append(story)
    return list(found.values())


def _event(story: Story) -> tuple[int, int]:
    return (story.group, 0) if story.group else (0, story.id)
