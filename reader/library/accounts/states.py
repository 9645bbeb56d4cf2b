"""What is read and starred, here and there: compared with how both were last. Pure.

What differs here from then was done here, what differs there was done there; as either is one of
two values, both cannot have been changed to different ones, and there are no conflicts. The rule is
NetNewsWire's, without its list of what is pending: that is the difference itself.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from reader.accounts.answers import READ, STARRED
from reader.accounts.service import IdList
from reader.storage.accounts import AccountStory, Marks


@dataclass(frozen=True, slots=True)
class Seen:
    """What a service said a moment ago.

    `asked` are entries that were asked for one by one, by their ids; None for one that is gone.
    """

    unread: IdList
    starred: IdList
    asked: Mapping[str, Marks | None] = field(default_factory=dict)


@dataclass(slots=True)
class Difference:
    """What is to be done, so that both are in step.

    Attributes:
        take: how stories are to be marked here, by their ids.
        expected: how they are here now, likewise.
        base: how entries are there, by their ids, where that was not known.
        push: the ids of entries by the mark that the service is to give (True) or take.
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
        """The ids of all entries that the service is to mark."""
        return list(dict.fromkeys(one for ids in self.push.values() for one in ids))


def compare(stories: Iterable[AccountStory], seen: Seen) -> Difference:
    """Compare stories with what their service said of them."""
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
    """How an entry is there, by the lists alone; None where they do not tell."""
    here, base = story.here, story.base
    read = _of_list(seen.unread, story.remote, False, here.read, base.read)
    starred = _of_list(seen.starred, story.remote, True, here.starred, base.starred)
    return None if read is None or starred is None else Marks(read, starred)


def _of_list(listed: IdList, remote: str, value: bool, here: bool, base: bool) -> bool | None:
    """Which value an entry has, given the list of those that have one.

    That one is missing there may mean that the service has it no more, which nobody marked.
    """
    if remote in listed.ids:
        return value
    if here == base:
        return base if base != value else None
    return not value if listed.exact else None
