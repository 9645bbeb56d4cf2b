"""The errors a person can be told about.

Each carries a stable `code`, and a message of one or two plain sentences: what happened, why, and
what to do next. Anything else that is raised is a bug.
"""

from __future__ import annotations

import errno
import os
from typing import Self

from reader.messages import Message


class ReaderError(Exception):
    """Base of all expected errors. `str()` gives the message in English.

    Args:
        code: stable name of the cause, for programs ("not-found", "too-large", …).
        template: what happened and what to do next, with a full stop; see `Message`.
        values: what is filled in.
    """

    def __init__(self, code: str, template: str, /, **values: object) -> None:
        super().__init__(code, template)
        self.code = code
        self.message = Message(template, **values)

    @classmethod
    def of(cls, code: str, message: Message) -> Self:
        """An error with a message that was made before."""
        error = cls(code, message.template)
        error.message = message
        return error

    def __str__(self) -> str:
        return str(self.message)


def cause_of(error: OSError) -> Message:
    """Why the system refused something, in a few words that can be translated.

    The system's own words come in the language it was started in, and mostly in English.
    """
    return _CAUSES.get(error.errno or 0) or Message("{cause}", cause=error.strerror or error)


def refused_file(error: BaseException) -> ReaderError | None:
    """For who handles what nobody expected: what to tell where the system refuses a file.

    Returns:
        None where it is something else, which is a mistake of the program.
    """
    if not isinstance(error, OSError) or error.errno not in _CAUSES or not error.filename:
        return None
    return ReaderError(
        "file-refused",
        "{path} cannot be used ({cause}). See to it that it can be read and written, and try "
        "again.",
        path=os.fsdecode(error.filename) if not isinstance(error.filename, int) else "",
        cause=cause_of(error),
    )


_CAUSES = {
    errno.EACCES: Message("not permitted"),
    errno.EPERM: Message("not permitted"),
    errno.ENOENT: Message("there is no such file or folder"),
    errno.ENOTDIR: Message("a file is in the way"),
    errno.EEXIST: Message("a file is in the way"),
    errno.EISDIR: Message("a folder is in the way"),
    errno.ENOSPC: Message("the disk is full"),
    errno.EDQUOT: Message("your share of the disk is full"),
    errno.EROFS: Message("the disk is read-only"),
    errno.EIO: Message("the disk reported an error"),
    errno.ENAMETOOLONG: Message("the name is too long"),
    errno.EMFILE: Message("too many files are open"),
    errno.EBUSY: Message("another program is using it"),
}


class RetrievalError(ReaderError):
    """A source could not be fetched or read."""


class ExtractionError(ReaderError):
    """A source was read, but is nothing that can be cleaned."""


class FeedError(ReaderError):
    """What came is no feed, or no list of feeds."""


class TranslationError(ReaderError):
    """A translation could not be made."""


class PackageError(ReaderError):
    """A language package could not be found, downloaded, checked, installed or removed."""


class StorageError(ReaderError):
    """A database could not be opened, read or written."""


class ExportError(ReaderError):
    """A file could not be written."""


class BrowserError(ReaderError):
    """A browser could not be connected, or a page that it sent could not be taken."""


class SpeechError(ReaderError):
    """Something could not be read aloud."""


class SyncError(ReaderError):
    """An account or a folder could not be brought into step, or its secret not be kept."""


class Cancelled(ReaderError):
    """The person, or a newer request, stopped the work."""

    def __init__(self) -> None:
        super().__init__("cancelled", "Stopped.")

    def __reduce__(self) -> tuple[type[Cancelled], tuple[()]]:
        return type(self), ()
