"""Stories and pages: which story a page has or becomes, a story with its feed's text as a page."""

from __future__ import annotations

from datetime import UTC, datetime
from html import escape

from reader.datamodel.feed import FullText
from reader.datamodel.page import Page, RawPage
from reader.datamodel.story import Story
from reader.feeds.identity import address_key
from reader.storage.stories import StoryStore

#: A feed's text of at least so many characters is the story; less is an announcement of its page.
WHOLE_TEXT = 1_500
_NAMED = "story:"


def is_whole(story: Story, content: str, wanted: FullText) -> bool:
    """Whether the feed's text is what is read of a story; else it is the page.

    Args:
        story: the story.
        content: HTML as the feed gave it.
        wanted: what the reader set for the feed.
    """
    if not story.link or wanted is FullText.FEED:
        return True
    return wanted is not FullText.PAGE and len(content) >= WHOLE_TEXT


def raw_page(story: Story, content: str) -> RawPage:
    """The text of a feed as a page.

    Args:
        story: whose text it is.
        content: HTML as the feed gave it; nothing in it is trusted.
    """
    date = f'<meta property="article:published_time" content="{story.moment.isoformat()}">'
    markup = (
        f"<html><head><meta charset=utf-8><title>{escape(story.title)}</title>{date}</head><body>"
        f"<article><h1>{escape(story.title)}</h1>{content or escape(story.summary)}</article>"
    )
    return RawPage(
        markup.encode("utf-8", "replace"),
        source=source_of(story.id),
        media_type="text/html",
        charset="utf-8",
        url=story.link or None,
        fetched_at=datetime.now(UTC),
    )


def source_of(story: int) -> str:
    """What the page of a feed's text is called in the history of the window, by its story's id."""
    return f"{_NAMED}{story}"


def story_of_source(source: str) -> int | None:
    """The story whose text a source names, as `source_of` does; None for any other source."""
    number = source.removeprefix(_NAMED)
    return int(number) if number != source and number.isdecimal() and number.isascii() else None


def sources_of(story: Story) -> tuple[str, str, str]:
    """Every name that the page of a story goes by: its address, its text's, and its own."""
    return story.link, source_of(story.id), story.guid


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
