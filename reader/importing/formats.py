"""The records of a list of saved articles, by the way it is written: CSV, JSON, HTML or lines."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from lxml import etree

from reader.cancellation import TimeLimit
from reader.datamodel.story import SavedArticle
from reader.feeds.fields import LONGEST_TITLE, one_line
from reader.importing.records import is_record
from reader.limits import MAX_SAVED_NOTE
from reader.text.surrogates import without_surrogates
from reader.untrusted import MalformedDataError, read_json

#: A saved article by its names in lower case.
Record = Mapping[str, Any]

#: Where programs put the list in what they write as JSON.
_LISTS = ("bookmarks", "items", "list", "data", "entries", "articles", "links", "results")
_PIECE = 65_536
#: Folders that hold whatever was put nowhere, by the attributes browsers give them.
_UNNAMED = ("personal_toolbar_folder", "unfiled_bookmarks_folder")
_ADDRESS = re.compile(r"https?://[^\s<>\"]{1,2000}")


def table_records(text: str) -> Iterator[Record] | None:
    """The rows of a CSV table; None where the first line names no addresses."""
    rows = _rows(text.splitlines(keepends=True))
    names = [name.strip().lower() for name in next(rows, [])]
    if len(names) < 2 or not is_record(frozenset(names)):
        return None
    return (dict(zip(names, row, strict=False)) for row in rows if any(row))


def _rows(lines: Sequence[str]) -> Iterator[list[str]]:
    """The rows of a table; one of a quotation mark that is never closed ends with its line."""
    start = 0
    while start < len(lines):
        reader = csv.reader(lines[number] for number in range(start, len(lines)))
        first = start
        try:
            for row in reader:
                yield row
                first = start + reader.line_num
            return
        except csv.Error:
            yield [lines[first]]
            start = first + 1


def json_records(text: str) -> Iterator[Record] | None:
    """The objects of a list in JSON, or in an object; None where none of them has an address."""
    if not text.lstrip().startswith(("[", "{")):
        return None
    try:
        value = read_json(text)
    except MalformedDataError:
        return None
    if isinstance(value, dict):
        value = next((value[name] for name in _LISTS if isinstance(value.get(name), list)), [value])
    records = [_flat(item) for item in value if isinstance(item, dict)]
    return iter(records) if any(is_record(frozenset(record)) for record in records) else None


def _flat(item: dict[str, Any]) -> Record:
    """An object with names in lower case; what it says of its link stands within it in Karakeep."""
    inner = item.get("content")
    nested = inner if isinstance(inner, dict) else {}
    return {str(name).lower(): value for name, value in {**nested, **item}.items()}


def bookmark_records(text: str, limit: TimeLimit) -> Iterator[Record] | None:
    """The links of bookmarks as browsers and Pocket write them; None where it is no such file.

    Args:
        text: HTML.
        limit: looked at between two pieces of it.

    Raises:
        ReaderError: it took too long.
    """
    head = text[:2000].lower()
    if "netscape-bookmark-file" not in head and "pocket export" not in head:
        return None
    collector = _Bookmarks()
    parser = etree.HTMLParser(target=collector, no_network=True, huge_tree=True)
    clean = without_surrogates(text)
    for start in range(0, len(clean), _PIECE):
        limit.check()
        parser.feed(clean[start : start + _PIECE])
    parser.close()
    return iter(collector.records)


class _Bookmarks:
    """Takes the links of a file of bookmarks as they come.

    A heading names the folder of the list that follows; what follows a link as a definition is a
    note to it. The lists around a link are kept each with its own name, or that of the one around
    it.
    """

    def __init__(self) -> None:
        self.records: list[dict[str, str]] = []
        self._folders: list[str] = []
        self._heading = ""
        self._part = ""  # of the last record or the heading, to which text belongs

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        """An element begins."""
        if tag == "a" and "href" in attributes:
            self.records.append({**attributes, "title": "", "folder": self._folder})
            self._part = "title"
        elif tag in ("h1", "h3"):
            self._heading = ""
            self._part = "" if any(name in attributes for name in _UNNAMED) else "heading"
        elif tag in ("dl", "ul"):
            named = self._heading.strip() if self._folders or tag == "ul" else ""
            self._folders.append(named or self._folder)
            self._heading = ""
        elif tag == "dd" and self.records:
            self._part = "note"

    def end(self, tag: str) -> None:
        """An element ends."""
        if tag in ("a", "h1", "h3", "dd"):
            self._part = ""
        elif tag in ("dl", "ul") and self._folders:
            self._folders.pop()

    def data(self, text: str) -> None:
        """A stretch of text."""
        if self._part == "heading":
            self._heading = _longer(self._heading, text)
        elif self._part:
            record = self.records[-1]
            record[self._part] = _longer(record.get(self._part, ""), text)

    def close(self) -> list[dict[str, str]]:
        """The file ends."""
        return self.records

    @property
    def _folder(self) -> str:
        """The name of the innermost folder that has one."""
        return self._folders[-1] if self._folders else ""


def _longer(text: str, more: str) -> str:
    """A text with what follows; one that is long enough stays, for each addition copies it."""
    return text + more if len(text) < MAX_SAVED_NOTE else text


def line_records(text: str) -> Iterator[Record] | None:
    """Addresses, one a line, each perhaps with its title, as OneTab writes them; None for prose."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    if not lines or not _ADDRESS.match(lines[0]):
        return None
    return map(_of_line, lines)


def _of_line(line: str) -> Record:
    address, _, title = line.partition(" | ")
    return {"url": address if _ADDRESS.fullmatch(address) else "", "title": title, "line": line}


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
