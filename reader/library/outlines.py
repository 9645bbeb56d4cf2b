"""Lists of feeds taken into the library, and written out of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from reader.datamodel.feed import Folder
from reader.feeds import opml
from reader.messages import Message
from reader.storage.feeds import FeedStore
from reader.storage.sqlite import Database


@dataclass(frozen=True, slots=True)
class Imported:
    """What a list brought: feeds that are new, feeds that were followed, and what was left out."""

    new: int
    known: int
    left_out: tuple[Message, ...] = ()


def import_outline(database: Database, data: bytes, now: datetime) -> Imported:
    """Follow the feeds of an OPML file, in its folders; feeds that are followed stay as they are.

    Raises:
        FeedError: it is no OPML, or too large.
        StorageError: the library cannot be written; nothing has changed.
    """
    outline = opml.read(data)
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
    known = sum(feed.address in followed for feed in outline.feeds)
    return Imported(len(outline.feeds) - known, known, outline.left_out)


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
    return opml.write(feeds, title="Bilingual Reader", made=now)


def _path(folder: int | None, folders: dict[int, Folder]) -> Iterator[str]:
    """The names of the folders that one lies in, from the outermost in, and its own."""
    names: list[str] = []
    seen: set[int] = set()
    while folder is not None and folder in folders and folder not in seen:
        seen.add(folder)
        names.append(folders[folder].name)
        folder = folders[folder].parent
    return reversed(names)
