"""Feeds for the pictures: invented headlines, taken in without a network."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

from reader.datamodel.network import Answer, Validators
from reader.library.judging import judge_new
from reader.library.update import check, requests_due, save
from reader.network.connection import Wish
from reader.paths import Paths
from reader.spam.detector import Detector
from reader.storage.feeds import FeedStore
from reader.storage.migrations import MIGRATIONS
from reader.storage.sqlite import open_database

#: Host, folder, title and headlines of each feed.
FEEDS = (
    (
        "harbour.example",
        "English",
        "Harbour Post",
        (
            "Night ferry returns to the strait after two years",
            "Bridge tolls to rise in June, council says",
            "Sponsored: a free tablet for new subscribers",
            "New tram line opens with free rides on Sunday",
        ),
    ),
    (
        "yunlu.example",
        "中文",
        "云麓新闻",
        ("澜州开通首条水上公交", "旧码头改造为图书馆", "秋季电影节公布参展名单"),
    ),
    ("rathaus.example", "Deutsch", "Stadtblatt Elmau", ("Neue Brücke über die Elm eröffnet",)),
)


def follow_feeds(paths: Paths) -> None:
    """Follow the feeds in the library of a profile."""
    database = open_database(paths.database, MIGRATIONS)
    store, now = FeedStore(database), datetime.now(UTC)
    for host, folder, title, headlines in FEEDS:
        body = _rss(host, title, headlines, now)
        feed = store.add(f"https://{host}/feed", now=now, folder=store.folder([folder]))

        def fetch(address: str, _validators: Validators, _wish: Wish, body: bytes = body) -> Answer:
            return Answer(200, address, {}, body)

        for request in requests_due(database, now, only=[feed]):
            updated = save(database, check(request, fetch), now)
            judge_new(database, Detector(), updated.stories.new)
    database.close()


def _rss(host: str, title: str, headlines: tuple[str, ...], now: datetime) -> bytes:
    items = "".join(
        f"<item><title>{headline}</title><link>https://{host}/{number}</link>"
        f"<pubDate>{format_datetime(now - timedelta(hours=2 * number + 1))}</pubDate></item>"
        for number, headline in enumerate(headlines)
    )
    return (
        f'<rss version="2.0"><channel><title>{title}</title><link>https://{host}/</link>'
        f"<description>{title}</description>{items}</channel></rss>"
    ).encode()
