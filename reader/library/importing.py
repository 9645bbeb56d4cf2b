"""A file of another program taken into the library: a list of feeds, or of saved articles."""

from __future__ import annotations

from datetime import datetime

from reader.errors import FeedError
from reader.importing.reading import read_saved
from reader.library.outlines import Imported, import_outline
from reader.library.saved import BroughtIn, bring_in
from reader.storage.sqlite import Database


def import_file(database: Database, data: bytes, now: datetime) -> Imported | BroughtIn:
    """Follow the feeds that a file lists, or make stories of its articles; all of it or nothing.

    Args:
        database: the library.
        data: of the file; nothing in it is trusted.
        now: the time.

    Raises:
        ReaderError: it lists neither, or is too large.
        StorageError: the library cannot be written.
    """
    try:
        return import_outline(database, data, now)
    except FeedError as error:
        if error.code != "not-opml":
            raise
    return bring_in(database, read_saved(data), now)
