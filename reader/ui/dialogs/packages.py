"""The dialog of language packages: what is here, what can be had, and bringing it in."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QWidget,
)

from reader.datamodel.translation import Pair
from reader.errors import ReaderError
from reader.services.packages import PackageProgress, PackageService
from reader.translation.packages.index import USUAL_BYTES, IndexEntry
from reader.translation.packages.package import Package
from reader.ui.dialogs.frame import Dialog
from reader.ui.dialogs.package_tree import PackageTree, pair_name
from reader.ui.texts import wording
from reader.ui.widgets.filter_line import FilterLine
from reader.ui.widgets.labels import plain_label
from reader.ui.widgets.message_bar import MessageBar

#: Size in pixels at the base font.
SIZE = (760, 600)

#: Sentences of ten in the news that the starter packages render with nearly all they say, read
#: blind and strictly, by the language that is translated into.
_RIGHT_OF_TEN = {"zh": 3, "zt": 3, "en": 5}


class PackagesDialog(Dialog):
    """Lists packages by where they are, and fetches, installs and removes them.

    Nothing is fetched but after a click on *Download* or *Refresh the list*; files and folders may
    be dropped on the dialog.

    Args:
        service: does the work; one thing at a time.
        use_builtin: whether the packages that come with the program are used.

    Signals:
        builtin_toggled: whether the packages that come with the program are to be used.
        server_requested: a server is to translate, or another one, or none.
    """

    builtin_toggled = Signal(bool)
    server_requested = Signal()

    def __init__(
        self,
        service: PackageService,
        use_builtin: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.tr("Language packages"), SIZE, parent)
        self._service = service
        self._doing = ""
        self._pair: Pair | None = None
        self._build_ui(use_builtin)
        self._connect_signals()
        self._on_busy(service.busy)
        self.refresh()

    def show_pair(self, pair: Pair) -> None:
        """List what there is for a pair: the package itself, or those of the target language.

        Where a built-in package translates it now, what is better is said and one key away.
        """
        self._pair = pair
        direct = (pair.source, pair.target)
        listed = any((entry.source, entry.target) == direct for entry in self._service.available())
        self._filter.setText(pair_name(*direct) if listed else wording.language_word(pair.target))
        self._show_gain()
        self._tree.focus_first()

    def refresh(self) -> None:
        """List the packages anew."""
        if not self._service.busy:
            self._doing = ""
        self._tree.refresh(use_builtin=self._builtin.isChecked())
        self._show_gain()

    def _show_gain(self) -> None:
        """Say what the full package is better at, and needs, where the built-in one is used."""
        route = self._service.route(self._pair) if self._pair is not None else None
        self._gain.setVisible(route is not None and route.builtin)
        if route is not None and route.builtin:
            right = _RIGHT_OF_TEN.get(route.pair.target, 3)
            self._gain.setText(self._gain_words().format(right, wording.byte_size(USUAL_BYTES)))

    def _gain_words(self) -> str:
        return self.tr(
            "Of ten sentences in the news the starter package gets about {0} right. The full "
            "package reads better and gets more of them right. It is fetched once (about {1}), "
            "needs about 250 MB on the disk while it is installed, 150 MB of memory while it "
            "translates, and no connection then."
        )

    # -- building -------------------------------------------------------------------------------

    def _build_ui(self, use_builtin: bool) -> None:
        self.setAcceptDrops(True)
        self._messages = MessageBar(self)
        self._filter = FilterLine(self.tr("Filter by language"), self)
        self._refresh = QPushButton(self.tr("Refresh the list"), self)
        self._refresh.setToolTip(self.tr("Fetches the list of packages from Argos"))
        self._refresh.setAutoDefault(False)
        self._builtin = QCheckBox(
            self.tr("Use the starter packages where there is no better one"), self
        )
        self._builtin.setChecked(use_builtin)
        self._tree = PackageTree(self._service, self)
        top = QHBoxLayout()
        top.setSpacing(2 * self.unit)
        top.addWidget(self._filter, 1)
        top.addWidget(self._refresh)
        self.column.addWidget(self._messages)
        self.column.addLayout(top)
        self._gain = plain_label("", self, quiet=True)
        self.column.addWidget(self._gain)
        self.column.addWidget(self._tree, 1)
        self.column.addWidget(self._builtin)
        self.column.addWidget(self._build_progress())
        self._file = QPushButton(self.tr("Install from file…"), self)
        self._folder = QPushButton(self.tr("Install from folder…"), self)
        server = QPushButton(self.tr("Use a server…"), self)
        server.clicked.connect(self.server_requested)
        self.add_close_button(self._file, self._folder, server)

    def _build_progress(self) -> QWidget:
        self._strip = QWidget(self)
        self._progress_text = plain_label("", self._strip, quiet=True, wrap=False)
        self._bar = QProgressBar(self._strip)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress"))
        self._cancel = QPushButton(self.tr("Cancel"), self._strip)
        self._cancel.setProperty("link", True)
        self._cancel.setAutoDefault(False)
        line = QHBoxLayout(self._strip)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(3 * self.unit)
        line.addWidget(self._progress_text)
        line.addWidget(self._bar, 1)
        line.addWidget(self._cancel)
        return self._strip

    def _connect_signals(self) -> None:
        service = self._service
        self._filter.textChanged.connect(self._tree.set_filter)
        self._tree.download_requested.connect(self._download)
        self._tree.remove_requested.connect(self._ask_to_remove)
        self._refresh.clicked.connect(self._on_refresh)
        self._builtin.clicked.connect(self._on_builtin_toggled)
        self._file.clicked.connect(self._choose_file)
        self._folder.clicked.connect(self._choose_folder)
        self._cancel.clicked.connect(self._on_cancel)
        service.changed.connect(self.refresh)
        service.available_changed.connect(self.refresh)
        service.busy_changed.connect(self._on_busy)
        service.progressed.connect(self._on_progress)
        service.failed.connect(self._on_failed)

    # -- doing ----------------------------------------------------------------------------------

    def _download(self, entry: IndexEntry) -> None:
        self._doing = self.tr("Downloading {0}").format(pair_name(entry.source, entry.target))
        self._service.download(entry)

    def _ask_to_remove(self, package: Package) -> None:
        question = self.tr("Remove {0} from this computer? Other Argos programs lose it too.")
        self._messages.show_message(
            question.format(pair_name(package.source, package.target)),
            [(self.tr("Remove"), lambda: self._remove(package))],
        )

    def _remove(self, package: Package) -> None:
        self._doing = ""
        self._service.remove(package)

    def _install(self, path: Path) -> None:
        self._doing = self.tr("Installing {0}").format(path.name)
        self._service.install_file(path)

    def _choose_file(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("Install a language package"),
            "",
            self.tr("Language packages (*.argosmodel *.zip);;All files (*)"),
        )
        if name:
            self._install(Path(name))

    def _choose_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(self, self.tr("Install an unpacked package"))
        if name:
            self._install(Path(name))

    def _on_builtin_toggled(self, use: bool) -> None:
        self.builtin_toggled.emit(use)
        self.refresh()

    def _on_refresh(self) -> None:
        self._doing = self.tr("Fetching the list")
        self._service.refresh_index()

    def _on_busy(self, busy: bool) -> None:
        self._strip.setVisible(busy)
        self._progress_text.setText(self._doing)
        self._bar.setRange(0, 0)
        self._tree.set_busy(busy)
        for button in (self._refresh, self._file, self._folder):
            button.setEnabled(not busy)
        if busy:
            self._messages.clear()

    def _on_cancel(self) -> None:
        self._service.cancel()
        self._messages.show_message(
            self.tr("Stopped. What was fetched is kept."),
            [(self.tr("Go on"), self._service.try_again)],
        )

    def _on_failed(self, error: ReaderError) -> None:
        self._messages.show_error(error, [(self.tr("Try again"), self._service.try_again)])

    def _on_progress(self, progress: PackageProgress) -> None:
        """Show how far it is, in thousands of bytes: Qt's bars count in 32 bits."""
        self._bar.setRange(0, (progress.total or 0) // 1000)
        self._bar.setValue(progress.done // 1000)
        self._progress_text.setText(self._progress_words(progress))

    def _progress_words(self, progress: PackageProgress) -> str:
        if progress.total and progress.done >= progress.total:
            return self.tr("{0} · checking").format(self._doing)
        done = wording.byte_size(progress.done)
        if progress.total:
            done = self.tr("{0} of {1}").format(done, wording.byte_size(progress.total))
        parts = [self._doing, done]
        if progress.speed:
            parts.append(self.tr("{0}/s").format(wording.byte_size(round(progress.speed))))
        return " · ".join(filter(None, parts))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """See Qt: files and folders of this computer are taken."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """See Qt."""
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths and not self._service.busy:
            event.acceptProposedAction()
            self._install(paths[0])
