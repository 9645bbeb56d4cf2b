"""Writing files so that nothing is lost: beside the old one, then in its place in one step."""

from __future__ import annotations

import contextlib
import errno
import os
import re
import unicodedata
from enum import StrEnum
from pathlib import Path

from reader.errors import ExportError
from reader.export.safety import one_line
from reader.messages import Message
from reader.system.files import remove, write_whole
from reader.system.windows import reachable


class Existing(StrEnum):
    """What to do about a file that has the name already."""

    REPLACE = "replace"
    UNIQUE = "unique"


#: Characters that some file system does not allow, or that a shell or file manager may take amiss.
_FORBIDDEN = re.compile(r'[/\\:*?"<>|%$`~\x7f]')

#: Names Windows keeps for devices, with any extension.
_RESERVED = re.compile(r"(?i)^(con|prn|aux|nul|com\d|lpt\d)(\.|$)")

#: The longest name in bytes that leaves room for an extension, a number and a temporary suffix.
_MOST_BYTES = 150

_CAUSES = {
    errno.ENOSPC: (
        "disk-full",
        Message("the disk is full. Free some space or choose another folder."),
    ),
    errno.EDQUOT: ("disk-full", Message("your share of the disk is full. Choose another folder.")),
    errno.EROFS: ("read-only", Message("the folder is read-only. Choose another folder.")),
    errno.EACCES: ("no-permission", Message("you may not write there. Choose another folder.")),
    errno.EPERM: ("no-permission", Message("you may not write there. Choose another folder.")),
    errno.ENOENT: (
        "no-folder",
        Message("the folder does not exist any more. Choose another folder."),
    ),
    errno.ENOTDIR: ("no-folder", Message("the folder does not exist. Choose another folder.")),
    errno.EISDIR: ("is-folder", Message("a folder has this name. Choose another name.")),
    errno.ENAMETOOLONG: ("name-too-long", Message("the name is too long. Choose a shorter one.")),
}


def file_name(title: str, extension: str) -> str:
    """A safe file name for a title, whatever it holds.

    Args:
        title: any text.
        extension: without its dot.
    """
    name = unicodedata.normalize("NFC", one_line(title))
    name = " ".join(_FORBIDDEN.sub(" ", name).split()).strip(" .-")
    name = name.encode("utf-8")[:_MOST_BYTES].decode("utf-8", "ignore").strip(" .-")
    if _RESERVED.match(name):
        name = f"_{name}"
    return f"{name or 'article'}.{extension}"


def write(path: Path, data: bytes, existing: Existing = Existing.REPLACE) -> Path:
    """Write a file in one step; an old file of the name stays whole until the new one is.

    Args:
        path: where to write. A link is followed; a device or pipe is written to directly.
        data: all of the file.
        existing: what to do if the name is taken.

    Returns:
        The path written; it differs from `path` only for `Existing.UNIQUE`.

    Raises:
        ExportError: nothing was written; an old file is as it was.
    """
    try:
        path = path.resolve()
        if path.is_dir():  # Windows would say that it may not be written
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
        if path.exists() and not path.is_file():
            path.write_bytes(data)
            return path
        return _write_beside(path, data, existing)
    except (OSError, ValueError) as error:
        raise explained(path, error) from error


def _write_beside(path: Path, data: bytes, existing: Existing) -> Path:
    if existing is Existing.REPLACE:
        write_whole(path, data)
        return path
    claimed = _claimed(path)
    try:
        write_whole(claimed, data)
    except BaseException:
        with contextlib.suppress(OSError):
            remove(claimed)
        raise
    return claimed


def _claimed(path: Path) -> Path:
    """A free name like `path`, taken by an empty file so that nobody else takes it meanwhile."""
    number = 1
    candidate = path
    while True:
        try:
            reachable(candidate).touch(exist_ok=False)
        except FileExistsError:
            number += 1
            candidate = path.with_name(f"{path.stem} ({number}){path.suffix}")
        else:
            return candidate


def explained(path: Path, error: OSError | ValueError) -> ExportError:
    """Why a file could not be written, and what to do."""
    code = error.errno if isinstance(error, OSError) else None
    name, cause = _CAUSES.get(
        code or 0, ("unwritable", Message("the system refused it. Choose another folder or name."))
    )
    return ExportError(
        name, "“{name}” could not be written: {cause}", name=one_line(path.name), cause=cause
    )
