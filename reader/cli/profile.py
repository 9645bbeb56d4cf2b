"""What a command works with: the defaults, or the reader's own settings and marks."""

from __future__ import annotations

import argparse

from reader.cli.requests import request_log
from reader.pipeline import Pipeline
from reader.settings import Settings, load_settings


def settings_of(arguments: argparse.Namespace) -> Settings:
    """The reader's settings where a profile is asked for, else the defaults."""
    if not arguments.profile:
        return Settings()
    return load_settings(arguments.paths.settings_file).settings


def pipeline_of(arguments: argparse.Namespace, settings: Settings) -> Pipeline:
    """The way pages go, as the arguments and settings say."""
    return Pipeline.configured(
        settings, offline=arguments.offline, log_request=request_log(arguments.paths)
    ).reading_as(encoding=arguments.encoding, language=arguments.source_language)
