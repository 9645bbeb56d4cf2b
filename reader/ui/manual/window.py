"""The window the manual is read in: its contents, a search, and the page."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QSplitter, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from reader.ui.dialogs.frame import Dialog
from reader.ui.manual.browser import ManualBrowser
from reader.ui.manual.pages import Manual, ManualPage, Section
from reader.ui.style.theme import scaled
from reader.ui.widgets.filter_line import FilterLine
from reader.ui.widgets.labels import plain_label

_ROLE = Qt.ItemDataRole.UserRole


class ManualWindow(Dialog):
    """The manual, to be read beside the program.

    Args:
        manual: in the language of the interface.
    """

    def __init__(self, manual: Manual, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("ManualWindow", "Manual"), (980, 720), parent)
        # A window like others: it may lie behind the one it explains.
        self.setWindowFlag(Qt.WindowType.WindowMinMaxButtonsHint)
        self._manual = manual
        self._search = FilterLine(self.tr("Search the manual"), self)
        self._search.textChanged.connect(self._list)
        self._search.returnPressed.connect(self._open_first)
        self._contents = QTreeWidget(self)
        self._contents.setHeaderHidden(True)
        self._contents.setAccessibleName(self.tr("Contents"))
        self._contents.itemClicked.connect(self._open_item)
        self._contents.itemActivated.connect(self._open_item)
        self._browser = ManualBrowser(self)
        self._browser.setAccessibleName(self.tr("Page of the manual"))
        self._browser.sourceChanged.connect(self._choose)
        side = QWidget(self)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * self.unit)
        column.addWidget(self._search)
        column.addWidget(self._contents, 1)
        halves = QSplitter(self)
        halves.addWidget(side)
        halves.addWidget(self._browser)
        halves.setStretchFactor(1, 1)
        halves.setSizes([scaled(250, self.font()), scaled(680, self.font())])
        halves.setChildrenCollapsible(False)
        self.column.setContentsMargins(*[3 * self.unit] * 4)
        if manual.stands_in:
            said = self.tr("The manual is in English: nobody has translated it yet.")
            self.column.addWidget(plain_label(said, self, quiet=True))
        self.column.addWidget(halves, 1)
        self._add_key(QKeySequence.StandardKey.Find, self._search.setFocus)
        self._add_key(QKeySequence.StandardKey.ZoomIn, self._browser.zoomIn)
        self._add_key(QKeySequence.StandardKey.ZoomOut, self._browser.zoomOut)
        self._list("")

    def show_place(self, place: str) -> None:
        """Turn to a place, named as `reader.ui.manual.pages` says."""
        self._search.clear()
        self._open(*self._manual.place(place))
        self._browser.setFocus()

    def _add_key(self, key: QKeySequence.StandardKey, slot: object) -> None:
        action = QAction(self)
        action.setShortcuts(QKeySequence.keyBindings(key))
        action.triggered.connect(slot)
        self.addAction(action)

    def _list(self, words: str) -> None:
        """List all pages with their sections, or the sections that have some words."""
        self._contents.clear()
        found = self._manual.find(words) if words.strip() else None
        if found is None:
            for page in self._manual.pages.values():
                self._add(page, [s for s in page.sections if s.level == 2])
        elif not found:
            self._contents.addTopLevelItem(nothing := QTreeWidgetItem([self.tr("Nothing found")]))
            nothing.setFlags(Qt.ItemFlag.NoItemFlags)
        else:
            for page in dict.fromkeys(page for page, _ in found):
                hits = [s for hit, s in found if hit is page and s.level > 1]
                self._add(page, hits).setExpanded(True)
        self._browser.mark(words)

    def _add(self, page: ManualPage, sections: list[Section]) -> QTreeWidgetItem:
        item = QTreeWidgetItem([page.title])
        item.setData(0, _ROLE, (page, page.sections[0]))
        for section in sections:
            child = QTreeWidgetItem(item, [section.title])
            child.setData(0, _ROLE, (page, section))
        self._contents.addTopLevelItem(item)
        return item

    def _open_first(self) -> None:
        """Open the first that was found."""
        self._list(self._search.text())
        if (first := self._contents.topLevelItem(0)) is not None:
            self._open_item(first.child(0) or first)

    def _open_item(self, item: QTreeWidgetItem) -> None:
        if (place := item.data(0, _ROLE)) is not None:
            self._open(*place)
            self._browser.mark(self._search.text())

    def _open(self, page: ManualPage, section: Section) -> None:
        address = QUrl.fromLocalFile(str(page.path))
        if section.level > 1:
            address.setFragment(section.slug)
        self._browser.setSource(address)

    def _choose(self, address: QUrl) -> None:
        """Mark the page that shows in the contents, and unfold it alone."""
        if self._search.text():
            return
        for number in range(self._contents.topLevelItemCount()):
            item = self._contents.topLevelItem(number)
            if item is None:
                continue
            page, _ = item.data(0, _ROLE)
            item.setExpanded(page.path.name == address.fileName())
            if page.path.name == address.fileName():
                self._contents.setCurrentItem(item)
