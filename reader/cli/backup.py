"""`backup`: all that the program keeps of its reader, in one file."""

from __future__ import annotations

import argparse
from pathlib import Path

from reader.cli.library import iso, now, opened_database, tell
from reader.cli.output import counted, progress_line
from reader.library.backup import backup_name, write_backup


def run(arguments: argparse.Namespace) -> int:
    """Write a backup; a file of the name is replaced.

    Returns:
        0.

    Raises:
        ReaderError: the library cannot be read, or the file not written.
    """
    made, file = now().astimezone(), Path(arguments.file)
    target = file / backup_name(made) if file.is_dir() else file
    with opened_database(arguments.paths):
        pass  # it is there, and up to date
    with progress_line("Backing up") as progress:
        manifest = write_backup(arguments.paths, target, made, progress=progress)
    words = {"feeds": "feed", "stories": "story", "kept": "kept page", "notes": "note"}
    counts = manifest.counts
    told = ", ".join(
        counted(number, words.get(name, "word"), "stories" if name == "stories" else "")
        for name, number in counts.items()
    )
    tell(arguments, f"{target}: {told}", file=str(target), made=iso(made), **counts)
    return 0
