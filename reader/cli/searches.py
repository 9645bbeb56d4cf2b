"""`searches`: queries that are kept, and how much is new in what they find."""

from __future__ import annotations

import argparse
from collections.abc import Callable

from reader.cli.library import Library, iso, now, opened_library, tell
from reader.cli.output import counted
from reader.cli.search import indexed
from reader.datamodel.search import SavedSearch
from reader.dictionary import dictionary
from reader.errors import ReaderError
from reader.library.expansion import variants
from reader.library.searching import count_unread
from reader.search.query import parse
from reader.storage.searches import SearchStore


def run(arguments: argparse.Namespace) -> int:
    """Do what `searches` is asked for."""
    actions: dict[str, Callable[[Library, argparse.Namespace], int]] = {
        "add": _add,
        "list": _list,
        "remove": _remove,
    }
    with opened_library(arguments) as library:
        return actions[arguments.action](library, arguments)


def _add(library: Library, arguments: argparse.Namespace) -> int:
    words = "" if arguments.one_language else parse(arguments.query).words
    others = variants(words, dictionary()) if words else ()
    store = SearchStore(library.database)
    if not arguments.query.strip():
        raise ReaderError("no-query", "There is nothing to look for. Name some words.")
    saved = store.add(arguments.query, now(), name=arguments.name, variants=others)
    also = f" (also as {', '.join(saved.variants)})" if saved.variants else ""
    tell(arguments, f"Kept: {saved.name}{also}", **_values(saved))
    return 0


def _list(library: Library, arguments: argparse.Namespace) -> int:
    searches = SearchStore(library.database).all()
    with indexed(library) as index:
        for saved in searches:
            unread = count_unread(library.database, index, saved)
            line = f"{saved.id}\t{saved.name}\t{saved.query}\t{unread} unread"
            tell(arguments, line, **_values(saved), unread=unread)
    return 0


def _remove(library: Library, arguments: argparse.Namespace) -> int:
    saved = named_search(library, arguments.name)
    SearchStore(library.database).remove(saved.id)
    tell(arguments, f"Removed: {saved.name}", **_values(saved))
    return 0


def named_search(library: Library, name: str) -> SavedSearch:
    """The search a person names: by its number, its name, its query, or a part of its name.

    Raises:
        ReaderError: there is none, or there are several.
    """
    every, folded = SearchStore(library.database).all(), name.casefold()
    exact = [s for s in every if name in (str(s.id), s.query) or s.name.casefold() == folded]
    found = exact or [s for s in every if folded in s.name.casefold()]
    if not found:
        raise ReaderError("no-search", "No search is called {name}. See: searches list", name=name)
    if len(found) > 1:
        raise ReaderError(
            "several-searches",
            "{count} are called {name}. Use a number.",
            count=counted(len(found), "search", "searches"),
            name=name,
        )
    return found[0]


def _values(saved: SavedSearch) -> dict[str, object]:
    return {
        "id": saved.id,
        "name": saved.name,
        "query": saved.query,
        "variants": list(saved.variants),
        "made": iso(saved.made),
    }
