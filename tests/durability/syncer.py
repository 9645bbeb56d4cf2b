"""Writes notes and syncs them through a folder, without end; says which notes are kept."""

from __future__ import annotations

import sys
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from reader.datamodel.note import Note
from reader.datamodel.story import SavedArticle
from reader.library.machines.rounds import place_of, sync
from reader.storage.migrations import MIGRATIONS
from reader.storage.notes import NoteStore
from reader.storage.sqlite import Database, open_database
from reader.storage.stories import StoryStore
from reader.storage.sync import SyncStore, Target, TargetKind
from reader.sync.carriers import FolderCarrier
from reader.sync.sealing import Sealing

NOW = datetime(2026, 5, 4, 12, tzinfo=UTC)


def opened(folder: Path) -> Database:
    """A library that is synced."""
    folder.mkdir(exist_ok=True)
    database = open_database(folder / "reader.sqlite3", MIGRATIONS)
    store = SyncStore(database)
    if store.target() is None:
        there = Target(TargetKind.FOLDER, "there", place=place_of(database))
        store.begin(there)
    return database


def round_of(database: Database, there: Path) -> None:
    """A round of syncing."""
    sync(database, FolderCarrier(there), Sealing("a passphrase", cost=4), NOW)


def main() -> None:
    """Use the library in one folder and sync through another; numbers begin with the third."""
    folder, there, number = Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3])
    database = opened(folder)
    stories, notes = StoryStore(database), NoteStore(database)
    while True:
        address = f"https://news.example/{number % 7}"
        found = stories.at(address, link_key=address)
        article = SavedArticle(address, title="A story")
        story = found.id if found else stories.add_saved(article, link_key=address, now=NOW)
        note = notes.add(Note(0, story, NOW, f"note {number}"))
        if number % 3 == 0:
            notes.change(replace(note, text=f"note {number}, changed"))
        sys.stdout.write(f"{number}\n")
        sys.stdout.flush()
        round_of(database, there)
        number += 1


if __name__ == "__main__":
    main()
