"""Files that are damaged, or may be: noticed, set aside, and replaced by a copy."""

from __future__ import annotations

import contextlib
import shutil
from datetime import UTC, datetime
from pathlib import Path

from reader.database_files import COMPANIONS
from reader.messages import Message
from reader.storage.backups import backups, is_sound

#: Bytes from which on reading a file from beginning to end holds up the start.
LARGE = 4_000_000


def is_suspicious(path: Path) -> bool:
    """Whether a file is read from beginning to end before it is used.

    A large one takes its time; it is looked at after damage was met, or when its write-ahead log
    shows that it was not closed. The daily copy reads it whole in any case.
    """
    try:
        small = path.stat().st_size < LARGE
    except OSError:
        return True
    return small or suspicion(path).exists() or _companion(path, "-wal").exists()


def is_emptied(path: Path) -> bool:
    """Whether a file holds nothing, and once did: SQLite would take it for a new database."""
    try:
        return path.stat().st_size == 0 and bool(backups(path))
    except OSError:
        return False


def suspicion(path: Path) -> Path:
    """The empty file that says that damage was met."""
    return path.with_name(path.name + ".suspect")


def set_aside(path: Path) -> tuple[Path, bool]:
    """Rename a damaged file and its companions, and put the newest sound copy in its place.

    Returns:
        Where the damaged file is now, and whether there was a copy.
    """
    stamp = datetime.now(UTC).strftime("%Y%m%d-%H%M%S-%f")
    aside = path.with_name(f"{path.name}.broken-{stamp}")
    path.replace(aside)
    for ending in COMPANIONS:
        with contextlib.suppress(FileNotFoundError):
            _companion(path, ending).replace(_companion(aside, ending))
    suspicion(path).unlink(missing_ok=True)
    backup = next(filter(is_sound, backups(path)), None)
    if backup is not None:
        shutil.copyfile(backup, path)
    return aside, backup is not None


def told(name: str, count: int, *, restored: bool) -> Message:
    """What to tell the person of damage: the file's name now, rows read from it, a copy or none."""
    if restored and count:
        return Message(
            "The database was damaged and was kept as {name}. An older copy was restored, and what "
            "could be read of the newer one was added: {count} entries.",
            name=name,
            count=count,
        )
    if restored:
        return Message(
            "The database was damaged and was kept as {name}. An older copy was restored.",
            name=name,
        )
    if count:
        return Message(
            "The database was damaged and was kept as {name}. A new one was started with what "
            "could be read of it: {count} entries.",
            name=name,
            count=count,
        )
    return Message(
        "The database was damaged and was kept as {name}. A new one was started.", name=name
    )


def _companion(path: Path, ending: str) -> Path:
    return path.with_name(path.name + ending)
