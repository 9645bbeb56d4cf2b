"""The frame of an EPUB 3 file (https://www.w3.org/TR/epub-33/), whatever its chapters hold.

Written straight as a ZIP file, since a few small documents need no library.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime

from reader.export.html_page import style, template
from reader.export.labels import labels
from reader.export.markup import escape, language_attributes

#: The earliest time a ZIP member can have; fixed, so that equal articles give equal files.
_MEMBER_TIME = (1980, 1, 1, 0, 0, 0)


@dataclass(frozen=True, slots=True)
class Chapter:
    """A document of the book: its name in the file, its title, its body as XHTML."""

    name: str
    title: str
    body: str

    @property
    def file(self) -> str:
        """The name of its file."""
        return f"{self.name}.xhtml"


@dataclass(frozen=True, slots=True)
class Book:
    """A book. `language` is the reader's (Argos' code), `languages` are tags of its text.

    `facts` are elements of Dublin Core with their values, `navigation` is the list of contents.
    """

    title: str
    identifier: str
    language: str
    languages: tuple[str, ...]
    facts: tuple[tuple[str, str], ...]
    modified: datetime
    chapters: tuple[Chapter, ...]
    navigation: str


def pack(book: Book) -> bytes:
    """The book as an EPUB file."""
    words = labels(book.language)
    members = {
        "mimetype": "application/epub+zip",
        "META-INF/container.xml": template("book/container.xml").template,
        "EPUB/package.opf": _package(book),
        "EPUB/nav.xhtml": template("book/nav.xhtml").substitute(
            language=language_attributes(words.language),
            title=escape(words["contents"]),
            entries=book.navigation,
        ),
        **{f"EPUB/{chapter.file}": _document(book, chapter) for chapter in book.chapters},
        "EPUB/book.css": style("book/book.css"),
    }
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, text in members.items():
            info = zipfile.ZipInfo(name, _MEMBER_TIME)
            # The container format wants the type first and readable without unpacking.
            stored = name == "mimetype"
            info.compress_type = zipfile.ZIP_STORED if stored else zipfile.ZIP_DEFLATED
            archive.writestr(info, text.encode("utf-8"))
    return buffer.getvalue()


def entries(links: Iterable[tuple[str, str]]) -> str:
    """Entries of a list of contents: (target, title)."""
    return "\n".join(f'<li><a href="{target}">{escape(title)}</a></li>' for target, title in links)


def _package(book: Book) -> str:
    kind = "application/xhtml+xml"
    names = [chapter.name for chapter in book.chapters]
    return template("book/package.opf").substitute(
        identifier=book.identifier,
        title=escape(book.title),
        languages="\n".join(
            f"    <dc:language>{escape(tag)}</dc:language>" for tag in book.languages
        ),
        facts="\n".join(
            f"    <dc:{name}>{escape(value)}</dc:{name}>" for name, value in book.facts if value
        ),
        modified=book.modified.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
        manifest="\n".join(
            f'    <item id="{name}" href="{name}.xhtml" media-type="{kind}"/>' for name in names
        ),
        spine="\n".join(f'    <itemref idref="{name}"/>' for name in names),
    )


def _document(book: Book, chapter: Chapter) -> str:
    return template("book/document.xhtml").substitute(
        language=language_attributes(labels(book.language).language),
        title=escape(chapter.title),
        body=chapter.body,
    )
