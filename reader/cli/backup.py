"""`backup`: all that the program keeps of its reader, in one file."""

from __future__ import annotations

import argparse
from pathlib import Path

from reader.cli.library import iso, now, opened_database, tell
from reader.cli.output import counted, progress_line
from reader.library.backup import Manifest, backup_name, write_backup


def run(arguments: argparse.Namespace) -> int:
    """Write a backup; a file of the name is replaced.

    Returns:
        0.

    Raises:
        ReaderError: the library cannot be read, or the file not written.
    """
    made = now().astimezone()
    target = named(arguments.file, backup_name(made))
    with opened_database(arguments.paths):
        pass  # it is there, and up to date
    with progress_line("Backing up") as progress:
        manifest = write_backup(arguments.paths, target, made, progress=progress)
    tell_backup(arguments, target, manifest)
    return 0


def named(file: Path, name: str) -> Path:
    """A file as a person named it; one of a name in the folder that they named."""
    return file / name if file.is_dir() else file


def tell_backup(arguments: argparse.Namespace, target: Path, manifest: Manifest) -> None:
    """Say what is in a backup, and where that is."""
    words = {"feeds": "feed", "stories": "story", "kept": "kept page", "notes": "note"}
    counts = manifest.counts
    told = ", ".join(
        counted(number, words.get(name, "word"), "stories" if name == "stories" else "")
        for name, number in counts.items()
    )
    made = iso(manifest.made)
    tell(arguments, f"{target}: {told}", file=str(target), made=made, **counts)
