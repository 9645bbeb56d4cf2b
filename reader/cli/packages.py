"""`packages`: the language packages of this computer, and those of Argos' index."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import TypeVar

from rich.console import Console
from rich.table import Table

from reader.cli.languages import package_store
from reader.cli.output import complain, say
from reader.errors import PackageError, ReaderError
from reader.translation.install import InstallSteps
from reader.translation.languages import language_code, language_name
from reader.translation.package import Package
from reader.translation.packages import PackageStore

T = TypeVar("T")


def run(arguments: argparse.Namespace) -> int:
    """Carry out one action on packages.

    Returns:
        1 if a package could not be installed, removed or updated, else 0.
    """
    actions: dict[str, Callable[[argparse.Namespace, PackageStore], int]] = {
        "list": _list,
        "install": _install,
        "remove": _remove,
    }
    return actions[arguments.action](arguments, package_store(arguments))


def _list(_: argparse.Namespace, store: PackageStore) -> int:
    packages = store.installed()
    if not packages:
        say("There are no language packages yet.")
    rows = [
        (
            f"{package.source}→{package.target}",
            package.version,
            f"{language_name(package.source)} → {language_name(package.target)}",
            "comes with the program" if package.starter else str(package.path),
        )
        for package in packages
    ]
    _print_table(("pair", "version", "languages", "place"), rows)
    for broken in store.broken():
        complain(f"{broken.path.name} cannot be used. {broken.reason}")
    return 0


def _install(arguments: argparse.Namespace, store: PackageStore) -> int:
    return _each(
        _archives(arguments.what),
        lambda path: say(f"Installed {store.install_file(path, InstallSteps()).id}"),
    )


def _archives(names: Sequence[str]) -> Iterator[Path]:
    """Package files and folders; a folder that is no package stands for the files in it."""
    for name in names:
        path = Path(name).expanduser()
        inside = sorted(path.glob("*.argosmodel")) if path.is_dir() else []
        yield from inside or [path]


def _remove(arguments: argparse.Namespace, store: PackageStore) -> int:
    chosen = _chosen(arguments.what, store.installed())
    if not chosen:
        raise PackageError(
            "not-found", f"No package is called {' '.join(arguments.what)}. See: packages list"
        )

    def remove(package: Package) -> None:
        store.remove(package)
        say(f"Removed {package.id}")

    return _each(chosen, remove)


def _chosen(names: Sequence[str], packages: Sequence[Package]) -> list[Package]:
    """The packages with these names, or those of the pair the names are."""
    pair = tuple(language_code(name) for name in names)
    return [
        package
        for package in packages
        if package.code in names or package.id in names or (package.source, package.target) == pair
    ]


def _each(items: Iterable[T], act: Callable[[T], None]) -> int:
    """Act on all, also after one that failed; gives the exit status."""
    status = 0
    for item in items:
        try:
            act(item)
        except ReaderError as error:
            complain(error.message)
            status = 1
    return status


def _print_table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    if not rows:
        return
    table = Table(*head, box=None, pad_edge=False, header_style="dim", highlight=False)
    for row in rows:
        table.add_row(*row)
    Console(file=sys.stdout, width=None if sys.stdout.isatty() else 160).print(table, markup=False)
