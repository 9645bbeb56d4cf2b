"""A page that is a list of articles, made into a text to read: their headlines and summaries."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import replace

from reader.datamodel.page import Block, BlockKind, Page, Role, Section, Span, SpanKind, Teaser
from reader.extraction.layout.sentences import split

#: The section that is made.
_LISTING = "listing"
#: Characters kept of what a list page says of an entry.
LONGEST_SUMMARY = 400
#: The headlines of the list stand below the title of the page.
_LEVEL = 2


def listed(page: Page) -> Page:
    """The page with its entries as its text; the page itself where it is no list, or has one.

    What is shown so is no more among the parts that are hidden; what is held for spam stays there.
    """
    if not page.entries or any(section.id == _LISTING for section in page.sections):
        return page
    blocks = (block for entry in page.entries for block in _blocks(entry, page.language))
    listing = Section(_LISTING, Role.BODY, tuple(blocks))
    shown = {block.text for block in listing.blocks}
    parts = ((section, _without(section, shown)) for section in page.sections)
    kept = [part for section, part in parts if part.blocks or not section.blocks]
    titles = [n for n, section in enumerate(kept, 1) if section.role is Role.TITLE]
    place = titles[0] if titles else 0
    return page.with_sections((*kept[:place], listing, *kept[place:]))


def _without(section: Section, shown: Collection[str]) -> Section:
    """A section without what is shown elsewhere, of which a summary may be the beginning."""
    if section.role is Role.TITLE or section.verdict:
        return section
    blocks = [b for b in section.blocks if b.text[:LONGEST_SUMMARY] not in shown]
    return replace(section, blocks=tuple(blocks))


def _blocks(entry: Teaser, language: str) -> Iterator[Block]:
    """A headline that leads to the article, and what is said of it."""
    title = entry.title
    link = Span(0, len(title), SpanKind.LINK, entry.url)
    sentences = split(title, language)
    yield Block(BlockKind.HEADING, title, (link,), sentences, language, level=_LEVEL)
    if entry.summary:
        sentences = split(entry.summary, language)
        yield Block(BlockKind.PARAGRAPH, entry.summary, (), sentences, language)
