"""A backup put back in the place of what is kept now, which becomes a backup itself before.

All that is in a backup is looked through before anything changes. Then pictures come beside those
that are there, the library changes in one step of SQLite's, and the settings in one step of the
file system's: whoever kills the program in between finds the one or the other, and whatever happens
finds what was there before in the copy that lies beside the library.
"""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from reader.cancellation import CancelToken, Progress
from reader.errors import StorageError, cause_of
from reader.library import before_restore
from reader.library.backup import Backup, damaged, newer, opened_backup, write_backup
from reader.paths import Paths
from reader.settings_file import replace_settings
from reader.storage.backups import passing
from reader.storage.changes import NotingConnection
from reader.storage.connecting import open_candidate
from reader.storage.faults import storage_errors
from reader.storage.migrations import MIGRATIONS
from reader.storage.pictures import PictureStore
from reader.storage.sqlite import Database
from reader.storage.sync import SyncStore
from reader.system.files import writing_whole
from reader.untrusted import MalformedDataError, read_toml

#: Room that must be free, as a multiple of what is unpacked: it lies there twice for a while.
_ROOM = 2.2


def restore(
    backup: Path,
    database: Database,
    paths: Paths,
    now: datetime,
    *,
    cancel: CancelToken | None = None,
    progress: Progress | None = None,
) -> Path:
    """Put a backup in the place of what is kept; the library is only read from then on.

    Args:
        backup: the file.
        database: the library.
        paths: where that lies, with its pictures and settings.
        now: aware.
        cancel: polled until things begin to change.
        progress: told bytes that were looked through, and bytes in all.

    Returns:
        The backup of what was there before: restored, it undoes this.

    Raises:
        StorageError: the backup is none, damaged, or of a newer version of the program, or the
            library cannot be written. The library and the settings are as they were.
        ExportError: what is there now could not be copied; nothing was changed.
        Cancelled: the token was cancelled; nothing was changed.
    """
    database.writable_path()
    with opened_backup(backup) as opened, _unpacked(opened, backup, paths, cancel, progress) as new:
        settings = opened.settings
        _check_settings(settings, backup)
        pictures = PictureStore(database, paths.pictures)
        for digest in opened.pictures:  # all are looked through before the first is written
            opened.picture(digest)
            if cancel:
                cancel.check()
        before = _kept_before(paths, now, cancel)
        for digest in opened.pictures:
            pictures.put_back(digest, opened.picture(digest))
        _meet_others_anew(database, new)
        database.take_over(new)
        replace_settings(paths.settings_file, settings)
    return before


@contextlib.contextmanager
def _unpacked(
    opened: Backup,
    path: Path,
    paths: Paths,
    cancel: CancelToken | None,
    progress: Progress | None,
) -> Iterator[NotingConnection]:
    """The library in a backup, sound and brought up to date, beside the one that is there."""
    _require_room(paths.data, opened.size)
    with storage_errors(), passing(paths.database) as copy:
        with _written(paths.data), writing_whole(copy, private=True) as sink:
            done = 0
            for size in opened.write_database(sink):
                done += size
                if cancel:
                    cancel.check()
                if progress:
                    progress(done, opened.size)
        with contextlib.closing(_candidate(copy, path)) as connection:
            # The index of the search knows the other library: everything is indexed again.
            connection.execute("INSERT OR IGNORE INTO unindexed (story) SELECT id FROM stories")
            yield connection


def _meet_others_anew(database: Database, new: NotingConnection) -> None:
    """Let what is restored meet other machines as a library that is new to them.

    So nothing that comes back is deleted again since it was deleted there, and nothing there is.
    """
    store = SyncStore(Database(new, None))
    if target := SyncStore(database).target() or store.target():
        store.begin(target)


def _candidate(copy: Path, backup: Path) -> NotingConnection:
    try:
        return open_candidate(copy, MIGRATIONS)
    except StorageError as error:
        if error.code == "newer":
            raise newer(backup) from error
        if error.code in ("damaged", "foreign"):
            raise damaged(backup) from error
        raise


def _check_settings(settings: bytes, backup: Path) -> None:
    try:
        read_toml(settings)
    except MalformedDataError as error:
        raise damaged(backup) from error


def _kept_before(paths: Paths, now: datetime, cancel: CancelToken | None) -> Path:
    """Back up what is there now; older copies of the kind go, but for the newest."""
    before = before_restore.path_of(paths, now)
    write_backup(paths, before, now, cancel=cancel)
    before_restore.thin_out(paths, now)
    return before


def _require_room(folder: Path, size: int) -> None:
    needed, free = int(size * _ROOM), shutil.disk_usage(folder).free
    if free < needed:
        raise StorageError(
            "disk-full",
            "{needed} MB are needed in {folder}, and {free} MB are free. Free some "
            "space and try again.",
            needed=f"{needed / 1e6:,.0f}",
            folder=folder,
            free=f"{free / 1e6:,.0f}",
        )


@contextlib.contextmanager
def _written(folder: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise StorageError(
            "unwritable",
            "The backup could not be unpacked in {folder} ({cause}), and nothing was changed. "
            "Make room there, and try again.",
            folder=folder,
            cause=cause_of(error),
        ) from error
