"""Feeds: as servers tell them, with their entries, and as the library keeps them.

A *feed* has *entries*; an entry that the library keeps is a *story* (`story`).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from reader.datamodel.network import Validators
from reader.messages import Message

#: The media types of feeds, which other things do not have.
FEED_TYPES = frozenset(
    {"application/rss+xml", "application/atom+xml", "application/rdf+xml", "application/feed+json"}
)


@dataclass(frozen=True, slots=True)
class Fault:
    """Why a feed could not be had: a code for programs, a sentence for people."""

    code: str
    message: Message


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry as a feed tells it.

    `guid` is what the feed names it by ("" if it does not). `title`, `author`, `categories` and
    `summary` are plain text on one line; `content` is HTML that was not looked at yet: it is shown
    only after cleaning. `link` is a web address or "".
    """

    guid: str
    link: str
    title: str
    author: str = ""
    published: datetime | None = None
    updated: datetime | None = None
    categories: tuple[str, ...] = ()
    summary: str = ""
    content: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True)
class Feed:
    """A feed as it was read.

    `home` is the address of its site. `ttl` is how long it asks to be left alone. `incomplete` is
    true when it was damaged or too long, and not all of its entries are here.
    """

    title: str
    home: str = ""
    language: str = ""
    description: str = ""
    entries: tuple[Entry, ...] = ()
    ttl: timedelta | None = None
    incomplete: bool = False


@dataclass(frozen=True, slots=True)
class NamedEntry:
    """An entry with what it is told by: see `feeds.identity`."""

    guid: str
    link_key: str
    title_key: str
    entry: Entry


@dataclass(frozen=True, slots=True)
class KnownStory:
    """A story of a feed that is kept, or was deleted (`id` 0), with what it is told by."""

    id: int
    guid: str
    link_key: str
    title_key: str
    published: datetime | None = None


@dataclass(frozen=True, slots=True)
class FetchMemory:
    """What is remembered of the requests for a feed.

    `body` is a digest of the last bytes that were read, `changed` when they came. `failures` counts
    those since the last success, `fault` is the last of them. `moved_to` is where permanent
    redirects lead since `moved_since`. A `stopped` feed is asked no more. `incomplete`: what was
    read last was damaged or too long. `noticed`: since the last success the reader asked in vain.
    """

    validators: Validators = Validators()
    validators_since: datetime | None = None
    body: bytes = b""
    changed: datetime | None = None
    checked: datetime | None = None
    next_check: datetime | None = None
    ttl: timedelta | None = None
    failures: int = 0
    fault: Fault | None = None
    moved_to: str = ""
    moved_since: datetime | None = None
    stopped: bool = False
    incomplete: bool = False
    noticed: bool = False


class FullText(StrEnum):
    """What a story of a feed is opened as; `AUTO`: the page where the feed's own text is short."""

    AUTO = "auto"
    PAGE = "page"
    FEED = "feed"
    ASK = "ask"


class HeadlineChoice(StrEnum):
    """Whether a feed's headlines are translated; `AUTO`: unless the reader reads its language."""

    AUTO = "auto"
    ALWAYS = "always"
    NEVER = "never"


class AtStart(StrEnum):
    """Whether a feed is asked at the start though it is not due; `AUTO`: as is set for all."""

    AUTO = "auto"
    ALWAYS = "always"
    NEVER = "never"


@dataclass(frozen=True, slots=True)
class FeedOptions:
    """What a reader sets for a feed.

    `title` is the reader's own name for it, "" for the feed's. `interval` is how often it is asked,
    None for as often as is set for all.
    """

    title: str = ""
    interval: timedelta | None = None
    at_start: AtStart = AtStart.AUTO
    full_text: FullText = FullText.AUTO
    headlines: HeadlineChoice = HeadlineChoice.AUTO


@dataclass(frozen=True, slots=True)
class Folder:
    """A folder of feeds; `parent` is the id of the one it lies in.

    `grouped`: whether reports of one event stand together in lists with its feeds.
    """

    id: int
    name: str
    parent: int | None = None
    position: int = 0
    grouped: bool = True


@dataclass(frozen=True, slots=True)
class Subscription:
    """A feed as the library keeps it. `own_title` is what the feed calls itself."""

    id: int
    address: str
    own_title: str
    home: str = ""
    language: str = ""
    folder: int | None = None
    position: int = 0
    added: datetime | None = None
    by_link: bool = False
    options: FeedOptions = FeedOptions()
    memory: FetchMemory = FetchMemory()

    @property
    def title(self) -> str:
        """What it is called: by the reader, by itself, or by its address."""
        return self.options.title or self.own_title or self.address
