"""A tree flattened into its blocks of text, in page order, each knowing the elements it stands in.

Everything after the parser works on an `Outline`: plain data in two lists. An element covers the
blocks `first:last`, because blocks are numbered in page order; so the text of any part of the tree
is a slice, and a walk over the page is a loop over a list.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import groupby

from reader.datamodel.page import BlockKind, Image, Span, SpanKind
from reader.extraction.markup.textbuffer import stretches, without_controls
from reader.limits import MAX_BLOCKS, STRETCH
from reader.text.tokenization import count_words

#: A card that is one link has a headline, a summary and a date; what is longer is no link.
_CARD_BLOCKS, _CARD_WORDS = 3, 100.0
_DIGITS = dict.fromkeys(map(ord, "0123456789"))


@dataclass(slots=True)
class Element:
    """An element that holds text: any block-level one, and inline ones with a class or an id.

    `names` is its id, classes, ARIA role and itemprop in lower case; `first:last` are its blocks.
    """

    index: int
    parent: int
    tag: str
    attributes: Mapping[str, str]
    names: str
    depth: int
    concealment: str
    first: int
    last: int = 0

    @property
    def kind(self) -> str:
        """Its names without numbers: what it is, not which one."""
        return _without_digits(self.names)


@lru_cache(maxsize=4096)
def _without_digits(names: str) -> str:
    return names.translate(_DIGITS)


@dataclass(frozen=True, slots=True)
class Part:
    """An element within a heading: where its text is in that of the heading, and what it is."""

    start: int
    end: int
    tag: str
    names: str


@dataclass(slots=True)
class Piece:
    """A block before it is known what it is. `element` is the innermost element all of it is in.

    `parts` are the elements within a heading.
    """

    kind: BlockKind
    text: str
    spans: tuple[Span, ...]
    element: int
    level: int = 0
    ordinal: int | None = None
    image: Image | None = None
    concealment: str = ""
    outside: bool = False
    parts: tuple[Part, ...] = ()

    def marked(self, kind: SpanKind) -> int:
        """How many of its characters are marked up as something."""
        return sum([span.end - span.start for span in self.spans if span.kind is kind])


@dataclass(slots=True)
class Outline:
    """The blocks of a page and the elements around them.

    Images stand apart, each with the number of blocks before it, so that a picture between two
    paragraphs does not part them. `signed` are the elements that name an author in their markup,
    each with its text.
    """

    elements: list[Element] = field(default_factory=list)
    pieces: list[Piece] = field(default_factory=list)
    images: list[tuple[int, Piece]] = field(default_factory=list)
    signed: list[tuple[int, str]] = field(default_factory=list)

    def add(self, piece: Piece) -> None:
        """Add a block; past `MAX_BLOCKS` its text goes on in the last one, without its marks."""
        last = self.pieces[-1] if self.is_full else None
        if (
            last is not None
            and len(last.text) < STRETCH
            and (last.concealment, last.outside) == (piece.concealment, piece.outside)
        ):
            last.text += f" {piece.text}"
        else:
            self.pieces.append(piece)

    def add_lines(self, lines: Iterable[str]) -> None:
        """Add the lines of a text as blocks that stand in no element; blank ones are left out."""
        for line in lines:
            for start, end in stretches(line, 0, len(line)):
                if folded := " ".join(without_controls(line[start:end]).split()):
                    self.add(Piece(BlockKind.PARAGRAPH, folded, (), -1))

    @property
    def is_full(self) -> bool:
        """Whether there are so many blocks that what follows is no longer kept apart."""
        return len(self.pieces) >= MAX_BLOCKS

    def ancestors(self, index: int) -> Iterator[Element]:
        """The element with this index and those around it, innermost first."""
        while index >= 0:
            element = self.elements[index]
            yield element
            index = element.parent

    def span(self, element: Element) -> range:
        """The blocks of an element."""
        return range(element.first, element.last)

    def box(self, block: int) -> Element | None:
        """The innermost element that holds a block and others; None where there is none."""
        around = self.ancestors(self.pieces[block].element)
        return next((part for part in around if part.last - part.first > 1), None)

    def release_links(self) -> None:
        """Unmark links that hold more than a card does: a page forgot to close them."""
        for element, group in groupby(self.pieces, key=lambda piece: piece.element):
            if element < 0 or self.elements[element].tag != "a":
                continue
            pieces = list(group)
            if (
                len(pieces) > _CARD_BLOCKS
                and sum(count_words(p.text) for p in pieces) > _CARD_WORDS
            ):
                for piece in pieces:
                    piece.spans = tuple(s for s in piece.spans if s.kind is not SpanKind.LINK)

    def selector(self, index: int) -> str:
        """A short CSS path to an element, up to three steps or the nearest id."""
        steps: list[str] = []
        for element in self.ancestors(index):
            name = (element.attributes.get("id") or "").strip()
            if name and not any(char.isspace() for char in name):
                steps.append(f"{element.tag}#{name}")
                break
            classes = (element.attributes.get("class") or "").split()
            steps.append(".".join([element.tag, *classes[:2]]))
            if len(steps) == 3 or element.tag == "body":
                break
        return " > ".join(reversed(steps))


@dataclass(slots=True)
class Declarations:
    """What a page says of itself outside its text.

    `metas` are (name or property in lower case, content) in page order, `links` (rel, address,
    type), `data` the texts of its JSON-LD scripts, `states` those of scripts that hold the state of
    a page as JSON, `stream` the parts of what Next.js streams to it, `moments` the times of
    publication that other scripts set.
    """

    language: str = ""
    title: str = ""
    metas: list[tuple[str, str]] = field(default_factory=list)
    links: list[tuple[str, str, str]] = field(default_factory=list)
    data: list[str] = field(default_factory=list)
    states: list[str] = field(default_factory=list)
    stream: list[str] = field(default_factory=list)
    moments: list[str] = field(default_factory=list)

    def meta(self, *names: str) -> str:
        """The first content of the first of these names that has one."""
        for wanted in names:
            for name, content in self.metas:
                if name == wanted and content:
                    return content
        return ""
