"""A library for tests: feeds are taken in without a network."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from reader.datamodel.network import Answer, Validators
from reader.datamodel.page import Page
from reader.library.update import check, requests_due, save
from reader.network.connection import Wish
from reader.storage.feeds import FeedStore
from reader.storage.sqlite import Database
from reader.storage.stories import StoryStore
from tests.helpers.feeds import rss


def follow(
    database: Database,
    title: str,
    *headlines: str,
    host: str,
    folder: str = "",
    age: timedelta = timedelta(minutes=5),
) -> int:
    """Follow a feed and take its stories in, which are an hour apart; gives the feed's id."""
    now = datetime.now(UTC)
    body = rss(*headlines, title=title, host=host, newest=now - age)
    store = FeedStore(database)
    lies_in = store.folder([folder]) if folder else None
    feed = store.add(f"https://{host}/feed", now=now, folder=lies_in)

    def fetch(address: str, _validators: Validators, _wish: Wish) -> Answer:
        return Answer(200, address, {}, body)

    for request in requests_due(database, now, only=[feed]):
        save(database, check(request, fetch), now)
    return feed


def add_page(
    database: Database,
    source: str,
    title: str,
    now: datetime,
    *,
    link: str = "",
    link_key: str = "",
    site: str = "",
    language: str = "",
    published: datetime | None = None,
) -> int:
    """Make a story of a page without text; gives its id."""
    page = Page(link, site, language, title, "", published, (), source=source)
    return StoryStore(database).add_page(page, link_key=link_key, now=now)
