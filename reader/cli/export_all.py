"""`export-all`: all that the reader made, in one archive that other programs can read, too."""

from __future__ import annotations

import argparse

from reader.cli.backup import named, tell_backup
from reader.cli.library import now, opened_library
from reader.cli.output import progress_line
from reader.library.everything import everything_name, export_everything


def run(arguments: argparse.Namespace) -> int:
    """Write the archive; a file of the name is replaced.

    Returns:
        0.

    Raises:
        ReaderError: the library cannot be read, or the file not written.
    """
    made = now().astimezone()
    target = named(arguments.file, everything_name(made))
    with opened_library(arguments) as library, progress_line("Exporting") as progress:
        manifest = export_everything(
            library.paths,
            target,
            made,
            library.pipeline,
            library.settings.policy,
            progress=progress,
        )
    tell_backup(arguments, target, manifest)
    return 0
