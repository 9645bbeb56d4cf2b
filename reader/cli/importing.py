"""`import`: saved articles, feeds or a whole library, brought in."""

from __future__ import annotations

import argparse

from reader.cli import restore
from reader.cli.library import now, opened_database, opened_library, tell
from reader.cli.output import complain, counted
from reader.errors import ReaderError
from reader.library.backup import Manifest, counts
from reader.library.importing import ImportedArticles, import_listed, read_import
from reader.library.outlines import ImportedFeeds


def run(arguments: argparse.Namespace) -> int:
    """Bring in what a file lists, and say what came, what was there, and what cannot be read.

    A whole library, as `backup` and `export-all` write it, is put where there is none yet.

    Raises:
        ReaderError: it is no such file, or the library cannot be written; nothing has changed.
    """
    listed = read_import(arguments.file)
    if isinstance(listed, Manifest):
        _refuse_a_second_library(arguments)
        return restore.run(arguments)
    with opened_library(arguments) as library:
        done = import_listed(library.database, listed, now())
    if isinstance(done, ImportedFeeds):
        left_out = [str(message) for message in done.left_out]
        _tell_feeds(arguments, done, left_out)
    else:
        left_out = [f"No address: {line}" for line in done.told]
        _tell_articles(arguments, done)
    if not arguments.json:
        for line in left_out:
            complain(line)
    return 0


def _refuse_a_second_library(arguments: argparse.Namespace) -> None:
    with opened_database(arguments.paths) as database:
        if any(counts(database).values()):
            raise ReaderError(
                "library-in-use",
                "{name} is a whole library, and there is one here already. Use restore to put it "
                "in the place of yours, which is kept as a backup.",
                name=arguments.file.name,
            )


def _tell_feeds(arguments: argparse.Namespace, done: ImportedFeeds, left_out: list[str]) -> None:
    tell(
        arguments,
        f"{counted(done.new, 'feed')} followed, {done.known} were followed already",
        kind="feeds",
        new=done.new,
        known=done.known,
        unreadable=len(left_out),
        told=left_out,
    )


def _tell_articles(arguments: argparse.Namespace, done: ImportedArticles) -> None:
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
