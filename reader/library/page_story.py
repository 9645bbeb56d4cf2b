"""A page that no feed brought, as a story of the library."""

from __future__ import annotations

from datetime import datetime

from reader.datamodel.page import Page
from reader.feeds.identity import address_key
from reader.storage.stories import StoryStore


def page_story(stories: StoryStore, page: Page, now: datetime) -> int:
    """The id of the story of a page; it is made where there is none.

    Raises:
        StorageError: the library cannot be written.
    """
    return stories.add_page(
        page.source,
        link=page.url or "",
        link_key=address_key(page.url or ""),
        title=page.title,
        origin=page.site,
        language=page.language,
        published=page.published,
        now=now,
    )
