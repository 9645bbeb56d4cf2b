"""EPUB: the article with each paragraph's translation below it, and its provenance sheet."""

from __future__ import annotations

import uuid
from collections.abc import Iterator

from reader.datamodel.page import BlockKind
from reader.export.article import Article, Row, is_title, remarked
from reader.export.book import Book, Chapter, entries, pack
from reader.export.labels import Labels, labels
from reader.export.markup import escape, notes, render, sheet, source_side, target_side
from reader.export.provenance import provenance
from reader.export.safety import clean, one_line
from reader.languages import language_tag


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
        (f"article.xhtml#{identifier}", one_line(row.block.text))
        for identifier, row in _named_rows(article)
        if row.block.kind is BlockKind.HEADING and not is_title(row) and row.block.text.strip()
    ]
    return entries([("article.xhtml", article.title), *headings, ("about.xhtml", words["about"])])


def rows(article: Article, words: Labels) -> str:
    """The article's blocks as XHTML, each with its translation below it, and the notes."""
    named = (
        _row(f"b{number}", row, remark, article, words)
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


def _named_rows(article: Article) -> Iterator[tuple[str, Row]]:
    for number, row in enumerate(article.rows(), start=1):
        yield f"b{number}", row
