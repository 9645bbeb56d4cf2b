"""One search over the library, in both languages."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import islice

from reader.datamodel.story import Story, StoryFilter
from reader.library.expansion import as_queries
from reader.library.story_page import sources_of
from reader.limits import MAX_VISITS
from reader.search import snippets
from reader.search.documents import Document
from reader.search.index import Found, SearchIndex
from reader.search.query import Query, Term, parse
from reader.search.snippets import Snippet
from reader.storage.feeds import FeedStore
from reader.storage.history import HistoryStore, Visit
from reader.storage.sqlite import Database
from reader.storage.stories import StoryStore

#: Says what a query is in the other language, see `expansion.variants`.
Expand = Callable[[str], Sequence[str]]


class FoundBy(StrEnum):
    """How a hit was found: in its own words, in its translation, or by the other language."""

    TEXT = "text"
    TRANSLATION = "translation"
    OTHER_LANGUAGE = "other-language"


@dataclass(frozen=True, slots=True)
class Hit:
    """A story that answers a query.

    `block` is the ordinal of the block of its page in which the snippet stands, None where it is
    not in the page (a hit in the title). `terms` find what is to be marked in it.
    """

    story: Story
    snippet: Snippet
    how: FoundBy
    score: float
    block: int | None
    terms: tuple[Term, ...]


@dataclass(frozen=True, slots=True)
class Results:
    """The hits of a query, direct ones first. `variants` is what was looked for besides.

    `visits` are pages of the history, told by title and address: their texts are not kept.
    """

    query: Query
    hits: tuple[Hit, ...] = ()
    variants: tuple[str, ...] = ()
    visits: tuple[Visit, ...] = ()


def search(
    database: Database,
    index: SearchIndex,
    text: str,
    *,
    expand: Expand | None = None,
    target: str = "",
    limit: int = 50,
) -> Results:
    """Look for what was typed; nothing that is typed is an error.

    Args:
        database: the library.
        index: its index.
        text: as it was typed, with operators.
        expand: gives the query in the other language; None looks for the words as they are.
        target: the language in which headlines are given beside their own.
        limit: hits at most.

    Raises:
        StorageError: the library or the index cannot be read.
    """
    query = parse(text)
    among = _among(database, query)
    direct = index.search(query, limit=limit, among=among)
    found = {hit.id: (hit, query) for hit in direct}
    variants = tuple(expand(query.words)) if expand and query.words else ()
    if variants and len(found) < limit:
        _look_further(index, query, variants, among, found, limit)
    hits = tuple(_hits(database, index, query, found, target))
    found_already = {name for hit in hits for name in sources_of(hit.story)}
    visits = _visits(database, query, variants, found_already)
    return Results(query, hits, variants, tuple(islice(visits, limit)))


def _among(database: Database, query: Query) -> frozenset[int] | None:
    """The stories that meet the conditions only the library knows; None where there are none."""
    if not query.feed and not query.states:
        return None
    feeds: frozenset[int] | None = None
    if query.feed:
        name = query.feed.casefold()
        feeds = frozenset(f.id for f in FeedStore(database).all() if name in f.title.casefold())
    wanted = StoryFilter(
        feeds=feeds,
        unread="unread" in query.states,
        starred="starred" in query.states,
        kept="kept" in query.states,
        folded=None,
        every=True,
    )
    return frozenset(StoryStore(database).ids(wanted))


def _look_further(
    index: SearchIndex,
    query: Query,
    variants: Iterable[str],
    among: frozenset[int] | None,
    found: dict[int, tuple[Found, Query]],
    limit: int,
) -> None:
    """Add what the variants find, the best first, behind all that was found directly."""
    direct = frozenset(found)
    further: dict[int, tuple[Found, Query]] = {}
    for variant in variants:
        for other in as_queries(variant, query):
            for hit in index.search(other, limit=limit, among=among, apart_from=direct):
                if hit.id not in further or hit.score > further[hit.id][0].score:
                    further[hit.id] = (hit, other)
    ranked = sorted(
        further.values(), key=lambda pair: (-pair[0].score, -pair[0].moment.timestamp())
    )
    found.update((pair[0].id, pair) for pair in ranked[: limit - len(direct)])


def _hits(
    database: Database,
    index: SearchIndex,
    query: Query,
    found: dict[int, tuple[Found, Query]],
    target: str,
) -> Iterable[Hit]:
    documents = index.documents(list(found))
    for story in StoryStore(database).get(found, target=target):
        hit, by = found[story.id]
        document = documents.get(story.id)
        own = document is None or _is_found_in(document.own_texts, query.terms)
        how = FoundBy.TEXT if own else FoundBy.TRANSLATION
        if by is not query:
            how = FoundBy.OTHER_LANGUAGE
        snippet, block = _snippet(document, by.terms) if document else (Snippet(""), None)
        yield Hit(story, snippet, how, hit.score, block, by.terms)


def _visits(
    database: Database, query: Query, variants: Sequence[str], apart_from: Collection[str]
) -> Iterator[Visit]:
    """The pages of the history whose title or address has the words, the newest first."""
    if not query.terms or query.narrows:
        return
    others = (other for variant in variants for other in as_queries(variant, query))
    forms = [query.terms, *(other.terms for other in others)]
    unwanted = [[term] for term in query.without]
    for visit in HistoryStore(database).recent(MAX_VISITS):
        text = f"{visit.title}\n{visit.source}"
        if visit.source in apart_from or not snippets.holds(text, forms):
            continue
        if not snippets.holds(text, unwanted):
            yield visit


def _is_found_in(texts: Sequence[str], terms: Sequence[Term]) -> bool:
    """Whether each of the terms stands in one of some texts."""
    return all(any(snippets.find(text, (term,)) is not None for text in texts) for term in terms)


def _snippet(document: Document, terms: Sequence[Term]) -> tuple[Snippet, int | None]:
    """The piece of a document in which the terms stand, and the block it is of."""
    for text in (document.text, document.text_translation, document.notes):
        place = snippets.find(text, terms)
        if place is not None:
            block = None if text is document.notes else _block(document, text, place)
            return snippets.cut(_line(text, place), terms), block
    return snippets.cut(document.text[: 2 * snippets.LENGTH], terms), None


def _line(text: str, place: int) -> str:
    start = text.rfind("\n", 0, place) + 1
    end = text.find("\n", place)
    return text[start : end if end >= 0 else len(text)]


def _block(document: Document, text: str, place: int) -> int:
    """The number of a line among those of the page; translations follow each other."""
    return text.count("\n", 0, place) % (document.text.count("\n") + 1)
