"""A three-way comparison of which stories are read and starred: here, there, and in the base.

The base is how both sides were after the last sync. Each mark is a boolean, so both sides cannot
have changed it to different values, and there are no conflicts (as in NetNewsWire). There is no
list of pending changes: they are what differs from the base.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from reader.accounts.answers import READ, STARRED
from reader.accounts.service import IdList
from reader.storage.accounts import AccountStory, Marks


@dataclass(frozen=True, slots=True)
class Seen:
    """The lists that a service returned.

    `asked` are the marks of entries that were fetched singly, by id; None for one that is gone.
    """

    unread: IdList
    starred: IdList
    asked: Mapping[str, Marks | None] = field(default_factory=dict)


@dataclass(slots=True)
class Difference:
    """What has to be changed on both sides.

    Attributes:
        take: the new marks of stories here, by their ids.
        expected: their present marks, likewise.
        base: the new base of entries, by their ids, where it differs.
        push: the ids of entries by the mark that the service has to set (True) or remove.
        doubts: entries of which lists do not tell how they are.
        gone: entries that the service has no more.
    """

    take: dict[int, Marks] = field(default_factory=dict)
    expected: dict[int, Marks] = field(default_factory=dict)
    base: dict[str, Marks] = field(default_factory=dict)
    push: dict[tuple[str, bool], list[str]] = field(default_factory=dict)
    doubts: list[str] = field(default_factory=list)
    gone: list[str] = field(default_factory=list)

    @property
    def pushed(self) -> list[str]:
        """The ids of all entries whose marks the service has to change."""
        return list(dict.fromkeys(one for ids in self.push.values() for one in ids))


def compare(stories: Iterable[AccountStory], seen: Seen) -> Difference:
    """Compare stories with the lists of their service."""
    found = Difference()
    for story in stories:
        if story.remote in seen.asked:
            there = seen.asked[story.remote]
            if there is None:
                found.gone.append(story.remote)
                continue
        else:
            there = _told(story, seen)
        if there is None:
            found.doubts.append(story.remote)
            continue
        here, base = story.here, story.base
        merged = Marks(
            here.read if here.read != base.read else there.read,
            here.starred if here.starred != base.starred else there.starred,
        )
        if merged != here:
            found.take[story.story] = merged
            found.expected[story.story] = here
        if there != base:
            found.base[story.remote] = there
        for mark, wanted, is_so in (
            (READ, merged.read, there.read),
            (STARRED, merged.starred, there.starred),
        ):
            if wanted != is_so:
                found.push.setdefault((mark, wanted), []).append(story.remote)
    return found


def _told(story: AccountStory, seen: Seen) -> Marks | None:
    """The marks of an entry there, by the lists alone; None if those do not show it."""
    here, base = story.here, story.base
    read = _of_list(seen.unread, story.remote, False, here.read, base.read)
    starred = _of_list(seen.starred, story.remote, True, here.starred, base.starred)
    return None if read is None or starred is None else Marks(read, starred)


def _of_list(listed: IdList, remote: str, value: bool, here: bool, base: bool) -> bool | None:
    """The value of a mark, given the list of the entries that have `value`.

    An entry that is missing may also have been deleted by the service, without anyone marking it.
    """
    if remote in listed.ids:
        return value
    if here == base:
        return base if base != value else None
    return not value if listed.exact else None
