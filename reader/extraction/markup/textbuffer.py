"""The text of one block while it is being collected, with the marks over it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from reader.datamodel.page import Span, SpanKind
from reader.limits import MAX_BLOCK_CHARACTERS

#: Runs of space that are not yet one blank.
_SPACE = re.compile(r" \s+|[^\S ]\s*")
#: Characters that no page shows, and that a parser of XML refuses.
_CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]+")
#: The same as they stand in UTF-8, to find out quickly that there are none.
_CONTROL_BYTES = bytes((*range(9), 0x0B, 0x0C, *range(0x0E, 0x20)))
#: Characters that take no place: hints where a word may be cut, marks of byte order.
_INVISIBLE = dict.fromkeys(map(ord, "\u200b\ufeff\u00ad\u2060"))
#: An indent as Chinese pages make it, within the first characters of a line.
_INDENTED = re.compile(r"^\s{0,40}?(?:\u3000|\xa0\s{0,40}?\xa0)")
_BREAK = re.compile(r" ?\n[ \n]*")
_LINE_ENDS_OPEN = re.compile(r"[\w,，、;；-]")
#: Where a text of endless length is parted.
_PARTED_AT = " \n\t。！？"
_LOWER_START = re.compile(r"[a-zà-öø-ÿ]")


def fold(text: str) -> str:
    """A text with every run of space, visible or not, as one blank."""
    return _SPACE.sub(" ", _visible(text)).strip()


def without_controls(text: str) -> str:
    """A text without the characters that are none of a text's: zero bytes, bells, escapes."""
    data = text.encode("utf-8", "surrogatepass")
    plain = len(data.translate(None, delete=_CONTROL_BYTES)) == len(data)
    if plain and "\ufffe" not in text and "\uffff" not in text:
        return text
    return _CONTROLS.sub("", text)


def _visible(text: str) -> str:
    return text if text.isascii() else text.translate(_INVISIBLE)


@dataclass(slots=True, eq=False)
class Mark:
    """A link or emphasis that is still open: where it began in the block, and what it is."""

    start: int
    kind: SpanKind
    target: str


@dataclass(slots=True)
class TextBuffer:
    """The text of the block being collected: its parts, the spans in it and the marks still open.

    `elements` are the elements that the text stands in.
    """

    parts: list[str] = field(default_factory=list)
    length: int = 0
    ends_in_space: bool = True
    spans: list[Span] = field(default_factory=list)
    elements: set[int] = field(default_factory=set)
    open: list[Mark] = field(default_factory=list)

    def add(self, text: str, element: int) -> None:
        """Add running text; space is folded, and an indent after a break begins a paragraph."""
        folded = _SPACE.sub(" ", _visible(text))
        if self.ends_in_space and folded.startswith(" "):
            folded = folded[1:]
            if self.parts and self.parts[-1] == "\n" and _INDENTED.match(text):
                self.separate("\n")
        self.add_as_is(folded, element)

    def add_as_is(self, text: str, element: int) -> None:
        """Add text with its space."""
        if not text:
            return
        self.parts.append(text)
        self.length += len(text)
        self.ends_in_space = text[-1].isspace()
        if text != " ":
            self.elements.add(element)

    def separate(self, separator: str) -> None:
        """Add a break between lines, cells or rows."""
        self.parts.append(separator)
        self.length += len(separator)
        self.ends_in_space = True

    def open_mark(self, kind: SpanKind, target: str) -> Mark:
        """Begin a span at the end of the text."""
        mark = Mark(self.length, kind, target)
        self.open.append(mark)
        return mark

    def close_mark(self, mark: Mark) -> None:
        """End a span at the end of the text."""
        self.open.remove(mark)
        self._keep(mark)

    def finish(self) -> TextBuffer:
        """End all open spans; the buffer of the next block, in which they go on."""
        for mark in self.open:
            self._keep(mark)
            mark.start = 0
        return TextBuffer(open=self.open)

    def aside(self) -> TextBuffer:
        """A buffer for text that stands within this one and is no part of it, under its marks."""
        return TextBuffer(open=[Mark(0, mark.kind, mark.target) for mark in self.open])

    def _keep(self, mark: Mark) -> None:
        if self.length > mark.start:
            self.spans.append(Span(mark.start, self.length, mark.kind, mark.target))


def paragraphs(text: str, *, whole: bool) -> Iterator[tuple[int, int]]:
    """The stretches of a block's text that are paragraphs of their own, cut at line breaks.

    `whole` text is not cut there, only trimmed. No stretch is longer than `MAX_BLOCK_CHARACTERS`.
    """
    start = 0
    if not whole:
        for match in _BREAK.finditer(text):
            runs_on = match.group().count("\n") == 1 and (
                _LINE_ENDS_OPEN.match(text, max(match.start() - 1, start))
                and _LOWER_START.match(text, match.end())
            )
            if runs_on:
                continue
            yield from _stripped(text, start, match.start())
            start = match.end()
    yield from _stripped(text, start, len(text))


def stretches(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """A stretch of a text, parted at spaces where it is longer than any block is."""
    while end - start > MAX_BLOCK_CHARACTERS:
        last = start + MAX_BLOCK_CHARACTERS
        cut = max(text.rfind(sign, start + MAX_BLOCK_CHARACTERS // 2, last) for sign in _PARTED_AT)
        yield start, cut + 1 if cut >= 0 else last
        start = cut + 1 if cut >= 0 else last
    yield start, end


def _stripped(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The stretches of a paragraph without the space around them; none where it is blank."""
    for first, last in stretches(text, start, end):
        if (stretch := _strip(text, first, last)) is not None:
            yield stretch


def _strip(text: str, start: int, end: int) -> tuple[int, int] | None:
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    return (start, end) if start < end else None


class Clipper:
    """Cuts the spans of a block for its paragraphs, asked for in the order of the text.

    Args:
        spans: over the text of the block.
    """

    def __init__(self, spans: list[Span]) -> None:
        self._waiting = sorted(spans, key=lambda span: (-span.start, span.end))
        self._open: list[Span] = []

    def clip(self, start: int, end: int) -> tuple[Span, ...]:
        """The parts of spans inside a stretch, counted from its start, in order."""
        while self._waiting and self._waiting[-1].start < end:
            self._open.append(self._waiting.pop())
        self._open = [span for span in self._open if span.end > start]
        inside = [
            Span(max(s.start, start) - start, min(s.end, end) - start, s.kind, s.target)
            for s in self._open
        ]
        inside.sort(key=lambda span: (span.start, -span.end))
        return tuple(inside)
