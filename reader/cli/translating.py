"""Translating for the library: headlines, kept pages, the articles of a digest."""

from __future__ import annotations

import argparse
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace

from reader.cancellation import Progress
from reader.cli.engines import CommandEngine
from reader.cli.library import Library, known_language, package_store
from reader.cli.output import complain
from reader.cli.translate import translate_lines
from reader.datamodel.story import Story
from reader.datamodel.translation import Pair
from reader.errors import ReaderError
from reader.export.article import Article
from reader.extraction.layout.language import detect
from reader.languages import language_code
from reader.library.story_rules import apply_to_headlines
from reader.storage.feeds import FeedStore
from reader.storage.headlines import HeadlineStore
from reader.translation.options import EngineOptions
from reader.translation.packages.store import missing_package
from reader.translation.servers.server import AnyRoute


def untranslated(article: Article) -> list[str]:
    """The sentences of what is shown that have no translation yet."""
    shown = (text for row in article.rows() for text in row.block.sentence_texts())
    return [text for text in dict.fromkeys(shown) if text not in article.translations]


def translate_article(
    article: Article,
    sentences: list[str],
    route: AnyRoute,
    engine: CommandEngine,
    progress: Progress | None = None,
) -> Article:
    """The article with translations of some of its sentences.

    Raises:
        TranslationError: a package is damaged.
    """
    made = engine.translate(sentences, route, progress=progress)
    new = dict(zip(sentences, made, strict=True))
    return replace(article, translations={**article.translations, **new})


class Translator:
    """The engine in this process, for as many texts as a command has; what is missing is told once.

    Args:
        library: the reader's library.
        arguments: with the target language as `to`.

    Raises:
        UsageError: the language is unknown.
    """

    def __init__(self, library: Library, arguments: argparse.Namespace) -> None:
        self._library = library
        self._store = package_store(arguments, library.settings)
        self._engine = CommandEngine(self._store, EngineOptions.configured(library.settings))
        self._told: set[str] = set()
        self.target = known_language(arguments.to, self._store)

    def route(self, source: str) -> AnyRoute | None:
        """The packages from a language to the target; None where there is nothing to translate."""
        pair = Pair(source, self.target)
        if not source or source == self.target:
            return None
        route = self._engine.route(pair)
        if route is None and source not in self._told:
            self._told.add(source)
            complain(missing_package(pair))
        return route

    def article(self, article: Article) -> Article:
        """An article with the translations of what it shows; as it is where there is no package."""
        route = self.route(article.pair.source)
        if route is None:
            return article
        try:
            return translate_article(article, untranslated(article), route, self._engine)
        except ReaderError as error:
            complain(error.message)
            return article

    def headlines(self, stories: Iterable[Story]) -> None:
        """Translate the headlines that are not translated yet, and keep them with their stories.

        Raises:
            StorageError: the library cannot be written.
        """
        by_language: defaultdict[str, list[Story]] = defaultdict(list)
        of_feed = {f.id: f.language for f in FeedStore(self._library.database).all()}
        for story in stories:
            if story.title and not story.headline:
                said = story.language or of_feed.get(story.feed or 0, "")
                language = detect(f"{story.title} {story.summary}", said)
                by_language[language_code(language)].append(story)
        for language, wanted in by_language.items():
            if route := self.route(language):
                made = translate_lines([story.title for story in wanted], route, self._engine)
                texts = dict(zip((story.id for story in wanted), made, strict=True))
                HeadlineStore(self._library.database).keep(self.target, texts)
                apply_to_headlines(self._library.database, texts.keys())
