"""Blocks as XHTML fragments, which are good HTML too: shared by the HTML page and the EPUB."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from html import escape as escape_html

from reader.datamodel.note import Note
from reader.datamodel.page import Block, BlockKind, Role, Sentence, Span, SpanKind
from reader.datamodel.translation import Translation
from reader.export.article import Row, is_title
from reader.export.inline import Mark, mark_up, shifted, table_cells
from reader.export.labels import Labels, labels
from reader.export.provenance import Line
from reader.export.safety import clean, safe_url
from reader.languages import is_right_to_left, language_tag

_TAGS = {SpanKind.STRONG: "strong", SpanKind.EMPHASIS: "em", SpanKind.CODE: "code"}
_RANKS = {SpanKind.LINK: 1, SpanKind.STRONG: 2, SpanKind.EMPHASIS: 3, SpanKind.CODE: 4}


@dataclass(frozen=True, slots=True)
class Side:
    """One language's half of a row: its text, and what is marked in it."""

    text: str
    language: str
    marks: tuple[Mark, ...] = ()

    @property
    def attributes(self) -> str:
        """The attributes that tell a renderer the language, each with a space before it."""
        return language_attributes(self.language)

    def pieces(self, longest: int) -> Iterator[Side]:
        """The side in pieces of at most `longest` characters, cut after white space if any."""
        start = 0
        while start < len(self.text):
            end = min(start + longest, len(self.text))
            if end < len(self.text):
                gap = max(self.text.rfind(space, start, end) for space in " \n\t")
                end = gap + 1 if gap > start else end
            marks = tuple(shifted(self.marks, start, end))
            yield Side(self.text[start:end], self.language, marks)
            start = end


def source_side(row: Row, language: str) -> Side:
    """The half of a row in the page's language; `language` stands in where the block has none."""
    marks = tuple(_span_marks(row.block.spans))
    return Side(row.block.text, row.block.language or language, marks)


def target_side(row: Row, language: str, words: Labels) -> Side:
    """The half of a row in the reader's language; doubtful sentences and own ones are marked."""
    projection = row.translation
    doubts = _sentence_marks(projection.sentences, projection.translations, words)
    return Side(projection.text, language, (*_span_marks(projection.spans), *doubts))


def notes(kept: Iterable[Note], words: Labels) -> Iterator[str]:
    """The reader's notes below a heading: marked text as a quotation, what was written below it."""
    for number, note in enumerate(kept):
        if number == 0:
            yield f"<h2>{escape(words['notes'])}</h2>"
        if note.quote:
            yield f"<blockquote>{escape(note.quote)}</blockquote>"
        for paragraph in note.text.splitlines():
            if paragraph.strip():
                yield f"<p>{escape(paragraph)}</p>"


def render(row: Row, side: Side) -> str:
    """One half of a row as a block element, in the words of its language; "" without a text."""
    block = row.block
    if not side.text.strip():
        return ""
    if is_title(row):
        return f"<h1>{inline(side)}</h1>"
    match block.kind:
        case BlockKind.HEADING:
            level = min(max(block.level, 2), 6)
            return f"<h{level}>{inline(side)}</h{level}>"
        case BlockKind.LIST_ITEM:
            return _list_item(block, side)
        case BlockKind.QUOTE:
            return f"<blockquote><p>{inline(side)}</p></blockquote>"
        case BlockKind.TABLE:
            return _table(side)
        case BlockKind.CODE:
            return f"<pre><code>{escape(side.text)}</code></pre>"
        case BlockKind.CAPTION:
            return f'<p class="caption">{inline(side)}</p>'
        case BlockKind.IMAGE:
            return f'<p class="caption">[{labels(side.language)["picture"]}: {inline(side)}]</p>'
    kind = ' class="byline"' if row.section.role is Role.BYLINE else ""
    return f"<p{kind}>{inline(side)}</p>"


def inline(side: Side) -> str:
    """The text of a side with its markup; line breaks stay."""
    return mark_up(side.text, side.marks, escape_lines)


def escape(text: str) -> str:
    """Text for an element or a quoted attribute."""
    return escape_html(clean(text))


def escape_lines(text: str) -> str:
    """Text for an element, with its line ends as breaks."""
    return escape(text).replace("\n", "<br/>")


def language_attributes(language: str) -> str:
    """`lang`, its XML twin and, for right-to-left scripts, `dir`, each with a space before it."""
    tag = escape(language_tag(language))
    direction = ' dir="rtl"' if is_right_to_left(language) else ""
    return f' lang="{tag}" xml:lang="{tag}"{direction}'


def sheet(lines: Iterable[Line]) -> str:
    """A provenance sheet as a list of terms."""
    return "".join(
        f"<div><dt>{escape(line.label)}</dt><dd>{_value(line)}</dd></div>\n" for line in lines
    )


def _value(line: Line) -> str:
    value = escape(line.value)
    return f'<a href="{escape(line.url)}" rel="noreferrer">{value}</a>' if line.url else value


def _list_item(block: Block, side: Side) -> str:
    level = min(max(block.level, 1), 6)
    if block.ordinal is None:
        return f'<ul class="level{level}"><li>{inline(side)}</li></ul>'
    return f'<ol class="level{level}" start="{block.ordinal}"><li>{inline(side)}</li></ol>'


def _table(side: Side) -> str:
    rows = (
        "".join(f"<td>{mark_up(cell, marks, escape_lines)}</td>" for cell, marks in row)
        for row in table_cells(side.text, side.marks)
    )
    return f"<table><tbody>{''.join(f'<tr>{row}</tr>' for row in rows)}</tbody></table>"


def _span_marks(spans: Iterable[Span]) -> Iterable[Mark]:
    for span in spans:
        if tag := _TAGS.get(span.kind):
            opening, closing = f"<{tag}>", f"</{tag}>"
        elif url := safe_url(span.target):
            opening, closing = f'<a href="{escape(url)}" rel="noreferrer">', "</a>"
        else:
            continue
        yield Mark(span.start, span.end, _RANKS[span.kind], opening, closing)


def _sentence_marks(
    sentences: Iterable[Sentence | None],
    translations: Iterable[Translation | None],
    words: Labels,
) -> Iterable[Mark]:
    for sentence, translation in zip(sentences, translations, strict=True):
        if sentence and translation and (translation.own or translation.doubts):
            kind = "own" if translation.own else "doubt"
            title = escape(words["own"] if translation.own else words.doubts(translation.doubts))
            opening = f'<span class="{kind}" title="{title}">'
            yield Mark(sentence.start, sentence.end, 0, opening, "</span>")
