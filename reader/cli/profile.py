"""What a command works with: the defaults, or the reader's own settings and marks."""

from __future__ import annotations

import argparse

from reader.cli.output import complain
from reader.cli.requests import request_log
from reader.paths import Paths
from reader.pipeline import Pipeline
from reader.settings import Settings
from reader.settings_file import load_settings
from reader.spam.detector import Detector
from reader.spam.feedback.store import FeedbackStore
from reader.storage.feedback import FeedbackTable
from reader.storage.migrations import MIGRATIONS
from reader.storage.sqlite import open_database


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
