"""The way of a page through cleaning: decoded, parsed, flattened, judged, laid out in sections."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import compress, islice
from pathlib import PurePath
from urllib.parse import urlsplit

from reader.cancellation import CancelToken
from reader.datamodel.page import Notice, Page, RawPage, Role, Teaser
from reader.domains import domain_of
from reader.errors import ExtractionError
from reader.extraction import presets
from reader.extraction.classification import body, outside
from reader.extraction.features.claims import Claims
from reader.extraction.features.reading import Reading
from reader.extraction.genres import decision, kin
from reader.extraction.genres.decision import Genre
from reader.extraction.layout import language as languages
from reader.extraction.layout import notices, plaintext, roles, sections
from reader.extraction.layout.roles import Layout
from reader.extraction.markup import flight, structured
from reader.extraction.markup.flatten import Flattener
from reader.extraction.markup.outline import Declarations, Outline
from reader.extraction.markup.parsing import parse
from reader.extraction.markup.structured import LinkedData
from reader.extraction.metadata import bylines, looks, moments, record, titles
from reader.extraction.metadata.record import Metadata
from reader.extraction.presets import Found, Preset
from reader.garbage import collection_paused
from reader.languages import base_language
from reader.soup import BeautifulSoup
from reader.text.decoding import Decoded, decode, looks_binary
from reader.text.tokenization import count_words

#: An article of fewer words is short; so much must stand in a page's data for it to be used.
_SHORT_ARTICLE, _LEAST_TOLD = 60.0, 20.0
#: A paragraph of so many words is no greeting.
_LEAST_PARAGRAPH = 15.0
#: So many blocks at the beginning of an article may name its author.
_MOST_BYLINES = 6
#: Characters kept of what a list page says of an entry.
_LONGEST_SUMMARY = 400
#: How files begin that are no text: PDF, PNG, GIF, JPEG, ZIP, RIFF, ELF, gzip.
_BINARY = (b"%PDF", b"\x89PNG", b"GIF8", b"\xff\xd8\xff", b"PK\x03\x04", b"RIFF", b"\x7fELF", b"\x1f\x8b")  # fmt: skip  # noqa: E501


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


@dataclass(frozen=True, slots=True)
class _Declared:
    """A page in markup before its blocks are judged: they, and what it declares of itself."""

    outline: Outline
    head: Declarations
    data: LinkedData
    titles: list[str]
    preset: Found


@dataclass(frozen=True, slots=True)
class _Article:
    """Which blocks are the article, and what had to be found out for that."""

    reading: Reading
    inside: list[bool]
    genre: Genre
    headline: int | None
    extra: Sequence[Notice]


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
    with collection_paused():
        decoded = decode(raw.data, charset=raw.charset, override=options.encoding)
        token.check()
        if raw.media_type == "text/plain":
            found = _read_text(decoded.text, raw)
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


def _read_markup(
    text: str, url: str | None, options: ExtractionOptions, token: CancelToken
) -> _Findings:
    parsed = parse(text)
    token.check()
    outline, declared = Flattener(url or "").flatten(parsed.soup)
    _take_apart(parsed.soup)
    outline.release_links()
    outline.add_lines(parsed.overflow.splitlines())
    too_large = (notices.TOO_LARGE,) if parsed.overflow or outline.is_full else ()
    token.check()
    page = _declarations(url, options, declared, outline)
    article = _find_article(page)
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


def _declarations(
    url: str | None, options: ExtractionOptions, declared: Declarations, outline: Outline
) -> _Declared:
    data = structured.read_linked_data(declared.data)
    names = titles.declared_titles(
        data.headline, declared.meta("og:title"), declared.meta("twitter:title"), declared.title
    )
    preset = _by_preset(url, options, declared, outline)
    return _Declared(outline, declared, data, names, preset)


def _find_article(page: _Declared) -> _Article:
    """Judge the blocks, settle what kind of page it is, and find the headline."""
    outline, declared, data = page.outline, page.head, page.data
    extra: list[Notice] = []
    claims = Claims.of(page.titles, data.body, declared.meta("og:description", "description"))
    reading = body.read(outline, claims)
    inside = body.decide(reading, page.preset.body)
    if told := _told(reading, inside, data, declared):
        start = len(outline.pieces)
        outline.add_lines(told)
        reading = body.read(outline, claims)
        inside = [index >= start for index in range(len(outline.pieces))]
        extra.append(notices.FROM_DATA)
    genre = decision.settle(reading, inside)
    known = genre.replies | genre.others
    if not genre.entries and (span := outside.overlooked(reading, genre.inside, known)):
        reading, genre = _last_look(reading, genre, span)
        extra.append(notices.DOUBTFUL)
    inside = genre.inside
    if genre.entries:
        extra.append(notices.LIST_PAGE)
    headline = genre.headline
    body.release_dated_heading(reading, inside)
    if headline is None and any(inside):
        headline = _headline(reading, _first(inside), page)
    if headline is not None:
        inside[headline] = False
        if looks.greets(page.head.title):
            inside[:headline] = [False] * headline
        body.take_standfirst(reading, inside, headline)
    body.release_bylines(reading, inside, _authors(page, inside))
    return _Article(reading, inside, genre, headline, extra)


def _last_look(reading: Reading, genre: Genre, span: range) -> tuple[Reading, Genre]:
    """Judge a page again of which more prose was left out than taken; keep what holds more."""
    again, taken = outside.judge_again(reading, span)
    known = genre.replies | genre.others
    inside = [good and index not in known for index, good in enumerate(taken)]
    if again.words(inside) <= reading.words(genre.inside):
        return reading, genre
    return again, replace(genre, inside=inside)


def _authors(page: _Declared, inside: Sequence[bool]) -> list[str]:
    """The authors that the page declares, names in its markup, or links to above the text."""
    declared = page.head.meta("author", "article:author", "dc.creator", "parsely-author")
    linked = bylines.linked(islice(compress(page.outline.pieces, inside), _MOST_BYLINES))
    told = (*page.data.authors, *page.data.organisations, *filter(None, [declared]))
    signed = (" ".join(text.split()) for _, text in page.outline.signed)
    return [*told, *linked, *signed]


def _about(page: _Declared, article: _Article, layout: Layout, url: str | None) -> Metadata:
    """Author, date, site and links. The dates on a list are those of its entries."""
    outline, reading, first = page.outline, article.reading, _first(article.inside)
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
        outline.anchors(),
        marks,
    )


def _headline(reading: Reading, first: int, page: _Declared) -> int | None:
    """The block that is the headline.

    Where a page has only a `<title>`, which may be that of its whole site, its look may tell.
    """
    headline = titles.find_headline(reading, first, page.titles, page.preset.title)
    site = page.head.meta("og:site_name")
    if headline is not None and titles.is_part(page.outline.pieces[headline].text, site):
        headline = titles.only_heading(reading, first)
    told = page.data.headline or page.head.meta("og:title", "twitter:title")
    if told and not titles.is_name(told, [site]) and not looks.greets(told):
        return headline
    if looks.greets(told or page.head.title):
        first = next((i for i in range(first, len(reading.facts)) if _is_long(reading, i)), first)
    if headline is None or looks.is_doubtful(reading, headline, first):
        shown = looks.find(reading, first)
        return headline if shown is None else shown
    return headline


def _is_long(reading: Reading, index: int) -> bool:
    """Whether a block is a paragraph that no greeting is as long as."""
    fact = reading.facts[index]
    return fact.final == "sentence" and fact.words >= _LEAST_PARAGRAPH


def _title(page: _Declared, headline: int | None) -> str:
    """The title as it is shown, or else as it is declared."""
    if headline is None:
        return titles.cut_first(page.titles)
    piece = page.outline.pieces[headline]
    return titles.without_kicker(piece.text, page.titles, piece.parts)


def _teaser(outline: Outline, entry: kin.Entry) -> Teaser:
    """The teaser of an entry of a list page, with the longest of its other lines for a summary."""
    lines = [outline.pieces[index].text for index in entry.blocks if index != entry.heading]
    summary = max(lines, key=len, default="")
    return Teaser(entry.title, entry.target, summary[:_LONGEST_SUMMARY])


def _take_apart(soup: BeautifulSoup) -> None:
    """Free a tree. Its nodes know each other, so only a long garbage collection would find them."""
    for node in list(soup.contents):
        node.decompose()


def _first(inside: Sequence[bool]) -> int:
    """The first block of the article, or the number of blocks where there is none."""
    return inside.index(True) if True in inside else len(inside)


def _by_preset(
    url: str | None, options: ExtractionOptions, declared: Declarations, outline: Outline
) -> Found:
    """What the preset of the page's site finds on it."""
    if options.use_presets:
        canonical = [address for rel, address, _ in declared.links if "canonical" in rel]
        urls = [url or "", *canonical, declared.meta("og:url")]
        if preset := presets.preset_for(urls, options.presets):
            return presets.apply(preset, outline)
    return Found(None, None, ())


def _told(
    reading: Reading, inside: Sequence[bool], data: LinkedData, declared: Declarations
) -> list[str]:
    """The text a page keeps in its data, where that is far more than its tree holds."""
    shown = sum(fact.words for fact, good in zip(reading.facts, inside, strict=True) if good)
    if shown > _SHORT_ARTICLE:
        return []
    lines = (
        structured.paragraphs(data.body)
        or structured.read_state(declared.states)
        or flight.paragraphs(declared.stream)
    )
    told = sum(map(count_words, lines))
    return lines if told > max(_LEAST_TOLD, 2 * shown) else []


def _texts(outline: Outline, layout: Layout, role: Role) -> list[str]:
    """The texts of all blocks of a role."""
    pairs = zip(outline.pieces, layout.roles, strict=True)
    return [piece.text for piece, own in pairs if own is role]


def _sample(outline: Outline, layout: Layout) -> str:
    """The text that the language of a page is told by: its article, or all of it."""
    own = _texts(outline, layout, Role.BODY)
    return " ".join(own or [piece.text for piece in outline.pieces[:200]])[:4000]
