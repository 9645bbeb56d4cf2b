"""What an action is: its words, menu, keys and icon; and the menus."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from reader.ui.texts.i18n import QT_TRANSLATE_NOOP


class Menu(StrEnum):
    """The sub-menu an action stands in; `TOP` is the end of the main menu itself."""

    PAGE = "page"
    LIBRARY = "library"
    STORY = "story"
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
    Menu.STORY: QT_TRANSLATE_NOOP("Menu", "Story"),
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
    """What an action is called and how it is reached.

    Attributes:
        name: by which it is bound, and its key is kept in the settings.
        text: in English; `tools/texts.py` collects it for translation.
        menu: the sub-menu it stands in.
        keys: separated by spaces, the one that menus tell first.
        icon: of a file in `resources/icons`; "" for none.
        checkable: whether it is on or off.
        group: of checkable actions, one of which is on.
        separated: whether a line stands before it in its menu.
        also: other words that people look for it by, with commas.
        of_page: whether it is done with the open page. Actions that others switch on and off have
            no need of it.
        after_welcome: whether it waits, without a page of its own, until the first run is over.
    """

    name: str
    text: str
    menu: Menu
    keys: str = ""
    icon: str = ""
    checkable: bool = False
    group: str = ""
    separated: bool = False
    also: str = ""
    of_page: bool = False
    after_welcome: bool = False
