"""What the commands of the library work with: the reader's own database, settings and network."""

from __future__ import annotations

import argparse
import contextlib
import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any

from reader.cli.output import complain, say
from reader.datamodel.feed import Subscription
from reader.datamodel.network import Answer, Validators
from reader.errors import ReaderError
from reader.network.wishes import Wish
from reader.paths import Paths
from reader.pipeline import Pipeline
from reader.retrieval.http import fetch_feed
from reader.settings import Settings
from reader.settings_file import change_setting, load_settings
from reader.spam.detector import Detector
from reader.spam.feedback.store import FeedbackStore
from reader.storage.feedback import FeedbackTable
from reader.storage.feeds import FeedStore
from reader.storage.migrations import MIGRATIONS
from reader.storage.pictures import PictureStore
from reader.storage.requests import RequestLog
from reader.storage.sqlite import Database, open_database


@dataclass(frozen=True, slots=True)
class Library:
    """The library while a command runs."""

    database: Database
    settings: Settings
    pipeline: Pipeline
    paths: Paths

    @property
    def pictures(self) -> PictureStore:
        """The pictures of kept stories."""
        return PictureStore(self.database, self.paths.pictures)

    def fetch(self, address: str, validators: Validators, wish: Wish) -> Answer:
        """Ask a server for a feed.

        Raises:
            RetrievalError: it gives no answer.
        """
        return fetch_feed(address, self.pipeline.connection, validators, wish=wish)

    def allowing(self, host: str) -> Library:
        """The library with a host of the reader's own network allowed, from now on.

        Raises:
            StorageError: the settings cannot be written.
        """
        hosts = {**self.settings.privacy.own_hosts, host.lower(): True}
        change_setting(self.paths.settings_file, "privacy.own_hosts", hosts)
        settings = self.settings.with_value("privacy.own_hosts", hosts)
        connection = replace(self.pipeline.connection, own_hosts=settings.privacy.allowed_hosts)
        pipeline = replace(self.pipeline, connection=connection)
        return replace(self, settings=settings, pipeline=pipeline)

    def feed(self, name: str) -> Subscription:
        """The feed a person names: by its number, its address, its title, or a part of that.

        Raises:
            ReaderError: there is none, or there are several.
        """
        feeds = FeedStore(self.database).all()
        folded = name.casefold()
        exact = [f for f in feeds if name in (str(f.id), f.address) or f.title.casefold() == folded]
        found = exact or [f for f in feeds if folded in f.title.casefold()]
        if len(found) == 1:
            return found[0]
        if found:
            raise ReaderError(
                "several-feeds", "Several feeds are called {name}. Use a number.", name=name
            )
        raise ReaderError("no-feed", "No feed is called {name}.", name=name)


@contextlib.contextmanager
def opened_library(arguments: argparse.Namespace) -> Iterator[Library]:
    """The reader's library, closed again at the end.

    Raises:
        StorageError: it cannot be opened.
    """
    paths: Paths = arguments.paths
    loaded = load_settings(paths.settings_file)
    database = open_database(paths.database, MIGRATIONS)
    try:
        for notice in (loaded.warning, database.notice):
            if notice:
                complain(notice)
        database.refuse_what_is_not_kept()
        pipeline = Pipeline.configured(
            loaded.settings,
            offline=arguments.offline,
            detector=Detector(FeedbackStore(FeedbackTable(database)).detector_rules()),
            log_request=RequestLog(database).add,
        )
        yield Library(database, loaded.settings, pipeline, paths)
    finally:
        database.close()


def now() -> datetime:
    """The time, aware."""
    return datetime.now(UTC)


def tell(arguments: argparse.Namespace, line: str, **values: Any) -> None:
    """Say something: as a line, or with `--json` as an object."""
    say(json.dumps(values, ensure_ascii=False) if arguments.json else line)


def tell_error(
    arguments: argparse.Namespace, error: ReaderError, name: str = "", **values: Any
) -> None:
    """Say what failed: on standard error, or with `--json` as an object of its own.

    Args:
        arguments: of the command.
        error: what happened.
        name: of the feed or story among others, where the error does not say it.
        values: what the object says beside the error.
    """
    if arguments.json:
        told = {"code": error.code, "message": str(error)}
        say(json.dumps({**values, "error": told}, ensure_ascii=False))
    else:
        complain(f"{name}: {error}" if name else str(error))


def iso(moment: datetime | None) -> str | None:
    """A moment in ISO 8601, to the second."""
    return None if moment is None else moment.isoformat(timespec="seconds")
