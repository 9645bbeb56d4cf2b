"""`packages`: the language packages of this computer, and those of Argos' index."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import TypeVar

from rich.console import Console
from rich.table import Table
from rich.text import Text

from reader.cli.library import request_log
from reader.cli.output import PROGRAM, UsageError, complain, progress_line, say
from reader.datamodel.translation import Pair
from reader.errors import PackageError, ReaderError, RetrievalError
from reader.export.safety import one_line
from reader.languages import NAMES, english_name, language_code
from reader.network.connection import Connection
from reader.translation.manager import PackageManager
from reader.translation.packages.index import IndexEntry
from reader.translation.packages.package import Package

T = TypeVar("T")


def run(arguments: argparse.Namespace) -> int:
    """Carry out one action on packages.

    Returns:
        1 if a package could not be installed, removed or updated, else 0.

    Raises:
        UsageError: the action cannot be told from the arguments.
        PackageError: the list of packages could not be had.
    """
    connection = Connection(offline=arguments.offline, log_request=request_log(arguments.paths))
    manager = PackageManager.at(arguments.paths, connection=connection)
    actions: dict[str, Callable[[argparse.Namespace, PackageManager], int]] = {
        "list": _list,
        "available": _available,
        "install": _install,
        "remove": _remove,
        "update": _update,
    }
    return actions[arguments.action](arguments, manager)


def _list(_: argparse.Namespace, manager: PackageManager) -> int:
    packages = manager.store.installed()
    if not packages:
        say(f"There are no language packages yet. See: {PROGRAM} packages available")
    rows = [
        (
            f"{package.source}→{package.target}",
            package.version,
            f"{english_name(package.source)} → {english_name(package.target)}",
            "comes with the program" if package.builtin else str(package.path),
        )
        for package in packages
    ]
    _print_table(("pair", "version", "languages", "place"), rows)
    for broken in manager.store.broken():
        complain(f"{broken.path.name} cannot be used. {broken.reason}")
    return 0


def _available(arguments: argparse.Namespace, manager: PackageManager) -> int:
    rows = [
        (f"{e.source}→{e.target}", e.version, f"{e.source_name} → {e.target_name}")
        for e in _index(arguments, manager)
    ]
    _print_table(("pair", "version", "languages"), rows)
    return 0


def _index(arguments: argparse.Namespace, manager: PackageManager) -> list[IndexEntry]:
    """The list of packages: from a file, or fetched; the one at hand if the network fails.

    Raises:
        PackageError: the file is no list of packages.
    """
    if arguments.index is not None:
        try:
            manager.index.renew(arguments.index.read_bytes())
        except OSError as error:
            raise PackageError(
                "not-found",
                "The list {index} cannot be read. Check its name.",
                index=arguments.index,
            ) from error
        return manager.index.entries()
    try:
        return manager.refresh_index()
    except (PackageError, RetrievalError) as error:
        complain(f"The list of packages is as it was before, for it could not be had. {error}")
        return manager.index.entries()


def _install(arguments: argparse.Namespace, manager: PackageManager) -> int:
    if pair := _pair(arguments.what):
        _index(arguments, manager)
        try:
            with progress_line("Downloading") as progress:
                packages = manager.download_pair(pair, progress=progress)
        except RetrievalError as error:
            complain(
                f"{error} A package that was brought from elsewhere is installed with: "
                f"{PROGRAM} packages install FILE.argosmodel"
            )
            return 1
        for package in packages:
            say(f"Installed {package.id}")
        return 0
    return _each(
        _archives(arguments.what),
        lambda path: say(f"Installed {manager.install_file(path).id}"),
    )


def _pair(names: Sequence[str]) -> Pair | None:
    """The pair of languages that two names are, unless files are called so."""
    codes = [language_code(name) for name in names]
    if len(codes) != 2 or any(map(os.path.exists, names)):
        return None
    return Pair(*codes) if all(code in NAMES for code in codes) else None


def _archives(names: Sequence[str]) -> Iterator[Path]:
    """Package files and folders; a folder that is no package stands for the files in it."""
    for name in names:
        path = Path(os.path.expanduser(name))  # which takes a person who is not there
        inside = sorted(path.glob("*.argosmodel")) if os.path.isdir(path) else []
        yield from inside or [path]


def _remove(arguments: argparse.Namespace, manager: PackageManager) -> int:
    def remove(package: Package) -> None:
        manager.store.remove(package)
        say(f"Removed {package.id}")

    return _each(_chosen(arguments.what, manager), remove)


def _chosen(names: Sequence[str], manager: PackageManager) -> list[Package]:
    """The installed packages with these names, or of the pair that the names are.

    Raises:
        UsageError: there are none.
    """
    if pair := _pair(names):
        chosen = manager.find(pair)
    else:
        chosen = [p for p in manager.store.installed() if p.code in names or p.id in names]
    if not chosen:
        raise UsageError(
            f"No installed package is called {' '.join(names)}. See: {PROGRAM} packages list"
        )
    return chosen


def _update(arguments: argparse.Namespace, manager: PackageManager) -> int:
    _index(arguments, manager)
    updates = manager.updates()
    if not updates:
        say("All packages are up to date.")

    def update(step: tuple[Package, IndexEntry]) -> None:
        old, entry = step
        with progress_line("Downloading") as progress:
            new = manager.download(entry, progress=progress)
        say(f"Updated {old.id} to {new.version}")

    return _each(updates, update)


def _each(items: Iterable[T], act: Callable[[T], None]) -> int:
    """Act on all, also after one that failed; gives the exit status."""
    status = 0
    for item in items:
        try:
            act(item)
        except ReaderError as error:
            complain(str(error))
            status = 1
    return status


def _print_table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    if not rows:
        return
    table = Table(*head, box=None, pad_edge=False, header_style="dim")
    for row in rows:
        # The names of packages are a stranger's: no markup, no control characters.
        table.add_row(*(Text(one_line(cell)) for cell in row))
    Console(file=sys.stdout, width=None if sys.stdout.isatty() else 160).print(table)
