"""What kept searches tell of: new stories that match, each once."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from reader.cancellation import TimeLimit
from reader.datamodel.search import Alert, SavedSearch
from reader.library.searching import newer
from reader.search.index import SearchIndex
from reader.storage.searches import SearchStore
from reader.storage.sqlite import Database
from reader.storage.stories import StoryStore

#: What each search found.
Found = Mapping[SavedSearch, tuple[int, ...]]


def find(
    database: Database,
    index: SearchIndex,
    searches: Mapping[SavedSearch, int],
    time: TimeLimit | None = None,
) -> Found:
    """What searches find that is newer than a story each; told already or not.

    Raises:
        StorageError: the library or the index cannot be read.
        ReaderError: it took too long ("too-long").
    """
    return {
        saved: found
        for saved, story in searches.items()
        if (found := newer(database, index, saved, story, time))
    }


def claim(database: Database, found: Found, now: datetime, *, target: str = "") -> list[Alert]:
    """What of it the reader is to be told now; nothing of it is given again.

    Args:
        database: the library.
        found: see `find`.
        now: the time.
        target: the language in which headlines are given beside their own.

    Raises:
        StorageError: the library cannot be written; nothing is told then.
    """
    searches, stories = SearchStore(database), StoryStore(database)
    alerts: list[Alert] = []
    with database.transaction():
        for saved, ids in found.items():
            if told := searches.tell(saved.id, ids, now):
                alerts.append(Alert(saved, tuple(stories.get(told, target=target))))
    return alerts
