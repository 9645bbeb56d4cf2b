"""The languages named on the command line, and the packages between them."""

from __future__ import annotations

import argparse

from reader.cli.output import UsageError
from reader.languages import NAMES, language_code
from reader.settings import Settings
from reader.translation.manager import PackageManager
from reader.translation.packages.store import PackageStore


def package_store(arguments: argparse.Namespace, settings: Settings | None = None) -> PackageStore:
    """The packages of the person who runs the program."""
    use_starter = (settings or Settings()).translation.starter_packages
    return PackageManager.at(arguments.paths, use_starter=use_starter).store


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
