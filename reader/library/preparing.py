"""Stories made ready for a time without a network: fetched, cleaned and kept.

In steps, so that each runs on the thread it belongs to: `to_prepare` and `save` use the database,
`fetch` and `with_pictures` the network, `clean` nothing but time.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime

from reader.cancellation import CancelToken
from reader.datamodel.feed import FullText
from reader.datamodel.page import Page, RawPage
from reader.datamodel.story import Story, StoryFilter
from reader.errors import RetrievalError
from reader.library.keeping import fetch_pictures, keep_page, keep_pictures
from reader.library.story_page import is_whole, raw_page
from reader.network.addresses import host_of
from reader.network.connection import Wish
from reader.pipeline import Pipeline
from reader.policy import Policy
from reader.storage.feeds import FeedStore
from reader.storage.pictures import PictureStore
from reader.storage.sqlite import Database
from reader.storage.stories import StoryStore

#: The most stories that are made ready at once: what somebody reads on a long journey.
MOST = 500


@dataclass(frozen=True, slots=True)
class Wanted:
    """A story to make ready, where it was told of, and what the reader wants of that feed."""

    story: Story
    feed_address: str = ""
    full_text: FullText = FullText.PAGE

    @property
    def host(self) -> str:
        """Whom it is fetched from; "" for nobody."""
        return host_of(self.story.link) if self.story.link else ""


@dataclass(frozen=True, slots=True)
class Prepared:
    """A story that is ready to be kept, with pictures by their addresses."""

    story: int
    raw: RawPage
    page: Page
    pictures: Mapping[str, bytes] = field(default_factory=dict)


def to_prepare(
    database: Database,
    *,
    feeds: Collection[int] | None = None,
    stories: Collection[int] | None = None,
) -> list[Wanted]:
    """The stories to make ready that are not kept yet, the newest first and `MOST` at most.

    Args:
        database: the library.
        feeds: all unread stories of these; None for all feeds.
        stories: these alone, read or not.

    Raises:
        StorageError: the database cannot be read.
    """
    store = StoryStore(database)
    if stories is not None:
        found = store.get(stories)
    else:
        wanted = StoryFilter(feeds=frozenset(feeds) if feeds is not None else None, unread=True)
        found = store.get(store.ids(wanted)[: 2 * MOST])
    of = {feed.id: feed for feed in FeedStore(database).all()}
    made = []
    for story in found:
        if not story.state.kept:
            feed = of.get(story.feed or 0)
            made.append(
                Wanted(story, feed.address, feed.options.full_text) if feed else Wanted(story)
            )
    return made[:MOST]


def fetch(
    wanted: Wanted, content: str, pipeline: Pipeline, *, cancel: CancelToken | None = None
) -> RawPage:
    """The page of a story, or its feed's text where that is all of it.

    Args:
        wanted: the story.
        content: the text that its feed gave, as HTML.
        pipeline: fetches.
        cancel: stops it.

    Raises:
        ReaderError: the page cannot be had.
        Cancelled: the token was cancelled.
    """
    story = wanted.story
    if is_whole(story, content, wanted.full_text):
        return raw_page(story, content)
    wish = Wish.FEED.named_on(wanted.feed_address, story.link)
    return pipeline.retrieve(story.link, wish=wish, cancel=cancel)


def clean(
    wanted: Wanted, raw: RawPage, pipeline: Pipeline, *, cancel: CancelToken | None = None
) -> Prepared:
    """Clean what came of a story; a page that came by halves is not taken for the story.

    Args:
        wanted: the story.
        raw: what came.
        pipeline: cleans.
        cancel: stops it.

    Raises:
        ReaderError: it cannot be cleaned, or was cut.
        Cancelled: the token was cancelled.
    """
    if raw.truncated:
        raise RetrievalError(
            "cut", "The connection to {host} broke off. Try again.", host=wanted.host
        )
    return Prepared(wanted.story.id, raw, pipeline.clean(raw, cancel=cancel))


def with_pictures(
    prepared: Prepared, pipeline: Pipeline, policy: Policy, *, cancel: CancelToken | None = None
) -> Prepared:
    """A story with those of its pictures that can be had, but none of what its reader hides.

    Raises:
        Cancelled: the token was cancelled.
    """
    pictures = fetch_pictures(prepared.page, pipeline, policy, cancel=cancel)
    return replace(prepared, pictures=pictures)


def save(database: Database, pictures: PictureStore, prepared: Prepared, now: datetime) -> None:
    """Keep what was made ready.

    Raises:
        StorageError: the database cannot be written.
    """
    with database.transaction():
        if StoryStore(database).get((prepared.story,)):  # it may have been deleted meanwhile
            keep_page(database, prepared.raw, prepared.page, now, story=prepared.story)
    keep_pictures(pictures, prepared.story, prepared.pictures)
