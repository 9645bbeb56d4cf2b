"""The languages named on the command line, and the packages between them."""

from __future__ import annotations

import argparse

from reader.cli.output import PROGRAM, UsageError
from reader.datamodel.translation import Pair
from reader.languages import NAMES, english_name, language_code
from reader.messages import Message
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


def missing_package(pair: Pair) -> Message:
    """What to say where no package leads from a language to another."""
    source, target = english_name(pair.source), english_name(pair.target)
    return Message(
        "There is no language package from {source} to {target}. Install one with: {command}",
        source=source,
        target=target,
        command=f"{PROGRAM} packages install {pair.source} {pair.target}",
    )
