"""The menu of going from page to page, paragraph to paragraph, pane to pane."""

from __future__ import annotations

from reader.ui.actions.spec import ActionSpec, Menu
from reader.ui.texts.i18n import QT_TRANSLATE_NOOP

GO = (
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
    ActionSpec("show_menu", QT_TRANSLATE_NOOP("Actions", "Main menu"), Menu.GO, keys="F10"),
    ActionSpec(
        "show_context_menu",
        QT_TRANSLATE_NOOP("Actions", "Context menu"),
        Menu.GO,
        keys="Shift+F10",
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
        "clear_history",
        QT_TRANSLATE_NOOP("Actions", "Forget the pages that were read"),
        Menu.GO,
        separated=True,
    ),
)
