"""Language packages as people handle them: listed, fetched, installed, updated, removed."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from reader.cancellation import CancelToken, Progress
from reader.datamodel.translation import Pair
from reader.errors import PackageError, ReaderError, RetrievalError, cause_of
from reader.languages import english_name
from reader.messages import Message
from reader.network.connection import Connection, Wish
from reader.paths import Paths
from reader.resources import resource_path
from reader.system.files import remove
from reader.translation.packages.index import INDEX_URL, IndexEntry, PackageIndex
from reader.translation.packages.install import InstallSteps
from reader.translation.packages.package import Package
from reader.translation.packages.store import PackageStore

#: Failures of an installation that another download of the file may mend.
_FAULTS_OF_THE_FILE = frozenset({"package-broken", "package-refused", "not-a-package"})


@dataclass(frozen=True, slots=True)
class PackageManager:
    """Lists, installs, updates and removes packages; used alike by the window and the command line.

    Attributes:
        store: the packages on this computer.
        index: the list of those that can be downloaded.
        downloads: folder of files on their way.
        connection: how the network is used, after a click only.
        index_url: where a newer list is fetched.
    """

    store: PackageStore
    index: PackageIndex
    downloads: Path
    connection: Connection = field(default_factory=Connection)
    index_url: str = INDEX_URL

    @classmethod
    def at(
        cls, paths: Paths, *, use_builtin: bool = True, connection: Connection | None = None
    ) -> PackageManager:
        """The manager for the folders of a person."""
        return cls(
            PackageStore(
                paths.packages, resource_path("packages"), paths.builtin_packages, use_builtin
            ),
            PackageIndex(paths.cache / "argos-index.json"),
            paths.cache / "downloads",
            connection or Connection(),
        )

    def refresh_index(self) -> list[IndexEntry]:
        """Fetch the list anew. Only to be called after a person asked for it.

        Raises:
            PackageError, RetrievalError: it cannot be fetched, or is of no use; the older list
                stays.
        """
        from reader.translation.packages.download import (
            fetch_index,  # HTTP is loaded when it is needed
        )

        self.index.renew(fetch_index(self.index_url, self.connection))
        return self.index.entries()

    def updates(self) -> list[tuple[Package, IndexEntry]]:
        """Installed packages of which the list has a newer version."""
        pairs = []
        for package in self.store.installed():
            entry = self.index.find(Pair(package.source, package.target))
            if entry and not package.builtin and entry.version_key > package.version_key:
                pairs.append((package, entry))
        return pairs

    def install_file(
        self, path: Path, *, cancel: CancelToken | None = None, progress: Progress | None = None
    ) -> Package:
        """Install a package from a `.argosmodel` file or a folder.

        Raises:
            PackageError: it is no sound package, or does not fit.
            Cancelled: the token was cancelled.
        """
        from reader.translation.worker.smoke_test import smoke_test  # brings the worker along

        return self.store.install_file(path, InstallSteps(smoke_test, cancel, progress))

    def download(
        self,
        entry: IndexEntry,
        *,
        cancel: CancelToken | None = None,
        progress: Progress | None = None,
    ) -> Package:
        """Fetch a package and install it. Only to be called after a person asked for it.

        Raises:
            PackageError, RetrievalError: it cannot be fetched, is no sound package, or does not
                fit.
            Cancelled: the token was cancelled; what came is kept for the next time, and all of
                it where something on this computer kept it from being installed.
        """
        from reader.translation.packages.download import (
            download,  # HTTP is loaded when it is needed
        )

        name = f"{entry.code}-{entry.version.replace('.', '_')}.argosmodel"
        target = self.downloads / name
        failure: ReaderError | None = None
        for link in entry.links:
            try:
                if not target.exists():  # all of it came, and could not be installed then
                    wish = Wish.LIST.named_on(self.index_url, link)
                    download(
                        link, target, self.connection, wish=wish, cancel=cancel, progress=progress
                    )
            except (PackageError, RetrievalError) as error:
                failure = failure or error
                continue
            except OSError as error:
                raise PackageError(
                    "downloads-unwritable",
                    "The package could not be saved in {folder} ({cause}). Make room there, or "
                    "change its permissions.",
                    folder=self.downloads,
                    cause=cause_of(error),
                ) from error
            try:
                package = self.install_file(target, cancel=cancel)
            except PackageError as error:
                if error.code in _FAULTS_OF_THE_FILE:
                    remove(target)
                raise
            remove(target)
            return package
        raise failure or PackageError(
            "not-found", "The list gives no address for this package. Refresh it."
        )

    def entries_for(self, pair: Pair) -> list[IndexEntry]:
        """The packages to download for a pair: one, two through English, or none."""
        if direct := self.index.find(pair):
            return [direct]
        first, second = (
            self.index.find(Pair(pair.source, "en")),
            self.index.find(Pair("en", pair.target)),
        )
        return [first, second] if first and second else []

    def download_pair(
        self,
        pair: Pair,
        *,
        cancel: CancelToken | None = None,
        progress: Progress | None = None,
    ) -> list[Package]:
        """Fetch and install what leads from a language to another.

        Raises:
            PackageError: the list has nothing for the pair, or as `download` says.
            Cancelled: the token was cancelled.
        """
        entries = self.entries_for(pair)
        if not entries:
            raise PackageError(
                "no-package",
                "There is no package from {source} to {target}, not even through English. Choose "
                "another language.",
                source=Message(english_name(pair.source)),
                target=Message(english_name(pair.target)),
            )
        return [self.download(entry, cancel=cancel, progress=progress) for entry in entries]

    def find(self, pair: Pair) -> list[Package]:
        """The installed packages of exactly a pair, built-in packages left out."""
        return [
            package
            for package in self.store.installed()
            if (package.source, package.target) == (pair.source, pair.target)
            and not package.builtin
        ]
