"""The errors a person can be told about.

Each carries a stable `code`, and a message of one or two plain sentences: what happened, why, and
what to do next. Anything else that is raised is a bug.
"""

from __future__ import annotations


class ReaderError(Exception):
    """Base of all expected errors.

    Args:
        code: stable name of the cause, for programs ("not-found", "too-large", …).
        message: what happened and what to do next, in plain English, with a full stop.
    """

    def __init__(self, code: str, message: str) -> None:
        super().__init__(code, message)
        self.code = code
        self.message = message

    def __str__(self) -> str:
        return self.message


class RetrievalError(ReaderError):
    """A source could not be fetched or read."""


class ExtractionError(ReaderError):
    """A source was read, but is nothing that can be cleaned."""


class TranslationError(ReaderError):
    """A translation could not be made."""


class PackageError(ReaderError):
    """A language package could not be found, downloaded, checked, installed or removed."""


class StorageError(ReaderError):
    """A database could not be opened, read or written."""


class ExportError(ReaderError):
    """A file could not be written."""


class Cancelled(ReaderError):
    """The person, or a newer request, stopped the work."""

    def __init__(self) -> None:
        super().__init__("cancelled", "Stopped.")
