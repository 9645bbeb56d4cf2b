"""Which blocks of a page in markup are its article and headline, and what is to be told of that."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import compress, islice

from reader.datamodel.page import Notice
from reader.extraction.classification import body, doubt, outside, recipes
from reader.extraction.classification.doubt import Expectation
from reader.extraction.classification.linear import BlockModels
from reader.extraction.features.claims import Claims
from reader.extraction.features.reading import Reading
from reader.extraction.genres import decision
from reader.extraction.genres.decision import Genre
from reader.extraction.layout import notices
from reader.extraction.markup import flight, state, structured
from reader.extraction.markup.outline import Declarations, Outline
from reader.extraction.markup.structured import LinkedData
from reader.extraction.metadata import bylines, looks, titles
from reader.extraction.presets import NOTHING, Found
from reader.text.tokenization import count_words

#: An article of fewer words is short; so much must stand in a page's data for it to be used.
_SHORT_ARTICLE, _LEAST_TOLD = 60.0, 20.0
#: A paragraph of so many words is no greeting.
_LEAST_PARAGRAPH = 15.0
#: So many blocks at the beginning of an article may name its author.
_MOST_BYLINES = 6


@dataclass(frozen=True, slots=True)
class Declared:
    """A page in markup before its blocks are judged: they, and what it declares of itself."""

    outline: Outline
    head: Declarations
    data: LinkedData
    titles: list[str]
    preset: Found


@dataclass(frozen=True, slots=True)
class Article:
    """Which blocks are the article, and what had to be found out for that."""

    reading: Reading
    inside: list[bool]
    genre: Genre
    headline: int | None
    extra: Sequence[Notice]


def declare(outline: Outline, head: Declarations, preset: Found = NOTHING) -> Declared:
    """What a page in markup declares, beside its blocks and what its site's preset found."""
    data = structured.read_linked_data(head.data)
    names = titles.declared_titles(
        data.headline, head.meta("og:title"), head.meta("twitter:title"), head.title
    )
    return Declared(outline, head, data, names, preset)


def find(page: Declared, models: BlockModels | None = None) -> Article:
    """Judge the blocks, settle what kind of page it is, and find the headline.

    Args:
        page: the page.
        models: other weights than those that ship.
    """
    outline, declared, data = page.outline, page.head, page.data
    extra: list[Notice] = []
    claims = Claims.of(page.titles, data.body, declared.meta("og:description", "description"))
    reading = body.read(outline, claims, models)
    inside = body.decide(reading, page.preset.body)
    if told := _told(reading, inside, page):
        start = len(outline.pieces)
        outline.add_lines(told)
        reading = body.read(outline, claims, models)
        inside = [index >= start for index in range(len(outline.pieces))]
        extra.append(notices.FROM_DATA)
    genre = decision.settle(reading, inside)
    reading, genre, is_new = _last_look(reading, genre)
    inside = genre.inside
    if genre.entries:
        extra.append(notices.LIST_PAGE)
    reading = recipes.take_ingredients(reading, inside, data.ingredients)
    headline = genre.headline
    body.release_dated_heading(reading, inside)
    if headline is None and any(inside):
        headline = _headline(reading, first_of(inside), page)
    if headline is not None:
        inside[headline] = False
        if looks.greets(page.head.title):
            inside[:headline] = [False] * headline
        body.take_standfirst(reading, inside, headline)
    body.release_bylines(reading, inside, _authors(page, inside))
    article = Article(reading, inside, genre, headline, extra)
    expected = expectation(article)
    if is_new or (expected and expected.is_doubtful):
        extra.append(notices.DOUBTFUL)
    return article


def _last_look(reading: Reading, genre: Genre) -> tuple[Reading, Genre, bool]:
    """Judge a page again of which more prose was left out than taken; keep what holds more.

    Returns:
        What is kept, and whether that is the new judgement.
    """
    span = outside.overlooked(reading, genre.inside, genre.known)
    if genre.entries or not span:
        return reading, genre, False
    again, taken = outside.judge_again(reading, span)
    inside = [good and index not in genre.known for index, good in enumerate(taken)]
    if again.words(inside) <= reading.words(genre.inside):
        return reading, genre, False
    return again, replace(genre, inside=inside), True


def expectation(article: Article) -> Expectation | None:
    """How good the text is expected to be; None where more than chances tells what it is."""
    genre = article.genre
    if genre.is_certain or genre.entries or notices.FROM_DATA in article.extra:
        return None
    return doubt.expect(article.reading, article.inside, genre.known)


def _authors(page: Declared, inside: Sequence[bool]) -> list[str]:
    """The authors that the page declares, names in its markup, or links to above the text."""
    declared = page.head.meta("author", "article:author", "dc.creator", "parsely-author")
    linked = bylines.linked(islice(compress(page.outline.pieces, inside), _MOST_BYLINES))
    told = (*page.data.authors, *page.data.organisations, *filter(None, [declared]))
    signed = (" ".join(text.split()) for _, text in page.outline.signed)
    return [*told, *linked, *signed]


def _headline(reading: Reading, first: int, page: Declared) -> int | None:
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


def first_of(inside: Sequence[bool]) -> int:
    """The first block of the article, or the number of blocks where there is none."""
    return inside.index(True) if True in inside else len(inside)


def _told(reading: Reading, inside: Sequence[bool], page: Declared) -> list[str]:
    """The text a page keeps in its data, where that is far more than its tree holds."""
    shown = sum(fact.words for fact, good in zip(reading.facts, inside, strict=True) if good)
    if shown > _SHORT_ARTICLE:
        return []
    lines = (
        structured.paragraphs(page.data.body)
        or state.read_state(page.head.states, page.titles)
        or flight.paragraphs(page.head.stream)
    )
    told = sum(map(count_words, lines))
    return lines if told > max(_LEAST_TOLD, 2 * shown) else []
