"""The button with the pair of languages, and its menu."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from reader.document import Pair
from reader.ui.words.languages import language_name


class LanguageButton(QToolButton):
    """Shows "English → 中文（简体）"; its menu sets the page's language and the reader's."""

    source_chosen = Signal(str)
    target_chosen = Signal(str)
    packages_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("languageButton")
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setAccessibleName(self.tr("Languages"))
        self.setToolTip(self.tr("The language of the page, and the language to read it in"))
        self._menu = QMenu(self)
        self.setMenu(self._menu)
        self._pair = Pair("", "")
        self._codes: tuple[str, ...] = ("en", "zh")
        self._fill()

    @property
    def pair(self) -> Pair:
        """The pair shown."""
        return self._pair

    def set_pair(self, pair: Pair) -> None:
        """Show a pair; an empty source means that no page is open."""
        self._pair = pair
        self._fill()

    def set_languages(self, codes: Iterable[str]) -> None:
        """The languages to choose from."""
        self._codes = tuple(sorted(set(codes), key=language_name))
        self._fill()

    def _fill(self) -> None:
        source = language_name(self._pair.source) if self._pair.source else self.tr("Any language")
        target = language_name(self._pair.target) if self._pair.target else "…"
        self.setText(f"{source}  →  {target}")
        self._menu.clear()
        self._add_group(self.tr("Read in"), self._pair.target, self._choose_target)
        self._menu.addSeparator()
        if self._pair.source:
            self._add_group(self.tr("The page is in"), self._pair.source, self._choose_source)
            self._menu.addSeparator()
        more = self._menu.addAction(self.tr("More languages…"))
        more.triggered.connect(self.packages_requested)

    def _add_group(self, title: str, chosen: str, choose: object) -> None:
        self._menu.addSection(title)
        group = QActionGroup(self._menu)
        for code in self._codes:
            action = self._menu.addAction(language_name(code))
            action.setCheckable(True)
            action.setChecked(code == chosen)
            action.setData(code)
            group.addAction(action)
        group.triggered.connect(choose)

    def _choose_target(self, action: QAction) -> None:
        self.target_chosen.emit(action.data())

    def _choose_source(self, action: QAction) -> None:
        self.source_chosen.emit(action.data())
