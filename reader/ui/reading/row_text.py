"""What a row says on one side: fragments of text with marks, and where its sentences stand."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import accumulate

from PySide6.QtCore import QUrl

from reader.datamodel.page import BlockKind, Sentence, Span, SpanKind
from reader.datamodel.translation import Doubt, Pair, Translation
from reader.datamodel.word import Passage
from reader.languages import base_language
from reader.limits import MAX_SHOWN_TRANSLATION, MAX_WORD
from reader.projection import join_sentences, sentence_spans
from reader.ui.reading.modes import Side
from reader.ui.reading.rows import Part, Row, RowKind
from reader.ui.reading.wording import pending_text, picture_text, show_picture_text
from reader.ui.text import document_text, utf16_length, utf16_offsets

_LONG_WORD = re.compile(rf"\S{{{MAX_WORD},}}")
_BREAK_EVERY = 500


#: A table is set with tab stops if its widest cells together take at most so many half widths.
_WIDEST_TABLE = 56
_RETRY_MARK = "↻"

#: Addresses of our own, for what can be clicked in a text. A page cannot name them: only its links
#: into the web and into books become links.
ACTION_SCHEME = "reader-action"

Range = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Fragment:
    """A stretch of text of one format. `faint` text is not the article's own: a wait, a failure."""

    text: str
    kinds: frozenset[SpanKind] = frozenset()
    href: str = ""
    faint: bool = False


@dataclass(frozen=True, slots=True)
class RowText:
    """One side of a row.

    `sentences` has one UTF-16 range for each part of the row, empty where there is nothing yet.
    `doubts` maps the number of a part to why its translation is doubtful; `own` are the parts that
    the reader translated. `tabs` are the widest texts of each column of a table. `collapsed` text
    takes no room below its other half.
    """

    fragments: tuple[Fragment, ...] = ()
    sentences: tuple[Range, ...] = ()
    doubts: Mapping[int, tuple[Doubt, ...]] = field(default_factory=dict)
    own: frozenset[int] = frozenset()
    tabs: tuple[str, ...] = ()
    collapsed: bool = False

    @property
    def text(self) -> str:
        """The text as it stands in the document."""
        return "".join(fragment.text for fragment in self.fragments)

    def link_at(self, offset: int) -> tuple[str, str] | None:
        """The address and the words of the link that holds a UTF-16 offset of the text."""
        ends = accumulate(utf16_length(fragment.text) for fragment in self.fragments)
        there = (f.href for f, end in zip(self.fragments, ends, strict=True) if offset < end)
        href = next(there, "")
        if not href or href.startswith(ACTION_SCHEME):
            return None
        return href, "".join(f.text for f in self.fragments if f.href == href)

    @property
    def words_text(self) -> str:
        """The text with blanks in place of what is not the article's own, letter for letter."""
        return "".join(
            " " * len(f.text) if f.faint or f.href.startswith(ACTION_SCHEME) else f.text
            for f in self.fragments
        )

    @property
    def article_text(self) -> str:
        """The text without our own words that can be clicked."""
        own = (f.text for f in self.fragments if not f.href.startswith(ACTION_SCHEME))
        return "".join(own).strip()


def is_followed(target: str) -> bool:
    """Whether a link of a page may be followed at all: in the web, with a host, or in a book.

    Whether it is the book that the page is of, is asked when it is followed.
    """
    if target[:8].lower() == "file:///" and ".epub/" in target.lower():
        return True
    if not target[:8].lower().startswith(("http://", "https://")):
        return False
    url = QUrl(target, QUrl.ParsingMode.StrictMode)
    return url.isValid() and url.scheme() in ("http", "https") and bool(url.host())


class RowRenderer:
    """Composes both sides of rows from a page's texts and the translations so far.

    Attributes:
        translations: the translations so far, by their sentences.
        waiting: whether those that are missing are on their way.
        second: the side that stands below the other in the same column, where there is one. What
            is not translated, such as code and the marks of a list, need not stand there twice.
        meta: what the line about the article says on each side.
        better: words that lead from there to a better translation; "" where there is none.
        picture_heights: pixels of each picture that is shown, by its address.
    """

    def __init__(self) -> None:
        self.page_language = ""
        self.pair = Pair("", "")
        self.translations: dict[str, Translation] = {}
        self.waiting = False
        self.second: Side | None = None
        self.meta: dict[Side, str] = {}
        self.better = ""
        self.picture_heights: dict[str, int] = {}

    def start(self, page_language: str, pair: Pair, meta: str) -> None:
        """Begin another page, without translations."""
        if pair != self.pair:
            self.meta[Side.TARGET] = ""
        self.page_language, self.pair = page_language, pair
        self.translations = {}
        self.waiting = False
        self.meta[Side.SOURCE] = meta
        self.picture_heights = {}

    def picture_height(self, row: Row) -> int:
        """The height in pixels of the picture of a row."""
        return self.picture_heights.get(picture_source(row), 1)

    def is_only_picture(self, row: Row) -> bool:
        """Whether a row has nothing to say, and its picture is shown."""
        return not row.text and picture_source(row) in self.picture_heights

    def is_translated(self, row: Row) -> bool:
        """Whether at least one sentence of a row has its translation."""
        return any(part.text in self.translations for part in row.parts)

    def is_incomplete(self, row: Row) -> bool:
        """Whether a sentence of a row lacks its translation."""
        return any(part.text and part.text not in self.translations for part in row.parts)

    def language(self, row: Row, side: Side) -> str:
        """The language of a side of a row."""
        if side is Side.TARGET and (row.parts or row.kind is RowKind.META):
            return self.pair.target
        return row.language or self.page_language

    def passage(self, row: Row, side: Side, text: str) -> Passage:
        """What is shown of a side of a row, with what stands for its sentences on the other."""
        pairs = [
            (made.source, made.text) if side is Side.SOURCE else (made.text, made.source)
            for part in row.parts
            if (made := self.translations.get(part.text)) and not made.failed
        ]
        return Passage(base_language(self.language(row, side)), text, tuple(pairs))

    def render(self, row: Row, side: Side) -> RowText:
        """One side of a row."""
        if row.kind is RowKind.META:
            text = document_text(self.meta.get(side, ""))
            text = text.replace(" · ", "\u00a0· ")  # no line begins with what ends the one before
            better = document_text(self.better) if text and side is Side.TARGET else ""
            better = better.replace(" ", "\u00a0")  # it is one thing to click on
            link = (Fragment("  "), Fragment(better, href=f"{ACTION_SCHEME}:packages"))
            said = (Fragment(text),) if text else ()
            return RowText((*said, *link) if better else said, collapsed=not text)
        if row.kind not in (RowKind.TEXT, RowKind.TITLE):
            return RowText(collapsed=True)
        if side is Side.SOURCE:
            content = _source(row, self._marker(row, side))
            source = picture_source(row)
            return (
                _with_picture_link(content)
                if source not in self.picture_heights and source
                else content
            )
        if self._is_translated_already(row):
            return RowText(sentences=((0, 0),) * len(row.parts), collapsed=True)
        if row.parts:
            return self._target(row)
        if picture_source(row) or self.second is not None:
            return RowText(collapsed=True)
        same = _source(row, self._marker(row, side))
        return RowText(same.fragments, tabs=same.tabs)

    def _is_translated_already(self, row: Row) -> bool:
        """Whether a row is written in the language the page is translated into."""
        return row.language == self.pair.target != self.page_language

    def _target(self, row: Row) -> RowText:
        known = [self.translations.get(part.text) for part in row.parts]
        if not any(known):
            return self._nothing_yet(row)
        fragments = [Fragment(marker)] if (marker := self._marker(row, Side.TARGET)) else []
        ranges: list[Range] = []
        doubts: dict[int, tuple[Doubt, ...]] = {}
        at = utf16_length(marker)
        said = [
            self._sentence(row, number, part, translation)
            for number, (part, translation) in enumerate(zip(row.parts, known, strict=True))
        ]
        *before, tail = self._joints(row, said)
        for number, translation in enumerate(known):
            fragments += [Fragment(before[number])] if before[number] else []
            at += utf16_length(before[number])
            length = sum(utf16_length(piece.text) for piece in said[number])
            ranges.append((at, at + length))
            fragments += said[number]
            at += length
            if translation and translation.doubts and not translation.failed:
                doubts[number] = translation.doubts
        fragments += [Fragment(tail)] if tail else []
        own = frozenset(number for number, t in enumerate(known) if t is not None and t.own)
        tabs = _tab_texts("".join(f.text for f in fragments)) if _is_table(row) else ()
        return RowText(tuple(fragments), tuple(ranges), doubts, own, tabs)

    def _marker(self, row: Row, side: Side) -> str:
        """The bullet or number of a list item, with the tab that sets it apart."""
        if row.block is None or row.block.kind is not BlockKind.LIST_ITEM or "+" in row.key:
            return ""
        if side is self.second:
            return "\t"
        return f"{row.block.marker}\t"

    def _nothing_yet(self, row: Row) -> RowText:
        nowhere = ((0, 0),) * len(row.parts)
        if not self.waiting or not any(part.text for part in row.parts):
            return RowText(sentences=nowhere, collapsed=True)
        text = self._marker(row, Side.TARGET) + pending_text(self.pair.target)
        return RowText((Fragment(text, faint=True),), nowhere)

    def _sentence(
        self, row: Row, number: int, part: Part, translation: Translation | None
    ) -> list[Fragment]:
        if translation is None:
            return [Fragment("…", faint=True)] if part.text and self.waiting else []
        if translation.failed:
            href = f"{ACTION_SCHEME}:retry/{number}"
            return [
                Fragment(_with_breaks(document_text(part.text)) + "\u00a0", faint=True),
                Fragment(_RETRY_MARK, href=href),
                Fragment(" "),
            ]
        text = document_text(translation.text[:MAX_SHOWN_TRANSLATION])
        spans = sentence_spans(row.spans, Sentence(part.start, part.end), translation)
        return list(_fragments(text, spans, _break_marks(text)))

    def _joints(self, row: Row, said: Sequence[Sequence[Fragment]]) -> Iterator[str]:
        """What stands before each translated sentence of a row, and after the last."""
        places = [Sentence(part.start, part.end) for part in row.parts]
        pieces = ["".join(fragment.text for fragment in fragments) for fragments in said]
        return map(document_text, join_sentences(row.text, places, pieces, self.pair.target))


def picture_source(row: Row) -> str:
    """The address of the picture a row stands for, "" for none."""
    return row.block.image.source if row.block is not None and row.block.image is not None else ""


def _with_picture_link(content: RowText) -> RowText:
    """What stands in place of a picture: its text, and a way to see it."""
    link = Fragment(show_picture_text(), href=f"{ACTION_SCHEME}:picture")
    text = content.fragments or (Fragment(picture_text(), faint=True),)
    return RowText((*text, Fragment("  "), link), content.sentences)


def _source(row: Row, marker: str) -> RowText:
    text = document_text(row.text)
    inserts = _break_marks(text)
    tabs: tuple[str, ...] = ()
    if _is_table(row):
        tabs = _tab_texts(text)
        if not tabs:
            inserts |= {at: " · " for at, mark in enumerate(text) if mark == "\t"}
            text = text.replace("\t", "\u200b")
    if marker:
        inserts[0] = marker
    to_units = _unit_map(text, inserts)
    ranges = tuple((to_units(part.start), to_units(part.end)) for part in row.parts)
    return RowText(tuple(_fragments(text, row.spans, inserts)), ranges, tabs=tabs)


def _is_table(row: Row) -> bool:
    return row.block is not None and row.block.kind is BlockKind.TABLE


def _break_marks(text: str) -> dict[int, str]:
    if len(text) < MAX_WORD:
        return {}
    return {
        at: "\u200b"
        for word in _LONG_WORD.finditer(text)
        for at in range(word.start() + _BREAK_EVERY, word.end(), _BREAK_EVERY)
    }


def _with_breaks(text: str) -> str:
    return "".join(fragment.text for fragment in _fragments(text, (), _break_marks(text)))


def _unit_map(text: str, inserts: Mapping[int, str]) -> Callable[[int], int]:
    """From code points of a text to UTF-16 units of it with inserts, each before its place."""
    units = utf16_offsets(text)
    places = sorted(inserts)
    grown = list(accumulate((utf16_length(inserts[at]) for at in places), initial=0))
    return lambda offset: units[offset] + grown[bisect_right(places, offset)]


def _fragments(text: str, spans: Sequence[Span], inserts: Mapping[int, str]) -> Iterator[Fragment]:
    """Cut a text where its marks begin and end."""
    edges = {0, len(text), *inserts}
    for span in spans:
        edges |= {min(span.start, len(text)), min(span.end, len(text))}
    cuts = sorted(edges)
    opening = sorted(spans, key=lambda span: span.start)
    open_spans: list[Span] = []
    next_span = 0
    for start, end in zip(cuts, cuts[1:] or [len(text)], strict=False):
        open_spans = [span for span in open_spans if span.end > start]
        while next_span < len(opening) and opening[next_span].start <= start:
            if opening[next_span].end > start:
                open_spans.append(opening[next_span])
            next_span += 1
        piece = inserts.get(start, "") + text[start:end]
        if piece:
            yield _marked(piece, open_spans)


def _marked(text: str, spans: Sequence[Span]) -> Fragment:
    if not spans:
        return Fragment(text)
    target = next(
        (s.target for s in spans if s.kind is SpanKind.LINK and is_followed(s.target)), ""
    )
    kinds = {span.kind for span in spans if span.kind is not SpanKind.LINK}
    return Fragment(text, frozenset(kinds | {SpanKind.LINK} if target else kinds), target)


def _tab_texts(text: str) -> tuple[str, ...]:
    """The widest text of each column, if the table is narrow enough for tab stops."""
    widest: list[str] = []
    for line in text.split("\u2028"):
        for column, cell in enumerate(line.split("\t")):
            if column == len(widest):
                widest.append("")
            widest[column] = max(widest[column], cell, key=_half_widths)
    return tuple(widest) if sum(map(_half_widths, widest)) <= _WIDEST_TABLE else ()


def _half_widths(text: str) -> int:
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)
