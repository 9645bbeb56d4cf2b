"""The list of language packages: what is here, and what can be had."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCollator, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QPushButton, QTreeWidget, QTreeWidgetItem, QWidget

from reader.services.packages import PackageService
from reader.translation.packages.index import USUAL_BYTES, IndexEntry
from reader.translation.packages.package import BrokenPackage, Package
from reader.ui.dialogs.frame import share_columns
from reader.ui.style.theme import current_theme, scaled
from reader.ui.texts import wording
from reader.ui.texts.i18n import message_text
from reader.ui.texts.languages import language_name

_NAME, _VERSION, _SIZE, _STATE, _BUTTON = range(5)


class PackageTree(QTreeWidget):
    """Lists the packages of a service in two groups, each row with its button.

    Args:
        service: knows the packages.
        parent: the dialog.

    Signals:
        download_requested: an `IndexEntry`.
        remove_requested: an installed `Package`.
    """

    download_requested = Signal(object)
    remove_requested = Signal(object)

    def __init__(self, service: PackageService, parent: QWidget) -> None:
        super().__init__(parent)
        self._service = service
        self._unit = scaled(4, self.font())
        self._needle = ""
        self._buttons: list[tuple[QTreeWidgetItem, QPushButton]] = []
        self.setHeaderLabels(
            [self.tr("Languages"), self.tr("Package"), self.tr("Size"), self.tr("State"), ""]
        )
        self.setAccessibleName(self.tr("Language packages"))
        self.setRootIsDecorated(False)
        self.setIndentation(2 * self._unit)
        share_columns(self, _NAME)

    def refresh(self, *, use_builtin: bool) -> None:
        """List the packages anew.

        The groups are filled before they join the tree: one that is on screen measures all rows
        anew for each row it gets.
        """
        self.clear()
        self._buttons.clear()
        self.addTopLevelItems([self._installed_group(use_builtin), self._available_group()])
        self.expandAll()
        for top in range(self.topLevelItemCount()):
            self.setFirstColumnSpanned(top, QModelIndex(), True)
        for item, button in self._buttons:
            self.setItemWidget(item, _BUTTON, button)
        self.set_filter(self._needle)

    def set_filter(self, text: str) -> None:
        """Show only packages in whose languages this text stands, by either name."""
        self._needle = text
        needle = text.strip().casefold()
        for group in self._groups():
            rows = [item for row in range(group.childCount()) if (item := group.child(row))]
            for item in rows:
                words = f"{item.text(_NAME)} {item.toolTip(_NAME)}".casefold()
                is_said = item.columnCount() == 1  # in place of packages
                item.setHidden(needle not in words and not is_said)
            group.setHidden(all(item.isHidden() for item in rows))

    def focus_first(self) -> None:
        """Give the keyboard to the first button that shows and can be pressed."""
        shown = (button for item, button in self._buttons if not item.isHidden())
        button = next((button for button in shown if button.isEnabled()), None)
        if button is not None:
            button.setFocus()

    def set_busy(self, busy: bool) -> None:
        """Offer nothing while something is under way."""
        for _item, button in self._buttons:
            button.setEnabled(not busy)

    def _groups(self) -> Iterator[QTreeWidgetItem]:
        for top in range(self.topLevelItemCount()):
            if group := self.topLevelItem(top):
                yield group

    def _installed_group(self, use_builtin: bool) -> QTreeWidgetItem:
        group = self._new_group(self.tr("On this computer"))
        updates = {package.id: entry for package, entry in self._service.updates()}
        for package in self._service.installed():
            if package.archive is None:  # the others come with the program
                self._add_installed(group, package, updates.get(package.id))
        state = self.tr("Rough") if use_builtin else self.tr("Not used")
        for package in self._service.builtin_packages():
            item = _new_item(group, package.source, package.target, self.tr("Starter"))
            item.setText(_SIZE, wording.byte_size(_size_of(package.archive or package.path)))
            item.setText(_STATE, state)
        for broken in self._service.broken():
            self._add_broken(group, broken)
        return group

    def _add_installed(
        self, group: QTreeWidgetItem, package: Package, update: IndexEntry | None
    ) -> None:
        item = _new_item(group, package.source, package.target, self._full(package.version))
        item.setText(_SIZE, wording.byte_size(_size_of(package.path)))
        if update is None:
            item.setText(_STATE, self.tr("Installed"))
            self._add_button(item, self.tr("Remove"), partial(self.remove_requested.emit, package))
        else:
            item.setText(_STATE, self.tr("{0} is out").format(update.version))
            self._add_button(item, self.tr("Update"), partial(self.download_requested.emit, update))

    def _add_broken(self, group: QTreeWidgetItem, broken: BrokenPackage) -> None:
        item = QTreeWidgetItem(group, [broken.path.name, "", "", self.tr("Broken, set aside")])
        item.setForeground(_STATE, current_theme().spam)
        reason = QTreeWidgetItem(item, [message_text(broken.reason)])
        reason.setForeground(_NAME, current_theme().secondary)

    def _available_group(self) -> QTreeWidgetItem:
        group = self._new_group(self.tr("Can be downloaded"))
        here = {(p.source, p.target) for p in self._service.installed() if not p.builtin}
        entries = [e for e in self._service.available() if (e.source, e.target) not in here]
        order = QCollator()  # as the interface's language orders words, not as their codes do
        entries.sort(
            key=lambda e: [
                order.sortKey(wording.language_word(code)) for code in (e.source, e.target)
            ]
        )
        for entry in entries:
            item = _new_item(group, entry.source, entry.target, self._full(entry.version))
            item.setText(_SIZE, self.tr("about {0}").format(wording.byte_size(USUAL_BYTES)))
            self._add_button(
                item, self.tr("Download"), partial(self.download_requested.emit, entry)
            )
        if not entries:
            QTreeWidgetItem(group, [self.tr("The list is empty. Refresh it.")])
        return group

    def _full(self, version: str) -> str:
        """What a package is called beside built-in ones, whose versions are counted apart."""
        return self.tr("Full · {0}").format(version)

    def _new_group(self, name: str) -> QTreeWidgetItem:
        group = QTreeWidgetItem([name])
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        group.setFont(_NAME, font)
        group.setFlags(Qt.ItemFlag.ItemIsEnabled)
        return group

    def _add_button(self, item: QTreeWidgetItem, words: str, effect: Callable[[], object]) -> None:
        button = QPushButton(words, self)
        button.setProperty("compact", True)
        button.setAutoDefault(False)
        button.setEnabled(not self._service.busy)
        button.setAccessibleName(wording.labelled(words, item.text(_NAME)))
        button.clicked.connect(lambda: effect())
        button.ensurePolished()
        item.setSizeHint(_BUTTON, button.sizeHint() + QSize(3 * self._unit, 2 * self._unit))
        self._buttons.append((item, button))


def pair_name(source: str, target: str) -> str:
    """The languages of a package, as the interface calls them."""
    return f"{wording.language_title(source)} → {wording.language_word(target)}"


def _new_item(group: QTreeWidgetItem, source: str, target: str, kind: str) -> QTreeWidgetItem:
    item = QTreeWidgetItem(group, [pair_name(source, target), kind])
    own_names = f"{language_name(source)} → {language_name(target)}"
    item.setToolTip(_NAME, own_names)
    return item


def _size_of(place: Path) -> int:
    """Bytes of a file, or of the files in a folder; what cannot be read counts nothing."""
    try:
        if place.is_file():
            return place.stat().st_size
        return sum(path.stat().st_size for path in place.rglob("*") if path.is_file())
    except OSError:
        return 0
