"""Following a site: its address is typed, or one of the offered feeds is chosen."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from types import MappingProxyType

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from reader.errors import ReaderError
from reader.feeds.suggestions import Suggestion
from reader.languages import language_code
from reader.library.discovering import FoundFeed
from reader.ui.dialogs.editors import CalmComboBox
from reader.ui.dialogs.frame import Dialog
from reader.ui.texts.languages import language_name
from reader.ui.texts.wording import error_text
from reader.ui.widgets.labels import plain_label

_FEED = Qt.ItemDataRole.UserRole


class AddFeedDialog(Dialog):
    """Finds the feeds of an address, and offers some to begin with.

    Args:
        folders: names of the folders there are.
        offered: feeds to choose from while nothing was typed.
        followed: the addresses of the feeds that are followed.
        accounts: the names of the accounts whose services may ask a feed, by their ids.

    Signals:
        look_requested: what was typed, and whether the usual places are to be asked, too.
        follow_requested: address, title and folder ("" for none) of a feed, and the id of the
            account whose service is to ask it, if any.
    """

    look_requested = Signal(str, bool)
    follow_requested = Signal(str, str, str, object)

    def __init__(
        self,
        folders: Sequence[str],
        offered: Sequence[Suggestion],
        parent: QWidget | None = None,
        *,
        followed: Collection[str] = (),
        accounts: Mapping[int, str] = MappingProxyType({}),
    ) -> None:
        super().__init__(self.tr("Add feed"), (560, 520), parent)
        self._followed = followed
        self._address = QLineEdit(self)
        self._find = QPushButton(self.tr("Find"), self)
        self._state = plain_label("", self)
        self._usual = QPushButton(self.tr("Look in the usual places"), self)
        self._list = QTreeWidget(self)
        self._folder = CalmComboBox(self)
        self._account = CalmComboBox(self)
        self._follow = QPushButton(self.tr("Follow"), self)
        self._build_ui(folders, accounts)
        self._connect()
        self._offer(offered)

    def set_address(self, address: str) -> None:
        """Take an address that was dropped or is open, and look for its feeds."""
        self._address.setText(address)
        self._look()

    def propose(self, address: str) -> None:
        """Write the address of a page into an empty field; nothing is asked before *Find*."""
        if address and not self._typed():
            self._address.setText(address)
            self._address.selectAll()
            self._address.setFocus()
            text = self.tr("The open page names a feed: press Find, or choose from these:")
            self._state.setText(text)

    def show_found(self, typed: str, feeds: Sequence[FoundFeed]) -> None:
        """List what was found for what was typed; old answers are passed over."""
        if typed != self._typed():
            return
        self._list.clear()
        for feed in feeds:
            name = language_name(language_code(feed.language)) if feed.language else ""
            place = "" if feed.asked else self.tr("in your own network, not asked yet")
            known = self.tr("followed already") if feed.address in self._followed else ""
            note = " · ".join(filter(None, (name, feed.newest, place, known)))
            self._add_row(feed.title, note, feed.address).setDisabled(bool(known))
        self._usual.setVisible(not feeds)
        self._state.setText(
            self.tr("Choose what to follow.")
            if feeds
            else self.tr("This page names no feed. Many sites have one all the same.")
        )
        self._list.setVisible(bool(feeds))
        self._choose_first()

    def show_trouble(self, typed: str, error: ReaderError) -> None:
        """Say why nothing was found."""
        if typed == self._typed():
            self._list.hide()
            self._usual.hide()
            self._state.setText(error_text(error))
            self._update()

    # -- inside ---------------------------------------------------------------------------------

    def _build_ui(self, folders: Sequence[str], accounts: Mapping[int, str]) -> None:
        self._address.setPlaceholderText(self.tr("Address of a site or of its feed"))
        self._address.setAccessibleName(self.tr("Address of a site or of its feed"))
        line = QHBoxLayout()
        line.addWidget(self._address, 1)
        line.addWidget(self._find)
        self.column.addLayout(line)
        self.column.addWidget(self._state)
        self._usual.hide()
        self.column.addWidget(self._usual, 0, Qt.AlignmentFlag.AlignLeft)
        self._list.setHeaderHidden(True)
        self._list.setColumnCount(2)
        self._list.setRootIsDecorated(False)
        self._list.setAccessibleName(self.tr("Feeds"))
        room = self._list.sizePolicy()
        room.setRetainSizeWhenHidden(True)  # what is said in its place stays below the address
        self._list.setSizePolicy(room)
        self.column.addWidget(self._list, 1)
        self._folder.setEditable(True)
        self._folder.addItem("")
        self._folder.addItems(list(folders))
        label = plain_label(self.tr("Folder"), self, wrap=False)
        label.setBuddy(self._folder)
        place = QHBoxLayout()
        place.addWidget(label)
        place.addWidget(self._folder, 1)
        self._account.addItem(self.tr("Asked by this computer"), None)
        for account, name in accounts.items():
            self._account.addItem(name, account)
        self._account.setAccessibleName(self.tr("Who asks the feed"))
        self._account.setVisible(bool(accounts))
        self._account.setCurrentIndex(min(1, len(accounts)))
        place.addWidget(self._account, 1)
        self.column.addLayout(place)
        self.add_close_button(self._follow, main=self._follow)

    def _connect(self) -> None:
        self._find.clicked.connect(self._look)
        self._address.returnPressed.connect(self._look)
        self._usual.clicked.connect(lambda: self._ask(usual_places=True))
        self._list.currentItemChanged.connect(lambda *_: self._update())
        self._list.itemDoubleClicked.connect(lambda *_: self._on_follow())
        self._follow.clicked.connect(self._on_follow)

    def _offer(self, offered: Sequence[Suggestion]) -> None:
        self._state.setText(self.tr("Type an address, or choose from these:"))
        for suggestion in offered:
            name = language_name(language_code(suggestion.language))
            self._add_row(suggestion.title, name, suggestion.address)
        self._list.resizeColumnToContents(0)
        self._update()

    def _add_row(self, title: str, note: str, address: str) -> QTreeWidgetItem:
        item = QTreeWidgetItem([title, note])
        item.setData(0, _FEED, address)
        item.setToolTip(0, address)
        self._list.addTopLevelItem(item)
        return item

    def _choose_first(self) -> None:
        items = (self._list.topLevelItem(row) for row in range(self._list.topLevelItemCount()))
        self._list.resizeColumnToContents(0)
        if (first := next((i for i in items if i and not i.isDisabled()), None)) is not None:
            self._list.setCurrentItem(first)
        self._update()

    def _typed(self) -> str:
        return self._address.text().strip()

    def _look(self) -> None:
        if self._typed():
            self._ask(usual_places=False)

    def _ask(self, *, usual_places: bool) -> None:
        self._usual.hide()
        self._state.setText(self.tr("Looking…"))
        self.look_requested.emit(self._typed(), usual_places)

    def _update(self) -> None:
        self._follow.setEnabled(self._list.currentItem() is not None and not self._list.isHidden())

    def _on_follow(self) -> None:
        item = self._list.currentItem()
        if item is not None:
            folder = self._folder.currentText().strip()
            account = self._account.currentData()
            self.follow_requested.emit(item.data(0, _FEED), item.text(0), folder, account)
            self.accept()
