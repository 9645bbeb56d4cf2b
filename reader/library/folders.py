"""What lies in folders."""

from __future__ import annotations

from collections.abc import Iterable

from reader.datamodel.feed import Folder, Subscription


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
