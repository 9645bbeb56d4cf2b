"""From the parser's tree to an `Outline`: one walk, no recursion, nothing visible left out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from urllib.parse import urljoin, urlsplit

from bs4 import BeautifulSoup
from bs4.element import (
    CData,
    NavigableString,
    PageElement,
    RubyParenthesisString,
    RubyTextString,
    Tag,
)

from reader.document import BlockKind, Image, Span, SpanKind
from reader.extraction.concealment import Concealers
from reader.extraction.outline import Declarations, Element, Outline, Piece
from reader.extraction.parsing import END_MARK

_TEXT_TYPES = {NavigableString, CData, RubyTextString, RubyParenthesisString}
#: Elements that hold no visible text; some declare something about the page.
_SILENT = frozenset(
    [
        "script",
        "style",
        "template",
        "title",
        "meta",
        "link",
        "base",
        "param",
        "source",
        "track",
        "col",
        "colgroup",
        "wbr",
    ]
)
_STATE_IDS = ("__NEXT_DATA__", "__NUXT_DATA__", "__APOLLO_STATE__", "__PRELOADED_STATE__")
_BLOCK_LEVEL = frozenset(
    [
        "address",
        "article",
        "aside",
        "blockquote",
        "body",
        "button",
        "caption",
        "center",
        "dd",
        "details",
        "dialog",
        "dir",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "form",
        "frameset",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hgroup",
        "html",
        "iframe",
        "legend",
        "li",
        "main",
        "menu",
        "nav",
        "noframes",
        "noscript",
        "object",
        "ol",
        "optgroup",
        "option",
        "p",
        "pre",
        "search",
        "section",
        "select",
        "summary",
        "table",
        "tbody",
        "td",
        "textarea",
        "tfoot",
        "th",
        "thead",
        "tr",
        "ul",
        "video",
        "audio",
        "canvas",
        "marquee",
        "map",
        "applet",
        "xmp",
        "listing",
        "amp-img",
    ]
)
_INLINE = frozenset(
    [
        "a",
        "abbr",
        "acronym",
        "b",
        "bdi",
        "bdo",
        "big",
        "cite",
        "code",
        "data",
        "del",
        "dfn",
        "em",
        "font",
        "i",
        "ins",
        "kbd",
        "label",
        "mark",
        "nobr",
        "q",
        "rp",
        "rt",
        "ruby",
        "s",
        "samp",
        "small",
        "span",
        "strike",
        "strong",
        "sub",
        "sup",
        "time",
        "tt",
        "u",
        "var",
        "blink",
        "output",
        "picture",
        "svg",
        "math",
        "meter",
        "progress",
        "input",
        "area",
        "image",
        "embed",
        "center",
    ]
)
_SPAN_KINDS = {
    "strong": SpanKind.STRONG,
    "b": SpanKind.STRONG,
    "em": SpanKind.EMPHASIS,
    "i": SpanKind.EMPHASIS,
    "code": SpanKind.CODE,
    "kbd": SpanKind.CODE,
    "samp": SpanKind.CODE,
    "tt": SpanKind.CODE,
}
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_CELLS = frozenset(("td", "th"))
_IN_LAYOUT_CELL = frozenset(
    ["table", "form", "ul", "ol", "iframe", "h1", "h2", "h3", "article", "section", "blockquote"]
)
_SPACE = re.compile(r"[\s\u200b\ufeff\u00ad]+")
_INDENTED = re.compile(r"\s*(?:\u3000|\xa0\s*\xa0)")
_LINE_ENDS_OPEN = re.compile(r"[\w,，、;；-]$")
_LOWER_START = re.compile(r"[a-zà-öø-ÿ]")
_HIDING_WRITE = re.compile(
    r"document\.write.{0,200}?<(\w+)[^>]{0,300}?display\s*:\s*none", re.I | re.S
)
_CLOSING_WRITE = re.compile(r"document\.write.{0,40}?</\w+", re.I | re.S)
_IMAGE_SOURCES = ("data-src", "data-original", "data-lazy-src", "data-url", "data-actualsrc", "src")
_MAX_TABLE_NODES = 4000
_MAX_CELL = 160
_SMALLEST_IMAGE = 60
_LONGEST_HIDER = 2000
_LONGEST_ADDRESS = 4096
#: What stands deeper than this is read, but its own elements are no longer told apart; so are spans
#: in spans, and a list so far above its item. Pages nested without end would take for ever otherwise.
_DEEPEST, _MOST_SPANS, _LIST_REACH = 200, 40, 40


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
    span: tuple[int, SpanKind, str] | None = None
    set_aside: _Buffer | None = None
    counter: int = 0


@dataclass(slots=True)
class _Buffer:
    """The text of the block being collected, with the spans in it."""

    parts: list[str] = field(default_factory=list)
    length: int = 0
    ends_in_space: bool = True
    spans: list[Span] = field(default_factory=list)
    elements: set[int] = field(default_factory=set)


class Flattener:
    """Walks a tree and collects its `Outline` and its `Declarations`.

    Args:
        base: the address that relative links are resolved against.
    """

    def __init__(self, base: str) -> None:
        self._base = base
        self._concealers = Concealers()
        self._outline = Outline()
        self._declared = Declarations()
        self._buffer = _Buffer()
        self._pending: list[Piece] = []
        self._aside_depth = 0
        self._outside = False
        self._written_hidden = False
        self._frames: list[_Frame] = []
        self._marked: list[_Frame] = []

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
        self._conceal_late()
        return self._outline, self._declared

    # -- elements ----------------------------------------------------------------------------------

    def _enter(self, tag: Tag, frame: _Frame) -> _Frame | None:
        """Open an element; None where it has no children to walk."""
        name = tag.name
        if name in _SILENT:
            self._declare(tag)
            return None
        if name == "br":
            self._break_line(frame)
            return None
        if name in ("img", "amp-img"):
            self._add_image(tag, frame)
            return None
        if name == "hr":
            self._flush(frame)
            return None
        if name == END_MARK:
            self._flush(frame)
            self._outside = True
            return None
        if name == "html" and not self._declared.language:
            self._declared.language = str(tag.get("lang") or tag.get("xml:lang") or "")
        if frame.context.table:
            self._begin_cell(name, frame)
        block_level = name in _BLOCK_LEVEL
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
            self._open_inline(tag, opened, frame)
        return opened

    def _begin_cell(self, name: str, frame: _Frame) -> None:
        """Part the rows of a data table by newlines and its cells by tabs."""
        if name in _CELLS:
            if frame.counter:
                self._separate("\t")
            frame.counter += 1
        elif name == "tr" and self._buffer.length:
            self._separate("\n")

    def _leave(self, frame: _Frame) -> None:
        if frame.block_level and not (frame.context.table and frame.tag != "table"):
            self._flush(frame)
        if frame.span:
            self._marked.remove(frame)
            start, kind, target = frame.span
            if self._buffer.length > start:
                self._buffer.spans.append(Span(start, self._buffer.length, kind, target))
        if frame.set_aside is not None:
            self._flush(frame)
            self._aside_depth -= 1
            self._buffer = frame.set_aside
        if frame.own_element:
            open_text = 1 if self._buffer.length and not frame.block_level else 0
            self._outline.elements[frame.element].last = len(self._outline.pieces) + open_text

    def _add_element(self, tag: Tag, frame: _Frame) -> None:
        attributes: dict[str, str] = tag.attrs  # type: ignore[assignment]
        elements = self._outline.elements
        if frame.element >= 0 and elements[frame.element].depth >= _DEEPEST:
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

    def _context_of(self, tag: Tag, frame: _Frame) -> _Context:
        """What a block-level element makes of its text."""
        name, outer = tag.name, frame.context
        if outer.table:
            return outer
        if name in _HEADINGS:
            return _Context(BlockKind.HEADING, _HEADINGS[name], None, outer.list_depth)
        if name == "li":
            return self._item_context(outer)
        if name in ("ul", "ol", "menu", "dir", "dl"):
            return _Context(outer.kind, outer.level, None, outer.list_depth + 1)
        if name in ("dd", "dt"):
            return _Context(BlockKind.LIST_ITEM, max(outer.list_depth, 1), None, outer.list_depth)
        if name == "blockquote":
            return _Context(BlockKind.QUOTE, 0, None, outer.list_depth)
        if name in ("figcaption", "caption"):
            return _Context(BlockKind.CAPTION, 0, None, outer.list_depth)
        if name in ("pre", "xmp", "listing", "textarea"):
            kind = BlockKind.CODE if name != "textarea" else BlockKind.PARAGRAPH
            return _Context(kind, 0, None, outer.list_depth, preformatted=True)
        if name == "table" and _is_data_table(tag):
            return _Context(BlockKind.TABLE, 0, None, 0, table=True)
        return outer

    def _item_context(self, outer: _Context) -> _Context:
        ordinal = None
        for frame in reversed(self._frames[-_LIST_REACH:]):
            if frame.tag == "ol":
                frame.counter += 1
                ordinal = frame.counter
            if frame.tag in ("ul", "ol", "menu", "dir"):
                break
        depth = max(outer.list_depth, 1)
        return _Context(BlockKind.LIST_ITEM, depth, ordinal, depth)

    def _open_inline(self, tag: Tag, opened: _Frame, frame: _Frame) -> None:
        name = tag.name
        if opened.concealment and not frame.concealment and self._buffer.length:
            opened.set_aside = self._buffer
            self._buffer = _Buffer()
            self._aside_depth += 1
        if len(self._marked) >= _MOST_SPANS:
            return
        kind = SpanKind.LINK if name == "a" else _SPAN_KINDS.get(name)
        target = self._address(tag.get("href")) if kind is SpanKind.LINK else ""
        if kind and (target or kind is not SpanKind.LINK):
            opened.span = (self._buffer.length, kind, target)
            self._marked.append(opened)

    def _conceals(self, tag: Tag, frame: _Frame) -> str:
        if self._written_hidden:
            return "script"
        attributes: dict[str, str] = tag.attrs  # type: ignore[assignment]
        if attributes and (code := self._concealers.of_element(tag.name, attributes)):
            return code
        if _is_unknown(tag.name) and _is_unknown(frame.tag):
            return "kit"
        return ""

    # -- declarations ------------------------------------------------------------------------------

    def _declare(self, tag: Tag) -> None:
        """Keep what a silent element says about the page."""
        name, attributes = tag.name, tag.attrs
        if name == "meta":
            key = attributes.get("property") or attributes.get("name") or attributes.get("itemprop")
            if key and attributes.get("content"):
                self._declared.metas.append((str(key).lower(), str(attributes["content"]).strip()))
        elif name == "link":
            rel, address = str(attributes.get("rel") or "").lower(), attributes.get("href")
            if rel and address and "stylesheet" not in rel:
                kind = str(attributes.get("type") or attributes.get("media") or "")
                self._declared.links.append((rel, self._address(address), kind))
        elif name == "title":
            self._declared.title = self._declared.title or _SPACE.sub(" ", tag.get_text()).strip()
        elif name == "style":
            self._concealers.read_sheet(tag.string or "")
        elif name == "base":
            self._base = self._address(attributes.get("href")) or self._base
        elif name == "script":
            self._read_script(tag)

    def _read_script(self, tag: Tag) -> None:
        """Keep data; follow scripts that hide what stands beside them.

        Some write the start and the end of a hidden element round real markup.
        """
        script = tag.string
        if not script:
            return
        if "ld+json" in str(tag.get("type") or ""):
            self._declared.data.append(script)
        elif tag.get("id") in _STATE_IDS:
            self._declared.states.append(script)
        elif len(script) < _LONGEST_HIDER:
            self._concealers.read_script(script)
            if "document.write" not in script:
                return
            if (found := _HIDING_WRITE.search(script)) and f"</{found.group(1)}" not in script:
                self._written_hidden = True
            elif self._written_hidden and _CLOSING_WRITE.search(script):
                self._written_hidden = False

    def _conceal_late(self) -> None:
        """Mark the blocks of elements that a script after them hides."""
        hidden = self._concealers.by_script
        if not hidden:
            return
        for element in self._outline.elements:
            if element.attributes.get("id") in hidden:
                for piece in self._outline.pieces[element.first : element.last]:
                    piece.concealment = piece.concealment or "script"

    # -- text --------------------------------------------------------------------------------------

    def _add_text(self, text: str, frame: _Frame) -> None:
        buffer = self._buffer
        if frame.context.preformatted:
            folded = text
        else:
            folded = _SPACE.sub(" ", text)
            if buffer.ends_in_space and folded.startswith(" "):
                folded = folded[1:]
                if buffer.parts and buffer.parts[-1] == "\n" and _INDENTED.match(text):
                    buffer.parts.append("\n")
                    buffer.length += 1
        if not folded:
            return
        buffer.parts.append(folded)
        buffer.length += len(folded)
        buffer.ends_in_space = folded[-1] == " "
        if folded != " ":
            buffer.elements.add(frame.element)

    def _break_line(self, frame: _Frame) -> None:
        if frame.context.table:
            self._separate(" ")
        elif self._buffer.length:
            self._separate("\n")

    def _separate(self, separator: str) -> None:
        self._buffer.parts.append(separator)
        self._buffer.length += len(separator)
        self._buffer.ends_in_space = True

    def _add_image(self, tag: Tag, frame: _Frame) -> None:
        source = next((v for key in _IMAGE_SOURCES if (v := _picture(tag.get(key)))), "")
        if not source and (candidates := tag.get("srcset") or tag.get("data-srcset")):
            source = (
                str(candidates).split(",")[-1].split()[0] if str(candidates).strip(", ") else ""
            )
        address = self._address(source)
        if not address or _is_small(tag):
            return
        alternative = _SPACE.sub(" ", str(tag.get("alt") or "")).strip()
        piece = Piece(
            BlockKind.IMAGE, alternative, (), frame.element,
            image=Image(address, alternative), concealment=frame.concealment, outside=self._outside,
        )  # fmt: skip
        position = len(self._outline.pieces) + (1 if self._buffer.length else 0)
        self._outline.images.append((position, piece))

    def _address(self, target: object) -> str:
        """An absolute address that can be taken apart, or ""."""
        address = str(target or "").strip()
        if not address or address.startswith(("#", "javascript:", "data:")):
            return ""
        try:
            if self._base:
                address = urljoin(self._base, address)
            urlsplit(address)
        except ValueError:
            return ""
        return address if len(address) < _LONGEST_ADDRESS else ""

    # -- blocks ------------------------------------------------------------------------------------

    def _flush(self, frame: _Frame) -> None:
        """End the block being collected and keep its text."""
        buffer = self._buffer
        if buffer.length:
            self._reopen_spans(buffer)
            self._emit(buffer, frame)
        if not self._aside_depth and self._pending:
            self._outline.pieces.extend(self._pending)
            self._pending.clear()

    def _reopen_spans(self, buffer: _Buffer) -> None:
        """Close the spans of the elements that stay open, and begin them again in the next block."""
        for open_frame in self._marked:
            if open_frame.span:
                start, kind, target = open_frame.span
                if start < buffer.length and open_frame.set_aside is None:
                    buffer.spans.append(Span(start, buffer.length, kind, target))
                open_frame.span = (0, kind, target)
        self._buffer = _Buffer()

    def _emit(self, buffer: _Buffer, frame: _Frame) -> None:
        text = "".join(buffer.parts)
        context = frame.context
        element = self._element_of(buffer, frame)
        sink = self._pending if self._aside_depth else self._outline.pieces
        ordinal = context.ordinal
        for start, end in _paragraphs(text, context):
            spans = _clip(buffer.spans, start, end)
            block = text[start:end]
            if not (context.preformatted or context.table) and "\n" in block:
                block = block.replace("\n", " ")
            sink.append(
                Piece(
                    context.kind, block, spans, element, context.level, ordinal,
                    None, frame.concealment, self._outside,
                )
            )  # fmt: skip
            context.ordinal = ordinal = None

    def _element_of(self, buffer: _Buffer, frame: _Frame) -> int:
        """The innermost element that holds all of the block."""
        if len(buffer.elements) == 1:
            return next(iter(buffer.elements))
        element = frame.element
        elements = self._outline.elements
        while element >= 0 and elements[element].tag not in _BLOCK_LEVEL:
            element = elements[element].parent
        return element


def _is_unknown(name: str) -> bool:
    """Whether a tag is none of HTML's and no custom element: what spam kits fill hidden boxes with."""
    return (
        2 <= len(name) <= 5
        and name.isalpha()
        and name not in _BLOCK_LEVEL
        and name not in _INLINE
        and name not in _SILENT
        and name
        not in (
            "g",
            "path",
            "use",
            "rect",
            "defs",
            "desc",
            "text",
            "tspan",
            "mi",
            "mo",
            "mn",
            "mrow",
            "msup",
            "msub",
            "frac",
            "block",
            "param",
        )
    )


def _is_data_table(table: Tag) -> bool:
    """Whether a table holds data, and not the layout of the page."""
    rows = cells = text = seen = 0
    waiting: list[PageElement] = list(reversed(table.contents))
    while waiting:
        node = waiting.pop()
        seen += 1
        if seen > _MAX_TABLE_NODES:
            return False
        if type(node) is Tag:
            if node.name in _IN_LAYOUT_CELL:
                return False
            rows += node.name == "tr"
            if node.name in _CELLS:
                cells += 1
                if _length(node) > _MAX_CELL:
                    return False
            waiting.extend(reversed(node.contents))
        elif type(node) is NavigableString:
            text += len(node.strip())
    return rows >= 2 and cells >= 2 * rows - 1 and cells >= 4 and text < 120 * cells


def _length(cell: Tag) -> int:
    """The characters that stand in a cell and in the elements directly in it."""
    return sum(
        len(part.strip())
        for child in cell.contents
        for part in (child.contents if isinstance(child, Tag) else (child,))
        if isinstance(part, NavigableString)
    )


def _paragraphs(text: str, context: _Context) -> Iterator[tuple[int, int]]:
    """The stretches of a block's text that are paragraphs of their own, cut at line breaks."""
    start = 0
    if not context.preformatted and not context.table:
        for match in re.finditer(r"[ \n]*\n[ \n]*", text):
            before, after = text[start : match.start()], text[match.end() : match.end() + 1]
            runs_on = match.group().count("\n") == 1 and (
                _LINE_ENDS_OPEN.search(before) and _LOWER_START.match(after)
            )
            if runs_on:
                continue
            if (stretch := _strip(text, start, match.start())) is not None:
                yield stretch
            start = match.end()
    if (stretch := _strip(text, start, len(text))) is not None:
        yield stretch


def _strip(text: str, start: int, end: int) -> tuple[int, int] | None:
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    return (start, end) if start < end else None


def _clip(spans: list[Span], start: int, end: int) -> tuple[Span, ...]:
    """The parts of spans inside a stretch, counted from its start, in order."""
    inside = [
        Span(max(s.start, start) - start, min(s.end, end) - start, s.kind, s.target)
        for s in spans
        if s.start < end and s.end > start
    ]
    inside.sort(key=lambda span: (span.start, -span.end))
    return tuple(inside)


def _picture(value: object) -> str:
    """An image address that is no placeholder."""
    text = str(value or "").strip()
    return "" if text.startswith("data:") or text.endswith((".svg", "blank.gif")) else text


def _is_small(tag: Tag) -> bool:
    """Whether the markup says that an image is an icon or a counter."""
    for key in ("width", "height"):
        value = str(tag.get(key) or "").removesuffix("px")
        if value.isdigit() and int(value[:6]) < _SMALLEST_IMAGE:
            return True
    return False
