"""`backup` and `export-all`: all that the program keeps of its reader, in one file."""

from __future__ import annotations

import argparse
import os
from pathlib import Path

from reader.cli.library import iso, now, opened_library, tell
from reader.cli.output import complain, counted, progress_line
from reader.library.backup import backup_name, pictures_left_out, write_backup
from reader.library.everything import everything_name, export_everything


def run(arguments: argparse.Namespace) -> int:
    """Write a backup, or with what other programs can read of it; a file of the name is replaced.

    Raises:
        ReaderError: the library cannot be read, or the file not written.
    """
    made = now().astimezone()
    readable = arguments.command == "export-all"
    target: Path = arguments.file
    if os.path.isdir(target):  # which takes what is too long
        target /= everything_name(made) if readable else backup_name(made)
    doing = "Exporting" if readable else "Backing up"
    with opened_library(arguments) as library, progress_line(doing) as progress:
        paths, pipeline, policy = library.paths, library.pipeline, library.settings.policy
        manifest = (
            export_everything(paths, target, made, pipeline, policy, progress=progress)
            if readable
            else write_backup(paths, target, made, progress=progress)
        )
    if manifest.left_out:
        complain(pictures_left_out(manifest.left_out).message)
    words = {"feeds": "feed", "stories": "story", "kept": "kept page", "notes": "note"}
    counts = manifest.counts
    told = ", ".join(
        counted(number, words.get(name, "word"), "stories" if name == "stories" else "")
        for name, number in counts.items()
    )
    tell(arguments, f"{target}: {told}", file=str(target), made=iso(manifest.made), **counts)
    return 0
