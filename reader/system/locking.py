"""Locks between processes; the system frees them when their holder dies."""

from __future__ import annotations

import contextlib
import os
import time
from collections.abc import Iterator
from pathlib import Path

#: How often a lock that another process holds is tried again, in seconds.
_PAUSE = 0.01


def try_lock(descriptor: int) -> bool:
    """Lock an open file for this process until it is closed; false where another one holds it."""
    try:
        if os.name == "nt":
            import msvcrt

            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined,unused-ignore]
        else:
            import fcntl

            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


@contextlib.contextmanager
def locked(file: Path, patience: float) -> Iterator[bool]:
    """Hold a lock for as long as the block runs.

    Args:
        file: made where it is missing; what it holds means nothing.
        patience: how long another holder is waited for, in seconds.

    Yields:
        Whether the lock is held; false after the time is over.

    Raises:
        OSError: the file cannot be made.
    """
    with file.open("ab") as handle:
        deadline = time.monotonic() + patience
        while not (held := try_lock(handle.fileno())) and time.monotonic() < deadline:
            time.sleep(_PAUSE)
        yield held
