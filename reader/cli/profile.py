"""What a command works with: packages, and the defaults or the reader's own settings and marks."""

from __future__ import annotations

import argparse
import contextlib
from collections.abc import Callable

from reader.cli.output import UsageError, complain
from reader.datamodel.network import Request
from reader.errors import StorageError
from reader.languages import NAMES, language_code
from reader.paths import Paths
from reader.pipeline import Pipeline
from reader.settings import Settings
from reader.settings_file import load_settings
from reader.spam.detector import Detector
from reader.spam.feedback.store import FeedbackStore
from reader.storage.feedback import FeedbackTable
from reader.storage.migrations import MIGRATIONS
from reader.storage.requests import RequestLog
from reader.storage.sqlite import open_database
from reader.translation.manager import PackageManager
from reader.translation.packages.store import PackageStore


def settings_of(arguments: argparse.Namespace) -> Settings:
    """The reader's settings where a profile is asked for, else the defaults."""
    if not arguments.profile:
        return Settings()
    loaded = load_settings(arguments.paths.settings_file)
    if loaded.warning:
        complain(str(loaded.warning))
    return loaded.settings


def pipeline_of(arguments: argparse.Namespace, settings: Settings) -> Pipeline:
    """The way pages go, as the arguments and settings say.

    Raises:
        StorageError: the reader's marks were asked for and cannot be read.
    """
    return Pipeline.configured(
        settings,
        offline=arguments.offline,
        detector=taught_detector(arguments.paths) if arguments.profile else None,
        log_request=request_log(arguments.paths),
    ).reading_as(encoding=arguments.encoding, language=arguments.source_language)


def taught_detector(paths: Paths) -> Detector:
    """A detector that knows what the reader marked in the window.

    Raises:
        StorageError: the marks cannot be read.
    """
    if not paths.database.exists():
        return Detector()
    database = open_database(paths.database, MIGRATIONS)
    if database.notice:
        complain(str(database.notice))
    try:
        return Detector(FeedbackStore(FeedbackTable(database)).detector_rules())
    finally:
        database.close()


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
        with contextlib.suppress(StorageError):
            database = open_database(paths.database, MIGRATIONS)
            try:
                RequestLog(database).add(request)
            finally:
                database.close()

    return add
