"""Brings a database from one version to the next, and is killed at one step of SQLite's machine.

    python -m tests.durability.migrating FILE VERSION STEP

VERSION is the one to reach. With a STEP of 0 it runs to its end; it prints how many steps it took.
"""

from __future__ import annotations

import os
import signal
import sys
from itertools import count
from pathlib import Path
from typing import Any

from reader.storage import connecting
from reader.storage.changes import NotingConnection
from reader.storage.migrations import MIGRATIONS
from reader.storage.sqlite import open_database

#: Instructions of SQLite's virtual machine that are one step here.
STEP = 10


def main() -> None:
    """Migrate, count, and die on the way if told to."""
    path, version, last = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
    steps, connect = count(1), connecting.connect
    done = 0

    def step() -> int:
        nonlocal done
        done = next(steps)
        if done == last:
            os.kill(os.getpid(), signal.SIGKILL)
        return 0

    def connect_and_watch(*arguments: Any, **options: Any) -> NotingConnection:
        connection = connect(*arguments, **options)
        connection.set_progress_handler(step, STEP)
        return connection

    connecting.connect = connect_and_watch
    open_database(path, MIGRATIONS[:version]).close()
    sys.stdout.write(f"{done}\n")


if __name__ == "__main__":
    main()
