"""Writes without end and says what was written; a process of its own, to be killed.

python -m tests.durability.writer KIND FOLDER FIRST
"""

from __future__ import annotations

import itertools
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from reader.datamodel.network import Answer, Validators
from reader.datamodel.note import Note
from reader.datamodel.page import Page, RawPage, Role, Section
from reader.datamodel.story import KeptPage
from reader.datamodel.translation import Pair, Translation
from reader.library.update import check, requests_due, save
from reader.network.connection import Wish
from reader.settings_file import change_setting, load_settings
from reader.storage.feedback import FeedbackTable
from reader.storage.feeds import FeedStore
from reader.storage.history import HistoryStore
from reader.storage.kept import PAGE_FORMAT, KeptStore
from reader.storage.migrations import MIGRATIONS
from reader.storage.notes import NoteStore
from reader.storage.sqlite import Database, open_database
from reader.storage.stories import StoryStore
from reader.storage.translations import TranslationCache
from reader.translation.packages.archive import is_damaged
from reader.translation.packages.store import PackageStore
from tests.helpers.feeds import rss
from tests.helpers.library import add_page
from tests.helpers.packages import build_package

NOW = datetime(2026, 3, 3, 12, tzinfo=UTC)
PAIR = Pair("en", "zh")
PAGE = Page("https://a.example/", "A", "en", "Ferry", "", None, (Section("s1", Role.BODY, ()),))
KEPT = KeptPage(RawPage(b"<p>Ferry", "https://a.example/"), PAGE, PAGE_FORMAT, NOW)
ADDRESS = "https://harbour.example/feed"

#: How many pages the history keeps is fewer than are written here.
RING = 1000


def database_of(folder: Path) -> Database:
    """The database of these tests."""
    return open_database(folder / "reader.sqlite3", MIGRATIONS)


def story_of(database: Database) -> int:
    """The story that notes are written for; made once."""
    found = StoryStore(database).at("https://a.example/", link_key="a")
    if found is not None:
        return found.id
    return add_page(
        database,
        "page",
        "Ferry",
        NOW,
        link="https://a.example/",
        link_key="a",
        language="en",
        site="a.example",
    )


def write_article(database: Database, number: int) -> None:
    """What reading an article writes."""
    HistoryStore(database).record(f"https://{number % RING}.example/", str(number))
    HistoryStore(database).save_position(f"https://{number % RING}.example/", {"block": number})
    TranslationCache(database, 10**9).keep("c", [Translation(f"s{number}", "t", PAIR, ())])


def write_note(database: Database, number: int) -> None:
    """A note, and a mark of spam."""
    NoteStore(database).add(Note(0, story_of(database), NOW, str(number)))
    mark = {"made": NOW.isoformat(), "kind": "mark", "site": "", "spam": True}
    FeedbackTable(database).add({**mark, "data": {"n": number}})


def write_feed(database: Database, number: int) -> None:
    """An update of a feed that brings a story, which is then kept."""
    store = FeedStore(database)
    feeds = {feed.address: feed.id for feed in store.all()}
    feed = feeds.get(ADDRESS) or store.add(ADDRESS, now=NOW)

    def fetch(address: str, _validators: Validators, _wish: Wish) -> Answer:
        return Answer(200, address, {}, rss(f"Story {number}", host=f"h{number}.example"))

    for request in requests_due(database, NOW, only=[feed]):
        save(database, check(request, fetch), NOW)
    for row in database.rows("SELECT id FROM stories WHERE title = ?", (f"Story {number}",)):
        KeptStore(database).keep(row["id"], KEPT)


def write_package(packages: Path, number: int) -> None:
    """A new version of a package, which takes the place of the one before."""
    package = build_package(packages.with_name("files"), version=f"1.{number}")
    store_of(packages).install_file(package)
    package.unlink()


def store_of(packages: Path) -> PackageStore:
    """The packages of these tests."""
    return PackageStore(packages, packages.with_name("none"), packages.with_name("none"))


def write_setting(settings: Path, number: int) -> None:
    """One setting."""
    change_setting(settings, "translation.cache_megabytes", 50 + number % 100)


#: What is written into the database; settings and packages have files of their own.
KINDS: dict[str, Callable[[Database, int], None]] = {
    "article and history": write_article,
    "notes and marks": write_note,
    "feed update and keeping": write_feed,
}


def written(kind: str, folder: Path, last: int) -> list[str]:
    """What of the acknowledged writes 0 … `last` is missing, or cannot be read."""
    if kind == "packages":
        store = store_of(folder / "packages")
        installed = {package.version: package for package in store.installed()}
        newest = [installed[v] for v in (f"1.{last}", f"1.{last + 1}") if v in installed]
        damaged = [package.version for package in newest if is_damaged(package.path)]
        return [*map(str, store.broken()), *damaged] if newest else [f"1.{last}"]
    if kind == "settings":
        loaded = load_settings(folder / "settings.toml")
        value = int(loaded.settings.translation.cache_megabytes)
        allowed = {50 + last % 100, 50 + (last + 1) % 100}
        return [] if loaded.warning is None and value in allowed else [f"{value}"]
    database = database_of(folder)
    missing = [str(database.notice)] if database.notice else []
    if database.rows("PRAGMA integrity_check")[0][0] != "ok":
        missing.append("integrity")
    missing += _missing(kind, database, last)
    database.close()
    return missing


def _missing(kind: str, database: Database, last: int) -> list[str]:
    numbers = range(last + 1)
    if kind == "article and history":
        found = TranslationCache(database, 10**9).find("c", [f"s{n}" for n in numbers])
        titles = {visit.title for visit in HistoryStore(database).recent(10 * RING)}
        newest = range(max(0, last + 1 - RING // 2), last + 1)
        return [f"s{n}" for n in numbers if f"s{n}" not in found] + [
            f"{n}" for n in newest if str(n) not in titles
        ]
    if kind == "notes and marks":
        texts = {note.text for note in NoteStore(database).notes()}
        marks = {row["data"]["n"] for _, row in FeedbackTable(database).all()}
        return [f"{n}" for n in numbers if str(n) not in texts or n not in marks]
    rows = database.rows("SELECT s.title FROM stories s JOIN kept_pages k ON k.story = s.id")
    titles = {row["title"] for row in rows}
    return [f"{n}" for n in numbers if f"Story {n}" not in titles]


def main() -> None:
    """Write until killed."""
    kind, folder, first = sys.argv[1], Path(sys.argv[2]), int(sys.argv[3])
    writes = {
        "settings": lambda number: write_setting(folder / "settings.toml", number),
        "packages": lambda number: write_package(folder / "packages", number),
    }
    if kind in KINDS:
        writes[kind] = partial(KINDS[kind], database_of(folder))
    for number in itertools.count(first):
        writes[kind](number)
        sys.stdout.write(f"{number}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
