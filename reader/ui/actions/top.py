"""The end of the main menu itself: settings, and leaving the program."""

from __future__ import annotations

from reader.ui.actions.spec import ActionSpec, Menu
from reader.ui.texts.i18n import QT_TRANSLATE_NOOP

TOP = (
    ActionSpec(
        "show_settings",
        QT_TRANSLATE_NOOP("Actions", "Settings…"),
        Menu.TOP,
        keys="Ctrl+,",
        icon="settings",
    ),
    ActionSpec("quit", QT_TRANSLATE_NOOP("Actions", "Quit"), Menu.TOP, keys="Ctrl+Q"),
)
