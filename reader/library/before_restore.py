"""The backup that restoring makes of what was there, and the note of it for the next start.

Nothing here reads or writes archives, which the start of the window waits for.
"""

from __future__ import annotations

import contextlib
import re
from datetime import datetime
from pathlib import Path

from reader.paths import Paths
from reader.system.files import make_private, remove, sweep, write_whole

#: How many of them are kept.
KEPT = 3

_NAME = "before-restore-%Y%m%d-%H%M%S-%f.zip"
_FORM = r"before-restore-\d{8}-\d{6}-\d{6}\.zip"


def path_of(paths: Paths, now: datetime) -> Path:
    """Where what is there now is kept."""
    return paths.data / now.strftime(_NAME)


def thin_out(paths: Paths, now: datetime) -> None:
    """Remove all but the newest; those from the future were made while the clock was wrong."""
    names = [file.name for file in paths.data.iterdir() if re.fullmatch(_FORM, file.name)]
    copies = sorted(names, key=lambda name: (name <= path_of(paths, now).name, name))
    sweep(paths.data, _FORM, keep=copies[-KEPT:])


def note(paths: Paths, before: Path) -> None:
    """Leave word to the next start of what was there; that it cannot be left is no harm."""
    with contextlib.suppress(OSError):
        make_private(paths.state)
        write_whole(_note(paths), before.name.encode(), private=True)


def take(paths: Paths) -> Path | None:
    """What was there before the last backup that was restored, if nobody was told of it yet."""
    try:
        name = _note(paths).read_bytes()[:100].decode("ascii", "replace")
        remove(_note(paths))
    except OSError:
        return None
    before = paths.data / name
    return before if re.fullmatch(_FORM, name) and before.is_file() else None


def _note(paths: Paths) -> Path:
    return paths.state / "restored"
