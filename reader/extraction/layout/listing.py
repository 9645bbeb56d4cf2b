"""A page that is a list of articles, made into a text to read: their headlines and summaries."""

from __future__ import annotations

from collections.abc import Iterator

from reader.datamodel.page import Block, BlockKind, Page, Role, Section, Span, SpanKind, Teaser
from reader.extraction.layout.sentences import split

#: The section that is made; what the page itself had of the list stays in its other sections.
_LISTING = "listing"
#: The headlines of the list stand below the title of the page.
_LEVEL = 2


def listed(page: Page) -> Page:
    """The page with its entries as its text; the page itself where it is no list, or has one."""
    if not page.entries or any(section.id == _LISTING for section in page.sections):
        return page
    blocks = (block for entry in page.entries for block in _blocks(entry, page.language))
    listing = Section(_LISTING, Role.BODY, tuple(blocks))
    titles = [n for n, section in enumerate(page.sections, 1) if section.role is Role.TITLE]
    place = titles[0] if titles else 0
    return page.with_sections((*page.sections[:place], listing, *page.sections[place:]))


def _blocks(entry: Teaser, language: str) -> Iterator[Block]:
    """A headline that leads to the article, and what is said of it."""
    title = entry.title
    link = Span(0, len(title), SpanKind.LINK, entry.url)
    sentences = split(title, language)
    yield Block(BlockKind.HEADING, title, (link,), sentences, language, level=_LEVEL)
    if entry.summary:
        sentences = split(entry.summary, language)
        yield Block(BlockKind.PARAGRAPH, entry.summary, (), sentences, language)
