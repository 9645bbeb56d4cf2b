"""`digest`: stories that are chosen as one bilingual EPUB or HTML file."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from typing import Protocol, TypeVar

from reader.cli import search
from reader.cli.library import Library, now, opened_library, tell
from reader.cli.output import UsageError, complain, counted
from reader.cli.searches import named_search
from reader.cli.translating import Translator
from reader.datamodel.story import Story, StoryFilter
from reader.errors import ReaderError
from reader.export.digest import digest_epub, digest_html
from reader.export.files import write
from reader.library.digest import bind
from reader.library.gathering import feeds_below, standing_alone
from reader.library.searching import shelf
from reader.storage.feeds import FeedStore
from reader.storage.notes import NoteStore
from reader.storage.stories import StoryStore


class _Named(Protocol):
    """A tag or a folder."""

    @property
    def id(self) -> int: ...
    @property
    def name(self) -> str: ...


T = TypeVar("T", bound=_Named)

#: Stories of a digest; more make no book that somebody reads.
_MOST = 200


def run(arguments: argparse.Namespace) -> int:
    """Bind stories into a file.

    Raises:
        UsageError: the ending of the file says neither EPUB nor HTML.
        ReaderError: there is no story to bind, the library cannot be read, or the file not written.
    """
    ending = arguments.output.suffix.lower()
    if ending not in (".epub", ".html", ".htm"):
        raise UsageError("A digest is an .epub or an .html file: say so with -o FILE.")
    with opened_library(arguments) as library:
        stories, feeds = _stories(library, arguments), FeedStore(library.database)
        translator = Translator(library, arguments)
        made = now().astimezone()
        bound = bind(
            library.database,
            library.pipeline,
            stories,
            target=translator.target,
            title=f"Bilingual Reader · {made:%Y-%m-%d}",
            now=made,
            policy=library.settings.policy,
            translate=translator.article,
            alone=standing_alone(
                feeds.folders(), feeds.all(), together=library.settings.news.group_stories
            ),
        )
    for story, reason in bound.shortened:
        complain(reason, about=story.title)
    data = digest_epub(bound.digest) if ending == ".epub" else digest_html(bound.digest).encode()
    write(arguments.output, data)
    tell(
        arguments,
        f"{counted(len(stories), 'story', 'stories')}: {arguments.output}",
        stories=len(stories),
        shortened=len(bound.shortened),
        file=str(arguments.output),
    )
    return 0


def _stories(library: Library, arguments: argparse.Namespace) -> list[Story]:
    """The stories that are asked for, the first of them where there are too many.

    Raises:
        UsageError: nothing is asked for.
        ReaderError: there is no such tag, feed, folder or search.
    """
    since = now() - timedelta(days=arguments.days) if arguments.days is not None else None
    if arguments.stories is not None:
        found = StoryStore(library.database).get(_numbers(arguments.stories))
    elif arguments.search is not None:
        found = [hit.story for hit in search.found(library, arguments.search, _MOST).hits]
    elif arguments.saved is not None:
        saved = named_search(library, arguments.saved)
        with search.indexed(library) as index:
            found = [hit.story for hit in shelf(library.database, index, saved).hits]
    else:
        wanted = replace(_filter(library, arguments), since=since)
        return StoryStore(library.database).page(wanted, limit=_MOST)
    return [story for story in found if since is None or story.moment >= since][:_MOST]


def _filter(library: Library, arguments: argparse.Namespace) -> StoryFilter:
    """The list that is asked for; those that the reader made have what is folded away, too."""
    if arguments.starred or arguments.kept:
        return StoryFilter(starred=arguments.starred, kept=arguments.kept, collapsed=None)
    if arguments.tag is not None:
        tags = NoteStore(library.database).tags()
        tag = _named(arguments.tag, tags, "tag")
        return StoryFilter(tags=frozenset({tag.id}), collapsed=None)
    if arguments.feed is not None:
        return StoryFilter(feeds=frozenset({library.feed(arguments.feed).id}))
    if arguments.folder is not None:
        store = FeedStore(library.database)
        folders = store.folders()
        folder = _named(arguments.folder, folders, "folder")
        return StoryFilter(feeds=feeds_below(folder.id, folders, store.all()))
    if not arguments.unread and arguments.days is None:
        raise UsageError(
            "No stories are chosen. Say which: --unread, --starred, --feed NAME, --days 7 …"
        )
    return StoryFilter(unread=arguments.unread)


def _named(name: str, things: Sequence[T], kind: str) -> T:
    """The one with a name, or a number.

    Raises:
        ReaderError: there is none.
    """
    folded = name.casefold()
    for thing in things:
        if thing.name.casefold() == folded or str(thing.id) == name:
            return thing
    raise ReaderError(
        "no-name", "No {kind} is called {name}. Check the name.", kind=kind, name=name
    )


def _numbers(listed: str) -> list[int]:
    numbers = [number.strip() for number in listed.split(",")]
    if not all(number.isascii() and number.isdigit() for number in numbers):
        raise UsageError("Stories are named by their numbers. Write them so: --stories 12,15")
    return [int(number[:18]) for number in numbers]
