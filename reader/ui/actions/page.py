"""The menu of the page that is read."""

from __future__ import annotations

from reader.ui.actions.spec import ActionSpec, Menu
from reader.ui.texts.i18n import QT_TRANSLATE_NOOP

PAGE = (
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
        "close_window",
        QT_TRANSLATE_NOOP("Actions", "Close"),
        Menu.PAGE,
        keys="Ctrl+W",
        icon="close",
    ),
)
