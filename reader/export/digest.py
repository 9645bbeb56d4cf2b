"""Many articles in one file: a bilingual EPUB or HTML page with its contents by source.

Reports of one event are one chapter.
"""

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
class Report:
    """An article of a digest, and the name of its source."""

    source: str
    article: Article


#: The reports of one event; the first gives its title, and its source is where it is listed.
Event = tuple[Report, ...]


@dataclass(frozen=True, slots=True)
class Digest:
    """Articles bound together. `language` is the reader's, Argos' code; `made` is aware."""

    title: str
    language: str
    made: datetime
    events: tuple[Event, ...]

    @property
    def articles(self) -> Iterator[Article]:
        """All articles."""
        return (report.article for event in self.events for report in event)

    def by_source(self) -> dict[str, list[tuple[int, Event]]]:
        """The chapters with their numbers from 1, by source, in the order sources first come."""
        sources: dict[str, list[Event]] = {}
        for event in self.events:
            sources.setdefault(event[0].source, []).append(event)
        numbers = count(1)
        return {
            source: [(next(numbers), event) for event in events]
            for source, events in sources.items()
        }


def digest_epub(digest: Digest) -> bytes:
    """The digest as an EPUB file: a chapter for each event."""
    words = labels(digest.language)
    chapters = [
        Chapter(f"article-{number}", event[0].article.title, _chapter(event, words))
        for events in digest.by_source().values()
        for number, event in events
    ]
    tags = [tag for article in digest.articles for tag in languages(article)]
    addresses = " ".join(article.page.url or article.title for article in digest.articles)
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


def _chapter(event: Event, words: Labels) -> str:
    return "\n".join(
        _also(report, words, is_first=number == 0) + _report(report.article, words, f"r{number}-")
        for number, report in enumerate(event)
    )


def _report(article: Article, words: Labels, prefix: str) -> str:
    facts = f"<h2>{escape(words['about'])}</h2>\n<dl>\n{sheet(provenance(article))}</dl>"
    machine = f"<p>{escape(words['machine'])}</p>" if article.bilingual else ""
    return f"{rows(article, words, prefix)}\n{facts}\n{machine}"


def _also(report: Report, words: Labels, *, is_first: bool) -> str:
    """The line between a report and that of another source, which follows it."""
    if is_first:
        return ""
    return f'<p class="remark">{escape(words["reported_by"])}: {escape(report.source)}</p>\n'


def _articles(digest: Digest, words: Labels) -> Iterator[str]:
    for events in digest.by_source().values():
        for number, event in events:
            reports = "\n".join(
                _also(report, words, is_first=place == 0) + _columns(report.article, words)
                for place, report in enumerate(event)
            )
            yield f'<article id="article-{number}">{reports}</article>'


def _columns(article: Article, words: Labels) -> str:
    columns = "two" if article.bilingual else "one"
    body = "\n".join(html_rows(article, words))
    facts = sheet(provenance(article))
    return (
        f'<div class="columns {columns}">\n{body}\n</div>\n'
        f"<details><summary>{escape(words['about'])}</summary><dl>\n{facts}</dl></details>"
    )


def _contents(digest: Digest, target: Callable[[int], str]) -> str:
    """The list of contents: sources, and below each its articles."""
    lists = []
    for source, events in digest.by_source().items():
        links = entries((target(number), event[0].article.titles) for number, event in events)
        lists.append(f"<li><span>{escape(source)}</span>\n<ol>\n{links}\n</ol>\n</li>")
    return "\n".join(lists)
