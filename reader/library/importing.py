"""A file that is brought in: a list of feeds or saved articles, or a whole library."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from reader.cancellation import CancelToken, file_limit
from reader.errors import FeedError
from reader.feeds import opml
from reader.feeds.markup import parsing_limit
from reader.feeds.opml import Outline
from reader.importing.reading import SavedList, read_saved
from reader.library.backup import Manifest, is_backup, opened_backup
from reader.library.outlines import Imported, follow_outline
from reader.library.saved import BroughtIn, bring_in
from reader.limits import MAX_SAVED_BYTES, MAX_SAVED_SECONDS
from reader.storage.sqlite import Database
from reader.system.files import read_chosen


def read_moved(path: Path, cancel: CancelToken | None = None) -> Outline | SavedList | Manifest:
    """What a file of another program lists, or what a backup of this one says of itself.

    Raises:
        ReaderError: it cannot be read, is none of these, damaged, or too large.
        Cancelled: the token was cancelled.
    """
    if is_backup(path):
        with opened_backup(path) as backup:
            return backup.manifest
    return read_listed(read_chosen(path, MAX_SAVED_BYTES), cancel)


def read_listed(data: bytes, cancel: CancelToken | None = None) -> Outline | SavedList:
    """What a file lists: feeds, or saved articles. No database is needed.

    Args:
        data: of the file; nothing in it is trusted.
        cancel: stops it.

    Raises:
        ReaderError: it lists neither, is too large, or takes too long.
        Cancelled: the token was cancelled.
    """
    try:
        return opml.read(data, limit=parsing_limit(cancel))
    except FeedError as error:
        if error.code != "not-opml":
            raise
    return read_saved(data, limit=file_limit(MAX_SAVED_SECONDS, cancel))


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
