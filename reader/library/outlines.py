"""Lists of feeds, and the searches kept beside them, taken into the library and written out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime

from reader.datamodel.feed import Folder
from reader.dictionary import dictionary
from reader.feeds import opml
from reader.library.expansion import variants
from reader.messages import Message
from reader.search.query import parse
from reader.storage.feeds import FeedStore
from reader.storage.searches import SearchStore
from reader.storage.sqlite import Database


@dataclass(frozen=True, slots=True)
class ImportedFeeds:
    """What came of a list of feeds: how many are new or known, what was left out, and searches."""

    new: int
    known: int
    left_out: tuple[Message, ...] = ()
    searches: int = 0


def follow_outline(database: Database, outline: opml.Outline, now: datetime) -> ImportedFeeds:
    """Follow the feeds of a list, in its folders; feeds that are followed stay as they are.

    Raises:
        StorageError: the library cannot be written; nothing has changed.
    """
    store = FeedStore(database)
    followed = {feed.address for feed in store.all()}
    with database.transaction():
        for feed in outline.feeds:
            if feed.address not in followed:
                store.add(
                    feed.address,
                    now=now,
                    title=feed.title,
                    home=feed.home,
                    folder=store.folder(feed.folders),
                )
        searches = _keep_searches(SearchStore(database), outline.searches, now)
    known = sum(feed.address in followed for feed in outline.feeds)
    return ImportedFeeds(len(outline.feeds) - known, known, outline.left_out, searches)


def export_outline(database: Database, now: datetime) -> bytes:
    """All feeds in their folders as OPML.

    Raises:
        StorageError: the library cannot be read.
    """
    store = FeedStore(database)
    folders = {folder.id: folder for folder in store.folders()}
    feeds = (
        opml.OutlineFeed(feed.address, feed.title, feed.home, tuple(_path(feed.folder, folders)))
        for feed in store.all()
    )
    searches = (
        opml.OutlineSearch(kept.query, kept.name, bool(kept.variants))
        for kept in SearchStore(database).all()
    )
    return opml.write(feeds, searches, title="Bilingual Reader", made=now)


def _keep_searches(
    store: SearchStore,
    searches: Iterable[opml.OutlineSearch],
    now: datetime,
) -> int:
    """Keep the searches of a list that are not kept yet; how many these are."""
    kept = {search.query for search in store.all()}
    fresh = [search for search in searches if search.query not in kept]
    for search in fresh:
        others = variants(parse(search.query).words, dictionary()) if search.both else ()
        store.add(search.query, now, name=search.name, variants=others)
    return len(fresh)


def _path(folder: int | None, folders: dict[int, Folder]) -> Iterator[str]:
    """The names of the folders that one lies in, from the outermost in, and its own."""
    names: list[str] = []
    seen: set[int] = set()
    while folder is not None and folder in folders and folder not in seen:
        seen.add(folder)
        names.append(folders[folder].name)
        folder = folders[folder].parent
    return reversed(names)
