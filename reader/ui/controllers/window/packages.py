"""Language packages: their dialog, packages in files, the first run, and what went wrong."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal

from reader.datamodel.translation import Pair
from reader.errors import ReaderError
from reader.services.packages import PackageProgress
from reader.translation.packages.package import Package
from reader.translation.servers.server import Server
from reader.ui.controllers.base import Controller
from reader.ui.controllers.window.dialogs import DialogsController
from reader.ui.reading import ParallelView
from reader.ui.window_parts import WindowParts


class PackagesController(Controller):
    """Opens the package dialog and the file dialog, and tells what comes of it.

    Signals:
        changed: the installed packages are others now.
    """

    changed = Signal()

    def __init__(self, parts: WindowParts, dialogs: DialogsController) -> None:
        super().__init__(parts)
        self._dialogs = dialogs
        self._job = parts.status.job()
        self._installing = ""
        packages = parts.services.packages
        packages.failed.connect(self._on_failed)
        packages.progressed.connect(self._on_progressed)
        packages.changed.connect(self._on_changed)
        packages.removed.connect(self._on_removed)
        packages.busy_changed.connect(self._on_busy)
        parts.spread.each(self._connect_view)
        parts.toolbar.languages.packages_requested.connect(self.show)
        self.bind({"show_packages": self.show})

    def _connect_view(self, view: ParallelView) -> None:
        view.pane_layout.panel.chosen.connect(self._on_view_action)
        view.pointer.packages_requested.connect(lambda: self.show(self._session.pair))

    def show(self, pair: Pair | None = None) -> None:
        """Show the packages; with a pair, what there is for it."""
        from reader.ui.dialogs.packages import PackagesDialog

        settings = self._settings

        def make() -> PackagesDialog:
            dialog = PackagesDialog(
                self._services.packages,
                settings.current.translation.starter_packages,
                self._window,
            )
            dialog.builtin_toggled.connect(
                lambda on: settings.set("translation.starter_packages", on)
            )
            dialog.server_requested.connect(self.show_engines)
            return dialog

        dialog = self._dialogs.show("packages", make)
        if pair is not None:
            dialog.show_pair(pair)

    def show_engines(self) -> None:
        """Show what may translate in the place of packages."""
        from reader.ui.dialogs.engine import EngineDialog

        settings, services = self._settings, self._services

        def make() -> EngineDialog:
            dialog = EngineDialog(
                settings.current.translation,
                services.server_trial,
                self._session.usual_pair(),
                self._dialogs.dialog("packages") or self._window,
            )
            dialog.chosen.connect(self._use_engine)
            return dialog

        self._dialogs.show("engine", make)

    def _use_engine(self, name: str, server: Server | None) -> None:
        settings = self._settings
        if server is not None:
            servers = settings.current.translation.servers
            settings.set("translation.servers", {**servers, name: server.as_setting()})
        settings.set("translation.engine", str(name))
        self.changed.emit()

    def choose_file(self) -> None:
        """Ask for the file of a package and install it."""
        path = self._files.to_open(
            self.tr("Install a language package"),
            self.tr("Language packages (*.argosmodel *.zip)"),
        )
        if path is not None:
            self._install(path)

    def offer(self, path: Path) -> None:
        """Ask whether a package that was opened, as from a file manager, is to be installed."""
        text = self.tr("Install the language package {0}?").format(path.name)
        self._messages.show_message(text, [(self.tr("Install"), lambda: self._install(path))])

    def _install(self, path: Path) -> None:
        self._installing = path.name
        self._services.packages.install_file(path)

    def _on_view_action(self, name: str) -> None:
        if name == "install_package_file":
            self.choose_file()
        elif name == "download_package":
            self.show(self._session.pair)

    def _on_progressed(self, progress: PackageProgress) -> None:
        text = self.tr("Language package · {0} MB").format(round(progress.done / 1e6))
        self._job.show(text, progress.done, progress.total)

    def _on_busy(self, busy: bool) -> None:
        if not busy:
            self._job.end()

    def _on_changed(self) -> None:
        if self._installing:
            self._messages.show_notice(self.tr("{0} is installed.").format(self._installing))
            self._installing = ""
        self.changed.emit()

    def _on_removed(self, package: Package) -> None:
        from reader.ui.dialogs.package_tree import pair_name

        said = self.tr("{0} is removed").format(pair_name(package.source, package.target))
        put_back = partial(self._services.packages.put_back, package)
        self._messages.show_undo(said, put_back, lasting=True)

    def _on_failed(self, error: ReaderError) -> None:
        self._installing = ""
        if self._dialogs.dialog("packages") is None:  # which says it itself
            self._messages.show_error(
                error,
                [
                    (self.tr("Try again"), self._services.packages.try_again),
                    (self.tr("Language packages…"), self.show),
                ],
            )
