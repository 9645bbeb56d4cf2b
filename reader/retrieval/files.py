"""Files of the reader's own disk."""

from __future__ import annotations

import os
import stat
import time
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import unquote, urlsplit

from reader.datamodel.page import RawPage
from reader.errors import RetrievalError, cause_of
from reader.limits import MAX_PICTURE_BYTES
from reader.messages import Message
from reader.retrieval.unpacking import too_large, unpack

#: The ending of books; only by it a file is known for one, as paths lead into it.
BOOK = ".epub"


def read_file(path: str, limit: int, source: str | None = None) -> RawPage:
    """Read a saved page: HTML, MHTML or text, packed with gzip or not; or of a book, see `books`.

    Args:
        path: where it is; one that leads into a book is that of a chapter.
        limit: the most bytes taken, before and after unpacking.
        source: what the reader asked for, where it is not the path.

    Raises:
        RetrievalError: it is missing, unreadable, no regular file, empty, too large or no text.
    """
    file, chapter = _expanded(path), ""
    try:
        if inside := in_book(file):
            file, chapter = inside
        status = file.stat()
        if stat.S_ISDIR(status.st_mode):
            raise RetrievalError("is-folder", "{path} is a folder. Choose a file in it.", path=path)
        # A pipe or a device may never end.
        if not stat.S_ISREG(status.st_mode):
            raise RetrievalError(
                "not-a-file", "{path} is not a regular file. Use - to read from a pipe.", path=path
            )
        if file.suffix.lower() == BOOK:
            raw = _read_book(file, chapter, source or path)
        else:
            raw = _read_page(file, limit, status.st_size, source or path)
    except (OSError, ValueError) as error:
        raise unreadable(path, error) from error
    changed = min(max(status.st_mtime, 0), time.time())  # archives set any time
    return replace(raw, fetched_at=datetime.fromtimestamp(changed, UTC))


def _read_page(file: Path, limit: int, size: int, source: str) -> RawPage:
    if size > limit:
        raise too_large(source, limit)
    with file.open("rb") as stream:
        data = stream.read(limit + 1)
    return unpack(data, source, limit=limit, name=file.name)


def _read_book(file: Path, chapter: str, source: str) -> RawPage:
    from reader.retrieval.books import read_book  # brings a reader of XML

    return read_book(file, source, chapter)


def in_book(path: str | Path) -> tuple[Path, str] | None:
    """The book that a path leads into, and which of its files; None for any other path."""
    path = Path(path)
    if BOOK not in str(path).lower():
        return None
    with suppress(OSError, ValueError):
        for folder in path.parents:
            if folder.suffix.lower() == BOOK and folder.is_file():
                return folder, path.relative_to(folder).as_posix()
    return None


def chapter_at(address: str, page: str) -> str:
    """The path of a chapter that a link leads to; "" where it is none of the same book.

    Args:
        address: of the link.
        page: the source of the page that has it: the book, or one of its chapters.
    """
    if not address.lower().startswith("file:///"):
        return ""
    path = os.path.abspath(path_of(address.partition("#")[0]))
    target, own = in_book(path), _expanded(path_of(page))
    book = own if own.suffix.lower() == BOOK else (in_book(own) or ("",))[0]
    return path if target is not None and target[0] == Path(os.path.abspath(book)) else ""


def read_picture(page: str, picture: str) -> bytes:
    """Read a picture that was saved with a page: a file in the page's folder or below.

    Args:
        page: path of the page.
        picture: path of the picture, from the page's folder or the root.

    Raises:
        RetrievalError: it lies elsewhere, is none, or is too large.
    """
    try:
        opened = _expanded(page)
        if inside := in_book(opened):
            return _read_picture_of(inside[0], picture)
        folder = opened.resolve().parent
        place = Path(os.path.abspath(folder / unquote(picture.partition("?")[0])))
        # Before the system is asked: on Windows a path may lead to a stranger's server.
        if not any(map(place.is_relative_to, (folder, Path(os.path.abspath(opened)).parent))):
            raise no_picture(picture)
        file = place.resolve()
        status = file.stat()
        if not file.is_relative_to(folder) or not stat.S_ISREG(status.st_mode):
            raise no_picture(picture)
        if status.st_size > MAX_PICTURE_BYTES:
            raise too_large(picture, MAX_PICTURE_BYTES)
        return file.read_bytes()
    except (OSError, ValueError) as error:
        raise no_picture(picture) from error


def _read_picture_of(file: Path, picture: str) -> bytes:
    from reader.retrieval.books import Book  # brings a reader of XML

    place = Path(os.path.abspath(picture))
    if not place.is_relative_to(file):
        raise no_picture(picture)
    with Book(file) as book:
        return book.read(place.relative_to(file).as_posix(), MAX_PICTURE_BYTES)


def no_picture(name: str) -> RetrievalError:
    """The error for what a page names as its picture, and what is none that may be read."""
    return RetrievalError(
        "not-found",
        "The picture {name} was not saved with the page. Open the page on its site to see it.",
        name=name,
    )


def path_of(address: str) -> str:
    """The path of a `file:` address, or what is a path already.

    Raises:
        RetrievalError: it is no address.
    """
    try:
        parts = urlsplit(address)
    except ValueError as error:
        raise RetrievalError(
            "bad-address", "{url} is no address. Check it.", url=address
        ) from error
    if parts.scheme.lower() != "file":
        return address
    from urllib.request import url2pathname  # brings HTTP and TLS along, for one function

    server = "" if parts.netloc.lower() == "localhost" else parts.netloc
    return url2pathname(f"//{server}{parts.path}" if server else parts.path)


def is_file(path: str) -> bool:
    """Whether there is such a file, or a book that this leads into, whatever else it may mean."""
    file = _expanded(path)
    return os.path.exists(file) or in_book(file) is not None  # takes what is too long, or has a NUL


def _expanded(path: str) -> Path:
    """A path with a home folder in place of `~`, where there is such a person."""
    try:
        return Path(path).expanduser()
    except RuntimeError:
        return Path(path)


def unreadable(path: str, error: OSError | ValueError) -> RetrievalError:
    """The error for a file that the system does not give."""
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return RetrievalError("not-found", "There is no file {path}. Check the name.", path=path)
    if isinstance(error, PermissionError):
        return RetrievalError(
            "no-permission",
            "You may not read {path}. Change its permissions or copy it.",
            path=path,
        )
    cause = cause_of(error) if isinstance(error, OSError) else Message("bad name")
    return RetrievalError(
        "unreadable",
        "{path} cannot be read ({cause}). Choose another file.",
        path=repr(path),
        cause=cause,
    )
