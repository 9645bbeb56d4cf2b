"""EPUB 3: the article with each paragraph's translation below it, and its provenance sheet.

Written straight as a ZIP file after EPUB 3.3 (https://www.w3.org/TR/epub-33/), since one small book
needs no library.
"""

from __future__ import annotations

import io
import uuid
import zipfile
from collections.abc import Iterator
from datetime import UTC

from reader.document import BlockKind
from reader.export.article import Article, Row, is_title
from reader.export.html_page import style, template
from reader.export.labels import Labels, labels
from reader.export.markup import (
    escape,
    language_attributes,
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


def epub(article: Article) -> bytes:
    """The article as an EPUB file."""
    words = labels(article.pair.target)
    members = {
        "mimetype": "application/epub+zip",
        "META-INF/container.xml": template("book/container.xml").template,
        "EPUB/package.opf": _package(article, words),
        "EPUB/nav.xhtml": _navigation(article, words),
        "EPUB/article.xhtml": _document(article, article.title, _rows(article, words)),
        "EPUB/about.xhtml": _document(article, words["about"], _about(article, words)),
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


def _package(article: Article, words: Labels) -> str:
    page = article.page
    target = language_tag(article.pair.target)
    source = language_tag(page.language or article.pair.source)
    address = page.url or page.source
    facts = [
        ("creator", one_line(page.byline)),
        ("publisher", one_line(page.site)),
        ("source", one_line(address)),
        ("date", page.published_iso or ""),
        ("description", words["machine"] if article.bilingual else ""),
    ]
    languages = dict.fromkeys((source, target) if article.bilingual else (source,))
    return template("book/package.opf").substitute(
        identifier=uuid.uuid5(uuid.NAMESPACE_URL, clean(f"{address} {target}")).urn,
        title=escape(article.title),
        languages="\n".join(f"    <dc:language>{escape(tag)}</dc:language>" for tag in languages),
        facts="\n".join(
            f"    <dc:{name}>{escape(value)}</dc:{name}>" for name, value in facts if value
        ),
        modified=article.exported.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
    )


def _navigation(article: Article, words: Labels) -> str:
    headings = [
        (f"article.xhtml#{identifier}", one_line(row.block.text))
        for identifier, row in _named_rows(article)
        if row.block.kind is BlockKind.HEADING and not is_title(row) and row.block.text.strip()
    ]
    entries = [("article.xhtml", article.title), *headings, ("about.xhtml", words["about"])]
    return template("book/nav.xhtml").substitute(
        language=language_attributes(article.pair.target),
        title=escape(words["contents"]),
        entries="\n".join(
            f'<li><a href="{target}">{escape(title)}</a></li>' for target, title in entries
        ),
    )


def _document(article: Article, title: str, body: str) -> str:
    return template("book/document.xhtml").substitute(
        language=language_attributes(article.pair.target), title=escape(title), body=body
    )


def _rows(article: Article, words: Labels) -> str:
    return "\n".join(
        _row(identifier, row, article, words) for identifier, row in _named_rows(article)
    )


def _row(identifier: str, row: Row, article: Article, words: Labels) -> str:
    source = source_side(row, article.page.language or article.pair.source)
    target = target_side(row, article.pair.target, words)
    halves = f"<div{source.attributes}>{render(row, source)}</div>"
    if row.translation.text:
        half = render(row, target)
        halves += f'<div class="translation"{target.attributes}>{half}</div>'
    return f'<div class="row {row.block.kind.value}" id="{identifier}">{halves}</div>'


def _about(article: Article, words: Labels) -> str:
    note = f"<p>{escape(words['machine'])}</p>" if article.bilingual else ""
    return f"<h1>{escape(words['about'])}</h1>\n<dl>\n{sheet(provenance(article))}</dl>\n{note}"


def _named_rows(article: Article) -> Iterator[tuple[str, Row]]:
    for number, row in enumerate(article.rows(), start=1):
        yield f"b{number}", row
