"""The way of a page through cleaning: decoded, parsed, flattened, judged, laid out in sections."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reader.cancellation import CancelToken
from reader.document import BlockKind, Notice, Page, RawPage, Role
from reader.errors import ExtractionError
from reader.extraction import body, metadata, plaintext, roles, sections, sites, structured, titles
from reader.extraction import language as languages
from reader.extraction.body import Reading
from reader.extraction.decoding import Decoded, decode
from reader.extraction.facts import count_words
from reader.extraction.flatten import Flattener
from reader.extraction.outline import Declarations, Outline, Piece
from reader.extraction.parsing import parse
from reader.extraction.sites import Found, Preset

#: An article of fewer words is short; so much must stand in a page's data for it to be used.
_SHORT_ARTICLE, _LEAST_TOLD = 60.0, 20.0
_LONGEST_DATE_LINE = 200
_FROM_DATA = Notice(
    "from-data",
    "The page builds its text with a script; what is shown is the text it keeps in its data.",
)
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
    known sites be read by their presets; `presets` are the person's own and go first.
    """

    encoding: str | None = None
    language: str | None = None
    use_presets: bool = True
    presets: tuple[Preset, ...] = ()


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
    found = _by_preset(raw, options, declared, outline)
    inside = body.decide(reading, found.body)
    extra: list[Notice] = []
    if told := _told(reading, inside, data, declared):
        start = len(outline.pieces)
        outline.pieces.extend(Piece(BlockKind.PARAGRAPH, line, (), -1) for line in told)
        reading = body.read(outline, names)
        inside = [index >= start for index in range(len(outline.pieces))]
        extra.append(_FROM_DATA)
    first = inside.index(True) if any(inside) else len(inside)
    headline = titles.find_headline(reading, first, found.title)
    if headline is not None:
        inside[headline] = False
    body.release_bylines(reading, inside)
    first = inside.index(True) if any(inside) else len(inside)
    layout = roles.assign(reading, inside, headline)
    language = _language(options, outline, layout, declared)
    named = [outline.pieces[index].text for index in found.lines]
    named += [t for t in _texts(outline, layout, Role.BYLINE) if t not in named]
    named.sort(key=metadata.is_update)
    around = _lines_round_article(outline, layout, first)
    about = metadata.read_metadata(declared, data, named, around, raw.url)
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


def _by_preset(
    raw: RawPage, options: ExtractionOptions, declared: Declarations, outline: Outline
) -> Found:
    """What the preset of the page's site finds on it."""
    if options.use_presets:
        canonical = [address for rel, address, _ in declared.links if "canonical" in rel]
        urls = [raw.url or "", *canonical, declared.meta("og:url")]
        if preset := sites.preset_for(urls, options.presets):
            return sites.apply(preset, outline)
    return Found(None, None, ())


def _told(
    reading: Reading,
    inside: Sequence[bool],
    data: structured.LinkedData,
    declared: Declarations,
) -> list[str]:
    """The text a page keeps in its data, where that is far more than its tree holds."""
    shown = sum(fact.words for fact, good in zip(reading.facts, inside, strict=True) if good)
    if shown > _SHORT_ARTICLE:
        return []
    lines = structured.paragraphs(data.body) or structured.read_state(declared.states)
    told = sum(map(count_words, lines))
    return lines if told > max(_LEAST_TOLD, 2 * shown) else []


def _append_overflow(outline: Outline, text: str) -> None:
    lines = (" ".join(line.split()) for line in text.splitlines())
    outline.pieces.extend(Piece(BlockKind.PARAGRAPH, line, (), -1) for line in lines if line)


def _texts(outline: Outline, layout: roles.Layout, role: Role) -> list[str]:
    """The texts of all blocks of a role."""
    pairs = zip(outline.pieces, layout.roles, strict=True)
    return [piece.text for piece, own in pairs if own is role]


def _lines_round_article(outline: Outline, layout: roles.Layout, first: int) -> list[str]:
    """The short lines that may tell the date: those near the headline, then those after the end."""
    start = layout.title if layout.title is not None else max(0, first - 5)
    body_at = [index for index, role in enumerate(layout.roles) if role is Role.BODY]
    last = body_at[-1] if body_at else len(outline.pieces)
    near = outline.pieces[max(0, start - 3) : first + 1][:25] + outline.pieces[last - 1 : last + 6]
    return [piece.text for piece in near if len(piece.text) < _LONGEST_DATE_LINE]


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
