"""What kind of file system a file lies on: one of this computer, or a drive of the network."""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path

#: Names of file systems that lie on other computers, as Linux calls them.
_REMOTE = frozenset(
    {
        *("nfs", "nfs4", "cifs", "smb3", "smbfs", "ncpfs", "afs", "ceph", "9p", "coda", "davfs"),
        *("lustre", "glusterfs", "ocfs2", "gfs2", "beegfs"),
        *("vboxsf", "prl_fs", "vmhgfs", "virtiofs"),  # of virtual machines
        *("fuse.sshfs", "fuse.rclone", "fuse.davfs", "fuse.glusterfs", "fuse.vmhgfs-fuse"),
        *("fuse.gvfsd-fuse", "fuse.cephfs", "fuse.s3fs", "fuse.smbnetfs"),
    }
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
