"""The plan of a page: the rows that stand below each other in the reading view.

A row is a block with its translation, or one of the view's own lines: the line about the article,
the thin line where parts were hidden, the header of a part that is shown although it is not the
article. A block that is too long to be laid out at once becomes several rows.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from enum import StrEnum
from itertools import accumulate
from typing import NamedTuple

from reader.datamodel.page import Block, BlockKind, BlockPlace, Page, Role, Section, Sentence, Span
from reader.limits import MAX_ROW_CHARACTERS
from reader.policy import ARTICLE_ROLES

#: A byline of at most so many characters stands in the line about the article, not in its own row.
_LONGEST_BYLINE = 120


#: The key of a row of text: the number of its block, and where in it the row begins.
_NUMBER = re.compile(r"b(\d+)(?:\+(\d+))?$")


class RowKind(StrEnum):
    """What a row shows."""

    TITLE = "title"
    META = "meta"
    TEXT = "text"
    LINE = "line"
    HEADER = "header"
    PICTURE = "picture"
    EDGE = "edge"


class Tint(StrEnum):
    """How a part that is not simply the article is marked."""

    NONE = "none"
    FLAG = "flag"
    SPAM = "spam"
    ADVERT = "advert"
    NEUTRAL = "neutral"


class Part(NamedTuple):
    """A sentence, or a piece of one, in a row.

    `text` is the whole sentence; it is empty for what continues a sentence of the row before.
    `start` and `end` are code points into the row's text.
    """

    text: str
    start: int
    end: int


class Row(NamedTuple):
    """One row.

    `key` names it within its page, whatever is hidden. `parts` and `spans` count from the row's
    start. `hidden` holds the sections a line stands for. `ends_box` is true for the last row of a
    marked part.
    """

    key: str
    kind: RowKind
    section: Section | None = None
    block: Block | None = None
    text: str = ""
    parts: tuple[Part, ...] = ()
    spans: tuple[Span, ...] = ()
    hidden: tuple[Section, ...] = ()
    tint: Tint = Tint.NONE
    ends_box: bool = False

    @property
    def language(self) -> str:
        """The language of the row's block, "" if it is the page's."""
        return self.block.language if self.block else ""

    @property
    def number(self) -> int | None:
        """The number of the row's block in the page; None for a line of the view's own."""
        found = _NUMBER.match(self.key)
        return int(found[1]) if found else None

    @property
    def first(self) -> int:
        """The code point of its block that the row begins with: a long block has several rows."""
        found = _NUMBER.match(self.key)
        return int(found[2] or 0) if found else 0

    @property
    def place(self) -> BlockPlace | None:
        """Where the row's block stands in the page; None for a line of the view's own."""
        if self.section is None or self.block is None:
            return None
        numbers = (n for n, block in enumerate(self.section.blocks) if block is self.block)
        number = next(numbers, None)
        return None if number is None else BlockPlace(self.section.id, number)


def build_rows(
    page: Page,
    hidden: frozenset[str],
    pictures: frozenset[str] = frozenset(),
    left_alone: frozenset[str] = frozenset(),
) -> tuple[Row, ...]:
    """The rows of a page: title, the line about the article, then its parts in page order.

    Args:
        page: a cleaned page.
        hidden: ids of the sections that are not shown; a line tells where spam and adverts were.
        pictures: addresses of the pictures that are shown, each in a row above its text.
        left_alone: ids of sections that are not marked, whatever they are.
    """
    title = next((s for s in page.sections if s.role is Role.TITLE and s.blocks), None)
    byline = next((s for s in page.sections if _is_short_byline(s)), None)
    # The edges make two columns begin level and end level: only space between rows can be padded.
    firsts = _first_blocks(page)
    rows = [Row("top", RowKind.EDGE), *_title_rows(page, title, hidden, firsts)]
    rows.append(Row("meta", RowKind.META, byline))
    run: list[Section] = []
    for section in page.sections:
        if section is title or (section is byline and section.id not in hidden):
            continue
        if section.id in hidden:
            run.append(section)
            continue
        rows += _line(run)
        run = []
        tint = Tint.NONE if section.id in left_alone else tint_of(section)
        rows += _section_rows(section, pictures, firsts[section.id], tint)
    return (*rows, *_line(run), Row("end", RowKind.EDGE))


def _first_blocks(page: Page) -> dict[str, int]:
    """The number that the first block of each section has in the page.

    Rows are named by the numbers of their blocks, which stay when a section is split.
    """
    starts = accumulate((len(section.blocks) for section in page.sections), initial=0)
    return {section.id: start for section, start in zip(page.sections, starts, strict=False)}


def _is_short_byline(section: Section) -> bool:
    return section.role is Role.BYLINE and len(section.text) <= _LONGEST_BYLINE


def _title_rows(
    page: Page, title: Section | None, hidden: frozenset[str], firsts: Mapping[str, int]
) -> Iterator[Row]:
    if title is None:
        if page.title:
            section = page.title_section()
            for row in block_rows("title", section, section.blocks[0]):
                yield row._replace(kind=RowKind.TITLE, section=None)
        elif page.site:
            block = Block(BlockKind.HEADING, page.site, level=1)
            yield Row("title", RowKind.TITLE, None, block, page.site)
    elif title.id not in hidden:
        start = firsts[title.id]
        for number, block in enumerate(title.blocks, start):
            for row in block_rows(f"b{number}", title, block):
                yield row._replace(kind=RowKind.TITLE) if number == start else row


def _line(run: Sequence[Section]) -> list[Row]:
    """The line for neighbouring hidden sections; menus and other furniture leave none."""
    told = tuple(s for s in run if s.role in (Role.SPAM, Role.ADVERT) or s.role in ARTICLE_ROLES)
    return [Row(f"line:{told[0].id}", RowKind.LINE, told[0], hidden=told)] if told else []


def tint_of(section: Section) -> Tint:
    """How a section that is shown is marked."""
    match section.role:
        case Role.SPAM:
            return Tint.SPAM
        case Role.ADVERT:
            return Tint.ADVERT
        case role if role in ARTICLE_ROLES:
            return Tint.FLAG if section.verdict else Tint.NONE
    return Tint.NEUTRAL


def _section_rows(
    section: Section, pictures: frozenset[str], first: int, tint: Tint
) -> Iterator[Row]:
    rows: list[Row] = []
    for number, block in enumerate(section.blocks, first):
        key = f"b{number}"
        if block.image is not None and block.image.source in pictures:
            rows.append(Row(f"{key}!", RowKind.PICTURE, section, block, tint=tint))
        rows += block_rows(key, section, block, tint)
    if tint is not Tint.NONE:
        yield Row(f"head:{section.id}", RowKind.HEADER, section, tint=tint, ends_box=not rows)
        if rows:
            rows[-1] = rows[-1]._replace(ends_box=True)
    yield from rows


def block_rows(key: str, section: Section, block: Block, tint: Tint = Tint.NONE) -> Iterator[Row]:
    """The rows of a block: one, or several if it is very long."""
    text = block.text
    if len(text) <= MAX_ROW_CHARACTERS:
        parts = tuple(Part(text[s.start : s.end], s.start, s.end) for s in block.sentences)
        yield Row(key, RowKind.TEXT, section, block, text, parts, block.spans, tint=tint)
        return
    start = 0
    ends = [sentence.end for sentence in block.sentences]
    while True:
        stop = _cut(text, ends, start)
        yield Row(
            key if start == 0 else f"{key}+{start}",
            RowKind.TEXT,
            section,
            block,
            text[start:stop],
            tuple(_parts(block, ends, start, stop)),
            tuple(_shifted(block.spans, start, stop)),
            tint=tint,
        )
        start = stop
        if start >= len(text):
            return


def _cut(text: str, sentence_ends: Sequence[int], start: int) -> int:
    """Where a row from `start` ends: best after a sentence, else after a line or a word."""
    limit = start + MAX_ROW_CHARACTERS
    if limit >= len(text):
        return len(text)
    index = bisect_right(sentence_ends, limit) - 1
    if index >= 0 and sentence_ends[index] > start:
        return sentence_ends[index]
    for mark in ("\n", " "):
        if (found := text.rfind(mark, start, limit)) > start:
            return found + 1
    return limit


def _parts(block: Block, ends: Sequence[int], start: int, stop: int) -> Iterator[Part]:
    for sentence in block.sentences[bisect_right(ends, start) :]:
        if sentence.start >= stop:
            return
        yield Part(
            _sentence_text(block, sentence) if sentence.start >= start else "",
            max(sentence.start, start) - start,
            min(sentence.end, stop) - start,
        )


def _sentence_text(block: Block, sentence: Sentence) -> str:
    return block.text[sentence.start : sentence.end]


def _shifted(spans: Sequence[Span], start: int, stop: int) -> Iterator[Span]:
    for span in spans:
        if span.start < stop and span.end > start:
            yield replace(
                span, start=max(span.start, start) - start, end=min(span.end, stop) - start
            )


def row_index(rows: Sequence[Row], section_id: str) -> int | None:
    """The first row that shows a section, or the line that stands for it."""
    for index, row in enumerate(rows):
        if (row.section and row.section.id == section_id) or any(
            s.id == section_id for s in row.hidden
        ):
            return index
    return None


def common_edges(old: Sequence[Row], new: Sequence[Row]) -> tuple[int, int]:
    """How many rows two plans share at their beginnings and at their ends."""
    shortest = min(len(old), len(new))
    head = 0
    while head < shortest and old[head] == new[head]:
        head += 1
    tail = 0
    while tail < shortest - head and old[-1 - tail] == new[-1 - tail]:
        tail += 1
    return head, tail
