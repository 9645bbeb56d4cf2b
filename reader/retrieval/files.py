"""Files of the reader's own disk."""

from __future__ import annotations

import stat
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from reader.document import RawPage
from reader.errors import RetrievalError
from reader.messages import Message
from reader.retrieval.unpacking import too_large, unpack


def read_file(path: str, limit: int, source: str | None = None) -> RawPage:
    """Read a saved page: HTML, MHTML or text, packed with gzip or not.

    Args:
        path: where it is.
        limit: the most bytes taken, before and after unpacking.
        source: what the reader asked for, where it is not the path.

    Raises:
        RetrievalError: it is missing, unreadable, no regular file, empty, too large or no text.
    """
    file = Path(path).expanduser()
    try:
        status = file.stat()
        if stat.S_ISDIR(status.st_mode):
            raise RetrievalError("is-folder", "{path} is a folder. Choose a file in it.", path=path)
        # A pipe or a device may never end.
        if not stat.S_ISREG(status.st_mode):
            raise RetrievalError(
                "not-a-file", "{path} is not a regular file. Use - to read from a pipe.", path=path
            )
        if status.st_size > limit:
            raise too_large(path, limit)
        with file.open("rb") as stream:
            data = stream.read(limit + 1)
    except (OSError, ValueError) as error:
        raise _explained(path, error) from error
    raw = unpack(data, source or path, limit=limit, name=file.name)
    return replace(raw, fetched_at=datetime.fromtimestamp(status.st_mtime, UTC))


def _explained(path: str, error: OSError | ValueError) -> RetrievalError:
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return RetrievalError("not-found", "There is no file {path}. Check the name.", path=path)
    if isinstance(error, PermissionError):
        return RetrievalError(
            "no-permission",
            "You may not read {path}. Change its permissions or copy it.",
            path=path,
        )
    cause = error.strerror if isinstance(error, OSError) and error.strerror else None
    return RetrievalError(
        "unreadable",
        "{path} cannot be read ({cause}).",
        path=repr(path),
        cause=cause.lower() if cause else Message("bad name"),
    )
