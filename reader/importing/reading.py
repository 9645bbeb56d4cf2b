"""What a file of another program holds: articles, each once, whatever the way it is written."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from pathlib import PurePosixPath

from reader.cancellation import TimeLimit, file_limit
from reader.datamodel.story import SavedArticle
from reader.errors import ReaderError
from reader.feeds.fields import one_line
from reader.feeds.identity import address_key
from reader.importing.formats import (
    Record,
    bookmark_records,
    clipped_books,
    json_records,
    line_records,
    table_records,
)
from reader.importing.records import article_of, is_left_out, program_of
from reader.limits import MAX_SAVED_ARTICLES, MAX_SAVED_BYTES, MAX_SAVED_SECONDS
from reader.text.decoding import decode, looks_binary

#: What `zipfile` raises for what is damaged, sealed, or packed in a strange way.
_DAMAGED = (zipfile.BadZipFile, zlib.error, EOFError, OSError, RuntimeError, ValueError)


class Archive:
    """The files of a ZIP archive, read one by one; nothing is written to the disk.

    Args:
        data: of the archive; it may claim anything.

    Raises:
        ReaderError: it is damaged, or unpacks to more than is taken of a list.
    """

    def __init__(self, data: bytes) -> None:
        try:
            self._file = zipfile.ZipFile(io.BytesIO(data))
        except _DAMAGED as error:
            raise _damaged() from error
        found = [m for m in self._file.infolist() if m.filename and not m.is_dir()]
        if sum(m.file_size for m in found) > MAX_SAVED_BYTES or len(found) > MAX_SAVED_ARTICLES:
            raise ReaderError(
                "too-large",
                "The archive holds more than {size} MB and was not read. Unpack it, and import "
                "its files one by one.",
                size=MAX_SAVED_BYTES // 1_000_000,
            )
        self._members = {member.filename: member for member in found}

    def names(self, *endings: str) -> Iterator[str]:
        """The names of the files with some endings."""
        return (name for name in self._members if name.lower().endswith(endings))

    def by_stem(self, *endings: str) -> dict[str, str]:
        """The names of the files with some endings, by their last part without it."""
        return {PurePosixPath(name).stem: name for name in self.names(*endings)}

    def read(self, name: str) -> bytes:
        """A file of the archive.

        Raises:
            ReaderError: it is damaged.
        """
        member = self._members[name]
        try:
            with self._file.open(member) as stream:
                return stream.read(member.file_size)
        except _DAMAGED as error:
            raise _damaged() from error


def _damaged() -> ReaderError:
    return ReaderError(
        "damaged-archive",
        "The archive is damaged and cannot be read. Export it again in the other program.",
    )


#: Characters of what is told of an entry that could not be read, and entries that are told.
_LONGEST_TOLD, _MOST_TOLD = 120, 100
_ZIP = b"PK\x03\x04"


@dataclass(frozen=True, slots=True)
class SavedList:
    """What a file holds.

    Attributes:
        articles: each once, in the order of the file.
        unreadable: how many entries have no address of the web, or cannot be read.
        told: the beginnings of the first of these.
    """

    articles: tuple[SavedArticle, ...]
    unreadable: int = 0
    told: tuple[str, ...] = ()


def read_saved(data: bytes, *, limit: TimeLimit | None = None) -> SavedList:
    """Read a list of saved articles, or an archive of such lists.

    Args:
        data: of the file; nothing in it is trusted.
        limit: when it is given up; None: after `MAX_SAVED_SECONDS`.

    Raises:
        ReaderError: it is no such list, is too large, or takes too long.
        Cancelled: the limit was told to stop.
    """
    if len(data) > MAX_SAVED_BYTES:
        raise _too_large()
    collector = _Collector(limit or file_limit(MAX_SAVED_SECONDS))
    if data.startswith(_ZIP):
        collector.take_archive(Archive(data))
    else:
        collector.take_text(data)
    return collector.result()


class _Collector:
    """Gathers the articles of a file, or of those of an archive."""

    def __init__(self, limit: TimeLimit) -> None:
        self._limit = limit
        self._articles: dict[str, SavedArticle] = {}
        self._unreadable = 0
        self._told: list[str] = []
        self._is_known = False

    def take_archive(self, archive: Archive) -> None:
        """Take every list in it; in Omnivore's, each article's page lies beside by its "slug".

        Raises:
            ReaderError: it is damaged.
        """
        pages = archive.by_stem(".html")

        def page_of(record: Record) -> str:
            name = pages.get(str(record.get("slug", "")))
            return decode(archive.read(name)).text if name else ""

        for name in archive.names(".json", ".csv", ".txt", "bookmarks.html", "ril_export.html"):
            self.take_text(archive.read(name), page_of)

    def take_text(self, data: bytes, page_of: Callable[[Record], str] = lambda _: "") -> None:
        """Take a list; a text that is none is passed over.

        Args:
            data: of it.
            page_of: gives the page that is kept of an article, as HTML.
        """
        if looks_binary(data):
            return
        text = decode(data).text
        if books := clipped_books(text, self._limit):
            self._is_known = True
            self._articles.update((f"\n{book.title}", book) for book in books)
            return
        tag, records = self._records(text)
        for record in records:
            self._limit.check()
            if is_left_out(record):
                continue
            if article := article_of(record):
                tags = (*article.tags, program_of(record) or tag)
                markup = article.markup or page_of(record)
                whole = replace(article, tags=tags, markup=markup)
                self._articles.setdefault(address_key(article.address), whole)
            else:
                self._note_unreadable(record)
            if len(self._articles) > MAX_SAVED_ARTICLES:
                raise _too_large()

    def _records(self, text: str) -> tuple[str, Iterator[Record]]:
        """The tag of a text's articles, and its records, by the first way of writing it follows."""
        ways: tuple[tuple[str, Callable[[str], Iterator[Record] | None]], ...] = (
            ("Imported", json_records),
            ("Bookmarks", partial(bookmark_records, limit=self._limit)),
            ("Tabs", line_records),
            ("Imported", table_records),
        )
        for tag, read in ways:
            if (records := read(text)) is not None:
                self._is_known = True
                return tag, records
        return "", iter(())

    def _note_unreadable(self, record: Record) -> None:
        self._unreadable += 1
        if len(self._told) < _MOST_TOLD:
            said = next((v for v in record.values() if isinstance(v, str) and v.strip()), "")
            self._told.append(one_line(said, _LONGEST_TOLD))

    def result(self) -> SavedList:
        """All that was gathered.

        Raises:
            ReaderError: nothing of it was a list of articles.
        """
        if not self._is_known:
            raise ReaderError(
                "no-saved-list",
                "This is no list of articles that the program knows. Choose what Pocket, "
                "Instapaper, Omnivore, Readwise Reader, wallabag, Readeck, Raindrop, OneTab, a "
                "Kindle or the bookmarks of a browser were exported to.",
            )
        return SavedList(tuple(self._articles.values()), self._unreadable, tuple(self._told))


def _too_large() -> ReaderError:
    return ReaderError(
        "too-large",
        "The file is too large: at most {articles} articles and {size} MB are taken. Divide it.",
        articles=MAX_SAVED_ARTICLES,
        size=MAX_SAVED_BYTES // 1_000_000,
    )
