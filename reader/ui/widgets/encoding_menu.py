"""The menu to read the open page in another encoding, when its characters are wrong."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

#: Encodings of news pages, by Python's names, in groups.
ENCODINGS = (
    ("utf-8", "utf-16"),
    ("gb18030", "big5hkscs"),
    ("shift_jis", "euc_jp", "iso2022_jp", "euc_kr"),
    ("windows-1252", "windows-1250", "windows-1251", "koi8-r"),
    ("windows-1253", "windows-1254", "windows-1255", "windows-1256", "windows-1258"),
)


class EncodingMenu(QMenu):
    """One encoding for the open page, or *Find out*, which is what every page starts with.

    Signals:
        chosen: an encoding, or "" to find it out.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("Encoding"))
        self._group = QActionGroup(self)
        self._add(self.tr("Find out"), "")
        for names in ENCODINGS:
            self.addSeparator()
            for name in names:
                self._add(name.upper(), name)
        self._group.triggered.connect(lambda action: self.chosen.emit(action.data()))
        self.show_chosen("")

    def show_chosen(self, name: str) -> None:
        """Say in which encoding the open page is read; "" for the one that was found out."""
        for action in self._group.actions():
            action.setChecked(action.data() == name)

    def _add(self, text: str, name: str) -> None:
        action = QAction(text, self)
        action.setCheckable(True)
        action.setData(name)
        self._group.addAction(action)
        self.addAction(action)
