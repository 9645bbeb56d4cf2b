"""Stories of a list, those of one event together, and which feeds lie in a folder."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable

from reader.datamodel.feed import Folder, Subscription
from reader.datamodel.story import Story
from reader.languages import base_language


def gathered(stories: Iterable[Story], target: str) -> list[list[Story]]:
    """Stories by events, in the order of their first ones.

    Args:
        stories: in the order of their list.
        target: the reader's language: reports in it go before the others of their event.
    """
    found: dict[tuple[int, int], list[Story]] = {}
    for story in stories:
        found.setdefault(_event(story), []).append(story)
    own = base_language(target)
    return [
        sorted(event, key=lambda story: base_language(story.language) != own)
        for event in found.values()
    ]


def standing_alone(
    folders: Iterable[Folder], feeds: Collection[Subscription], *, together: bool
) -> Callable[[Story], bool]:
    """Whether a story stands by itself: everywhere, or as the folder of its feed is set.

    Args:
        folders: of the library.
        feeds: likewise.
        together: whether reports of one event stand together, as the settings say.
    """
    apart = {folder.id for folder in folders if not folder.grouped}
    of_these = frozenset(feed.id for feed in feeds if feed.folder in apart)
    return lambda story: not together or story.feed in of_these


def _event(story: Story) -> tuple[int, int]:
    return (story.group, 0) if story.group else (0, story.id)


def feeds_below(
    folder: int, folders: Iterable[Folder], feeds: Iterable[Subscription]
) -> frozenset[int]:
    """The ids of the feeds that lie in a folder, or in folders in it."""
    children: dict[int | None, list[int]] = {}
    for one in folders:
        children.setdefault(one.parent, []).append(one.id)
    below, waiting = {folder}, [folder]
    while waiting:
        inner = [f for f in children.get(waiting.pop(), ()) if f not in below]
        below.update(inner)
        waiting += inner
    return frozenset(feed.id for feed in feeds if feed.folder in below)
