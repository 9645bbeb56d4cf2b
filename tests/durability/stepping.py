"""Does one thing to a library again and again, and is killed at each of its steps in turn.

    python -m tests.durability.stepping KIND FOLDER KILLS

A step is a file opened, renamed or removed, a database opened, or some instructions of SQLite. What
was there before must be there at the next start. Prints the kills, the rows acknowledged, those
lost, and how often the library was silently empty.
"""

from __future__ import annotations

import itertools
import os
import shutil
import signal
import sqlite3
import sys
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from reader.datamodel.word import WordFilter
from reader.errors import StorageError
from reader.storage.backups import back_up_daily, backups
from reader.storage.history import HistoryStore
from reader.storage.migrations import MIGRATIONS
from reader.storage.sqlite import IfMissing, open_database
from reader.storage.word_list import WordStore
from reader.vocabulary.formats import read_file

ROWS = 300
NOW = datetime(2026, 3, 3, 12, tzinfo=UTC)
#: Instructions of SQLite's machine that are one step.
INSTRUCTIONS = 400
#: What Python tells before it does it (https://docs.python.org/3/library/audit_events.html).
EVENTS = {"open", "os.rename", "os.remove", "os.mkdir", "os.rmdir", "shutil.copyfile"}


def fill(path: Path) -> None:
    """A library with a history and a copy of it."""
    database = open_database(path, MIGRATIONS)
    with database.transaction():
        for number in range(ROWS):
            HistoryStore(database).record(f"https://{number}.example/", f"Ferry {number}")
    database.close()


def damage(path: Path) -> None:
    """Noise over the beginning."""
    with path.open("r+b") as file:
        file.write(os.urandom(4096))


def prepared(kind: str, folder: Path) -> None:
    """What is there before."""
    path = folder / "reader.sqlite3"
    fill(path)
    if kind in ("repair", "restore"):
        back_up_daily(path, datetime.now(UTC))
    if kind == "repair":
        damage(path)
    elif kind == "restore":
        path.unlink()
    elif kind == "import":
        pairs = itertools.islice(itertools.product("abcdefghijklmnopqrstuvwxyz", repeat=2), ROWS)
        lines = (f"word{''.join(pair)}\tmeaning" for pair in pairs)
        (folder / "words.tsv").write_text("\n".join(lines), "utf-8")


def repair(path: Path) -> None:
    """A start that meets damage."""
    open_database(path, MIGRATIONS).close()


def restore(path: Path) -> None:
    """A start for which the person chose the newest copy."""
    open_database(path, MIGRATIONS, IfMissing.RESTORE).close()


def back_up(path: Path) -> None:
    """The daily copy, on five days."""
    for day in range(5):
        back_up_daily(path, datetime.now(UTC) + timedelta(days=day, hours=day))


def import_words(path: Path) -> None:
    """A list of words, all of it or none."""
    database = open_database(path, MIGRATIONS)
    WordStore(database).take(read_file(path.with_name("words.tsv"), NOW).words)
    database.close()


KINDS: dict[str, Callable[[Path], None]] = {
    "repair": repair,
    "restore": restore,
    "backup": back_up,
    "import": import_words,
}


def counting(last: int) -> Callable[[], int]:
    """Has this process killed before a step, or counts them with 0; gives how many there were."""
    steps = 0

    def step() -> int:
        nonlocal steps
        steps += 1
        if steps == last:
            os.kill(os.getpid(), signal.SIGKILL)
        return 0

    def hear(event: str, _arguments: tuple[object, ...]) -> None:
        if event in EVENTS:
            step()

    def connect_and_watch(*arguments: Any, **options: Any) -> sqlite3.Connection:
        step()
        connection = connect(*arguments, **options)
        connection.set_progress_handler(step, INSTRUCTIONS)
        return connection

    connect: Callable[..., sqlite3.Connection] = sqlite3.connect
    setattr(sqlite3, "connect", connect_and_watch)  # noqa: B010
    sys.addaudithook(hear)
    return lambda: steps


def in_child(work: Callable[[], int]) -> int:
    """What a child of this process gives; -1 where it was killed."""
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        os.write(writing, str(work()).encode())
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading) as pipe:
        said = pipe.read()
    os.waitpid(child, 0)
    return int(said or -1)


def lost(kind: str, path: Path) -> tuple[int, bool]:
    """How many rows are gone at the next start, and whether nothing is there and nothing said."""
    try:
        database = open_database(path, MIGRATIONS)
    except StorageError as error:
        if (kind, error.code) != ("restore", "missing"):
            return ROWS, False
        database = open_database(path, MIGRATIONS, IfMissing.RESTORE)
    rows = len(HistoryStore(database).recent(10 * ROWS))
    whole = database.rows("PRAGMA integrity_check")[0][0] == "ok"
    words = len(WordStore(database).words(WordFilter()))
    silent = rows == 0 and database.notice is None
    database.close()
    left = [file for end in ("salvage-*", "*.repair*") for file in path.parent.glob(f".{end}")]
    half = bool(left) or words not in (0, ROWS) or not (whole and len(backups(path)) <= 4)
    return ROWS - rows + half, silent


def main() -> None:
    """Kill, start, look; say what was found."""
    kind, folder, kills = sys.argv[1], Path(sys.argv[2]), int(sys.argv[3])
    before, now = folder / "before", folder / "now"
    before.mkdir()
    prepared(kind, before)

    def run(last: int) -> int:
        shutil.rmtree(now, ignore_errors=True)
        shutil.copytree(before, now)

        def work() -> int:
            steps = counting(last)
            KINDS[kind](now / "reader.sqlite3")
            return steps()

        return in_child(work)

    run(0)
    lost(kind, now / "reader.sqlite3")  # what looking imports is no step of those that are killed
    steps = run(0)
    assert steps > 0
    killed = gone = silent = 0
    for number in range(kills):
        killed += run(1 + number * steps // kills) < 0
        rows, empty = lost(kind, now / "reader.sqlite3")
        gone += rows
        silent += empty
    sys.stdout.write(f"{killed} {killed * ROWS} {gone} {silent}\n")


if __name__ == "__main__":
    main()
