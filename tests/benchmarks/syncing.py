"""A window while much comes in: another computer's library, or all that is unread of an account.

Run it with `python -m tests.benchmarks.syncing [folder STORIES NOTES | account ENTRIES]`. It prints
how long the window ever stalls, how soon a star that is set meanwhile is saved, and how long all
takes. The service of the account is a process of its own.
"""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QTimer

from reader.app import calm_collector, make_application
from reader.datamodel.syncing import SyncKind
from reader.library.machines.rounds import place_of, sync
from reader.paths import Paths
from reader.services.syncing import SyncService
from reader.storage.migrations import MIGRATIONS
from reader.storage.sqlite import Database, open_database
from reader.storage.stories import StoryStore
from reader.storage.sync import SyncStore, Target, TargetKind
from reader.sync.carriers import FolderCarrier
from reader.sync.sealing import Sealing
from reader.ui.main_window import MainWindow
from tests.benchmarks.library_window import STALL_LIMIT, Turns, is_shown, opened
from tests.benchmarks.window import wait
from tests.helpers.reader_services import PASSWORD, USER, Kind, ReaderService
from tests.helpers.web import serving

T = TypeVar("T")

STORIES, NOTES, ENTRIES = 20_000, 5_000, 50_000
#: What is promised: seconds until a star is saved.
STAR_LIMIT = 1.0
#: Milliseconds between stars.
_EVERY = 250
_NOW = datetime(2026, 5, 4, 12, tzinfo=UTC)
_PASSPHRASE = "a passphrase of words"


def fill(database: Database, first: int, stories: int, notes: int) -> None:
    """Have a library of starred stories, numbered from `first`, the first of which have notes."""
    note = {"id": 0, "story": 0, "made": _NOW.isoformat(), "quote": "words"}
    with database.transaction() as connection:
        connection.executemany(
            "INSERT INTO stories (guid, link, link_key, title, title_key, summary, moment, seen, "
            "starred) VALUES (?1, ?1, ?1, ?2, '', ?3, ?4, 0, 1)",
            [
                (f"https://a.example/{n}", f"Ferry {n} is late", "A summary. " * 20, n)
                for n in range(first, first + stories)
            ],
        )
        connection.executemany(
            "INSERT INTO notes (story, made, data) SELECT id, 0, ? FROM stories WHERE guid = ?",
            [
                (json.dumps({**note, "text": f"A note of words {n}"}), f"https://a.example/{n}")
                for n in range(first, first + notes)
            ],
        )
        connection.execute("UPDATE stories SET same_as = id")


def write_other(folder: Path, there: Path, stories: int, notes: int) -> None:
    """Let another computer write what it has."""
    folder.mkdir()
    database = open_database(folder / "reader.sqlite3", MIGRATIONS)
    fill(database, 1_000_000, stories, notes)
    target = Target(TargetKind.FOLDER, "there", place=place_of(database))
    SyncStore(database).begin(target)
    started = time.process_time()
    sync(database, FolderCarrier(there), Sealing(_PASSPHRASE), _NOW)
    print(f"written elsewhere            {time.process_time() - started:8.1f} s of computing")
    database.close()


class Stars:
    """Sets a star now and then, as the window does, and knows how long each took to be saved."""

    def __init__(self, window: MainWindow, stories: list[int]) -> None:
        self._library = window.parts.services.library
        self._store = StoryStore(self._library.database)
        self._stories = stories
        self.times: list[float] = []
        self.waiting = 0

    def set(self) -> None:
        """Set one, or take it again; it is noted when it is saved."""
        story, begun = self._stories[len(self.times) % len(self._stories)], time.perf_counter()
        is_starred = len(self.times) < len(self._stories)
        self.waiting += 1

        def saved(_done: object) -> None:
            self.times.append(time.perf_counter() - begun)
            self.waiting -= 1

        self._library.run(lambda: self._store.set_starred([story], is_starred), saved)


def measure(window: MainWindow, begin: Callable[[SyncService], object]) -> None:
    """Let something come in, and measure."""
    service = window.parts.services.syncing
    library = window.parts.services.library
    wanted = "SELECT id FROM stories WHERE starred = 0"
    stories = library.call(lambda: [row["id"] for row in library.database.rows(wanted)])
    ends: list[object] = []
    service.finished.connect(lambda _synced, report: ends.append(replace(report, new=())))
    service.failed.connect(lambda _synced, error, _wished: ends.append(error))
    service.not_added.connect(ends.append)
    calm_collector()
    wait(10_000)
    stars, turns, longest = Stars(window, stories), Turns(), [0.0]
    call = library.call

    def timed_call(query: Callable[[], T]) -> T:
        """`LibraryService.call`, with the seconds of computing of its thread noted."""

        def timed() -> T:
            begun = time.thread_time()
            try:
                return query()
            finally:
                longest[0] = max(longest[0], time.thread_time() - begun)

        return call(timed)

    library.call = timed_call  # type: ignore[method-assign]
    started, computed = time.perf_counter(), time.process_time()
    begin(service)
    timer = QTimer(interval=_EVERY)
    timer.timeout.connect(lambda: None if ends else stars.set())
    timer.start()
    turns.until(lambda: bool(ends) and not stars.waiting)
    print(
        f"all is here after            {time.perf_counter() - started:8.1f} s, "
        f"{time.process_time() - computed:.1f} s of computing: {ends[0]}"
    )
    print(
        f"longest turn meanwhile       {1000 * turns.longest:8.1f} ms of computing "
        f"(limit {1000 * STALL_LIMIT:.0f}), a timer was late by {1000 * turns.latest:.0f} ms"
    )
    print(f"the library was held for     {1000 * longest[0]:8.0f} ms of computing at most")
    print(
        f"stars saved after            {1000 * max(stars.times):8.0f} ms at most of "
        f"{len(stars.times)} (limit {1000 * STAR_LIMIT:.0f})"
    )


@contextmanager
def own(folder: Path, stories: int, notes: int) -> Iterator[MainWindow]:
    """A window over a library with stories, a quarter of which have no star."""
    paths = Paths.below(folder)
    paths.database.parent.mkdir(parents=True)
    database = open_database(paths.database, MIGRATIONS)
    fill(database, 0, stories, notes)
    with database.transaction() as connection:
        connection.execute("UPDATE stories SET starred = 0 WHERE id % 4 = 0")
    database.close()
    make_application()
    with opened(folder) as window:
        Turns().until(lambda: is_shown(window))
        yield window


def folder(stories: int = STORIES, notes: int = NOTES) -> None:
    """Let another computer's library come in by a folder."""
    with tempfile.TemporaryDirectory() as name:
        there = Path(name) / "there"
        there.mkdir()
        write_other(Path(name) / "other", there, stories, notes)
        with own(Path(name) / "own", stories, notes) as window:
            place = (SyncKind.FOLDER, str(there), "", "", _PASSPHRASE)
            measure(window, lambda service: service.add_place(*place, in_file=True))


def account(entries: int = ENTRIES) -> None:
    """Let all that is unread of an account come in."""
    command = [sys.executable, "-m", "tests.benchmarks.syncing", "serve", str(entries)]
    with (
        tempfile.TemporaryDirectory() as name,
        subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as it,
    ):
        assert it.stdout
        address = it.stdout.readline().strip()
        with own(Path(name) / "own", 2_000, 500) as window:
            measure(window, lambda one: one.add_account(address, USER, PASSWORD, in_file=True))
        it.terminate()


def serve(entries: int) -> None:
    """Be a service with unread entries of 20 feeds; print where."""
    chance = random.Random(entries)
    words = ("harbour", "ferry", "minister", "election", "market", "bridge", "river", "storm")
    with serving() as site:
        service = ReaderService(site, Kind.MINIFLUX)
        for number in range(20):
            feed = service.follow(f"https://h{number}.example/rss", f"Gazette {number}", "Ports")
            titles = [" ".join(chance.choices(words, k=7)) for _ in range(entries // 20)]
            service.publish(feed, *titles)
        for item in service.items.values():
            item.content = f"<p>{' '.join(chance.choices(words, k=300))}.</p>"
        print(service.address, flush=True)
        sys.stdin.read()


if __name__ == "__main__":
    what: dict[str, Callable[..., None]] = {"folder": folder, "account": account, "serve": serve}
    what[sys.argv[1] if sys.argv[1:] else "folder"](*map(int, sys.argv[2:]))
