"""One door for every kind of source: an address, a file, standard input, pasted text."""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from urllib.parse import urlsplit
from urllib.request import url2pathname

from reader.cancellation import CancelToken, Progress
from reader.document import RawPage
from reader.errors import RetrievalError
from reader.retrieval.addresses import is_address
from reader.retrieval.files import read_file
from reader.retrieval.options import SIZE_LIMIT, RetrievalOptions
from reader.retrieval.unpacking import looks_like_html, unpack

#: The source that stands for standard input.
STANDARD_INPUT = "-"


def retrieve(
    source: str,
    options: RetrievalOptions | None = None,
    *,
    progress: Progress | None = None,
    cancel: CancelToken | None = None,
) -> RawPage:
    """Fetch or read a source.

    Args:
        source: an address (http, https, file), a path, or "-" for standard input.
        options: how to fetch.
        progress: told bytes done and bytes in all (None where the server does not say).
        cancel: stops the work between two pieces of the page.

    Raises:
        RetrievalError: it cannot be fetched or read; the code tells the causes apart.
        Cancelled: the token was cancelled.
    """
    options = options or RetrievalOptions()
    if source == STANDARD_INPUT:
        return _read_standard_input(options.size_limit)
    if is_address(source):
        if source.lower().startswith("file:"):
            return read_file(url2pathname(urlsplit(source).path), options.size_limit, source)
        # Fetching needs `requests`; reading a file does not wait for its import.
        from reader.retrieval.http import fetch

        return fetch(source, options, progress=progress, cancel=cancel)
    return read_file(source, options.size_limit)


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


def _read_standard_input(limit: int) -> RawPage:
    data = sys.stdin.buffer.read(limit + 1)
    return unpack(data, STANDARD_INPUT, limit=limit)
