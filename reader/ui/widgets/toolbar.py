"""The one bar at the top: where to go, in which languages, how to read."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QToolButton, QWidget

from reader.ui.actions import MENU_TITLES, MODES, Actions, Menu
from reader.ui.style.theme import scaled
from reader.ui.widgets.action_button import ActionButton, BadgeButton, IconButton
from reader.ui.widgets.address_field import AddressField
from reader.ui.widgets.language_button import LanguageButton

#: Heights of the bar and of the fields in it, in pixels at the base font.
HEIGHT = 48
FIELD_HEIGHT = 32

#: The least room for the address, before other parts make way for it; in pixels at the base font.
LEAST_ADDRESS = 220


class Toolbar(QFrame):
    """Back, forward, reload, address, languages, modes, reading aloud, export, sidebar, menu."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("toolbar")
        self._actions = actions
        # Tab takes them as they are made: from left to right.
        self._going = self._buttons(
            "toggle_library", "go_back", "go_forward", "reload", parent=self
        )
        self.address = AddressField(self)
        self.languages = LanguageButton(actions["swap_languages"], self)
        self._modes = QFrame(self)
        self._modes.setObjectName("modes")
        self._mode_buttons = self._buttons(*MODES, parent=self._modes)
        self._aloud, self._save = self._buttons("read_aloud", "save_as", parent=self)
        self._sidebar = BadgeButton(actions.with_icon("toggle_sidebar"), self)
        self._menu_button = IconButton("menu", self.tr("Menu"), self)
        self._build_ui()

    def _buttons(self, *names: str, parent: QWidget) -> list[ActionButton]:
        return [ActionButton(self._actions.with_icon(name), parent) for name in names]

    def _build_ui(self) -> None:
        row = QHBoxLayout(self)
        space = scaled(8, self.font())
        row.setContentsMargins(space, 0, space, 0)
        row.setSpacing(space)
        for button in self._going:
            row.addWidget(button)
        row.addWidget(self.address, 1)
        row.addWidget(self.languages)
        modes = QHBoxLayout(self._modes)
        modes.setContentsMargins(1, 1, 1, 1)
        modes.setSpacing(0)
        for button in self._mode_buttons:
            modes.addWidget(button)
        for part in (self._modes, self._aloud, self._save, self._sidebar):
            row.addWidget(part)
        self._menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu_button.setMenu(self._build_menu())
        row.addWidget(self._menu_button)
        for field in (self.address, self.languages, self._modes):
            field.setFixedHeight(scaled(FIELD_HEIGHT, self.font()))
        self.setFixedHeight(scaled(HEIGHT, self.font()))

    def _build_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.aboutToShow.connect(self._actions.prepare)
        for part, title in MENU_TITLES.items():
            if part is Menu.HELP:
                menu.addSeparator()
            sub = menu.addMenu(QCoreApplication.translate("Menu", title))
            sub.setObjectName(part.value)
            self._actions.fill(sub, part)
        self._actions.fill(menu, Menu.TOP)
        return menu

    def show_menu(self) -> None:
        """Open the main menu, and come back when it is closed."""
        self._menu_button.showMenu()

    def menu(self, part: Menu) -> QMenu:
        """A sub-menu of the main menu, to add to."""
        found = self._menu_button.menu().findChild(QMenu, part.value)
        assert isinstance(found, QMenu)
        return found

    def set_hidden_spam(self, number: int) -> None:
        """Say at the button of the sidebar how many parts of spam it keeps out of the article."""
        self._sidebar.set_number(number)

    def fit(self, width: int) -> None:
        """Leave out what a narrow window has no room for; all of it is in the menu."""
        roomy = width >= self._whole_width()
        self.languages.setVisible(roomy)
        self._modes.setVisible(roomy)
        self._aloud.setVisible(roomy)

    def _whole_width(self) -> int:
        """What the whole bar takes; names of languages are longer in some than in others."""
        parts = [
            part
            for part in self.children()
            if isinstance(part, QWidget) and part not in (self.address, self._menu_button.menu())
        ]
        gaps = scaled(8, self.font()) * (len(parts) + 2)
        room = scaled(LEAST_ADDRESS, self.font())
        return room + gaps + sum(part.sizeHint().width() for part in parts)
