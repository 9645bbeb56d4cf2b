"""`search`: one search over the library, in both languages."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from reader.cli.library import Library, opened_library, tell
from reader.cli.output import complain
from reader.datamodel.story import Story
from reader.dictionary import dictionary
from reader.errors import StorageError
from reader.library import searching
from reader.library.expansion import variants
from reader.library.indexing import index_soundly
from reader.library.searching import FoundBy, Results
from reader.search.index import SearchIndex


def run(arguments: argparse.Namespace) -> int:
    """Print the hits of a query, the best first.

    Returns:
        0, also where there are none.

    Raises:
        StorageError: the library or its index cannot be used.
    """
    with opened_library(arguments) as library:
        results = found(library, arguments.query, arguments.limit)
    for hit in results.hits:
        story = hit.story
        tell(
            arguments,
            f"{story.title}  ({_origin(story)})\n    {hit.snippet.text}\n    {story.link}",
            id=story.id,
            title=story.title,
            url=story.link,
            source=story.origin,
            reported_by=list(story.reported_by),
            snippet=hit.snippet.text,
            how=hit.how.value,
            score=round(hit.score, 4),
        )
    for visit in results.visits:
        tell(
            arguments,
            f"{visit.title}  (history)\n    {visit.source}",
            title=visit.title,
            url=visit.source,
            source="history",
            snippet="",
            how=FoundBy.TEXT.value,
            score=0.0,
        )
    if not (results.hits or results.visits or arguments.json):
        complain("Nothing was found.")
    return 0


def _origin(story: Story) -> str:
    also = f"; also reported by {', '.join(story.reported_by)}" if story.reported_by else ""
    return f"{story.origin}{also}"


def found(library: Library, query: str, limit: int) -> Results:
    """What a query finds, once everything is in the index.

    Raises:
        StorageError: the library or its index cannot be used.
    """
    with indexed(library) as index:
        return searching.search(
            library.database,
            index,
            query,
            expand=lambda words: variants(words, dictionary()),
            limit=limit,
        )


def _opened(library: Library) -> tuple[SearchIndex, int]:
    """The index, and whether it is to be brought up to date: not beside what may only be read."""
    path = library.paths.search_index
    if library.database.read_only:
        with suppress(StorageError):
            return SearchIndex(path, only_read=True), 0
    return SearchIndex(path), 1


@contextmanager
def indexed(library: Library) -> Iterator[SearchIndex]:
    """The index, with everything in it.

    Raises:
        StorageError: the library or its index cannot be used.
    """
    index, left = _opened(library)
    try:
        while left:
            index, left = index_soundly(
                library.database, index, library.paths.search_index, library.settings.policy
            )
        yield index
    finally:
        index.close()
