"""From the parser's tree to an `Outline`: one walk, no recursion, nothing visible left out.

But for ruby, which tells how the characters below it are read, and for the names of icons, in whose
places pictures are drawn.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from reader.datamodel.page import BlockKind, Image, SpanKind
from reader.extraction.markup.outline import Declarations, Element, Outline, Part, Piece
from reader.extraction.markup.parsing import plain_text
from reader.extraction.markup.silent import SilentReader
from reader.extraction.markup.tags import (
    BLOCK_LEVEL,
    CELLS,
    END_MARK,
    HEADINGS,
    ICONS,
    LISTS,
    PREFORMATTED,
    RAW,
    SILENT,
    SPAN_KINDS,
    VOID,
    image_source,
    is_apart,
    is_data_table,
    is_icon,
    is_unknown,
    signature,
)
from reader.extraction.markup.textbuffer import Clipper, Mark, TextBuffer, fold, paragraphs
from reader.limits import MAX_ELEMENT_DEPTH
from reader.soup import BeautifulSoup, CData, NavigableString, PageElement, Tag

#: Strings of `<rt>` and `<rp>` have types of their own.
_TEXT_TYPES = {NavigableString, CData}
#: Spans in spans are no longer told apart, nor is a list so far above its item. Endless nesting
#: would take for ever otherwise.
_MOST_SPANS, _LIST_REACH = 40, 40


@dataclass(slots=True)
class _Context:
    """What an enclosing element makes of the text in it."""

    kind: BlockKind = BlockKind.PARAGRAPH
    level: int = 0
    ordinal: int | None = None
    list_depth: int = 0
    preformatted: bool = False
    table: bool = False


@dataclass(slots=True)
class _Frame:
    """An element whose children are being walked."""

    children: Iterator[PageElement]
    tag: str
    context: _Context
    element: int
    concealment: str
    block_level: bool
    own_element: bool = False
    mark: Mark | None = None
    set_aside: TextBuffer | None = None
    counter: int = 0
    begins: int = 0


class Flattener:
    """Walks a tree and collects its `Outline` and its `Declarations`.

    Args:
        base: the address that relative links are resolved against.
    """

    def __init__(self, base: str) -> None:
        self._silent = SilentReader(base)
        self._outline = Outline()
        self._buffer = TextBuffer()
        self._pending: list[Piece] = []
        self._parts: list[Part] = []
        self._aside_depth = 0
        self._outside = False
        self._frames: list[_Frame] = []

    def flatten(self, soup: BeautifulSoup) -> tuple[Outline, Declarations]:
        """The outline of a parsed page, and what it declares."""
        root = _Frame(iter(soup.contents), "", _Context(), -1, "", block_level=True)
        frames = self._frames = [root]
        while frames:
            frame = frames[-1]
            for child in frame.children:
                kind = type(child)
                if kind in _TEXT_TYPES:
                    self._add_text(str(child), frame)
                elif kind is Tag and (entered := self._enter(child, frame)):  # type: ignore[arg-type]
                    frames.append(entered)
                    break
            else:
                self._leave(frames.pop())
        self._flush(root)
        for element in self._outline.elements:
            element.last = min(element.last, len(self._outline.pieces))
        self._conceal_late()
        return self._outline, self._silent.declared

    # -- elements ----------------------------------------------------------------------------------

    def _enter(self, tag: Tag, frame: _Frame) -> _Frame | None:
        """Open an element; None where it has no children to walk."""
        name = tag.name
        if name in VOID:
            self._pass_void(tag, frame)
            return self._inside_void(tag, frame)
        if name in SILENT and not tag.get("shadowrootmode"):
            self._silent.read(tag)
            return None
        if name in ICONS and is_icon(tag):
            return None
        if name == "html" and not self._silent.declared.language:
            self._silent.declared.language = str(tag.get("lang") or tag.get("xml:lang") or "")
        if frame.context.table:
            self._begin_cell(name, frame)
        block_level = name in BLOCK_LEVEL
        if block_level and not frame.context.table:
            self._flush(frame)
        attributes = tag.attrs
        concealment = frame.concealment or self._conceals(tag, frame)
        opened = _Frame(
            iter(tag.contents), name, frame.context, frame.element, concealment, block_level
        )
        if block_level:
            self._add_element(tag, opened)
            opened.context = self._context_of(tag, frame)
        else:
            if attributes:
                self._add_element(tag, opened)
            if name == "time" or (frame.context.kind is BlockKind.HEADING and name == "span"):
                self._part_lines(tag)
            self._open_inline(tag, opened, frame)
            opened.begins = self._buffer.length
        return opened

    def _part_lines(self, tag: Tag) -> None:
        """Set a blank where a heading's next part, or a time, is glued to what is before it.

        Style sheets set kicker and headline on lines of their own, and times apart. A single letter
        is none: scripts set each apart to move it.
        """
        before = tag.previous_sibling
        if not isinstance(before, Tag) or before.name != "span" or self._buffer.ends_in_space:
            return
        if len(before.get_text()) > 1:
            self._buffer.add_as_is(" ", -1)

    def _pass_void(self, tag: Tag, frame: _Frame) -> None:
        """Do what an element stands for that can hold nothing."""
        name = tag.name
        if name == "br":
            self._break_line(frame)
        elif name in ("img", "amp-img"):
            self._add_image(tag, frame)
        elif name == "hr":
            self._flush(frame)
        elif name == END_MARK:
            self._flush(frame)
            self._outside = True
        else:
            self._silent.read(tag)

    @staticmethod
    def _inside_void(tag: Tag, frame: _Frame) -> _Frame | None:
        """What follows such an element, where the parser took it for its content."""
        if not tag.contents:
            return None
        children = iter(tag.contents)
        return _Frame(children, tag.name, frame.context, frame.element, frame.concealment, False)

    def _begin_cell(self, name: str, frame: _Frame) -> None:
        """Part the rows of a data table by newlines, its cells by tabs, lines in them by blanks."""
        if name in CELLS:
            if frame.counter:
                self._buffer.separate("\t")
            frame.counter += 1
        elif name == "tr" and self._buffer.length:
            self._buffer.separate("\n")
        elif name in BLOCK_LEVEL and not self._buffer.ends_in_space:
            self._buffer.separate(" ")

    def _leave(self, frame: _Frame) -> None:
        if frame.context.kind is BlockKind.HEADING and not frame.block_level:
            self._keep_part(frame)
        if frame.block_level and not (frame.context.table and frame.tag != "table"):
            self._flush(frame)
        if frame.mark:
            self._buffer.close_mark(frame.mark)
        if frame.set_aside is not None:
            self._flush(frame)
            self._aside_depth -= 1
            self._buffer = frame.set_aside
        if frame.own_element:
            open_text = 1 if self._buffer.length and not frame.block_level else 0
            self._outline.elements[frame.element].last = len(self._outline.pieces) + open_text

    def _keep_part(self, frame: _Frame) -> None:
        """Remember where an element within a heading stands in its text."""
        end, names = self._buffer.length, ""
        if frame.own_element:
            names = self._outline.elements[frame.element].names
        if end > frame.begins and len(self._parts) < _MOST_SPANS:
            self._parts.append(Part(frame.begins, end, frame.tag, names))

    def _add_element(self, tag: Tag, frame: _Frame) -> None:
        attributes: dict[str, str] = tag.attrs  # type: ignore[assignment]
        self._silent.read_props(tag.name, attributes)
        elements = self._outline.elements
        if frame.element >= 0 and elements[frame.element].depth >= MAX_ELEMENT_DEPTH:
            return
        names = " ".join(
            [attributes[key] for key in ("id", "class", "role", "itemprop") if key in attributes]
        )
        parent = frame.element
        depth = elements[parent].depth + 1 if parent >= 0 else 0
        frame.element = len(elements)
        frame.own_element = True
        elements.append(
            Element(
                frame.element, parent, frame.tag, attributes, names.lower(), depth,
                frame.concealment, len(self._outline.pieces),
            )
        )  # fmt: skip
        if (text := signature(tag, elements[-1].names)) and not frame.concealment:
            self._outline.signed.append((frame.element, text))

    def _context_of(self, tag: Tag, frame: _Frame) -> _Context:
        """What a block-level element makes of its text."""
        name, outer = tag.name, frame.context
        if outer.table:
            return outer
        if name in HEADINGS:
            return _Context(BlockKind.HEADING, HEADINGS[name], None, outer.list_depth)
        if name == "li":
            return self._item_context(outer)
        if name in LISTS or name == "dl":
            return _Context(outer.kind, outer.level, None, outer.list_depth + 1)
        if name in ("dd", "dt"):
            return _Context(BlockKind.LIST_ITEM, max(outer.list_depth, 1), None, outer.list_depth)
        if name == "blockquote":
            return _Context(BlockKind.QUOTE, 0, None, outer.list_depth)
        if name in ("figcaption", "caption"):
            return _Context(BlockKind.CAPTION, 0, None, outer.list_depth)
        if name in PREFORMATTED:
            kind = BlockKind.CODE if name != "textarea" else BlockKind.PARAGRAPH
            return _Context(kind, 0, None, outer.list_depth, preformatted=True)
        if name == "table" and is_data_table(tag):
            return _Context(BlockKind.TABLE, 0, None, 0, table=True)
        return outer

    def _item_context(self, outer: _Context) -> _Context:
        ordinal = None
        for frame in reversed(self._frames[-_LIST_REACH:]):
            if frame.tag == "ol":
                frame.counter += 1
                ordinal = frame.counter
            if frame.tag in LISTS:
                break
        depth = max(outer.list_depth, 1)
        return _Context(BlockKind.LIST_ITEM, depth, ordinal, depth)

    def _open_inline(self, tag: Tag, opened: _Frame, frame: _Frame) -> None:
        apart = opened.concealment and not frame.concealment
        in_heading = frame.context.kind is BlockKind.HEADING and not self._aside_depth
        if (apart or is_apart(tag, in_heading=in_heading)) and not frame.context.table:
            opened.set_aside = self._buffer
            self._buffer = self._buffer.aside()
            self._aside_depth += 1
        kind = SPAN_KINDS.get(tag.name)
        if kind is None or len(self._buffer.open) >= _MOST_SPANS:
            return
        target = self._silent.address(tag.get("href")) if kind is SpanKind.LINK else ""
        if target or kind is not SpanKind.LINK:
            opened.mark = self._buffer.open_mark(kind, target)

    def _conceals(self, tag: Tag, frame: _Frame) -> str:
        if self._silent.writes_hidden:
            return "script"
        attributes: dict[str, str] = tag.attrs  # type: ignore[assignment]
        if attributes and (code := self._silent.concealers.of_element(tag.name, attributes)):
            return code
        if is_unknown(tag.name) and is_unknown(frame.tag):
            return "kit"
        return ""

    def _conceal_late(self) -> None:
        """Mark the blocks of elements that a script after them hides."""
        hidden = self._silent.concealers.by_script
        if not hidden:
            return
        for element in self._outline.elements:
            if element.attributes.get("id") in hidden:
                for piece in self._outline.pieces[element.first : element.last]:
                    piece.concealment = piece.concealment or "script"

    # -- text --------------------------------------------------------------------------------------

    def _add_text(self, text: str, frame: _Frame) -> None:
        if frame.tag in RAW and "<" in text:
            text = plain_text(text)
        if frame.context.preformatted:
            self._buffer.add_as_is(text, frame.element)
        else:
            self._buffer.add(text, frame.element)

    def _break_line(self, frame: _Frame) -> None:
        if frame.context.table:
            self._buffer.separate(" ")
        elif self._buffer.length:
            self._buffer.separate("\n")

    def _add_image(self, tag: Tag, frame: _Frame) -> None:
        address = self._silent.address(image_source(tag))
        if not address:
            return
        alternative = fold(str(tag.get("alt") or ""))
        piece = Piece(
            BlockKind.IMAGE,
            alternative,
            (),
            frame.element,
            image=Image(address, alternative),
            concealment=frame.concealment,
            outside=self._outside,
        )
        position = len(self._outline.pieces) + (1 if self._buffer.length else 0)
        self._outline.images.append((position, piece))

    # -- blocks ------------------------------------------------------------------------------------

    def _flush(self, frame: _Frame) -> None:
        """End the block being collected and keep its text."""
        buffer = self._buffer
        if buffer.length:
            self._buffer = buffer.finish()
            self._emit(buffer, frame)
        if not self._aside_depth and self._pending:
            for piece in self._pending:
                self._outline.add(piece)
            self._pending.clear()

    def _emit(self, buffer: TextBuffer, frame: _Frame) -> None:
        text = "".join(buffer.parts)
        context = frame.context
        element = self._element_of(buffer, frame)
        keep = self._pending.append if self._aside_depth else self._outline.add
        ordinal = context.ordinal
        whole = context.preformatted or context.table
        clipper = Clipper(buffer.spans)
        for start, end in paragraphs(text, whole=whole):
            spans = clipper.clip(start, end)
            block = text[start:end]
            if not whole and "\n" in block:
                block = block.replace("\n", " ")
            keep(
                Piece(
                    context.kind, block, spans, element, context.level, ordinal,
                    None, frame.concealment, self._outside, self._parts_in(start, end),
                )
            )  # fmt: skip
            context.ordinal = ordinal = None
        self._parts = []

    def _parts_in(self, start: int, end: int) -> tuple[Part, ...]:
        """The elements within a stretch of a heading, counted from its start."""
        inside = (part for part in self._parts if part.start < end and part.end > start)
        return tuple(
            Part(max(part.start - start, 0), min(part.end, end) - start, part.tag, part.names)
            for part in inside
        )

    def _element_of(self, buffer: TextBuffer, frame: _Frame) -> int:
        """The innermost element that holds all of the block."""
        if frame.set_aside is not None:
            return frame.element
        if len(buffer.elements) == 1:
            return next(iter(buffer.elements))
        element = frame.element
        elements = self._outline.elements
        while element >= 0 and elements[element].tag not in BLOCK_LEVEL:
            element = elements[element].parent
        return element
