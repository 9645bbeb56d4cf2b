"""`alerts`: what kept searches tell of, for cron."""

from __future__ import annotations

import argparse

from reader.cli.library import iso, now, opened_library, tell
from reader.cli.search import indexed
from reader.cli.searches import named_search
from reader.datamodel.search import Alert
from reader.library.alerts import claim, find
from reader.storage.searches import SearchStore


def run(arguments: argparse.Namespace) -> int:
    """Say which searches tell, or print what they found since; each story is printed once."""
    with opened_library(arguments) as library:
        store = SearchStore(library.database)
        for name, tells in ((arguments.on, True), (arguments.off, False)):
            if name:
                store.set_telling(named_search(library, name).id, tells)
        if arguments.new:
            with indexed(library) as index:
                found = find(library.database, index, store.telling(now()))
            for alert in claim(library.database, found, now()):
                _tell(arguments, alert)
            return 0
        for saved in store.all():
            mark = "tells" if saved.tells else "silent"
            tell(arguments, f"{saved.id}\t{saved.name}\t{mark}", id=saved.id, tells=saved.tells)
    return 0


def _tell(arguments: argparse.Namespace, alert: Alert) -> None:
    for story in alert.stories:
        tell(
            arguments,
            f"{alert.search.name}: {story.title}  ({story.origin})\n    {story.link}",
            search=alert.search.name,
            id=story.id,
            title=story.title,
            feed=story.origin,
            url=story.link,
            published=iso(story.published),
        )
