"""The button with the pair of languages, and its menu."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton, QWidget, QWidgetAction

from reader.ui.style.theme import scaled
from reader.ui.texts.languages import language_name
from reader.ui.widgets.labels import plain_label

if TYPE_CHECKING:  # it stands in the window's frame, before there is a page
    from reader.datamodel.translation import Pair


class LanguageButton(QToolButton):
    """Shows "English → 中文（简体）"; its menu sets the page's language and the reader's.

    Args:
        swap: the action that swaps the languages, to stand in the menu.

    Signals:
        source_chosen: the code of the language the page is in.
        target_chosen: the code of the language to read this page in; "" for the usual one.
        usual_target_chosen: the code of the language to read every page in.
        packages_requested: the reader looks for other languages.
    """

    source_chosen = Signal(str)
    target_chosen = Signal(str)
    usual_target_chosen = Signal(str)
    packages_requested = Signal()

    def __init__(self, swap: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("languageButton")
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setAccessibleName(self.tr("Languages"))
        self.setToolTip(self.tr("The language of the page, and the language to read it in"))
        self._swap = swap
        self._menu = QMenu(self)
        self.setMenu(self._menu)
        self._pair: Pair | None = None
        self._chosen = ""
        self._codes: tuple[str, ...] = ("en", "zh", "zt")
        self._fill()

    @property
    def pair(self) -> Pair | None:
        """The pair shown, once there is one."""
        return self._pair

    def set_pair(self, pair: Pair, chosen: str) -> None:
        """Show a pair.

        Args:
            pair: of the open page; an empty source means that no page is open.
            chosen: the language that was chosen for this page; "" for none, so that it is read in
                the usual one.
        """
        self._pair, self._chosen = pair, chosen
        self._fill()

    def set_languages(self, codes: Iterable[str]) -> None:
        """The languages to choose from."""
        self._codes = tuple(sorted(set(codes), key=language_name))
        self._fill()

    def _fill(self) -> None:
        source, target = (self._pair.source, self._pair.target) if self._pair else ("", "")
        shown = language_name(source) if source else self.tr("Any language")
        is_translated = source != target or not source
        arrow = f"  →  {language_name(target) if target else '…'}"
        self.setText(f"{shown}{arrow if is_translated else ''}")
        self._menu.clear()
        for group in self._menu.findChildren(QActionGroup):
            group.deleteLater()
        self._add_heading(self.tr("Read this page in"))
        targets = QActionGroup(self._menu)
        self._add_choice(targets, self.tr("Automatic"), "", self._chosen)
        self._add_languages(targets, self._chosen)
        targets.triggered.connect(lambda action: self.target_chosen.emit(action.data()))
        if self._chosen:
            text = self.tr("Read every page in {0}").format(language_name(self._chosen))
            self._menu.addAction(text).triggered.connect(
                lambda: self.usual_target_chosen.emit(self._chosen)
            )
        self._menu.addAction(self._swap)
        if source:
            self._menu.addSeparator()
            self._add_heading(self.tr("The page is in"))
            sources = QActionGroup(self._menu)
            self._add_languages(sources, source)
            sources.triggered.connect(lambda action: self.source_chosen.emit(action.data()))
        self._menu.addSeparator()
        more = self._menu.addAction(self.tr("More languages…"))
        more.triggered.connect(lambda: self.packages_requested.emit())

    def _add_heading(self, text: str) -> None:
        """Name the choices that follow: a style sheet makes mere lines of the menu's sections."""
        unit = scaled(4, self.font())
        label = plain_label(text, self._menu, quiet=True, wrap=False)
        label.setContentsMargins(2 * unit, unit, 2 * unit, unit)
        heading = QWidgetAction(self._menu)
        heading.setText(text)
        heading.setDefaultWidget(label)
        heading.setEnabled(False)
        self._menu.addAction(heading)

    def _add_languages(self, group: QActionGroup, chosen: str) -> None:
        for code in self._codes:
            self._add_choice(group, language_name(code), code, chosen)

    def _add_choice(self, group: QActionGroup, text: str, code: str, chosen: str) -> None:
        action = self._menu.addAction(text)
        action.setCheckable(True)
        action.setChecked(code == chosen)
        action.setData(code)
        group.addAction(action)
