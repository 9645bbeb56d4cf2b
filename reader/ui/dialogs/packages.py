"""The dialog of language packages: what is here, what can be had, and bringing it in."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QFont
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from reader.document import Pair
from reader.services.packages import PackageProgress, PackageService
from reader.translation.index import IndexEntry
from reader.translation.package import BrokenPackage, Package
from reader.ui import wording
from reader.ui.dialogs.frame import Dialog, plain_label
from reader.ui.message_bar import MessageBar
from reader.ui.sentences import sentence
from reader.ui.theme import Theme

#: Size in pixels at the base font.
SIZE = (760, 600)

_NAME, _VERSION, _SIZE, _STATE, _BUTTON = range(5)


class PackagesDialog(Dialog):
    """Lists packages by where they are, and fetches, installs and removes them.

    Nothing is fetched but after a click on *Download* or *Refresh the list*; files and folders may
    be dropped on the dialog.

    Args:
        service: does the work; one thing at a time.
        use_starter: whether the packages that come with the program are used.
        theme: gives the colours.
        parent: the window.

    Signals:
        starter_toggled: whether the packages that come with the program are to be used.
    """

    starter_toggled = Signal(bool)

    def __init__(
        self,
        service: PackageService,
        use_starter: bool,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        title = QCoreApplication.translate("PackagesDialog", "Language packages")
        super().__init__(title, SIZE, parent)
        self._service = service
        self._theme = theme
        self._doing = ""
        self._buttons: list[tuple[QTreeWidgetItem, QPushButton]] = []
        self._build_ui(use_starter)
        self._connect_signals()
        self._on_busy(service.busy)
        self.refresh()

    def show_pair(self, pair: Pair) -> None:
        """List what there is for a pair: the package itself, or the two through English."""
        self._filter.setText(wording.language_word(pair.target))

    def refresh(self) -> None:
        """List the packages anew."""
        self._tree.clear()
        self._buttons.clear()
        self._tree.addTopLevelItems([self._installed_group(), self._available_group()])
        self._tree.expandAll()
        for top in range(self._tree.topLevelItemCount()):
            self._tree.setFirstColumnSpanned(top, QModelIndex(), True)
        for item, button in self._buttons:
            self._tree.setItemWidget(item, _BUTTON, button)
        self._apply_filter()

    # -- building -------------------------------------------------------------------------------

    def _build_ui(self, use_starter: bool) -> None:
        self.setAcceptDrops(True)
        self._messages = MessageBar(self._theme, self)
        self._filter = QLineEdit(self)
        self._filter.setPlaceholderText(self.tr("Filter by language"))
        self._filter.setAccessibleName(self.tr("Filter by language"))
        self._filter.setClearButtonEnabled(True)
        self._refresh = QPushButton(self.tr("Refresh the list"), self)
        self._refresh.setToolTip(self.tr("Fetches the list of packages from Argos"))
        self._refresh.setAutoDefault(False)
        self._starter = QCheckBox(
            self.tr("Use the starter packages where there is no better one"), self
        )
        self._starter.setChecked(use_starter)
        top = QHBoxLayout()
        top.setSpacing(2 * self.unit)
        top.addWidget(self._filter, 1)
        top.addWidget(self._refresh)
        self.column.addWidget(self._messages)
        self.column.addLayout(top)
        self.column.addWidget(self._build_tree(), 1)
        self.column.addWidget(self._starter)
        self.column.addWidget(self._build_progress())
        self._file = QPushButton(self.tr("Install from file…"), self)
        self._folder = QPushButton(self.tr("Install from folder…"), self)
        self.add_close_button(self._file, self._folder)

    def _build_tree(self) -> QTreeWidget:
        self._tree = QTreeWidget(self)
        self._tree.setHeaderLabels(
            [self.tr("Languages"), self.tr("Version"), self.tr("Size"), self.tr("State"), ""]
        )
        self._tree.setAccessibleName(self.tr("Language packages"))
        self._tree.setRootIsDecorated(False)
        self._tree.setIndentation(2 * self.unit)
        self._tree.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        header = self._tree.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(_NAME, QHeaderView.ResizeMode.Stretch)
        return self._tree

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
        self._filter.textChanged.connect(self._apply_filter)
        self._refresh.clicked.connect(self._on_refresh)
        self._starter.clicked.connect(self.starter_toggled)
        self._file.clicked.connect(self._choose_file)
        self._folder.clicked.connect(self._choose_folder)
        self._cancel.clicked.connect(service.cancel)
        service.changed.connect(self.refresh)
        service.available_changed.connect(self.refresh)
        service.busy_changed.connect(self._on_busy)
        service.progressed.connect(self._on_progress)
        service.failed.connect(self._messages.show_error)

    # -- the list -------------------------------------------------------------------------------

    def _installed_group(self) -> QTreeWidgetItem:
        """The packages that are here; like the other group, filled before it joins the tree.

        A tree that is on screen measures all rows anew for each row it gets.
        """
        group = self._add_group(self.tr("On this computer"))
        updates = {package.id: entry for package, entry in self._service.updates()}
        starters = {package.id for package in self._service.starters()}
        for package in self._service.installed():
            if package.id not in starters:
                self._add_installed(group, package, updates.get(package.id))
        for package in self._service.starters():
            item = self._add_item(group, package.source, package.target, package.version)
            used = self._starter.isChecked()
            state = self.tr("Starter, rough") if used else self.tr("Starter, not used")
            item.setText(_STATE, state)
        for broken in self._service.broken():
            self._add_broken(group, broken)
        if not group.childCount():
            QTreeWidgetItem(group, [self.tr("None yet.")])
        return group

    def _add_installed(
        self, group: QTreeWidgetItem, package: Package, update: IndexEntry | None
    ) -> None:
        item = self._add_item(group, package.source, package.target, package.version)
        item.setText(_SIZE, wording.megabytes(_size_of(package.path)))
        item.setText(_STATE, self.tr("Installed"))
        if update is None:
            self._add_button(item, self.tr("Remove"), lambda: self._ask_to_remove(package))
            return
        item.setText(_STATE, self.tr("{0} is out").format(update.version))
        self._add_button(item, self.tr("Update"), lambda: self._download(update))

    def _add_broken(self, group: QTreeWidgetItem, broken: BrokenPackage) -> None:
        item = QTreeWidgetItem(group, [broken.path.name, "", "", self.tr("Broken, set aside")])
        item.setForeground(_STATE, self._theme.spam)
        reason = QTreeWidgetItem(item, [sentence(broken.reason)])
        reason.setForeground(_NAME, self._theme.secondary)

    def _available_group(self) -> QTreeWidgetItem:
        installed = {(p.source, p.target) for p in self._service.installed() if not p.starter}
        entries = [e for e in self._service.available() if (e.source, e.target) not in installed]
        entries.sort(
            key=lambda e: (wording.language_word(e.source), wording.language_word(e.target))
        )
        group = self._add_group(self.tr("Can be downloaded"))
        for entry in entries:
            item = self._add_item(group, entry.source, entry.target, entry.version)
            self._add_button(item, self.tr("Download"), partial(self._download, entry))
        if not entries:
            QTreeWidgetItem(group, [self.tr("The list is empty. Refresh it.")])
        return group

    def _add_group(self, name: str) -> QTreeWidgetItem:
        group = QTreeWidgetItem([name])
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        group.setFont(_NAME, font)
        group.setFlags(Qt.ItemFlag.ItemIsEnabled)
        return group

    def _add_item(
        self, group: QTreeWidgetItem, source: str, target: str, version: str
    ) -> QTreeWidgetItem:
        item = QTreeWidgetItem(group, [pair_name(source, target), version])
        own = f"{wording.language_name(source)} → {wording.language_name(target)}"
        item.setToolTip(_NAME, own)
        return item

    def _add_button(self, item: QTreeWidgetItem, words: str, effect: Callable[[], object]) -> None:
        button = QPushButton(words, self._tree)
        button.setProperty("compact", True)
        button.setAutoDefault(False)
        button.setEnabled(not self._service.busy)
        button.setAccessibleName(f"{words}: {item.text(_NAME)}")
        button.clicked.connect(lambda: effect())
        button.ensurePolished()
        item.setSizeHint(_BUTTON, button.sizeHint() + QSize(3 * self.unit, 2 * self.unit))
        self._buttons.append((item, button))

    def _apply_filter(self) -> None:
        needle = self._filter.text().strip().casefold()
        for top in range(self._tree.topLevelItemCount()):
            group = self._tree.topLevelItem(top)
            for row in range(group.childCount() if group else 0):
                item = group.child(row) if group else None
                if item is not None:
                    words = f"{item.text(_NAME)} {item.toolTip(_NAME)}".casefold()
                    item.setHidden(needle not in words)

    # -- doing ----------------------------------------------------------------------------------

    def _download(self, entry: IndexEntry) -> None:
        self._doing = self.tr("Downloading {0}").format(pair_name(entry.source, entry.target))
        self._service.download(entry)

    def _ask_to_remove(self, package: Package) -> None:
        question = self.tr("Remove {0} from this computer? Other Argos programs lose it too.")
        self._messages.show_message(
            question.format(pair_name(package.source, package.target)),
            [(self.tr("Remove"), lambda: self._service.remove(package))],
        )

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

    def _on_refresh(self) -> None:
        self._doing = self.tr("Fetching the list")
        self._service.refresh_index()

    def _on_busy(self, busy: bool) -> None:
        self._strip.setVisible(busy)
        self._progress_text.setText(self._doing)
        self._bar.setRange(0, 0)
        for button in (*self._tree.findChildren(QPushButton), self._refresh):
            button.setEnabled(not busy)
        self._file.setEnabled(not busy)
        self._folder.setEnabled(not busy)
        if busy:
            self._messages.clear()
        else:
            self._doing = ""

    def _on_progress(self, progress: PackageProgress) -> None:
        """Show how far it is, in thousands of bytes: Qt's bars count in 32 bits."""
        self._bar.setRange(0, (progress.total or 0) // 1000)
        self._bar.setValue(progress.done // 1000)
        self._progress_text.setText(self._progress_words(progress))

    def _progress_words(self, progress: PackageProgress) -> str:
        if progress.total and progress.done >= progress.total:
            return self.tr("{0} · checking").format(self._doing)
        done = wording.megabytes(progress.done)
        if progress.total:
            done = self.tr("{0} of {1}").format(done, wording.megabytes(progress.total))
        parts = [self._doing, done]
        if progress.speed:
            parts.append(self.tr("{0}/s").format(wording.megabytes(round(progress.speed))))
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


def pair_name(source: str, target: str) -> str:
    """The languages of a package, as the interface calls them."""
    return f"{wording.language_word(source)} → {wording.language_word(target)}"


def _size_of(folder: Path) -> int:
    """Bytes of the files in a folder; what cannot be read counts nothing."""
    try:
        return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())
    except OSError:
        return 0
