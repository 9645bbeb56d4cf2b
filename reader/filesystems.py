"""What kind of file system a file lies on, and how a database is kept there.

A write-ahead log needs memory that processes share. On a drive of the network it is not shared with
other computers, and a second one would damage the database (https://sqlite.org/wal.html,
https://sqlite.org/useovernet.html).
"""

from __future__ import annotations

import os
import re
import sqlite3
import sys
from pathlib import Path

#: Names of file systems that lie on other computers, as Linux calls them.
_REMOTE = frozenset(
    {
        "nfs",
        "nfs4",
        "cifs",
        "smb3",
        "smbfs",
        "ncpfs",
        "afs",
        "ceph",
        "9p",
        "coda",
        "davfs",
        "lustre",
    }
    | {"glusterfs", "ocfs2", "gfs2", "beegfs", "vboxsf", "prl_fs", "vmhgfs", "virtiofs"}
    | {"fuse.sshfs", "fuse.rclone", "fuse.davfs", "fuse.glusterfs", "fuse.vmhgfs-fuse"}
    | {"fuse.gvfsd-fuse", "fuse.cephfs", "fuse.s3fs", "fuse.smbnetfs"}
)
_MOUNTS = Path("/proc/self/mountinfo")
_DRIVE_REMOTE = 4


def is_remote(path: Path) -> bool:
    """Whether a file lies, or would lie, on a drive of the network.

    Where the system does not tell it is taken for one of this computer.
    """
    place = Path(os.path.abspath(path)) if sys.platform == "win32" else path.resolve()
    if sys.platform == "win32":
        return _is_remote_drive(place)
    return kind_of(place) in _REMOTE


def set_journal(connection: sqlite3.Connection, path: Path) -> bool:
    """Let SQLite keep its journal as is safe where a database lies.

    Args:
        connection: just opened.
        path: the database's file.

    Returns:
        Whether it newly lies on a drive of the network.

    Raises:
        sqlite3.Error: the file is damaged, or in use.
    """
    if not is_remote(path):
        connection.execute("PRAGMA journal_mode = WAL")
        # NORMAL may lose the last commits when the power fails, never the file.
        connection.execute("PRAGMA synchronous = NORMAL")
        return False
    connection.execute("PRAGMA locking_mode = EXCLUSIVE")  # a log is read without shared memory
    (mode,) = connection.execute("PRAGMA journal_mode").fetchone()
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    connection.execute("PRAGMA journal_mode = DELETE")
    connection.execute("PRAGMA locking_mode = NORMAL")
    connection.execute("PRAGMA synchronous = FULL")
    return bool(mode == "wal" or version == 0)


def kind_of(path: Path) -> str:
    """The type of the file system that a resolved path lies on, as Linux calls it; else ""."""
    try:
        lines = _MOUNTS.read_text("utf-8", "surrogateescape").splitlines()
    except OSError:
        return ""
    kind, longest = "", -1
    for line in lines:  # later mounts lie over earlier ones: proc(5), /proc/pid/mountinfo
        before, _, after = line.partition(" - ")
        place = Path(_unescaped(before.split(" ")[4]))
        depth = len(place.parts)
        if depth >= longest and (place == path or place in path.parents):
            kind, longest = after.split(" ")[0], depth
    return kind


def _unescaped(place: str) -> str:
    r"""A path without the escapes for space, tab, line feed and backslash, as in "\040"."""
    return re.sub(r"\\([0-7]{3})", lambda match: chr(int(match.group(1), 8)), place)


def _is_remote_drive(place: Path) -> bool:
    """Whether Windows calls a path's drive one of the network."""
    import ctypes

    drive = f"{place.drive}\\"
    windows = getattr(ctypes, "windll", None)
    return drive.startswith("\\\\") or (
        windows is not None and windows.kernel32.GetDriveTypeW(drive) == _DRIVE_REMOTE
    )
