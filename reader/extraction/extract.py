"""The way of a page through cleaning: decoded, parsed, flattened, judged, laid out in sections."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import PurePath
from urllib.parse import urlsplit

from reader.cancellation import CancelToken
from reader.datamodel.page import BOOK, BlockKind, Notice, Page, RawPage, Role, Teaser
from reader.domains import domain_of
from reader.errors import ExtractionError
from reader.extraction import article as articles
from reader.extraction import presets
from reader.extraction.article import Article, Declared
from reader.extraction.genres import kin
from reader.extraction.layout import language as languages
from reader.extraction.layout import notices, plaintext, roles, sections
from reader.extraction.layout.listing import LONGEST_SUMMARY
from reader.extraction.layout.roles import Layout
from reader.extraction.markup.flatten import Flattener
from reader.extraction.markup.outline import Declarations, Outline
from reader.extraction.markup.parsing import parse
from reader.extraction.markup.structured import LinkedData
from reader.extraction.metadata import bylines, moments, record, titles
from reader.extraction.metadata.record import Metadata
from reader.extraction.presets import Found, Preset
from reader.garbage import collection_paused
from reader.languages import base_language
from reader.soup import BeautifulSoup
from reader.text.decoding import Decoded, decode, looks_binary

#: How files begin that are no text: PDF, PNG, GIF, JPEG, ZIP, RIFF, ELF, gzip.
_BINARY = (b"%PDF", b"\x89PNG", b"GIF8", b"\xff\xd8\xff", b"PK\x03\x04", b"RIFF", b"\x7fELF", b"\x1f\x8b")  # fmt: skip  # noqa: E501

#: Blocks of a chapter among which its title stands.
_FIRST = 3


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


@dataclass(frozen=True, slots=True)
class _Findings:
    """What was found out about a source, before it becomes a page."""

    outline: Outline
    layout: Layout
    title: str
    about: Metadata
    declared_language: str = ""
    extra: tuple[Notice, ...] = ()
    entries: tuple[Teaser, ...] = ()


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
    _refuse_binary(raw.data)
    raw = replace(raw, url=_legible(raw.url))
    with collection_paused():  # until nothing is left but the page
        return _cleaned(raw, options, cancel or CancelToken())


def _cleaned(raw: RawPage, options: ExtractionOptions, token: CancelToken) -> Page:
    decoded = decode(raw.data, charset=raw.charset, override=options.encoding)
    token.check()
    if raw.media_type == "text/plain":
        found = _read_text(decoded.text, raw)
    elif raw.media_type == BOOK:
        found = _read_book(decoded.text, token)
    else:
        found = _read_markup(decoded.text, raw.url, options, token)
    token.check()
    return _page(raw, decoded, options, found)


def _refuse_binary(data: bytes) -> None:
    if data.startswith(_BINARY) or looks_binary(data):
        raise ExtractionError(
            "not-text",
            "This is a picture, an archive or a document of another kind, and no page "
            "of text. Open it with the program it was made for.",
        )


def _legible(address: str | None) -> str | None:
    """An address that can be taken apart, else None; a saved file may name anything as its own."""
    try:
        urlsplit(address or "").port  # noqa: B018  a port out of range raises
    except ValueError:
        return None
    return address


def _domain(raw: RawPage) -> str:
    """Where a page was fetched; a saved file may say that it comes from anywhere."""
    fetched = raw.source.startswith(("http://", "https://"))
    return domain_of(raw.url) if raw.url and fetched else ""


def _page(raw: RawPage, decoded: Decoded, options: ExtractionOptions, found: _Findings) -> Page:
    """Put together what was found."""
    outline, layout, moment = found.outline, found.layout, found.about.moment
    language = options.language or languages.detect(
        _sample(outline, layout), found.declared_language
    )
    return Page(
        url=raw.url,
        site=found.about.site,
        language=language,
        title=found.title,
        byline=found.about.byline,
        published=moment.when if moment else None,
        has_time=moment.has_time if moment else True,
        has_offset=moment.has_offset if moment else True,
        sections=sections.build(outline, layout, language),
        source=raw.source,
        domain=_domain(raw),
        encoding=decoded.encoding,
        fetched_at=raw.fetched_at,
        notices=_notices(raw, decoded, found),
        links=found.about.links,
        entries=found.entries,
    )


def _notices(raw: RawPage, decoded: Decoded, found: _Findings) -> tuple[Notice, ...]:
    """What a reader should be told; of a list not how much of an article it holds."""
    about = notices.about(raw, decoded, found.outline, found.layout.roles, found.title)
    of_article = notices.OF_ARTICLE if found.entries else ()
    return (*found.extra, *(notice for notice in about if notice not in of_article))


def _read_text(text: str, raw: RawPage) -> _Findings:
    outline = plaintext.outline_of(text)
    layout = plaintext.lay_out(outline)
    lines = _texts(outline, layout, Role.BYLINE)
    about = record.read_metadata(
        Declarations(), LinkedData(), bylines.Credits(lines=lines), (), raw.url
    )
    name = PurePath(urlsplit(raw.url).path if raw.url else raw.source)
    named = name.stem if name.suffix else ""  # pasted text is of no file
    title = outline.pieces[layout.title].text if layout.title is not None else named
    extra = (notices.TOO_LARGE,) if outline.is_full else ()
    return _Findings(outline, layout, title, about, extra=extra)


def _read_book(text: str, token: CancelToken) -> _Findings:
    """What comes out of a book: all that shows is its text, nothing stands round it."""
    outline, declared, extra = _flattened(text, "", token)
    pieces = outline.pieces
    headings = (i for i, piece in enumerate(pieces[:_FIRST]) if piece.kind is BlockKind.HEADING)
    title = next(headings, None)
    roles = [Role.OTHER if piece.concealment else Role.BODY for piece in pieces]
    if title is not None:
        roles[title] = Role.TITLE
    about = record.read_metadata(declared, LinkedData(), bylines.Credits(), (), None)
    beside = {rel: address for rel, address, _ in declared.links if rel in ("next", "prev")}
    return _Findings(
        outline=outline,
        layout=Layout(roles, [piece.kind for piece in pieces], title),
        title=pieces[title].text if title is not None else declared.title,
        about=replace(about, links={**about.links, **beside}),
        declared_language=base_language(declared.language),
        extra=extra,
    )


def _flattened(
    text: str, url: str, token: CancelToken
) -> tuple[Outline, Declarations, tuple[Notice, ...]]:
    """The blocks of some markup, what it declares, and whether it was too large."""
    parsed = parse(text)
    token.check()
    outline, declared = Flattener(url).flatten(parsed.soup)
    _take_apart(parsed.soup)
    outline.release_links()
    outline.add_lines(parsed.overflow.splitlines())
    token.check()
    too_large = (notices.TOO_LARGE,) if parsed.overflow or outline.is_full else ()
    return outline, declared, too_large


def _read_markup(
    text: str, url: str | None, options: ExtractionOptions, token: CancelToken
) -> _Findings:
    outline, declared, too_large = _flattened(text, url or "", token)
    preset = _by_preset(url, options, declared, outline)
    page = articles.declare(outline, declared, preset)
    article = articles.find(page)
    layout = roles.assign(article.reading, article.inside, article.headline, article.genre.replies)
    return _Findings(
        outline=outline,
        layout=layout,
        title=_title(page, article.headline),
        about=_about(page, article, layout, url),
        declared_language=base_language(declared.language),
        extra=(*too_large, *article.extra),
        entries=tuple(_teaser(outline, entry) for entry in article.genre.entries),
    )


def _about(page: Declared, article: Article, layout: Layout, url: str | None) -> Metadata:
    """Author, date, site and links. The dates on a list are those of its entries."""
    outline, reading, first = page.outline, article.reading, articles.first_of(article.inside)
    named = [outline.pieces[index].text for index in page.preset.lines]
    around: list[str] = []
    marks = moments.NO_MARKS
    if any(article.inside) or not article.genre.entries:
        named += [line for line in _texts(outline, layout, Role.BYLINE) if line not in named]
        around = moments.lines(reading, layout, first)
        marks = moments.marked(outline, layout, first)
    return record.read_metadata(
        page.head,
        page.data,
        bylines.gather(reading, layout, first, sorted(named, key=record.is_update)),
        around,
        url,
        marks,
    )


def _title(page: Declared, headline: int | None) -> str:
    """The title as it is shown, or else as it is declared."""
    if headline is None:
        return titles.cut_first(page.titles)
    piece = page.outline.pieces[headline]
    return titles.without_kicker(piece.text, page.titles, piece.parts)


def _teaser(outline: Outline, entry: kin.Entry) -> Teaser:
    """The teaser of an entry of a list page, with the longest of its other lines for a summary."""
    lines = [outline.pieces[index].text for index in entry.blocks if index != entry.heading]
    summary = max(lines, key=len, default="")
    return Teaser(entry.title, entry.target, summary[:LONGEST_SUMMARY])


def _take_apart(soup: BeautifulSoup) -> None:
    """Free a tree. Its nodes know each other, so only a long garbage collection would find them."""
    for node in list(soup.contents):
        node.decompose()


def _by_preset(
    url: str | None, options: ExtractionOptions, declared: Declarations, outline: Outline
) -> Found:
    """What the preset of the page's site finds on it."""
    if options.use_presets:
        canonical = [address for rel, address, _ in declared.links if "canonical" in rel]
        urls = [url or "", *canonical, declared.meta("og:url")]
        if preset := presets.preset_for(urls, options.presets):
            return presets.apply(preset, outline)
    return presets.NOTHING


def _texts(outline: Outline, layout: Layout, role: Role) -> list[str]:
    """The texts of all blocks of a role."""
    pairs = zip(outline.pieces, layout.roles, strict=True)
    return [piece.text for piece, own in pairs if own is role]


def _sample(outline: Outline, layout: Layout) -> str:
    """The text that the language of a page is told by: its article, or all of it."""
    own = _texts(outline, layout, Role.BODY)
    return " ".join(own or [piece.text for piece in outline.pieces[:200]])[:4000]
