"""Pages as stories of the library: the one that a page has, or the one it becomes."""

from __future__ import annotations

from datetime import datetime

from reader.datamodel.page import Page
from reader.datamodel.story import Story
from reader.feeds.identity import address_key
from reader.storage.stories import StoryStore


def page_story(stories: StoryStore, page: Page, now: datetime) -> int:
    """The id of the story of a page that no feed brought; it is made where there is none.

    Raises:
        StorageError: the library cannot be written.
    """
    return stories.add_page(page, link_key=address_key(page.url or ""), now=now)


def story_at(stories: StoryStore, *sources: str) -> Story | None:
    """The story that has the first of some addresses or paths that one has.

    Raises:
        StorageError: the library cannot be read.
    """
    found = (stories.at(source, link_key=address_key(source)) for source in sources)
    return next((story for story in found if story is not None), None)
