"""`digest`: unread, starred or searched stories as one bilingual EPUB or HTML file."""

from __future__ import annotations

import argparse

from reader.cli import search
from reader.cli.library import Library, now, opened_library, tell
from reader.cli.output import UsageError, complain, counted
from reader.cli.translating import Translator
from reader.datamodel.story import Story, StoryFilter
from reader.export.digest import digest_epub, digest_html
from reader.export.files import write
from reader.library.digest import bind
from reader.storage.stories import StoryStore

#: Stories of a digest; more make no book that somebody reads.
_MOST = 200


def run(arguments: argparse.Namespace) -> int:
    """Bind stories into a file.

    Returns:
        0.

    Raises:
        UsageError: the ending of the file says neither EPUB nor HTML.
        ReaderError: there is no story to bind, the library cannot be read, or the file not written.
    """
    ending = arguments.output.suffix.lower()
    if ending not in (".epub", ".html", ".htm"):
        raise UsageError("A digest is an .epub or an .html file: say so with -o FILE.")
    with opened_library(arguments) as library:
        stories = _stories(library, arguments)
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
    if arguments.search:
        return [hit.story for hit in search.found(library, arguments.search, _MOST).hits]
    wanted = StoryFilter(unread=arguments.unread, starred=arguments.starred)
    return StoryStore(library.database).page(wanted, limit=_MOST)
