"""What commands work with: the reader's database, settings, network and packages, or defaults."""

from __future__ import annotations

import argparse
import contextlib
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any

from reader.cli.output import UsageError, complain, say
from reader.datamodel.feed import Subscription
from reader.datamodel.network import Answer, Request, Validators
from reader.errors import ReaderError, StorageError
from reader.languages import NAMES, language_code
from reader.network.connection import Wish
from reader.paths import Paths
from reader.pipeline import Pipeline
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
from reader.translation.manager import PackageManager
from reader.translation.packages.store import PackageStore


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
        from reader.retrieval.http import fetch_feed  # files are cleaned without the web

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
        raise ReaderError(
            "no-feed",
            "No feed is called {name}. See: feeds list",
            name=name,
        )


@contextlib.contextmanager
def opened_library(arguments: argparse.Namespace) -> Iterator[Library]:
    """The reader's library, closed again at the end.

    Raises:
        StorageError: it cannot be opened.
    """
    paths: Paths = arguments.paths
    settings = own_settings(paths)
    with opened_database(paths) as database:
        database.refuse_what_is_not_kept()
        pipeline = Pipeline.configured(
            settings,
            offline=arguments.offline,
            detector=_taught_detector(database),
            log_request=RequestLog(database).add,
        )
        yield Library(database, settings, pipeline, paths)


@contextlib.contextmanager
def opened_database(paths: Paths) -> Iterator[Database]:
    """The reader's database, closed again at the end.

    Raises:
        StorageError: it cannot be opened.
    """
    with contextlib.closing(open_database(paths.database, MIGRATIONS)) as database:
        yield database


def has_library(paths: Paths) -> bool:
    """Whether there is a library, or may be one where nobody may look."""
    try:
        paths.database.stat()
    except (FileNotFoundError, NotADirectoryError):
        return False
    except OSError:
        return True
    return True


def own_settings(paths: Paths) -> Settings:
    """The reader's settings; what is wrong with them is told."""
    loaded = load_settings(paths.settings_file)
    if loaded.warning:
        complain(loaded.warning)
    return loaded.settings


def _taught_detector(database: Database) -> Detector:
    """A detector that knows what the reader marked in the window; tells how the library is."""
    if database.notice:
        complain(database.notice)
    return Detector(FeedbackStore(FeedbackTable(database)).detector_rules())


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


def settings_of(arguments: argparse.Namespace) -> Settings:
    """The reader's settings where a profile is asked for, else the defaults."""
    return own_settings(arguments.paths) if arguments.profile else Settings()


def pipeline_of(arguments: argparse.Namespace, settings: Settings) -> Pipeline:
    """The way pages go, as the arguments and settings say.

    Raises:
        StorageError: the reader's marks were asked for and cannot be read.
    """
    detector = None
    if arguments.profile and has_library(arguments.paths):
        with opened_database(arguments.paths) as database:
            detector = _taught_detector(database)
    return Pipeline.configured(
        settings,
        offline=arguments.offline,
        detector=detector,
        log_request=request_log(arguments.paths),
    ).reading_as(encoding=arguments.encoding, language=arguments.source_language)


def package_store(arguments: argparse.Namespace, settings: Settings | None = None) -> PackageStore:
    """The packages of the person who runs the program."""
    use_builtin = (settings or Settings()).translation.starter_packages
    return PackageManager.at(arguments.paths, use_builtin=use_builtin).store


def known_language(name: str, store: PackageStore) -> str:
    """The package code of a language named on the command line.

    Raises:
        UsageError: no package knows it, neither here nor in Argos' index.
    """
    code = language_code(name)
    if code in NAMES or any(code in (p.source, p.target) for p in store.installed()):
        return code
    raise UsageError(
        f"There is no language called {name}. "
        "Use a code such as en, zh, zt (traditional Chinese), de, fr, ja, ru."
    )


def request_log(paths: Paths) -> Callable[[Request], None]:
    """What writes a request into the list; the database is opened for it and closed again.

    A list that cannot be written does not stop the request.
    """

    def add(request: Request) -> None:
        with contextlib.suppress(StorageError), opened_database(paths) as database:
            RequestLog(database).add(request)

    return add
