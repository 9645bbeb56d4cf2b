"""A file of another program taken into the library: a list of feeds, or of saved articles."""

from __future__ import annotations

from datetime import datetime

from reader.errors import FeedError
from reader.feeds import opml
from reader.feeds.opml import Outline
from reader.importing.reading import SavedList, read_saved
from reader.library.outlines import Imported, follow_outline
from reader.library.saved import BroughtIn, bring_in
from reader.storage.sqlite import Database


def read_listed(data: bytes) -> Outline | SavedList:
    """What a file lists: feeds, or saved articles. No database is needed.

    Args:
        data: of the file; nothing in it is trusted.

    Raises:
        ReaderError: it lists neither, or is too large.
    """
    try:
        return opml.read(data)
    except FeedError as error:
        if error.code != "not-opml":
            raise
    return read_saved(data)


def take_listed(
    database: Database, listed: Outline | SavedList, now: datetime
) -> Imported | BroughtIn:
    """Follow the feeds of a list, or make stories of its articles; all of it or nothing.

    Raises:
        StorageError: the library cannot be written.
    """
    if isinstance(listed, SavedList):
        return bring_in(database, listed, now)
    return follow_outline(database, listed, now)
