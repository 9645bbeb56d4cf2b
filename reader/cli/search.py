"""`search`: one search over the library, in both languages."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from contextlib import contextmanager

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


@contextmanager
def indexed(library: Library) -> Iterator[SearchIndex]:
    """The index, with everything in it; as it is where it cannot be written, which is told.

    Raises:
        StorageError: the library or its index cannot be used.
    """
    index = _up_to_date(library)
    try:
        yield index
    finally:
        index.close()


def _up_to_date(library: Library) -> SearchIndex:
    path, index = library.paths.search_index, None
    try:
        if library.database.read_only:
            return SearchIndex(path, only_read=True)
        index, left = SearchIndex(path), 1
        while left:
            index, left = index_soundly(library.database, index, path, library.settings.policy)
    except StorageError as error:
        if index:
            index.close()
        if error.code not in ("index-unwritable", "disk-full"):
            raise
        complain(error.message)
        return SearchIndex(path, only_read=True)
    return index
