"""The data of feeds and of the library, shared by the parts that fetch, read and keep them.

Frozen, slotted and free of other modules but `document`, as the data of pages is. Times are aware.
A *feed* has *entries*, as a server tells them; a *story* is an entry as the library keeps it, or a
page that was kept by hand.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum

from reader.document import Page, RawPage, Verdict
from reader.messages import Message


@dataclass(frozen=True, slots=True)
class Validators:
    """What a server gave to ask "has it changed?" with: sent back together or not at all."""

    etag: str = ""
    last_modified: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a server answered to a request for a feed; an error status is an answer, too.

    `url` is where it came from after redirects, `permanent` where 301 and 308 alone led ("" if
    there was none, or another kind among them). The names of `headers` are in lower case.
    """

    status: int
    url: str
    headers: Mapping[str, str] = field(default_factory=dict)
    data: bytes = b""
    permanent: str = ""
    fetched_at: datetime | None = None


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
    read last was damaged or too long.
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


@dataclass(frozen=True, slots=True)
class FeedOptions:
    """What a reader sets for a feed. `title` is the reader's own name for it, "" for the feed's."""

    title: str = ""
    interval: timedelta = timedelta(minutes=60)
    full_text: FullText = FullText.AUTO
    headlines: HeadlineChoice = HeadlineChoice.AUTO


@dataclass(frozen=True, slots=True)
class Folder:
    """A folder of feeds; `parent` is the id of the one it lies in."""

    id: int
    name: str
    parent: int | None = None
    position: int = 0


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


class Fold(StrEnum):
    """Why a story is folded away in the list."""

    NONE = ""
    ADVERT = "advert"
    SPAM = "spam"
    RULE = "rule"


@dataclass(frozen=True, slots=True)
class StoryState:
    """What the reader did with a story."""

    read: bool = False
    starred: bool = False
    kept: bool = False
    tagged: bool = False
    noted: bool = False


@dataclass(frozen=True, slots=True)
class Story:
    """A story of the library.

    `feed` is None for a page that was kept by hand and for one whose feed was removed; `origin` is
    the name of the feed or site. `moment` is what it is ordered by: when it was published or, where
    that is not known, first seen. `also_in` names the other feeds that have it. `headline` is the
    title in the language that was asked for, "" if it is not translated.
    """

    id: int
    feed: int | None
    origin: str
    guid: str
    link: str
    title: str
    moment: datetime
    author: str = ""
    published: datetime | None = None
    categories: tuple[str, ...] = ()
    summary: str = ""
    language: str = ""
    state: StoryState = StoryState()
    also_in: tuple[str, ...] = ()
    fold: Fold = Fold.NONE
    verdict: Verdict | None = None
    headline: str = ""


@dataclass(frozen=True, slots=True)
class StoryFilter:
    """Which stories a list shows; all conditions hold together.

    `feeds` are the feeds they come from (None: any, and kept pages of no feed). `folded`: whether
    they are folded away (None: both). `also` are shown although they are read. Stories
    that another stands for are left out, unless `every` is set or the other is of none of the
    `feeds`.
    """

    feeds: frozenset[int] | None = None
    unread: bool = False
    starred: bool = False
    kept: bool = False
    folded: bool | None = False
    also: frozenset[int] = frozenset()
    every: bool = False


@dataclass(frozen=True, slots=True)
class StoryCounts:
    """How many stories there are: unread ones by feed and in all, starred and kept ones."""

    unread_of: Mapping[int, int] = field(default_factory=dict)
    unread: int = 0
    starred: int = 0
    kept: int = 0


#: The notice of a kept page that is shown because the page itself cannot be had.
KEPT_INSTEAD = "kept-instead"


@dataclass(frozen=True, slots=True)
class KeptPage:
    """A page kept to be read without the network.

    `page` is what was cleaned of `raw`; `version` says by which form of `Page`, so that it can be
    cleaned again from the raw bytes when that form changed.
    """

    raw: RawPage
    page: Page | None
    version: int
    kept_at: datetime
    headers: Mapping[str, str] = field(default_factory=dict)


class RuleAction(StrEnum):
    """What a rule does with the stories it matches."""

    HIDE = "hide"
    READ = "read"
    STAR = "star"


class RuleField(StrEnum):
    """What of a story a rule looks at; a headline is looked at in either language."""

    HEADLINE = "headline"
    FEED = "feed"
    AUTHOR = "author"
    CATEGORY = "category"
    LANGUAGE = "language"


@dataclass(frozen=True, slots=True)
class StoryRule:
    """A rule for whole stories. `pattern`: whether `value` is a regular expression, not words."""

    action: RuleAction
    field: RuleField
    value: str
    pattern: bool = False
    id: int = 0


class Colour(StrEnum):
    """The colours of highlights."""

    YELLOW = "yellow"
    GREEN = "green"
    BLUE = "blue"
    RED = "red"


@dataclass(frozen=True, slots=True)
class TextRange:
    """A stretch of a block's text: the ordinal of the block in the page, and code points."""

    block: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Note:
    """A highlight, a note, or both; `place` is None for a note on the story as a whole.

    `quote` is the text that was marked, so that it can be found again when the page changed.
    """

    id: int
    story: int
    made: datetime
    text: str = ""
    place: TextRange | None = None
    quote: str = ""
    colour: Colour = Colour.YELLOW
