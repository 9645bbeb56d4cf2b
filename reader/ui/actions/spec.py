"""What an action is, and the menus that actions stand in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from reader.ui.texts.i18n import QT_TRANSLATE_NOOP


class Menu(StrEnum):
    """The sub-menu an action stands in; `TOP` is the end of the main menu itself."""

    PAGE = "page"
    LIBRARY = "library"
    GO = "go"
    VIEW = "view"
    SECTIONS = "sections"
    TRANSLATION = "translation"
    WORDS = "words"
    ALOUD = "aloud"
    HELP = "help"
    TOP = "top"


#: The words of the sub-menus, to be translated where they are shown.
MENU_TITLES: Mapping[Menu, str] = {
    Menu.PAGE: QT_TRANSLATE_NOOP("Menu", "Page"),
    Menu.LIBRARY: QT_TRANSLATE_NOOP("Menu", "Library"),
    Menu.GO: QT_TRANSLATE_NOOP("Menu", "Go"),
    Menu.VIEW: QT_TRANSLATE_NOOP("Menu", "View"),
    Menu.SECTIONS: QT_TRANSLATE_NOOP("Menu", "Sections"),
    Menu.TRANSLATION: QT_TRANSLATE_NOOP("Menu", "Translation"),
    Menu.WORDS: QT_TRANSLATE_NOOP("Menu", "Words"),
    Menu.ALOUD: QT_TRANSLATE_NOOP("Menu", "Read aloud"),
    Menu.HELP: QT_TRANSLATE_NOOP("Menu", "Help"),
}


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """What an action is called and how it is reached. Several keys are separated by spaces.

    `separated` puts a line before it in its menu.
    """

    name: str
    text: str
    menu: Menu
    keys: str = ""
    icon: str = ""
    checkable: bool = False
    group: str = ""
    separated: bool = False
