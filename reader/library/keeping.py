"""Pages kept, so that they can be read without the network, even when their site has changed."""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from reader.cancellation import CancelToken
from reader.datamodel.page import Notice, Page, RawPage
from reader.datamodel.story import KEPT_INSTEAD, KeptPage, Story
from reader.datamodel.translation import Translation
from reader.errors import RetrievalError
from reader.library.story_page import page_story, story_at
from reader.limits import MAX_KEPT_PICTURES_BYTES, MAX_PAGE_PICTURES
from reader.messages import Message
from reader.network.connection import Wish
from reader.pipeline import Pipeline
from reader.policy import Policy, hidden_ids
from reader.storage.kept import PAGE_FORMAT, KeptStore
from reader.storage.pictures import PictureStore
from reader.storage.sqlite import Database
from reader.storage.stories import StoryStore


def keep_source(database: Database, pipeline: Pipeline, source: str, now: datetime) -> Story:
    """Fetch, clean and keep a page.

    Args:
        database: the library.
        pipeline: fetches and cleans.
        source: an address or a file.
        now: the time.

    Returns:
        Its story: the one a feed brought, or a new one.

    Raises:
        RetrievalError, ExtractionError: it cannot be had.
        StorageError: it cannot be written; nothing is kept.
    """
    raw = pipeline.retrieve(source, wish=Wish.READER)
    return keep_page(database, raw, pipeline.clean(raw), now)


def keep_page(
    database: Database,
    raw: RawPage,
    page: Page,
    now: datetime,
    *,
    story: int | None = None,
    translations: Iterable[Translation] = (),
) -> Story:
    """Keep a page that was fetched and cleaned.

    Args:
        database: the library.
        raw: what came.
        page: what was made of it.
        now: the time.
        story: the id of the story it is the page of; None finds it by its address, or makes one.
        translations: those that are there, into whatever languages.

    Raises:
        StorageError: it cannot be written; nothing is kept.
    """
    stories, store = StoryStore(database), KeptStore(database)
    with database.transaction():
        if story is None:
            known = story_at(stories, raw.url or raw.source)
            story = known.id if known else page_story(stories, page, now)
        store.keep(story, KeptPage(raw, page, PAGE_FORMAT, now))
        by_target: dict[str, list[Translation]] = {}
        for translation in translations:
            by_target.setdefault(translation.pair.target, []).append(translation)
        for target, made in by_target.items():
            store.keep_translations(story, target, made)
        return stories.get([story])[0]


def kept_page(database: Database, pipeline: Pipeline, story: int) -> Page | None:
    """A kept page as it was read, without the network; None where it is not kept, or damaged.

    A page that was kept in another form is cleaned again from its bytes.

    Raises:
        ExtractionError: its bytes are no text any more.
        StorageError: the library cannot be used.
    """
    store = KeptStore(database)
    kept = store.page(story)
    if kept is None:
        return None
    page = page_of(kept, pipeline)
    if kept.page is None:
        store.replace_page(story, page)
    return page


def page_of(kept: KeptPage, pipeline: Pipeline) -> Page:
    """The page that was kept; one of another form is cleaned again. No database is needed.

    Raises:
        ExtractionError: its bytes are no text any more.
    """
    if kept.page is None:
        return pipeline.clean(kept.raw)
    return replace(kept.page, fetched_at=kept.raw.fetched_at or kept.kept_at)


def fetch_pictures(
    page: Page, pipeline: Pipeline, policy: Policy, *, cancel: CancelToken | None = None
) -> dict[str, bytes]:
    """The pictures of what shows of a page by their addresses; what cannot be had is left out.

    Args:
        page: the cleaned page.
        pipeline: fetches them.
        policy: what the reader wants hidden.
        cancel: stops it.

    Raises:
        Cancelled: the token was cancelled.
    """
    hidden = hidden_ids(page, policy)
    shown = (s for s in page.sections if s.id not in hidden)
    images = (block.image for section in shown for block in section.blocks)
    addresses = dict.fromkeys(image.source for image in images if image is not None)
    found: dict[str, bytes] = {}
    for address in list(addresses)[:MAX_PAGE_PICTURES]:
        if sum(map(len, found.values())) > MAX_KEPT_PICTURES_BYTES:
            break
        with contextlib.suppress(RetrievalError):
            found[address] = pipeline.retrieve_image(address, page, cancel=cancel)
    return found


def keep_pictures(store: PictureStore, story: int, pictures: Mapping[str, bytes]) -> None:
    """Keep pictures of a kept story, as far as they are not too large.

    Raises:
        StorageError: they cannot be written.
    """
    for address, data in pictures.items():
        store.add(story, address, data)


@dataclass(frozen=True, slots=True)
class Kept:
    """A kept page: the id of its story, what came, and what was made of it."""

    story: int
    raw: RawPage
    page: Page


def find_kept(database: Database, source: str) -> tuple[int, KeptPage] | None:
    """The story that has an address or is of a file, and what was kept of it; None for nothing.

    Raises:
        StorageError: the library cannot be read.
    """
    story = story_at(StoryStore(database), source)
    kept = KeptStore(database).page(story.id) if story and story.state.kept else None
    return (story.id, kept) if story and kept else None


def kept_at(database: Database, pipeline: Pipeline, source: str) -> Kept | None:
    """What is kept of an address or a file, without the network; None where nothing is.

    Raises:
        ExtractionError: its bytes are no text any more.
        StorageError: the library cannot be used.
    """
    found = find_kept(database, source)
    page = kept_page(database, pipeline, found[0]) if found else None
    return Kept(found[0], found[1].raw, page) if found and page else None


def instead(page: Page, error: RetrievalError) -> Page:
    """A kept page that says that it stands for one that could not be had, and why not."""
    said = Message("The page cannot be had now. This is what was kept of it.")
    notices = (Notice(KEPT_INSTEAD, said), Notice(error.code, error.message))
    return replace(page, notices=(*notices, *page.notices))
