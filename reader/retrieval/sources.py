"""One door for every kind of source: an address, a file, standard input, pasted text."""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from urllib.parse import urlsplit
from urllib.request import url2pathname

from reader.cancellation import CancelToken, Progress
from reader.document import RawPage
from reader.errors import RetrievalError
from reader.network.addresses import is_address
from reader.network.connection import SIZE_LIMIT, Connection
from reader.retrieval.files import read_file
from reader.retrieval.unpacking import looks_like_html, unpack

#: The source that stands for standard input.
STANDARD_INPUT = "-"


def retrieve(
    source: str,
    connection: Connection | None = None,
    *,
    trusted: bool = True,
    progress: Progress | None = None,
    cancel: CancelToken | None = None,
) -> RawPage:
    """Fetch or read a source.

    Args:
        source: an address (http, https, file), a path, or "-" for standard input.
        connection: how to reach the network.
        trusted: whether the reader gave the source; a page may not lead into their own network.
        progress: told bytes done and bytes in all (None where the server does not say).
        cancel: stops the work between two pieces of the page.

    Raises:
        RetrievalError: it cannot be fetched or read; the code tells the causes apart.
        Cancelled: the token was cancelled.
    """
    if source == STANDARD_INPUT:
        return _read_standard_input()
    if is_address(source):
        if source.lower().startswith("file:"):
            return read_file(url2pathname(urlsplit(source).path), SIZE_LIMIT, source)
        # Fetching needs `requests`; reading a file does not wait for its import.
        from reader.retrieval.http import fetch

        return fetch(
            source, connection or Connection(), trusted=trusted, progress=progress, cancel=cancel
        )
    return read_file(source, SIZE_LIMIT)


def from_text(text: str, *, source: str = "pasted") -> RawPage:
    """A raw page of text that was pasted or dropped: HTML if it looks like it, else plain text.

    Raises:
        RetrievalError: there is no text, or too much of it.
    """
    data = text.encode("utf-8", "replace")
    if len(data) > SIZE_LIMIT:
        raise RetrievalError("too-large", "That is more text than a page can have (20 MB).")
    if not text.strip():
        raise RetrievalError("empty", "There is no text to read. Copy a page or its text first.")
    media_type = "text/html" if looks_like_html(data) else "text/plain"
    return RawPage(data, source, media_type, "utf-8", fetched_at=datetime.now(UTC))


def _read_standard_input() -> RawPage:
    data = sys.stdin.buffer.read(SIZE_LIMIT + 1)
    return unpack(data, STANDARD_INPUT, limit=SIZE_LIMIT)
