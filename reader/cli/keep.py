"""`keep`: pages kept to be read without the network, with their translations; reading those."""

from __future__ import annotations

import argparse
from collections.abc import Mapping

from reader.cli.library import (
    Library,
    has_library,
    now,
    opened_database,
    opened_library,
    tell,
    tell_error,
)
from reader.cli.translating import Translator
from reader.datamodel.page import Page
from reader.datamodel.story import Story
from reader.datamodel.translation import Pair, Translation
from reader.errors import ReaderError, RetrievalError
from reader.export.article import Article
from reader.languages import language_code
from reader.library.keeping import (
    fetch_pictures,
    instead,
    keep_pictures,
    keep_source,
    kept_at,
    kept_page,
)
from reader.library.own_translations import with_own
from reader.library.reasons import reasons_in
from reader.pipeline import Pipeline
from reader.policy import hidden_ids
from reader.storage.kept import KeptStore


def run(arguments: argparse.Namespace) -> int:
    """Keep each source in turn; one that fails does not stop the rest.

    Returns:
        1 if any source failed, else 0.

    Raises:
        UsageError: the language is unknown.
        StorageError: the library cannot be opened.
    """
    status = 0
    with opened_library(arguments) as library:
        translator = Translator(library, arguments) if arguments.to else None
        for source in arguments.sources:
            try:
                story = keep_source(library.database, library.pipeline, source, now())
                keep_shown_pictures(library, story)
                if translator:
                    translate_kept(library, translator, story)
            except ReaderError as error:
                status = 1
                tell_error(arguments, error, source=source)
            else:
                tell(arguments, f"Kept: {story.title}", id=story.id, title=story.title, url=source)
    return status


def keep_shown_pictures(library: Library, story: Story) -> None:
    """Keep the pictures of a kept page, where the reader allows those of its site.

    Raises:
        StorageError: the library cannot be written.
    """
    page = kept_page(library.database, library.pipeline, story.id)
    settings = library.settings
    if page is not None and settings.privacy.shows_pictures_of(page.domain):
        pictures = fetch_pictures(page, library.pipeline, settings.policy(page.domain))
        keep_pictures(library.pictures, story.id, pictures)


def translate_kept(library: Library, translator: Translator, story: Story) -> None:
    """Translate a kept page, and keep its translations with it.

    Raises:
        StorageError: the library cannot be written.
    """
    page = kept_page(library.database, library.pipeline, story.id)
    if page is None:
        return
    kept = KeptStore(library.database)
    article = Article.join(
        page,
        kept.translations(story.id, translator.target),
        Pair(language_code(page.language), translator.target),
        hidden_ids(page, library.settings.policy(page.domain)),
        exported=now(),
        describe=reasons_in(translator.target),
    )
    translated = translator.article(article)
    kept.keep_translations(story.id, translator.target, translated.translations.values())
    translator.headlines([story])


def open_or_kept(
    arguments: argparse.Namespace, pipeline: Pipeline, source: str, target: str
) -> tuple[Page, Mapping[str, Translation]]:
    """Open a source; where it cannot be had, what was kept of it, with its translations.

    Raises:
        ReaderError: it cannot be had, and is not kept.
    """
    try:
        return pipeline.open(source), {}
    except RetrievalError as error:
        if not has_library(arguments.paths):
            raise
        with opened_database(arguments.paths) as database:
            kept = kept_at(database, pipeline, source)
            if kept is None:
                raise
            return instead(kept.page, error), KeptStore(database).translations(kept.story, target)


def with_readers_own(article: Article, arguments: argparse.Namespace) -> Article:
    """An article in which the translations win that the reader wrote or chose in the window.

    Raises:
        StorageError: the library cannot be opened.
    """
    if not has_library(arguments.paths):
        return article
    with opened_database(arguments.paths) as database:
        return with_own(article, database)
