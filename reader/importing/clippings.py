"""What was marked on a Kindle: the file "My Clippings.txt"."""

from __future__ import annotations

from collections.abc import Iterator

from reader.cancellation import TimeLimit
from reader.datamodel.saved import SavedArticle
from reader.feeds.fields import LONGEST_TITLE, one_line
from reader.limits import MAX_SAVED_NOTE

_BETWEEN = "=========="


def clipped_books(text: str, limit: TimeLimit) -> Iterator[SavedArticle] | None:
    """A book for each that something was marked in, with all of it; None where it is no such file.

    A clipping is a line with the book's title, one that tells place and time in the language of the
    device, an empty one, and the text. Bookmarks have no text and are left out; a clipping that was
    made longer stands there twice, and the longer one is taken.

    Args:
        text: of the file.
        limit: looked at before each clipping.

    Raises:
        ReaderError: it took too long.
    """
    if _BETWEEN not in text[:20_000]:
        return None
    books: dict[str, list[str]] = {}
    for clipping in text.split(_BETWEEN):
        limit.check()
        lines = clipping.strip("\ufeff\r\n ").splitlines()
        quote = " ".join(line.strip() for line in lines[2:]).strip()[:MAX_SAVED_NOTE]
        if len(lines) >= 3 and lines[1].lstrip().startswith("-") and quote:
            _add(books.setdefault(one_line(lines[0].strip("\ufeff"), LONGEST_TITLE), []), quote)
    return (
        SavedArticle("", title, tags=("Kindle",), is_read=True, notes=tuple(quotes))
        for title, quotes in books.items()
    )


def _add(quotes: list[str], quote: str) -> None:
    """Add a quotation, in place of the one before if that was the beginning of it."""
    if quotes and quote.startswith(quotes[-1]):
        quotes[-1] = quote
    elif not (quotes and quotes[-1].startswith(quote)):
        quotes.append(quote)
