"""The way of a page through cleaning: decoded, parsed, flattened, judged, laid out in sections."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reader.cancellation import CancelToken
from reader.document import BlockKind, Notice, Page, RawPage, Role
from reader.errors import ExtractionError
from reader.extraction import body, metadata, plaintext, roles, sections, structured, titles
from reader.extraction import language as languages
from reader.extraction.body import Reading
from reader.extraction.decoding import Decoded, decode
from reader.extraction.flatten import Flattener
from reader.extraction.outline import Declarations, Outline, Piece
from reader.extraction.parsing import parse

#: Less article than this, in words, is no article.
_LEAST_ARTICLE = 12.0
_SHORT_ARTICLE = 60.0
_BINARY = (
    b"%PDF",
    b"\x89PNG",
    b"GIF8",
    b"\xff\xd8\xff",
    b"PK\x03\x04",
    b"RIFF",
    b"\x7fELF",
    b"\x1f\x8b",
)


@dataclass(frozen=True, slots=True)
class ExtractionOptions:
    """What a person may decide about the reading of a page.

    `encoding` and `language` override what the page says and what is found out. `use_presets` lets
    known sites be read by their presets.
    """

    encoding: str | None = None
    language: str | None = None
    use_presets: bool = True


def extract(
    raw: RawPage,
    options: ExtractionOptions = ExtractionOptions(),
    *,
    cancel: CancelToken | None = None,
) -> Page:
    """Clean a page: every visible character of it comes to stand in exactly one section.

    Args:
        raw: what was retrieved.
        options: the person's choices.
        cancel: checked between the steps.

    Raises:
        ExtractionError: the source is no text.
        Cancelled: the token was cancelled.
    """
    token = cancel or CancelToken()
    _refuse_binary(raw.data)
    decoded = decode(raw.data, charset=raw.charset, override=options.encoding)
    token.check()
    if raw.media_type == "text/plain":
        return _clean_text(raw, decoded, options)
    parsed = parse(decoded.text)
    token.check()
    outline, declared = Flattener(raw.url or "").flatten(parsed.soup)
    if parsed.overflow:
        _append_overflow(outline, parsed.overflow)
    token.check()
    return _clean_tree(raw, decoded, options, outline, declared)


def _refuse_binary(data: bytes) -> None:
    head = data[:4096]
    if head.startswith(_BINARY):
        raise ExtractionError("not-text", "This is no page of text but a picture, archive or document of another kind. Open it with the program it was made for.")  # fmt: skip


def _clean_text(raw: RawPage, decoded: Decoded, options: ExtractionOptions) -> Page:
    outline = plaintext.outline_of(decoded.text)
    layout = plaintext.lay_out(outline)
    lines = [piece.text for piece in outline.pieces]
    language = options.language or languages.detect(_sample(outline, layout))
    title = lines[layout.title] if layout.title is not None else ""
    near = [line for line, role in zip(lines, layout.roles, strict=True) if role is Role.BYLINE]
    nothing = Declarations(language=language)
    data = structured.LinkedData()
    moment = metadata.find_date(nothing, data, near, raw.url)
    return Page(
        url=raw.url,
        site=metadata.find_site(nothing, data, raw.url),
        language=language,
        title=title,
        byline=metadata.find_byline(nothing, data, near),
        published=moment.when if moment else None,
        has_time=moment.has_time if moment else True,
        has_offset=moment.has_offset if moment else True,
        sections=sections.build(outline, layout, language),
        source=raw.source,
        encoding=decoded.encoding,
        fetched_at=raw.fetched_at,
        notices=_notices(raw, decoded, layout.roles, outline),
        links={"original": raw.url} if raw.url else {},
    )


def _clean_tree(
    raw: RawPage,
    decoded: Decoded,
    options: ExtractionOptions,
    outline: Outline,
    declared: Declarations,
) -> Page:
    data = structured.read_linked_data(declared.data)
    names = titles.declared_titles(
        data.headline, declared.meta("og:title"), declared.meta("twitter:title"), declared.title
    )
    reading = body.read(outline, names)
    inside = _article(reading)
    extra: list[Notice] = []
    if not any(inside) and (told := _told(data, declared)):
        start = len(outline.pieces)
        outline.pieces.extend(Piece(BlockKind.PARAGRAPH, line, (), -1) for line in told)
        reading = body.read(outline, names)
        inside = [index >= start for index in range(len(outline.pieces))]
        extra.append(Notice("from-data", "The page builds its text with a script; what is shown is the text it keeps in its data."))  # fmt: skip
    first = inside.index(True) if any(inside) else len(inside)
    headline = titles.find_headline(reading, first)
    if headline is not None:
        inside[headline] = False
    layout = roles.assign(reading, inside, headline)
    language = _language(options, outline, layout, declared)
    shown = _lines_round_headline(outline, layout, first)
    about = metadata.read_metadata(declared, data, shown, raw.url)
    moment = about.moment
    anchors = (
        (piece.text, span.target) for piece in outline.pieces for span in piece.spans if span.target
    )
    return Page(
        url=raw.url,
        site=about.site,
        language=language,
        title=titles.choose(outline.pieces[headline].text if headline is not None else "", names),
        byline=about.byline,
        published=moment.when if moment else None,
        has_time=moment.has_time if moment else True,
        has_offset=moment.has_offset if moment else True,
        sections=sections.build(outline, layout, language),
        source=raw.source,
        encoding=decoded.encoding,
        fetched_at=raw.fetched_at,
        notices=(*extra, *_notices(raw, decoded, layout.roles, outline)),
        links=metadata.find_links(declared, anchors, raw.url),
    )


def _article(reading: Reading) -> list[bool]:
    """Which blocks are the article; none where there is too little of it.

    What the page conceals is left out, unless nearly all of the article is concealed: then a script
    would have shown it.
    """
    pieces = reading.outline.pieces
    inside = [chance > body.THRESHOLD for chance in reading.chances]
    words = [fact.words if good else 0.0 for fact, good in zip(reading.facts, inside, strict=True)]
    total = sum(words)
    hidden = sum(count for count, piece in zip(words, pieces, strict=True) if piece.concealment)
    if hidden < 0.6 * total:
        inside = [
            good and not piece.concealment for good, piece in zip(inside, pieces, strict=True)
        ]
    if total < _LEAST_ARTICLE:
        return [False] * len(inside)
    return inside


def _told(data: structured.LinkedData, declared: Declarations) -> list[str]:
    """The text a page keeps in its data, where its tree holds none."""
    if len(data.body) > 200:
        return structured.paragraphs(data.body)
    return structured.read_state(declared.states)


def _append_overflow(outline: Outline, text: str) -> None:
    lines = (" ".join(line.split()) for line in text.splitlines())
    outline.pieces.extend(Piece(BlockKind.PARAGRAPH, line, (), -1) for line in lines if line)


def _lines_round_headline(outline: Outline, layout: roles.Layout, first: int) -> list[str]:
    """The lines that may tell date and author: bylines first, then the others near the headline."""
    bylines = [
        piece.text
        for piece, role in zip(outline.pieces, layout.roles, strict=True)
        if role is Role.BYLINE
    ]
    start = layout.title if layout.title is not None else max(0, first - 5)
    near = [piece.text for piece in outline.pieces[max(0, start - 3) : first + 1]][:25]
    bylines.sort(key=metadata.is_update)
    return [*bylines, *(line for line in near if line not in bylines and len(line) < 200)]


def _language(
    options: ExtractionOptions, outline: Outline, layout: roles.Layout, declared: Declarations
) -> str:
    if options.language:
        return options.language
    return languages.detect(
        _sample(outline, layout), default=declared.language.split("-")[0].lower()
    )


def _sample(outline: Outline, layout: roles.Layout) -> str:
    """The text that the language of a page is told by: its article, or all of it."""
    own = [
        p.text for p, role in zip(outline.pieces, layout.roles, strict=True) if role is Role.BODY
    ]
    return " ".join(own or [piece.text for piece in outline.pieces[:200]])[:4000]


def _notices(
    raw: RawPage, decoded: Decoded, given: Sequence[Role], outline: Outline
) -> tuple[Notice, ...]:
    """What a reader should know about how much of the page is there."""
    notices = []
    if raw.truncated:
        notices.append(
            Notice("truncated", "The page is longer than what was read; its end is missing.")
        )
    if decoded.damaged:
        notices.append(Notice("damaged", "Some characters of the page are damaged and shown as �."))
    if not outline.pieces:
        notices.append(Notice("no-text", "The page holds no text."))
    elif Role.BODY not in given:
        notices.append(Notice("no-article", "No article was found on this page; everything on it is in the sidebar."))  # fmt: skip
    return tuple(notices)
