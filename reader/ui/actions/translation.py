"""The menu of languages, packages and the network."""

from __future__ import annotations

from reader.ui.actions.spec import ActionSpec, Menu
from reader.ui.texts.i18n import QT_TRANSLATE_NOOP

TRANSLATION = (
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
        "other_translations",
        QT_TRANSLATE_NOOP("Actions", "Other translations…"),
        Menu.TRANSLATION,
        keys="O",
        icon="note",
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
        "clear_translations",
        QT_TRANSLATE_NOOP("Actions", "Forget kept translations"),
        Menu.TRANSLATION,
    ),
)
