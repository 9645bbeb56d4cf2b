"""Every action of the window, declared once: name, words, key, icon, menu.

The menu, the toolbar, the command palette, the shortcut sheet and the settings page for keys are
all made from this table.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu

from reader.ui.style.icons import icon
from reader.ui.style.theme import Theme
from reader.ui.words.i18n import QT_TRANSLATE_NOOP


class Menu(StrEnum):
    """The sub-menu an action stands in; `TOP` is the end of the main menu itself."""

    PAGE = "page"
    LIBRARY = "library"
    GO = "go"
    VIEW = "view"
    SECTIONS = "sections"
    TRANSLATION = "translation"
    WORDS = "words"
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


#: Every action of the window, in the order of the menus.
ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec(
        "edit_address",
        QT_TRANSLATE_NOOP("Actions", "Open address…"),
        Menu.PAGE,
        keys="Ctrl+L",
        icon="link",
    ),
    ActionSpec(
        "open_file",
        QT_TRANSLATE_NOOP("Actions", "Open file…"),
        Menu.PAGE,
        keys="Ctrl+O",
        icon="folder",
    ),
    ActionSpec(
        "paste",
        QT_TRANSLATE_NOOP("Actions", "Open what is in the clipboard"),
        Menu.PAGE,
        keys="Ctrl+V",
        icon="paste",
    ),
    ActionSpec(
        "reload",
        QT_TRANSLATE_NOOP("Actions", "Reload"),
        Menu.PAGE,
        keys="F5 Ctrl+R",
        icon="reload",
        separated=True,
    ),
    ActionSpec("stop", QT_TRANSLATE_NOOP("Actions", "Stop"), Menu.PAGE, keys="Esc", icon="stop"),
    ActionSpec(
        "open_original",
        QT_TRANSLATE_NOOP("Actions", "Open the original in the browser"),
        Menu.PAGE,
        keys="V",
        icon="external",
    ),
    ActionSpec(
        "copy_sentence_pair",
        QT_TRANSLATE_NOOP("Actions", "Copy sentence pair"),
        Menu.PAGE,
        keys="C",
        icon="copy",
        separated=True,
    ),
    ActionSpec(
        "copy_paragraph_pair",
        QT_TRANSLATE_NOOP("Actions", "Copy paragraph pair"),
        Menu.PAGE,
        keys="Shift+C",
        icon="copy",
    ),
    ActionSpec(
        "save_as",
        QT_TRANSLATE_NOOP("Actions", "Save as…"),
        Menu.PAGE,
        keys="Ctrl+S",
        icon="download",
        separated=True,
    ),
    ActionSpec(
        "print", QT_TRANSLATE_NOOP("Actions", "Print…"), Menu.PAGE, keys="Ctrl+P", icon="print"
    ),
    ActionSpec(
        "show_properties",
        QT_TRANSLATE_NOOP("Actions", "Article properties"),
        Menu.PAGE,
        keys="Ctrl+I",
        icon="info",
    ),
    ActionSpec(
        "toggle_library",
        QT_TRANSLATE_NOOP("Actions", "Library"),
        Menu.LIBRARY,
        keys="Ctrl+Shift+L",
        icon="library",
        checkable=True,
    ),
    ActionSpec(
        "search_library",
        QT_TRANSLATE_NOOP("Actions", "Search the library"),
        Menu.LIBRARY,
        keys="/ Ctrl+Shift+F",
        icon="search",
    ),
    ActionSpec(
        "next_story", QT_TRANSLATE_NOOP("Actions", "Next unread story"), Menu.LIBRARY, keys="N"
    ),
    ActionSpec(
        "previous_story", QT_TRANSLATE_NOOP("Actions", "Previous story"), Menu.LIBRARY, keys="P"
    ),
    ActionSpec(
        "star",
        QT_TRANSLATE_NOOP("Actions", "Star"),
        Menu.LIBRARY,
        keys="S",
        icon="star",
        separated=True,
    ),
    ActionSpec(
        "keep", QT_TRANSLATE_NOOP("Actions", "Keep offline"), Menu.LIBRARY, keys="K", icon="archive"
    ),
    ActionSpec(
        "toggle_read", QT_TRANSLATE_NOOP("Actions", "Read or unread"), Menu.LIBRARY, keys="M"
    ),
    ActionSpec(
        "highlight", QT_TRANSLATE_NOOP("Actions", "Highlight the sentence"), Menu.LIBRARY, keys="E"
    ),
    ActionSpec(
        "add_note",
        QT_TRANSLATE_NOOP("Actions", "Add a note…"),
        Menu.LIBRARY,
        keys="Shift+E",
        icon="note",
    ),
    ActionSpec("tag", QT_TRANSLATE_NOOP("Actions", "Tags…"), Menu.LIBRARY, keys="L", icon="tag"),
    ActionSpec(
        "mark_all_read",
        QT_TRANSLATE_NOOP("Actions", "Mark all as read"),
        Menu.LIBRARY,
        keys="Shift+A",
        icon="check",
    ),
    ActionSpec(
        "add_feed",
        QT_TRANSLATE_NOOP("Actions", "Add feed…"),
        Menu.LIBRARY,
        keys="A",
        icon="plus",
        separated=True,
    ),
    ActionSpec(
        "update_feeds",
        QT_TRANSLATE_NOOP("Actions", "Update all feeds"),
        Menu.LIBRARY,
        keys="Shift+F9",
        icon="reload",
    ),
    ActionSpec("show_storage", QT_TRANSLATE_NOOP("Actions", "Storage…"), Menu.LIBRARY),
    ActionSpec("import_feeds", QT_TRANSLATE_NOOP("Actions", "Import feeds…"), Menu.LIBRARY),
    ActionSpec("export_feeds", QT_TRANSLATE_NOOP("Actions", "Export feeds…"), Menu.LIBRARY),
    ActionSpec(
        "go_back", QT_TRANSLATE_NOOP("Actions", "Back"), Menu.GO, keys="Alt+Left", icon="back"
    ),
    ActionSpec(
        "go_forward",
        QT_TRANSLATE_NOOP("Actions", "Forward"),
        Menu.GO,
        keys="Alt+Right",
        icon="forward",
    ),
    ActionSpec(
        "open_sample", QT_TRANSLATE_NOOP("Actions", "Open the sample page"), Menu.GO, icon="book"
    ),
    ActionSpec(
        "next_paragraph",
        QT_TRANSLATE_NOOP("Actions", "Next paragraph"),
        Menu.GO,
        keys="J",
        separated=True,
    ),
    ActionSpec(
        "previous_paragraph",
        QT_TRANSLATE_NOOP("Actions", "Previous paragraph"),
        Menu.GO,
        keys="Shift+J",
    ),
    ActionSpec(
        "next_pane",
        QT_TRANSLATE_NOOP("Actions", "Next pane"),
        Menu.GO,
        keys="F6",
        separated=True,
    ),
    ActionSpec(
        "previous_pane",
        QT_TRANSLATE_NOOP("Actions", "Previous pane"),
        Menu.GO,
        keys="Shift+F6",
    ),
    ActionSpec(
        "find",
        QT_TRANSLATE_NOOP("Actions", "Find in both languages"),
        Menu.GO,
        keys="Ctrl+F",
        icon="search",
        separated=True,
    ),
    ActionSpec("find_next", QT_TRANSLATE_NOOP("Actions", "Find next"), Menu.GO, keys="F3"),
    ActionSpec(
        "find_previous", QT_TRANSLATE_NOOP("Actions", "Find previous"), Menu.GO, keys="Shift+F3"
    ),
    ActionSpec(
        "mode_side",
        QT_TRANSLATE_NOOP("Actions", "Side by side"),
        Menu.VIEW,
        keys="1",
        icon="side-by-side",
        checkable=True,
        group="mode",
    ),
    ActionSpec(
        "mode_interleaved",
        QT_TRANSLATE_NOOP("Actions", "Interleaved"),
        Menu.VIEW,
        keys="2",
        icon="interleaved",
        checkable=True,
        group="mode",
    ),
    ActionSpec(
        "mode_original",
        QT_TRANSLATE_NOOP("Actions", "Original only"),
        Menu.VIEW,
        keys="3",
        icon="original",
        checkable=True,
        group="mode",
    ),
    ActionSpec(
        "mode_translation",
        QT_TRANSLATE_NOOP("Actions", "Translation only"),
        Menu.VIEW,
        keys="4",
        icon="translation",
        checkable=True,
        group="mode",
    ),
    ActionSpec(
        "swap_order",
        QT_TRANSLATE_NOOP("Actions", "Translation first"),
        Menu.VIEW,
        icon="swap",
        checkable=True,
        separated=True,
    ),
    ActionSpec(
        "toggle_sidebar",
        QT_TRANSLATE_NOOP("Actions", "Sections sidebar"),
        Menu.VIEW,
        keys="F9",
        icon="sidebar",
        checkable=True,
    ),
    ActionSpec(
        "zoom_in",
        QT_TRANSLATE_NOOP("Actions", "Larger text"),
        Menu.VIEW,
        keys="Ctrl++ Ctrl+=",
        icon="plus",
        separated=True,
    ),
    ActionSpec(
        "zoom_out",
        QT_TRANSLATE_NOOP("Actions", "Smaller text"),
        Menu.VIEW,
        keys="Ctrl+-",
        icon="minus",
    ),
    ActionSpec(
        "zoom_reset", QT_TRANSLATE_NOOP("Actions", "Text at 100 %"), Menu.VIEW, keys="Ctrl+0"
    ),
    ActionSpec(
        "toggle_sync",
        QT_TRANSLATE_NOOP("Actions", "Scroll both sides together"),
        Menu.VIEW,
        checkable=True,
    ),
    ActionSpec(
        "toggle_images",
        QT_TRANSLATE_NOOP("Actions", "Show the pictures of this page"),
        Menu.VIEW,
        keys="I",
        icon="image",
        checkable=True,
        separated=True,
    ),
    ActionSpec(
        "toggle_site_images",
        QT_TRANSLATE_NOOP("Actions", "Always show pictures of this site"),
        Menu.VIEW,
        checkable=True,
    ),
    ActionSpec(
        "full_screen",
        QT_TRANSLATE_NOOP("Actions", "Full screen"),
        Menu.VIEW,
        keys="F11",
        checkable=True,
        separated=True,
    ),
    ActionSpec(
        "next_flagged",
        QT_TRANSLATE_NOOP("Actions", "Next flagged section"),
        Menu.SECTIONS,
        keys="F8",
    ),
    ActionSpec(
        "previous_flagged",
        QT_TRANSLATE_NOOP("Actions", "Previous flagged section"),
        Menu.SECTIONS,
        keys="Shift+F8",
    ),
    ActionSpec(
        "mark_spam",
        QT_TRANSLATE_NOOP("Actions", "Mark as spam"),
        Menu.SECTIONS,
        keys="X",
        icon="eye-off",
        separated=True,
    ),
    ActionSpec(
        "mark_not_spam",
        QT_TRANSLATE_NOOP("Actions", "Not spam"),
        Menu.SECTIONS,
        keys="Shift+X",
        icon="eye",
    ),
    ActionSpec(
        "reveal_hidden",
        QT_TRANSLATE_NOOP("Actions", "Show hidden parts in place"),
        Menu.SECTIONS,
        keys="H",
        icon="eye",
        checkable=True,
    ),
    ActionSpec(
        "always_here",
        QT_TRANSLATE_NOOP("Actions", "Always hide ones like this here…"),
        Menu.SECTIONS,
    ),
    ActionSpec(
        "undo",
        QT_TRANSLATE_NOOP("Actions", "Undo"),
        Menu.SECTIONS,
        keys="Ctrl+Z",
        icon="undo",
        separated=True,
    ),
    ActionSpec("redo", QT_TRANSLATE_NOOP("Actions", "Redo"), Menu.SECTIONS, keys="Ctrl+Shift+Z"),
    ActionSpec("show_rules", QT_TRANSLATE_NOOP("Actions", "What was learned…"), Menu.SECTIONS),
    ActionSpec(
        "swap_languages",
        QT_TRANSLATE_NOOP("Actions", "Swap languages"),
        Menu.TRANSLATION,
        keys="Ctrl+Shift+S",
        icon="swap",
        separated=True,
    ),
    ActionSpec(
        "translate",
        QT_TRANSLATE_NOOP("Actions", "Translate"),
        Menu.TRANSLATION,
        keys="T",
        icon="translate",
    ),
    ActionSpec(
        "translate_again",
        QT_TRANSLATE_NOOP("Actions", "Translate again"),
        Menu.TRANSLATION,
        keys="Shift+F5",
    ),
    ActionSpec(
        "show_packages",
        QT_TRANSLATE_NOOP("Actions", "Language packages…"),
        Menu.TRANSLATION,
        icon="download",
        separated=True,
    ),
    ActionSpec(
        "offline",
        QT_TRANSLATE_NOOP("Actions", "Offline lock"),
        Menu.TRANSLATION,
        icon="lock",
        checkable=True,
        separated=True,
    ),
    ActionSpec(
        "show_requests",
        QT_TRANSLATE_NOOP("Actions", "Requests made…"),
        Menu.TRANSLATION,
        icon="history",
    ),
    ActionSpec(
        "look_up",
        QT_TRANSLATE_NOOP("Actions", "Look up the word"),
        Menu.WORDS,
        keys="D",
        icon="book",
    ),
    ActionSpec(
        "next_word", QT_TRANSLATE_NOOP("Actions", "Next word"), Menu.WORDS, keys="Shift+Right"
    ),
    ActionSpec(
        "previous_word",
        QT_TRANSLATE_NOOP("Actions", "Previous word"),
        Menu.WORDS,
        keys="Shift+Left",
    ),
    ActionSpec(
        "toggle_pinyin",
        QT_TRANSLATE_NOOP("Actions", "Pinyin above Chinese"),
        Menu.WORDS,
        keys="Y",
        checkable=True,
        separated=True,
    ),
    ActionSpec(
        "show_palette",
        QT_TRANSLATE_NOOP("Actions", "Find an action…"),
        Menu.HELP,
        keys="Ctrl+Shift+P",
        icon="search",
    ),
    ActionSpec(
        "show_shortcuts",
        QT_TRANSLATE_NOOP("Actions", "Keys"),
        Menu.HELP,
        keys="F1 ? Ctrl+?",
        icon="keyboard",
    ),
    ActionSpec(
        "show_settings",
        QT_TRANSLATE_NOOP("Actions", "Settings…"),
        Menu.TOP,
        keys="Ctrl+,",
        icon="settings",
    ),
    ActionSpec(
        "clear_history",
        QT_TRANSLATE_NOOP("Actions", "Forget the pages that were read"),
        Menu.GO,
        separated=True,
    ),
    ActionSpec(
        "clear_translations",
        QT_TRANSLATE_NOOP("Actions", "Forget kept translations"),
        Menu.TRANSLATION,
    ),
    ActionSpec(
        "copy_diagnostics",
        QT_TRANSLATE_NOOP("Actions", "Copy diagnostics"),
        Menu.HELP,
        icon="copy",
    ),
    ActionSpec("show_about", QT_TRANSLATE_NOOP("Actions", "About"), Menu.HELP, icon="info"),
    ActionSpec(
        "close_window",
        QT_TRANSLATE_NOOP("Actions", "Close"),
        Menu.PAGE,
        keys="Ctrl+W",
        icon="close",
    ),
    ActionSpec("quit", QT_TRANSLATE_NOOP("Actions", "Quit"), Menu.TOP, keys="Ctrl+Q"),
)


#: The actions that have a button in the window.
ON_THE_BAR = (
    "toggle_library",
    "add_feed",
    "update_feeds",
    "mark_all_read",
    "go_back",
    "go_forward",
    "reload",
    "mode_side",
    "mode_interleaved",
    "mode_original",
    "mode_translation",
    "save_as",
    "toggle_sidebar",
)


#: The reading mode of each of the actions that choose one, as the settings name it.
MODES: Mapping[str, str] = {
    "mode_side": "side-by-side",
    "mode_interleaved": "interleaved",
    "mode_original": "original",
    "mode_translation": "translation",
}


class Actions(QObject):
    """The window's `QAction`s, by name.

    Args:
        shortcuts: the reader's own keys by action name; an empty string takes the key away.
    """

    def __init__(self, theme: Theme, shortcuts: Mapping[str, str], parent: QObject) -> None:
        super().__init__(parent)
        self._by_name: dict[str, QAction] = {}
        self._theme = theme
        self._plain: set[str] = set()
        groups: dict[str, QActionGroup] = {}
        for spec in ACTIONS:
            action = QAction(QCoreApplication.translate("Actions", spec.text), self)
            action.setObjectName(spec.name)
            action.setCheckable(spec.checkable)
            if spec.group:
                group = groups.setdefault(spec.group, QActionGroup(self))
                group.addAction(action)
            self._by_name[spec.name] = action
        self.set_theme(theme)
        self.set_shortcuts(shortcuts)

    def __getitem__(self, name: str) -> QAction:
        return self._by_name[name]

    def __iter__(self) -> Iterator[QAction]:
        return iter(self._by_name.values())

    def set_theme(self, theme: Theme) -> None:
        """Draw the icons of the bar in the colours of the theme; the others wait."""
        self._theme = theme
        self._plain = {spec.name for spec in ACTIONS if spec.icon}
        self.draw_icons(ON_THE_BAR)

    def draw_icons(self, names: Iterable[str] | None = None) -> None:
        """Draw icons that are not drawn yet, by default all: a menu is about to show."""
        for spec in ACTIONS:
            if spec.name in self._plain and (names is None or spec.name in names):
                self[spec.name].setIcon(icon(spec.icon, self._theme))
                self._plain.discard(spec.name)

    def set_shortcuts(self, shortcuts: Mapping[str, str]) -> None:
        """Give each action its key: the reader's own, or the default."""
        for spec in ACTIONS:
            keys = shortcuts.get(spec.name, spec.keys)
            sequences = [QKeySequence(key) for key in keys.split()]
            action = self[spec.name]
            action.setShortcuts(sequences)
            shown = (
                sequences[0].toString(QKeySequence.SequenceFormat.NativeText) if sequences else ""
            )
            action.setToolTip(f"{action.text()} ({shown})" if shown else action.text())

    def in_menu(self, *parts: Menu) -> list[QAction]:
        """The actions of parts of the menu, in order."""
        return [self[spec.name] for spec in ACTIONS if spec.menu in parts]

    def fill(self, menu: QMenu, part: Menu) -> None:
        """Put the actions of a part into a menu, in order, with lines between groups."""
        for spec in ACTIONS:
            if spec.menu is part:
                if spec.separated:
                    menu.addSeparator()
                menu.addAction(self[spec.name])
