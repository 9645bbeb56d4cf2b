"""The menu of finding the way, and what the program is."""

from __future__ import annotations

from reader.ui.actions.spec import ActionSpec, Menu
from reader.ui.texts.i18n import QT_TRANSLATE_NOOP

HELP = (
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
        "look_for_release", QT_TRANSLATE_NOOP("Actions", "Look for a new version…"), Menu.HELP
    ),
    ActionSpec(
        "show_browsers",
        QT_TRANSLATE_NOOP("Actions", "Send pages from the browser…"),
        Menu.HELP,
        icon="external",
    ),
    ActionSpec(
        "copy_diagnostics",
        QT_TRANSLATE_NOOP("Actions", "Copy diagnostics"),
        Menu.HELP,
        icon="copy",
    ),
    ActionSpec("show_about", QT_TRANSLATE_NOOP("Actions", "About"), Menu.HELP, icon="info"),
)
