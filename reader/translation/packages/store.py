"""The packages on this computer, and which of them lead from one language to another.

They come from two places: Argos Translate's own folder, where each package is a folder, and the
files that come with the program, which are unpacked to the cache when they are first used. A broken
folder is set down as broken and the others work.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from reader import APP_NAME
from reader.datamodel.translation import Pair
from reader.errors import PackageError
from reader.languages import base_language, english_name
from reader.messages import Message
from reader.translation.packages.archive import UNREADABLE, fingerprint, unpack
from reader.translation.packages.install import (
    InstallSteps,
    install,
    put_back,
    remove,
    set_aside,
)
from reader.translation.packages.package import BrokenPackage, Package, parse_metadata, read_package

PIVOT = "en"


@dataclass(frozen=True, slots=True)
class Route:
    """The packages that lead from a language to another, in order.

    Packages for simplified characters lead from and to traditional ones, too: their source is
    always simplified, and where `to_traditional` is true their translation is converted.
    """

    pair: Pair
    legs: tuple[Package, ...]
    to_traditional: bool = False

    @property
    def packages(self) -> tuple[str, ...]:
        """Id and version of each package on the way."""
        return tuple(package.id for package in self.legs)

    @property
    def builtin(self) -> bool:
        """Whether a built-in package is on the way."""
        return any(package.builtin for package in self.legs)

    @property
    def label(self) -> str:
        """What the screen says made the translation."""
        labels = " + ".join(dict.fromkeys(package.label for package in self.legs))
        return labels if len(self.legs) == 1 else f"{labels}, through English"


@dataclass(frozen=True, slots=True)
class PackageStore:
    """The packages of one person.

    Args:
        installed_folder: Argos Translate's folder of packages; it need not exist.
        bundled: folder of the `.argosmodel` files that come with the program.
        cache: where those are unpacked.
        use_builtin: whether the bundled packages may be used.
    """

    installed_folder: Path
    bundled: Path
    cache: Path
    use_builtin: bool = True

    def installed(self) -> list[Package]:
        """The packages that can be used: installed ones first, by languages, the newest first."""
        packages = [p for p in self._folders() if isinstance(p, Package)]
        packages.sort(key=lambda p: (p.source, p.target, [-n for n in p.version_key]))
        return packages + (self.builtin_packages() if self.use_builtin else [])

    def broken(self) -> list[BrokenPackage]:
        """The folders that should be packages and are not."""
        return [p for p in self._folders() if isinstance(p, BrokenPackage)]

    def builtin_packages(self) -> list[Package]:
        """The packages that come with the program, used or not."""
        return list(_bundled(self.bundled, self.cache))

    def route(self, pair: Pair) -> Route | None:
        """The best way from a language to another, or None where there is none.

        A direct package goes before two through English, an installed one before a built-in one,
        a newer before an older one, and one for the characters asked for before a conversion.
        """
        if base_language(pair.source) == base_language(pair.target):
            return None
        packages = self.installed()
        for legs in _ways(packages, pair):
            return Route(
                pair,
                legs,
                to_traditional=pair.target == "zt" and legs[-1].target == "zh",
            )
        return None

    def install_file(self, path: Path, steps: InstallSteps | None = None) -> Package:
        """Install a package from a `.argosmodel` file or a folder, in place of older versions.

        Raises:
            PackageError: it is no sound package, or there is no room for it.
            Cancelled: the person stopped it.
        """
        return install(path, self.installed_folder, steps or InstallSteps())

    def remove(self, package: Package) -> None:
        """Remove an installed package.

        Raises:
            PackageError: it is a built-in package, or its folder may not be written to.
        """
        remove(package, self.installed_folder)

    def set_aside(self, package: Package) -> Path:
        """Remove an installed package, and keep it until it is put back or discarded.

        Raises:
            PackageError: it is a built-in package, or its folder may not be written to.
        """
        return set_aside(package, self.installed_folder)

    def put_back(self, aside: Path) -> None:
        """Install a package again that was set aside.

        Raises:
            PackageError: it is gone, or its folder may not be written to.
        """
        put_back(aside, self.installed_folder)

    def _folders(self) -> Iterator[Package | BrokenPackage]:
        try:
            entries = sorted(self.installed_folder.iterdir())
        except OSError:
            return
        for folder in entries:
            if folder.name.startswith("."):
                continue
            try:
                package = read_package(folder) if folder.is_dir() else None
            except PackageError as error:
                yield BrokenPackage(folder, error.message)
            except OSError:
                yield BrokenPackage(folder, Message("It cannot be read."))
            else:
                if package:
                    yield package


def _bundled(folder: Path, cache: Path) -> Iterator[Package]:
    """The packages in the files of a folder; a damaged file is passed over."""
    for archive in sorted(folder.glob("*.argosmodel")):
        try:
            metadata, digest = fingerprint(archive)
            package = parse_metadata(metadata, cache / f"{archive.stem}-{digest}", archive)
        except (PackageError, *UNREADABLE):
            continue
        if package:
            yield replace(package, builtin=True)


def _ways(packages: Iterable[Package], pair: Pair) -> Iterator[tuple[Package, ...]]:
    """The ways from a language to another, the best first."""
    newest: dict[tuple[str, str], Package] = {}
    for package in packages:  # installed before built-in ones, the newest first
        newest.setdefault((package.source, package.target), package)
    sources = [pair.source, "zh"] if pair.source == "zt" else [pair.source]
    targets = [pair.target, "zh"] if pair.target == "zt" else [pair.target]
    pairs = [(s, t) for s in sources for t in targets]
    for s, t in pairs:
        if (s, t) in newest:
            yield (newest[s, t],)
    for s, t in pairs:
        if (s, PIVOT) in newest and (PIVOT, t) in newest:
            yield newest[s, PIVOT], newest[PIVOT, t]


def ready(package: Package) -> Package:
    """Make sure that the files of a package are there: a bundled one is unpacked the first time.

    Raises:
        PackageError: there is no room.
    """
    if package.archive is None or os.path.isdir(package.path):
        return package
    try:
        unpack(package.archive, package.path)
    except OSError:  # nothing can be kept: it is unpacked anew each time
        path = Path(_temporary_folder().name) / package.path.name
        if not path.is_dir():
            unpack(package.archive, path)
        return replace(package, path=path)
    return package


@cache
def _temporary_folder() -> tempfile.TemporaryDirectory[str]:
    """A folder that goes when this process ends."""
    return tempfile.TemporaryDirectory(prefix="bilingual-reader-")


def missing_package(pair: Pair) -> Message:
    """What to say where no package leads from a language to another."""
    source, target = (Message(english_name(code)) for code in (pair.source, pair.target))
    return Message(
        "There is no language package from {source} to {target}. Install one with: {command}",
        source=source,
        target=target,
        command=f"{APP_NAME} packages install {pair.source} {pair.target}",
    )
