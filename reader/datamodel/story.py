"""Stories: entries of feeds as the library keeps them, and pages that were kept by hand.

Rules for stories and ways to choose among them are here, too.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from reader.datamodel.page import Page, RawPage
from reader.datamodel.verdict import Verdict


class Collapsed(StrEnum):
    """Why a story is collapsed in the list."""

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
    title in the language that was asked for, "" if it is not translated. `group` is the number of
    the reports of one event that it is of, 0 for none; `reported_by` names who else reports it.
    `told_by` names the kept searches that told the reader of it.
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
    collapsed: Collapsed = Collapsed.NONE
    verdict: Verdict | None = None
    headline: str = ""
    group: int = 0
    reported_by: tuple[str, ...] = ()
    told_by: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class StoryFilter:
    """Which stories a list shows; all conditions hold together.

    `feeds` are the feeds they come from (None: any, and kept pages of no feed). `tags`: they have
    one of these (None: any, or none). `collapsed`: whether they are collapsed (None: both). `also`
    are shown although they are read. `since`: they are of this moment, or newer. `language`: they
    are written in it, or their feeds are ("" for any). Stories that another stands for are left
    out, unless `every` is set or the other is of none of the `feeds`; those that the reader put
    into a list are not.
    `groups`: they are reports of these events (None: any).
    """

    feeds: frozenset[int] | None = None
    tags: frozenset[int] | None = None
    unread: bool = False
    starred: bool = False
    kept: bool = False
    collapsed: bool | None = False
    also: frozenset[int] = frozenset()
    since: datetime | None = None
    language: str = ""
    every: bool = False
    groups: frozenset[int] | None = None


@dataclass(frozen=True, slots=True)
class StoryCounts:
    """How many stories there are: unread by feed, in all and of today; starred, kept, by tag."""

    unread_of: Mapping[int, int] = field(default_factory=dict)
    unread: int = 0
    today: int = 0
    starred: int = 0
    kept: int = 0
    tagged: Mapping[int, int] = field(default_factory=dict)


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


@dataclass(frozen=True, slots=True)
class SavedArticle:
    """An article as another program wrote it down.

    Attributes:
        address: where it is on the web; "" for quotations of a book, which has none.
        title: as it was saved; "" where it was not.
        added: when it was saved; None where that is not told.
        tags: its tags and the folder it lay in.
        is_read: whether it was read, or put away.
        is_starred: whether it was marked as a favourite.
        notes: what was written to it, and what was quoted of it.
        markup: the page as HTML, where the other program kept it.
    """

    address: str
    title: str = ""
    added: datetime | None = None
    tags: tuple[str, ...] = ()
    is_read: bool = False
    is_starred: bool = False
    notes: tuple[str, ...] = ()
    markup: str = ""
