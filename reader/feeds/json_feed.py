"""JSON Feed 1.0 and 1.1 (https://jsonfeed.org/version/1.1)."""

from __future__ import annotations

import html
from collections.abc import Iterator, Mapping
from typing import Any

from reader.cancellation import TimeLimit
from reader.datamodel.feed import Entry, Feed
from reader.errors import FeedError
from reader.feeds.fields import (
    LONGEST_ADDRESS,
    LONGEST_NAME,
    LONGEST_SUMMARY,
    LONGEST_TITLE,
    MOST_CATEGORIES,
    iso_moment,
    one_line,
    plain_text,
    web_address,
)
from reader.limits import MAX_ENTRIES, MAX_ENTRY_CHARACTERS
from reader.untrusted import MalformedDataError, read_json

_LONGEST_NUMBER = 30


def read(text: str, url: str, limit: TimeLimit) -> Feed:
    """Read a JSON Feed; entries that are none are left out.

    Args:
        text: the feed, decoded.
        url: where it came from; relative addresses are completed with it.
        limit: looked at before each entry.

    Raises:
        FeedError: it is no JSON, or no feed ("not-a-feed"); or what `limit` raises.
    """
    told = _loaded(text)
    items = told.get("items")
    if not isinstance(items, list) or "jsonfeed.org" not in _string(told, "version"):
        raise FeedError("not-a-feed", "What came is no feed. Check its address.")
    entries = tuple(_entries(items[:MAX_ENTRIES], url, limit))
    return Feed(
        title=one_line(_string(told, "title"), LONGEST_TITLE),
        home=web_address(_string(told, "home_page_url"), url),
        language=one_line(_string(told, "language"), 20),
        description=one_line(_string(told, "description"), LONGEST_SUMMARY),
        entries=entries,
        incomplete=len(entries) < len(items),
    )


def _loaded(text: str) -> Mapping[str, Any]:
    try:
        told = read_json(text, strict=False)
    except MalformedDataError as error:
        raise FeedError("not-a-feed", "What came is no feed. Check its address.") from error
    return told if isinstance(told, dict) else {}


def _entries(items: list[Any], url: str, limit: TimeLimit) -> Iterator[Entry]:
    for item in items:
        limit.check()
        if isinstance(item, dict):
            entry = _entry(item, url)
            if entry != Entry("", "", ""):
                yield entry


def _entry(told: Mapping[str, Any], url: str) -> Entry:
    content = _content(told)
    summary = _string(told, "summary")
    return Entry(
        guid=_identifier(told)[:LONGEST_ADDRESS],
        link=web_address(_string(told, "url") or _string(told, "external_url"), url),
        title=one_line(_string(told, "title"), LONGEST_TITLE),
        author=one_line(", ".join(filter(None, _authors(told))), LONGEST_NAME),
        published=iso_moment(_string(told, "date_published")),
        updated=iso_moment(_string(told, "date_modified")),
        categories=_categories(told),
        summary=plain_text(summary or content, limit=LONGEST_SUMMARY),
        content=content[:MAX_ENTRY_CHARACTERS],
        language=one_line(_string(told, "language"), 20),
    )


def _string(told: Mapping[str, Any], name: str) -> str:
    value = told.get(name)
    return value if isinstance(value, str) else ""


def _identifier(told: Mapping[str, Any]) -> str:
    value = told.get("id")
    number = isinstance(value, int | float) and not isinstance(value, bool)
    return str(value)[:_LONGEST_NUMBER] if number else _string(told, "id")


def _content(told: Mapping[str, Any]) -> str:
    if markup := _string(told, "content_html"):
        return markup
    text = _string(told, "content_text")
    paragraphs = (html.escape(line.strip()) for line in text.splitlines() if line.strip())
    return "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)


def _authors(told: Mapping[str, Any]) -> Iterator[str]:
    """The names of version 1.1, else the one of version 1.0."""
    authors = told.get("authors")
    for author in authors if isinstance(authors, list) else [told.get("author")]:
        if isinstance(author, dict):
            yield _string(author, "name")


def _categories(told: Mapping[str, Any]) -> tuple[str, ...]:
    tags = told.get("tags")
    names = tags[:MOST_CATEGORIES] if isinstance(tags, list) else []
    lines = (one_line(name, LONGEST_NAME) for name in names if isinstance(name, str))
    return tuple(dict.fromkeys(filter(None, lines)))
