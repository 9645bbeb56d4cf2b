"""Many articles in one file: a bilingual EPUB or HTML page with its contents by source."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import count

from reader.export.article import Article
from reader.export.epub import Book, Chapter, entries, languages, pack, rows
from reader.export.html_page import html_rows, style, template
from reader.export.labels import Labels, labels
from reader.export.markup import escape, language_attributes, sheet
from reader.export.provenance import provenance
from reader.export.safety import clean


@dataclass(frozen=True, slots=True)
class Item:
    """An article of a digest, and the name of the source it is listed under."""

    source: str
    article: Article


@dataclass(frozen=True, slots=True)
class Digest:
    """Articles bound together. `language` is the reader's, Argos' code; `made` is aware."""

    title: str
    language: str
    made: datetime
    items: tuple[Item, ...]

    def by_source(self) -> dict[str, list[tuple[int, Article]]]:
        """The articles with their numbers from 1, by source, in the order sources first come."""
        sources: dict[str, list[Article]] = {}
        for item in self.items:
            sources.setdefault(item.source, []).append(item.article)
        numbers = count(1)
        return {
            source: [(next(numbers), article) for article in articles]
            for source, articles in sources.items()
        }


def digest_epub(digest: Digest) -> bytes:
    """The digest as an EPUB file: a chapter for each article."""
    words = labels(digest.language)
    chapters = [
        Chapter(f"article-{number}", article.title, _chapter(article, words))
        for articles in digest.by_source().values()
        for number, article in articles
    ]
    tags = [tag for item in digest.items for tag in languages(item.article)]
    addresses = " ".join(item.article.page.url or item.article.title for item in digest.items)
    return pack(
        Book(
            title=digest.title,
            identifier=uuid.uuid5(
                uuid.NAMESPACE_URL, clean(f"{addresses} {digest.made.isoformat()}")
            ).urn,
            language=digest.language,
            languages=tuple(dict.fromkeys(tags)),
            facts=(("date", digest.made.date().isoformat()), ("description", words["machine"])),
            modified=digest.made,
            chapters=tuple(chapters),
            navigation=_contents(digest, lambda number: f"article-{number}.xhtml"),
        )
    )


def digest_html(digest: Digest) -> str:
    """The digest as one HTML file, with both languages in aligned columns."""
    words = labels(digest.language)
    return template("digest.html").substitute(
        language=language_attributes(words.language),
        title=escape(digest.title),
        style=style("page.css") + style("digest.css"),
        contents=escape(words["contents"]),
        entries=_contents(digest, lambda number: f"#article-{number}"),
        articles="\n".join(_articles(digest, words)),
        machine=escape(words["machine"]),
    )


def _chapter(article: Article, words: Labels) -> str:
    facts = f"<h2>{escape(words['about'])}</h2>\n<dl>\n{sheet(provenance(article))}</dl>"
    machine = f"<p>{escape(words['machine'])}</p>" if article.bilingual else ""
    return f"{rows(article, words)}\n{facts}\n{machine}"


def _articles(digest: Digest, words: Labels) -> Iterator[str]:
    for articles in digest.by_source().values():
        for number, article in articles:
            columns = "two" if article.bilingual else "one"
            body = "\n".join(html_rows(article, words))
            facts = sheet(provenance(article))
            yield (
                f'<article id="article-{number}"><div class="columns {columns}">\n{body}\n</div>\n'
                f"<details><summary>{escape(words['about'])}</summary><dl>\n{facts}</dl></details>"
                "</article>"
            )


def _contents(digest: Digest, target: Callable[[int], str]) -> str:
    """The list of contents: sources, and below each its articles."""
    lists = []
    for source, articles in digest.by_source().items():
        links = entries((target(number), article.titles) for number, article in articles)
        lists.append(f"<li><span>{escape(source)}</span>\n<ol>\n{links}\n</ol>\n</li>")
    return "\n".join(lists)
