"""Reports of one event found before stories are listed."""

from __future__ import annotations

import argparse

from reader.cli.library import Library, now, package_store
from reader.datamodel.translation import Pair
from reader.dictionary import dictionary
from reader.library.grouping import Grouping, told_by
from reader.library.reports import PIVOT, Told
from reader.storage.groups import GroupStore
from reader.translation.engine import Engine
from reader.translation.options import EngineOptions

#: Stories that are translated together.
_AT_ONCE = 50


def compare_stories(library: Library, arguments: argparse.Namespace) -> None:
    """Compare the stories that were not compared yet, translated where there is a package.

    Raises:
        StorageError: the library cannot be read or written.
        TranslationError: a package is damaged.
    """
    grouping = Grouping(library.database, dictionary())
    store = package_store(arguments, library.settings)
    engine = Engine(EngineOptions.configured(library.settings))

    def translations(told: Told) -> dict[str, str]:
        route = store.route(Pair(told.language, PIVOT)) if told.language != PIVOT else None
        if route is None:
            return {}
        sentences = told.sentences()
        made = engine.translate(sentences, route)
        return {one.source: "" if one.failed else one.text for one in made}

    grouping.tidy(now())
    while waiting := GroupStore(library.database).waiting(now(), _AT_ONCE):
        told = [told_by(story) for story in waiting]
        made = [translations(one) for one in told]
        with library.database.transaction():
            for story, one, english in zip(waiting, told, made, strict=True):
                grouping.add(story, one, one.translated(english))
