"""`restore`: a backup put in the place of what the program keeps of its reader."""

from __future__ import annotations

import argparse
from contextlib import closing

from reader.cli.library import now, tell
from reader.cli.output import progress_line
from reader.library.restoring import restore
from reader.storage.migrations import MIGRATIONS
from reader.storage.sqlite import IfMissing, open_database


def run(arguments: argparse.Namespace) -> int:
    """Restore a backup; what was there before becomes a backup, too.

    Raises:
        ReaderError: the backup cannot be used, or the library is open in a window.
    """
    paths = arguments.paths
    opened = open_database(paths.database, MIGRATIONS, IfMissing.START_NEW)
    with closing(opened) as database, progress_line("Unpacking") as progress:
        before = restore(arguments.file, database, paths, now(), progress=progress)
    tell(
        arguments,
        f"{arguments.file} is restored. What was there before is in {before}",
        file=str(arguments.file),
        before=str(before),
    )
    return 0
