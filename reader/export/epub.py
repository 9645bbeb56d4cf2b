"""EPUB: the article with each paragraph's translation below it, and its provenance sheet."""

from __future__ import annotations

import io
import uuid
import zipfile
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime

from reader.datamodel.page import BlockKind
from reader.export.article import Article, Row, is_title, remarked
from reader.export.html_page import style, template
from reader.export.labels import Labels, labels
from reader.export.markup import (
    escape,
    language_attributes,
    notes,
    render,
    sheet,
    source_side,
    target_side,
)
from reader.export.provenance import provenance
from reader.export.safety import clean, one_line
from reader.languages import language_tag

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


def epub(article: Article) -> bytes:
    """The article as an EPUB file."""
    words = labels(article.pair.target)
    page = article.page
    address = page.url or page.source
    return pack(
        Book(
            title=article.title,
            identifier=uuid.uuid5(
                uuid.NAMESPACE_URL, clean(f"{address} {language_tag(article.pair.target)}")
            ).urn,
            language=article.pair.target,
            languages=languages(article),
            facts=(
                ("creator", one_line(page.byline)),
                ("publisher", one_line(page.site)),
                ("source", one_line(article.address)),
                ("date", page.published_iso or ""),
                ("description", words["machine"] if article.bilingual else ""),
            ),
            modified=article.exported,
            chapters=(
                Chapter("article", article.title, rows(article, words)),
                Chapter("about", words["about"], _about(article, words)),
            ),
            navigation=_navigation(article, words),
        )
    )


def languages(article: Article) -> tuple[str, ...]:
    """The tags of the languages an article is in."""
    own = language_tag(article.page.language or article.pair.source)
    target = (language_tag(article.pair.target),) if article.bilingual else ()
    return tuple(dict.fromkeys((own, *target)))


def _navigation(article: Article, words: Labels) -> str:
    headings = [
        (f"article.xhtml#b{number}", one_line(row.block.text))
        for number, row in enumerate(article.rows(), start=1)
        if row.block.kind is BlockKind.HEADING and not is_title(row) and row.block.text.strip()
    ]
    return entries([("article.xhtml", article.title), *headings, ("about.xhtml", words["about"])])


def rows(article: Article, words: Labels, prefix: str = "") -> str:
    """The article's blocks as XHTML, each with its translation below it, and the notes.

    Args:
        article: of a chapter.
        words: of its language.
        prefix: of the ids of blocks, where the chapter has several articles.
    """
    named = (
        _row(f"{prefix}b{number}", row, remark, article, words)
        for number, (remark, row) in enumerate(remarked(article, words), start=1)
    )
    return "\n".join([*named, *notes(article.notes, words)])


def _row(identifier: str, row: Row, remark: str, article: Article, words: Labels) -> str:
    source = source_side(row, article.page.language or article.pair.source)
    target = target_side(row, article.pair.target, words)
    halves = f"<div{source.attributes}>{render(row, source)}</div>"
    if row.translation.text:
        half = render(row, target)
        halves += f'<div class="translation"{target.attributes}>{half}</div>'
    said = f'<p class="remark">{escape(remark)}</p>\n' if remark else ""
    return f'{said}<div class="row {row.block.kind.value}" id="{identifier}">{halves}</div>'


def _about(article: Article, words: Labels) -> str:
    note = f"<p>{escape(words['machine'])}</p>" if article.bilingual else ""
    return f"<h1>{escape(words['about'])}</h1>\n<dl>\n{sheet(provenance(article))}</dl>\n{note}"
