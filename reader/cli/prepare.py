"""`prepare`: unread stories kept for a time without a network."""

from __future__ import annotations

import argparse

from reader.cli.keep import translate_kept
from reader.cli.library import Library, now, opened_library, tell, tell_error
from reader.cli.output import complain, counted, progress_line
from reader.cli.translating import Translator
from reader.errors import ReaderError
from reader.library import preparing
from reader.library.preparing import Wanted
from reader.storage.stories import StoryStore


def run(arguments: argparse.Namespace) -> int:
    """Keep the unread stories of feeds, or of all; one that fails does not stop the rest.

    Returns:
        1 if any story failed, else 0.

    Raises:
        ReaderError: a feed is not known, or the library cannot be opened.
    """
    failed = 0
    with opened_library(arguments) as library:
        translator = Translator(library, arguments) if arguments.to else None
        feeds = {library.feed(name).id for name in arguments.feeds} or None
        wanted = preparing.to_prepare(library.database, feeds=feeds)
        with progress_line("Keeping") as progress:
            for done, story in enumerate(wanted):
                if progress:
                    progress(done, len(wanted))
                failed += not _prepared(library, arguments, story, translator)
    if not arguments.json:
        complain(f"{counted(len(wanted) - failed, 'story', 'stories')} ready, {failed} failed.")
    return int(failed > 0)


def _prepared(
    library: Library, arguments: argparse.Namespace, wanted: Wanted, translator: Translator | None
) -> bool:
    story = wanted.story
    try:
        content = StoryStore(library.database).content(wanted.story.id)
        raw = preparing.fetch(wanted, content, library.pipeline)
        prepared = preparing.clean(wanted, raw, library.pipeline)
        domain, settings = prepared.page.domain, library.settings
        if settings.privacy.shows_pictures_of(domain):
            policy = settings.policy(domain)
            prepared = preparing.with_pictures(prepared, library.pipeline, policy)
        preparing.save(library.database, library.pictures, prepared, now())
        if translator:
            translate_kept(library, translator, story)
    except ReaderError as error:
        tell_error(arguments, error, story.title, id=story.id, title=story.title)
        return False
    tell(arguments, f"Kept: {story.title}", id=story.id, title=story.title, url=story.link)
    return True
