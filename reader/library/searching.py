"""One search over the library, in both languages."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import islice

from reader.cancellation import CancelToken, TimeLimit
from reader.datamodel.search import SavedSearch
from reader.datamodel.story import Story, StoryFilter
from reader.errors import ReaderError
from reader.library.expansion import as_queries
from reader.library.story_page import sources_of
from reader.limits import MAX_SEARCH_SECONDS, MAX_SHELF, MAX_VISITS
from reader.search import snippets
from reader.search.documents import Document
from reader.search.index import Among, Found, SearchIndex
from reader.search.query import Query, Term, parse
from reader.search.snippets import Snippet
from reader.storage.feeds import FeedStore
from reader.storage.history import HistoryStore, Visit
from reader.storage.sqlite import Database
from reader.storage.stories import StoryStore
from reader.storage.story_rows import conditions_of

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
    not in the page (a hit in the title).
    """

    story: Story
    snippet: Snippet
    how: FoundBy
    score: float
    block: int | None


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
    newest: bool = False,
    time: TimeLimit | None = None,
) -> Results:
    """Look for what was typed; nothing that is typed is an error.

    It reads beside what is written meanwhile, and holds up nobody.

    Args:
        database: the library.
        index: its index.
        text: as it was typed, with operators.
        expand: gives the query in the other language; None looks for the words as they are.
        target: the language in which headlines are given beside their own.
        limit: hits at most.
        newest: whether the newest stories are wanted, newest first, and no pages of the history.
        time: when it is given up; None: after `MAX_SEARCH_SECONDS`.

    Raises:
        StorageError: the library or the index cannot be read.
        ReaderError: it took too long ("too-long").
    """
    query = parse(text)
    time = time or time_limit()
    with database.reading(time) as library:
        among = _among(library, query)
        if among is not None and (library.path is None or not among.condition):
            return Results(query)  # nothing can be found
        with index.beside(library.address if among else "", time):
            direct = index.search(query, limit=limit, among=among, newest=newest)
            found = {hit.id: (hit, query) for hit in direct}
            variants = tuple(expand(query.words)) if expand and query.words else ()
            if variants and (newest or len(found) < limit):
                _look_further(index, query, variants, among, found, limit, newest=newest)
            hits = tuple(_hits(library, index, query, found, target, time))
        if newest:
            ordered = sorted(hits, key=lambda hit: (hit.story.moment, hit.story.id), reverse=True)
            return Results(query, tuple(ordered[:limit]), variants)
        found_already = {name for hit in hits for name in sources_of(hit.story)}
        visits = islice(_visits(library, query, variants, found_already, time), limit)
        return Results(query, hits, variants, tuple(visits))


def shelf(
    database: Database,
    index: SearchIndex,
    saved: SavedSearch,
    *,
    target: str = "",
    time: TimeLimit | None = None,
) -> Results:
    """What a kept search finds, the newest first; see `search`."""
    return search(
        database,
        index,
        saved.query,
        expand=lambda _words: saved.variants,
        target=target,
        limit=MAX_SHELF,
        newest=True,
        time=time,
    )


def count_unread(
    database: Database, index: SearchIndex, saved: SavedSearch, time: TimeLimit | None = None
) -> int:
    """How many unread stories a kept search finds, up to as many as are listed.

    Raises:
        StorageError: the library or the index cannot be read.
        ReaderError: it took too long ("too-long").
    """
    return min(MAX_SHELF, len(_unread(database, index, saved, time)))


def newer(
    database: Database,
    index: SearchIndex,
    saved: SavedSearch,
    story: int,
    time: TimeLimit | None = None,
) -> tuple[int, ...]:
    """The unread stories that a kept search finds and that came after a story, newest first.

    Adverts and copies of other stories are not among them; it raises what `count_unread` does.
    """
    here = "s.id > ? AND s.fold = '' AND s.same_as = s.id"
    return tuple(sorted(_unread(database, index, saved, time, Among(here, (story,))), reverse=True))


def _unread(
    database: Database,
    index: SearchIndex,
    saved: SavedSearch,
    time: TimeLimit | None,
    besides: Among | None = None,
) -> set[int]:
    """The unread stories that a kept search finds, of those that meet a condition besides."""
    query = parse(saved.query)
    if not query.terms and not query.narrows:  # it says nothing
        return set()
    query = replace(query, states=query.states | {"unread"})
    time = time or time_limit()
    with database.reading(time) as library:
        among = _among(library, query)
        if among is None or library.path is None or not among.condition:
            return set()
        if besides is not None:
            condition = f"{among.condition} AND {besides.condition}"
            among = replace(among, condition=condition, values=(*among.values, *besides.values))
        queries = [query, *(q for v in saved.variants for q in as_queries(v, query))]
        with index.beside(library.address, time):
            found = (index.search(q, limit=MAX_SHELF, among=among, newest=True) for q in queries)
            return set(_without_copies(library, [hit.id for hits in found for hit in hits]))


def time_limit(cancel: CancelToken | None = None) -> TimeLimit:
    """How long a search may take in the thread that calls this."""
    error = ReaderError(
        "too-long",
        "The search took too long and was stopped. Look for more words, or for rarer ones.",
    )
    return TimeLimit(MAX_SEARCH_SECONDS, error, cancel)


def _among(library: Database, query: Query) -> Among | None:
    """The condition that only the library knows; empty where it cannot be met."""
    if not query.feed and not query.states:
        return None
    feeds: frozenset[int] | None = None
    if query.feed:
        name = query.feed.casefold()
        feeds = frozenset(f.id for f in FeedStore(library).all() if name in f.title.casefold())
        if not feeds:
            return Among("")
    wanted = StoryFilter(
        feeds=feeds,
        unread="unread" in query.states,
        starred="starred" in query.states,
        kept="kept" in query.states,
        collapsed=None,
        every=True,
    )
    conditions, values = conditions_of(wanted)
    few = bool(query.states & {"starred", "kept"})
    return Among(" AND ".join(conditions), tuple(values), few)


def _look_further(
    index: SearchIndex,
    query: Query,
    variants: Iterable[str],
    among: Among | None,
    found: dict[int, tuple[Found, Query]],
    limit: int,
    *,
    newest: bool,
) -> None:
    """Add what the variants find, the best first, behind all that was found directly.

    Where the newest are wanted, all of them are added, as many as there may be in all.
    """
    direct = frozenset(found)
    further: dict[int, tuple[Found, Query]] = {}
    for variant in variants:
        for other in as_queries(variant, query):
            for hit in index.search(
                other, limit=limit, among=among, apart_from=direct, newest=newest
            ):
                if hit.id not in further or hit.score > further[hit.id][0].score:
                    further[hit.id] = (hit, other)
    ranked = sorted(
        further.values(), key=lambda pair: (-pair[0].score, -pair[0].moment.timestamp())
    )
    room = len(ranked) if newest else limit - len(direct)
    found.update((pair[0].id, pair) for pair in ranked[:room])


def _hits(
    library: Database,
    index: SearchIndex,
    query: Query,
    found: dict[int, tuple[Found, Query]],
    target: str,
    time: TimeLimit,
) -> Iterable[Hit]:
    documents = index.documents(list(found))
    for story in StoryStore(library).get(_without_copies(library, found), target=target):
        time.check()
        hit, by = found[story.id]
        document = documents.get(story.id)
        own = document is None or _is_found_in(document.own_texts, query.terms)
        how = FoundBy.TEXT if own else FoundBy.TRANSLATION
        if by is not query:
            how = FoundBy.OTHER_LANGUAGE
        snippet, block = _snippet(document, by.terms) if document else (Snippet(""), None)
        yield Hit(story, snippet, how, hit.score, block)


def _without_copies(library: Database, found: Collection[int]) -> list[int]:
    """Those of some stories that no other of them stands for, as in lists; their order stays."""
    listed = json.dumps(list(found))
    leading = "same_as = id OR same_as NOT IN (SELECT value FROM json_each(?))"
    rows = library.rows(
        f"SELECT id FROM stories WHERE id IN (SELECT value FROM json_each(?)) AND ({leading})",
        (listed, listed),
    )
    leaders = {row["id"] for row in rows}
    return [story for story in found if story in leaders]


def _visits(
    library: Database,
    query: Query,
    variants: Sequence[str],
    apart_from: Collection[str],
    time: TimeLimit,
) -> Iterator[Visit]:
    """The pages of the history whose title or address has the words, the newest first."""
    if not query.terms or query.narrows:
        return
    others = (other for variant in variants for other in as_queries(variant, query))
    forms = [query.terms, *(other.terms for other in others)]
    unwanted = [[term] for term in query.without]
    for visit in HistoryStore(library).recent(MAX_VISITS):
        time.check()
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
