"""What a command works with: the defaults, or the reader's own settings and marks."""

from __future__ import annotations

import argparse

from reader.cli.requests import request_log
from reader.extraction import ExtractionOptions
from reader.pipeline import Pipeline
from reader.retrieval import RetrievalOptions
from reader.settings import Settings, load_settings


def settings_of(arguments: argparse.Namespace) -> Settings:
    """The reader's settings where a profile is asked for, else the defaults."""
    if not arguments.profile:
        return Settings()
    return load_settings(arguments.paths.settings_file).settings


def pipeline_of(arguments: argparse.Namespace, settings: Settings) -> Pipeline:
    """The way pages go, as the arguments and settings say."""
    return Pipeline(
        retrieval=RetrievalOptions(
            proxy=settings.advanced.proxy,
            timeout=settings.advanced.timeout,
            offline=arguments.offline or settings.privacy.offline,
            log_request=request_log(arguments.paths),
        ),
        extraction=ExtractionOptions(
            encoding=arguments.encoding,
            language=arguments.source_language,
            use_presets=settings.cleaning.use_presets,
        ),
    )
