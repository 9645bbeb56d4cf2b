"""The entry point for every kind of source: an address, a file, standard input, pasted text."""

from __future__ import annotations

import os
import sys
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

from reader.cancellation import CancelToken, Progress
from reader.datamodel.page import PASTED, Page, RawPage, is_pasted
from reader.errors import RetrievalError
from reader.limits import MAX_PAGE_BYTES
from reader.network.addresses import complete_address, is_address, is_web_address
from reader.network.connection import Connection, Wish
from reader.retrieval.files import (
    BOOK,
    is_file,
    no_picture,
    path_of,
    read_file,
    read_picture,
    unreadable,
)
from reader.retrieval.unpacking import looks_like_html, unpack

#: The source that stands for standard input.
STANDARD_INPUT = "-"


def retrieve(
    source: str,
    connection: Connection | None = None,
    *,
    wish: Wish,
    progress: Progress | None = None,
    cancel: CancelToken | None = None,
) -> RawPage:
    """Fetch or read a source.

    Args:
        source: an address (http, https, file; a bare host, too), a path, or "-" for standard
            input.
        connection: how to reach the network.
        wish: who wished it.
        progress: told bytes done and bytes in all (None where the server does not say).
        cancel: stops the work between two pieces of the page.

    Raises:
        RetrievalError: it cannot be fetched or read; the code tells the causes apart.
        Cancelled: the token was cancelled.
    """
    if source == STANDARD_INPUT:
        return _read_standard_input()
    if is_pasted(source):
        raise RetrievalError("not-found", "This text was pasted and is not kept. Paste it again.")
    address = source if is_file(source) else complete_address(source)
    if not is_address(address):
        return read_file(source, MAX_PAGE_BYTES)
    if address.lower().startswith("file:"):
        return read_file(path_of(address), MAX_PAGE_BYTES, source)
    # Fetching needs `requests`; reading a file does not wait for its import.
    from reader.retrieval.http import fetch

    connection = connection or Connection()
    return fetch(address, connection, wish=wish, progress=progress, cancel=cancel)


def retrieve_image(
    address: str,
    page: Page,
    connection: Connection | None = None,
    *,
    cancel: CancelToken | None = None,
) -> bytes:
    """Fetch a picture a page names, or read it from beside a saved page.

    A page of the reader's own network may show pictures of its own host, a saved one those in its
    folder and below; neither leads anywhere else.

    Raises:
        RetrievalError: it cannot be had; the code tells the causes apart.
        Cancelled: the token was cancelled.
    """
    if is_web_address(address):
        from reader.retrieval.http import fetch_image

        fetched_from = (page.url or "") if page.domain else ""
        wish = Wish.PAGE.named_on(fetched_from, address)
        return fetch_image(address, connection or Connection(), wish=wish, cancel=cancel)
    if page.domain or not is_file(page.source):
        raise no_picture(address)
    return read_picture(page.source, path_of(address))


def parts_of(source: str) -> list[str]:
    """The chapters of a book, in their order; of anything else, the source alone.

    Raises:
        RetrievalError: it is a book that cannot be read.
    """
    path = Path(os.path.abspath(os.path.expanduser(path_of(source))))
    if path.suffix.lower() != BOOK or not os.path.isfile(path):
        return [source]
    from reader.retrieval.books import Book  # brings a reader of XML

    try:
        with Book(path) as book:
            return [str(path / chapter.name) for chapter in book.chapters]
    except OSError as error:
        raise unreadable(source, error) from error


def from_text(text: str) -> RawPage:
    """A raw page of text that was pasted or dropped: HTML if it looks like it, else plain text.

    Raises:
        RetrievalError: there is no text, or too much of it.
    """
    data = text.encode("utf-8", "replace")
    if len(data) > MAX_PAGE_BYTES:
        raise RetrievalError(
            "too-large", "That is more text than a page can have (20 MB). Copy a part of it."
        )
    if not text.strip():
        raise RetrievalError("empty", "There is no text to read. Copy a page or its text first.")
    media_type = "text/html" if looks_like_html(data) else "text/plain"
    source = f"{PASTED}:{sha256(data).hexdigest()[:16]}"
    return RawPage(data, source, media_type, "utf-8", fetched_at=datetime.now(UTC))


def _read_standard_input() -> RawPage:
    data = sys.stdin.buffer.read(MAX_PAGE_BYTES + 1)
    return unpack(data, STANDARD_INPUT, limit=MAX_PAGE_BYTES)
