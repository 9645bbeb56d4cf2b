"""A process that updates, keeps, stars and indexes, and is killed at any moment, again and again.

Run as `python -m tests.helpers.killed_library FOLDER KILLS`; prints what was acknowledged and what
of it was missing afterwards, as JSON. Each life is a fork, so that it begins at once.
"""

from __future__ import annotations

import json
import os
import random
import select
import signal
import sys
from collections import Counter
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

from reader.datamodel.network import Answer
from reader.datamodel.page import Block, BlockKind, Page, RawPage, Role, Section, Sentence
from reader.datamodel.story import StoryFilter
from reader.library import update
from reader.library.indexing import index_some
from reader.library.keeping import keep_page
from reader.search.index import SearchIndex
from reader.search.query import parse
from reader.settings import Settings
from reader.storage.feeds import FeedStore
from reader.storage.kept import KeptStore
from reader.storage.migrations import MIGRATIONS
from reader.storage.pictures import PictureStore
from reader.storage.sqlite import Database, open_database
from reader.storage.stories import StoryStore

NOW = datetime(2026, 3, 3, tzinfo=UTC)
_ADDRESS = "https://a.example/feed"
#: Milliseconds a life lasts at most after its first acknowledgement.
_LONGEST_LIFE = 60
_ENTRIES = 4


def live(folder: Path, first: int, acknowledge: Callable[[str, str], object]) -> None:
    """Work until killed; what is done for good is acknowledged.

    Args:
        folder: the data folder.
        first: the number of the first entry.
        acknowledge: told a kind and a guid.
    """
    database = open_database(folder / "reader.sqlite3", MIGRATIONS)
    index = SearchIndex(folder / "search.sqlite")
    stories, pictures = StoryStore(database), PictureStore(database, folder / "pictures")
    feed = FeedStore(database).add(_ADDRESS, now=NOW)
    while index_some(database, index, Settings().policy):  # what earlier lives left
        pass
    for start in count(first, _ENTRIES):
        guids = [f"guid{number}" for number in range(start, start + _ENTRIES)]
        for guid in _updated(database, feed, guids):
            acknowledge("story", guid)
        newest = stories.page(StoryFilter(every=True), limit=_ENTRIES)
        for story in newest[:2]:
            stories.set_starred([story.id], True)
            acknowledge("starred", story.guid)
            keep_page(database, *_page(story.link, story.guid), NOW, story=story.id)
            acknowledge("kept", story.guid)
            if pictures.add(story.id, "picture", story.guid.encode()):
                acknowledge("picture", story.guid)
        if index_some(database, index, Settings().policy) == 0:
            for guid in guids:
                acknowledge("indexed", guid)


def _updated(database: Database, feed: int, guids: list[str]) -> list[str]:
    items = "".join(
        f"<item><title>Title {guid}</title><link>https://a.example/{guid}</link><guid>{guid}</guid>"
        "</item>"
        for guid in guids
    )
    body = f"<rss version='2.0'><channel><title>A</title>{items}</channel></rss>".encode()
    moment = NOW + timedelta(minutes=int(guids[0].removeprefix("guid")))
    (request,) = update.requests_due(database, moment, only=[feed])
    checked = update.read(request, Answer(200, _ADDRESS, {}, body))
    update.save(database, checked, moment)
    return guids


def _page(link: str, guid: str) -> tuple[RawPage, Page]:
    raw = RawPage(f"<p>{guid}</p>".encode() * 50, link, url=link)
    block = Block(BlockKind.PARAGRAPH, guid, sentences=(Sentence(0, len(guid)),))
    sections = (Section("s1", Role.BODY, (block,)),)
    return raw, Page(link, "a.example", "en", guid, "", None, sections, source=link)


def life(folder: Path, first: int, chance: random.Random) -> list[tuple[str, str]]:
    """One life in a process of its own, killed at a moment that chance chooses."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        try:
            live(folder, first, lambda *told: os.write(writing, f"{' '.join(told)}\n".encode()))
        finally:
            os._exit(1)
    os.close(writing)
    with os.fdopen(reading, "rb") as pipe:
        line = pipe.readline()
        select.select([], [], [], chance.random() * _LONGEST_LIFE / 1000)
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        lines = [line, *pipe]
    told = [tuple(line.decode().split()) for line in lines if line.endswith(b"\n")]
    return [(kind, guid) for kind, guid in told]


class Inspector:
    """Looks whether what was acknowledged is there, once, and can be read.

    Attributes:
        found: how often each fault was met.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.found: Counter[str] = Counter()

    def inspect(self, told: list[tuple[str, str]]) -> None:
        """Look for what a life acknowledged."""
        database = open_database(self._folder / "reader.sqlite3", MIGRATIONS)
        index = SearchIndex(self._folder / "search.sqlite")
        self.found["unreadable"] += database.notice is not None or not index.complete
        rows = database.rows(
            "SELECT id, guid, starred, kept FROM stories "
            "WHERE guid IN (SELECT value FROM json_each(?))",
            (json.dumps([guid for _, guid in told]),),
        )
        self.found["twice"] += len(rows) - len({row["guid"] for row in rows})
        by_guid = {row["guid"]: row for row in rows}
        kept, pictures = KeptStore(database), PictureStore(database, self._folder / "pictures")
        for kind, guid in told:
            row = by_guid.get(guid)
            if row is None:
                self.found["lost"] += 1
            elif kind == "starred":
                self.found["lost"] += not row["starred"]
            elif kind == "kept":
                page = kept.page(row["id"])
                self.found["lost"] += page is None or page.page is None or page.page.title != guid
            elif kind == "picture":
                self.found["lost"] += pictures.get(row["id"], "picture") != guid.encode()
            elif kind == "indexed":
                hits = index.search(parse(f'"{guid}"'), limit=9)
                self.found["lost"] += [hit.id for hit in hits] != [row["id"]]
        index.close()
        database.close()

    def inspect_all(self) -> None:
        """Look through both files from beginning to end."""
        database = open_database(self._folder / "reader.sqlite3", MIGRATIONS)
        state = database.rows("PRAGMA integrity_check")[0][0]
        twice = database.rows("SELECT count(*) - count(DISTINCT guid) FROM stories")[0][0]
        self.found["unreadable"] += state != "ok"
        self.found["twice"] += twice
        database.close()
        index = SearchIndex(self._folder / "search.sqlite")
        with index._transaction() as connection:
            connection.execute("INSERT INTO words (words) VALUES ('integrity-check')")
        index.close()


def main(folder: Path, kills: int) -> None:
    """Kill, and look, so many times."""
    chance = random.Random(kills)
    inspector = Inspector(folder)
    kinds: Counter[str] = Counter()
    first = 0
    for _ in range(kills):
        told = life(folder, first, chance)
        kinds.update(kind for kind, _ in told)
        numbers = [int(guid.removeprefix("guid")) for _, guid in told]
        first = max(numbers, default=first) + _ENTRIES  # what was half done is done anew
        inspector.inspect(told)
    inspector.inspect_all()
    sys.stdout.write(json.dumps({"kills": kills, "acknowledged": kinds, "found": inspector.found}))


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
