"""Markdown (CommonMark with GitHub's tables): each block, then its translation."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator

from reader.datamodel.note import Note
from reader.datamodel.page import Block, BlockKind, Span, SpanKind
from reader.export.article import Article, Row, is_title, remarked
from reader.export.inline import Mark, mark_up, table_cells
from reader.export.labels import Labels, labels
from reader.export.provenance import provenance
from reader.export.safety import clean, one_line, safe_url

_SPECIAL = re.compile(r"([\\`*_{}\[\]<>|~&!$])")
_DEEPEST_LIST = 6
_LINE_START = re.compile(r"^([^\S\n]*)([#+=-]|\d{1,9}(?=[.)]))", re.MULTILINE)


def markdown(article: Article) -> str:
    """The article as Markdown, its provenance sheet at the end."""
    words = labels(article.pair.target)
    of_source = labels(article.pair.source)
    blocks: list[str] = []
    depth = 0
    for remark, row in remarked(article, words):
        if remark:
            blocks.append(f"**{plain_line(remark)}**")
        depth = _list_depth(row.block, depth)
        blocks += _row(row, depth, of_source)
    facts = "\n".join(
        f"- {_text(line.label)}: {_link(line.value, line.url)}" for line in provenance(article)
    )
    if article.notes:
        blocks += [f"## {_text(words['notes'])}", *note_blocks(article.notes)]
    blocks += ["---", f"## {_text(words['about'])}", facts]
    if article.bilingual:
        blocks.append(_text(words["machine"]))
    return "\n\n".join(blocks) + "\n"


def _list_depth(block: Block, before: int) -> int:
    """How deep a list item stands below the block before it; 0 for what is no list item."""
    if block.kind is not BlockKind.LIST_ITEM:
        return 0
    return min(max(block.level, 1), before + 1, _DEEPEST_LIST)


def _row(row: Row, depth: int, words: Labels) -> Iterator[str]:
    block, projection = row.block, row.translation
    source = _half(block.text, block.spans)
    target = _half(projection.text, projection.spans)
    if is_title(row) or block.kind is BlockKind.HEADING:
        level = 1 if is_title(row) else min(max(block.level, 2), 6)
        yield f"{'#' * level} {_flat(source)}"
        if target:
            yield f"**{_flat(_half(projection.text, ()))}**"
    elif block.kind is BlockKind.LIST_ITEM:
        yield _list_item(block, depth, source, target)
    elif block.kind is BlockKind.CODE:
        yield _fenced(block.text)
    elif block.kind is BlockKind.TABLE:
        yield _table(block.text, block.spans)
        if target:
            yield _table(projection.text, projection.spans)
    else:
        yield from _paragraphs(block, source, target, words)


def _paragraphs(block: Block, source: str, target: str, words: Labels) -> Iterator[str]:
    if block.kind is BlockKind.IMAGE and source:
        source = rf"\[{_text(words['picture'])}: {source}\]"
    halves = [_hard_breaks(half) for half in (source, target) if half.strip()]
    if block.kind is BlockKind.QUOTE:
        yield "\n".join(f"> {line}".rstrip() for line in "\n\n".join(halves).split("\n"))
    else:
        yield from halves


def _list_item(block: Block, depth: int, source: str, target: str) -> str:
    bullet = "-" if block.ordinal is None else f"{max(block.ordinal, 0)}."
    outer = "    " * (depth - 1)
    inner = outer + " " * (len(bullet) + 1)
    lines = _hard_breaks("\n".join(half for half in (source, target) if half)).split("\n")
    return "\n".join([f"{outer}{bullet} {lines[0]}", *(inner + line for line in lines[1:])])


def _table(text: str, spans: Iterable[Span]) -> str:
    rows = [
        [_flat(mark_up(cell, marks, _text)) for cell, marks in row]
        for row in table_cells(text, _marks(text, spans))
    ]
    width = max(len(row) for row in rows)
    # The first row says how many columns there are; cells beyond them would be lost.
    rows[0] += [""] * (width - len(rows[0]))
    lines = [f"| {' | '.join(row)} |" for row in rows]
    return "\n".join([lines[0], "|" + " --- |" * width, *lines[1:]])


def _fenced(text: str) -> str:
    longest = max((len(run) for run in re.findall(r"`+", text)), default=0)
    fence = "`" * max(3, longest + 1)
    return f"{fence}\n{clean(text)}\n{fence}"


def note_blocks(notes: Iterable[Note]) -> Iterator[str]:
    """Notes as blocks: marked text as a quotation, what was written as paragraphs."""
    for note in notes:
        if note.quote:
            yield f"> {plain_line(note.quote)}"
        for paragraph in note.text.splitlines():
            if paragraph.strip():
                yield plain_line(paragraph)


def plain_line(text: str) -> str:
    """A text as one line of Markdown that means nothing but itself."""
    return _flat(_half(text, ()))


def link_line(text: str, address: str) -> str:
    """A text that leads to an address, as one line; the text alone where that is not safe."""
    url = safe_url(address)
    line = plain_line(text) or plain_line(address)
    return f"[{line}](<{url}>)" if url else line


def _half(text: str, spans: Iterable[Span]) -> str:
    """One language's half of a block, on lines that start no other kind of block."""
    marked = mark_up(text, _marks(text, spans), _text)
    lines = (line.strip() for line in marked.split("\n"))
    return _LINE_START.sub(_escaped_start, "\n".join(line for line in lines if line))


def _escaped_start(match: re.Match[str]) -> str:
    space, start = match.groups()
    return f"{space}{start}\\" if start.isdigit() else f"{space}\\{start}"


def _text(text: str) -> str:
    return _SPECIAL.sub(r"\\\1", clean(text))


def _flat(text: str) -> str:
    return " ".join(text.split())


def _hard_breaks(text: str) -> str:
    return text.replace("\n", "\\\n")


def _link(text: str, url: str) -> str:
    return f"[{_text(text)}]({url})" if url else _text(text)


def _marks(text: str, spans: Iterable[Span]) -> Iterator[Mark]:
    for span in spans:
        match span.kind:
            case SpanKind.LINK:
                if (url := safe_url(span.target)) and text[span.start : span.end].strip():
                    yield Mark(span.start, span.end, 1, "[", f"]({url})")
            case SpanKind.STRONG | SpanKind.EMPHASIS:
                rank, sign = (2, "**") if span.kind is SpanKind.STRONG else (3, "*")
                if inner := _emphasised(text, span):
                    yield Mark(*inner, rank, sign, sign)
            case SpanKind.CODE:
                code = text[span.start : span.end]
                if code == one_line(code) and code and "`" not in code:
                    yield Mark(span.start, span.end, 4, "`", "`", verbatim=True)


def _emphasised(text: str, span: Span) -> tuple[int, int] | None:
    """The part of a span that asterisks can enclose.

    CommonMark (6.2) does not take an asterisk between a letter and a punctuation mark for the
    border of an emphasis; Chinese has no space there, so the punctuation is left outside.
    """
    start, end = span.start, min(span.end, len(text))
    while start < end and (
        text[start].isspace() or (_is_sign(text[start]) and _joins(text, start - 1))
    ):
        start += 1
    while start < end and (
        text[end - 1].isspace() or (_is_sign(text[end - 1]) and _joins(text, end))
    ):
        end -= 1
    return (start, end) if start < end else None


def _joins(text: str, index: int) -> bool:
    """Whether a letter stands at this place."""
    return 0 <= index < len(text) and not text[index].isspace() and not _is_sign(text[index])


def _is_sign(character: str) -> bool:
    return unicodedata.category(character)[0] in "PS"
