"""EPUB books (https://www.w3.org/TR/epub-33/), of which each chapter is a page.

A book is a ZIP archive that says in two files of XML which of its files are chapters and in which
order. The book itself reads as a list of them. A chapter goes by a path that leads on into the
file, `/home/lee/Harbour.epub/text/one.xhtml`, by which it is found again: after a restart, in the
history, in the library.
"""

from __future__ import annotations

import posixpath
import re
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from html import escape
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from lxml import etree

from reader.database_files import file_address
from reader.datamodel.page import BOOK, RawPage
from reader.errors import RetrievalError
from reader.limits import (
    MAX_BOOK_CHAPTERS,
    MAX_BOOK_DATA_BYTES,
    MAX_BOOK_DIRECTORY_BYTES,
    MAX_PAGE_BYTES,
)
from reader.text.decoding import decode

#: What `zipfile` raises for what is damaged, or packed in a strange way.
_DAMAGED = (zipfile.BadZipFile, zlib.error, EOFError, OSError, RuntimeError, ValueError, KeyError)
_CONTAINER, _SEALS = "META-INF/container.xml", "META-INF/encryption.xml"
#: What may be scrambled in a book that is open to all: its fonts.
_OF_FONTS = ("http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC")
#: The ways of packing that the standard allows; others may ask for any amount of memory.
_PACKED = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
#: What a list of contents is for.
_TYPE = "{http://www.idpf.org/2007/ops}type"
_TEXTS = frozenset({"application/xhtml+xml", "text/html", "application/x-dtbook+xml"})
#: The end of an archive's list of files: its mark, its bytes, and the most of a remark behind it.
_END, _END_BYTES, _REMARK = b"PK\x05\x06", 22, 65_535
#: The mark of the longer form, before it, which no book needs.
_LONG_END, _LONG_END_BYTES = b"PK\x06\x07", 20
_LONGEST_TITLE = 300
_HEAD = re.compile(r"<head\b[^<>]{0,500}>", re.IGNORECASE)
#: What XHTML closes at once, and HTML would leave open.
_CLOSED = re.compile(
    r"<(?!(?:area|base|br|col|embed|hr|image|img|input|link|meta|param|source|track|wbr)\b)"
    r"([a-z][a-z0-9]{0,20})((?:\s[^<>]{0,500})?)/>",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Chapter:
    """A chapter: the name of its file in the book, and its title."""

    name: str
    title: str


class Book:
    """A book that is read. It is closed at the end of its `with`.

    Args:
        path: of the file; it may claim anything.

    Raises:
        RetrievalError: it is damaged, too large, or locked.
        OSError: it cannot be read.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._check_directory()
        try:
            self._archive = zipfile.ZipFile(path)
        except _DAMAGED as error:
            raise self._damaged() from error
        try:
            self._check_seals()
            self._folder, self._package = self._read_package()
        except BaseException:
            self._archive.close()
            raise

    def __enter__(self) -> Book:
        return self

    def __exit__(self, *_: object) -> None:
        self._archive.close()

    # -- what is in it

    @cached_property
    def title(self) -> str:
        """Its title; the name of the file where it has none."""
        return self._told("title") or self._path.stem

    @cached_property
    def chapters(self) -> tuple[Chapter, ...]:
        """What is read one after the other, without its own list of contents.

        A file without a title goes on with the chapter before, and counts on from it.

        Raises:
            RetrievalError: there is nothing to read in it.
        """
        titles = self._titles()
        found: dict[str, Chapter] = {}
        last, part = self.title, 0
        for item in self._spine():
            name = self._place(item.get("href"))
            if name in found or "nav" in item.get("properties", "").split() or not self._has(name):
                continue
            last, part = (titles[name], 1) if name in titles else (last, part + 1)
            found[name] = Chapter(name, last if part == 1 else f"{last} ({part})")
        if not found:
            raise self._damaged()
        return tuple(found.values())[:MAX_BOOK_CHAPTERS]

    def contents(self) -> bytes:
        """The list of its chapters as HTML, with links to them."""
        links = "\n".join(
            f'<li><a href="{escape(self._address(chapter.name))}">{escape(chapter.title)}</a></li>'
            for chapter in self.chapters
        )
        head = self._head(self.title, self.chapters[0].name)
        return (
            f"<!DOCTYPE html><html lang='{escape(self._told('language'))}'><head>{head}</head>"
            f"<body><article><h1>{escape(self.title)}</h1><ol>{links}</ol></article></body></html>"
        ).encode("utf-8", "replace")

    def chapter(self, name: str) -> bytes:
        """A file of the book as HTML, which tells its title and what comes before and after it.

        Raises:
            RetrievalError: it is none of the book's texts, damaged, or too large.
        """
        types = {self._place(item.get("href")): item.get("media-type") for item in self._items()}
        if types.get(name) not in _TEXTS:
            raise RetrievalError(
                "not-found",
                "There is no chapter {name} in {book}. Open the book, and choose one.",
                name=name,
                book=self._path.name,
            )
        text = _CLOSED.sub(r"<\1\2></\1>", decode(self.read(name, MAX_PAGE_BYTES)).text)
        names = [chapter.name for chapter in self.chapters]
        at = names.index(name) if name in names else len(names)
        title = self.chapters[at].title if at < len(names) else self.title
        before, after = names[at - 1 : at][:1], names[at + 1 : at + 2]
        head = self._head(title, *after, base=name, before="".join(before))
        found = _HEAD.search(text)
        place = found.end() if found else 0
        return (text[:place] + head + text[place:]).encode("utf-8", "replace")

    def read(self, name: str, limit: int) -> bytes:
        """A file of the book.

        Raises:
            RetrievalError: it is not there, damaged, or has more than `limit` bytes.
        """
        try:
            if self._archive.getinfo(name).compress_type not in _PACKED:
                raise self._damaged()
            with self._archive.open(name) as stream:
                data = stream.read(limit + 1)
        except _DAMAGED as error:
            raise self._damaged() from error
        if len(data) > limit:
            raise self._too_large()
        return data

    # -- what it says of itself

    def _check_directory(self) -> None:
        """Refuse a list of files so long that reading it would take all of the memory."""
        with self._path.open("rb") as file:
            file.seek(0, 2)
            file.seek(max(0, file.tell() - _END_BYTES - _REMARK))
            tail = file.read(_END_BYTES + _REMARK)
        at = tail.rfind(_END)
        is_long = tail[max(0, at - _LONG_END_BYTES) : at].startswith(_LONG_END)
        if at < 0:
            raise self._damaged()
        if is_long or int.from_bytes(tail[at + 12 : at + 16], "little") > MAX_BOOK_DIRECTORY_BYTES:
            raise self._too_large()

    def _check_seals(self) -> None:
        """Refuse what only the seller's programs can open."""
        sealed = any(member.flag_bits & 1 for member in self._archive.infolist())
        if not sealed and self._has(_SEALS):
            methods = self._xml(_SEALS).iter("{*}EncryptionMethod")
            sealed = any(method.get("Algorithm") not in _OF_FONTS for method in methods)
        if sealed:
            raise RetrievalError(
                "sealed",
                "{name} is locked by its seller (DRM). Open it in the seller's program.",
                name=self._path.name,
            )

    def _read_package(self) -> tuple[str, Any]:
        """The folder in the archive from which names count, and what is said of the book there."""
        for root in self._xml(_CONTAINER).iter("{*}rootfile"):
            name = root.get("full-path") or ""
            if self._has(name):
                return posixpath.dirname(name), self._xml(name)
        raise self._damaged()

    def _told(self, name: str) -> str:
        """A word of Dublin Core; "" where it is not said."""
        element = next(self._package.iter(f"{{http://purl.org/dc/elements/1.1/}}{name}"), None)
        return _line(element) if element is not None else ""

    def _items(self) -> Iterator[Mapping[str, str]]:
        """The files that the book names, each with its `id`, `href` and `media-type`."""
        return (dict(item.attrib) for item in self._package.iter("{*}item"))

    def _spine(self) -> Iterator[Mapping[str, str]]:
        items = {item.get("id"): item for item in self._items()}
        for reference in self._package.iter("{*}itemref"):
            item = items.get(reference.get("idref"))
            is_text = item is not None and item.get("media-type") in _TEXTS
            if item is not None and is_text and reference.get("linear") != "no":
                yield item

    def _titles(self) -> dict[str, str]:
        """The titles of files, as the first list of contents says that there is."""
        for item in self._items():
            name = self._place(item.get("href"))
            if not self._has(name):
                continue
            if "nav" in item.get("properties", "").split():
                lists = list(self._xml(name).iter("{*}nav"))
                lists = [part for part in lists if "toc" in part.get(_TYPE, "").split()] or lists
                links = (link for part in lists for link in part.iter("{*}a"))
                return self._named(name, ((link.get("href"), link) for link in links))
            if item.get("media-type") == "application/x-dtbncx+xml":
                points = self._xml(name).iter("{*}navPoint")
                pairs = ((point.find("{*}content"), point.find("{*}navLabel")) for point in points)
                return self._named(name, ((c.get("src"), la) for c, la in pairs if c is not None))
        return {}

    def _named(self, name: str, found: Any) -> dict[str, str]:
        """The first title that a list of contents gives to each file."""
        titles: dict[str, str] = {}
        for target, element in found:
            place = self._place(target, posixpath.dirname(name))
            if element is not None and (title := _line(element)):
                titles.setdefault(place, title)
        return titles

    def _place(self, target: str | None, folder: str | None = None) -> str:
        """The name of the file that a relative address means."""
        folder = self._folder if folder is None else folder
        path = unquote((target or "").partition("#")[0])
        return posixpath.normpath(posixpath.join(folder, path))

    # -- how it is read

    def _has(self, name: str) -> bool:
        return name in self._archive.NameToInfo

    def _xml(self, name: str) -> Any:
        """The root of an XML file of the book; what is damaged in it is left out."""
        parser = etree.XMLParser(
            recover=True, resolve_entities=False, no_network=True, remove_comments=True,
            remove_pis=True,
        )  # fmt: skip
        try:
            root = etree.fromstring(self.read(name, MAX_BOOK_DATA_BYTES), parser)
        except (etree.XMLSyntaxError, ValueError) as error:
            raise self._damaged() from error
        if root is None:
            raise self._damaged()
        return root

    def _head(self, title: str, *after: str, base: str = "", before: str = "") -> str:
        """What the head of a page says: by whom it is, of which book, what comes next."""
        tags = [f"<title>{escape(title)}</title>"]
        if base:
            tags.insert(0, f'<base href="{escape(self._address(base))}">')
        site = self.title if base else ""
        for name, said in (("author", self._told("creator")), ("og:site_name", site)):
            tags.append(f'<meta name="{name}" content="{escape(said)}">')
        links = [("next", name) for name in after] + [("prev", before)] * bool(before)
        tags += [f'<link rel="{rel}" href="{escape(self._address(n))}">' for rel, n in links]
        return "".join(tags)

    def _address(self, name: str) -> str:
        return file_address(Path(self._path, name))

    def _damaged(self) -> RetrievalError:
        return RetrievalError(
            "damaged", "{name} is no EPUB book, or is damaged. Get it again.", name=self._path.name
        )

    def _too_large(self) -> RetrievalError:
        return RetrievalError(
            "too-large",
            "{name} has more in it than a book needs, and was not read. Get another edition.",
            name=self._path.name,
        )


def read_book(path: Path, source: str, member: str = "") -> RawPage:
    """A chapter of a book as a page; without one, the list of its chapters.

    Raises:
        RetrievalError: it cannot be read.
        OSError: likewise.
    """
    with Book(path) as book:
        data = book.chapter(member) if member else book.contents()
    return RawPage(data, source, BOOK, "utf-8")


def _line(element: Any) -> str:
    """The text of an element as one line."""
    return " ".join("".join(element.itertext()).split())[:_LONGEST_TITLE]
