"""A page: as it was fetched, and cleaned, in sections of blocks.

Offsets are code points into `Block.text`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from itertools import pairwise

from reader.datamodel.verdict import Verdict
from reader.messages import Message


class Role(StrEnum):
    """What a section of a page is."""

    TITLE = "title"
    BYLINE = "byline"
    BODY = "body"
    NAVIGATION = "navigation"
    RELATED = "related"
    COMMENTS = "comments"
    SHARE = "share"
    LEGAL = "legal"
    ADVERT = "advert"
    SPAM = "spam"
    OTHER = "other"


class BlockKind(StrEnum):
    """How a block is set."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    LIST_ITEM = "list_item"
    QUOTE = "quote"
    CAPTION = "caption"
    TABLE = "table"
    CODE = "code"
    IMAGE = "image"


class SpanKind(StrEnum):
    """What a stretch of a block's text is marked up as."""

    LINK = "link"
    STRONG = "strong"
    EMPHASIS = "emphasis"
    CODE = "code"


#: What the source of a text that was pasted begins with; a digest of the text follows.
PASTED = "pasted"


#: The kind of what comes out of a book.
BOOK = "application/epub+zip"


def is_pasted(source: str) -> bool:
    """Whether a source names a text that was pasted, which can be had nowhere."""
    return source.partition(":")[0] == PASTED


@dataclass(frozen=True, slots=True)
class RawPage:
    """A source as it came in, not yet decoded.

    `source` is what the reader asked for (address, path or "-"), or names a pasted text; `url` is
    where the page stands after redirects, if it has an address. `charset` is what the transport
    says; `media_type` is "text/html", "text/plain" or `BOOK`, for HTML of which nothing is but text
    (MHTML, gzip and books are unpacked before).
    """

    data: bytes
    source: str
    media_type: str = "text/html"
    charset: str | None = None
    url: str | None = None
    fetched_at: datetime | None = None
    truncated: bool = False


@dataclass(frozen=True, slots=True)
class Span:
    """A marked-up stretch of a block's text; `target` is the address of a link."""

    start: int
    end: int
    kind: SpanKind
    target: str = ""


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of a block's text. Sentences and the gaps between them give the text back."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Image:
    """A picture of the page; it is loaded only when the reader asks."""

    source: str
    alternative: str = ""


@dataclass(frozen=True, slots=True)
class Origin:
    """Where in the source a block stood, and what its markup tells.

    `selector` is a short CSS path that finds it again on pages of the same site ("" for plain
    text). `concealment` says how the page keeps the block from being seen ("" when it is
    visible), one of the keys of `CONCEALMENTS`. `outside` is true for what follows `</body>` or
    `</html>`.
    """

    selector: str = ""
    concealment: str = ""
    outside: bool = False


#: The ways a page hides a block from its readers, by code.
CONCEALMENTS: Mapping[str, str] = {
    "display": "display:none or hidden",
    "visibility": "visibility:hidden or opacity 0",
    "offscreen": "moved out of the screen",
    "tiny": "too small to be seen",
    "colour": "in the colour of its background",
    "marquee": "in a marquee too small or too fast to be read",
    "script": "hidden by a script beside it",
    "kit": "inside the random tags of a known spam kit",
}


#: Signs that pages set before the items of a list themselves.
_BULLETS = frozenset("•·‣▪■□◆◇●○★☆►▶→※*–—-・◎")


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, heading, list item, … : the unit that is translated and aligned.

    `level` is the depth of a heading (1-6) or of a list item (1 is outermost). A table has its
    cells joined by tabs and its rows by newlines. An image block has its alternative text as
    `text`.
    """

    kind: BlockKind
    text: str
    spans: tuple[Span, ...] = ()
    sentences: tuple[Sentence, ...] = ()
    language: str = ""
    level: int = 0
    ordinal: int | None = None
    image: Image | None = None
    origin: Origin = Origin()

    def sentence_texts(self) -> tuple[str, ...]:
        """The block's sentences as strings, in order."""
        return tuple(self.text[s.start : s.end] for s in self.sentences)

    @property
    def marker(self) -> str:
        """What is set before a list item, "3." or "•"; "" where its text brings its own."""
        if self.kind is not BlockKind.LIST_ITEM or self.text[:1] in _BULLETS:
            return ""
        return f"{self.ordinal}." if self.ordinal is not None else "•"

    def links(self) -> Iterator[Span]:
        """The spans of the block that are links."""
        return (span for span in self.spans if span.kind is SpanKind.LINK)


@dataclass(frozen=True, slots=True)
class Section:
    """A run of neighbouring blocks with one role; `id` is unique in the page."""

    id: str
    role: Role
    blocks: tuple[Block, ...]
    verdict: Verdict | None = None

    @property
    def text(self) -> str:
        """The section's visible text, one block a line."""
        return "\n".join(block.text for block in self.blocks)


@dataclass(frozen=True, slots=True)
class BlockPlace:
    """Where a block stands in a page: its section, and its number in that, from 0."""

    section: str
    number: int


@dataclass(frozen=True, slots=True)
class Notice:
    """Something to tell the reader about the page: a code and one plain sentence."""

    code: str
    message: Message


@dataclass(frozen=True, slots=True)
class Teaser:
    """An article that a list page offers: its headline, its address, and what is said of it."""

    title: str
    url: str
    summary: str = ""


@dataclass(frozen=True, slots=True)
class Page:
    """A cleaned page: each visible character of its source is in exactly one section, in order.

    `published` may be a date without a time: then `has_time` is false. A datetime without an
    offset in the page is given in UTC with `has_offset` false. `encoding` is what the bytes were
    decoded with. `site` is what the page calls itself; `domain` is the registered domain it was
    fetched from, by which what the reader decided for its site is found, and "" for a file.
    `verdict` is given where the page is spam as a whole.
    `entries` are the articles to choose from where the page is a list of them; else it is empty.
    """

    url: str | None
    site: str
    language: str
    title: str
    byline: str
    published: datetime | None
    sections: tuple[Section, ...]
    source: str = ""
    domain: str = ""
    has_time: bool = True
    has_offset: bool = True
    encoding: str = "utf-8"
    fetched_at: datetime | None = None
    notices: tuple[Notice, ...] = ()
    links: Mapping[str, str] = field(default_factory=dict)
    verdict: Verdict | None = None
    entries: tuple[Teaser, ...] = ()

    def section(self, section_id: str) -> Section:
        """The section with this id.

        Raises:
            KeyError: no section has it.
        """
        for section in self.sections:
            if section.id == section_id:
                return section
        raise KeyError(section_id)

    def with_block_apart(self, place: BlockPlace) -> tuple[Page, str]:
        """The same page with a block as a section of its own, and that section's id.

        What stood before and after the block in its section becomes a section on each side. The
        parts of "s7" are called "s7.1", "s7.2", …; a block that is alone already stays so.

        Raises:
            KeyError: the page has no such block.
        """
        section = self.section(place.section)
        if not 0 <= place.number < len(section.blocks):
            raise KeyError(place)
        if len(section.blocks) == 1:
            return self, section.id
        cuts = (0, place.number, place.number + 1, len(section.blocks))
        runs = [section.blocks[a:b] for a, b in pairwise(cuts)]
        parts = tuple(
            replace(section, id=f"{section.id}.{number}", blocks=blocks)
            for number, blocks in enumerate(filter(None, runs), 1)
        )
        apart = parts[1 if place.number else 0].id
        before = self.sections.index(section)
        sections = (*self.sections[:before], *parts, *self.sections[before + 1 :])
        return self.with_sections(sections), apart

    def title_section(self) -> Section:
        """The title as a section, for pages whose title stands in none of theirs."""
        sentences = (Sentence(0, len(self.title)),) if self.title else ()
        block = Block(
            BlockKind.HEADING, self.title, sentences=sentences, language=self.language, level=1
        )
        return Section("title", Role.TITLE, (block,))

    def with_sections(self, sections: tuple[Section, ...]) -> Page:
        """The same page with other sections."""
        return replace(self, sections=sections)

    @property
    def published_iso(self) -> str | None:
        """The date of publication in ISO 8601, no finer than the page gives it."""
        if self.published is None:
            return None
        if not self.has_time:
            return self.published.date().isoformat()
        moment = self.published if self.has_offset else self.published.replace(tzinfo=None)
        return moment.isoformat()
