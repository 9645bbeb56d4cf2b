"""`import`: articles that were saved in another program, or feeds, brought into the library."""

from __future__ import annotations

import argparse

from reader.cli.library import now, opened_library, tell
from reader.cli.output import complain, counted
from reader.library.importing import read_listed, take_listed
from reader.library.outlines import Imported
from reader.library.saved import BroughtIn
from reader.limits import MAX_SAVED_BYTES
from reader.system.files import read_chosen


def run(arguments: argparse.Namespace) -> int:
    """Bring in what a file lists, and say what came, what was there, and what cannot be read.

    Raises:
        ReaderError: it is no such list, or the library cannot be written; nothing has changed.
    """
    listed = read_listed(read_chosen(arguments.file, MAX_SAVED_BYTES))
    with opened_library(arguments) as library:
        done = take_listed(library.database, listed, now())
    if isinstance(done, Imported):
        left_out = [str(message) for message in done.left_out]
        _tell_feeds(arguments, done, left_out)
    else:
        left_out = [f"No address: {line}" for line in done.told]
        _tell_articles(arguments, done)
    if not arguments.json:
        for line in left_out:
            complain(line)
    return 0


def _tell_feeds(arguments: argparse.Namespace, done: Imported, left_out: list[str]) -> None:
    tell(
        arguments,
        f"{counted(done.new, 'feed')} followed, {done.known} were followed already",
        kind="feeds",
        new=done.new,
        known=done.known,
        unreadable=len(left_out),
        told=left_out,
    )


def _tell_articles(arguments: argparse.Namespace, done: BroughtIn) -> None:
    entries = counted(done.unreadable, "entry", "entries")
    tell(
        arguments,
        f"{counted(len(done.new), 'article')} came, {done.known} were there already, "
        f"{entries} cannot be read",
        kind="articles",
        new=len(done.new),
        known=done.known,
        unreadable=done.unreadable,
        told=list(done.told),
    )
