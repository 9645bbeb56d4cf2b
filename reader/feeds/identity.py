"""Which entry is which. Pure: what is known comes in, what to do comes out.

An entry is named by its guid, else its link, else a digest of its title and text. Feeds get this
wrong in every way there is: guids that repeat, guids made anew each day, one link for all.
"""

from __future__ import annotations

import hashlib
import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from reader.datamodel.feed import Entry, KnownStory, NamedEntry

#: Where a larger share of a feed's guids repeats, its entries are identified by link for good.
MOST_REPEATED = 0.05
#: Titles with fewer characters stand over many stories ("News in brief").
_LEAST_TITLE_LATIN, _LEAST_TITLE_HAN = 16, 8

#: Parameters that tell where a reader came from, and nothing of what is read.
_TRACKING = frozenset(
    {"fbclid", "gclid", "dclid", "msclkid", "yclid", "igshid", "mc_cid", "mc_eid", "ref", "ref_src"}
    | {"cmpid", "ncid", "smid", "sref", "spm", "share_token", "wt_mc", "xtor", "at_medium"}
    | {"at_campaign"}
)
_TRACKING_STARTS = ("utm_", "hsa_", "pk_", "mtm_", "at_custom", "ns_")


@dataclass(frozen=True, slots=True)
class Plan:
    """What to do with the entries of a feed: new ones, and changed ones by the id they have."""

    new: tuple[NamedEntry, ...]
    known: tuple[tuple[int, NamedEntry], ...]


def address_key(link: str) -> str:
    """An address as it is compared: without scheme, "www.", fragment and tracking parameters."""
    try:
        parts = urlsplit(link)
        host = (parts.hostname or "").removeprefix("www.").removeprefix("m.")
        port = f":{parts.port}" if parts.port else ""
        pairs = parse_qsl(parts.query, keep_blank_values=True, max_num_fields=100)
    except ValueError:
        return link
    if not host:
        return ""
    kept = [(name, value) for name, value in pairs if not _is_tracking(name.lower())]
    path = parts.path.rstrip("/")
    return urlunsplit(("", host + port, path, urlencode(sorted(kept)), ""))


def _is_tracking(name: str) -> bool:
    return name in _TRACKING or name.startswith(_TRACKING_STARTS)


def title_key(title: str) -> str:
    """A headline as it is compared, "" for one that is too short to tell a story by."""
    folded = unicodedata.normalize("NFKC", title).casefold()
    letters = "".join(c for c in folded if c.isalnum())
    least = _LEAST_TITLE_HAN if any(c >= "\u2e80" for c in letters) else _LEAST_TITLE_LATIN
    return letters[:200] if len(letters) >= least else ""


def name(entries: Iterable[Entry], *, by_link: bool = False) -> tuple[NamedEntry, ...]:
    """Name the entries of a feed, each once, in their order.

    Args:
        entries: as the feed tells them.
        by_link: whether its guids are known to be no good.
    """
    named: dict[str, NamedEntry] = {}
    for entry in entries:
        key = address_key(entry.link)
        one = NamedEntry(_guid(entry, key, by_link=by_link), key, title_key(entry.title), entry)
        before = named.get(one.guid)
        if before is not None and not _is_same(before, one):
            one = replace(one, guid=f"{one.guid} {key or _digest(entry)}")
        named.setdefault(one.guid, one)
    return tuple(named.values())


def _guid(entry: Entry, key: str, *, by_link: bool) -> str:
    if by_link and key:
        return key
    return entry.guid or key or _digest(entry)


def _digest(entry: Entry) -> str:
    text = f"{entry.title}\0{entry.content or entry.summary}"
    return hashlib.blake2b(text.encode("utf-8", "replace"), digest_size=16).hexdigest()


def _is_same(one: NamedEntry, other: NamedEntry) -> bool:
    if one.link_key or other.link_key:
        return one.link_key == other.link_key
    return _digest(one.entry) == _digest(other.entry)


def repeats_guids(entries: Sequence[Entry]) -> bool:
    """Whether a feed uses the same guids for different stories: then links identify them."""
    links: dict[str, set[str]] = {}
    for entry in entries:
        if entry.guid and entry.link:
            links.setdefault(entry.guid, set()).add(address_key(entry.link))
    repeated = sum(len(found) - 1 for found in links.values())
    return repeated > MOST_REPEATED * len(entries)


def plan(named: Sequence[NamedEntry], known: Iterable[KnownStory]) -> Plan:
    """Decide which entries are new, which are known, and which were deleted and stay away.

    A guid decides; where it is new, the same link is the same entry, unless several share it: then
    the title must be the same as well.

    Args:
        named: the entries of the feed, from `name`.
        known: its kept and its deleted stories.
    """
    stories = _Index(known)
    shared = Counter(one.link_key for one in named)
    new: list[NamedEntry] = []
    found: dict[int, NamedEntry] = {}
    for one in named:
        before = stories.find(one, alone=shared[one.link_key] == 1)
        if before is None:
            new.append(one)
        elif before.id and before.id not in found:
            found[before.id] = one
    return Plan(tuple(new), tuple(found.items()))


class _Index:
    """Known stories by guid, by a link that one of them has, and by link and title."""

    def __init__(self, known: Iterable[KnownStory]) -> None:
        self._by_guid: dict[str, KnownStory] = {}
        self._by_link: dict[str, KnownStory | None] = {}
        self._by_title: dict[tuple[str, str], KnownStory] = {}
        for story in known:
            self._by_guid[story.guid] = story
            if story.link_key:
                shared = story.link_key in self._by_link
                self._by_link[story.link_key] = None if shared else story
                self._by_title.setdefault((story.link_key, story.title_key), story)

    def find(self, one: NamedEntry, *, alone: bool) -> KnownStory | None:
        """The story an entry is; `alone`: whether no other entry of the feed has its link."""
        if found := self._by_guid.get(one.guid):
            return found
        if alone and (found := self._by_link.get(one.link_key)):
            return found
        return self._by_title.get((one.link_key, one.title_key)) if one.title_key else None


def moment_of(entry: Entry, before: datetime | None, now: datetime) -> datetime | None:
    """When an entry was published: a missing date overwrites none, one in the future is today.

    Args:
        entry: as the feed tells it now.
        before: what was known.
        now: the time.
    """
    told = entry.published or entry.updated
    if told is None or (before is not None and entry.published is None):
        return before
    if told > now:
        return before or now
    return told
